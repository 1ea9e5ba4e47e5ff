using System.Diagnostics.CodeAnalysis;
using Kawasaki.Plan.Domain.Calendars;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A year, month, date or range found in running text, and its place.</summary>
[SuppressMessage(
    "Performance",
    "CA1815:Override equals and operator equals on value types",
    Justification = "What was found is looked at once and not compared.")]
public readonly struct FoundPeriod
{
    internal FoundPeriod(int start, int length, in NotationResult<CalendarPeriod> result, Sureness sureness)
    {
        Start = start;
        Length = length;
        Result = result;
        Sureness = sureness;
    }

    /// <summary>Gets where it begins: the number of UTF-16 units before it.</summary>
    public int Start { get; }

    /// <summary>Gets how many UTF-16 units it has.</summary>
    public int Length { get; }

    /// <summary>Gets what it means; or, where it cannot be, can be read in two ways, or goes on in a way that was not understood, the error, with its
    /// position in the whole text.</summary>
    public NotationResult<CalendarPeriod> Result { get; }

    /// <summary>Gets how sure it is that it is a period.</summary>
    public Sureness Sureness { get; }

    /// <summary>Returns what it means, or the error, and its place.</summary>
    public override string ToString() => Invariant($"{Result} ({Start}..{Start + Length})");
}
