namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A year as printed: within an era, Gregorian, or both.</summary>
internal struct YearPoint
{
    /// <summary>The Gregorian year.</summary>
    internal short Year;

    /// <summary>The year within the era, or 0 where no era is printed or inherited.</summary>
    internal short EraYear;

    /// <summary>The index of the era in the table.</summary>
    internal byte EraIndex;

    /// <summary>Whether both years are printed, one in brackets.</summary>
    internal bool HasBracket;

    /// <summary>Where the number of the year begins.</summary>
    internal int Position;

    internal readonly bool HasEra => EraYear > 0;
}
