using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>What plans print in cells, and what it means or why it is refused.</summary>
public class CellGrammarTests
{
    private static readonly IndicatorCellNotation Cells = IndicatorCellNotation.Default;

    [Theory]
    [InlineData("2024年 48件", "48 件 2024")]
    [InlineData("R2 703億円", "70300000000 円 2020")]
    [InlineData("（'21） 52.8%", "52.8 % 2021")]
    [InlineData("52.8%（’21年度）", "52.8 % FY2021")]
    [InlineData("'90: 30件", "30 件 1990")]
    [InlineData("(2016) 51.0", "51.0 2016")]
    [InlineData("H29年度 80.1%", "80.1 % FY2017")]
    [InlineData("令和3（2021）年度：48件", "48 件 FY2021")]
    [InlineData("【R3】48件", "48 件 2021")]
    [InlineData("FY2025 95%", "95 % FY2025")]
    [InlineData("R2.12 5件", "5 件 2020-12")]
    [InlineData("H30～R2 15件", "15 件 2018/2020")]
    [InlineData("70.0% R7年度", "70.0 % FY2025")]
    [InlineData("48 R3", "48 2021")]
    [InlineData("48件 R3", "48 件 2021")]
    [InlineData("48件R3", null)]
    [InlineData("48 令和3年度", null)]
    [InlineData("48件（以上の分）", null)]
    [InlineData("4億2,264万円", "422640000 円 -")]
    [InlineData("4億 2,264万円（R3年度）", "422640000 円 FY2021")]
    [InlineData("1万2千人", "12000 人 -")]
    [InlineData("2億5000万円", "250000000 円 -")]
    [InlineData("1万2000人", "12000 人 -")]
    [InlineData("△1億2千万円", "-120000000 円 -")]
    [InlineData("8分30秒", "510 秒 -")]
    [InlineData("1時間 20分（R3年度）", "80 分 FY2021")]
    [InlineData("1時間20分05秒", "4805 秒 -")]
    [InlineData("△0分30.5秒", "-30.5 秒 -")]
    [InlineData("2年6か月", "30 か月 -")]
    [InlineData("R3 2年6ヶ月", "30 ヶ月 2021")]
    [InlineData("＋2.0", "2.0 -")]
    [InlineData("±0.0", "0.0 -")]
    [InlineData("約7,000人（令和5年度）", "7000 人 FY2023 [約]")]
    [InlineData("年間 延べ 1,200人", "1200 人 - [年間延べ]")]
    [InlineData("5年間平均 35.2%", "35.2 % - [5年間平均]")]
    [InlineData("35.2%（5年間平均）", "35.2 % - [5年間平均]")]
    [InlineData("35.2%（三か年平均）", "35.2 % - [三か年平均]")]
    [InlineData("R5～8累計10件", "10 件 2023/2026 [R5～8累計]")]
    [InlineData("10件（R5～8累計）", "10 件 2023/2026 [R5～8累計]")]
    [InlineData("10件（令和5～8年度の累計）", "10 件 FY2023/FY2026 [令和5～8年度の累計]")]
    [InlineData("40件（累計、R3年度）", "40 件 FY2021 [累計]")]
    [InlineData("40件（R3年度、累計）", "40 件 FY2021 [累計]")]
    [InlineData("40件（累計）（R3年度）", "40 件 FY2021 [累計]")]
    [InlineData("40件 累計", "40 件 - [累計]")]
    [InlineData("月20件", "20 件 - [月]")]
    [InlineData("毎年 5件", "5 件 - [毎年]")]
    [InlineData("全国 67.3%", "67.3 % - [全国]")]
    [InlineData("50件見込み", "50 件 - estimate")]
    [InlineData("50件（見込み）", "50 件 - estimate")]
    [InlineData("50件（R6年度見込）", "50 件 FY2024 estimate")]
    [InlineData("R6年度見込 50件", "50 件 FY2024 estimate")]
    [InlineData("50件（推計値）", "50 件 - estimate")]
    [InlineData("50件（速報値）", "50 件 - provisional")]
    [InlineData("50件（暫定）（R4年度）", "50 件 FY2022 provisional")]
    [InlineData("607者（令和3（2021）年度、令和3（2021）年11月26日現在）", "607 者 FY2021 @2021-11-26")]
    [InlineData("48件（県内3位）", "48 件 - {県内3位}")]
    [InlineData("4.2（人口10万対）", "4.2 - {人口10万対}")]
    [InlineData("4.2人（出生千対）（R3）", "4.2 人 2021 {出生千対}")]
    [InlineData("48件（18位/47都道府県）", "48 件 - {18位/47都道府県}")]
    [InlineData("48件（R3）（暦年）", null)]
    [InlineData("48件（R3）（窓口分）", "48 件 2021 {窓口分}")]
    [InlineData("48件 ※窓口の分", "48 件 - {※窓口の分}")]
    [InlineData("1,032万t-CO2", "10320000 t-CO2 -")]
    [InlineData("876万t-CO₂", "8760000 t-CO₂ -")]
    [InlineData("112万m3", "1120000 m3 -")]
    [InlineData("980人／年", "980 人／年 -")]
    [InlineData("3つ", "3 つ -")]
    [InlineData("3か所", "3 か所 -")]
    [InlineData("530g/人・日", "530 g/人・日 -")]
    [InlineData("2件/千人", "2 件/千人 -")]
    [InlineData("2.5%ポイント", "2.5 ポイント -")]
    [InlineData("R3 未実施", "notSurveyed FY- 2021 未実施")]
    [InlineData("…", "notSurveyed FY- - …")]
    [InlineData("－", "notApplicable FY- - －")]
    [InlineData("未調査（R3年度）", "notSurveyed FY- FY2021 未調査")]
    public void ReadMeasurement_WhatPlansPrint(string text, string? expected)
    {
        var result = Cells.ReadMeasurement(text);
        Assert.Equal(expected, result.IsRead ? Describe(result) : null);
    }

