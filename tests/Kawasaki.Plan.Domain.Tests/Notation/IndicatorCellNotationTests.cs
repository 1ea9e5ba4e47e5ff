using System.Globalization;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(UnitArbitraries)])]
public class IndicatorCellNotationTests
{
    private static readonly IndicatorCellNotation Cells = IndicatorCellNotation.Default;
    private static readonly (string Text, TargetCondition Condition)[] Words =
        [("現状値以上", TargetCondition.AtLeast), ("現状値以下", TargetCondition.AtMost), ("基準値を上回る", TargetCondition.Above), ("現状より減少", TargetCondition.Below)];

    private static readonly TargetCondition[] OnOneValue = [TargetCondition.AtLeast, TargetCondition.AtMost, TargetCondition.Above, TargetCondition.Below, TargetCondition.Reach, TargetCondition.Exactly];

    [Property(MaxTest = 1000)]
    public void What_is_written_reads_back(decimal first, decimal second, PrintableUnit printable, CalendarPeriod any, bool isDated)
    {
        var due = any;
        CalendarPeriod? period = isDated ? due : null;
        var (one, other) = (new Quantity(decimal.Round(first % 1_000_000, 2), printable.Unit), new Quantity(decimal.Round(second % 1_000_000, 2), printable.Unit));
        Target[] targets =
        [
            .. OnOneValue.Select(condition => Of(condition, one)),
            Target.Between(one < other ? one : other, one < other ? other : one, period, 2), Target.Pending("検討中", period, 2), Target.InWords("全校", period, 2), Target.NotSet(2),
            .. Words.Select(words => Target.Relative(words.Condition, ReferencePoint.Baseline, due: period, phase: 2).WithText(words.Text)),
        ];
        Assert.All(targets, target => Assert.Equal(target, Cells.ReadTarget(Cells.Write(target).Japanese, new CellContext(phase: 2)).Value));
        Assert.All(
            new[] { Baseline.Measured(one, period), Baseline.NewlySet(), Baseline.NewlySet(3), Baseline.Started("交付開始", due), Baseline.None },
            baseline => Assert.Equal(baseline, Cells.ReadBaseline(Cells.Write(baseline).Japanese).Value));
        Assert.Equal(new Measurement(one, period), Cells.ReadMeasurement(Cells.Write(new Measurement(one, period)).Japanese).Value);
        Assert.All(
            ["年間", "延べ", "約", "累計"],
            qualifier =>
            {
                var measurement = new Measurement(one, period).WithQualifier(qualifier);
                Assert.Equal(measurement, Cells.ReadMeasurement(Cells.Write(measurement).Japanese).Value);
                Counting? counts = qualifier switch { "年間" => Counting.Yearly, "累計" => Counting.Cumulative, _ => null };
                Assert.All(OnOneValue, condition => Assert.Equal(Of(condition, one).WithQualifier(qualifier).WithCounts(counts, counts is Counting.Cumulative && period is { IsRange: true, Last: not null } span ? span.First?.CountedFiscalYear : null), Cells.ReadTarget(Cells.Write(Of(condition, one).WithQualifier(qualifier)).Japanese, new CellContext(phase: 2)).Value));
            });

        Target Of(TargetCondition condition, Quantity value) => condition switch
        {
            TargetCondition.AtLeast => Target.AtLeast(value, period, 2),
            TargetCondition.AtMost => Target.AtMost(value, period, 2),
            TargetCondition.Above => Target.Above(value, period, 2),
            TargetCondition.Below => Target.Below(value, period, 2),
            TargetCondition.Reach => Target.Reach(value, period, 2),
            _ => Target.Exactly(value, period, 2),
        };
    }

    [Property]
    public void The_day_of_a_measurement_reads_back_where_words_say_it(CalendarPeriod period, decimal amount, PrintableUnit printable)
    {
        var value = new Quantity(decimal.Round(amount % 1_000_000, 2), printable.Unit);
        Measurement[] measurements =
        [
            new(value, period, period),
            new(value, period, period is { Unit: not PeriodUnit.Date, FirstDay: not null, LastDay: { } day } ? CalendarPeriod.From(day) : period),
        ];

        Assert.All(measurements, measurement => Assert.Equal(measurement, Cells.ReadMeasurement(Cells.Write(measurement).Japanese).Value));
    }

