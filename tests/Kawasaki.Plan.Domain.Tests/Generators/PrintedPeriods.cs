using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>Periods of every unit in every form that is read, in the eras of JIS X 0301 and with one more of a user's own.</summary>
public static class PrintedPeriods
{
    /// <summary>Gets the tables: an era more may begin before or behind 1 April.</summary>
    internal static readonly EraTable[] Tables =
    [
        EraTable.Default,
        EraTable.Default.With(new("光文", "Kobun", 'K', new(2040, 2, 1))),
        EraTable.Default.With(new("光文", "Kobun", 'K', new(2040, 8, 10), firstFiscalYear: FirstFiscalYear.OfThisEra)),
    ];

    /// <summary>Gets periods that nothing ends: what stands behind one may go on with it.</summary>
    public static Arbitrary<PrintedPeriod> Unended() => Gen.Choose(0, int.MaxValue - 1).Select(seed => new PeriodPrinter(seed).PrintUnended()).ToArbitrary();

    /// <summary>Gets those of them that are one year, month or day.</summary>
    public static Arbitrary<PrintedPeriod> Single() => Gen.Choose(0, int.MaxValue - 1).Select(seed => new PeriodPrinter(seed).PrintSingle()).ToArbitrary();

    public static Arbitrary<PrintedPeriod> All() => Gen.Choose(0, int.MaxValue - 1).Select(seed => new PeriodPrinter(seed).Print()).ToArbitrary();
}
