using FsCheck;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

[Properties(Arbitrary = [typeof(PlanArbitraries)], MaxTest = 50)]
public class RollUpTests
{
    private static readonly FiscalYear Start = new(2015);
    private static readonly FiscalYear Now = new(2020);
    private static readonly FiscalYear Due = new(2025);

    [Property]
    public void Every_indicator_of_a_plan_is_counted_once(ComprehensivePlan plan)
    {
        var indicators = plan.Indicators.Select(placed => placed.Indicator).ToArray();
        Assert.All(EvaluationRule.All, rule =>
        {
            var rollUp = RollUp.OfPlan(rule, plan);
            Assert.Equal(indicators, rollUp.AllItems.Select(item => item.Evaluation.Indicator));
            Assert.Equal(indicators.Length, rollUp.ByStatus.Values.Sum());
            Assert.Equal(indicators.Length, rollUp.ByGrade.Values.Sum());
            Assert.Equal(rollUp.AllItems.Count(item => item.Judgement.Reason is not null), rollUp.LeftOut.Count);
            Assert.All(rollUp.LeftOut, item => Assert.Contains(item.Evaluation.Indicator.Name, rollUp.Text.English, StringComparison.Ordinal));
            Assert.Equal(rollUp.Value is null, rollUp.Grade is null);
            Assert.Equal(rule.Grades, rollUp.ByGrade.Keys);
        });
    }

