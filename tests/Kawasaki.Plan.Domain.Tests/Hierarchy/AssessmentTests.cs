using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Hierarchy;

[Properties(Arbitrary = [typeof(PlanArbitraries)], MaxTest = 100)]
public class AssessmentTests
{
    private static readonly FiscalYear Year = new(2020);
    private static readonly AssessmentScale Own = new("尺度", [new("甲", new("順調", "On track")), new("乙", new("遅れ", "Behind"))]);

    [Property]
    public void Every_part_has_its_entry_or_is_named(ComprehensivePlan plan)
    {
        var nodes = plan.Nodes.ToArray();
        var rollUp = AssessmentRollUp.Of(nodes, AssessmentScale.KawasakiProject, Year);

        Assert.Equal(nodes.ToHashSet(), rollUp.Assessed.Concat(rollUp.UnknownGrades).Select(placed => placed.Node).Concat(rollUp.NotAssessed).ToHashSet());
        Assert.Equal(nodes.Length, rollUp.Assessed.Count + rollUp.UnknownGrades.Count + rollUp.NotAssessed.Count);
        Assert.Equal(rollUp.Assessed.Count, rollUp.ByGrade.Values.Sum());
        Assert.All(rollUp.Assessed.Concat(rollUp.UnknownGrades), placed => Assert.Equal((Year, "kawasaki.project", null), (placed.Assessment.Year, placed.Assessment.Scale, placed.Assessment.Indicator)));
        Assert.All(rollUp.UnknownGrades, placed => Assert.Equal("甲", placed.Assessment.Grade));
        Assert.Equal(plan.Assessments.Count(placed => placed.Assessment is { Scale: "kawasaki.project", Indicator: null } entry && entry.Year == Year), rollUp.Assessed.Count + rollUp.UnknownGrades.Count);
    }

    [Fact]
    public void Projects_are_counted_by_grade_and_nothing_is_lost()
    {
        static Project Assessed(string name, string grade, int year = 2020) => new Project(name).WithAssessments([new(new FiscalYear(year), "kawasaki.project", grade)]);
        var plan = PlanOf(Assessed("甲", "3"), Assessed("乙", "1"), Assessed("丙", "9"), Assessed("丁", "2", 2019));

        var rollUp = AssessmentRollUp.Of(plan.Nodes.Where(node => node.Project is not null), AssessmentScale.KawasakiProject, Year);

        Assert.Equal([1, 0, 1, 0, 0], AssessmentScale.KawasakiProject.Grades.Select(grade => rollUp.ByGrade[grade]));
        Assert.Equal("5-1-1 丁", Assert.Single(rollUp.NotAssessed).ToString());
        Assert.Equal("5-1-1 丙 FY2020 kawasaki.project: 9", Assert.Single(rollUp.UnknownGrades).ToString());
        Assert.Equal("FY2020 kawasaki.project: 1: 1, 2: 0, 3: 1, 4: 0, 5: 0, unknown grade: 1, not assessed: 1", rollUp.ToString());
    }

    [Fact]
    public void Validate_FindsUnknownScalesGradesAndIndicators()
    {
        Assessment[] entries =
        [
            new(Year, "尺度", "甲"), new(Year, "なし", "甲"), new(Year, "kawasaki.project", "甲"), new(Year.PlusYears(1), "kawasaki.project", "5", indicator: "ない指標"),
            new(Year.PlusYears(2), "kawasaki.project", "5", indicator: "ＳＤＧｓの数"),
        ];
        var plan = PlanOf(new Project("甲").WithIndicators([new Indicator("SDGs の数", Baseline.None, kind: IndicatorKind.Output)]).WithAssessments(entries)).WithScales([Own]);
        const string Place = "/basicPolicies/0/policies/0/measures/0/projects/0/assessments";

        Assert.Equal(
            [$"{Place}/1/scale: There is no scale 'なし'.", $"{Place}/2/grade: The scale 'kawasaki.project' has no grade '甲'.", $"{Place}/3/indicator: There is no indicator 'ない指標', which was assessed."],
            plan.Validate().Select(finding => finding.ToString()));
        Assert.Contains(plan.WithScales(null).Validate(), finding => finding.Pointer == $"{Place}/0/scale");
    }

