using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Oracles;

/// <summary>Tables of published results: the same input must give the same figures and grades.</summary>
public class EvaluationTableTests
{
    [SharedFact]
    public void Policy_5_1_gives_the_figures_of_the_table()
    {
        // Left out: the announced indicator, which has no figures and is a note of the plan.
        var rows = SharedFiles.Rows("policy-5-1-evaluated.tsv").Where(row => row[0] != "S511-P").ToArray();

        Assert.Equal(26, rows.Length);
        Assert.All(rows, AssertRow);
    }

    [SharedFact]
    public void Progress_ratios_agree_with_the_table()
    {
        // Left out: rows of clamped conventions, rows whose start is the target, rows without a current value.
        var rows = SharedFiles.Rows("progress-ratio.tsv").Where(row => row[1].StartsWith("unclamped", StringComparison.Ordinal) && row[2] != row[3] && row[4].Length > 0).ToArray();

        Assert.Equal(9, rows.Length);
        Assert.All(rows, row =>
        {
            var start = Number(row[2])!.Value;
            var target = Number(row[3])!.Value;
            var goal = Goal.Of(target > start ? TargetCondition.AtLeast : TargetCondition.AtMost, target);
            var facts = new EvaluationFacts(new DatedValue(start, null), new DatedValue(Number(row[4])!.Value, null), goal);
            Assert.Equal(Number(row[5])!.Value, facts.ProgressRatio.Value!.Value * 100, 9);
        });
    }

    [SharedFact]
    public void Health_Japan_21_agrees_with_the_table()
    {
        // Left out: row 5, which the ministry judged C against its own rule.
        var rows = SharedFiles.Rows("health-japan-21.tsv").Where(row => row[3].Length > 0).ToArray();

        Assert.Equal(4, rows.Length);
        Assert.All(rows, row =>
        {
            var goal = Goal.Of(TargetCondition.AtLeast, Number(row[6])!.Value, Year(row[7]));
            var facts = new EvaluationFacts(Dated(row[2], row[3]), Dated(row[4], row[5]), goal);
            Assert.Equal(row[8], EvaluationRule.HealthJapan21.Judge(facts).Grade.Code);
        });
    }

    [SharedFact]
    public void Statistics_Canada_agrees_with_the_table()
    {
        var rows = SharedFiles.Rows("statistics-canada.tsv");

        Assert.Equal(132, rows.Count);
        Assert.All(rows, row =>
        {
            var direction = row[10] == "1" ? Direction.Higher : Direction.Lower;
            var comparison = direction is Direction.Higher ? TargetCondition.AtLeast : TargetCondition.AtMost;
            var goal = Number(row[9]) is { } target ? Goal.Of(comparison, target, Year(row[8])) : Goal.Towards(direction);
            var judgement = EvaluationRule.StatisticsCanada.Judge(new EvaluationFacts(Dated(row[5], row[4]), Dated(row[7], row[6]), goal, assumptions: new Assumptions { NaturalLimit = Number(row[11]) }));
            Assert.Equal(StatisticsCanadaCode(row[15]), judgement.Grade.Code);
            AssertClose(row[13], judgement.Progress, judgement.Grade.Code, 1e-9);
            AssertClose(row[14], judgement.Score, judgement.Grade.Code, 1e-9);
        });
    }

    [SharedFact]
    public void Statistics_Canada_aggregates_agree_with_the_table()
    {
        // An indicator of several series has the mean of their scores.
        var indicators = SharedFiles.Rows("statistics-canada.tsv").GroupBy(row => (row[0], row[1], row[2])).ToArray();

        Assert.Equal(82, indicators.Length);
        Assert.Equal(8, indicators.Count(rows => rows.Count() > 1));
        Assert.All(indicators, rows =>
        {
            var rollUp = RollUp.Of(EvaluationRule.StatisticsCanada, rows.Select(row => TargetEvaluation.OfPhase(IndicatorOf(row), phase: null, assumptions: new Assumptions { Direction = row[10] == "1" ? Direction.Higher : Direction.Lower, NaturalLimit = Number(row[11]) })));
            AssertClose(rows.First()[17], rollUp.Value, rollUp.Grade?.Code ?? "notAvailable", 1e-9);
            Assert.Equal(StatisticsCanadaCode(rows.First()[16]), rollUp.Grade?.Code ?? "notAvailable");
        });
    }

