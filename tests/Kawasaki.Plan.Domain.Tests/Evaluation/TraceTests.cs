using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(CaseArbitraries)], MaxTest = 500)]
public class TraceTests
{
    private static readonly Indicator Rate = new(
        "加入率",
        Baseline.Measured(Quantity.Percent(63.8m), CalendarPeriod.FromYear(2015)),
        [new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))],
        [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2021), 2), Target.AtLeast(Quantity.Percent(64), new FiscalYear(2025), 3)]);

    [Property]
    public void The_arithmetic_of_a_line_gives_its_figure(EvaluationFacts @case)
    {
        var facts = CaseArbitraries.Moderate(@case);
        Assert.All(facts.Explain().Where(line => line.Figure is { IsDefined: true }), line =>
        {
            var computed = new Calculator(line.Arithmetic).Value;
            var capped = line.Key == "attainmentRatio" && computed > facts.Assumptions?.AttainmentCap ? facts.Assumptions.AttainmentCap.Value : computed;
            var figure = line.Figure!.Value.Value!.Value;
            var exactness = line.Key == "compoundProjected" ? 1e-12m : 1e-20m;
            Assert.InRange(Math.Abs(capped - figure), 0, Math.Max(exactness, Math.Abs(figure) * exactness));
        });
    }

    [Property]
    public void Every_figure_and_rule_has_one_line_in_both_languages(EvaluationFacts facts)
    {
        var trace = facts.Explain([.. EvaluationRule.All]);

        Assert.All(Enum.GetValues<FigureKind>(), kind => Assert.Equal(facts.FigureOf(kind), Assert.Single(trace, line => line.Key == WireNames.Of(kind)).Figure));
        Assert.All(EvaluationRule.All, rule => Assert.Contains(rule.Judge(facts).Grade.Code, Assert.Single(trace, line => line.Key == rule.Name).Text.English, StringComparison.Ordinal));
        Assert.All(trace, line => Assert.StartsWith(line.Label.Japanese, line.Text.Japanese, StringComparison.Ordinal));
        Assert.All(
            trace.Where(line => line.Figure is { IsDefined: false }),
            line => Assert.EndsWith($"算出できない（{line.Figure!.Value.Reason!.Value.Label().Japanese}）", line.Text.Japanese, StringComparison.Ordinal));
        Assert.Equal(trace.Count, trace.Text.English.Count(letter => letter == '\n'));
    }

    [Fact]
    public void A_figure_that_is_the_target_itself_is_said_once()
    {
        var facts = new EvaluationFacts(new DatedValue(100, new FiscalYear(2020)), new DatedValue(90, new FiscalYear(2022)), Goal.Of(TargetCondition.AtLeast, 1100, new FiscalYear(2022)), unit: new MeasurementUnit("人"));
        Assert.Equal(new("直線上の期待値：T = 1,100 人", "expected value: T = 1,100 人"), facts.Explain().Single(line => line.Key == "expected").Text);
    }

    [Fact]
    public void Every_line_of_a_figure_says_what_counted_as_its_fiscal_year()
    {
        var indicator = new Indicator(
            "加入率",
            Baseline.None,
            [new(Quantity.Percent(50), CalendarPeriod.FromYear(2015)), new(Quantity.Percent(52), CalendarPeriod.Parse("2018-10")), new(Quantity.Percent(55), new FiscalYear(2019)), Measurement.WithoutValue(MissingReason.NotSurveyed, CalendarPeriod.FromYear(2020), "未実施")],
            [Target.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, due: new FiscalYear(2020))]);
        var text = TargetEvaluation.OfPhase(indicator, null, new FiscalYear(2020)).Explain().Text;
        Assert.StartsWith(
            "baseline: B = 50 % (2015, counted as FY2015, the first measurement, taken as the baseline)\n"
                + "measurements before: C1 = 50 % (2015, counted as FY2015), C′ = 52 % (2018-10, counted as FY2018)\nmeasurement: C = 55 % (FY2019)\n",
            text.English,
            StringComparison.Ordinal);
        Assert.Contains("（平成27（2015）年、平成27（2015）年度とする）、C′ = 52 %", text.Japanese, StringComparison.Ordinal);
        Assert.Contains("未実施（令和2（2020）年、令和2（2020）年度とする）", text.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_NamesWhatWasUsed_AndTheNumbersInTheFormulas()
    {
        var trace = TargetEvaluation.Of(Rate, Rate.Targets[1]).Explain(EvaluationRule.StatisticsCanada);

        Assert.Equal(
            """
            計画策定時：B = 63.8 %（平成27（2015）年、平成27（2015）年度とする）
            実績：C = 59.0 %（令和2（2020）年度）
            目標：T = 64 %以上（令和7（2025）年度）
            評価時点：令和2（2020）年度
            達成状況：期限前（目標水準に届いていない）
            前期の目標との比較：先送り
            目標値との差：C − T = 59.0 − 64 = -5 ポイント
            達成率：C ÷ T = 59.0 ÷ 64 ≈ 0.9219
            進捗率：(C − B) ÷ (T − B) = (59.0 − 63.8) ÷ (64 − 63.8) = -24
            直線上の期待値：B + (T − B) × (t − t0) ÷ (tT − t0) = 63.8 + (64 − 63.8) × (2020 − 2015) ÷ (2025 − 2015) = 63.9 %
            ペース比：(C − B) × (tT − t0) ÷ ((T − B) × (t − t0)) = (59.0 − 63.8) × (2025 − 2015) ÷ ((64 − 63.8) × (2020 − 2015)) = -48
            今後1年当たりに必要な増減：(T − C) ÷ (tT − t) = (64 − 59.0) ÷ (2025 − 2020) = 1 ポイント
            策定時からの増減：C − B = 59.0 − 63.8 = -4.8 ポイント
            策定時からの増減率：(C − B) ÷ |B| = (59.0 − 63.8) ÷ 63.8 ≈ -0.0752
            策定時からの改善幅：C − B = 59.0 − 63.8 = -4.8 ポイント
            策定時からの改善率：(C − B) ÷ |B| = (59.0 − 63.8) ÷ 63.8 ≈ -0.0752
            経過期間の割合：(t − t0) ÷ (tT − t0) = (2020 − 2015) ÷ (2025 − 2015) = 0.5
            これまでの1年当たりの増減：(C − B) ÷ (t − t0) = (59.0 − 63.8) ÷ (2020 − 2015) = -0.96 ポイント
            計画上の1年当たりの増減：(T − B) ÷ (tT − t0) = (64 − 63.8) ÷ (2025 − 2015) = 0.02 ポイント
            目標年度の見込値：C + (C − B) × (tT − t) ÷ (t − t0) = 59.0 + (59.0 − 63.8) × (2025 − 2020) ÷ (2020 − 2015) = 54.2 %
            目標年度の見込値（複利）：C × (C ÷ B)^((tT − t) ÷ (t − t0)) = 59.0 × (59.0 ÷ 63.8)^((2025 − 2020) ÷ (2020 − 2015)) ≈ 54.5611 %
            前回からの増減：C − C′ 算出できない（前回の実績なし）
            前回からの増減率：(C − C′) ÷ |C′| 算出できない（前回の実績なし）
            前回からの改善：C − C′ 算出できない（前回の実績なし）
            1年当たりの平均増減：(C − C1) ÷ (t − t1) 算出できない（前回の実績なし）
            このペースで目標に達する年度：算出できない（このペースでは到達しない）
            カナダ統計局（SDGs）：g = (59.0 ÷ 63.8)^(1 ÷ 5) − 1 ≈ -0.015521, gT = (64 ÷ 63.8)^(1 ÷ 10) − 1 ≈ 0.000313, R = 1 × g ÷ |gT| ≈ -49.58317 → 悪化、-5点

            """,
            trace.Text.Japanese);
        Assert.Contains("baseline: B = 63.8 % (2015, counted as FY2015)\n", trace.Text.English, StringComparison.Ordinal);
        Assert.Contains("against the target before: postponed\n", trace.Text.English, StringComparison.Ordinal);
    }

    /// <summary>Which measurement was used, in both languages: its figure, its year, what stands beside it, and that it is not final.</summary>
    [Property(Arbitrary = [typeof(PlanArbitraries)], MaxTest = 300)]
    public void The_trace_names_the_measurement_that_was_used(Indicator indicator)
    {
        foreach (var evaluation in TargetEvaluation.AllOf(indicator).Where(evaluation => evaluation.Facts.Series is not { Summed.Count: > 0 }))
        {
            var line = evaluation.Explain().Single(line => line.Key == "actual").Text;
            Assert.Equal(evaluation.Measurement is not null, line.English.StartsWith("measurement: C = ", StringComparison.Ordinal));
            if (evaluation.Measurement is { } used)
            {
                var qualifier = used.Qualifier ?? "";
                Assert.Equal(evaluation.Facts.Actual!.Value.Value, used.Value!.Value.Amount);
                Assert.Contains($"{used.Year}", line.English, StringComparison.Ordinal);
                Assert.EndsWith((qualifier.Length > 0 ? "、" + qualifier : "") + used.Status switch { MeasurementStatus.Provisional => "、速報値）", MeasurementStatus.Estimate => "、見込）", _ => "）" }, line.Japanese, StringComparison.Ordinal);
                Assert.EndsWith((qualifier.Length > 0 ? ", " + qualifier : "") + used.Status switch { MeasurementStatus.Provisional => ", provisional)", MeasurementStatus.Estimate => ", estimate)", _ => ")" }, line.English, StringComparison.Ordinal);
                Assert.Equal(used.Status is MeasurementStatus.Final, !line.Japanese.Contains("速報値", StringComparison.Ordinal) && !line.Japanese.Contains("見込", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void The_trace_says_which_amount_of_a_sum_is_provisional()
    {
        Measurement At(int year, int value) => new(new Quantity(value, new MeasurementUnit("人")), new FiscalYear(year));
        var indicator = new Indicator("移住者数", Baseline.None, [At(2020, 4000).WithStatus(MeasurementStatus.Provisional), At(2021, 5000).WithQualifier("延べ")], [Target.AtLeast(new Quantity(8000, new MeasurementUnit("人")), new FiscalYear(2021)).WithCounts(Counting.Cumulative)]).WithCounts(Counting.Yearly);
        var text = TargetEvaluation.Of(indicator, indicator.Targets[0]).Explain().Text;

        Assert.Contains("4,000 人 (FY2020, provisional), 5,000 人 (FY2021, 延べ); nothing says with which year the sum begins: neither the target nor a baseline\nmeasurement: C = 9,000 人 (FY2021)\n", text.English, StringComparison.Ordinal);
        Assert.Contains("4,000 人（令和2（2020）年度、速報値）、5,000 人（令和3（2021）年度、延べ）。合計を始める年度も、計画策定時の値の年度も示されていない\n実績：C = 9,000 人（令和3（2021）年度）\n", text.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_SaysWhatWasAssumed()
    {
        var indicator = new Indicator("交付率", Baseline.Started("交付開始"), [new Measurement(Quantity.Percent(30.9m), new FiscalYear(2020))], [Target.AtLeast(Quantity.Percent(85), new FiscalYear(2025))]);
        var assumptions = new Assumptions
        {
            BaselineStandIn = new DatedValue(0, new FiscalYear(2015)),
            Direction = Direction.Higher,
            NaturalLimit = 100,
            ReferenceValue = 20,
            IsSurvey = true,
            SampleSizes = new(300, 400),
        };

        var trace = TargetEvaluation.Of(indicator, indicator.Targets[0], assumptions: assumptions).Explain();

        Assert.Equal(5, trace.Count(line => line.Key == "assumption")); // A target is set: the direction is not assumed.
        Assert.Contains("baseline: B = 0 % (FY2015, a value that was assumed)\n", trace.Text.English, StringComparison.Ordinal);
        Assert.Contains("仮定：計画策定時の値がない場合は 0 とみなす\n", trace.Text.Japanese, StringComparison.Ordinal);
        Assert.Contains("進捗率：(C − B) ÷ (T − B) = (30.9 − 0) ÷ (85 − 0) ≈ 0.3635\n", trace.Text.Japanese, StringComparison.Ordinal);
    }

    /// <summary>The last change of what is to be kept decides nothing, and may not fit.</summary>
    [Fact]
    public void Explain_ALastChangeThatDoesNotFit_IsLeftOut()
    {
        DatedValue At(decimal value, int year) => new(value, new FiscalYear(year));
        var facts = new EvaluationFacts(
            null, At(decimal.MaxValue, 2024), Goal.Of(TargetCondition.AtLeast, 5, new FiscalYear(2024)), series: new([At(5, 2021), At(6, 2022), At(decimal.MinValue, 2023)]));

        Assert.Equal("sun", EvaluationRule.Destatis.Judge(facts).Grade.Code);
        Assert.Contains("m = (", facts.Explain(EvaluationRule.Destatis).Text.English, StringComparison.Ordinal);
    }

    [Property]
    public void A_score_stands_in_the_text_of_both_languages(EvaluationFacts facts)
    {
        Assert.All(EvaluationRule.All, rule =>
        {
            var score = rule.Judge(facts).Score;
            var text = facts.Explain(rule)[^1].Text;
            Assert.Equal(Rounded(score), Number(text.Japanese, "、(-?[0-9.]+)点$"));
            Assert.Equal(Rounded(score), Number(text.English, @", score (-?[0-9.]+)$"));
        });

        static decimal? Rounded(double? score) => score is { } known ? decimal.Parse((known + 0.0).ToString("0.###", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : null;

        static decimal? Number(string text, string pattern) => Regex.Match(text, pattern) is { Success: true } match ? decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    [Fact]
    public void Explain_WithoutABaselineAndWithoutAYear_SaysSo_AndKeepsTheUnit()
    {
        var indicator = new Indicator("加入率", Baseline.None, [new Measurement(Quantity.Percent(59.0m))], [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2025))]);
        var trace = TargetEvaluation.OfPhase(indicator, null).Explain();

        Assert.StartsWith("計画策定時：数値なし\n実績：C = 59.0 %（年度なし）\n目標：T = 64 %以上（令和7（2025）年度）\n評価時点：なし\n", trace.Text.Japanese, StringComparison.Ordinal);
        Assert.StartsWith("baseline: no figure\nmeasurement: C = 59.0 % (without a fiscal year)\ntarget: T = 64 % or more (FY2025)\nas of: none\n", trace.Text.English, StringComparison.Ordinal);
        Assert.Equal("目標値との差：C − T = 59.0 − 64 = -5 ポイント", trace.Single(line => line.Key == "gap").Text.Japanese);
    }

    /// <summary>Reads +, −, × and ÷ with brackets, as somebody who checks by hand.</summary>
    private sealed class Calculator
    {
        private readonly string _text;
        private int _position;

        internal Calculator(string text)
        {
            _text = text.Replace(" ", "", StringComparison.Ordinal);
            Value = Sum();
            Assert.Equal(_text.Length, _position);
        }

        internal decimal Value { get; }

        private decimal Sum()
        {
            var value = Product();
            while (true)
            {
                if (Takes('+'))
                {
                    value += Product();
                }
                else if (Takes('−'))
                {
                    value -= Product();
                }
                else
                {
                    return value;
                }
            }
        }

        private decimal Product()
        {
            var value = Factor();
            while (true)
            {
                if (Takes('×'))
                {
                    value *= Factor();
                }
                else if (Takes('÷'))
                {
                    value /= Factor();
                }
                else
                {
                    return value;
                }
            }
        }

        private decimal Factor()
        {
            var value = Primary();
            return Takes('^') ? (decimal)Math.Pow((double)value, (double)Primary()) : value;
        }

        private decimal Primary()
        {
            if (Takes('('))
            {
                var value = Sum();
                Assert.True(Takes(')'));
                return value;
            }

            var start = _position;
            while (_position < _text.Length && (char.IsAsciiDigit(_text[_position]) || _text[_position] is '-' or '.' or ','))
            {
                _position++;
            }

            return decimal.Parse(_text[start.._position], NumberStyles.Number, CultureInfo.InvariantCulture);
        }

        private bool Takes(char letter)
        {
            if (_position < _text.Length && _text[_position] == letter)
            {
                _position++;
                return true;
            }

            return false;
        }
    }

    [Fact]
    public void After_the_due_year_the_arithmetic_of_every_rule_has_the_target_in_the_place_of_the_line()
    {
        var late = new EvaluationFacts(new DatedValue(10, new FiscalYear(2015)), new DatedValue(19, new FiscalYear(2030)), Goal.Of(TargetCondition.AtLeast, 20, new FiscalYear(2025)));
        var lines = late.Explain([.. EvaluationRule.All]).Where(line => line.Key is "fukuoka" or "healthJapan21").ToArray();

        Assert.Equal(2, lines.Length);
        Assert.All(lines.Where(line => line.Arithmetic.Length > 0), line => Assert.DoesNotContain("t0", line.Arithmetic, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Arithmetic.Contains("T = 20", StringComparison.Ordinal));
    }

    [Fact]
    public void A_negative_number_stands_in_brackets_in_the_arithmetic_of_rules_too()
    {
        var falling = new EvaluationFacts(new DatedValue(-10, new FiscalYear(2015)), new DatedValue(-5, new FiscalYear(2020)), Goal.Of(TargetCondition.AtLeast, -4, new FiscalYear(2025)));
        var trace = falling.Explain(EvaluationRule.HealthJapan21, EvaluationRule.StatisticsCanada);

        Assert.StartsWith("C − B = (-5) − (-10), ", trace.Single(line => line.Key == "healthJapan21").Arithmetic, StringComparison.Ordinal);
        Assert.StartsWith("g = ((-5) ÷ (-10))^", trace.Single(line => line.Key == "statisticsCanada").Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_without_a_direction_is_said_to_differ_and_not_to_be_short()
    {
        var above = new EvaluationFacts(new DatedValue(100, new FiscalYear(2015)), new DatedValue(150, new FiscalYear(2025)), Goal.Of(TargetCondition.Exactly, 120, new FiscalYear(2025)));

        Assert.Equal("達成状況：未達成（目標値と異なる）", above.Explain().Single(line => line.Key == "status").Text.Japanese);
    }
}