    [Property]
    public void Any_day_of_a_measurement_reads_back_beside_its_period(CalendarPeriod period, CalendarPeriod any, decimal amount, PrintableUnit printable)
    {
        var day = CalendarPeriod.From((any.LastDay ?? any.FirstDay).GetValueOrDefault());
        var measurement = new Measurement(new Quantity(decimal.Round(amount % 1_000_000, 2), printable.Unit), period, day).WithStatus(MeasurementStatus.Provisional);

        Assert.Equal(measurement, Cells.ReadMeasurement(Cells.Write(measurement).Japanese).Value);
    }

    [Fact]
    public void Write_EachKind_InBothLanguages()
    {
        CalendarPeriod due = new FiscalYear(2025);
        var day = CalendarPeriod.Parse("2021-03-26");
        Wording[] written =
        [
            Cells.Write(Target.AtLeast(Quantity.Percent(64), due)), Cells.Write(Target.AtMost(new Quantity(1200, "人"), due)), Cells.Write(Target.Above(Quantity.Percent(-1.5m))),
            Cells.Write(Target.Below(new Quantity(3, MeasurementUnit.None), due)), Cells.Write(Target.Exactly(Quantity.Percent(98.0m))), Cells.Write(Target.Between(Quantity.Percent(0), Quantity.Percent(1.5m), due)),
            Cells.Write(Target.NotSet()), Cells.Write(Target.Pending("検討中", due)), Cells.Write(Target.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, due: due)), Cells.Write(Target.InWords("全校")),
            Cells.Write(Baseline.Measured(Quantity.Percent(19.8m), due)), Cells.Write(Baseline.NewlySet()), Cells.Write(Baseline.NewlySet(3)),
            Cells.Write(Baseline.Started("交付開始", CalendarPeriod.Parse("2016-01"))), Cells.Write(Baseline.Started("交付開始")), Cells.Write(Baseline.None),
            Cells.Write(new Measurement(new Quantity(607, "者"), due)), Cells.Write(new Measurement(new Quantity(607, "者"), due, CalendarPeriod.Parse("2026-03-31"))),
            Cells.Write(new Measurement(new Quantity(607, "者"), due, day)), Cells.Write(new Measurement(new Quantity(607, "者"), null, day)), Cells.Write(new Measurement(new Quantity(607, "者"), day, day)),
        ];

