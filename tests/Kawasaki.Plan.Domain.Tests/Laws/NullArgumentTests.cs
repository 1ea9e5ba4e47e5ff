using System.Buffers;
using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>Every public member refuses a null that its signature forbids, also in a list, and names the parameter.</summary>
public class NullArgumentTests
{
    /// <summary>What the serializer hands to a converter, and the converter does not look at.</summary>
    private static readonly string[] NotLookedAt =
    [
        "CanonicalTextConverter`1.Read(typeToConvert)", "CanonicalTextConverter`1.Read(options)",
        "CanonicalTextConverter`1.ReadAsPropertyName(typeToConvert)", "CanonicalTextConverter`1.ReadAsPropertyName(options)",
        "CanonicalTextConverter`1.Write(options)", "CanonicalTextConverter`1.WriteAsPropertyName(options)",
        "PlanModelConverter`1.Read(typeToConvert)", "PlanModelConverter`1.Read(options)", "PlanModelConverter`1.Write(options)",
    ];

    [Fact]
    public void Every_public_member_refuses_null_by_the_name_of_the_parameter()
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(new MemoryStream());
        var laws = new NullArguments(typeof(FiscalYear).Assembly, [.. Samples(), stream, writer]);

        var taken = laws.Taken();
        Assert.DoesNotContain(taken, item => !NotLookedAt.Contains(item.Split(':')[0]));
        Assert.Empty(NotLookedAt.Except(taken.Select(item => item.Split(':')[0])));
        Assert.True(laws.Calls > 100);
    }

    private static IEnumerable<object> Samples()
    {
        var code = new PlanCode(5, 1, 1);
        var item = new ActivityItem("項目", [new QuantifiedFact("件数", new Quantity(1, "件"))], [Milestone.Planned(new FiscalYear(2023))]);
        var project = new Project("事業", planned: new ProjectStage(null, [new ActivityGroup("見出し", [item])]));
        var indicator = new Indicator("加入率", Baseline.None, [new(Quantity.Percent(59), new FiscalYear(2020))], [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2025), 3)]);
        var measure = new Measure(code, "支援", outcomeIndicators: [indicator], projects: [project]);
        var policy = new Policy(new PlanCode(5, 1), "参加", measures: [measure]);
        var basicPolicy = new BasicPolicy(new PlanCode(5), "基本", [policy]);
        var plan = new ComprehensivePlan([basicPolicy], "計画", phases: [new PlanPhase(3, new(new(2022), new(2025)))]);
        var rule = EvaluationRule.Tama;
        return
        [
            "加入率", 'A', 1, 1m, new LocalDate(2050, 4, 2), new YearMonth(2025, 4), new FiscalYear(2025), code, new PlanCode(5), new PlanCode(5, 1), new Quantity(1, "件"), new MeasurementUnit("件"),
            Wording("x"), DateTimeZone.Utc, new FakeClock(Instant.FromUtc(2025, 1, 1, 0, 0)), EraTable.Default, JapaneseEra.Reiwa, YearNotation.Default, CompactDateNotation.Default, IndicatorCellNotation.Default,
            plan, basicPolicy, policy, measure, project, indicator, item, project.Planned, project.Planned.Groups[0], item.Facts[0], item.Milestones[0], plan.Phases[0], new PlanNote("注"),
            indicator.Baseline, indicator.Measurements[0], indicator.Targets[0], plan.Indicators.First(), plan.Nodes.First(),
            rule, rule.Grades[0], RuleStep.Else("◎"), RuleCondition.MeetsTarget, (DataRule)EvaluationRule.Ino, new RuleOptions(), new RollUpRule(), (Func<EvaluationFacts, string>)(facts => "◎"), TargetEvaluation.OfPhase(indicator, null), RollUp.OfPlan(rule, plan),
            PlanComparison.Between(plan, plan.WithTitle("別")), PlanComparison.Between(plan, plan.WithTitle("別")).Changes[0], AssessmentScale.KawasakiProject, AssessmentScale.KawasakiProject.Grades[0], new Assessment(new FiscalYear(2024), "kawasaki.project", "3"), new ProjectAccount(new FiscalYear(2024), new MeasurementUnit("千円")),
            new ProjectFunding(), new IndicatorPart("男性", Baseline.None), new IndicatorRemark("担当課", "公園課"), Rounding.HalfUp,
            new ArrayBufferWriter<byte>(), JsonSerializerOptions.Default, typeof(FiscalYear), new CanonicalTextConverter<FiscalYear>(), new PlanModelConverter<Quantity>(), Empty(),
        ];
    }

    private static Wording Wording(string text) => new(text, text);

    private static async IAsyncEnumerable<ComprehensivePlan> Empty()
    {
        await Task.CompletedTask;
        yield break;
    }
}