    [Theory]
    [InlineData("70.0%以上を維持", "atLeast 70.0 %")]
    [InlineData("70.0%以上を維持する（R7年度）", "atLeast 70.0 % (FY2025)")]
    [InlineData("60%を上回る", "above 60 %")]
    [InlineData("3件を下回る", "below 3 件")]
    [InlineData("2030年 60件", "reach 60 件 (2030)")]
    [InlineData("70.0%（'28）", "reach 70.0 % (2028)")]
    [InlineData("(2020) 66.0以上", "atLeast 66.0 (2020)")]
    [InlineData("2030年までに60件以上", "atLeast 60 件 (2030)")]
    [InlineData("年間350回以上", "atLeast 350 回")]
    [InlineData("延べ8,000人以上", "atLeast 8000 人")]
    [InlineData("累計10か所", "reach 10 か所")]
    [InlineData("10か所（累計）以上", "atLeast 10 か所")]
    [InlineData("±0.0", "reach 0.0")]
    [InlineData("20件増加", "20件増加")]
    [InlineData("10件増", "10件増")]
    [InlineData("5ポイント向上", "5ポイント向上")]
    [InlineData("10%増（R7年度）", "10%増 (FY2025)")]
    [InlineData("10%削減", "10%削減")]
    [InlineData("20%以上削減", "20%以上削減")]
    [InlineData("80人を確保", "80人を確保")]
    [InlineData("毎年1回開催", "毎年1回開催")]
    [InlineData("2013年度比46%削減", "2013年度比46%削減")]
    [InlineData("現状値＋10件（R7年度）", "reach baseline by 10 件 (FY2025)")]
    [InlineData("基準値 －5%以下", "atMost baseline by -5 %")]
    [InlineData("年5回", "reach 5 回")]
    [InlineData("概ね80%", "reach 80 %")]
    [InlineData("1日平均35人", "reach 35 人")]
    [InlineData("3年連続", "3年連続")]
    [InlineData("100%を目指す", "100%を目指す")]
    [InlineData("2025年度完成", "完成 (FY2025)")]
    [InlineData("2030年までに完成", "完成 (2030)")]
    [InlineData("R7 策定", "策定 (2025)")]
    [InlineData("70%を維持", "70%を維持")]
    [InlineData("現状維持", "現状維持")]
    [InlineData("短縮", "decrease")]
    [InlineData("向上", "向上")]
    [InlineData("「5件」", "5件")]
    public void ReadTarget_WhatPlansPrint(string text, string expected) => Assert.Equal(expected, Cells.ReadTarget(text).Value.ToString());

