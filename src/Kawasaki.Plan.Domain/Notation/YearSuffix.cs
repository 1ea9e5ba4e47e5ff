namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What follows the number of a year. The value is the number of characters.</summary>
internal enum YearSuffix : byte
{
    /// <summary>Nothing: nobody says whether the year is a calendar or a fiscal one.</summary>
    None = 0,

    /// <summary>年.</summary>
    Year = 1,

    /// <summary>年度.</summary>
    FiscalYear = 2,
}
