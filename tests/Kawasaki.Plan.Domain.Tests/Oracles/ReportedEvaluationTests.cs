using System.Globalization;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Oracles;

/// <summary>What people reported of published evaluations, with the right answer: every row that the facts answer.</summary>
public partial class ReportedEvaluationTests
{
    /// <summary>The rows of which people decided something that no rule says: it is held as an assessment.</summary>
    internal static readonly string[] Decided = ["C11a", "C12a", "C12c"];

    /// <summary>What answers a row that is not one of the facts.</summary>
    private const string OtherRows =
        "P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12 P16 P17 P18 P24 P26 P27 F1b F1d F2d F3b F9a F9b F11a C10a C10b C11a C12a C12c C15b C19a " // rules, their roll-ups and roundings
        + "F8b F5a C2a C3a C4a C4b C7a C7c C17a C18b"; // the model, its comparison and its cells

    private static readonly Dictionary<string, Action<string[]>> Answers = new()
    {
        ["P13"] = row => Assert.Equal(
            Numbers(row[5]),
            PairsOf(row[4]).Select(pair => Math.Round(Ratio(pair.Actual, TargetCondition.AtLeast, pair.Target) * 100, 1))),
        ["P14"] = row =>
        {
            var facts = Facts(100, 105, Goal.Of(TargetCondition.AtLeast, 110));
            Assert.Equal<decimal>(Numbers(row[5]), [Math.Round(facts.AttainmentRatio.Value!.Value * 100, 2), facts.ProgressRatio.Value!.Value * 100]);
        },
        ["P15"] = _ => Assert.Equal(-17.1m, Facts(null, 57.9m, Goal.Of(TargetCondition.AtLeast, 75.0m)).Gap.Value),
        ["P19"] = row => Assert.Equal<decimal>(
            Numbers(row[5]),
            [Math.Round(Ratio(12000, TargetCondition.AtLeast, 18713) * 100, 1), Math.Round(Ratio(9, TargetCondition.AtMost, 8) * 100, 1)]),
        ["P20"] = _ => Assert.Equal(0m, Facts(8, 8, Goal.Of(TargetCondition.AtLeast, 12)).ProgressRatio.Value),
        ["P21"] = _ => Assert.Equal(UndefinedReason.TargetEqualsBaseline, Facts(5, 5, Goal.Of(TargetCondition.AtLeast, 5)).ProgressRatio.Reason),
        ["P22"] = _ => Assert.True(Facts(0, 0, Goal.Of(TargetCondition.AtMost, 0)).MeetsTarget),
        ["P23"] = _ => Assert.True(Facts(null, 8, Goal.Of(TargetCondition.AtMost, 10)).MeetsTarget),
        ["P25"] = _ => Assert.True(Facts(80.8m, 81, Goal.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline)).MeetsTarget),
        ["F2a"] = _ => Assert.All([2026, 2030], asOf => Assert.Equal(
            (AttainmentStatus.DueUnmeasured, true),
            (At(60, 2015, 65, 2024, Goal.Of(TargetCondition.AtLeast, 64, new FiscalYear(2025)), asOf).Status, At(60, 2015, 65, 2024, Goal.Of(TargetCondition.AtLeast, 64, new FiscalYear(2025)), asOf).MeetsTarget!.Value))),
        ["F4-01"] = LawOfNegatives,
        ["F4-06"] = LawOfNegatives,
        ["F4-08"] = LawOfNegatives,
        ["F4-09"] = LawOfNegatives,
        ["F4-10"] = LawOfNegatives,
        ["F4-11"] = LawOfNegatives,
        ["F4-12"] = LawOfNegatives,
        ["F4-13"] = LawOfNegatives,
        ["F6b"] = _ => Assert.Equal(130m, Yearly([], [(2022, 104), (2023, 112), (2024, 120), (2025, 130)]).Facts.Goal.Value),
        ["F7b"] = _ =>
        {
            var indicator = new Indicator("割合", Baseline.None, [new(Of(65), new FiscalYear(2024)), new(Of(60), new FiscalYear(2026))], [Target.AtLeast(Of(64), new FiscalYear(2025))]);
            var facts = TargetEvaluation.OfPhase(indicator, null, new FiscalYear(2025)).Facts;
            Assert.Equal((AttainmentStatus.DueUnmeasured, true), (facts.Status, facts.MeetsTarget));
        },
        ["F8d"] = row =>
        {
            var facts = Facts(null, 7.3m, Goal.Of(TargetCondition.Reach, 6).WithDirection(Direction.Higher));
            Assert.Equal((true, Numbers(row[5])[0]), (facts.MeetsTarget, Math.Round(facts.AttainmentRatio.Value!.Value * 100, 1)));
        },
        ["F10a"] = _ => Assert.Equal((true, UndefinedReason.MetAtZero), (Facts(8, 0, Goal.Of(TargetCondition.AtMost, 5)).MeetsTarget, Facts(8, 0, Goal.Of(TargetCondition.AtMost, 5)).AttainmentRatio.Reason)),
        ["C1c"] = _ =>
        {
            Assert.Equal([70.0m, 71.4m, 180m], new[] { 2015, 2016, 2017 }.Select(year => YearlyRatio([(2015, 7), (2016, 5), (2017, 9)], [(2015, 10), (2016, 7), (2017, 5)], year)));
        },
        ["C1d"] = _ =>
        {
            (int, decimal)[] actuals = [(2016, 4112), (2017, 4339)];
            (int, decimal)[] targets = [(2016, 4275), (2017, 4487), (2018, 4891)];
            Assert.Equal(
                [AttainmentStatus.NotMet, AttainmentStatus.NotMet, AttainmentStatus.DueUnmeasured],
                new[] { 2016, 2017, 2018 }.Select(year => Yearly(actuals, targets, year).Facts.Status));
        },
        ["C1f"] = _ => Assert.Equal((30m, 2030), Yearly([], [(2020, 18), (2030, 30), (2040, 45), (2050, 60)], 2021).Facts.Goal is var goal ? (goal.Value!.Value, goal.Due!.Value.StartYear) : default),
        ["C5b"] = _ => Assert.Equal(12000m, EvaluationFacts.OfSum(new DatedValue(57000, new FiscalYear(2019)), Amounts(4000, 4000, 4000), default).Actual!.Value.Value),
        ["C5c"] = _ => Assert.Equal(24m, EvaluationFacts.OfSum(null, Amounts(8, 8, 8), default).Actual!.Value.Value),
        ["C6b"] = row =>
        {
            var facts = Facts(null, 28, Goal.Of(TargetCondition.AtMost, 36), new Assumptions { Convention = AttainmentConvention.Inverse });
            Assert.Equal((true, Numbers(row[5])[0]), (facts.MeetsTarget, Math.Round(facts.AttainmentRatio.Value!.Value * 100, 1)));
        },
        ["C8b"] = _ =>
        {
            bool? Met(decimal actual, params decimal[] before) =>
                new EvaluationFacts(null, new DatedValue(actual, null), Goal.Relative(TargetCondition.Above, ReferencePoint.Previous), series: new(before.Select(value => new DatedValue(value, null)))).MeetsTarget;
            Assert.Equal((true, false), (Met(72.5m, 70.6m), Met(70.5m, 70.6m, 72.5m)));
        },
        ["C9c"] = _ =>
        {
            var indicator = new Indicator("割合", Baseline.None, [new(Of(70), new FiscalYear(2030))], [Target.AtLeast(Of(65), new FiscalYear(2030), 1), Target.AtLeast(Of(80), new FiscalYear(2030), 2)]);
            Assert.Equal([AttainmentStatus.Met, AttainmentStatus.NotMet], TargetEvaluation.AllOf(indicator).Select(evaluation => evaluation.Facts.Status));
        },
        ["C13b"] = _ =>
        {
            var indicator = new Indicator("割合", Baseline.None, [new(Of(1), CalendarPeriod.Parse("2020-05")), new(Of(2), CalendarPeriod.Parse("2021-02"))]);
            Assert.Equal((2, 2m), (indicator.Measurements.Count, TargetEvaluation.OfPhase(indicator, null).Facts.Actual!.Value.Value));
        },
        ["C14a"] = _ =>
        {
            var indicator = new Indicator("誤差", Baseline.None, [new(Of(207), CalendarPeriod.Parse("FY2018/FY2020"))], [Target.AtMost(Of(180), new FiscalYear(2025))]);
            Assert.Equal((new FiscalYear(2020), false), (TargetEvaluation.OfPhase(indicator, null).Facts.Actual!.Value.Year, TargetEvaluation.OfPhase(indicator, null).Facts.MeetsTarget));
        },
        ["C16a"] = _ =>
        {
            var facts = Facts(8, 6, Goal.Between(3, 5));
            Assert.Equal((1m, 2m / 3), (facts.Gap.Value, facts.ProgressRatio.Value));
        },
    };

    [SharedFact]
    public void Every_row_is_answered_here_or_by_what_is_not_a_fact()
    {
        var rows = SharedFiles.Rows("reported-evaluation.tsv");
        Assert.Equal(75, rows.Count);
        Assert.Equal(rows.Select(row => row[0]).Order(StringComparer.Ordinal), Answers.Keys.Concat(OtherRows.Split(' ')).Order(StringComparer.Ordinal));
        Assert.All(rows.Where(row => Answers.ContainsKey(row[0])), row => Answers[row[0]](row));
    }

    /// <summary>met: 100 % or more, or undefined; not met: under 100 %, or undefined.</summary>
    private static void LawOfNegatives(string[] row)
    {
        var asked = Asked().Match(row[4]);
        var condition = asked.Groups[2].Value == "≥" ? TargetCondition.AtLeast : TargetCondition.AtMost;
        var facts = Facts(null, Number(asked.Groups[1].Value), Goal.Of(condition, Number(asked.Groups[3].Value)));
        Assert.Equal(row[5].StartsWith("met", StringComparison.Ordinal), facts.MeetsTarget);
        Assert.True(facts.AttainmentRatio.Value is null || facts.AttainmentRatio.Value >= 1 == facts.MeetsTarget, row[4]);
    }

    private static decimal YearlyRatio((int Year, decimal Value)[] actuals, (int Year, decimal Value)[] targets, int year) =>
        Math.Round(Yearly(actuals, targets, year).Facts.AttainmentRatio.Value!.Value * 100, 1);

    private static TargetEvaluation Yearly((int Year, decimal Value)[] actuals, (int Year, decimal Value)[] targets, int? year = null)
    {
        var indicator = new Indicator(
            "回数",
            Baseline.None,
            actuals.Select(actual => new Measurement(Of(actual.Value), new FiscalYear(actual.Year))),
            targets.Select(target => Target.Reach(Of(target.Value), new FiscalYear(target.Year)))).WithDirection(Direction.Higher);
        return year is { } known ? TargetEvaluation.OfYear(indicator, new FiscalYear(known)) : TargetEvaluation.OfPhase(indicator, null);
    }

    private static IEnumerable<DatedValue> Amounts(params decimal[] amounts) => amounts.Select((amount, i) => new DatedValue(amount, new FiscalYear(2020 + i)));

    private static Quantity Of(decimal amount) => new(amount, MeasurementUnit.None);

    private static EvaluationFacts Facts(decimal? baseline, decimal actual, Goal goal, Assumptions? assumptions = null) =>
        new(baseline is { } value ? new DatedValue(value, null) : null, new DatedValue(actual, null), goal, assumptions: assumptions);

    private static EvaluationFacts At(decimal baseline, int start, decimal actual, int year, Goal goal, int asOf) =>
        new(new DatedValue(baseline, new FiscalYear(start)), new DatedValue(actual, new FiscalYear(year)), goal, new FiscalYear(asOf));

    private static decimal Ratio(decimal actual, TargetCondition condition, decimal target) => Facts(null, actual, Goal.Of(condition, target)).AttainmentRatio.Value!.Value;

    private static IEnumerable<(decimal Actual, decimal Target)> PairsOf(string text) =>
        text.Split(", ").Select(pair => pair.Split('/')).Select(pair => (Number(pair[0]), Number(pair[1])));

    private static List<decimal> Numbers(string text) => [.. Figure().Matches(text).Select(match => Number(match.Value))];

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]+(?:\\.[0-9]+)?")]
    private static partial Regex Figure();

    [GeneratedRegex("^(-?[0-9.]+), ([≥≤])(-?[0-9.]+)$")]
    private static partial Regex Asked();
}
