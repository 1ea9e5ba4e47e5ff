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

    /// <summary>100 % is not below 100 %, but it does not meet 超: a rule is refused by which that would be the worst, and any that is accepted gives it the
    /// grade of what is missed by a little more, or a better one.</summary>
    [Property]
    public void A_target_missed_exactly_at_its_figure_is_no_worse_than_one_missed_by_more(byte least, byte most, bool isMostStrict, bool isDown, AttainmentConvention convention, byte digits)
    {
        var (from, to) = (least / 255m, most < 128 ? 1m : most / 100m);
        var near = RuleCondition.All(RuleCondition.AtLeast(FigureKind.AttainmentRatio, from), isMostStrict ? RuleCondition.Below(FigureKind.AttainmentRatio, to) : RuleCondition.AtMost(FigureKind.AttainmentRatio, to));
        var options = new RuleOptions { Convention = isDown && convention is AttainmentConvention.Inverse or AttainmentConvention.FromBaseline ? null : convention, Rounding = digits % 2 == 0 ? null : new(digits % 4, Rounding.HalfUp) };
        RuleStep[] steps = [RuleStep.When(Missing, "-"), RuleStep.When(RuleCondition.MeetsTarget, "A"), RuleStep.When(near, "B", "next"), RuleStep.Else("C")];
        var refusal = Refusal(options, steps);
        Assert.Equal(isMostStrict && to == 1 && (options.Rounding is not { Digits: 0 } || from == 0), refusal.Contains("steps[2] ", StringComparison.Ordinal));
        if (refusal.Length > 0)
        {
            Assert.Contains("leaves out what is exactly at the figure", refusal, StringComparison.Ordinal);
            return;
        }

        var rule = new DataRule("x", new("x", "x"), "x", [new("A", new("A", "A")), new("B", new("B", "B")), new("C", new("C", "C")), new("-", new("-", "-"))], steps, options);
        Assert.True(Rank(100) <= Rank(isDown ? 100.0001m : 99.9999m), $"{Rank(100)} {options}");

        int Rank(decimal actual) => rule.Judge(new(new DatedValue(isDown ? 200 : 50, null), new DatedValue(actual, null), Goal.Of(isDown ? TargetCondition.Below : TargetCondition.Above, 100))).Grade.Rank!.Value;
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

    private static string Refusal(RuleOptions options, params RuleStep[] steps)
    {
        try
        {
            _ = new DataRule("x", new("x", "x"), "x", steps.SelectMany(step => new[] { step.Grade, step.GradeWhenUndefined }).OfType<string>().Distinct().Select(code => new Grade(code, new(code, code))), steps, options);
            return "";
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }
}
