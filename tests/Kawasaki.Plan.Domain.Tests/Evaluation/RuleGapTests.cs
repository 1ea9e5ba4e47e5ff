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

    /// <summary>100 % is not below 100 %, what is met is not yet due, 100 % does not meet 超, and no measurement before leaves an improvement undecided: a rule
    /// is refused exactly where a little less, all else equal, would get a better grade, in whatever order its steps and grades stand.</summary>
    [Property(MaxTest = 300)]
    public void A_rule_is_refused_exactly_where_what_is_at_its_target_gets_a_worse_grade_than_what_falls_a_little_short(ushort[] drawn, byte order, byte digits, byte mode, bool isElseBest)
    {
        var rounding = digits % 3 == 0 ? new DecimalRounding(digits % 4, Rounding.All.ElementAt(mode % Rounding.All.Count)) : null;
        var options = new RuleOptions { Convention = (AttainmentConvention?)(digits % 5 == 0 ? AttainmentConvention.Mirrored : null), Rounding = rounding, Cap = digits % 7 == 0 ? 1.2m : null };
        RuleStep[] steps = [RuleStep.When(Missing, "-"), .. drawn.Take(4).Select((what, i) => Spread(what, order + (i * 256))).Select(what => RuleStep.When(Drawn(what), Letters[what / 7 % 4], (what / 28 % 3) switch { 0 => Letters[what % 4], _ => "next" })), RuleStep.ElseForAll(isElseBest ? "A" : "D")];
        string[] order4 = [.. Letters.OrderBy(letter => (order >> (letter[0] - 'A')) & 3)];
        string[] used = [.. order4.Where(code => steps.Any(step => step.Grade == code || step.GradeWhenUndefined == code)), "-"];
        var refusal = Refused(used, options, steps);
        if (refusal.Length > 0 && !refusal.Contains(AtTarget, StringComparison.Ordinal))
        {
            Assert.Matches("is never |leave a gap, |which with a cap of ", refusal); // For another reason.
            return;
        }

        // Judged from the published steps, because a rule that is refused judges nothing. A grade for what is missing alone is no better or worse than another.
        string[] ranked = [.. used.Where(code => steps.Skip(1).Any(step => step.Grade == code))];
        var cases = BesideTheTarget;
        int[] BeforeFar(Func<Beside, decimal> value) => [.. cases.Select(item => Compare(Rank(item, value(item)), Rank(item, item.Far)))];
        int[] met = [.. BeforeFar(_ => 100), .. BeforeFar(item => item.Short(-0.0001m))];
        var isWorstFirst = met.Contains(1) && !met.Concat(BeforeFar(item => item.Short(0.0001m))).Contains(-1);
        decimal[] distances = rounding is null ? [0.0001m] : [0.0001m, 100 * new decimal(1, 0, 0, false, (byte)rounding.Digits)];
        Assert.Equal(
            cases.Any(item => distances.Any(distance => IsWorse(Rank(item, 100), Rank(item, item.Short(distance))))),
            refusal.Length > 0);
        if (refusal.Length == 0)
        {
            Assert.Equal(
                cases.Any(item => !item.IsStrict && distances.Any(distance => IsWorse(Rank(item, item.Short(-distance)), Rank(item, item.Short(distance))))),
                RuleOf(used, options, steps).Findings.Any(finding => finding.English.StartsWith("What is a little above its target", StringComparison.Ordinal)));
        }

        bool IsWorse(int one, int other) => Compare(one, other) == (isWorstFirst ? -1 : 1);

        static int Compare(int one, int other) => one < 0 || other < 0 ? 0 : one.CompareTo(other);

        int Rank(Beside item, decimal value)
        {
            var facts = item.Facts(value);
            foreach (var step in steps)
            {
                var holds = step.Condition is null ? true : SlowRule.Holds(step.Condition, facts, options);
                if (holds is true || (holds is null && step.GradeWhenUndefined is not null))
                {
                    return Array.IndexOf(ranked, holds is true ? step.Grade : step.GradeWhenUndefined);
                }
            }

            throw new InvalidOperationException("No step is left.");
        }
    }

    private const string AtTarget = " leaves out what is exactly at ";
    private static readonly string[] Letters = ["A", "B", "C", "D"];

    /// <summary>Targets of 100 in both directions, at every time, with and without a baseline and a measurement before.</summary>
    private static readonly Beside[] BesideTheTarget =
    [
        .. from isDown in new[] { false, true }
           from isStrict in new[] { false, true }
           from due in new int?[] { null, 2019, 2020, 2021, 2025 }
           from baseline in new decimal?[] { null, isDown ? 200 : 0, 100 }
           from previous in new decimal?[] { null, 99, 100, 101 }
           select new Beside(isDown, isStrict, due, baseline, previous),
    ];

    private sealed record Beside(bool IsDown, bool IsStrict, int? Due, decimal? Baseline, decimal? Previous)
    {
        internal decimal Far => IsDown ? 1e6m : 0;

        internal decimal Short(decimal distance) => IsDown ? 100 + distance : 100 - distance;

        internal EvaluationFacts Facts(decimal value) => new(
            Baseline is { } first ? new DatedValue(first, new(2015)) : null,
            new DatedValue(value, new(2020)),
            Goal.Of(IsDown ? IsStrict ? TargetCondition.Below : TargetCondition.AtMost : IsStrict ? TargetCondition.Above : TargetCondition.AtLeast, 100, Due is { } due ? new(due) : null),
            new(Due is 2021 ? 2022 : 2020),
            series: Previous is { } last ? new MeasurementSeries([new DatedValue(last, new(2019))]) : null);
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

    /// <summary>A share of the figure before is a percentage like a ratio: its threshold of 5 % is lost where figures are rounded to one digit. The gap is in the
    /// indicator's own unit, in which such a threshold may be lost too, though of the gap nobody is told so.</summary>
    [Property]
    public void Thresholds_that_rounding_loses_are_found_of_ratios_and_relative_changes_alone(FigureKind kind, byte thousandths, byte digits)
    {
        var (threshold, rounding) = (thousandths / 1000m, new DecimalRounding(digits % 4, Rounding.HalfUp));
        RuleStep[] steps = [RuleStep.When(RuleCondition.Above(kind, threshold), "◎"), RuleStep.ElseForAll("×")];
        var isOfPercents = kind is FigureKind.AttainmentRatio or FigureKind.ProgressRatio or FigureKind.PaceRatio or FigureKind.ElapsedShare or FigureKind.RelativeChange or FigureKind.RelativeImprovement or FigureKind.RelativeChangeFromPrevious;
        var found = RuleOf(["◎", "×"], new() { Rounding = rounding }, steps).Findings.Where(finding => finding.English.Contains(" is rounded to ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(isOfPercents && decimal.Round(threshold, digits % 4) != threshold, found.Length == 1);
        Assert.All(found, finding => Assert.EndsWith(digits % 4 < 2 ? "digits is 2." : "Write more digits.", finding.English, StringComparison.Ordinal));
        Assert.All(found, finding => Assert.EndsWith(digits % 4 < 2 ? "digits は 2 です。" : "digits を増やしてください。", finding.Japanese, StringComparison.Ordinal));
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
            Assert.Equal(order == "◎○×△" ? [WorseInTheMiddle] : isBestFirst ? [] : ["Grades are listed the best first, but '◎' (steps[1]), for what meets its target, stands behind '×' (steps[4]), for what falls far short: a roll-up by worst takes the best, and reports list the worst first. Mend the order of the grades."], found);
        }
    }

    private const string WorseInTheMiddle = "What is better has a worse grade: where attainmentRatio is 0.25, '×' of steps[4] (else: ×), and where attainmentRatio is 0.65, '△' of steps[3] (attainmentRatio atLeast 0.5: △). Where that is not meant, mend the thresholds, or the order of the steps or of the grades.";

    /// <summary>Where nothing but the figure becomes better, the grade becomes no worse short of the target, and comes back to none on either side of it.</summary>
    [Property(MaxTest = 500)]
    public void A_middle_that_is_worse_or_a_hole_is_found_exactly_where_a_fine_grid_of_figures_shows_it(byte[] drawn, bool isProgress, byte digits)
    {
        var figure = isProgress ? FigureKind.ProgressRatio : FigureKind.AttainmentRatio;
        var rounding = digits % 3 == 0 ? new DecimalRounding(2, Rounding.HalfUp) : null;
        RuleStep[] between = [.. drawn.Take(4).Select((what, i) => (Spread(what, i), i)).Select(item => RuleStep.When(Within(item.Item1), Letters[item.i]))];
        RuleStep[] steps = [RuleStep.When(RuleCondition.CannotBeJudged(figure), "-"), .. between, RuleStep.When(RuleCondition.AtLeast(figure, 1), "A"), RuleStep.ElseForAll("E")];
        string[] order = ["A", "B", "C", "D", "E"];
        string[] used = [.. order.Where(code => steps.Any(step => step.Grade == code)), "-"];
        if (Refused(used, new() { Rounding = rounding }, steps) is { Length: > 0 } refusal)
        {
            Assert.Matches(" is never |" + AtTarget, refusal); // What is between lies in what is asked before, or the target itself in no step.
            return;
        }

        string[] Runs(IEnumerable<int> thousandths) => [.. thousandths.Select(Grade).Aggregate(Array.Empty<string>(), (runs, grade) => runs.Length > 0 && runs[^1] == grade ? runs : [.. runs, grade])];
        var (below, above) = (Runs(Enumerable.Range(isProgress ? -100 : 0, isProgress ? 300 : 200).Select(fifth => 5 * fifth)), Runs(Enumerable.Range(0, 180).Select(fifth => 1001 + (5 * fifth)))); // Thresholds are tenths, of figures rounded to hundredths or not at all.
        var isHole = below.Distinct().Count() < below.Length || above.Distinct().Count() < above.Length;
        var isWorse = !below.SequenceEqual(below.OrderByDescending(grade => grade, StringComparer.Ordinal));
        var found = RuleOf(used, new() { Rounding = rounding }, steps).Findings.Select(finding => finding.English).ToArray();
        var shown = string.Join("; ", steps.AsEnumerable()) + " – " + string.Join(" ", found);
        var (saysHole, saysWorse) = (Says("Within a grade lies a hole"), Says("What is better has a worse grade"));
        Assert.True((isHole || isWorse) == (saysHole || saysWorse) && (isHole || !saysHole) && (isWorse || !saysWorse), shown); // The first is said.

        bool Says(string words) => Array.Exists(found, text => text.StartsWith(words, StringComparison.Ordinal));

        string Grade(int thousandth) => steps[1..].First(step => step.Condition is null || SlowRule.Holds(step.Condition, new(new DatedValue(0, new(2015)), new DatedValue(thousandth, new(2020)), Goal.Of(TargetCondition.AtLeast, 1000, new(2020))), new() { Rounding = rounding }) is true).Grade;

        RuleCondition Within(int what)
        {
            var low = what % 13 / 10m;
            return RuleCondition.All(RuleCondition.AtLeast(figure, low), RuleCondition.Below(figure, low + (((what / 13 % 4) + 1) / 10m)));
        }
    }

    [Fact]
    public void A_hole_is_found_with_both_its_sides()
    {
        RuleStep[] steps = [RuleStep.When(Missing, "-"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"), RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"), RuleStep.When(RuleCondition.All(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.5m), RuleCondition.Below(FigureKind.AttainmentRatio, 0.7m)), "○"), RuleStep.Else("×")];
        var found = Assert.Single(RuleOf(["◎", "○", "×", "-"], new(), steps).Findings);
        Assert.Equal("Within a grade lies a hole with another: where attainmentRatio is 0.6, '○' of steps[3] ((attainmentRatio atLeast 0.5 and attainmentRatio below 0.7): ○), where attainmentRatio is 0.75, '×' of steps[4] (else: ×), and again where attainmentRatio is 0.9, '○' of steps[2] (attainmentRatio atLeast 0.8: ○). Where that is not meant, let the thresholds meet, or write a step for what lies between.", found.English);
        Assert.Equal("区分の間に穴があります。attainmentRatio が 0.6 なら steps[3]（(attainmentRatio atLeast 0.5 and attainmentRatio below 0.7): ○）の「○」、attainmentRatio が 0.75 なら steps[4]（else: ×）の「×」、attainmentRatio が 0.9 なら steps[2]（attainmentRatio atLeast 0.8: ○）の「○」です。意図したものでなければ、しきい値をつなげるか、その間の段階を書いてください。", found.Japanese);
    }

    /// <summary>The better grade has the greater score, whichever end the list begins with.</summary>
    [Property]
    public void Scores_are_found_exactly_where_that_of_a_better_grade_is_less_than_that_of_the_next(sbyte?[] drawn, bool isWorstFirst)
    {
        sbyte?[] scores = [.. Enumerable.Range(0, 4).Select(i => drawn.ElementAtOrDefault(i))];
        Grade[] grades = [.. "◎○△×".Select((mark, i) => new Grade($"{mark}", new("x", "x"), scores[i]))];
        RuleStep[] steps = [RuleStep.When(Missing, "-"), .. new[] { 1, 0.8m, 0.5m }.Zip("◎○△", (from, mark) => RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, from), $"{mark}")), RuleStep.Else("×")];
        var rule = new DataRule("x", new("x", "x"), "x", (isWorstFirst ? grades.Reverse() : grades).Append(new("-", new("x", "x"))), steps, new());
        var known = scores.OfType<sbyte>().ToArray();
        Assert.Equal(known.Zip(known.Skip(1), (better, worse) => better < worse).Contains(true), rule.Findings.Any(finding => finding.English.StartsWith("The better grade ", StringComparison.Ordinal) && finding.Japanese.StartsWith("良い区分", StringComparison.Ordinal)));
    }

    /// <summary>The step before says less of what is missed by a little than of what is missed at the figure: that is no fault.</summary>
    [Fact]
    public void A_better_grade_at_the_figure_is_no_fault_wherever_its_step_stands()
    {
        RuleStep[] steps = [RuleStep.When(Missing, "-"), RuleStep.When(RuleCondition.MeetsTarget, "A"), RuleStep.When(RuleCondition.Below(FigureKind.AttainmentRatio, 0.8m), "D"), RuleStep.When(RuleCondition.Below(FigureKind.AttainmentRatio, 1), "C"), RuleStep.Else("B")];
        Assert.Equal("", Refused(["A", "B", "C", "D", "-"], new(), steps));
        Assert.Contains("leaves out what is exactly at the figure", Refused(["A", "C", "B", "D", "-"], new(), steps), StringComparison.Ordinal);
    }

    /// <summary>A condition on one thing or two: a ratio at the usual thresholds, whether the target is met, the status, or an improvement.</summary>
    /// <summary>Draws are small numbers: spreads them over all, so that every figure, way and threshold is met.</summary>
    private static int Spread(ushort what, int with) => (int)(unchecked(((uint)what * 2654435761u) ^ ((uint)with * 40503u * 65537u)) >> 12);

    private static RuleCondition Drawn(int what)
    {
        var one = Leaf(what % 101);
        return (what % 4) switch { 0 => one, 1 => RuleCondition.Any(one, Leaf(what / 101)), _ => RuleCondition.All(one, Leaf(what / 101)) };
    }

    private static RuleCondition Leaf(int what)
    {
        decimal[] thresholds = [0.5m, 0.8m, 1, 1, 1, 1.1m];
        TargetCondition[] ways = [TargetCondition.AtLeast, TargetCondition.Above, TargetCondition.AtMost, TargetCondition.Below];
        AttainmentStatus[] statuses = [AttainmentStatus.Met, AttainmentStatus.NotMet, AttainmentStatus.NotDue, AttainmentStatus.DueUnmeasured, AttainmentStatus.MeasuredAfterDue];
        var rest = what / 8;
        return (what % 8) switch
        {
            0 or 1 or 2 => Compared(FigureKind.AttainmentRatio, thresholds[rest % 6]),
            3 => Compared(FigureKind.ProgressRatio, thresholds[rest % 6]),
            4 => RuleCondition.MeetsTarget,
            5 => rest % 2 == 0 ? RuleCondition.MissesTarget : RuleCondition.Not(RuleCondition.Undefined(FigureKind.ImprovementFromPrevious)),
            6 => RuleCondition.Status(statuses[rest % 5], statuses[rest / 5 % 5]),
            _ => Compared(FigureKind.ImprovementFromPrevious, 0),
        };

        RuleCondition Compared(FigureKind figure, decimal threshold) => ways[rest % 4] switch
        {
            TargetCondition.AtLeast => RuleCondition.AtLeast(figure, threshold),
            TargetCondition.Above => RuleCondition.Above(figure, threshold),
            TargetCondition.AtMost => RuleCondition.AtMost(figure, threshold),
            _ => RuleCondition.Below(figure, threshold),
        };
    }

    private static readonly RuleStep[] Better =
    [
        RuleStep.When(RuleCondition.All(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), RuleCondition.Below(FigureKind.AttainmentRatio, 1)), "○"),
        RuleStep.When(RuleCondition.Below(FigureKind.AttainmentRatio, 0.8m), "△"),
        RuleStep.Else("×"),
    ];

    /// <summary>Each hole at the target is found, whatever else a step asks.</summary>
    [Fact]
    public void A_hole_at_the_target_is_refused_also_where_another_figure_decides()
    {
        var improved = RuleCondition.All(RuleCondition.MeetsTarget, RuleCondition.Above(FigureKind.ImprovementFromPrevious, 0));
        Assert.EndsWith("worse than '○' for what falls a little short (where improvementFromPrevious is undefined). Let a step before it include 1 (atMost in place of below). (Parameter 'steps')", Refusal([RuleStep.When(Missing, "-"), RuleStep.When(improved, "◎", "next"), .. Better]), StringComparison.Ordinal);

        var changed = RuleCondition.All(RuleCondition.Above(FigureKind.ChangeFromPrevious, 0), RuleCondition.Below(FigureKind.AttainmentRatio, 1));
        Assert.Contains(AtTarget, Refusal([RuleStep.When(Missing, "-"), RuleStep.When(changed, "◎", "next"), .. Better]), StringComparison.Ordinal);

        RuleStep[] byProgress =
        [
            RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.ProgressRatio), "-"),
            RuleStep.When(RuleCondition.Above(FigureKind.ProgressRatio, 1), "◎"),
            RuleStep.When(RuleCondition.All(RuleCondition.AtLeast(FigureKind.ProgressRatio, 0.8m), RuleCondition.Below(FigureKind.ProgressRatio, 1)), "○"),
            RuleStep.When(RuleCondition.Below(FigureKind.ProgressRatio, 0.8m), "△"),
            RuleStep.Else("×"),
        ];
        Assert.Contains("leaves out what is exactly at its target: its progressRatio is 1, and it gets '×' of steps[4]", Refusal(byProgress), StringComparison.Ordinal);
    }

    /// <summary>A city may mean that a target was set too low, or that a figure is to be near it: the former is said and neither is refused.</summary>
    [Fact]
    public void What_is_above_its_target_may_be_worse()
    {
        RuleStep[] Steps(RuleCondition best, RuleCondition second) => [RuleStep.When(Missing, "-"), RuleStep.When(best, "◎"), RuleStep.When(second, "○"), .. Better[1..]];
        string[] Findings(params RuleStep[] steps) => [.. RuleOf(["◎", "○", "△", "×", "-"], new(), steps).Findings.Select(finding => finding.English)];
        static RuleCondition Within(decimal low, decimal high) => RuleCondition.All(RuleCondition.AtLeast(FigureKind.AttainmentRatio, low), RuleCondition.AtMost(FigureKind.AttainmentRatio, high));

        Assert.Equal(
            "What is a little above its target gets '×' of steps[4] (else: ×), worse than '○' of steps[2] ((attainmentRatio atLeast 0.8 and attainmentRatio atMost 1): ○) for what falls a little short. Where that is not meant, write a step for what lies between.",
            Assert.Single(Findings(Steps(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1.1m), Within(0.8m, 1)))));
        Assert.Empty(Findings(Steps(Within(0.95m, 1.05m), Within(0.8m, 1.2m))));
        Assert.Empty(Findings(
            RuleStep.When(Missing, "-"),
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1.3m), "×"),
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"),
            RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"),
            RuleStep.Else("△")));
    }

    /// <summary>What is good where higher is better is bad where lower is: a rule for indicators of one direction is no fault for those of the other.</summary>
    [Fact]
    public void A_rule_for_one_direction_is_not_refused_for_the_other()
    {
        RuleStep[] steps = [RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.Gap), "-"), RuleStep.When(RuleCondition.Above(FigureKind.Gap, 0), "◎"), RuleStep.When(RuleCondition.AtLeast(FigureKind.Gap, -10), "○"), RuleStep.Else("×")];
        Assert.Equal("", Refusal(steps));
        steps[2] = RuleStep.When(RuleCondition.All(RuleCondition.AtLeast(FigureKind.Gap, -10), RuleCondition.Below(FigureKind.Gap, 0)), "○");
        steps[1] = RuleStep.When(RuleCondition.Any(RuleCondition.Above(FigureKind.Gap, 0), RuleCondition.Below(FigureKind.Gap, -1000)), "◎");
        Assert.Contains(AtTarget, Refusal(steps), StringComparison.Ordinal);
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

    private static DataRule RuleOf(IEnumerable<string> codes, RuleOptions options, params RuleStep[] steps) =>
        new("x", new("x", "x"), "x", codes.Select(code => new Grade(code, new(code, code))), steps, options);

    private static string Refused(IEnumerable<string> codes, RuleOptions options, params RuleStep[] steps)
    {
        try
        {
            _ = RuleOf(codes, options, steps);
            return "";
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }
}
