using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>The limits of each rule: on them and beside them.</summary>
public class EvaluationRuleTests
{
    [Theory]
    [InlineData(100, 105, "B*")]
    [InlineData(100, 104.999, "C")]
    [InlineData(100, 95, "D")]
    [InlineData(100, 95.001, "C")]
    [InlineData(100, 150, "B")]
    [InlineData(100, 200, "A")]
    [InlineData(0, 0, "C")]
    [InlineData(0, 0.1, "B*")]
    [InlineData(-100, -95, "B*")]
    [InlineData(-100, -105, "D")]
    public void Health_Japan_21_counts_a_change_from_5_percent_on(double baseline, double actual, string grade) =>
        Assert.Equal(grade, GradeOf(EvaluationRule.HealthJapan21, (decimal)baseline, (decimal)actual, Comparison.AtLeast, 200));

    [Theory]
    [InlineData(100, 200.1, "S")]
    [InlineData(100, 200, "A")]
    [InlineData(100, 100.1, "A")]
    [InlineData(100, 100, "B")]
    [InlineData(100, 90, "B")]
    [InlineData(100, 89.9, "C")]
    public void Nagayo_allows_10_percent_under_the_baseline(double baseline, double actual, string grade)
    {
        Assert.Equal(grade, GradeOf(EvaluationRule.Nagayo, (decimal)baseline, (decimal)actual, Comparison.AtLeast, 200));
        Assert.Equal(grade, GradeOf(EvaluationRule.Nagayo, -(decimal)baseline, -(decimal)actual, Comparison.AtMost, -200));
    }

    [Theory]
    [InlineData(150, "a")]
    [InlineData(149.9, "b")]
    [InlineData(100, "b")]
    [InlineData(99.9, "c")]
    public void Fukuoka_asks_for_the_straight_line(double actual, string grade)
    {
        Assert.Equal(grade, GradeOf(EvaluationRule.Fukuoka, 100, (decimal)actual, Comparison.AtLeast, 200));
        Assert.Equal(grade, GradeOf(EvaluationRule.Fukuoka, -100, -(decimal)actual, Comparison.AtMost, -200));
    }

    [Theory]
    [InlineData(200, "a")]
    [InlineData(199.9, "b")]
    [InlineData(150, "b")]
    [InlineData(149.9, "c")]
    [InlineData(120, "c")]
    [InlineData(119.9, "d")]
    public void Kawasaki_asks_for_60_percent_of_the_target(double actual, string grade) =>
        Assert.Equal(grade, GradeOf(EvaluationRule.Kawasaki, 150, (decimal)actual, Comparison.AtLeast, 200));

    [Theory]
    [InlineData(2019, "future")]
    [InlineData(2020, "notMet")]
    public void Treasury_Board_looks_at_the_year_as_of_which_is_judged(int asOf, string grade) =>
        Assert.Equal(grade, EvaluationRule.TreasuryBoard.Judge(EvaluationFacts.Of(new EvaluationCase(null, Dated(5, 2018), Goal.Of(Comparison.AtLeast, 6, new FiscalYear(2020)), new FiscalYear(asOf)))).Grade.Code);

    [Fact]
    public void Treasury_Board_without_number_or_due_year()
    {
        Assert.Equal("future", GradeOf(EvaluationRule.TreasuryBoard, Goal.Of(Comparison.AtLeast, 6)));
        Assert.Equal("future", GradeOf(EvaluationRule.TreasuryBoard, Goal.InWords(new FiscalYear(2030))));
        Assert.Equal("notAvailable", GradeOf(EvaluationRule.TreasuryBoard, Goal.InWords()));
        Assert.Equal("notAvailable", GradeOf(EvaluationRule.TreasuryBoard, default));
    }

