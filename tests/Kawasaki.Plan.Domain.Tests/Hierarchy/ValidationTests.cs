using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Hierarchy;

[Properties(Arbitrary = [typeof(PlanArbitraries)], MaxTest = 100)]
public class ValidationTests
{
    private static readonly PlanCode Code = new(5, 1, 1);
    private static readonly FiscalYearRange Third = new(new(2022), new(2025));
    private static readonly PlanPhase[] Phases = [new(1, new(new(2016), new(2017))), new(2, new(new(2018), new(2021))), new(3, Third)];

    [Property]
    public void A_finding_names_a_place_that_the_plan_has(ComprehensivePlan plan)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(Domain.Json.PlanJson.Serialize(plan))!;
        Assert.All(plan.Validate(), finding =>
        {
            Assert.True(finding.Node is null || plan.Nodes.Contains(finding.Node));
            var json = root;
            foreach (var step in finding.Pointer[1..].Split('/'))
            {
                json = int.TryParse(step, System.Globalization.CultureInfo.InvariantCulture, out var index) ? json![index] : json![step];
            }

            Assert.NotNull(json);
            Assert.EndsWith("。", finding.Text.Japanese, StringComparison.Ordinal);
            Assert.EndsWith(".", finding.Text.English, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_plan_without_faults_has_no_finding() =>
        Assert.Empty(PlanOf(new Measure(
            Code,
            "施策",
            outcomeIndicators: [Indicator([new(Quantity.Percent(1), new FiscalYear(2019)), new(Quantity.Percent(2), new FiscalYear(2020))], [Target.AtLeast(Quantity.Percent(3), new FiscalYear(2025), 3)], "1")],
            notes: [new PlanNote("注", "1"), new PlanNote("印のない注")],
            projects: [new Project("事業", planned: new ProjectStage(Third))])).Validate());

    [Fact]
    public void Every_kind_is_found_with_its_place()
    {
        Found(PlanFindingKind.CodeOutOfOrder, "/basicPolicies/0/policies/0/measures/1", "5-1-1 stands after 5-1-2", PlanOf(new Measure(new PlanCode(5, 1, 2), "二"), new Measure(Code, "一")));
        Found(PlanFindingKind.MarkWithoutNote, "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/notes", "mark '2'", PlanOf(new Measure(Code, "施策", outcomeIndicators: [Indicator([], [], "2")])));
        Found(PlanFindingKind.NoteWithoutMark, "/basicPolicies/0/policies/0/measures/0/notes/0", "mark '1'", PlanOf(new Measure(Code, "施策", notes: [new PlanNote("注", "1")])));
        Found(PlanFindingKind.MarkTwice, "/basicPolicies/0/policies/0/measures/0/notes/1", "two notes with the mark '1'", PlanOf(new Measure(Code, "施策", outcomeIndicators: [Indicator([], [], "1")], notes: [new PlanNote("注", "1"), new PlanNote("別", "1")])));
        Found(PlanFindingKind.NameTwice, "/basicPolicies/0/policies/0/measures/0/projects/1", "two projects named '事業'", PlanOf(new Measure(Code, "施策", projects: [new Project("事業"), new Project("事業")])));
        Found(PlanFindingKind.NameTwice, "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/1", "two indicators", PlanOf(new Measure(Code, "施策", outcomeIndicators: [Indicator([], []), Indicator([], [])])));
        Found(PlanFindingKind.DueOutsidePhase, "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/targets/0/due", "outside FY2022 to FY2025", PlanOf(new Measure(Code, "施策", outcomeIndicators: [Indicator([], [Target.AtLeast(Quantity.Percent(3), new FiscalYear(2026), 3)])])));
        Found(PlanFindingKind.DueOutsidePhase, "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/targets/0/due", "is due from FY2026 on", PlanOf(new Measure(Code, "施策", outcomeIndicators: [Indicator([], [Target.AtLeast(Quantity.Percent(3), FiscalYearRange.StartingWith(new(2026)), 3)])])));
        Found(PlanFindingKind.NameTwice, "/basicPolicies/0/policies/0/measures/0/projects/1", "two projects named", PlanOf(new Measure(Code, "施策", projects: [new Project("加入率"), new Project("加 入 率")])));
        Found(PlanFindingKind.MeasurementOutOfOrder, "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/measurements/1", "FY2019", PlanOf(new Measure(Code, "施策", outcomeIndicators: [Indicator([new(Quantity.Percent(1), new FiscalYear(2021)), new(Quantity.Percent(2), new FiscalYear(2019)), new(Quantity.Percent(2), new FiscalYear(2022))], [])])));
        Found(PlanFindingKind.UnknownPhase, "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/targets/0/phase", "phase 4", PlanOf(new Measure(Code, "施策", outcomeIndicators: [Indicator([], [Target.NotSet(4)])])));
        Found(PlanFindingKind.MeasurementOutOfOrder, "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/measurements/1", "FY2019", PlanOf(new Measure(Code, "施策", outcomeIndicators: [Indicator([new(Quantity.Percent(1), new FiscalYear(2020)), new(Quantity.Percent(2), new FiscalYear(2019))], [])])));
        Found(PlanFindingKind.StageOutsidePeriod, "/basicPolicies/0/policies/0/measures/0/projects/0/planned/period", "FY2018 to FY2021", PlanOf(new Measure(Code, "施策", projects: [new Project("事業", planned: new ProjectStage(Phases[1].Period))])));
        Found(PlanFindingKind.PhaseOutOfOrder, "/phases/1", "Phase 2 (FY2017 to FY2021)", new ComprehensivePlan([], phases: [Phases[0], new(2, new(new(2017), new(2021)))]));
        Found(PlanFindingKind.PhaseOutOfOrder, "/phases/1", "Phase 1", new ComprehensivePlan([], phases: [Phases[1], Phases[0]]));
        Found(PlanFindingKind.UnknownPhase, "/phase", "phase 9", new ComprehensivePlan([], phase: 9, phases: Phases));
        Found(PlanFindingKind.PeriodOutsidePhase, "/period", "phase 2 is FY2018 to FY2021", new ComprehensivePlan([], phase: 2, period: Third, phases: Phases));
    }

    [Theory]
    [InlineData("FY2025", false)]
    [InlineData("FY2026", true)]
    [InlineData("2025", false)]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04", true)]
    [InlineData("FY2025-H2", false)]
    [InlineData("FY2021-Q4", true)]
    [InlineData("FY2022/FY2025", false)]
    [InlineData("FY2022/FY2026", true)]
    [InlineData("2022/2025", false)]
    [InlineData("2021/2025", true)]
    [InlineData("2022-04/2026-03", false)]
    [InlineData("2022-03/2026-03", true)]
    [InlineData("2022-04/..", true)]
    [InlineData("../FY2025", true)]
    public void A_due_period_lies_in_its_phase_with_both_ends(string due, bool isFound)
    {
        var plan = PlanOf(new Measure(Code, "施策", outcomeIndicators: [Indicator([], [Target.AtLeast(Quantity.Percent(3), CalendarPeriod.Parse(due), 3)])]));
        Assert.Equal(isFound, plan.Validate().Any(finding => finding.Kind is PlanFindingKind.DueOutsidePhase));
    }

    [Fact]
    public void Without_phases_only_the_plans_own_is_known()
    {
        ComprehensivePlan With(Target target) => new([new BasicPolicy(new PlanCode(5), null, [new Policy(new PlanCode(5, 1), "政策", measures: [new Measure(Code, "施策", outcomeIndicators: [Indicator([], [target])])])])], phase: 3, period: Third);

        Assert.Empty(With(Target.AtLeast(Quantity.Percent(3), new FiscalYear(2030), 2)).Validate());
        Assert.Equal(PlanFindingKind.DueOutsidePhase, Assert.Single(With(Target.AtLeast(Quantity.Percent(3), new FiscalYear(2030), 3)).Validate()).Kind);
    }

    /// <summary>A satisfaction of 4.8 of 5 points cannot rise by a tenth.</summary>
    [Theory]
    [InlineData(ReferencePoint.Baseline, 4.8, 10, true)]
    [InlineData(ReferencePoint.Baseline, 4.5, 10, false)]
    [InlineData(ReferencePoint.Previous, 4.8, 10, true)]
    [InlineData(ReferencePoint.Previous, 4.8, null, false)]
    public void A_relative_target_above_the_scale_is_found(ReferencePoint reference, double value, int? percent, bool isFound)
    {
        var target = Target.Relative(TargetCondition.AtLeast, reference, percent is { } share ? Quantity.Percent(share) : null, new FiscalYear(2025), 3);
        foreach (var baseline in new Baseline[] { Baseline.None, Baseline.Measured(new Quantity((decimal)value, "点"), new FiscalYear(2020)) })
        {
            var indicator = new Indicator("満足度", baseline, [new(new Quantity((decimal)value, "点"), new FiscalYear(2022))], [target]).WithScaleMaximum(5);
            var found = PlanOf(new Measure(Code, "施策", outcomeIndicators: [indicator])).Validate().Where(finding => finding.Kind is PlanFindingKind.TargetAboveScale).ToArray();
            Assert.Equal(isFound ? ["/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/targets/0"] : [], found.Select(finding => finding.Pointer));
            Assert.All(found, finding => Assert.Contains("5.28点", finding.Text.Japanese.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
        }
    }

    /// <summary>Whoever reads the findings of an indicator goes through its years: of targets and of measurements each, whatever their order in the plan.</summary>
    [Property]
    public void Findings_of_one_indicator_are_in_the_order_of_their_years(byte[] due, byte[] measured)
    {
        var years = due.Select(year => new FiscalYear(2030 + (year % 40))).Distinct().ToArray();
        var indicator = Indicator([.. measured.Select(year => 1950 + (year % 40)).Distinct().Select(year => new Measurement(Quantity.Percent(50), new FiscalYear(year)))], [.. years.Select(year => Target.Reach(Quantity.Percent(40), year, 3))]).WithDirection(Direction.Higher).WithBaseline(Baseline.Measured(Quantity.Percent(50), new FiscalYear(1949)));
        var findings = PlanOf(new Measure(Code, "施策", outcomeIndicators: [indicator])).Validate();
        int Index(PlanFinding finding) => int.Parse(finding.Pointer.Split('/')[10], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(years.Order(), findings.Where(finding => finding.Kind is PlanFindingKind.DirectionContradicted).Select(finding => indicator.Targets[Index(finding)].DueYear!.Value));
        Assert.Equal(years.Order(), findings.Where(finding => finding.Kind is PlanFindingKind.DueOutsidePhase).Select(finding => indicator.Targets[Index(finding)].DueYear!.Value));
        var late = findings.Where(finding => finding.Kind is PlanFindingKind.MeasurementOutOfOrder).Select(finding => indicator.Measurements[Index(finding)].Year!.Value).ToArray();
        Assert.Equal(late.Order(), late);
        Assert.All(findings.Where(finding => finding.Kind is PlanFindingKind.DirectionContradicted), finding => Assert.Equal(("「加入率」の良い方向は「高いほど良い」ですが、目標の40 %は計画策定時の50 %より悪い値です。", "The direction of '加入率' is 'higher is better', but its target of 40 % is worse than the baseline of 50 %."), (finding.Text.Japanese, finding.Text.English)));
    }

    private static void Found(PlanFindingKind kind, string pointer, string text, ComprehensivePlan plan)
    {
        var finding = Assert.Single(plan.Validate());
        Assert.Equal((kind, pointer), (finding.Kind, finding.Pointer));
        Assert.Contains(text, finding.Text.English, StringComparison.Ordinal);
        Assert.Equal($"{pointer}: {finding.Text.English}", finding.ToString());
    }

    private static Indicator Indicator(Measurement[] measurements, Target[] targets, params string[] notes) => new Indicator("加入率", Baseline.None, measurements, targets).WithNotes(notes);

    private static ComprehensivePlan PlanOf(params Measure[] measures) =>
        new([new BasicPolicy(new PlanCode(5), null, [new Policy(new PlanCode(5, 1), "政策", measures: measures)])], phase: 3, period: Third, phases: Phases);
}
