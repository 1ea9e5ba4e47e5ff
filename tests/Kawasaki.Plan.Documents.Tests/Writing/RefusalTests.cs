using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Writing;

/// <summary>Plans that the layout cannot say, and the place and the difference that the refusal names.</summary>
public class RefusalTests
{
    private static readonly PlanCode PolicyCode = new(2, 3);

    private static readonly Quantity Three = new(3, "件");

    private static readonly FiscalYearRange Closed = new(new FiscalYear(2026), new FiscalYear(2029));

    public static TheoryData<string, ComprehensivePlan> Refused => new()
    {
        { "The plan: title changed", new ComprehensivePlan([], "甲\n乙") },
        { "The plan: title changed", new ComprehensivePlan([], " ") },
        { "The plan: phase changed: 2 (nothing becomes '2')", Of(Outcome(targets: [Target.Exactly(Three, phase: 2)])) },
        { "The plan: period changed", Of(WithProject(new Project("丙", planned: new(Closed)))) },
        { "2: dropped", new ComprehensivePlan([new BasicPolicy(new PlanCode(2))]) },
        { "1 甲", new ComprehensivePlan([new BasicPolicy(new PlanCode(2), "甲"), new BasicPolicy(new PlanCode(1), "甲")]) },
        { "2-3 甲: renamed: '甲\\n乙' → '甲'", Of(new Policy(PolicyCode, "甲\n乙")) },
        { "2-3 甲: directions changed: '甲\\t乙' (dropped) ('甲\\t乙' becomes nothing)", Of(new Policy(PolicyCode, "甲", ["甲\t乙"])) },
        { "('・甲' becomes '甲')", Of(new Policy(PolicyCode, "甲", ["・甲"])) },
        { "2-3 甲: notes changed: ※1 (added), '1 甲' (dropped)", Of(new Policy(PolicyCode, "甲", notes: [new PlanNote("1 甲")])) },
        { "at 2-3-1 乙 the text would be read with an error. PLAN313", Of(Outcome(notes: ["1"])) },
        { "2-3-1 乙 '丙': measurement corrected: 3 件 (as of FY2020) → 3 件 ('FY2020' becomes nothing)", Of(Outcome([new(Three, asOf: new FiscalYear(2020))])) },
        { "2-3-1 乙 '丙': order of the measurements changed", Of(Outcome([new(Three, new FiscalYear(2021)), new(Three, new FiscalYear(2020))])) },
        { "2-3-1 乙 '丙': baseline changed", Of(Outcome(baseline: Baseline.Started("開始"))) },
        { "2-3-1 乙 '丙': target", Of(Outcome(targets: [Target.Increase().WithText("甲")])) },
        { "2-3-1 丙: description changed", Of(WithProject(new Project("丙", ""))) },
        { "2-3-1 丙: current state changed ('甲●乙' becomes '甲')", Of(WithItem(new ActivityItem("甲●乙"))) },
        { "2-3-1 丙: current state changed (the fact '甲数' becomes nothing)", Of(WithItem(new ActivityItem("甲", [new("甲数", Three)]))) },
        { "2-3-1 丙: remarks changed", Of(WithProject(new Project("丙", remarks: [" "]))) },
        { "The plan: scales changed", new ComprehensivePlan([new BasicPolicy(new PlanCode(2), "甲")]).WithScales([new AssessmentScale("独自", [new("一", new("良い", "good"))])]) },
        { "2-3-1 乙: assessments changed", Of(new Measure(new PlanCode(2, 3, 1), "乙").WithAssessments([new(new FiscalYear(2022), "kawasaki.project", "3")])) },
        { "half a character", new ComprehensivePlan([], "総合計画\uD83D") },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Write_what_the_layout_cannot_say_throws_with_the_place_and_the_difference(string expected, ComprehensivePlan plan)
    {
        var refusal = Assert.Throws<ArgumentException>(() => PlanDocumentWriter.Write(plan));
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
        Assert.StartsWith("この様式では計画を書けません。", Wording.Of(refusal)!.Value.Japanese, StringComparison.Ordinal);
        Assert.DoesNotMatch("becomes|changed|corrected|nothing", Wording.Of(refusal)!.Value.Japanese);
    }

    [Fact]
    public void Write_to_a_writer_writes_nothing_of_a_plan_that_is_refused()
    {
        using var writer = new StringWriter();

        Assert.Throws<ArgumentException>(() => PlanDocumentWriter.Write(new ComprehensivePlan([new BasicPolicy(new PlanCode(2), "甲")], "甲\n"), writer));
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void Write_nothing_throws()
    {
        Assert.Throws<ArgumentNullException>(() => PlanDocumentWriter.Write(null!));
        Assert.Throws<ArgumentNullException>(() => PlanDocumentWriter.Write(new ComprehensivePlan([]), null!));
    }

    private static ComprehensivePlan Of(Policy policy) => new([new BasicPolicy(new PlanCode(2), null, [policy])]);

    private static ComprehensivePlan Of(Measure measure) => Of(new Policy(PolicyCode, "甲", measures: [measure]));

    private static Measure WithProject(Project project) => new(new PlanCode(2, 3, 1), "乙", projects: [project]);

    private static Measure WithItem(ActivityItem item) => WithProject(new Project("丙", current: new(new FiscalYear(2025), [new ActivityGroup(null, [item])])));

    private static Measure Outcome(Measurement[]? measurements = null, Target[]? targets = null, string[]? notes = null, Baseline? baseline = null) =>
        new(new PlanCode(2, 3, 1), "乙", outcomeIndicators: [new Indicator("丙", baseline ?? Baseline.None, measurements, targets).WithNotes(notes)]);
}
