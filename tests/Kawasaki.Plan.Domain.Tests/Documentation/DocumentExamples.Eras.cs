using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using NodaTime;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

internal static partial class DocumentExamples
{
    private static IEnumerable<KeyValuePair<string, string>> Eras()
    {
        return
        [
            Example(EraTable.Default.EraOf(new LocalDate(2019, 4, 30)).Name),
            Example(EraTable.Default.EraYearOf(new LocalDate(2019, 5, 1))),
            Example(EraTable.Default.EraDateOf(new LocalDate(2021, 11, 26))),
            Example(EraDate.Parse("R03.11.26").ToLocalDate().ToString("uuuu-MM-dd", null)),
            Example(EraTable.Default.LastDayOf(JapaneseEra.Heisei)?.ToString("uuuu-MM-dd", null)),
            Example(EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3))).EraYearOf(new LocalDate(2050, 2, 3))),
            Example(new YearNotation(EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3)))).Read("安永3年度")),
            Example(new FiscalYear(2025).FirstDay.ToString("uuuu-MM-dd", null)),
            Example(new FiscalYear(2025).LastDay.ToString("uuuu-MM-dd", null)),
            Example(new FiscalYear(2019).Days),
            Example(FiscalYear.Containing(new LocalDate(2021, 3, 31))),
            Example(FiscalYear.Containing(new YearMonth(2016, 1))),
            Example(FiscalYear.Containing(Instant.FromUtc(2025, 3, 31, 15, 0))),
            Example(new FiscalYear(2022).YearsUntil(new FiscalYear(2025))),
            Example(new FiscalYear(2025).GetQuarter(1).LastDay.ToString("uuuu-MM-dd", null)),
            Example(FiscalQuarter.Containing(new LocalDate(2026, 1, 1))),
            Example(new FiscalYear(2025).GetMonth(12).ToString("uuuu-MM", null)),
            Example(new FiscalYearRange(new(2022), new(2025)).Contains(new FiscalYear(2023))),
            Example(new FiscalYearRange(new(2022), new(2025)).Intersection(FiscalYearRange.StartingWith(new(2024)))),
            Example(new FiscalYearRange(new(2022), new(2025)).Count),
            Example(FiscalYearRange.EndingWith(new(2025))),
            Example(YearNotation.Default.Write(new FiscalYear(1912), NotationStyle.Era)),
            Example(YearNotation.Default.Read("大正元年度")),
            Example(YearNotation.Default.Read("明治45年7月30日")),
            Example(YearNotation.Default.Read("明治45年7月30日").Normalizations),
            Example(YearNotation.Default.Write(new FiscalYear(1926), NotationStyle.Era)),
            Example(YearNotation.Default.Read("昭和元年度")),
            Example(FiscalYear.Containing(YearNotation.Default.ReadDate("昭和64年1月7日").Value)),
            Example(FiscalYear.Containing(YearNotation.Default.ReadDate("平成元年1月8日").Value)),
            Example(YearNotation.Default.Read("昭和64年度").Normalizations),
            Example(YearNotation.Default.Write(new FiscalYear(2019), NotationStyle.Full)),
            Example(YearNotation.Default.Read("平成31年度").Normalizations),
            Example(YearNotation.Default.Read("令和元年4月1日").Normalizations),
            Example(YearNotation.Default.Read("平成31年度")),
            Example(YearNotation.Default.Read("平成37年度").Normalizations),
            Example(EraTable.Default.EraYearOf(2019)),
            Example(EraTable.Default.FindByLetter('R')),
            Example(EraTable.Default.FindByName("Heisei")),
            Example(EraTable.Default.FindByCode(5)),
            Example(EraTable.Default.CodeOf(JapaneseEra.Showa)),
            Example(new FiscalYear(2019).ToEraYear()),
            Example(FiscalYear.FromEra(JapaneseEra.Reiwa, 7)),
            Example(FiscalYear.FromEra(EraYear.Parse("H31"))),
            Example(FiscalYear.Containing(new DateTime(2021, 3, 31))),
            Example(FiscalYear.Containing(new DateTimeOffset(2025, 3, 31, 23, 0, 0, TimeSpan.Zero))),
            Example(new FiscalYear(2022) + 3),
            Example(new FiscalYear(2025) - new FiscalYear(2022)),
            Example(new FiscalYear(2025).GetHalf(2).FirstDay.ToString("uuuu-MM-dd", null)),
            Example(FiscalQuarter.Containing(new LocalDate(2026, 1, 1)).Half),
            Example(new FiscalYear(2025).SettlementPeriod),
            Example(FiscalYearRange.Containing(new DateInterval(new(2025, 3, 31), new(2026, 4, 1)))),
            Example(CalendarPeriod.Parse("2026-04-01/2027-03-31").ContainingFiscalYear),
            Example(CalendarPeriod.Parse("2015").FiscalYears),
            Example(CalendarPeriod.Parse("2015").CountedFiscalYear),
            Example(CalendarPeriod.Parse("FY2025").Overlaps(CalendarPeriod.Parse("2026"))),
            Example(CalendarPeriod.Parse("FY2025-Q1/FY2025-Q3").Contains(new LocalDate(2026, 1, 1))),
            Example(CalendarPeriod.Between(CalendarPeriod.From(new YearMonth(2026, 10)), CalendarPeriod.From(new YearMonth(2026, 12)))),
            Example(CalendarPeriod.StartingWith(CalendarPeriod.From(new LocalDate(2000, 6, 1)))),
            Example(CalendarPeriod.Parse("FY2022/FY2022")),
            Example(CalendarPeriod.Parse("FY2022/FY2025").ToPathString()),
        ];
    }
}
