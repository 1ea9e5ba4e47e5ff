using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>What lies between two thresholds of a figure and belongs to no step would have the grade of what cannot be judged.</summary>
public class RuleGapTests
{
    private static readonly int[] Dues = [2020, 2025];
    private static readonly RuleCondition Missing = RuleCondition.CannotBeJudged(FigureKind.AttainmentRatio);

    [Property]
    public void Two_thresholds_leave_a_gap_exactly_where_some_figure_gets_the_grade_of_what_is_missing(byte low, byte high, bool isLowStrict, bool isHighStrict)
    {
        var (upTo, from) = (low / 100m, high / 100m);
        var below = isLowStrict ? RuleCondition.Below(FigureKind.AttainmentRatio, upTo) : RuleCondition.AtMost(FigureKind.AttainmentRatio, upTo);
        var above = isHighStrict ? RuleCondition.Above(FigureKind.AttainmentRatio, from) : RuleCondition.AtLeast(FigureKind.AttainmentRatio, from);
        var isGap = upTo < from || (upTo == from && isLowStrict && isHighStrict);
        foreach (var (one, other) in new[] { (above, below), (RuleCondition.Not(RuleCondition.Not(above)), RuleCondition.All(below, below)), (RuleCondition.Any(above, above), RuleCondition.Not(RuleCondition.Not(below))) })
        {
            var refusal = Refusal(RuleStep.When(Missing, "-"), RuleStep.When(one, "A"), RuleStep.When(other, "B"), RuleStep.ElseForAll("-"));
            Assert.Equal(isGap, refusal.Contains("leave a gap, ", StringComparison.Ordinal));
            Assert.Equal(isGap, Refusal(RuleStep.When(Missing, "-"), RuleStep.When(one, "A"), RuleStep.When(other, "B")).Contains("which leaves a gap, such as ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_refusal_says_the_gap_and_a_step_that_fills_it()
    {
        var rule = """{"name":"x","japanese":"x","english":"x","source":"x","steps":[{"when":{"undefined":"attainmentRatio"},"grade":"-"},{"when":{"figure":"attainmentRatio","atLeast":1},"grade":"A"},{"when":{"figure":"attainmentRatio","below":0.9},"grade":"B"},FILL{"else":"all","grade":"-"}],"grades":[{"code":"A","japanese":"A","english":"A"},{"code":"B","japanese":"B","english":"B"},{"code":"-","japanese":"-","english":"-"}]}""";

        Assert.False(RuleJson.TryDeserializeAll(rule.Replace("FILL", "", StringComparison.Ordinal), out _, out var error));
        var message = error.Value.English;
        Assert.StartsWith("steps[2] (attainmentRatio below 0.9: B) and steps[1] (attainmentRatio atLeast 1: A) leave a gap, 0.9 ≤ attainmentRatio < 1, which gets '-' like what cannot be judged", message, StringComparison.Ordinal);
        Assert.EndsWith("Path: /steps/2.", message, StringComparison.Ordinal);
        Assert.Contains("0.9 ≤ attainmentRatio < 1", error.Value.Japanese, StringComparison.Ordinal);

        var fill = message[message.IndexOf("{ ", StringComparison.Ordinal)..message.LastIndexOf(" Path", StringComparison.Ordinal)].TrimEnd('.');
        Assert.True(RuleJson.TryDeserializeAll(rule.Replace("FILL", $$"""{"when":{{fill}},"grade":"B"},""", StringComparison.Ordinal), out _, out var none), none?.English);
    }

    [Fact]
    public void A_last_step_for_the_rest_alone_may_lie_in_the_middle()
    {
        var (above, below) = (RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), RuleCondition.Below(FigureKind.AttainmentRatio, 0.5m));
        Assert.Equal("", Refusal(RuleStep.When(Missing, "-"), RuleStep.When(above, "A"), RuleStep.When(below, "B"), RuleStep.Else("C")));
        Assert.Equal("", Refusal(RuleStep.When(above, "A"), RuleStep.When(below, "B"), RuleStep.ElseForAll("C"))); // The author says that it is meant.
        Assert.Equal("", Refusal(RuleStep.When(Missing, "-"), RuleStep.When(RuleCondition.Any(above, below), "A"), RuleStep.ElseForAll("-"))); // One grade on both sides.
        Assert.Equal("", Refusal(RuleStep.When(Missing, "-"), RuleStep.When(above, "A"), RuleStep.When(RuleCondition.AtLeast(FigureKind.ProgressRatio, 0), "C"), RuleStep.When(below, "B"), RuleStep.ElseForAll("-"))); // Another figure decides.
        Assert.Contains("0.5 ≤ attainmentRatio < 1", Refusal(RuleStep.When(Missing, "-"), RuleStep.When(RuleCondition.MeetsTarget, "A"), RuleStep.When(below, "B"), RuleStep.ElseForAll("-")), StringComparison.Ordinal);
        Assert.Equal("", Refusal(RuleStep.When(RuleCondition.AtLeast(FigureKind.MeanChange, 1).OfPoints(3), "A"), RuleStep.When(RuleCondition.Below(FigureKind.MeanChange, 0).OfPoints(4), "B"), RuleStep.ElseForAll("-")));
    }

    /// <summary>100 % is not below 100 %, what is met is not yet due, and 100 % does not meet 超: a rule is refused exactly where a little less would get a
    /// better grade, in whatever order its steps and grades stand.</summary>
    [Property(MaxTest = 2000)]
    public void A_rule_is_refused_exactly_where_what_is_at_its_target_gets_a_worse_grade_than_what_falls_a_little_short(byte[] drawn, bool isDown, byte order, byte digits, bool isByStatus)
    {
        var options = new RuleOptions { Convention = isDown && digits % 5 == 0 ? AttainmentConvention.Mirrored : null, Rounding = digits % 3 == 0 ? new(digits % 4, Rounding.HalfUp) : null };
        string[] codes = (order % 4) switch { 0 => ["A", "B", "C"], 1 => ["A", "C", "B"], 2 => ["B", "A", "C"], _ => ["C", "B", "A"] };
        RuleStep[] steps = [RuleStep.When(Missing, "-"), .. drawn.Take(4).Select((what, i) => RuleStep.When(Drawn(what), (what / 16 % 3) switch { 0 => "A", 1 => "B", _ => "C" }, "next")), RuleStep.When(isByStatus ? RuleCondition.Status(AttainmentStatus.Met) : RuleCondition.MeetsTarget, "A", "next"), RuleStep.Else("C")];
        string[] used = [.. codes.Where(code => steps.Any(step => step.Grade == code)), "-"];
        var refusal = Refused(used, options, steps);

        // Judged from the published steps, because a rule that is refused judges nothing.
        var isWorstFirst = RankOf(SlowGrade(isDown ? 0.001m : 1e6m, 2020)) > RankOf(SlowGrade(isDown ? 1e6m : 0, 2020));
        var isWorse = Dues.Any(due =>
        {
            var (at, below, met) = (SlowGrade(100, due), SlowGrade(isDown ? 100.0001m : 99.9999m, due), SlowGrade(100, due, TargetCondition.AtLeast, TargetCondition.AtMost));
            return IsWorse(met, below) || (at != met && IsWorse(at, below));
        });
        var isOnFigure = options.Rounding?.Round(0.999999m) is 1; // What falls short is rounded to the figure itself.
        Assert.Matches("^$|is never |leave a gap, |leaves out what is exactly at ", refusal);
        Assert.True(isWorse || isOnFigure || !refusal.Contains("leaves out what is exactly at", StringComparison.Ordinal), refusal);
        Assert.True(!isWorse || isOnFigure || refusal.Length > 0, $"{string.Join("; ", steps.Select(step => step.ToString()))} {options} {string.Join(",", used)}");

        bool IsWorse(string one, string other) => RankOf(one).CompareTo(RankOf(other)) * (isWorstFirst ? -1 : 1) > 0;

        int RankOf(string code) => Array.IndexOf(used, code);

        string SlowGrade(decimal actual, int due, TargetCondition up = TargetCondition.Above, TargetCondition down = TargetCondition.Below)
        {
            var facts = new EvaluationFacts(new DatedValue(isDown ? 200 : 50, null), new DatedValue(actual, new(2020)), Goal.Of(isDown ? down : up, 100, new(due)));
            return steps.First(step => step.Condition is null || SlowRule.Holds(step.Condition, facts, options) is true).Grade;
        }

    }

    /// <summary>The rules that a newcomer writes: what is met and not due, or exactly at 100 %, came to a grade for what is half done.</summary>
    [Fact]
    public void What_is_met_and_not_due_is_no_worse_than_what_falls_short()
    {
        var between = RuleCondition.All(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), RuleCondition.Below(FigureKind.AttainmentRatio, 1));
        RuleStep[] Steps(RuleCondition best) => [RuleStep.When(Missing, "-"), RuleStep.When(best, "◎"), RuleStep.When(between, "○"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.5m), "△"), RuleStep.Else("×")];
        Assert.Contains("leaves out what is exactly at the figure of a target that asks for more or for less (above, below): its attainmentRatio is 1, yet the target is missed, and it gets '△' of steps[3] (attainmentRatio atLeast 0.5: △), worse than '○' for what falls a little short (where the status is notMet). Let a step before it include 1", Refusal(Steps(RuleCondition.Status(AttainmentStatus.Met))), StringComparison.Ordinal);
        Assert.Contains("leaves out what is exactly at its target: its attainmentRatio is 1, and it gets '△' of steps[3] (attainmentRatio atLeast 0.5: △), worse than '○' for what falls a little short (where the status is notDue). Let a step before it include 1", Refusal(Steps(RuleCondition.Any(RuleCondition.Status(AttainmentStatus.Met), RuleCondition.All(RuleCondition.Status(AttainmentStatus.NotMet), RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1))))), StringComparison.Ordinal);
        Assert.Contains("leaves out what is exactly at its target: its attainmentRatio is 1, and it gets '△'", Refusal(Steps(RuleCondition.Above(FigureKind.AttainmentRatio, 1))), StringComparison.Ordinal);
        Assert.Equal("", Refusal(Steps(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1))));
    }

    [Fact]
    public void Grades_in_another_order_than_their_steps_are_refused_with_the_words_that_mend_it()
    {
        RuleStep[] steps = [RuleStep.When(Missing, "-"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"), RuleStep.Else("×")];
        Assert.EndsWith("worse than '○' for what falls a little short. List the grades the best first, or let the former include 1 and ask it first. (Parameter 'steps')", Refused(["○", "◎", "×", "-"], new(), steps), StringComparison.Ordinal);
    }

    /// <summary>Half up to no digits, 50 % is 100 %.</summary>
    [Fact]
    public void A_threshold_that_no_rounded_ratio_is_is_found()
    {
        RuleStep[] steps = [RuleStep.When(Missing, "-"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.55m), "○"), RuleStep.Else("×")];
        string[] Found(int digits) => [.. new DataRule("x", new("x", "x"), "x", "◎○×-".Select(mark => mark.ToString()).Select(code => new Grade(code, new(code, code))), steps, new RuleOptions { Rounding = new(digits, Rounding.HalfUp) }).Findings.Select(finding => finding.English)];
        Assert.Equal("steps[2] (attainmentRatio atLeast 0.55: ○) has the threshold 0.55, which no attainmentRatio is that is rounded to 0 digits: a figure of 0.55 counts as 1. A ratio of 1 is 100 %: to round to whole percents, digits is 2.", Assert.Single(Found(0)));
        Assert.Contains("counts as 0.6.", Assert.Single(Found(1)), StringComparison.Ordinal);
        Assert.Empty(Found(2));
    }

    [Theory]
    [InlineData("◎○△×", true)]
    [InlineData("×△○◎", false)]
    [InlineData("◎○×△", true)]
    public void Grades_listed_the_worst_first_are_found(string order, bool isBestFirst)
    {
        RuleStep[] steps = [RuleStep.When(Missing, "-"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.5m), "△"), RuleStep.Else("×")];
        foreach (var cap in new decimal?[] { null, 1.1m })
        {
            var rule = new DataRule("x", new("x", "x"), "x", order.Append('-').Select(mark => mark.ToString()).Select(code => new Grade(code, new(code, code))), steps, new RuleOptions { Cap = cap });
            var found = rule.Findings.Select(finding => finding.English);
            Assert.Equal(isBestFirst ? [] : ["Grades are listed the best first, but '◎' (steps[1]), for the highest attainmentRatio, stands behind '×' (steps[4]), for the lowest: a roll-up by worst takes the best, and reports list the worst first. Mend the order of the grades."], found);
        }
    }

    /// <summary>The step before says less of what is missed by a little than of what is missed at the figure: that is no fault.</summary>
    [Fact]
    public void A_better_grade_at_the_figure_is_no_fault_wherever_its_step_stands()
    {
        RuleStep[] steps = [RuleStep.When(Missing, "-"), RuleStep.When(RuleCondition.MeetsTarget, "A"), RuleStep.When(RuleCondition.Below(FigureKind.AttainmentRatio, 0.8m), "D"), RuleStep.When(RuleCondition.Below(FigureKind.AttainmentRatio, 1), "C"), RuleStep.Else("B")];
        Assert.Equal("", Refused(["A", "B", "C", "D", "-"], new(), steps));
        Assert.Contains("leaves out what is exactly at the figure", Refused(["A", "C", "B", "D", "-"], new(), steps), StringComparison.Ordinal);
    }

    private static RuleCondition Drawn(byte what)
    {
        decimal[] thresholds = [0.5m, 0.8m, 1, 1.1m];
        var (low, high) = (thresholds[what % 4], thresholds[what / 4 % 4]);
        return (what / 64) switch
        {
            0 => RuleCondition.AtLeast(FigureKind.AttainmentRatio, low),
            1 => RuleCondition.Below(FigureKind.AttainmentRatio, high),
            2 => RuleCondition.All(RuleCondition.AtLeast(FigureKind.AttainmentRatio, low), RuleCondition.Below(FigureKind.AttainmentRatio, high)),
            _ => RuleCondition.All(RuleCondition.AtMost(FigureKind.AttainmentRatio, high), RuleCondition.MissesTarget),
        };
    }

    [Fact]
    public void The_natural_rule_of_a_newcomer_gives_a_target_missed_at_its_figure_the_second_grade()
    {
        var steps = new[] { RuleStep.When(Missing, "-"), RuleStep.When(RuleCondition.MeetsTarget, "◎"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.5m), "△"), RuleStep.Else("×") };
        var rule = new DataRule("x", new("x", "x"), "x", "◎○△×-".Select(mark => mark.ToString()).Select(code => new Grade(code, new(code, code))), steps);
        foreach (var condition in new[] { TargetCondition.Above, TargetCondition.Below })
        {
            Assert.Equal("○", rule.Judge(new(null, new DatedValue(5, null), Goal.Of(condition, 5))).Grade.Code);
        }

        RuleStep[] refused = [steps[0], steps[1], RuleStep.When(RuleCondition.All(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), RuleCondition.Below(FigureKind.AttainmentRatio, 1)), "○"), steps[3], steps[4]];
        Assert.Contains("and it gets '△' of steps[3] (attainmentRatio atLeast 0.5: △)", Refusal(refused), StringComparison.Ordinal);
        refused[3] = RuleStep.When(RuleCondition.All(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.5m), RuleCondition.Below(FigureKind.AttainmentRatio, 0.8m)), "△");
        Assert.StartsWith("steps[2] ((attainmentRatio atLeast 0.8 and attainmentRatio below 1): ○) leaves out what is exactly at the figure of a target", Refusal(refused), StringComparison.Ordinal);
        refused[^1] = RuleStep.ElseForAll("×");
        Assert.Contains("and it gets '×' of steps[4] (else, for all: ×)", Refusal(refused), StringComparison.Ordinal);
    }

    [Fact]
    public void Between_figures_that_are_rounded_lies_no_gap()
    {
        RuleStep[] steps = [RuleStep.When(Missing, "-"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.9m), "A"), RuleStep.When(RuleCondition.AtMost(FigureKind.AttainmentRatio, 0.89m), "B"), RuleStep.ElseForAll("-")];
        Assert.Contains("0.89 < attainmentRatio < 0.9", Refusal(steps), StringComparison.Ordinal);
        Assert.Contains("0.89 < attainmentRatio < 0.9", Refusal(new RuleOptions { Rounding = new(3, Rounding.HalfUp) }, steps), StringComparison.Ordinal);
        Assert.Equal("", Refusal(new RuleOptions { Rounding = new(2, Rounding.HalfUp) }, steps));
    }

    /// <summary>Thresholds of every size are compared: rounding to whole numbers gives nothing between 20 and 21, and nothing overflows or goes on for ever.</summary>
    [Theory]
    [InlineData("20", "21", 0, false)]
    [InlineData("20", "22", 0, true)]
    [InlineData("-21", "-20", 0, false)]
    [InlineData("-22", "-20", 0, true)]
    [InlineData("100", "100.00000000000000000000000001", 28, false)]
    [InlineData("100", "100.00000000000000000000000002", 26, true)]
    [InlineData("79228162514264337593543950333", "79228162514264337593543950335", 0, true)]
    [InlineData("79228162514264337593543950334", "79228162514264337593543950335", 0, false)]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950334", 0, false)]
    [InlineData("-79228162514264337593543950335", "79228162514264337593543950335", 0, true)]
    public void Thresholds_of_every_size_are_compared(string low, string high, int digits, bool isGap)
    {
        var (upTo, from) = (decimal.Parse(low, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(high, System.Globalization.CultureInfo.InvariantCulture));
        var missing = RuleCondition.CannotBeJudged(FigureKind.Gap);
        RuleStep[] steps = [RuleStep.When(missing, "-"), RuleStep.When(RuleCondition.AtLeast(FigureKind.Gap, from), "A"), RuleStep.When(RuleCondition.AtMost(FigureKind.Gap, upTo), "B"), RuleStep.ElseForAll("-")];
        Assert.Equal(isGap, Refusal(new RuleOptions { Rounding = new(digits, Rounding.HalfUp) }, steps).Contains("leave a gap, ", StringComparison.Ordinal));
    }

    /// <summary>What a refusal tells to write is written in a file: it has the members of JSON and nothing of C#.</summary>
    [Fact]
    public void The_words_that_mend_a_rule_are_those_of_its_JSON()
    {
        RuleStep[][] refused =
        [
            [RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "A"), RuleStep.Else("B")],
            [RuleStep.When(Missing, "-"), RuleStep.When(RuleCondition.AtLeast(FigureKind.PaceRatio, 1), "A"), RuleStep.Else("B")],
            [RuleStep.When(RuleCondition.Status(AttainmentStatus.NotMeasured), "-"), RuleStep.When(RuleCondition.MeetsTarget, "A"), RuleStep.Else("B")],
            [RuleStep.When(RuleCondition.MeetsTarget, "A")],
        ];
        Assert.All(refused.Select(Refusal), message =>
        {
            Assert.NotEqual("", message);
            Assert.DoesNotMatch("Rule(Step|Condition)|ElseForAll|CannotBeJudged", message);
        });
        Assert.Contains("\"undefined\": \"paceRatio\"", Refusal(refused[1]), StringComparison.Ordinal);
    }

    private static string Refusal(params RuleStep[] steps) => Refusal(new(), steps);

    private static string Refusal(RuleOptions options, params RuleStep[] steps) =>
        Refused(steps.SelectMany(step => new[] { step.Grade, step.GradeWhenUndefined }).OfType<string>().Distinct().OrderBy(code => "◎○△×-".IndexOf(code[0], StringComparison.Ordinal)), options, steps);

    private static string Refused(IEnumerable<string> codes, RuleOptions options, params RuleStep[] steps)
    {
        try
        {
            _ = new DataRule("x", new("x", "x"), "x", codes.Select(code => new Grade(code, new(code, code))), steps, options);
            return "";
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }
}