        Assert.Equal(
            [
                "64 %以上（令和7（2025）年度） / 64 % or more (FY2025)", "1,200 人以下（令和7（2025）年度） / 1,200 人 or less (FY2025)", "△1.5 %超 / more than -1.5 %",
                "3未満（令和7（2025）年度） / less than 3 (FY2025)", "98.0 %ちょうど / exactly 98.0 %", "0～1.5 %（令和7（2025）年度） / 0 to 1.5 % (FY2025)",
                "- / -", "検討中（令和7（2025）年度） / 検討中 (FY2025)", "現状値以上（令和7（2025）年度） / the baseline or more (FY2025)", "全校 / 全校",
                "19.8 %（令和7（2025）年度） / 19.8 % (FY2025)", "新たに設定 / newly set", "第3期実施計画から新たに設定 / newly set in phase 3",
                "平成28（2016）年1月から交付開始 / 交付開始 (since 2016-01)", "交付開始 / 交付開始", "- / -",
                "607 者（令和7（2025）年度） / 607 者 (FY2025)", "607 者（令和7（2025）年度末現在） / 607 者 (as of the end of FY2025)",
                "607 者（令和7（2025）年度、令和3（2021）年3月26日現在） / 607 者 (FY2025, as of 2021-03-26)", "607 者（令和3（2021）年3月26日現在） / 607 者 (as of 2021-03-26)", "607 者（令和3（2021）年3月26日現在） / 607 者 (as of 2021-03-26)",
            ],
            written.Select(wording => wording.ToString()));
    }

    [Property]
    public void A_number_keeps_all_its_digits(byte[] printed, byte decimals, bool isNegative)
    {
        var digits = string.Concat(printed.Take(28).Select(digit => (char)('0' + (digit % 10))));
        var places = Math.Min(decimals % 12, Math.Max(0, digits.Length - 1));
        var number = (isNegative ? "-" : "") + (places == 0 ? digits : digits.Insert(digits.Length - places, "."));

        var result = Cells.ReadMeasurement($"{number}件");

        Assert.Equal(digits.Length > 0, result.IsRead);
        if (result.IsRead)
        {
            var expected = decimal.Parse(number, CultureInfo.InvariantCulture);
            Assert.Equal((expected, expected.Scale), (result.Value.Value!.Value.Amount, result.Value.Value!.Value.Amount.Scale));
        }
    }

    [Property(MaxTest = 2000)]
    public void Reading_never_throws_and_places_its_errors(NearCell near)
    {
        foreach (var error in new[] { Cells.ReadBaseline(near.Text).Error, Cells.ReadMeasurement(near.Text).Error, Cells.ReadTarget(near.Text).Error })
        {
            Assert.True(error is null || (error.Position >= 0 && error.Position <= near.Text.Length), $"{near.Text}: {error}");
        }
    }

    [Theory]
    [InlineData("25 %以上 (令和7 (2025) 年度)", "atLeast 25 % FY2025")]
    [InlineData("40%以上", "atLeast 40 % ")]
    [InlineData("2,050 者以上 (令和7 (2025) 年度)", "atLeast 2050 者 FY2025")]
    [InlineData("98.0 %以上 (平成29 (2017) 年度)", "atLeast 98.0 % FY2017")]
    [InlineData("１０，１１８千回以下", "atMost 10118000 回 ")]
    [InlineData("1.25億円未満", "below 125000000 円 ")]
    [InlineData("1千万円以上", "atLeast 10000000 円 ")]
    [InlineData("3百件", "reach 300 件 ")]
    [InlineData("10台", "reach 10 台 ")]
    [InlineData("1～2千件", "between 1000 件 2000 件 ")]
    [InlineData("30 分以内", "atMost 30 分 ")]
    [InlineData("△2.5ポイント超", "above -2.5 ポイント ")]
    [InlineData("▲ 1.5 億円", "reach -150000000 円 ")]
    [InlineData("85％（令和7（2025）年度）", "reach 85 % FY2025")]
    [InlineData("1～2 % (平成37年度)", "between 1 % 2 % FY2025")]
    [InlineData("-", "notSet")]
    [InlineData("―", "notSet")]
    [InlineData("検討中（令和7年度）", "pending 検討中 FY2025")]
    [InlineData("現状値以上 (令和7 (2025) 年度)", "atLeast baseline 現状値以上 FY2025")]
    [InlineData("前年度以上（令和7年度）", "atLeast previous 前年度以上 FY2025")]
    [InlineData("前回値を下回る", "below previous 前回値を下回る ")]
    [InlineData("現状より10%増（令和7年度）", "atLeast baseline 10 % 現状より10%増 FY2025")]
    [InlineData("前年度比5%減", "atMost previous -5 % 前年度比5%減 ")]
    [InlineData("基準値から1.5ポイント増加", "atLeast baseline 1.5 ポイント 基準値から1.5ポイント増加 ")]
    [InlineData("減少傾向へ（令和7年度）", "decrease 減少傾向へ FY2025")]
    [InlineData("増加", "increase 増加 ")]
    [InlineData("98 %ちょうど", "exactly 98 % ")]
    [InlineData("全校", "text 全校 ")]
    public void ReadTarget_WhatPlansPrint_GivesItsTarget(string text, string expected) =>
        Assert.Equal(expected, Describe(Cells.ReadTarget(text).Value));

    [Theory]
    [InlineData("集計中", MissingReason.NotYet)]
    [InlineData("調査中止", MissingReason.NotSurveyed)]
    [InlineData("対象なし", MissingReason.NotApplicable)]
    [InlineData("X", MissingReason.Suppressed)]
    [InlineData("廃止", MissingReason.Discontinued)]
    public void ReadMeasurement_WordsInThePlaceOfAValue_KeepsThemAndSaysWhy(string words, MissingReason reason)
    {
        CalendarPeriod year = new FiscalYear(2020);
        Assert.Equal(Measurement.WithoutValue(reason, year, words), Cells.ReadMeasurement($" {words} （令和2（2020）年度）").Value);
        Assert.Equal(Measurement.WithoutValue(reason, year, words), Cells.ReadMeasurement(words, new CellContext(year)).Value);
        Assert.Equal(Measurement.WithoutValue(reason, year, words), Cells.ReadMeasurement(Cells.Write(Measurement.WithoutValue(reason, year, words)).Japanese).Value);
        Assert.False(Cells.ReadMeasurement(words + "か").IsRead);
        Assert.False(Cells.ReadMeasurement(words + "（令和2（2021）年度）").IsRead);
    }

    [Fact]
    public void A_qualifier_stands_before_its_figure_and_errors_are_placed_behind_it()
    {
        Assert.Equal("延べ", Cells.ReadMeasurement(" 延べ 1,200 人（令和2（2020）年度）").Value.Qualifier);
        Assert.Equal((NotationErrorKind.Trailing, 6), (Cells.ReadTarget("年間100件など").Error?.Kind, Cells.ReadTarget("年間100件など").Error?.Position));
        Assert.Equal("約束の実行", Assert.IsType<TextTarget>(Cells.ReadTarget("約束の実行").Value).Text);
        Assert.Equal("35 %（5年間平均） / 35 % (5年間平均)", Cells.Write(new Measurement(Quantity.Percent(35)).WithQualifier("5年間平均")).ToString());
    }

    [Theory]
    [InlineData("3割弱", 2)]
    [InlineData("5 人前後", 3)]
    [InlineData("5人余り", 2)]
    [InlineData("100件あまり", 4)]
    [InlineData("10件増", 3)]
    [InlineData("100件減", 4)]
    [InlineData("12.5ポイント増", 8)]
    [InlineData("100件など", 4)]
    [InlineData("5校等", 2)]
    [InlineData("10人台", 3)]
    [InlineData("10件台", 3)]
    public void A_figure_that_is_not_exact_is_refused(string text, int position)
    {
        var result = Cells.ReadMeasurement(text);

        Assert.False(result.IsRead);
        Assert.Equal((NotationErrorKind.Trailing, position), (result.Error!.Kind, result.Error.Position));
    }

    [Fact]
    public void A_mark_of_a_note_is_no_part_of_a_figure() => Assert.Equal(4, Cells.ReadMeasurement("607 ^{※2} 者").Error?.Position);

    [Fact]
    public void ReadMeasurement_AtTheEndOfAMonth_SaysWhen()
    {
        var measurement = Cells.ReadMeasurement("30.9 % (令和3(2021)年3月末現在)").Value;

        Assert.Equal(("2021-03", "2021-03-31"), (measurement.Period?.ToString(), measurement.AsOf?.ToString()));
    }

    [Theory]
    [InlineData("9 % (令和7年末現在)", "2025-12-31")]
    [InlineData("9 % (令和7年度末現在)", "2026-03-31")]
    [InlineData("9 % (R2.12現在)", "2020-12")]
    [InlineData("9 % (令和7年度上半期末現在)", "2025-09-30")]
    [InlineData("9 % (令和7年度第1四半期末現在)", "2025-06-30")]
    [InlineData("9 % (令和4～7年度末現在)", "2026-03-31")]
    public void ReadMeasurement_AsOf_IsTheLastDayWhereTheEndIsNamed(string text, string expected) =>
        Assert.Equal(expected, Cells.ReadMeasurement(text).Value.AsOf?.ToString());

    [Fact]
    public void Reading_many_brackets_takes_linear_time()
    {
        // A quadratic reader would look at more than 10,000,000,000 characters here.
        Assert.NotNull(Cells.ReadTarget(new string('(', 200_000)).Error);
        foreach (var piece in new[] { "約", "(甲)", "（甲、", "5件", "甲5 ", "5万", "「", "R3 ", "※甲", "5～", "'21 ", "以上", "(R3)", "5年間平均" })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 100_000));
            Assert.NotNull(Cells.ReadTarget($"{text}5件{text}").Error);
            Assert.NotNull(Cells.ReadMeasurement($"5件{text}").Error);
            Assert.NotNull(Cells.ReadTargetParts($"乙 5件 {text}", CellContext.None).Error);
            Assert.True(Cells.ReadBaseline($"5件（{text}）") is { IsRead: false } or { Remark: not null }, piece);
        }
    }

    [Fact]
    public void ReadMeasurement_WithoutYear_TakesThatOfTheColumn()
    {
        var column = CalendarPeriod.FromYear(2019);

        Assert.Equal(column, Cells.ReadMeasurement("24.7%", new CellContext(column)).Value.Period);
        Assert.Equal(CalendarPeriod.From(new FiscalYear(2020)), Cells.ReadMeasurement("24.7% (R2年度)", new CellContext(column)).Value.Period);
    }

    [Theory]
    [InlineData("16", "組織", "16 組織")]
    [InlineData("95.0", "％", "95.0 %")]
    [InlineData("5", "千人", "5000 人")]
    [InlineData("5千", "人", "5000 人")]
    [InlineData("3箇所", "か所", "3 箇所")]
    [InlineData("5億円", "百万円", "500000000 円")]
    [InlineData("5", "人（延べ）", "5 人（延べ）")]
    [InlineData("3件", "人", null)]
    [InlineData("5千", "千人", null)]
    [InlineData("5円", "百万円", null)]
    public void ReadMeasurement_UnitOutside_IsThatOfAFigureWithoutOne(string text, string unit, string? expected)
    {
        var result = Cells.ReadMeasurement(text, new CellContext(unit: new(unit)));

        Assert.Equal(expected, result.IsRead ? result.Value.Value?.ToString() : null);
        Assert.Equal(expected is null, result.Error?.Kind is NotationErrorKind.Ambiguous);
    }

    [Theory]
    [InlineData("第 3 期実施計画 から新たに設定")]
    [InlineData("第３期実施計画から新たに設定")]
    public void ReadBaseline_NewlySet_GivesThePhase(string text) =>
        Assert.Equal(Baseline.NewlySet(3), Cells.ReadBaseline(text).Value);

    [Fact]
    public void ReadBaseline_EachKind()
    {
        Assert.Equal(Baseline.Started("交付開始", CalendarPeriod.Parse("2016-01")), Cells.ReadBaseline("平成28 (2016) 年 1月から交付開始").Value);
        Assert.Equal(Baseline.Measured(Quantity.Percent(19.8m), new FiscalYear(2015)), Cells.ReadBaseline("19.8 % (平成27 (2015) 年度)").Value);
        Assert.Equal(Baseline.None, Cells.ReadBaseline("-").Value);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("現状より増10%", 0)]
    [InlineData("去年より10%増", 0)]
    [InlineData("現状より約10%増", 0)]
    [InlineData("2～1 %", 2)]
    [InlineData("1～2 %以上", 5)]
    [InlineData("9.1234567890123456789012345678 %以上", 0)]
    [InlineData("(((", 3)]
    [InlineData("以上", 0)]
    [InlineData("\uD800", 0)]
    [InlineData("2x5 %", 2)]
    [InlineData("12. 人", 3)]
    [InlineData("12人\u200B", 3)]
    [InlineData("2,05 者", 4)]
    [InlineData("1,23,456 者", 4)]
    [InlineData("1234,567 者", 4)]
    [InlineData("2,050, 者", 6)]
    [InlineData("25 %以上 (令和7 (2024) 年度)", 13)]
    [InlineData("25 %以上 (令和7年度", 13)]
    [InlineData("1.2.3 %", 3)]
    public void ReadTarget_WhatIsNoFigure_SaysWhere(string text, int position)
    {
        var error = Cells.ReadTarget(text).Error;
        Assert.NotNull(error);
        Assert.Equal(position, error.Position);
    }

    [Fact]
    public void ReadMeasurement_WithCondition_IsRefused() =>
        Assert.Equal(NotationErrorKind.Expected, Cells.ReadMeasurement("25 %以上").Error?.Kind);

    [Fact]
    public void A_dash_alone_says_that_there_is_nothing_but_a_wave_stands_only_in_ranges()
    {
        foreach (var dash in "～〜~∼-‐‑–−－—―─ーｰ")
        {
            var isWave = "～〜~∼".Contains(dash, StringComparison.Ordinal);
            Assert.Equal(isWave ? null : Target.NotSet(), Cells.ReadTarget($" {dash} ").TryGetValue(out var target) ? target : null);
            Assert.Equal(isWave ? null : Baseline.None, Cells.ReadBaseline(dash.ToString()).TryGetValue(out var baseline) ? baseline : null);
            Assert.Equal(Target.Between(Quantity.Percent(1), Quantity.Percent(2)), Cells.ReadTarget($"1{dash}2 %").Value);
        }
    }

    private static string Describe(Target target) => target switch
    {
        ThresholdTarget threshold => $"{char.ToLowerInvariant(threshold.Condition.ToString()[0])}{threshold.Condition.ToString()[1..]} {threshold.Value} {threshold.Due}",
        RangeTarget range => $"between {range.Low} {range.High} {range.Due}",
        RelativeTarget relative => $"{WireNames.Of(relative.Condition)} {WireNames.Of(relative.RelativeTo)}{(relative.By is { } by ? $" {by}" : "")} {relative.Text} {relative.Due}",
        DirectionTarget direction => $"{WireNames.Of(direction.Condition)} {direction.Text} {direction.Due}",
        PendingTarget pending => $"pending {pending.Text} {pending.Due}",
        TextTarget words => $"text {words.Text} {words.Due}",
        _ => "notSet",
    };
}
