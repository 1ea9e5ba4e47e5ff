using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;
using NodaTime;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>Periods of every unit and shape that lie close together, so that their days can be counted.</summary>
public static class ShortPeriods
{
    private static readonly LocalDate First = new(2024, 1, 1);
    private static readonly FiscalYear FirstFiscalYear = new(2024);

    /// <summary>Gets a day before every end.</summary>
    internal static LocalDate Before { get; } = new(2022, 4, 1);

    /// <summary>Gets a day behind every end.</summary>
    internal static LocalDate Behind { get; } = new(2028, 3, 31);

    public static Arbitrary<CalendarPeriod> Periods() =>
        Gen.Elements(
            Gen.Choose(0, 1).Select(number => CalendarPeriod.From(FirstFiscalYear + number)),
            Gen.Choose(0, 3).Select(number => CalendarPeriod.From(FirstFiscalYear.GetHalf(1).PlusHalves(number))),
            Gen.Choose(0, 7).Select(number => CalendarPeriod.From(FirstFiscalYear.GetQuarter(1).PlusQuarters(number))),
            Gen.Choose(0, 2).Select(number => CalendarPeriod.FromYear(First.Year + number)),
            Gen.Choose(0, 27).Select(number => CalendarPeriod.From(First.PlusMonths(number).ToYearMonth())),
            Gen.Choose(0, 820).Select(number => CalendarPeriod.From(First.PlusDays(number))))
        .SelectMany(PlanArbitraries.SingleOrRange)
        .ToArbitrary();
}
