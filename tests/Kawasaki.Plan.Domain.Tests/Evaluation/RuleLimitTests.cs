using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>What rules take as their limits: natural limits, base years, years before, the ends of ranges, a ratio of exactly 100 %.</summary>
public partial class RuleLimitTests
{
    /// <summary>A share of 90 % that is to fall has no limit at 100: from 90 to 88 is judged as without one.</summary>
    [Theory]
    [InlineData(Direction.Lower, 90, 88, 100, false)]
    [InlineData(Direction.Higher, 90, 92, 100, true)]
    [InlineData(Direction.Higher, 110, 112, 100, false)]
    [InlineData(Direction.Lower, 110, 108, 100, true)]
    [InlineData(Direction.Lower, 210, 208, 100, false)]
    public void A_natural_limit_counts_only_in_the_desired_direction(Direction direction, int b, int c, int limit, bool counts)
    {
        Judgement Judged(Assumptions? assumptions) => EvaluationRule.StatisticsCanada.Judge(new(Dated(b, 2016), Dated(c, 2019), Goal.Towards(direction), assumptions: assumptions));
        Assert.Equal(counts, Judged(null).Score != Judged(new Assumptions { NaturalLimit = limit }).Score);
    }

    [Theory]
    [InlineData(2010, 2015, "2015", 2)] // 2015 itself, which is among the measurements before.
    [InlineData(2010, 2019, "2019", 1)] // Four years away, and not five.
    [InlineData(2014, 2016, "2014", 0)] // As near: the earlier.
    [InlineData(2016, 2021, "2016", 0)]
    [InlineData(null, 2016, "2016", 3)]
    public void The_UN_chart_begins_with_2015_or_the_nearest_year(int? baseline, int measured, string expected, int which)
    {
        // From 30, from 20 (2015) and from 25 the growth to 19.5 is another one each.
        var before = which == 2 ? 20m : 25m;
        var goal = Goal.Of(TargetCondition.AtMost, 11.3m, new FiscalYear(2030));
        var facts = new EvaluationFacts(baseline is { } year ? Dated(30, year) : null, Dated(19.5m, 2022), goal, series: new MeasurementSeries([Dated(before, measured)]));
        var start = expected == $"{baseline}" ? Dated(30, baseline!.Value) : Dated(before, measured);

        Assert.Equal(EvaluationRule.UnProgressChart.Judge(new EvaluationFacts(start, facts.Actual, goal)), EvaluationRule.UnProgressChart.Judge(facts));
        var line = facts.Explain(EvaluationRule.UnProgressChart)[^1];
        Assert.Contains($", from the base year FY{expected}, score ", line.Text.English, StringComparison.Ordinal);
        Assert.Matches($"（基準年は平成[0-9]+（{expected}）年度）、|（基準年は令和元（{expected}）年度）、", line.Text.Japanese);
    }

