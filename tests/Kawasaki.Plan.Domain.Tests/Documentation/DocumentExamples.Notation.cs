using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using NodaTime;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

internal static partial class DocumentExamples
{
    private static IEnumerable<KeyValuePair<string, string>> Notation()
    {
        static IEnumerable<string> Places(string text)
        {
            var places = new List<string>();
            foreach (var found in YearNotation.Default.Find(text))
            {
                var meaning = found.Result.Error?.Kind.ToString() ?? found.Result.Value.ToString();
                var mark = found.Sureness is Sureness.Likely ? "?" : "";
                places.Add(FormattableString.Invariant($"{found.Start}:{text.Substring(found.Start, found.Length)}={meaning}{mark}"));
            }

            return places;
        }

        var inTenThousands = new Measurement(new Quantity(5, "万円"), new FiscalYear(2021));
        var onADay = new Measurement(new Quantity(607, "者"), new FiscalYear(2021), CalendarPeriod.From(new LocalDate(2021, 10, 15)));

        return
        [
            .. Reading(),
            Example(YearNotation.Default.Read("令和4（2022）～7（2025）年度")),
            Example(YearNotation.Default.Read("令和8（2026）年度以降")),
            Example(YearNotation.Default.Read("H27 [2015]")),
            Example(YearNotation.Default.Read("令和5（2023）年 10 月 15 日現在")),
            Example(YearNotation.Default.ReadFiscalYear("R7")),
            Example(YearNotation.Default.Read("㋿3年11月26日")),
            Example(YearNotation.Default.Read("平成三十一年度")),
            Example(YearNotation.Default.Read("平成30（2018）～令和4（2022）年度")),
            Example(YearNotation.Default.Read("令和7年度（2025年度）")),
            Example(YearNotation.Default.Read("令和7年度末まで").TrailingWords),
            Example(new YearNotation(EraTable.Default, BareYears.Fiscal).Read("R4～R7")),
            Example(YearNotation.Default.Read("平成37年度")),
            Example(new YearNotation(EraTable.Default, strictness: Strictness.Strict).Read("平成37年度")),
            Example(YearNotation.Default.Read("令和7（2024）年度").Error),
            Example(YearNotation.Default.Read("令和7（2024）年度").Error!.Message.Japanese),
            Example(YearNotation.Default.Read("令和4年度ごろ").Error),
            Example(YearNotation.Default.Read("令和4年度ごろ").Error!.Message.Japanese),
            Example(YearNotation.Default.Read("令和7～4年度").Error),
            Example(YearNotation.Default.Read("R3.2.30").Error),
            Example(YearNotation.Default.Read("Reima3").Error),
            Example(YearNotation.Default.Read("明治18年度").Error),
            Example(YearNotation.Default.ReadFiscalYear("令和4～7年度").Error),
            Example(string.Join(" ", Places("令和3年度（令和2年度実績）、令和4・5年度"))),
            Example(string.Join(" ", Places("令和3年度より増加、R5から3年間"))),
            Example(string.Join(" ", Places("令和4年度～3施設、R7-123号、令和5年上半期"))),
            Example(string.Join(" ", Places("令和4年度・令和6年度。令和4・6年度。令和5年度や6年度"))),
            Example(Places("昭和2丁目、昭和2-1-1、M7.3の地震、最大3年、H200、約2000年前").Count()),
            Example(string.Join(" ", Places("庁舎の改修（R5完了予定）、R2月平均10,118千回、第2・4土曜日"))),
            Example(string.Join(" ", Places("令和5（2023）年4月に着工、令和8（2026）年度に開館"))),
            Example(string.Join(" ", Places("計画は令和7（2024）年度に始まり、令和7年2月30日に終わる"))),
            Example(IndicatorCellNotation.Default.ReadMeasurement("607 者 (令和3 (2021) 年度)").Value.Value),
            Example(IndicatorCellNotation.Default.ReadTarget("25 %以上 (令和7 (2025) 年度)").Value.Due),
            Example(IndicatorCellNotation.Default.ReadTarget("年間350回").Value.Qualifier),
            Example(IndicatorCellNotation.Default.ReadMeasurement("未実施（令和2（2020）年度）").Value.Missing),
            Example(IndicatorCellNotation.Default.ReadTarget("前年度以上").Value),
            Example(IndicatorCellNotation.Default.ReadMeasurement("10,118千回").Value.Value),
            Example(IndicatorCellNotation.Default.ReadBaseline("平成28 (2016) 年 1月から交付開始").Value.GetType().Name),
            Example(IndicatorCellNotation.Default.Write(Target.AtLeast(Quantity.Percent(64), new FiscalYear(2025)))),
            Example(YearNotation.Default.Write(new FiscalYearRange(new(2022), new(2025)))),
            Example(YearNotation.Default.Read("令和元年五月一日")),
            Example(YearNotation.Default.WriteYear(2023, NotationStyle.Era)),
            Example(YearNotation.Default.ReadYear("令和5年")),
            Example(YearNotation.Default.ReadEraYear("平成37年")),
            Example(YearNotation.Default.ReadYear("令和5年度").Error),
            Example(IndicatorCellNotation.Default.Write(inTenThousands).Japanese),
            Example(IndicatorCellNotation.Spoken.Write(inTenThousands).Japanese),
            Example(IndicatorCellNotation.Default.ReadMeasurement("5 万円（令和3（2021）年度）").Value.Value),
            Example(IndicatorCellNotation.Default.Write(onADay).Japanese),
            Example(IndicatorCellNotation.Default.ReadMeasurement("607 者（令和3（2021）年度、令和3（2021）年10月15日現在）").Value.AsOf),
            Example(IndicatorCellNotation.Default.ReadMeasurement("5 「万円」（令和3（2021）年度）").Value.Value),
            Example(IndicatorCellNotation.Default.ReadMeasurement("12 t-CO2（令和3（2021）年度）").Value.Value),
            Example(IndicatorCellNotation.Default.ReadTarget("25 %（令和7（2025）年度）").Value),
            Example(IndicatorCellNotation.Default.ReadMeasurement("2024年 4億2,264万円").Value.Value),
            Example(IndicatorCellNotation.Default.ReadMeasurement("50件（R6年度、見込み）").Value.Status),
            Example(IndicatorCellNotation.Default.ReadMeasurement("48件（県内3位）").Remark),
            Example(IndicatorCellNotation.Default.ReadMeasurement("5", new CellContext(unit: new("千人"))).Value.Value),
            Example(IndicatorCellNotation.Default.ReadTarget("20件増加（令和7年度）").Value),
            Example(IndicatorCellNotation.Default.ReadTarget("＋10件").Error),
            Example(IndicatorCellNotation.Default.ReadTargetParts("小 2.0 中・高 3.0", CellContext.None).Value[1]),
        ];
    }
}
