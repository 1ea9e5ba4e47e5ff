using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>A period as a plan may print it, and what it means, which is computed without the parser.</summary>
/// <param name="Text">The text.</param>
/// <param name="Value">What it means, where a bare year is a calendar year.</param>
/// <param name="Eras">The eras that it is written in.</param>
/// <param name="Normalizations">What is read as something else than printed.</param>
/// <param name="Words">The words behind it.</param>
/// <param name="Branches">The branches of the grammar that it took.</param>
public sealed record PrintedPeriod(
    string Text, CalendarPeriod Value, EraTable Eras, YearNormalizations Normalizations, TrailingWords Words, IReadOnlyList<string> Branches)
{
    /// <summary>Gets the value, with what was normalised and the words behind, as <see cref="Describe"/> says them.</summary>
    public string Meaning => Describe(Value, Normalizations, Words);

    public static string Describe(in NotationResult<CalendarPeriod> result) =>
        result.IsRead ? Describe(result.Value, result.Normalizations, result.TrailingWords) : result.ToString();

    private static string Describe(CalendarPeriod value, YearNormalizations normalizations, TrailingWords words) => $"{value} ({normalizations}) ({words})";

    public override string ToString() => $"{Text} = {Value} ({string.Join(", ", Branches)})";
}