    [SharedFact]
    public void Treasury_Board_agrees_with_the_table()
    {
        // Left out: rows on which the department's own word differs from the mechanical rule, and rows with neither a number nor a due
        // year, which InfoBase calls future and the wire format calls notAvailable.
        var rows = SharedFiles.Rows("treasury-board.tsv").Where(row => row[12] == "1" && (row[4] + row[5] + row[7]).Length > 0).ToArray();

        Assert.Equal(41, rows.Length);
        Assert.All(rows, row =>
        {
            var asOf = FiscalYearEnding(row[2]);
            var due = row[7].Length == 0 ? default(FiscalYear?) : FiscalYear.Containing(new NodaTime.YearMonth(int.Parse(row[7], CultureInfo.InvariantCulture), int.Parse(row[8], CultureInfo.InvariantCulture)));
            var goal = (Number(row[4]), Number(row[5])) switch
            {
                ({ } low, { } high) when low == high => Goal.Of(TargetCondition.Exactly, low, due),
                ({ } low, { } high) => Goal.Between(low, high, due),
                ({ } low, null) => Goal.Of(TargetCondition.AtLeast, low, due),
                (null, { } high) => Goal.Of(TargetCondition.AtMost, high, due),
                _ => Goal.InWords(due),
            };
            var actual = row[9] != "text" && Number(row[10]) is { } value ? new DatedValue(value, asOf) : default(DatedValue?);
            var facts = new EvaluationFacts(null, actual, goal, asOf);
            Assert.Equal(Camel(row[11]), EvaluationRule.TreasuryBoard.Judge(facts).Grade.Code);
        });
    }

    [SharedFact]
    public void Destatis_agrees_with_the_published_grades()
    {
        // Left out: seven rows whose data were revised since they were judged.
        var rows = SharedFiles.Rows("destatis-status.tsv").Where(row => row[7] == "True").ToArray();

        Assert.Equal(84, rows.Length);
        Assert.All(rows, row =>
        {
            DatedValue[] points = [.. row[5].Split(';').Select(point => point.Split(':')).Select(point => Dated(point[1], point[0])!.Value)];
            var isHigher = row[3] == "1";
            var condition = isHigher ? TargetCondition.AtLeast : TargetCondition.AtMost;
            var goal = Number(row[1]) is { } target ? Goal.Of(condition, target, row[2] == "None" ? null : Year(row[2])) : Goal.Towards(isHigher ? Direction.Higher : Direction.Lower);
            var facts = new EvaluationFacts(null, points[^1], goal, series: new MeasurementSeries(points[..^1]));
            Assert.Equal(row[6] switch { "S" => "sun", "L" => "sunCloud", "W" => "cloud", _ => "storm" }, EvaluationRule.Destatis.Judge(facts).Grade.Code);
        });
    }

    private static void AssertRow(string[] row)
    {
        var goal = row[9].Length == 0 ? default : Goal.Of(TargetCondition.AtLeast, Number(row[9])!.Value, Year(row[10]));
        var facts = new EvaluationFacts(Dated(row[3], row[4]), Dated(row[5], row[6]), goal);
        Assert.Equal(row[11], facts.MeetsTarget switch { true => "true", false => "false", null => "n/a" });
        AssertRounded(row[12], facts.Gap.Value, 1);
        AssertRounded(row[14], facts.AttainmentRatio.Value * 100, 1);
        AssertRounded(row[16].StartsWith("undefined", StringComparison.Ordinal) ? "" : row[16], facts.ProgressRatio.Value * 100, 1);
        AssertRounded(row[17], facts.Change.Value, 1);
        AssertRounded(row[18], facts.RelativeChange.Value * 100, 2);
        AssertRounded(row[19], facts.ElapsedShare.Value * 100, 1);
        AssertRounded(row[22], facts.ObservedPerYear.Value, 3);
        AssertRounded(row[23], facts.PlannedPerYear.Value, 3);
        AssertArithmetic(row[13], facts, "attainmentRatio");
        AssertArithmetic(row[15], facts, "progressRatio");
        AssertRounded(row[26], GrowthIn(facts, "g = "), 4);
        AssertRounded(row[27], GrowthIn(facts, "gT = "), 4);
        AssertRounded(row[20].Split('(')[0], facts.Expected.Value, 2);
        Assert.Equal(row[21], facts.OnPace switch { true => "true", false => "false", null => "" });
        AssertRounded(row[24] == "undefined" ? "" : row[24], facts.PaceRatio.Value, 3);
        AssertRounded(row[25] == "overdue" ? "" : row[25], facts.RequiredPerYear.Value, 3);
        Assert.True(row[25] != "overdue" || facts.RequiredPerYear.Reason is UndefinedReason.PastDue);

        var statisticsCanada = EvaluationRule.StatisticsCanada.Judge(facts);
        AssertRounded(row[28] == "undefined" ? "" : row[28], (decimal?)statisticsCanada.Progress, 4);
        AssertRounded(row[29], row[29].Length == 0 ? null : (decimal?)statisticsCanada.Score, 3);
        Assert.Equal(StatisticsCanadaCode(row[30]), statisticsCanada.Grade.Code);
        Assert.Equal(row[31], EvaluationRule.HealthJapan21.Judge(facts).Grade.Code);
        Assert.Equal(OrNotAvailable(row[32]), EvaluationRule.Kawasaki.Judge(facts).Grade.Code);
        Assert.Equal(OrNotAvailable(row[33]), EvaluationRule.Nagayo.Judge(facts).Grade.Code);
        Assert.Equal(OrNotAvailable(row[34]), EvaluationRule.Fukuoka.Judge(facts).Grade.Code);
        Assert.Equal(Camel(row[35]), EvaluationRule.TreasuryBoard.Judge(facts).Grade.Code);
    }

