using System.Globalization;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Oracles;

/// <summary>The bundled plan has the figures of the published one.</summary>
public class BundledPlanTests
{
    private const string Document = "plan/000_edc3bea162c4e981.txt";

    private static readonly string DataFile = Path.Combine(SharedFiles.RepositoryRoot, "samples", "data", "policy-5-1.json");

    private static ComprehensivePlan Plan { get; } = PlanJson.Deserialize(File.ReadAllBytes(DataFile));

    [Fact]
    public void The_plan_has_the_parts_of_policy_5_1()
    {
        Assert.Equal(["5-1-1", "5-1-2", "5-1-3"], Plan.Measures.Select(measure => measure.Code.ToString()));
        Assert.Equal(2, Plan.Indicators.Count(placed => placed.Indicator.Kind is IndicatorKind.Perception));
        Assert.Equal(8, Plan.Indicators.Count(placed => placed.Indicator.Kind is IndicatorKind.Outcome));
        Assert.Equal([7, 6, 5], Plan.Measures.Select(measure => measure.Projects.Count));
        var items = Plan.Measures.SelectMany(measure => measure.Projects).SelectMany(project => project.Items).ToArray();
        Assert.Equal(9, items.Sum(item => item.Facts.Count));
        Assert.Equal(5, items.Sum(item => item.Milestones.Count));
        Assert.Equal(3, items.Sum(item => item.Milestones.Count(milestone => milestone.IsPlanned)));
    }

    [Fact]
    public void The_file_is_as_the_writer_writes_it() =>
        Assert.Equal(File.ReadAllText(DataFile), PlanJson.Serialize(Plan, JsonLayout.Indented) + "\n");

    [Fact]
    public void The_plan_has_no_prose()
    {
        Assert.All(Plan.Policies, policy => Assert.Empty(policy.Directions));
        Assert.All(Plan.Measures, measure => Assert.Empty(measure.Progress.Concat(measure.Issues).Concat(measure.Directions).Concat(measure.DirectObjectives)));
        Assert.All(Plan.Measures.SelectMany(measure => measure.Projects), project => Assert.Null(project.Description));
    }

    [SharedFact]
    public void Every_indicator_cell_reads_as_the_plan_has_it()
    {
        var rows = File.ReadAllLines(SharedFiles.PathOf(Document)).Select(line => line.Split('\t')).Where(cells => cells[0].EndsWith("調べ)", StringComparison.Ordinal) || cells[0].EndsWith("(市民アンケート)", StringComparison.Ordinal)).ToArray();
        var outcomes = rows.Where(cells => cells.Length == 6).ToArray();
        var perceptions = rows.Where(cells => cells.Length == 4).ToArray();
        var indicators = Plan.Measures.SelectMany(measure => measure.OutcomeIndicators).ToArray();

        Assert.Equal(indicators.Length, outcomes.Length);
        Assert.All(indicators.Zip(outcomes), pair =>
        {
            var (indicator, cells) = (pair.First, pair.Second.Select((cell, i) => i == 0 ? cell : WithoutMarks(cell)).ToArray());
            Assert.StartsWith(indicator.Name, WithoutSpacesAndMarks(cells[0]), StringComparison.Ordinal);
            Assert.EndsWith($"({indicator.Source})", cells[0], StringComparison.Ordinal);
            Assert.Equal(indicator.Baseline, IndicatorCellNotation.Default.ReadBaseline(cells[1]).Value);
            var measurement = IndicatorCellNotation.Default.ReadMeasurement(cells[2]).Value;
            var known = Assert.Single(indicator.Measurements);
            Assert.Equal((known.Value.ToString(), known.Period), (measurement.Value.ToString(), measurement.Period));
            Assert.Equal(indicator.Targets.Select(Print), Enumerable.Range(1, 3).Select(phase => Print(IndicatorCellNotation.Default.ReadTarget(cells[2 + phase], new CellContext(phase: phase)).Value)));
        });
        Assert.Equal(2, perceptions.Length);
        Assert.All(Plan.Policies.Single().PerceptionIndicators.Zip(perceptions), pair =>
        {
            var (indicator, cells) = pair;
            Assert.Equal(cells[0], $"{indicator.Name} ({indicator.Source})");
            Assert.Equal(indicator.Baseline, IndicatorCellNotation.Default.ReadBaseline(cells[1], new CellContext(YearNotation.Default.Read("(H27) [2015]").Value)).Value);
            Assert.Equal(indicator.Measurements.Single(), IndicatorCellNotation.Default.ReadMeasurement(cells[2], new CellContext(YearNotation.Default.Read("(R1) [2019]").Value)).Value);
            Assert.Equal(Print(indicator.Targets.Single()), Print(IndicatorCellNotation.Default.ReadTarget(cells[3], new CellContext(YearNotation.Default.Read("(R7) [2025]").Value)).Value));
        });
    }

    [SharedFact]
    public void Every_name_and_figure_stands_in_the_document()
    {
        var text = File.ReadAllText(SharedFiles.PathOf(Document));
        var items = Plan.Measures.SelectMany(measure => measure.Projects).SelectMany(project => project.Items).ToArray();

        Assert.All(Plan.Measures, measure => Assert.Contains($"施策{measure.Code} {measure.Name}", text, StringComparison.Ordinal));
        Assert.All(Plan.Measures.SelectMany(measure => measure.Projects), project => Assert.Contains($"\n{project.Name} ", text, StringComparison.Ordinal));
        Assert.All(items.SelectMany(item => item.Facts), fact =>
        {
            var label = fact.Label.Split('：');
            var amount = fact.Value.Amount.ToString("#,0", CultureInfo.InvariantCulture);
            var thousands = (fact.Value.Amount / 1000).ToString("#,0", CultureInfo.InvariantCulture);
            Assert.True(
                Regex.IsMatch(text, $"{Regex.Escape(label[^1])}：({amount}|{thousands}千){fact.Value.Unit}", RegexOptions.CultureInvariant),
                fact.ToString());
        });
    }

    private static string Print(Target target) => target.ToString(); // With the digits as published, which equality does not compare.

    private static string WithoutMarks(string text) => Regex.Replace(text, @"\^\{※\d\}", "", RegexOptions.CultureInvariant); // They are the business of documents.

    private static string WithoutSpacesAndMarks(string text) => Regex.Replace(text, @"\s*\^\{※\d\}\s*|\s*※5点満点|(?<=[^\x00-\x7f])\s|\s(?=[^\x00-\x7f])", "", RegexOptions.CultureInvariant);
}
