using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Oracles;

/// <summary>What people reported of published evaluations, with the right answer: every row that a rule, its roll-up or a rounding answers.</summary>
public class ReportedRuleTests
{
    private static readonly Dictionary<string, Action<string>> Answers = new()
    {
        ["P01"] = right => Assert.Equal(right, Health(7841, 2010, 7864, 2019, TargetCondition.AtLeast, 9000, 2022)),
        ["P02"] = right => Assert.Equal(right, Health(6883, 2010, 6685, 2019, TargetCondition.AtLeast, 8500, 2022)),
        ["P03"] = right => Assert.Equal(right, Health(5628, 2010, 5396, 2019, TargetCondition.AtLeast, 7000, 2022)),
        ["P04"] = right =>
        {
            TargetEvaluation[] steps = [Item(7841, 7864, 9000), Item(6883, 6685, 8500), Item(5628, 5396, 7000), Item(4584, 4656, 6000)];
            var rollUp = RollUp.Of(EvaluationRule.HealthJapan21, steps);
            Assert.Equal(right, $"{rollUp.Items[3].Judgement}; {rollUp.Grade}");
        },
        ["P05"] = right => Assert.Equal(right, Health(19.5m, 2010, 16.7m, 2019, TargetCondition.AtMost, 12, 2022)),
        ["P06"] = right => Assert.Equal(right, Health(41.3m, 2009, 55.6m, 2019, TargetCondition.AtLeast, 70, 2023)),
        ["P07"] = right => Assert.Equal(right, Health(12.3m, 2009, 23.2m, 2019, TargetCondition.AtLeast, 45, 2023)),
        ["P08"] = right => Assert.Equal(right, Health(70.5m, 2010, 74.7m, 2019, TargetCondition.AtLeast, 80, 2022)),
        ["P09"] = right => Assert.Equal(right, Health(84.3m, 2010, 70.0m, 2019, TargetCondition.AtMost, 73.9m, 2015)),
        ["P10"] = right =>
        {
            var rollUp = Together("D", "B*", "D");
            Assert.Equal(right, FormattableString.Invariant($"{rollUp.Value:0.0} → {rollUp.Grade}"));
        },
        ["P11"] = right => Assert.Equal(right, Together("A", "B").Grade!.Code),
        ["P12"] = _ => Assert.Equal(
            [15.1m, 37.7m, 15.1m, 22.6m, 26.4m, 7.5m, 13.2m],
            new[] { 8, 20, 8, 12, 14, 4, 7 }.Select(count => Rounding.HalfUp.Round(count * 100m / 53, 1))),
        ["P16"] = right => Assert.Equal(
            right,
            Grades(EvaluationRule.Ino, TargetCondition.AtLeast, (12, 10), (10, 10), (9, 10)) + " " + Grades(EvaluationRule.Ino, TargetCondition.AtMost, (0, 0), (8, 10))),
        ["P17"] = right => Assert.Equal(
            right.Replace("very", "great", StringComparison.Ordinal),
            Grades(EvaluationRule.RegionalRevitalization, TargetCondition.AtLeast, (7.3m, 6), (7, 5), (77000, 80000), (96250, 100000), (150, 150), (0, 120))),
        ["P18"] = right => Assert.Equal(right, string.Join(" ", new[] { 110, 109.9m, 80, 79.9m, 50, 49.9m }.Select(actual =>
            EvaluationRule.OsakaLibrary.Judge(new EvaluationFacts(null, Dated(actual, 2013), Goal.Of(TargetCondition.AtLeast, 100, new FiscalYear(2013))))))),
        ["P24"] = right => Assert.Equal(right, Grade(EvaluationRule.Fukuoka, 44910, 2009, 44690, 2016, TargetCondition.AtLeast, 50000, 2022)),
        ["P26"] = _ => Assert.Equal("a*", EvaluationRule.HealthJapan21Midterm.Judge(new EvaluationFacts(
            Dated(70.5m, 2010),
            Dated(72.7m, 2015),
            Goal.Of(TargetCondition.AtLeast, 80, new FiscalYear(2022)),
            assumptions: new Assumptions { SampleSizes = new(46761, 49744) })).Grade.Code),
        ["P27"] = right => Assert.All([(4.9m, TargetCondition.AtLeast), (0m, TargetCondition.AtMost)], pair =>
            Assert.Equal(right, Grade(EvaluationRule.Nagayo, pair.Item1, 2015, pair.Item1, 2020, pair.Item2, pair.Item1, 2020))),
        ["F1b"] = right => Assert.Equal(right, Together("B*").Grade!.Code),
        ["F1d"] = right => Assert.Equal(right, Together("A", "A", "D").Grade!.Code),
        ["F2d"] = _ =>
        {
            var indicator = new Indicator("割合", Baseline.Measured(Of(60), new FiscalYear(2015)), [new(Of(65), new FiscalYear(2024))], [Target.AtLeast(Of(64), new FiscalYear(2025))]);
            var rollUp = RollUp.Of(EvaluationRule.TreasuryBoard, [TargetEvaluation.OfPhase(indicator, null, new FiscalYear(2026))]);
            Assert.Equal((1, 1), (rollUp.ByStatus[AttainmentStatus.DueUnmeasured], rollUp.ByGrade.Single(pair => pair.Key.Code == "met").Value));
        },
        ["F3b"] = right =>
        {
            var indicator = new Indicator("割合", Baseline.None, [new(Of(60), new FiscalYear(2025))], [Target.AtLeast(Of(64), CalendarPeriod.Parse("FY2022/FY2025"))]);
            Assert.Equal(right, EvaluationRule.TreasuryBoard.Judge(TargetEvaluation.OfPhase(indicator, null, new FiscalYear(2030)).Facts).Grade.Code);
        },
        ["F9a"] = _ => Assert.Equal("steady", Tama(2013)),
        ["F9b"] = _ => Assert.Equal("steady", Tama(2012)),
        ["F11a"] = right => Assert.Contains(
            right,
            EvaluationJson.Serialize(new EvaluationFacts(Dated(20.6m, 2016), Dated(20.6m, 2022), Goal.Of(TargetCondition.AtMost, 20.5m, new FiscalYear(2030))), EvaluationRule.StatisticsCanada),
            StringComparison.Ordinal),
        ["C19a"] = right => Assert.Equal(right, Grade(EvaluationRule.HealthJapan21Midterm, 19.5m, 2010, 18.3m, 2016, TargetCondition.AtMost, 12, 2022)),
    };