    [Fact]
    public void Statistics_Canada_in_its_special_cases()
    {
        Assert.Equal(("targetAchieved", 5.0, null), Canada(4.9m, 2015, 4.9m, 2020, 4.9m));
        Assert.Equal(("deterioration", -5.0, null), Canada(4.9m, 2015, 4.8m, 2020, 4.9m));
        Assert.Equal(("notAvailable", null, null), Canada(4.9m, 2015, 5.0m, 2015, 4.9m));
        Assert.Equal(("notAvailable", null, null), Canada(-1m, 2015, 1m, 2020, 5m));
        var onceMet = EvaluationRule.StatisticsCanada.Judge(EvaluationFacts.Of(new EvaluationCase(Dated(7.8m, 2015), Dated(13.5m, 2023), Goal.Of(Comparison.AtMost, 10, new FiscalYear(2030)))));
        Assert.Equal("deterioration", onceMet.Grade.Code);
        Assert.True(onceMet.Progress < 0);
        var atLimit = EvaluationRule.StatisticsCanada.Judge(EvaluationFacts.Of(new EvaluationCase(Dated(100, 2015), Dated(100, 2020), Goal.Towards(Direction.Higher), naturalLimit: 100)));
        Assert.Equal(("onTrack", 5.0), (atLimit.Grade.Code, atLimit.Score));
    }

    [Theory]
    [InlineData(Comparison.Exactly, 5, 5, "S", "a", "a", "A", "met")]
    [InlineData(Comparison.Exactly, 5, 6, "notAvailable", "notAvailable", "notAvailable", "E", "notMet")]
    public void Exact_targets_are_met_or_not(Comparison comparison, int target, int actual, string nagayo, string fukuoka, string kawasaki, string healthJapan21, string treasuryBoard)
    {
        var facts = EvaluationFacts.Of(new EvaluationCase(Dated(3, 2015), Dated(actual, 2020), Goal.Of(comparison, target, new FiscalYear(2020))));
        Assert.Equal(
            [nagayo, fukuoka, kawasaki, healthJapan21, treasuryBoard],
            new[] { EvaluationRule.Nagayo, EvaluationRule.Fukuoka, EvaluationRule.Kawasaki, EvaluationRule.HealthJapan21, EvaluationRule.TreasuryBoard }.Select(rule => rule.Judge(facts).Grade.Code));
    }

    [Fact]
    public void Rules_say_who_made_them()
    {
        Assert.Equal(["statisticsCanada", "healthJapan21", "treasuryBoard", "nagayo", "fukuoka", "kawasaki"], EvaluationRule.All.Select(rule => rule.Name));
        Assert.All(EvaluationRule.All, rule => Assert.True(rule.Source.Length > 0 && rule.JapaneseName.Length > 0 && rule.EnglishName.Length > 0));
        Assert.Equal([EvaluationRule.Kawasaki], EvaluationRule.All.Where(rule => !rule.IsVerified));
        Assert.All(EvaluationRule.All.SelectMany(rule => rule.Grades), grade => Assert.True(grade.JapaneseLabel.Length > 0 && grade.EnglishLabel.Length > 0));
        Assert.Throws<ArgumentException>(() => new Grade(" ", "a", "b"));
    }

    private static (string Code, double? Score, double? Progress) Canada(decimal baseline, int start, decimal actual, int year, decimal target)
    {
        var judgement = EvaluationRule.StatisticsCanada.Judge(EvaluationFacts.Of(new EvaluationCase(Dated(baseline, start), Dated(actual, year), Goal.Of(Comparison.AtLeast, target, new FiscalYear(2025)))));
        return (judgement.Grade.Code, judgement.Score, judgement.Progress);
    }

    /// <summary>From FY2015 to FY2025, measured half-way.</summary>
    private static string GradeOf(EvaluationRule rule, decimal baseline, decimal actual, Comparison comparison, decimal target) =>
        rule.Judge(EvaluationFacts.Of(new EvaluationCase(Dated(baseline, 2015), Dated(actual, 2020), Goal.Of(comparison, target, new FiscalYear(2025))))).Grade.Code;

    private static string GradeOf(EvaluationRule rule, Goal goal) => rule.Judge(EvaluationFacts.Of(new EvaluationCase(null, Dated(5, 2018), goal))).Grade.Code;

    private static DatedValue Dated(decimal value, int year) => new(value, new FiscalYear(year));
}
