using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>A period as a plan may print it, and what it means, which is computed without the parser.</summary>
/// <param name="Text">The text.</param>
/// <param name="Value">What it means, where a bare year is a calendar year.</param>
/// <param name="Eras">The eras that it is written in.</param>
/// <param name="Branches">The branches of the grammar that it took.</param>
public sealed record PrintedPeriod(string Text, CalendarPeriod Value, EraTable Eras, IReadOnlyList<string> Branches)
{
    public override string ToString() => $"{Text} = {Value} ({string.Join(", ", Branches)})";
}