    [SharedFact]
    public void Every_row_has_the_right_answer()
    {
        // Answered elsewhere: Destatis' table (C10a, C15b), the published shares of the UN chart (C10b). What people decided is no rule: it is held.
        var rows = SharedFiles.Rows("reported-evaluation.tsv").ToDictionary(row => row[0], row => row[5]);
        Assert.All(Answers, answer => answer.Value(rows[answer.Key]));
    }

    private static string Tama(int baseline) => EvaluationRule.Tama.Judge(new EvaluationFacts(
        Dated(10, baseline),
        Dated(12, 2015),
        Goal.Of(TargetCondition.AtLeast, 20, new FiscalYear(2019)),
        assumptions: new Assumptions { PlanStart = new FiscalYear(2015) })).Grade.Code;

    private static string Grades(EvaluationRule rule, TargetCondition condition, params (decimal Actual, decimal Target)[] pairs) =>
        string.Join(" ", pairs.Select(pair => rule.Judge(new EvaluationFacts(null, Dated(pair.Actual, 2020), Goal.Of(condition, pair.Target)))));

    private static string Health(decimal b, int from, decimal c, int at, TargetCondition condition, decimal target, int due) =>
        Grade(EvaluationRule.HealthJapan21, b, from, c, at, condition, target, due);

    private static string Grade(EvaluationRule rule, decimal b, int from, decimal c, int at, TargetCondition condition, decimal target, int due) =>
        rule.Judge(new EvaluationFacts(Dated(b, from), Dated(c, at), Goal.Of(condition, target, new FiscalYear(due)))).Grade.Code;

    /// <summary>Rolls up an item of each grade.</summary>
    private static RollUp Together(params string[] grades)
    {
        var rollUp = RollUp.Of(EvaluationRule.HealthJapan21, grades.Select(grade => Item(100, grade switch { "A" => 200, "B" => 170, "B*" => 130, _ => 50 }, 200)));
        Assert.Equal(grades, rollUp.Items.Select(item => item.Judgement.ToString()));
        return rollUp;
    }

    private static TargetEvaluation Item(decimal b, decimal c, decimal target) => TargetEvaluation.OfPhase(
        new Indicator("項目", Baseline.Measured(Of(b), new FiscalYear(2010)), [new(Of(c), new FiscalYear(2016))], [Target.AtLeast(Of(target), new FiscalYear(2022))]),
        phase: null);

    private static Quantity Of(decimal amount) => new(amount, MeasurementUnit.None);

    private static DatedValue Dated(decimal value, int year) => new(value, new FiscalYear(year));
}
