using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using NodaTime;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

internal static partial class DocumentExamples
{
    private static IEnumerable<KeyValuePair<string, string>> Writing() =>
    [
        Example(YearNotation.Default.Write(new FiscalYear(2025), NotationStyle.Full)),
        Example(YearNotation.Default.Write(new FiscalYear(2025), NotationStyle.Short)),
        Example(YearNotation.Default.Write(new FiscalYearRange(new(2018), new(2022)), NotationStyle.Era)),
        Example(YearNotation.Default.Write(CalendarPeriod.Parse("2026-04-01/2027-03-31"), NotationStyle.Full)),
        Example(YearNotation.Default.Write(CalendarPeriod.Parse("FY2025-H1/FY2026-H2"), NotationStyle.Short)),
        Example(YearNotation.Default.Write(CalendarPeriod.Parse("../FY2025-Q3"), NotationStyle.Era)),
        Example(YearNotation.Default.Write(CalendarPeriod.Parse("FY2025-H1/FY2026-H2"))),
        Example(YearNotation.Default.Write(new FiscalYear(2019), NotationStyle.Era, YearName.Other)),
        Example(YearNotation.Default.Write(new FiscalYear(2019), NotationStyle.Era, YearName.Both)),
        Example(YearNotation.Default.Write(new FiscalYear(1988), NotationStyle.Era, YearName.Both)),
        Example(YearNotation.Default.WriteYear(1989, NotationStyle.Full, YearName.Both)),
        Example(new PeriodPattern("{era}{year}年度 ({gregorian})", PeriodUnit.FiscalYear).Write(new FiscalYear(2019))),
        Example(new PeriodPattern("{era}{kanji}年{kanjimonth}月{kanjiday}日（{weekday}）", PeriodUnit.Date).Write(CalendarPeriod.Parse("2018-10-21"))),
        Example(new PeriodPattern("{gregorian}年度{half}期", PeriodUnit.FiscalHalf).Read("2025年度下期")),
        Example(new PeriodPattern("{era}{year}年度（{gregorian}）", PeriodUnit.FiscalYear).Read("令和7年度（2024）").Error),
        Example(CompactDateNotation.Default.Read("R060401").Value.ToString("uuuu-MM-dd", null)),
        Example(CompactDateNotation.Default.Read("4310501").Normalizations),
        Example(CompactDateNotation.Default.Write(new LocalDate(2024, 4, 1), CompactDateForm.Code)),
        Example(CompactDateNotation.Default.ReadInterval("R060401-20250331").Value.Length),
        Example(CompactDateNotation.Default.Write(new LocalDate(2118, 1, 1), CompactDateForm.Letter)),
    ];
}
