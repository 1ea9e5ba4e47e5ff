namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What the grammar read of a text.</summary>
internal struct PeriodReading
{
    internal PeriodPoint First;

    /// <summary>The end of a closed range; its year is 0 where there is none.</summary>
    internal PeriodPoint Last;

    internal bool IsOpenStart;
    internal bool IsOpenEnd;

    /// <summary>Whether より opens the range, which may mean <i>than</i>.</summary>
    internal bool IsSince;

    /// <summary>Whether 至 divides the ends of the range.</summary>
    internal bool IsFromTo;

    /// <summary>Listed or decade.</summary>
    internal YearNormalizations Normalizations;

    internal TrailingWords Words;

    /// <summary>Where the expression ends, or -1 when nothing was understood.</summary>
    internal int End;

    internal readonly bool IsClosed => Last.Year != 0;

    internal readonly bool IsRange => IsClosed || IsOpenStart || IsOpenEnd;
}