    [Fact]
    public void Statistics_Canada_takes_the_mean_of_groups_first()
    {
        // On pace is 2.5 points and more; worse than the baseline −2.5 and less.
        var group = RollUp.Of(EvaluationRule.StatisticsCanada, [Evaluated(30), Evaluated(30)], "measure 1");
        var other = RollUp.Of(EvaluationRule.StatisticsCanada, [Evaluated(1)], "measure 2");
        var nested = RollUp.OfGroups(EvaluationRule.StatisticsCanada, [group, other], "policy");
        var flat = RollUp.Of(EvaluationRule.StatisticsCanada, [Evaluated(30), Evaluated(30), Evaluated(1)]);

        Assert.Equal((5, -5, 0), (group.Value, other.Value, nested.Value));
        Assert.Equal(5.0 / 3, flat.Value!.Value, 12);
        Assert.Equal(("targetAchieved", "deterioration", "accelerationNeeded"), (group.Grade!.Code, other.Grade!.Code, nested.Grade!.Code));
        Assert.Contains("policy – Statistics Canada (SDGs): 3 indicators", nested.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Statistics_Canada_leaves_out_what_has_no_score_and_says_why()
    {
        var without = TargetEvaluation.Of(Indicator(null, 20), Indicator(null, 20).Targets[0]);
        var rollUp = RollUp.Of(EvaluationRule.StatisticsCanada, [Evaluated(30), without]);

        Assert.Equal((5, "targetAchieved"), (rollUp.Value, rollUp.Grade!.Code));
        Assert.Equal(UndefinedReason.NoBaseline, Assert.Single(rollUp.LeftOut).Judgement.Reason);
        Assert.EndsWith("、除外：割合（策定時の値または年度なし）", rollUp.Text.Japanese, StringComparison.Ordinal);
        Assert.EndsWith("; left out: 割合 (no baseline figure or year)", rollUp.Text.English, StringComparison.Ordinal);
        Assert.Equal((null, null), (RollUp.Of(EvaluationRule.StatisticsCanada, [without]).Value, RollUp.Of(EvaluationRule.StatisticsCanada, [without]).Grade));
    }

    [Theory]
    [InlineData(new[] { 30, 25 }, 4.5, "B")] // A and B: 4.5 goes down, and both will be A.
    [InlineData(new[] { 30, 22 }, 4.5, "B*")] // A and B*: in the target year A and B.
    [InlineData(new[] { 30, 30, 10 }, 4, "B*")] // A, A and D: nothing can rise.
    [InlineData(new[] { 22 }, 4, "B*")]
    [InlineData(new[] { 10, 22, 10 }, 2.6667, "C")]
    [InlineData(new[] { 30, 30, 22 }, 4.6667, "A")]
    [InlineData(new[] { 22, 20 }, 3.5, "C")]
    [InlineData(new[] { 20, 10 }, 2.5, "D")]
    [InlineData(new[] { 30, 22, 30, 22, 30, 22, 30, 22, 30, 22, 30 }, 4.5455, "B*")] // Five down looks at the first decimal only.
    public void Health_Japan_21_rounds_the_mean_five_down(int[] actuals, double mean, string grade)
    {
        var rollUp = RollUp.Of(EvaluationRule.HealthJapan21, actuals.Select(actual => Evaluated(actual)));

        Assert.Equal(mean, rollUp.Value!.Value, 4);
        Assert.Equal(grade, rollUp.Grade!.Code);
    }

    [Fact]
    public void A_rule_as_data_sums_up_as_it_says()
    {
        TargetEvaluation[] items = [Named("甲", 30), Named("乙", 26), Named("丙", 10), WithoutTarget()];
        Assert.Equal((1.67, null), Of(new RollUpRule { Rounding = new(2, Rounding.HalfUp) }, null));
        Assert.Equal((2, "○"), Of(new RollUpRule { Rounding = new(0, Rounding.FiveUp) }, "○"));
        Assert.Equal((5.0, null), Of(new RollUpRule { By = RollUpBy.Sum }, null));
        Assert.Equal((8.0, null), Of(new RollUpRule { By = RollUpBy.Sum, Weights = new Dictionary<string, decimal> { ["甲"] = 2, ["乙"] = 1 } }, null));
        Assert.Equal((1.6, null), Of(new RollUpRule { Weights = new Dictionary<string, decimal> { ["甲"] = 2, ["丙"] = 2 } }, null));
        Assert.Equal((null, "×"), Of(new RollUpRule { By = RollUpBy.Worst }, "×"));
        Assert.Equal((null, "○"), Of(new RollUpRule { By = RollUpBy.Worst, LeaveOut = ["×"] }, "○"));
        Assert.Equal((2.5, null), Of(new RollUpRule { LeaveOut = ["×"] }, null));
        Assert.Equal((0.33, null), Of(new RollUpRule { By = RollUpBy.ShareMet, Rounding = new(2, Rounding.HalfUp) }, null));
        Assert.Equal((0.7333, null), Of(new RollUpRule { Of = FigureKind.AttainmentRatio, Rounding = new(4, Rounding.HalfUp) }, null));
        Assert.Equal((0.5778, null), Of(new RollUpRule { Of = FigureKind.AttainmentRatio, Cap = 0.7m, Rounding = new(4, Rounding.HalfUp) }, null));

        var atZero = TargetEvaluation.OfPhase(new Indicator("事故", Baseline.None, [new(Quantity.Percent(0), Now)], [Target.AtMost(Quantity.Percent(5), Due)]), phase: null);
        var capped = RollUp.Of(Marks(new RollUpRule { Of = FigureKind.AttainmentRatio, Cap = 1.2m }), [Named("甲", 30), atZero]);
        Assert.Equal(atZero.Facts.AttainmentRatio.Reason is UndefinedReason.MetAtZero ? 1.1 : null, capped.Value); // It is greater than any number, and so the cap.

        (double? Value, string? Grade) Of(RollUpRule how, string? grade)
        {
            var rollUp = RollUp.Of(Marks(how), items);
            Assert.Equal(grade, rollUp.Grade?.Code);
            Assert.Contains(rollUp.LeftOut, item => item.Judgement.Grade.Code == "－");
            return (rollUp.Value, rollUp.Grade?.Code);
        }
    }

    [Theory]
    [InlineData(RollUpBy.Sum)]
    [InlineData(RollUpBy.Mean)]
    public void A_total_that_is_too_large_is_said(RollUpBy by)
    {
        var rollUp = RollUp.Of(Marks(new RollUpRule { By = by, Weights = new Dictionary<string, decimal> { ["甲"] = decimal.MaxValue } }), [Named("甲", 30), Named("乙", 26)]);
        Assert.Equal((null, null, UndefinedReason.Overflow), (rollUp.Value, rollUp.Grade, rollUp.Reason));
        Assert.EndsWith(by is RollUpBy.Sum ? ", sum too large" : ", mean too large", rollUp.Text.English, StringComparison.Ordinal);
        Assert.Contains("桁あふれ", rollUp.Text.Japanese, StringComparison.Ordinal);
        Assert.Null(RollUp.Of(Marks(new RollUpRule { By = by }), [Named("甲", 30)]).Reason);
    }

    /// <summary>What weighs nothing is in no mean and no sum, and stands among what is left out with that reason.</summary>
    [Theory]
    [InlineData(RollUpBy.Sum)]
    [InlineData(RollUpBy.Mean)]
    public void What_weighs_nothing_is_left_out_and_said(RollUpBy by)
    {
        var marks = Marks(new RollUpRule { By = by, Weights = new Dictionary<string, decimal> { ["甲"] = 0 } });
        var none = RollUp.Of(marks, [Named("甲", 30), Named("甲", 10)]);
        Assert.Equal((null, null, null), (none.Value, none.Grade, none.Reason));
        Assert.EndsWith("、除外：甲（重みが 0）、甲（重みが 0）", none.Text.Japanese, StringComparison.Ordinal);
        Assert.EndsWith("; left out: 甲 (its weight is 0), 甲 (its weight is 0)", none.Text.English, StringComparison.Ordinal);

        var one = RollUp.Of(marks, [Named("甲", 10), Named("乙", 30)]);
        Assert.Equal(RollUp.Of(marks, [Named("乙", 30)]).Value, one.Value);
        Assert.Equal("甲", Assert.Single(one.LeftOut).Evaluation.Indicator.Name);
    }

    [Fact]
    public void A_total_that_is_not_said_whole_is_said_to_be_near()
    {
        var rollUp = RollUp.Of(Marks(new RollUpRule { Of = FigureKind.AttainmentRatio }), [Named("甲", 10), Named("乙", 9), Named("丙", 9)]);
        Assert.Contains(FormattableString.Invariant($", mean ≈ {Math.Round(rollUp.Value!.Value, 3)}"), rollUp.Text.English, StringComparison.Ordinal);
        Assert.Contains("、平均 ≈ 0.", rollUp.Text.Japanese, StringComparison.Ordinal);
    }

    /// <summary>A rule says what its totals are called exactly where it has totals.</summary>
    [Fact]
    public void A_rule_has_a_label_of_its_total_exactly_where_it_sums_up()
    {
        EvaluationRule[] rules = [.. EvaluationRule.BuiltIn, .. Enum.GetValues<RollUpBy>().Select(by => Marks(new RollUpRule { By = by }))];
        var series = Enumerable.Range(2015, 5).Select((year, i) => new Measurement(Quantity.Percent(20 + i), CalendarPeriod.From(new FiscalYear(year))));
        var item = TargetEvaluation.OfPhase(new Indicator("割合", Baseline.None, [.. series], [Target.AtLeast(Quantity.Percent(30), Due)]).WithBaseline(Baseline.Measured(Quantity.Percent(19), CalendarPeriod.From(new FiscalYear(2014)))), phase: null);
        Assert.All(rules, rule =>
        {
            var rollUp = RollUp.Of(rule, [item]);
            Assert.Equal(rollUp.Value is not null || rollUp.Grade is not null, rule.RollUpLabel is not null);
            Assert.Equal(rule.RollUpLabel is { } label, rollUp.Text.English.Contains($", {rule.RollUpLabel?.English ?? "mean"} ", StringComparison.Ordinal));
        });
        Assert.Equal(["statisticsCanada", "healthJapan21", "unProgressChart", "destatis", "sano"], EvaluationRule.BuiltIn.Where(rule => rule.RollUpLabel is not null).Select(rule => rule.Name));
    }

    [Fact]
    public void How_a_rule_sums_up_is_said_whole()
    {
        var how = new RollUpRule { Of = FigureKind.AttainmentRatio, Cap = 1.2m, Weights = new Dictionary<string, decimal> { ["甲"] = 2, ["乙"] = 0.5m }, Rounding = new(1, Rounding.FiveUp), LeaveOut = ["×"] };
        Assert.Equal("平均（達成率）、上限 1.2、重み：乙 0.5、甲 2、五捨六入（小数 1 桁）、除外：×", how.Text.Japanese);
        Assert.Equal("mean of the attainment ratio, each at most 1.2, weights: 乙 0.5, 甲 2, round five down, six up (decimals: 1), without ×", how.Text.English);
        Assert.Equal(("合計（点数）", "sum of the score"), new RollUpRule { By = RollUpBy.Sum }.Text is var sum ? (sum.Japanese, sum.English) : default);
        Assert.Equal(("最も悪い評価", "worst"), new RollUpRule { By = RollUpBy.Worst }.Text is var worst ? (worst.Japanese, worst.English) : default);
        Assert.Equal(("目標を達成した指標のあるグループの割合", "share of groups with a target met"), new RollUpRule { By = RollUpBy.ShareMet }.Text is var share ? (share.Japanese, share.English) : default);
    }

    /// <summary>What stands beside the groups, as the perception indicators of a policy beside its measures, is a group by itself.</summary>
    [Property]
    public void The_share_of_groups_counts_what_stands_beside_them(bool[] beside, bool[][] groups)
    {
        var rule = Marks(new RollUpRule { By = RollUpBy.ShareMet });
        Indicator Of(bool isMet) => Indicator(20, isMet ? 30 : 10);
        var policy = new Policy(
            new PlanCode(5, 1),
            "参加",
            perceptionIndicators: beside.Take(9).Select(isMet => Of(isMet).WithKind(IndicatorKind.Perception)),
            measures: groups.Take(9).Select((group, i) => new Measure(new PlanCode(5, 1, i + 1), "支援", outcomeIndicators: group.Take(9).Select(Of))));
        bool[][] all = [.. beside.Take(9).Select(isMet => new[] { isMet }), .. groups.Take(9).Select(group => group.Take(9).ToArray()).Where(group => group.Length > 0)];
        Assert.Equal(all.Length == 0 ? null : (double)((decimal)all.Count(group => group.Contains(true)) / all.Length), RollUp.OfPolicy(rule, policy).Value);
    }

    [Theory]
    [InlineData(RollUpBy.Worst)]
    [InlineData(RollUpBy.ShareMet)]
    public void What_a_worst_grade_and_a_share_have_no_use_for_is_refused(RollUpBy by)
    {
        Assert.All(
            new (RollUpRule How, string Word)[]
            {
                (new() { By = by, Weights = new Dictionary<string, decimal> { ["甲"] = 2 } }, "weights"), (new() { By = by, Cap = 1 }, "cap"), (new() { By = by, Of = FigureKind.Gap }, "of"),
            },
            refused => Assert.Contains($"'{refused.Word}' has no part: leave it out", Assert.Throws<ArgumentException>(() => Marks(refused.How)).Message, StringComparison.Ordinal));
        Assert.Contains("no number to round", Assert.Throws<ArgumentException>(() => Marks(new() { By = RollUpBy.Worst, Rounding = new(1, Rounding.HalfUp) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_lists_what_is_undecided_as_left_out()
    {
        var undecided = TargetEvaluation.OfPhase(new Indicator("割合", Baseline.None, [new(Quantity.Percent(10), Now)], [Target.Reach(Quantity.Percent(20), Due)]), phase: null);
        var rule = new DataRule("x", new("x", "x"), "x", [new("1", new("一", "One"))], [RuleStep.ElseForAll("1")], new RuleOptions { RollUp = new() { By = RollUpBy.ShareMet } });
        var rollUp = RollUp.Of(rule, [undecided, Evaluated(30)]);
        Assert.Equal((1.0, 1), (rollUp.Value, rollUp.LeftOut.Count));
    }

    [Fact]
    public void The_share_of_groups_counts_a_group_with_one_that_is_met_and_leaves_out_what_is_undecided()
    {
        var rule = Marks(new RollUpRule { By = RollUpBy.ShareMet });
        RollUp Group(params decimal[] actuals) => RollUp.Of(rule, actuals.Select(Evaluated));
        var none = RollUp.Of(rule, [WithoutTarget()]);
        var rollUp = RollUp.OfGroups(rule, [Group(30, 10), Group(10, 10, 10), Group(30), Group(22), none]);
        Assert.Equal(0.5, rollUp.Value);
        Assert.Contains(", share of groups with a target met 0.5; left out: 割合 (no target)", rollUp.Text.English, StringComparison.Ordinal);
        Assert.Null(none.Value);
        Assert.Null(RollUp.Of(Marks(new RollUpRule()), []).Value);
    }

    /// <summary>What has a grade is left out for what it lacks: the reason is not the grade, which is as good as any.</summary>
    [Fact]
    public void What_cannot_be_summed_up_is_left_out_with_what_it_lacks()
    {
        var ratios = Marks(new RollUpRule { Of = FigureKind.AttainmentRatio });
        var atZero = TargetEvaluation.OfPhase(new Indicator("事故", Baseline.None, [new(Quantity.Percent(0), Now)], [Target.AtMost(Quantity.Percent(5), Due)]), phase: null);
        Says(RollUp.Of(ratios, [Named("甲", 30), atZero]), "平均 1、除外：事故（達成率が算出できない：0で達成、どの比率よりも良い）", "mean 1; left out: 事故 (attainment ratio undefined: met at zero, better than any ratio)");

        var belowZero = TargetEvaluation.OfPhase(new Indicator("増減", Baseline.None, [new(Quantity.Percent(0), Now)], [Target.Below(Quantity.Percent(0), Due)]), phase: null);
        Says(RollUp.Of(ratios, [Named("甲", 30), belowZero]), "、除外：増減（目標が0以下か、実績が負）", "; left out: 増減 (target not above zero, or measurement below it)");

        var exact = TargetEvaluation.OfPhase(new Indicator("増減", Baseline.None, [new(Quantity.Percent(-5), Now)], [Target.Exactly(Quantity.Percent(-5), Due)]), phase: null);
        Says(RollUp.Of(ratios, [Named("甲", 30), exact]), "、除外：増減（目標が一つの境界値でない）", "; left out: 増減 (target is no single threshold)");

        DataRule All(RollUpRule how) => new("x", new("x", "x"), "x", [new("1", new("一", "One"), 1), new("2", new("二", "Two"))], [RuleStep.When(RuleCondition.MeetsTarget, "1"), RuleStep.ElseForAll("2")], new RuleOptions { RollUp = how });
        Says(RollUp.Of(All(new() { By = RollUpBy.ShareMet }), [Named("甲", 30), WithoutTarget()]), "、除外：割合（達成したかどうか決まらない）", "; left out: 割合 (undecided whether it is met)");
        Says(RollUp.Of(All(new() { By = RollUpBy.Sum }), [Named("甲", 26)]), "、除外：甲（区分「二」に点数がない）", "; left out: 甲 (no score for Two)");

        var counted = RollUp.Of(ratios, [Named("甲", 30)]);
        Assert.Throws<ArgumentException>(() => counted.ReasonLeftOut(counted.Items[0]));

        static void Says(RollUp rollUp, string japanese, string english)
        {
            Assert.EndsWith(japanese, rollUp.Text.Japanese, StringComparison.Ordinal);
            Assert.EndsWith(english, rollUp.Text.English, StringComparison.Ordinal);
            Assert.EndsWith($"（{rollUp.ReasonLeftOut(rollUp.LeftOut[0]).Japanese}）", rollUp.Text.Japanese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_a_rule_leaves_out_is_listed_with_its_grade()
    {
        var rollUp = RollUp.Of(Marks(new RollUpRule { LeaveOut = ["×"] }), [Evaluated(30), Evaluated(10)]);
        Assert.EndsWith(", mean 3 (Grade ◎); left out: 割合 (Grade ×)", rollUp.Text.English, StringComparison.Ordinal);
    }

    /// <summary>A weight of an indicator is that of each of its parts, an own one goes before it, and one that nothing has is said.</summary>
    [Fact]
    public void Weights_reach_the_parts_of_an_indicator_and_one_of_nothing_is_said()
    {
        var target = Target.AtLeast(Quantity.Percent(30), Due);
        IndicatorPart Part(string label, decimal actual) => new(label, Baseline.None, [new(Quantity.Percent(actual), Now)], [target]);
        var measure = new Measure(new PlanCode(5, 1, 1), "施策", outcomeIndicators: [Indicator(20, 10), new Indicator("割合", Baseline.None).WithParts([Part("男", 30), Part("女", 26)]).WithName("参加率")]);

        RollUp Of(params (string Name, decimal Weight)[] weights) => RollUp.OfMeasure(Marks(new RollUpRule { Weights = weights.ToDictionary(pair => pair.Name, pair => pair.Weight) }), measure);

        Assert.Equal(5 / 3.0, Of().Value!.Value, 6);
        Assert.Equal(2.0, Of(("参加率", 2)).Value);
        Assert.Equal(((3 * 4) + (2 * 2)) / 7.0, Of(("参加率", 2), ("参加率：男", 4)).Value!.Value, 6);
        Assert.Empty(Of(("参加率", 2), ("参加率：男", 4)).UnmatchedWeights);
        Assert.DoesNotContain("weights", Of(("参加率", 2)).Text.English, StringComparison.Ordinal);

        var misspelt = Of(("割 合", 5), ("参加率：男", 4), ("参加率：女", 4), ("参加率", 2));
        Assert.Equal(["割 合", "参加率"], misspelt.UnmatchedWeights);
        Assert.EndsWith("、該当する指標のない重み：割 合、参加率", misspelt.Text.Japanese, StringComparison.Ordinal);
        Assert.EndsWith("; weights of no indicator here: 割 合, 参加率", misspelt.Text.English, StringComparison.Ordinal);
        Assert.Empty(RollUp.OfMeasure(EvaluationRule.Nagayo, measure).UnmatchedWeights);
    }

    /// <summary>A part that is rolled up by hand weighs what it weighs within its measure.</summary>
    [Property]
    public void A_part_weighs_the_same_by_hand_and_in_its_measure(PositiveInt weight, bool isMet)
    {
        var indicator = new Indicator("参加率", Baseline.None).WithParts([new("男", Baseline.None, [new(Quantity.Percent(isMet ? 30 : 26), Now)], [Target.AtLeast(Quantity.Percent(30), Due)])]);
        var other = Indicator(20, 10);
        var rule = Marks(new RollUpRule { Weights = new Dictionary<string, decimal> { ["参加率"] = weight.Get } });
        var byHand = RollUp.Of(rule, [TargetEvaluation.OfPhase(indicator.OfPart(indicator.Parts[0]), phase: null), TargetEvaluation.OfPhase(other, phase: null)]);

        Assert.Equal((isMet ? 3.0 : 2) * weight.Get / (weight.Get + 1), byHand.Value!.Value, 6);
        Assert.Equal(byHand.Value, RollUp.OfMeasure(rule, new Measure(new PlanCode(5, 1, 1), "施策", outcomeIndicators: [indicator, other])).Value);
    }

    [Fact]
    public void OfPlan_GroupsByTheHierarchy_AndTakesThePlansPhase()
    {
        var indicator = new Indicator(
            "割合",
            Baseline.Measured(Quantity.Percent(20), Start),
            [new Measurement(Quantity.Percent(24), Now)],
            [Target.AtLeast(Quantity.Percent(22), Now, 1), Target.AtLeast(Quantity.Percent(30), Due, 2)]);
        var plan = new ComprehensivePlan(
            [new BasicPolicy(PlanCode.Parse("5"), null, [new Policy(PlanCode.Parse("5-1"), "参加", measures: [new Measure(PlanCode.Parse("5-1-1"), "支援", outcomeIndicators: [indicator])])])],
            phase: 1);

        var first = RollUp.OfPlan(EvaluationRule.TreasuryBoard, plan);
        Assert.Equal(1, first.ByStatus[AttainmentStatus.Met]);
        Assert.Equal("5-1-1", first.Groups[0].Groups[0].Groups[0].Code.ToString());
        Assert.Equal(1, RollUp.OfPlan(EvaluationRule.TreasuryBoard, plan, phase: 2).ByStatus[AttainmentStatus.NotDue]);
        Assert.Equal(1, RollUp.OfPolicy(EvaluationRule.TreasuryBoard, plan.Policies.Single()).ByStatus[AttainmentStatus.NotDue]);
        Assert.Equal(1, RollUp.OfMeasure(EvaluationRule.TreasuryBoard, plan.Measures.Single(), phase: 9).ByStatus[AttainmentStatus.TargetNotSet]);
        Assert.Equal(1, RollUp.OfBasicPolicy(EvaluationRule.TreasuryBoard, plan.BasicPolicies[0], asOf: new FiscalYear(2010)).ByStatus[AttainmentStatus.NotMeasured]);
        Assert.Equal(1, RollUp.OfMeasure(EvaluationRule.Kawasaki, plan.Measures.Single(), assumptions: item => new Assumptions { ReferenceValue = item.Measurements[0].Value!.Value.Amount + 1 }).ByGrade[EvaluationRule.Kawasaki.Grades[2]]);
    }

    /// <summary>A plan of the third phase that is judged as of a year of the second is judged by the targets of that year.</summary>
    [Property]
    public void OfPlan_as_of_a_year_judges_each_indicator_by_the_target_that_counts_in_it(ComprehensivePlan plan, byte later)
    {
        var year = new FiscalYear(2010 + (later % 32));
        var items = RollUp.OfPlan(EvaluationRule.TreasuryBoard, plan.WithPhase(2), asOf: year).AllItems.Select(item => item.Evaluation).ToArray();

        Assert.All(items, item => Assert.Equal(TargetEvaluation.OfYear(item.Indicator, year).Target, item.Target));
        Assert.All(items, item => Assert.Equal(year, item.Facts.AsOf));
        Assert.All(RollUp.OfPlan(EvaluationRule.TreasuryBoard, plan, phase: 2, asOf: year).AllItems, item => Assert.NotEqual(1, item.Evaluation.Target?.Phase));
    }

    [Theory]
    [InlineData(2017, 1, AttainmentStatus.NotMeasured)]
    [InlineData(2019, 1, AttainmentStatus.Met)]
    [InlineData(2020, 2, AttainmentStatus.NotDue)]
    [InlineData(2025, 2, AttainmentStatus.DueUnmeasured)]
    [InlineData(2028, 2, AttainmentStatus.DueUnmeasured)]
    public void OfPlan_AsOfAYear_TakesTheTargetOfItsPhase(int year, int phase, AttainmentStatus status)
    {
        var indicator = new Indicator("割合", Baseline.None, [new Measurement(Quantity.Percent(24), new FiscalYear(2019))], [Target.AtLeast(Quantity.Percent(22), new FiscalYear(2019), 1), Target.AtLeast(Quantity.Percent(30), new FiscalYear(2025), 2)]);
        var plan = new ComprehensivePlan([new BasicPolicy(new PlanCode(5), "政策").WithOutcomeIndicators([indicator])], phase: 2, period: FiscalYearRange.Parse("FY2020/FY2025"));
        var item = RollUp.OfPlan(EvaluationRule.TreasuryBoard, plan, asOf: new FiscalYear(year)).AllItems[0].Evaluation;

        Assert.Equal((phase, status), (item.Target!.Phase, item.Facts.Status));
        Assert.Equal(2, RollUp.OfPlan(EvaluationRule.TreasuryBoard, plan).AllItems[0].Evaluation.Target!.Phase);
    }

    [Fact]
    public void Of_AndOfGroups_NullOrANullInTheList_NameTheList()
    {
        Assert.Equal("evaluations", Assert.ThrowsAny<ArgumentException>(() => RollUp.Of(EvaluationRule.Tama, null!)).ParamName);
        Assert.Equal("evaluations", Assert.ThrowsAny<ArgumentException>(() => RollUp.Of(EvaluationRule.Tama, [null!])).ParamName);
        Assert.Equal("groups", Assert.ThrowsAny<ArgumentException>(() => RollUp.OfGroups(EvaluationRule.Tama, null!)).ParamName);
        Assert.Equal("groups", Assert.ThrowsAny<ArgumentException>(() => RollUp.OfGroups(EvaluationRule.Tama, [null!])).ParamName);
    }

    [Fact]
    public void OfGroups_OfAnotherRule_Throws() =>
        Assert.Throws<ArgumentException>(() => RollUp.OfGroups(EvaluationRule.Tama, [RollUp.Of(EvaluationRule.Nagayo, [])]));

    /// <summary>Three points where 100 % is reached, two from 80 % on, else none.</summary>
    private static DataRule Marks(RollUpRule how) => new(
        "ourCity",
        new("わが市", "Our City"),
        "要綱",
        new (string Code, decimal? Score)[] { ("◎", 3), ("○", 2), ("×", 0), ("－", null) }.Select(grade => new Grade(grade.Code, new($"区分{grade.Code}", $"Grade {grade.Code}"), grade.Score)),
        [
            RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.AttainmentRatio), "－"),
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"),
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"),
            RuleStep.Else("×"),
        ],
        new RuleOptions { RollUp = how });

    private static TargetEvaluation WithoutTarget() =>
        TargetEvaluation.OfPhase(new Indicator("割合", Baseline.Measured(Quantity.Percent(20), Start), [new Measurement(Quantity.Percent(30), Now)], [Target.NotSet()]), phase: null);

    private static TargetEvaluation Named(string name, decimal actual) => TargetEvaluation.OfPhase(Indicator(20, actual).WithName(name), phase: null);

    private static TargetEvaluation Evaluated(decimal actual) => TargetEvaluation.OfPhase(Indicator(20, actual), phase: null);

    private static Indicator Indicator(decimal? baseline, decimal actual) =>
        new(
            "割合",
            baseline is { } value ? Baseline.Measured(Quantity.Percent(value), Start) : Baseline.None,
            [new Measurement(Quantity.Percent(actual), Now)],
            [Target.AtLeast(Quantity.Percent(30), Due)]);

    /// <summary>An indicator whose figures are those of its parts has no target of its own, and is not left out for it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void OfMeasure_FiguresInPartsOnly_CountsTheParts(bool isNewlySet)
    {
        var target = Target.AtLeast(Quantity.Percent(60), new FiscalYear(2022));
        var indicator = new Indicator("割合", isNewlySet ? Baseline.NewlySet(2) : Baseline.None).WithParts(
            [new("男", Baseline.None, [new(Quantity.Percent(70), new FiscalYear(2022))], [target]), new("女", Baseline.None, [new(Quantity.Percent(50), new FiscalYear(2022))], [target])]);
        var measure = new Measure(new PlanCode(5, 1, 1), "施策", outcomeIndicators: [indicator]);
        var rollUp = RollUp.OfMeasure(EvaluationRule.TreasuryBoard, measure);
        var whole = RollUp.OfMeasure(EvaluationRule.TreasuryBoard, measure.WithOutcomeIndicators([new Indicator("割合", Baseline.None, [new(Quantity.Percent(60), new FiscalYear(2022))], [target]).WithParts(indicator.Parts)]));

        Assert.Equal(["割合：男", "割合：女"], rollUp.AllItems.Select(item => item.Evaluation.Indicator.Name));
        Assert.Equal([AttainmentStatus.Met, AttainmentStatus.NotMet], rollUp.AllItems.Select(item => item.Evaluation.Facts.Status));
        Assert.Equal("割合", Assert.Single(whole.AllItems).Evaluation.Indicator.Name); // Its parts are in its own figure.
    }
}