    /// <summary>What growth is computed of in double is still compared in decimal: a target that is missed by the last of 25 digits is missed, and a target
    /// is the baseline only where all digits are.</summary>
    [Fact]
    public void The_last_digit_of_a_long_number_counts()
    {
        var conditions = new[] { TargetCondition.AtLeast, TargetCondition.AtMost, TargetCondition.Above, TargetCondition.Below, TargetCondition.Reach, TargetCondition.Exactly };
        for (var tenths = 1; tenths <= 400; tenths++)
        {
            var target = tenths / 10m;
            foreach (var measured in new[] { target - 0.0000000000000000000000001m, target, target + 0.0000000000000000000000001m })
            {
                foreach (var condition in conditions)
                {
                    var facts = new EvaluationFacts(Dated(20.05m, 2016), Dated(measured, 2019), Goal.Of(condition, target, new FiscalYear(2025)));
                    Assert.Equal(facts.MeetsTarget is true, EvaluationRule.StatisticsCanada.Judge(facts).Grade.Code == "targetAchieved");
                }

                var back = new EvaluationFacts(Dated(measured, 2016), Dated(target - 0.05m, 2019), Goal.Of(TargetCondition.AtLeast, target, new FiscalYear(2025)));
                Assert.Equal(measured == target, EvaluationRule.StatisticsCanada.Judge(back) is { Grade.Code: "deterioration", Progress: null });
            }
        }
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2019)]
    public void Growth_back_in_time_is_none(int baseline)
    {
        foreach (var c in new[] { 10.5m, 150m, 199m })
        {
            var facts = new EvaluationFacts(Dated(99, baseline), Dated(c, 2018), Goal.Of(TargetCondition.AtLeast, 200, new FiscalYear(2025)));
            Assert.All(
                new[] { EvaluationRule.StatisticsCanada, EvaluationRule.UnProgressChart },
                rule => Assert.Equal((Grade.NotAvailable, UndefinedReason.ActualNotAfterBaseline), (rule.Judge(facts).Grade, rule.Judge(facts).Reason)));
        }
    }

    /// <summary>Of 3 to 5, at least 3 and at most 5 are both to be kept: what rises within it moves towards 5.</summary>
    [Theory]
    [InlineData(4, 4.9, "sunCloud")]
    [InlineData(4.9, 4, "sunCloud")]
    [InlineData(4, 4, "sun")]
    [InlineData(2, 2.9, "sunCloud")] // By 2025 far above 3; but at most 5 is met and goes the wrong way.
    [InlineData(2.9, 2, "storm")]
    [InlineData(8, 7.9, "cloud")]
    [InlineData(7.9, 8, "storm")]
    public void A_range_is_judged_at_its_weaker_end(double first, double last, string grade)
    {
        EvaluationFacts Facts(Goal goal) => new(null, Dated((decimal)last, 2019), goal, series: new MeasurementSeries([Dated((decimal)first, 2016), Dated((decimal)first, 2017), Dated((decimal)first, 2018)]));
        string Judged(Goal goal) => EvaluationRule.Destatis.Judge(Facts(goal)).Grade.Code;
        var due = new FiscalYear(2025);
        string[] order = ["sun", "sunCloud", "cloud", "storm"];
        string[] ends = [Judged(Goal.Of(TargetCondition.AtLeast, 3, due)), Judged(Goal.Of(TargetCondition.AtMost, 5, due))];

        Assert.Equal(grade, Judged(Goal.Between(3, 5, due)));
        Assert.Equal(grade, order.Last(ends.Contains));
    }

    [Fact]
    public void An_attainment_of_100_percent_has_the_class_that_says_so_also_where_more_was_asked()
    {
        EvaluationFacts Facts(decimal c) => new(Dated(4, 2016), Dated(c, 2019), Goal.Of(TargetCondition.Above, 5, new FiscalYear(2019)));
        Assert.Equal(["7", "7", "6"], new[] { 5.01m, 5, 4.99m }.Select(c => EvaluationRule.Sano.Judge(Facts(c)).Grade.Code));
        Assert.False(Facts(5).MeetsTarget);
    }

    [Fact]
    public void Every_rule_groups_the_digits_of_its_arithmetic()
    {
        EvaluationRule[] rules = [.. EvaluationRule.BuiltIn.Where(rule => rule != EvaluationRule.TreasuryBoard)]; // That one compares years.
        foreach (var assumptions in new[] { null, new Assumptions { SampleSizes = new(12000, 13000), NaturalLimit = 1234567, ReferenceValue = 45678 } })
        {
            foreach (var goal in new[] { Goal.Of(TargetCondition.AtLeast, 98765.5m, new FiscalYear(2025)), Goal.Of(TargetCondition.AtMost, 2345, new FiscalYear(2025)), Goal.Between(1000, 2000, new FiscalYear(2025)), Goal.Towards(Direction.Higher), Goal.Towards(Direction.Lower) })
            {
                var facts = new EvaluationFacts(Dated(34567, 2015), Dated(45670.25m, 2020), goal, assumptions: assumptions, series: new MeasurementSeries([Dated(31000, 2017), Dated(32000, 2018), Dated(33000, 2019)]));
                Assert.All(facts.Explain(rules).Where(line => rules.Any(rule => rule.Name == line.Key)), line => Assert.DoesNotMatch(Ungrouped(), line.Arithmetic));
            }
        }
    }

    [GeneratedRegex(@"(?<![\d.,])\d{4,}")]
    private static partial Regex Ungrouped();

    private static DatedValue Dated(decimal value, int year) => new(value, new FiscalYear(year));
}
