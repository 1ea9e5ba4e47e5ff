namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What a text was to be read as: a spelling that an error proposes is tried by the same reader.</summary>
internal enum Asked : byte
{
    Period,
    FiscalYear,
    FiscalYearRange,
    Date,
    Month,
    Year,
    EraYear,
}