    [Theory]
    [InlineData("2025年", NotationErrorKind.Expected)]
    [InlineData("2025年度", NotationErrorKind.Expected)]
    [InlineData("1200年", NotationErrorKind.OutOfRange)]
    [InlineData("80点台", NotationErrorKind.Trailing)]
    [InlineData("80%台", NotationErrorKind.Trailing)]
    [InlineData("±5%", NotationErrorKind.Ambiguous)]
    [InlineData("＋10件", NotationErrorKind.Ambiguous)]
    [InlineData("'70 5件", NotationErrorKind.Ambiguous)]
    [InlineData("R3 5件（R4）", NotationErrorKind.Ambiguous)]
    [InlineData("R2-3件", NotationErrorKind.Ambiguous)]
    [InlineData("51.0（人）", NotationErrorKind.Ambiguous)]
    [InlineData("5千2万円", NotationErrorKind.Trailing)]
    [InlineData("1.5億2千万円", NotationErrorKind.Trailing)]
    [InlineData("1.5時間20分", NotationErrorKind.Trailing)]
    [InlineData("8分90秒", NotationErrorKind.Trailing)]
    [InlineData("8分30件", NotationErrorKind.Trailing)]
    [InlineData("8分", null)]
    [InlineData("8分30秒以内", null)]
    [InlineData("8分30秒～9分", NotationErrorKind.Expected)]
    [InlineData("1日8時間", NotationErrorKind.Trailing)]
    [InlineData("5人の", NotationErrorKind.Trailing)]
    [InlineData("5人集まる", NotationErrorKind.Trailing)]
    [InlineData("55件/R4", NotationErrorKind.Trailing)]
    [InlineData("55件/R元", NotationErrorKind.Trailing)]
    [InlineData("55件／r4", NotationErrorKind.Trailing)]
    [InlineData("12件（R3、R4平均）", NotationErrorKind.Expected)]
    [InlineData("12件（R3年度、R4年度の平均）", NotationErrorKind.Trailing)]
    [InlineData("48件 50件", NotationErrorKind.Trailing)]
    [InlineData("R3 48", null)]
    [InlineData("48件（R3年庫）", NotationErrorKind.Trailing)]
    [InlineData("48件（120人）", NotationErrorKind.Expected)]
    [InlineData("男 48件", NotationErrorKind.Expected)]
    [InlineData("小 2.0 中・高 3.0", NotationErrorKind.OtherKind)]
    [InlineData("48件（増加）", NotationErrorKind.Trailing)]
    public void ReadTarget_WhatIsNoValueOrHasTwoReadings_IsRefused(string text, NotationErrorKind? kind)
    {
        var result = Cells.ReadTarget(text);
        Assert.Equal((text, kind), (text, result.Error?.Kind));
    }

    [Theory]
    [InlineData("8分30秒", "分", "8.5 分")]
    [InlineData("1時間20分45秒", "分", "80.75 分")]
    [InlineData("1時間30分", "時間", "1.5 時間")]
    [InlineData("8分30秒", "秒", "510 秒")]
    [InlineData("2年6か月", "年", "2.5 年")]
    [InlineData("1時間18秒", "時間", null)] // A unit is passed over.
    [InlineData("8分20秒", "分", null)] // No decimal number of minutes.
    [InlineData("8分30秒", "時間", null)]
    public void ReadMeasurement_SeveralUnits_AreTheOneSaidOutside(string text, string unit, string? expected) =>
        Assert.Equal(expected, Cells.ReadMeasurement(text, new CellContext(unit: new(unit))) is { IsRead: true } result ? result.Value.Value.ToString() : null);