    [Fact]
    public void What_is_ambiguous_is_refused_with_both()
    {
        Refused("grades '甲 順調' and '甲 遅れ'", () => new AssessmentScale("尺度", [new("甲", new("順調", "x")), new("甲", new("遅れ", "y"))]));
        Refused("must have grades", () => new AssessmentScale("尺度", []));
        Refused("two scales '尺度'", () => PlanOf().WithScales([Own, Own]));
        Refused("two scales 'kawasaki.project'", () => PlanOf().WithScales([AssessmentScale.KawasakiProject]));
        Refused("assessments[0] and assessments[1]", () => new Project("甲").WithAssessments([new(Year, "尺度", "甲"), new(Year, "尺度", "乙")]));
        Assert.Equal(2, new Project("甲").WithAssessments([new(Year, "尺度", "甲"), new(Year, "尺度", "乙", indicator: "指標")]).Assessments.Count);
        Assert.Throws<ArgumentException>(() => new Assessment(Year, " ", "1"));
        Assert.Throws<ArgumentException>(() => new Assessment(Year, "尺度", "1", reason: ""));
        Assert.Throws<ArgumentException>(() => new ScaleGrade("1", new("順調", "")));
    }

    [Property]
    public void A_change_of_a_part_keeps_all_else(ComprehensivePlan plan)
    {
        Assert.Equal(plan, plan.WithTitle("別").WithPhase(9).WithPeriod(null).WithPhases(null).WithTitle(plan.Title).WithPhase(plan.Phase).WithPeriod(plan.Period).WithPhases(plan.Phases));
        Assert.All(plan.BasicPolicies, part => Assert.Equal(part, part.WithName("別").WithPolicies([]).WithOutcomeIndicators([]).WithName(part.Name).WithPolicies(part.Policies).WithOutcomeIndicators(part.OutcomeIndicators)));
        Assert.All(plan.Policies, part => Assert.Equal(part, part.WithName("別").WithMeasures([]).WithNotes([]).WithDirections([]).WithName(part.Name).WithMeasures(part.Measures).WithNotes(part.Notes).WithDirections(part.Directions)));
        Assert.All(plan.Measures, part => Assert.Equal(part, part.WithName("別").WithProjects([]).WithIssues(["別"]).WithName(part.Name).WithProjects(part.Projects).WithIssues(part.Issues)));
        Assert.All(
            plan.Measures.SelectMany(measure => measure.Projects),
            part => Assert.Equal(part, part.WithName("別").WithRemarks(["別"]).WithLater(new(Year)).WithDescription("別").WithName(part.Name).WithRemarks(part.Remarks).WithLater(part.Later).WithDescription(part.Description)));
        Assert.All(
            plan.Measures.SelectMany(measure => measure.Projects),
            part => Assert.Equal(part, part.WithIndicators(null).WithAccounts(null).WithAssessments(null).WithIndicators(part.Indicators).WithAccounts(part.Accounts).WithAssessments(part.Assessments)));
    }

    [Property]
    public void An_indicator_anywhere_can_be_replaced_and_put_back(ComprehensivePlan plan)
    {
        foreach (var placed in plan.Indicators)
        {
            var renamed = placed.Indicator.WithName("別の名称");
            var changed = plan.WithIndicator(placed, renamed);
            Assert.Contains(changed.Indicators, other => other.Indicator == renamed && other.Code == placed.Code);
            Assert.Equal(plan, changed.WithIndicator(changed.IndicatorsNamed("別の名称").First(), placed.Indicator));
        }
    }

    [Fact]
    public void Indicators_are_found_at_every_level()
    {
        static Indicator Named(string name, IndicatorKind kind = IndicatorKind.Outcome) => new(name, Baseline.None, [new(new Quantity(1, "件"))], kind: kind);
        var plan = PlanOf(new Project("甲").WithIndicators([Named("活動", IndicatorKind.Output)]));
        var policy = plan.Policies.Single().WithOutcomeIndicators([Named("政策")]);
        var basicPolicy = plan.BasicPolicies[0].WithPolicies([policy]).WithOutcomeIndicators([Named("基本政策")]);
        var full = plan.WithBasicPolicies([basicPolicy]);

        Assert.Equal(["5 基本政策", "5-1 政策", "5-1-1 活動"], full.Indicators.Select(placed => placed.ToString()));
        Assert.Equal(
            [PlanNodeKind.BasicPolicy, PlanNodeKind.Policy, PlanNodeKind.Project],
            full.Indicators.Select(placed => placed.Node.Kind));
        Assert.Throws<ArgumentException>(() => basicPolicy.WithOutcomeIndicators([Named("活動", IndicatorKind.Output)]));
    }

    private static void Refused(string said, Func<object> make) => Assert.Contains(said, Assert.ThrowsAny<ArgumentException>(make).Message, StringComparison.Ordinal);

    private static ComprehensivePlan PlanOf(params Project[] projects) => FindingTests.PlanOf(new Measure(new PlanCode(5, 1, 1), "支援", projects: projects));
}
