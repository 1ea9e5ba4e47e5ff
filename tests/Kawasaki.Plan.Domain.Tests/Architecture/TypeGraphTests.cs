using Kawasaki.Plan.Domain.Calendars;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>Which namespaces use each other is known, with the reason.</summary>
public class TypeGraphTests(ITestOutputHelper output)
{
    private static readonly TypeGraph Graph = new(typeof(FiscalYear).Assembly);

    // A rule of the published ones is a rule, and is found on the type of rules.
    [Fact]
    public void No_namespaces_use_each_other_but_folders_and_what_they_serve() =>
        Assert.Equal<string[]>([["Kawasaki.Plan.Domain.Evaluation", "Kawasaki.Plan.Domain.Evaluation.Rules"]], TypeGraph.CirclesOf(Graph.Namespaces));

    /// <summary>Closed families, whose base gives its kinds, and types that one says by the other.</summary>
    [Fact]
    public void No_types_use_each_other_but_closed_families_and_what_is_said_by_each_other() =>
        Assert.Equal(
            [
                "EraDate, EraTable, EraYear, FiscalHalf, FiscalPartText, FiscalQuarter, FiscalYear", // a year has its parts and its name in an era, and a part its year
                "DataRule, EvaluationRule, DelegateRule, DestatisRule, FukuokaRule, HealthJapan21Rule, KawasakiRule, MunicipalRules, NagayoRule, StatisticsCanadaRule, TamaRule, TreasuryBoardRule, UnProgressChartRule", // a family
                "PlacedAccount, PlacedAssessment, PlacedIndicator, PlacedItem, PlanNode", // a node has indicators, which have their node
                "Baseline, MeasuredBaseline, NewlySetBaseline, NoBaseline, StartedBaseline", // a family
                "DirectionTarget, NotSetTarget, PendingTarget, RangeTarget, RelativeTarget, Target, TextTarget, ThresholdTarget", // a family
                "JsonMembers, JsonPlace", // an object has values, each with its place
                "ModelReader`1, StrictReader", // a delegate over what calls it
                "FoundPeriods, YearNotation", // a notation finds what it reads
            ],
            TypeGraph.CirclesOf(Graph.Types).Select(circle => string.Join(", ", circle.Select(type => type[(type.LastIndexOf('.') + 1)..]))));

    [Fact]
    public void Print_the_graph()
    {
        output.WriteLine(Graph.ToString());
        Assert.NotEmpty(Graph.Types);
    }
}