    private static Indicator IndicatorOf(string[] row) =>
        new(
            row[2],
            Dated(row[5], row[4]) is { } baseline ? Baseline.Measured(new Quantity(baseline.Value, MeasurementUnit.None), baseline.Year) : Baseline.None,
            Dated(row[7], row[6]) is { } actual ? [new Measurement(new Quantity(actual.Value, MeasurementUnit.None), actual.Year)] : [],
            Number(row[9]) is not { } target ? [Target.NotSet()]
            : row[10] == "1" ? [Target.AtLeast(new Quantity(target, MeasurementUnit.None), Year(row[8]))]
            : [Target.AtMost(new Quantity(target, MeasurementUnit.None), Year(row[8]))]);

    /// <summary>The arithmetic of the table, in its spelling, is that of the trace.</summary>
    private static void AssertArithmetic(string expected, EvaluationFacts facts, string key)
    {
        var line = facts.Explain().Single(item => item.Key == key);
        Assert.True(expected.Length == 0 || line.Figure is { IsDefined: false } || expected == line.Arithmetic.Replace(",", "", StringComparison.Ordinal).Replace(" ÷ ", "/", StringComparison.Ordinal).Replace(" − ", "-", StringComparison.Ordinal), $"{expected} but {line}");
    }

    /// <summary>Returns a compound growth in per cent from the trace of Statistics Canada's rule, which shows six decimals.</summary>
    private static decimal? GrowthIn(EvaluationFacts facts, string name)
    {
        var match = System.Text.RegularExpressions.Regex.Match(facts.Explain(EvaluationRule.StatisticsCanada)[^1].Arithmetic, $@"{name}.*?− 1 ≈ (-?[0-9.]+)");
        return match.Success ? decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * 100 : null;
    }

    private static string OrNotAvailable(string grade) => grade == "-" || grade.StartsWith("needs", StringComparison.Ordinal) ? "notAvailable" : grade;

    private static string StatisticsCanadaCode(string status) => status.Split('(')[0] switch
    {
        "target_achieved" => "targetAchieved",
        "substantial_progress" or "on_track" => "onTrack",
        "moderate_progress" or "moderate" => "accelerationNeeded",
        "limited_progress" => "limitedProgress",
        "deterioration" or "negative_progress" => "deterioration",
        _ => "notAvailable",
    };

    private static string Camel(string status) => status switch { "not_met" => "notMet", "not_available" => "notAvailable", _ => status };

    private static void AssertRounded(string expected, decimal? actual, int decimals) =>
        Assert.Equal(Number(expected), actual is { } value ? Math.Round(value, decimals, MidpointRounding.AwayFromZero) : null);

    private static void AssertClose(string expected, double? actual, string code, double tolerance)
    {
        if (expected.Length > 0)
        {
            Assert.InRange(Math.Abs(double.Parse(expected, CultureInfo.InvariantCulture) - actual.GetValueOrDefault(double.NaN)), 0, tolerance);
        }
        else
        {
            Assert.True(code is "notAvailable" or "targetAchieved" or "deterioration", code);
        }
    }

    private static DatedValue? Dated(string value, string year) => Number(value) is { } number ? new DatedValue(number, Year(year)) : null;

    private static FiscalYear Year(string text) => new((int)decimal.Parse(text, CultureInfo.InvariantCulture));

    private static FiscalYear FiscalYearEnding(string isoDate) => new(int.Parse(isoDate[..4], CultureInfo.InvariantCulture) - 1);

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