    [Theory]
    [InlineData("小 2.0 中・高 3.0", "小 reach 2.0 (FY2025) | 中・高 reach 3.0 (FY2025)")]
    [InlineData("小2.0冊 中3.0冊以上", "小 reach 2.0 冊 (FY2025) | 中 atLeast 3.0 冊 (FY2025)")]
    [InlineData("男：75.2歳、女：80.1歳", "男 reach 75.2 歳 (FY2025) | 女 reach 80.1 歳 (FY2025)")]
    [InlineData("R3 男 75.2歳 女 80.1歳", "男 reach 75.2 歳 (2021) | 女 reach 80.1 歳 (2021)")]
    [InlineData("男 75.2歳（R3） 女 80.1歳（R4）", "男 reach 75.2 歳 (2021) | 女 reach 80.1 歳 (2022)")]
    [InlineData("男 75.2歳 女 80.1歳（R7年度）", "男 reach 75.2 歳 (FY2025) | 女 reach 80.1 歳 (FY2025)")]
    [InlineData("男 75.2歳 女 80.1歳（R4年度）", null)] // Of both, or of 女 alone below a head of FY2025.
    [InlineData("①12回 ②15回以上", "① reach 12 回 (FY2025) | ② atLeast 15 回 (FY2025)")]
    [InlineData("① 12回、② 15回", "① reach 12 回 (FY2025) | ② reach 15 回 (FY2025)")]
    [InlineData("①12回②15回", null)]
    [InlineData("①12回", null)]
    [InlineData("①12回 ①15回", null)]
    [InlineData("男 75.2歳 男 80.1歳", null)]
    [InlineData("年間 5件 累計 10件", null)]
    [InlineData("男 75.2歳", null)]
    [InlineData("男75.2歳女80.1歳", null)]
    [InlineData("増加 5 減少 3", null)]
    [InlineData("", null)]
    [InlineData("全校", null)]
    public void ReadTargetParts_LabelledFigures(string text, string? expected)
    {
        var context = new CellContext(new FiscalYear(2025));
        var result = Cells.ReadTargetParts(text, context);

        Assert.Equal(expected, result.IsRead ? string.Join(" | ", result.Value) : null);
        Assert.False(expected is not null && Cells.ReadTarget(text, context).IsRead);
    }

    [Fact]
    public void ReadParts_OfEachKind()
    {
        Assert.Equal(["小 2.0 冊", "中 3.0 冊"], Cells.ReadBaselineParts("小 2.0冊 中 3.0冊", CellContext.None).Value.Select(part => part.ToString()));
        Assert.Equal([2.0m, 3.0m], Cells.ReadMeasurementParts("小 2.0 中 3.0", new CellContext(unit: new("冊"))).Value.Select(part => part.Value.Value!.Value.Amount));
        Assert.Equal(NotationErrorKind.OtherKind, Cells.ReadBaseline("小 2.0冊 中 3.0冊").Error?.Kind);
        Assert.Equal((NotationErrorKind.OtherKind, 6), (Cells.ReadMeasurement("小 2.0 中・高 3.0").Error?.Kind, Cells.ReadMeasurement("小 2.0 中・高 3.0").Error?.Position));
    }

    [Theory]
    [InlineData("約7,000人（R3年度）", "7000 人 (FY2021)", "約")]
    [InlineData("48件（速報値）（県内3位）", "48 件", "速報値、県内3位")]
    [InlineData("2015年度から交付開始", null, null)]
    public void ReadBaseline_WhatItCannotHold_IsItsRemark(string text, string? expected, string? remark)
    {
        var result = Cells.ReadBaseline(text);
        Assert.Equal((expected, remark), (result.Value is MeasuredBaseline measured ? measured.ToString() : null, result.Remark));
    }

    private static string Describe(NotationResult<Measurement> result)
    {
        var measurement = result.Value;
        var period = measurement.Period?.ToString() ?? "-";
        return measurement.Missing is { } missing ? $"{WireNames.Of(missing)} FY- {period} {measurement.Text}"
            : $"{measurement.Value} {period}" + (measurement.AsOf is { } asOf ? $" @{asOf}" : "") + (measurement.Qualifier is { } qualifier ? $" [{qualifier}]" : "")
                + (measurement.Status is MeasurementStatus.Final ? "" : $" {WireNames.Of(measurement.Status)}") + (result.Remark is { } remark ? $" {{{remark}}}" : "");
    }
}
