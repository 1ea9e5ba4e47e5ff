using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

[Properties(Arbitrary = [typeof(CaseArbitraries), typeof(RuleArbitraries)], MaxTest = 400)]
public class DataRuleTests
{
    private static readonly string[] Orders = ["123", "321"];
    private static readonly RuleStep Missing = RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.AttainmentRatio), "－");

    [Property]
    public void A_rule_gives_every_case_one_of_its_grades_and_the_score_of_it(DataRule rule, EvaluationFacts @case)
    {
        var judgement = rule.Judge(@case);
        Assert.Contains(judgement.Grade, rule.Grades);
        Assert.Equal(judgement.Grade.Rank is null ? null : (double?)judgement.Grade.Score, judgement.Score);
        Assert.True(judgement.Reason is null || judgement.Grade.Rank is null);
    }

    [Property]
    public void The_first_step_that_holds_by_a_slow_reading_gives_the_grade(DataRule rule, EvaluationFacts @case) =>
        Assert.Equal(SlowRule.GradeOf(rule, @case), rule.Judge(@case).Grade.Code);

    [Property]
    public void A_condition_and_its_contrary_are_never_both_so(RuleCondition condition, EvaluationFacts @case)
    {
        string Asked(RuleCondition asked) =>
            Refused(RuleStep.When(asked, "1", "2")) ? SlowRule.Holds(asked, @case, new()) switch { true => "held, though never", false => "3", null => "2" }
            : Orders.Select(order => OrNone([.. order.Select(code => $"{code}")], RuleStep.When(asked, "1", "2"), RuleStep.ElseForAll("3"))).FirstOrDefault(rule => rule is not null) is { } rule ? rule.Judge(@case).Grade.Code
            : SlowRule.Holds(asked, @case, new()) switch { true => "1", false => "3", null => "2" }; // At the target it is graded worse than under it, in whatever order.
        var (so, contrary) = (Asked(condition), Asked(RuleCondition.Not(condition)));
        Assert.Equal(so switch { "1" => "3", "2" => "2", _ => "1" }, contrary);
    }

    [Property]
    public void A_step_that_is_refused_as_never_reached_would_be_reached_by_no_case(RuleCondition first, RuleCondition second, EvaluationFacts @case)
    {
        foreach (var (one, other) in new[] { (first, second), (RuleCondition.Any(first, second), second), (first, RuleCondition.All(second, first)), (RuleCondition.Not(first), RuleCondition.Not(RuleCondition.Any(first, second))) })
        {
            var isReached = SlowRule.Holds(other, @case, new()) is true && SlowRule.Holds(one, @case, new()) is not true;
            Assert.False(isReached && !Refused(RuleStep.When(one, "1", "2")) && Refused(RuleStep.When(one, "1", "2"), RuleStep.When(other, "1", "2")), $"{one} before {other}: {@case}");
        }
    }

    /// <summary>What is found to be given by no step is given to no case, and a grade that only what is left gets is found where nothing is left.</summary>
    [Property(MaxTest = 120)]
    public void No_case_comes_to_a_step_for_which_nothing_is_found_left(DataRule rule, EvaluationFacts @case, EvaluationFacts[] others)
    {
        var never = rule.Findings.Select(finding => Match(finding.English, @"^steps\[(\d+)\] .* never gives ")).Where(match => match.Success).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.All(others.Append(@case), facts =>
        {
            var isAsStated = rule.Options.Convention is not null || facts.Assumptions is null or { Convention: AttainmentConvention.Ratio };
            var step = Enumerable.Range(0, rule.Steps.Count).First(i => rule.Steps[i].Condition is not { } condition || SlowRule.Holds(condition, facts, rule.Options) is var holds && (holds is true || (holds is null && rule.Steps[i].GradeWhenUndefined is not null)));
            var isHeld = rule.Steps[step].Condition is not { } asked || SlowRule.Holds(asked, facts, rule.Options) is true;
            Assert.False(isAsStated && isHeld && never.Contains(step), $"{string.Join("; ", rule.Steps)}: {facts}");
        });

        static System.Text.RegularExpressions.Match Match(string text, string pattern) => System.Text.RegularExpressions.Regex.Match(text, pattern);
    }

    [Fact]
    public void A_step_for_which_nothing_is_left_is_found()
    {
        static RuleStep AtLeast(decimal ratio, string grade) => RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, ratio), grade);
        var below = RuleStep.When(RuleCondition.Below(FigureKind.AttainmentRatio, 0.8m), "△");
        string[] Found(params RuleStep[] steps) => [.. Rule([.. "◎○△×－".Select(code => code.ToString()).Where(code => steps.Any(step => step.Grade == code))], steps).Findings.Select(finding => finding.English)];
        Assert.Equal(["steps[3] (else: ×) never gives '×': the steps before it together leave nothing for it (the attainment ratio C ÷ T is never below 0). Mend the thresholds of those, or leave the step out."], Found(Missing, AtLeast(0.8m, "◎"), AtLeast(0, "△"), RuleStep.Else("×")));
        Assert.Equal(["steps[3] (else, for all: ×) never gives '×': the steps before it together leave nothing for it. Mend the thresholds of those, or leave the step out."], Found(Missing, AtLeast(0.8m, "◎"), below, RuleStep.ElseForAll("×")));
        Assert.StartsWith("steps[3] (attainmentRatio atLeast 0.5: ○) never gives '○'", Assert.Single(Found(Missing, AtLeast(0.8m, "◎"), below, AtLeast(0.5m, "○"), RuleStep.ElseForAll("－"))), StringComparison.Ordinal);
        Assert.Empty(Found(Missing, AtLeast(0.8m, "◎"), below, RuleStep.ElseForAll("－"))); // A last step there must be.
        Assert.Empty(Found(Missing, AtLeast(0.8m, "◎"), AtLeast(0.000001m, "△"), RuleStep.Else("×")));
    }

    [Property]
    public void A_condition_is_not_asked_twice(RuleCondition condition, RuleCondition other)
    {
        Assert.True(Refused(RuleStep.When(condition, "1", "2"), RuleStep.When(condition, "1", "2")));
        Assert.True(Refused(RuleStep.When(condition, "1", "2"), RuleStep.When(RuleCondition.All(other, condition), "1", "2")));
        Assert.True(Refused(RuleStep.When(RuleCondition.Any(other, condition), "1", "2"), RuleStep.When(condition, "1", "2")));
        Assert.True(Refused(RuleStep.When(condition, "1", "2"), RuleStep.When(RuleCondition.Not(RuleCondition.Not(condition)), "1", "2")));
    }

    [Theory]
    [InlineData("0.5", "0.8", true)]
    [InlineData("0.8", "0.8", true)]
    [InlineData("0.8", "0.5", false)]
    public void Thresholds_in_the_wrong_order_are_refused(string first, string second, bool isRefused)
    {
        var (one, other) = (decimal.Parse(first, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(second, System.Globalization.CultureInfo.InvariantCulture));
        bool Is(Func<decimal, RuleCondition> of, int sign) => Refused(RuleStep.When(of(sign * one), "1", "2"), RuleStep.When(of(sign * other), "1", "2"));
        Assert.Equal(isRefused, Is(value => RuleCondition.AtLeast(FigureKind.AttainmentRatio, value), 1));
        Assert.Equal(isRefused, Is(value => RuleCondition.Above(FigureKind.AttainmentRatio, value), 1));
        Assert.Equal(isRefused, Is(value => RuleCondition.AtMost(FigureKind.Gap, value), -1));
        Assert.Equal(isRefused, Is(value => RuleCondition.Not(RuleCondition.AtMost(FigureKind.Gap, value)), 1));
        Assert.Equal(first != second && isRefused, Refused(RuleStep.When(RuleCondition.Above(FigureKind.Gap, one), "1", "2"), RuleStep.When(RuleCondition.AtLeast(FigureKind.Gap, other), "1", "2")));
        Assert.False(Refused(RuleStep.When(RuleCondition.AtLeast(FigureKind.Gap, one), "1", "2"), RuleStep.When(RuleCondition.AtLeast(FigureKind.Change, other), "1", "2")));
        Assert.False(Refused(RuleStep.When(RuleCondition.AtLeast(FigureKind.MeanChange, one).OfPoints(3), "1", "2"), RuleStep.When(RuleCondition.AtLeast(FigureKind.MeanChange, other).OfPoints(4), "1", "2")));
    }

    [Fact]
    public void A_step_that_is_never_reached_is_refused_with_the_words_that_mend_it()
    {
        var message = Refusal(["○", "◎", "×", "－"], Missing, RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"), RuleStep.Else("×"));
        Assert.StartsWith("steps[2] (attainmentRatio atLeast 1: ◎) is never reached: wherever it holds, steps[1] (attainmentRatio atLeast 0.8: ○) does", message, StringComparison.Ordinal);
        Assert.Contains("Move it before that step", message, StringComparison.Ordinal);
        Assert.Contains("asks for what never holds together", Refusal(["○", "×"], RuleStep.When(RuleCondition.All(RuleCondition.MeetsTarget, RuleCondition.MissesTarget), "○"), RuleStep.ElseForAll("×")), StringComparison.Ordinal);
        Assert.True(Refused(RuleStep.When(RuleCondition.All(RuleCondition.AtLeast(FigureKind.Gap, 1), RuleCondition.Below(FigureKind.Gap, 1)), "1", "2")));
        Assert.False(Refused(RuleStep.When(RuleCondition.All(RuleCondition.AtLeast(FigureKind.Gap, 1), RuleCondition.AtMost(FigureKind.Gap, 1)), "1", "2")));
        Assert.True(Refused(RuleStep.When(RuleCondition.All(RuleCondition.Status(AttainmentStatus.Met), RuleCondition.Status(AttainmentStatus.NotMet)), "1", "2")));
    }

    [Fact]
    public void A_rule_nested_to_be_slow_is_decided_at_once()
    {
        var (one, other) = (RuleCondition.MeetsTarget, RuleCondition.MissesTarget);
        for (var i = 0; i < 14; i++)
        {
            one = i % 2 == 0 ? RuleCondition.All(one, one) : RuleCondition.Any(one, one);
            other = i % 2 == 0 ? RuleCondition.Any(other, other) : RuleCondition.All(other, other);
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.False(Refused(RuleStep.When(one, "1", "2"), RuleStep.When(other, "1", "2")));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5000);
    }

    /// <summary>A range, a bare figure without a direction, and a figure below zero have no attainment ratio: the last step would judge them in silence.</summary>
    [Fact]
    public void A_rule_that_says_nothing_of_an_undefined_figure_is_refused_with_the_words_that_mend_it()
    {
        var missing = RuleStep.When(RuleCondition.Status(AttainmentStatus.TargetNotSet, AttainmentStatus.TargetPending, AttainmentStatus.NotMeasurable, AttainmentStatus.NotMeasured), "－");
        var atLeast = RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1);
        var message = Refusal(["◎", "×", "－"], missing, RuleStep.When(atLeast, "◎"), RuleStep.Else("×"));
        Assert.StartsWith("steps[2] (else: ×) would give '×' also where attainmentRatio is undefined", message, StringComparison.Ordinal);
        Assert.Contains("{ \"undefined\": \"attainmentRatio\", \"except\": [\"metAtZero\"] }", message, StringComparison.Ordinal);
        Assert.Contains("attainmentRatio is undefined", Refusal(["◎", "×", "－"], missing, RuleStep.When(RuleCondition.MeetsTarget, "◎"), RuleStep.When(atLeast, "◎"), RuleStep.Else("×")), StringComparison.Ordinal);

        Assert.NotNull(Rule(["◎", "×", "－"], missing, RuleStep.When(atLeast, "◎", "－"), RuleStep.Else("×")));
        Assert.NotNull(Rule(["◎", "×", "－"], missing, RuleStep.When(atLeast, "◎"), RuleStep.ElseForAll("×")));
        Assert.NotNull(Rule(["◎", "×", "－"], missing, RuleStep.When(RuleCondition.MeetsTarget, "◎", "－"), RuleStep.Else("×")));
        Assert.NotNull(Rule(["◎", "×", "－"], Missing, RuleStep.When(RuleCondition.MeetsTarget, "◎"), RuleStep.Else("×")));
    }

    /// <summary>A figure beside the one that is asked first: what has the first and lacks the other comes to the last step.</summary>
    [Theory]
    [InlineData(FigureKind.ChangeFromPrevious, "no measurement before", "{ \"undefined\": \"changeFromPrevious\" };")]
    [InlineData(FigureKind.PaceRatio, "no baseline figure or year", "{ \"undefined\": \"paceRatio\" };")]
    [InlineData(FigureKind.Improvement, "no baseline figure or year", "{ \"undefined\": \"improvement\" };")]
    [InlineData(FigureKind.RequiredPerYear, "no due year", "{ \"undefined\": \"requiredPerYear\" };")]
    [InlineData(FigureKind.Projected, "no baseline figure or year", "{ \"undefined\": \"projected\" };")]
    public void A_rule_that_says_nothing_of_another_figure_that_it_compares_is_refused_with_figure_step_and_words(FigureKind kind, string reason, string mend)
    {
        var (name, above) = (WireNames.Of(kind), RuleCondition.Above(kind, 0));
        RuleStep[] Steps(RuleStep step) => [Missing, RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"), step, RuleStep.Else("×")];
        string[] grades = ["◎", "○", "×", "－"];
        var message = Refusal(grades, Steps(RuleStep.When(above, "○")));
        Assert.StartsWith($"steps[3] (else: ×) would give '×' also where {name} is undefined ({reason}), which steps[2] ({name} above 0: ○) asks", message, StringComparison.Ordinal);
        Assert.Contains(mend, message, StringComparison.Ordinal);
        Assert.Contains("in steps[2] what is given then: \"whenUndefined\" with a grade, or \"next\"", message, StringComparison.Ordinal);

        Assert.NotNull(Rule(grades, Steps(RuleStep.When(above, "○", "－"))));
        Assert.NotNull(Rule(grades, Steps(RuleStep.When(above, "○", "next"))));
        Assert.NotNull(Rule(grades, [Missing, RuleStep.When(RuleCondition.Undefined(kind), "－"), .. Steps(RuleStep.When(above, "○"))[1..]]));
        Assert.NotNull(Rule(grades, [.. Steps(RuleStep.When(above, "○"))[..3], RuleStep.ElseForAll("×")]));
    }

    /// <summary>A bare figure of which nothing says which way is better, and one that is relative to nothing, are neither met nor missed.</summary>
    [Fact]
    public void A_rule_that_says_nothing_of_what_is_neither_met_nor_missed_is_refused()
    {
        var missing = RuleStep.When(RuleCondition.Status(AttainmentStatus.TargetNotSet, AttainmentStatus.TargetPending, AttainmentStatus.NotMeasurable, AttainmentStatus.NotMeasured), "－");
        var message = Refusal(["◎", "×", "－"], missing, RuleStep.When(RuleCondition.MeetsTarget, "◎"), RuleStep.Else("×"));
        Assert.StartsWith("steps[2] (else: ×) would give '×' also where it is undecided whether the target is met, which steps[1] (meets the target: ◎) asks", message, StringComparison.Ordinal);
    }

    /// <summary>Each figure compared behind a step that names only the attainment ratio: refused, but for the gap, which is there wherever that is.</summary>
    [Fact]
    public void Only_what_is_there_wherever_the_named_figure_is_may_be_compared_without_a_word() =>
        Assert.Equal([FigureKind.Gap, FigureKind.AttainmentRatio], Accepted.Select(rule => rule.Steps[1].Condition!.Figure!.Value).Distinct());

    [Property]
    public void No_case_comes_in_silence_to_the_last_step_of_a_rule_that_is_accepted(EvaluationFacts @case) =>
        Assert.All(Accepted, rule => Assert.True(rule.Judge(@case).Grade.Code != "×" || SlowRule.Holds(rule.Steps[1].Condition!, @case, new()) is false || @case.FigureOf(rule.Steps[1].Condition!.Figure!.Value).Reason is UndefinedReason.Overflow, $"{rule.Steps[1]}: {@case}"));

    private static DataRule[] Accepted { get; } =
    [
        .. from kind in Enum.GetValues<FigureKind>()
        from condition in new[] { RuleCondition.Above(kind, 0.5m), RuleCondition.Below(kind, 0.5m) }
        let rule = OrNone(["○", "×", "－"], Missing, RuleStep.When(condition, "○"), RuleStep.Else("×"))
        where rule is not null
        select rule,
    ];

    private static DataRule? OrNone(string[] codes, params RuleStep[] steps)
    {
        try
        {
            return Rule(codes, steps);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A threshold is refused exactly where the cap alone decides it: where it holds of the cap and of all that is less, or of none of them.</summary>
    [Property]
    public void A_threshold_is_refused_exactly_where_the_cap_decides_it(byte threshold, byte cap, AttainmentConvention convention, byte digits)
    {
        var (limit, most) = (threshold / 50m, (cap + 1) / 100m);
        var options = new RuleOptions { Cap = most, Convention = convention, Rounding = digits % 2 == 0 ? null : new(1, Rounding.HalfUp) };
        var ends = new[] { 0, 0.01m, most - 0.001m, most }.Select(ratio => options.Rounding?.Round(ratio) ?? ratio).Append(-1).ToArray();
        foreach (var (condition, holds) in new (RuleCondition, Func<decimal, bool>)[]
        {
            (RuleCondition.AtLeast(FigureKind.AttainmentRatio, limit), value => value >= limit),
            (RuleCondition.Above(FigureKind.AttainmentRatio, limit), value => value > limit),
            (RuleCondition.AtMost(FigureKind.AttainmentRatio, limit), value => value <= limit),
            (RuleCondition.Below(FigureKind.AttainmentRatio, limit), value => value < limit),
        })
        {
            foreach (var within in new[] { condition, RuleCondition.Not(condition), RuleCondition.Any(RuleCondition.MeetsTarget, condition), RuleCondition.All(condition, RuleCondition.MissesTarget) })
            {
                var isDecided = ends.All(holds) || !ends.Any(holds);
                var refusal = Record.Exception(() => Ratio(within, options))?.Message ?? "";
                Assert.Equal(isDecided, refusal.Contains(FormattableString.Invariant($"asks '{condition}', which with a cap of {most} is "), StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Where the refusal says that a threshold beyond the cap is never so, or always, no case says otherwise, also none that is met at zero.</summary>
    [Property]
    public void What_a_cap_is_said_to_decide_no_case_decides_otherwise(byte threshold, byte cap, AttainmentConvention convention, byte digits, EvaluationFacts @case, byte target)
    {
        var (limit, most) = (threshold / 50m, (cap + 1) / 100m);
        var options = new RuleOptions { Cap = most, Convention = digits % 3 == 0 ? null : convention, Rounding = digits % 2 == 0 ? null : new(1, Rounding.HalfUp) };
        var atZero = new EvaluationFacts(@case.Baseline, new DatedValue(0, null), Goal.Of(TargetCondition.AtMost, target), assumptions: @case.Assumptions);
        foreach (var condition in new[] { RuleCondition.AtLeast(FigureKind.AttainmentRatio, limit), RuleCondition.Above(FigureKind.AttainmentRatio, limit), RuleCondition.AtMost(FigureKind.AttainmentRatio, limit), RuleCondition.Below(FigureKind.AttainmentRatio, limit) })
        {
            var refusal = Record.Exception(() => Ratio(condition, options))?.Message ?? "";
            bool? said = refusal.Contains("is never so", StringComparison.Ordinal) ? false : refusal.Contains("is so of every", StringComparison.Ordinal) ? true : null;
            Assert.All([@case, atZero], facts =>
            {
                var holds = SlowRule.Holds(condition, facts, options);
                Assert.True(said is null || holds is null || holds == said, $"{condition} with {options}: {facts}");
                Assert.True(said is not null || Ratio(condition, options).Judge(facts).ToString() == (holds is true ? "1" : "2"), $"{condition} with {options}: {facts}");
            });
        }
    }

    [Fact]
    public void What_is_met_at_zero_counts_as_much_as_the_cap()
    {
        var atZero = new EvaluationFacts(null, new DatedValue(0, null), Goal.Of(TargetCondition.AtMost, 5));
        Assert.Equal("1", Ratio(RuleCondition.Above(FigureKind.AttainmentRatio, 9), new()).Judge(atZero).ToString());
        Assert.Equal("1", Ratio(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1.2m), new RuleOptions { Cap = 1.2m }).Judge(atZero).ToString());
        var rule = Ratio(RuleCondition.Above(FigureKind.AttainmentRatio, 1.1m), new RuleOptions { Cap = 1.2m });
        Assert.EndsWith("1: min(T ÷ C, 1.2) = 1.2 > 1.1", atZero.Explain(rule)[^1].Arithmetic, StringComparison.Ordinal);
        Assert.Equal("2", rule.Judge(new(null, new DatedValue(0, null), Goal.Of(TargetCondition.AtMost, 5), assumptions: new Assumptions { AttainmentCap = 1 })).ToString());
        Assert.Equal("1", Ratio(RuleCondition.Undefined(FigureKind.AttainmentRatio), new RuleOptions { Cap = 1.2m }).Judge(atZero).ToString());
    }

    [Fact]
    public void A_step_beyond_the_cap_is_refused_and_one_at_the_cap_is_not()
    {
        var capped = new RuleOptions { Cap = 1 };
        Assert.StartsWith("steps[0] (attainmentRatio above 1: 1) asks 'attainmentRatio above 1', which with a cap of 1 is never so: raise the cap", Refused(RuleCondition.Above(FigureKind.AttainmentRatio, 1), capped), StringComparison.Ordinal);
        Assert.StartsWith("steps[0] (attainmentRatio atMost 1: 1) asks 'attainmentRatio atMost 1', which with a cap of 0.8 is so of every attainmentRatio: raise", Refused(RuleCondition.AtMost(FigureKind.AttainmentRatio, 1), new RuleOptions { Cap = 0.8m, Convention = AttainmentConvention.Inverse }), StringComparison.Ordinal);
        Assert.NotNull(Ratio(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), capped));
        Assert.NotNull(Ratio(RuleCondition.Below(FigureKind.AttainmentRatio, 1), capped));
        Assert.NotNull(Ratio(RuleCondition.Above(FigureKind.AttainmentRatio, 0.99m), capped));
        Assert.NotNull(Ratio(RuleCondition.Above(FigureKind.AttainmentRatio, 1), new RuleOptions { Cap = 1.1m }));
        Assert.NotNull(Ratio(RuleCondition.Above(FigureKind.PaceRatio, 1), capped));
        Assert.Contains("never holds together", Refused(RuleCondition.Against(FigureKind.AttainmentRatio, TargetCondition.Above, FigureKind.AttainmentRatio), new()), StringComparison.Ordinal);

        // Rounded after it is capped: 1.04 is 1.0.
        Assert.Contains("a cap of 1.04 is never so", Refused(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1.04m), new RuleOptions { Cap = 1.04m, Rounding = new(1, Rounding.HalfUp) }), StringComparison.Ordinal);

        string Refused(RuleCondition condition, RuleOptions options) => Assert.ThrowsAny<ArgumentException>(() => Ratio(condition, options)).Message;
    }

    /// <summary>A rule of one comparison with a number has a finding exactly where turning the indicator upside down, which mends nothing, turns the comparison.</summary>
    [Fact]
    public void What_follows_no_direction_is_found()
    {
        var (up, down) = (Facts(1), Facts(-1));
        foreach (var kind in Enum.GetValues<FigureKind>().Where(kind => kind is not (FigureKind.Expected or FigureKind.Projected or FigureKind.CompoundProjected)))
        {
            var (one, other) = (up.FigureOf(kind).Value!.Value, down.FigureOf(kind).Value!.Value);
            foreach (var condition in new[] { RuleCondition.AtLeast(kind, 0), RuleCondition.Not(RuleCondition.Below(kind, 0)), RuleCondition.All(RuleCondition.MeetsTarget, RuleCondition.Above(kind, 0.5m)) })
            {
                Assert.Equal(one != 0 && one == -other && kind is not FigureKind.ElapsedShare, Ratio(condition, new()).Findings.Count > 0);
            }
        }

        var gap = Assert.Single(Ratio(RuleCondition.AtLeast(FigureKind.Gap, 0), new()).Findings);
        Assert.StartsWith("steps[0] (gap atLeast 0: 1) asks on which side gap lies, which follows no direction", gap.English, StringComparison.Ordinal);
        Assert.EndsWith("ask meetsTarget instead.", gap.English, StringComparison.Ordinal);
        Assert.StartsWith("steps[0]（gap atLeast 0: 1）の gap の大小は、良い向きによらず同じです。", gap.Japanese, StringComparison.Ordinal);
        Assert.Single(Ratio(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), new() { Convention = AttainmentConvention.Inverse }).Findings);
        Assert.Empty(Ratio(RuleCondition.All(RuleCondition.AtLeast(FigureKind.Gap, -5), RuleCondition.AtMost(FigureKind.Gap, 5)), new()).Findings); // Within 5 of the target on either side.
        Assert.NotEmpty(Ratio(RuleCondition.All(RuleCondition.AtLeast(FigureKind.Gap, -5), RuleCondition.AtMost(FigureKind.Gap, 4)), new()).Findings);
        Assert.All(EvaluationRule.BuiltIn.OfType<DataRule>(), rule => Assert.Empty(rule.Findings));

        static EvaluationFacts Facts(int sign) => new(
            new DatedValue(50 * sign, new(2015)),
            new DatedValue(60 * sign, new(2018)),
            Goal.Of(sign > 0 ? TargetCondition.AtLeast : TargetCondition.AtMost, 80 * sign, new FiscalYear(2020)),
            assumptions: new Assumptions { Convention = AttainmentConvention.FromBaseline },
            series: new MeasurementSeries([new DatedValue(55 * sign, new(2017))]));
    }

    [Property]
    public void Grades_have_places_from_1_on_but_those_for_what_is_missing(DataRule rule)
    {
        Assert.Equal(Enumerable.Range(1, rule.Grades.Count(grade => grade.Rank is not null)), rule.Grades.Where(grade => grade.Rank is not null).Select(grade => grade.Rank!.Value));
        Assert.All(rule.Grades.Where(grade => grade.Rank is null), grade => Assert.DoesNotContain(rule.Steps, step => step.Condition is null && step.Grade == grade.Code));
    }

    [Property]
    public void The_sample_as_data_is_the_sample_as_code(EvaluationFacts @case) =>
        Assert.Equal(CompiledRules.Sample(@case), CompiledRules.SampleAsData.Judge(@case).Grade.Code);

    /// <summary>The JSON files of the package, read, and not the objects that wrote them.</summary>
    [Property]
    public void Every_rule_that_is_a_data_file_is_the_same_rule_as_code(EvaluationFacts @case) =>
        Assert.All(DataFiles, rule => Assert.True(CompiledRules.Files[rule.Name](@case) == rule.Judge(@case).Grade.Code, $"{rule}: {rule.Judge(@case)}, not {CompiledRules.Files[rule.Name](@case)}: {@case}"));

    [Fact]
    public void Every_data_file_has_a_twin_in_code() => Assert.Equal(CompiledRules.Files.Keys.Order(StringComparer.Ordinal), DataFiles.Select(rule => rule.Name).Order(StringComparer.Ordinal));

    private static DataRule[] DataFiles { get; } =
        [.. Directory.GetFiles(Path.Combine(SharedFiles.RepositoryRoot, "src", "Kawasaki.Plan.Domain", "Evaluation", "Rules", "Data")).Select(File.ReadAllText).Select(RuleJson.Deserialize)];

    /// <summary>The generator leaves out the steps that would be refused: these must be few, or the laws say little, and a check that refuses too much would
    /// not be seen.</summary>
    [Fact]
    public void Few_of_the_steps_that_are_drawn_are_refused()
    {
        var drawn = RuleArbitraries.Counted.Draw(200);
        var share = (double)drawn.Sum(item => item.Kept) / drawn.Sum(item => item.Drawn);
        Assert.InRange(share, 0.7, 1);
        Assert.Equal(Enumerable.Range(0, 5), drawn.Select(item => item.Kept).Distinct().Order());
    }

    [Fact]
    public void Every_kind_of_condition_is_decided_in_every_way()
    {
        var rules = RuleArbitraries.Rule.Draw(250);
        var conditions = rules.SelectMany(rule => rule.Steps).SelectMany(step => step.Condition is { } condition ? WithParts(condition) : []).ToArray();
        var cases = CaseArbitraries.AnyCase.Draw(60);

        Assert.Equal(Enum.GetValues<RuleConditionKind>(), conditions.Select(condition => condition.Kind).Distinct().Order());
        Assert.All(
            conditions.Where(condition => condition.Kind is RuleConditionKind.Figure or RuleConditionKind.All or RuleConditionKind.Any or RuleConditionKind.Not or RuleConditionKind.MeetsTarget).GroupBy(condition => condition.Kind),
            group => Assert.Equal(3, group.SelectMany(condition => cases.Select(facts => SlowRule.Holds(condition, facts, new()))).Distinct().Take(3).Count()));
        Assert.Contains(rules, rule => rule.Options.RollUp is not null);
        Assert.Contains(rules, rule => rule.Steps[^1].IsForAll);
        Assert.Contains(rules, rule => rule.Grades.Any(grade => grade.Rank is null));

        static IEnumerable<RuleCondition> WithParts(RuleCondition condition) => condition.Parts.SelectMany(WithParts).Prepend(condition);
    }

    [Fact]
    public void The_natural_first_attempt_is_refused_with_the_words_that_mend_it()
    {
        var message = Refusal(
            ["◎", "○", "△", "×"],
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"),
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"),
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.5m), "△"),
            RuleStep.Else("×"));
        Assert.StartsWith("steps[3] (else: ×) would give '×' also to what was not measured. Write a step before it", message, StringComparison.Ordinal);
        Assert.Contains("\"when\": { \"any\": [ { \"status\": [\"targetNotSet\", ", message, StringComparison.Ordinal);
        Assert.Contains("\"else\": \"all\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mended_attempt_judges_nobody_wrong()
    {
        var rule = Marks();
        Assert.Equal("◎ ○ △ ×", string.Join(" ", new[] { 100m, 80, 50, 49.9m }.Select(actual => Of(rule, actual, TargetCondition.AtLeast, 100))));
        Assert.Equal("◎", Of(rule, 0, TargetCondition.AtMost, 0)); // 0 人 achieved.
        Assert.Equal("◎", Of(rule, 0, TargetCondition.AtMost, 5));
        Assert.Equal("－", rule.Judge(new EvaluationFacts(null, null, Goal.Of(TargetCondition.AtLeast, 100))).ToString());
        Assert.Equal("－", rule.Judge(default).ToString());
        Assert.Equal(UndefinedReason.NoTarget, rule.Judge(default).Reason);
        Assert.Equal(UndefinedReason.NoActual, rule.Judge(new EvaluationFacts(null, null, Goal.Of(TargetCondition.AtLeast, 100))).Reason);
        Assert.Equal(UndefinedReason.NotPositive, rule.Judge(new EvaluationFacts(null, new DatedValue(-1, null), Goal.Of(TargetCondition.AtLeast, 100))).Reason);
        Assert.Equal([1, 2, 3, 4, null], rule.Grades.Select(grade => grade.Rank));
    }

    /// <summary>A grade that is given to what was judged, too, has its place among the others.</summary>
    [Fact]
    public void A_grade_for_what_was_not_measured_and_for_what_missed_its_target_alike_has_a_place()
    {
        var rule = new DataRule(
            "x", new("x", "x"), "x", [new("◎", new("達成", "Met")), new("×", new("未達成", "Not met")), new("－", new("不明", "Unknown"))],
            RuleStep.When(RuleCondition.Status(AttainmentStatus.NotMeasured, AttainmentStatus.NotMet), "×"),
            RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.Gap), "－"),
            RuleStep.Else("◎"));
        Assert.Equal([1, 2, null], rule.Grades.Select(grade => grade.Rank));
    }

    [Fact]
    public void Constructor_RefusesWhatIsWrong_AndSaysWhatToWrite()
    {
        var met = RuleStep.When(RuleCondition.MeetsTarget, "◎");
        Assert.StartsWith("A rule has at least one step", Refusal([]), StringComparison.Ordinal);
        Assert.StartsWith("steps[1] (meets the target: ◎) is the last and has a condition, which leaves a gap: write a step", Refusal(["◎", "－"], Missing, met), StringComparison.Ordinal);
        Assert.StartsWith("steps[0] (else: ◎) has no condition", Refusal(["◎"], RuleStep.Else("◎"), RuleStep.Else("◎")), StringComparison.Ordinal);
        Assert.StartsWith("Two grades have the code '◎'", Refusal(["◎", "◎"], RuleStep.ElseForAll("◎")), StringComparison.Ordinal);
        Assert.StartsWith("steps[0] (meets the target: ◎) gives '◎', which is none of the grades (×): add it", Refusal(["×"], met, RuleStep.ElseForAll("×")), StringComparison.Ordinal);
        Assert.Contains("'◎' (U+25CE)", Refusal(["◎", "×", "－"], Missing, RuleStep.When(RuleCondition.MeetsTarget, "⦾"), RuleStep.Else("×")), StringComparison.Ordinal);
        Assert.StartsWith("No step gives the grade '○'", Refusal(["◎", "○"], RuleStep.ElseForAll("◎")), StringComparison.Ordinal);
        Assert.Contains("'next'", Refusal(["next"], RuleStep.ElseForAll("next")), StringComparison.Ordinal);
        Assert.Contains("to what has no target.", Refusal(["◎", "×", "－"], RuleStep.When(RuleCondition.Status(AttainmentStatus.NotMeasured), "－"), met, RuleStep.Else("×")), StringComparison.Ordinal);
        Assert.Contains("to what has a target in words.", Refusal(["×", "－"], RuleStep.When(RuleCondition.Status(AttainmentStatus.NotMeasured, AttainmentStatus.TargetNotSet, AttainmentStatus.TargetPending), "－"), RuleStep.Else("×")), StringComparison.Ordinal);
        Assert.Contains("no grade has one", Assert.Throws<ArgumentException>(() => new DataRule("x", new("x", "x"), "x", [new("1", new("一", "One"))], [RuleStep.ElseForAll("1")], new RuleOptions { RollUp = new() })).Message, StringComparison.Ordinal);
        Assert.Contains("leaves out '2'", Assert.Throws<ArgumentException>(() => new DataRule("x", new("x", "x"), "x", [new("1", new("一", "One"))], [RuleStep.ElseForAll("1")], new RuleOptions { RollUp = new() { By = RollUpBy.Worst, LeaveOut = ["2"] } })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Conditions_refuse_what_cannot_be()
    {
        Assert.Contains("write 0.8 for 80 %", Assert.ThrowsAny<ArgumentException>(() => RuleCondition.AtLeast(FigureKind.AttainmentRatio, 80)).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => RuleCondition.AtLeast(FigureKind.PaceRatio, decimal.MinValue));
        Assert.ThrowsAny<ArgumentException>(() => RuleCondition.AtLeast((FigureKind)99, 1));
        Assert.ThrowsAny<ArgumentException>(() => RuleCondition.Against(FigureKind.Gap, TargetCondition.Exactly, FigureKind.Change));
        Assert.ThrowsAny<ArgumentException>(() => RuleCondition.Status());
        Assert.ThrowsAny<ArgumentException>(() => RuleCondition.Status((AttainmentStatus)99));
        Assert.ThrowsAny<ArgumentException>(() => RuleCondition.Undefined(FigureKind.Gap, (UndefinedReason)99));
        Assert.ThrowsAny<ArgumentException>(() => RuleCondition.All());
        Assert.Contains("16", Assert.ThrowsAny<ArgumentException>(() => Enumerable.Range(0, 20).Aggregate(RuleCondition.MeetsTarget, (inner, _) => RuleCondition.Not(inner))).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => new RuleOptions { Cap = 0 });
        Assert.ThrowsAny<ArgumentException>(() => new RollUpRule { Weights = new Dictionary<string, decimal> { ["甲"] = -1 } });
        Assert.Equal(RuleCondition.Any(RuleCondition.MeetsTarget, RuleCondition.Undefined(FigureKind.Gap)), RuleCondition.Any(RuleCondition.MeetsTarget, RuleCondition.Undefined(FigureKind.Gap)));
        Assert.Equal("(gap above 0 and not (status met or notMet))", RuleCondition.All(RuleCondition.Above(FigureKind.Gap, 0), RuleCondition.Not(RuleCondition.Status(AttainmentStatus.Met, AttainmentStatus.NotMet))).ToString());
    }

    [Theory]
    [InlineData(AttainmentConvention.Ratio, 0.8)]
    [InlineData(AttainmentConvention.Inverse, 1.25)]
    [InlineData(AttainmentConvention.Mirrored, 0.75)]
    [InlineData(AttainmentConvention.FromBaseline, 0.5)]
    public void The_attainment_ratio_is_that_of_the_convention(AttainmentConvention convention, double ratio)
    {
        var facts = new EvaluationFacts(new DatedValue(120, null), new DatedValue(100, null), Goal.Of(TargetCondition.AtMost, 80)); // 120 → 100, at most 80.
        Assert.Equal(("1", "2"), (At((decimal)ratio), At((decimal)ratio + 0.001m)));

        string At(decimal threshold) => Ratio(threshold, new RuleOptions { Convention = convention }).Judge(facts).ToString();
    }

    [Fact]
    public void A_cap_and_a_rounding_come_before_the_threshold()
    {
        var facts = new EvaluationFacts(null, new DatedValue(999, null), Goal.Of(TargetCondition.AtLeast, 1000)); // 99.9 %.
        Assert.Equal("2", Ratio(1, new RuleOptions()).Judge(facts).ToString());
        Assert.Equal("1", Ratio(1, new RuleOptions { Rounding = new(2, Rounding.HalfUp) }).Judge(facts).ToString());
        Assert.Equal("2", Ratio(1, new RuleOptions { Rounding = new(2, Rounding.Down) }).Judge(facts).ToString());

        var fromZero = new EvaluationFacts(new DatedValue(0, null), facts.Actual, facts.Goal); // Its progress ratio is the same.
        var belowProgress = RuleCondition.Against(FigureKind.AttainmentRatio, TargetCondition.Below, FigureKind.ProgressRatio);
        Assert.Equal("2", Ratio(belowProgress, new RuleOptions()).Judge(fromZero).ToString());
        Assert.Equal("1", Ratio(belowProgress, new RuleOptions { Cap = 0.5m }).Judge(fromZero).ToString());
    }

    [Fact]
    public void The_trace_says_which_conditions_of_the_better_grades_failed_and_which_held()
    {
        Assert.Equal("◎: C ÷ T = 0.7 < 1; ○: C ÷ T = 0.7 < 0.8; △: C ÷ T = 0.7 > 0.5", Shown(Marks(), 70));
        Assert.Equal("◎: C ÷ T = 1 ≥ 1", Shown(Marks(), 100));
        Assert.Equal("great: 90 < 100; considerable: 90 < 100; considerable: C ÷ T = 0.9 > 0.7", Shown((DataRule)EvaluationRule.RegionalRevitalization, 90));

        static string Shown(DataRule rule, decimal actual) => Facts(actual, TargetCondition.AtLeast, 100).Explain(rule)[^1].Arithmetic;
    }

    [Fact]
    public void A_rule_from_a_function_has_grades_in_order_and_refuses_another()
    {
        var rule = EvaluationRule.From("own", new("自作", "Own"), "source", [new("○", new("良", "Good")), new("×", new("否", "Bad")), Grade.NotAvailable], facts => facts.MeetsTarget switch { true => "○", false => "×", null => "notAvailable" });
        Assert.Equal("○", Of(rule, 100, TargetCondition.AtLeast, 100));
        Assert.Equal([1, 2, null], rule.Grades.Select(grade => grade.Rank));
        Assert.Equal(UndefinedReason.NoActual, rule.Judge(default).Reason);
        Assert.Contains("gave '?'", Assert.Throws<InvalidOperationException>(() => EvaluationRule.From("own", new("自作", "Own"), "source", rule.Grades, _ => "?").Judge(default)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => EvaluationRule.From("own", new("自作", "Own"), "source", [rule.Grades[0], rule.Grades[0]], _ => "○"));
    }

    /// <summary>By C/T, also where lower is better, the least is the best: 0 of at most 0 is less than any number, whatever the cap.</summary>
    [Property]
    public void What_is_met_at_zero_is_the_best_of_every_convention(decimal threshold, bool isOfTheRule, bool isCapped, AttainmentConvention convention)
    {
        threshold %= 10;
        decimal? cap = isCapped ? 1.2m : null;
        var facts = new EvaluationFacts(null, new DatedValue(0, new FiscalYear(2020)), Goal.Of(TargetCondition.AtMost, 0), assumptions: isOfTheRule ? null : new() { Convention = convention, AttainmentCap = cap });
        if (facts.AttainmentRatioBy(convention).Reason is not UndefinedReason.MetAtZero)
        {
            return;
        }

        var least = convention is AttainmentConvention.Inverse;
        var condition = least ? RuleCondition.AtMost(FigureKind.AttainmentRatio, threshold) : RuleCondition.AtLeast(FigureKind.AttainmentRatio, Math.Min(threshold, 1.2m));
        var options = isOfTheRule ? new RuleOptions { Convention = convention, Cap = cap } : new();
        try
        {
            Assert.Equal("1", Ratio(condition, options).Judge(facts).Grade.Code);
            Assert.DoesNotContain("∞ >", least ? facts.Explain(Ratio(condition, options))[^1].Arithmetic : "", StringComparison.Ordinal);
        }
        catch (ArgumentException exception)
        {
            Assert.Contains("cap", exception.Message, StringComparison.Ordinal); // Such a threshold is decided by the cap.
        }
    }

    [Fact]
    public void A_step_that_asks_for_the_target_judges_whatever_else_is_undefined()
    {
        var met = RuleCondition.All(RuleCondition.MeetsTarget, RuleCondition.Undefined(FigureKind.AttainmentRatio));
        Assert.Equal([1, 2, null], Ranks(met, null));
        Assert.Equal([1, 2, null], Ranks(RuleCondition.All(RuleCondition.AtLeast(FigureKind.ProgressRatio, 1), RuleCondition.Undefined(FigureKind.AttainmentRatio)), null));
        Assert.Equal([1, 2, 3], Ranks(met, 0)); // What has a score is in the mean.
        Assert.Equal([null, 1, null], Ranks(RuleCondition.All(RuleCondition.Undefined(FigureKind.PaceRatio), RuleCondition.Undefined(FigureKind.AttainmentRatio)), null));

        static IEnumerable<int?> Ranks(RuleCondition best, decimal? scoreOfMissing) => new DataRule(
            "x",
            new("x", "x"),
            "x",
            [new("◎", new("一", "One"), best.Parts[0].Kind is RuleConditionKind.Undefined ? null : 5), new("×", new("二", "Two"), 1), new("－", new("無", "None"), scoreOfMissing)],
            RuleStep.When(best, "◎", "next"),
            Missing,
            RuleStep.ElseForAll("×")).Grades.Select(grade => grade.Rank);
    }

    /// <summary>What is met at zero is the best there is: a step for what has no ratio that takes it is found, and the mended one is not.</summary>
    [Fact]
    public void A_step_that_takes_what_is_met_at_zero_from_the_grades_is_found()
    {
        DataRule Of(bool isFirst, RuleOptions options, params UndefinedReason[] except) => new(
            "x",
            new("規則", "rule"),
            "x",
            "◎×－".Select(code => new Grade($"{code}", new($"区分{code}", $"Grade {code}"))),
            [
                .. isFirst ? [] : new[] { RuleStep.When(RuleCondition.MeetsTarget, "◎", "next") },
                RuleStep.When(RuleCondition.Undefined(FigureKind.AttainmentRatio, except), "－"),
                RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"),
                RuleStep.Else("×"),
            ],
            options);
        var found = Assert.Single(Of(true, new()).Findings);
        Assert.StartsWith("steps[0] (", found.English, StringComparison.Ordinal);
        Assert.All(new[] { found.English, found.Japanese }, text => Assert.True(text.Contains("\"except\": [\"metAtZero\"]", StringComparison.Ordinal) && text.Contains('◎', StringComparison.Ordinal)));
        Assert.Empty(Of(true, new(), UndefinedReason.MetAtZero).Findings);
        Assert.Empty(Of(false, new()).Findings);
        Assert.Empty(Of(true, new() { Convention = AttainmentConvention.Mirrored }).Findings);
    }

    [Theory]
    [InlineData("◎ ")]
    [InlineData("\u3000◎")]
    [InlineData("⦾")]
    public void A_grade_that_is_another_but_for_what_is_not_seen_is_asked_for(string code)
    {
        var refused = Assert.ThrowsAny<ArgumentException>(() => Rule(["◎", "×"], RuleStep.When(RuleCondition.MeetsTarget, code, "×"), RuleStep.ElseForAll("×")));
        Assert.Contains($"did you mean '◎' (U+25CE)? '{code}' is U+", refused.Message, StringComparison.Ordinal);
        Assert.Contains("「◎」（U+25CE）のことではありませんか。", Wording.Of(refused)!.Value.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_last_step_that_takes_what_is_not_due_from_a_rule_by_status_is_found()
    {
        var missing = RuleStep.When(RuleCondition.Status(AttainmentStatus.TargetNotSet, AttainmentStatus.TargetPending, AttainmentStatus.NotMeasurable, AttainmentStatus.NotMeasured), "－");
        var met = RuleStep.When(RuleCondition.Status(AttainmentStatus.Met), "◎");
        Assert.Contains("the status notDue, dueUnmeasured, measuredAfterDue, though", Assert.Single(Rule(["◎", "×", "－"], missing, met, RuleStep.Else("×")).Findings).English, StringComparison.Ordinal);
        Assert.Contains("the status measuredAfterDue, though", Assert.Single(Rule(["◎", "△", "×", "－"], missing, met, RuleStep.When(RuleCondition.Status(AttainmentStatus.NotDue, AttainmentStatus.DueUnmeasured), "△"), RuleStep.Else("×")).Findings).English, StringComparison.Ordinal);
        Assert.Empty(Rule(["◎", "×", "－"], missing, met, RuleStep.ElseForAll("×")).Findings);
        Assert.Empty(Rule(["◎", "×", "－"], missing, met, RuleStep.When(RuleCondition.Status(AttainmentStatus.NotMet), "×"), RuleStep.Else("－")).Findings);
        Assert.Empty(Rule(["◎", "×", "－"], missing, RuleStep.When(RuleCondition.MeetsTarget, "◎", "－"), RuleStep.Else("×")).Findings);
        Assert.All(EvaluationRule.BuiltIn.OfType<DataRule>(), rule => Assert.Empty(rule.Findings));
    }

    private static DataRule Marks() => Rule(
        ["◎", "○", "△", "×", "－"],
        Missing,
        RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"),
        RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"),
        RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.5m), "△"),
        RuleStep.Else("×"));

    private static DataRule Ratio(decimal threshold, RuleOptions options) => Ratio(RuleCondition.AtLeast(FigureKind.AttainmentRatio, threshold), options);

    private static DataRule Ratio(RuleCondition condition, RuleOptions options) =>
        new("x", new("x", "x"), "x", [new("1", new("一", "One")), new("2", new("二", "Two"))], [RuleStep.When(condition, "1"), RuleStep.ElseForAll("2")], options);

    private static bool Refused(params RuleStep[] steps)
    {
        try
        {
            _ = Rule(["1", "2", "3"], [.. steps, RuleStep.ElseForAll("3")]);
            return false;
        }
        catch (ArgumentException exception)
        {
            return exception.Message.Contains(" is never ", StringComparison.Ordinal);
        }
    }

    private static string Refusal(string[] codes, params RuleStep[] steps) => Assert.ThrowsAny<ArgumentException>(() => Rule(codes, steps)).Message;

    private static DataRule Rule(string[] codes, params RuleStep[] steps) =>
        new("ourCity", new("わが市", "Our City"), "わが市 行政評価要綱", codes.Select(code => new Grade(code, new($"区分{code}", $"Grade {code}"))), steps);

    private static string Of(EvaluationRule rule, decimal actual, TargetCondition condition, decimal target) => rule.Judge(Facts(actual, condition, target)).ToString();

    private static EvaluationFacts Facts(decimal actual, TargetCondition condition, decimal target) =>
        new(new DatedValue(50, new FiscalYear(2015)), new DatedValue(actual, new FiscalYear(2020)), Goal.Of(condition, target, new FiscalYear(2025)));
}
