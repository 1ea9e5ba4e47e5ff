using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>What the generator of printable plans makes has every branch in it.</summary>
public class PrintablePlansTests
{
    private static readonly ComprehensivePlan[] Plans = [.. PrintablePlans.Plans().Generator.Draw(600).Select(printable => printable.Plan)];

    private static readonly Indicator[] Indicators = [.. Plans.SelectMany(plan => plan.Indicators).Select(placed => placed.Indicator)];

    private static readonly Project[] Projects = [.. Plans.SelectMany(plan => plan.Measures).SelectMany(measure => measure.Projects)];

    [Fact]
    public void Plans_are_empty_and_full_and_say_their_frame_or_not()
    {
        Assert.Contains(Plans, plan => plan.BasicPolicies.Count == 0);
        Assert.Contains(Plans, plan => plan.BasicPolicies.Count > 1);
        Assert.Contains(Plans, plan => plan.BasicPolicies.Any(item => item.Name is null) && plan.BasicPolicies.Any(item => item.Name is not null && item.Policies.Count == 0));
        Assert.Contains(Plans, plan => plan.Policies.Count() > 2);
        Assert.Contains(Plans, plan => plan.Title is null);
        Assert.Contains(Plans, plan => plan.Title is not null);
        Assert.Contains(Plans, plan => plan is { Phase: null, Period: null } && plan.Measures.Any(measure => measure.OutcomeIndicators.Count > 0 && measure.Projects.Count > 0));
        Assert.Contains(Plans, plan => plan.Phase is not null && plan.Indicators.All(placed => placed.Indicator.Targets.Count == 0));
        Assert.Contains(Plans, plan => plan.Phase is { } phase && plan.Indicators.Any(placed => placed.Indicator.Targets.Any(target => target.Phase == phase)));
        Assert.Contains(Plans, plan => plan.Period is { } period && plan.Measures.All(measure => measure.Projects.All(project => project.Planned.Period != CalendarPeriod.From(period))));
    }

    [Fact]
    public void Policies_and_measures_are_bare_and_full()
    {
        Assert.Contains(Plans, plan => plan.Policies.Any(policy => policy.Measures.Count == 0 && policy.Directions.Count > 0));
        Assert.Contains(Plans, plan => plan.Policies.Any(policy => policy.Measures.Count == 2 && policy.Measures[1].Code < policy.Measures[0].Code));
        Assert.Contains(Plans, plan => plan.Measures.Any(measure => measure == new Measure(measure.Code, measure.Name)));
        Assert.Contains(Plans, plan => plan.Measures.Any(measure => measure is { Progress.Count: > 0, Issues.Count: > 0, Directions.Count: > 0, DirectObjectives.Count: > 0, OutcomeIndicators.Count: > 1, Notes.Count: > 1, Projects.Count: > 1 }));
        Assert.Contains(Plans, plan => plan.Policies.Any(policy => policy is { PerceptionIndicators.Count: 0, Notes.Count: > 0 }));
        Assert.Equal([false, true], Plans.SelectMany(plan => plan.Measures).SelectMany(measure => measure.Notes).Select(note => note.Mark is null).Distinct().Order());
    }

    [Fact]
    public void Indicators_have_every_kind_of_baseline_target_and_measurement()
    {
        var targets = Indicators.SelectMany(indicator => indicator.Targets).ToArray();
        var measurements = Indicators.SelectMany(indicator => indicator.Measurements).ToArray();
        Assert.Equal(2, Indicators.Select(indicator => indicator.Kind).Distinct().Count());
        Assert.Equal(4, Indicators.Select(indicator => indicator.Baseline.GetType()).Distinct().Count());
        Assert.Equal([false, true], Indicators.Select(indicator => indicator.Baseline).OfType<NewlySetBaseline>().Select(item => item.Phase is null).Distinct().Order());
        Assert.Equal(Enum.GetValues<TargetCondition>().Order(), targets.Select(target => target.Condition).Distinct().Order());
        Assert.Equal([false, true], targets.Select(target => target.Phase is null).Distinct().Order());
        Assert.Contains(targets, target => target is TextTarget { Text: "維持（甲）", Due: not null });
        Assert.Equal(
            Enum.GetValues<PeriodUnit>().SelectMany(unit => Enumerable.Range(0, 2).Select(kind => (unit, kind == 1))),
            targets.Select(target => target.Due).OfType<CalendarPeriod>().Select(due => (due.Unit, due.IsRange)).Distinct().Order());
        Assert.Superset(Enum.GetValues<PeriodUnit>().ToHashSet(), measurements.Select(item => item.Period).OfType<CalendarPeriod>().Select(period => period.Unit).ToHashSet());
        Assert.Contains(Indicators, indicator => indicator.Targets.Select(target => target.Phase).OfType<int>().ToArray() is [var first, var second, ..] && second < first);
        Assert.Contains(Indicators, indicator => indicator.Measurements.Count > 3);
        Assert.Contains(measurements, item => item is { Period: null, AsOf: not null });
        Assert.Contains(targets, target => target.Due?.CountedFiscalYear?.StartYear > 3000);
        Assert.Contains(measurements, item => item.AsOf is not null && item.AsOf == item.Period);
        Assert.Contains(measurements, item => item.AsOf is { } asOf && asOf.CountedFiscalYear != item.Period?.CountedFiscalYear); // Only a note says such a day.
        Assert.Contains(measurements, item => item.Value?.Amount < 0);
        Assert.Contains(Indicators, indicator => indicator.ScaleMaximum is not null && indicator.Notes.Count > 1 && indicator.Source is null && indicator.Name.EndsWith('）'));
    }

    [Fact]
    public void Projects_have_groups_facts_milestones_and_remarks()
    {
        var items = Projects.SelectMany(project => project.Items).ToArray();
        var groups = Projects.SelectMany(project => project.Current.Groups.Concat(project.Planned.Groups).Concat(project.Later.Groups)).ToArray();
        Assert.Contains(items, item => item.Facts.Count == 2);
        Assert.Contains(items, item => item.Facts.Count == 1 && item.Milestones.Count == 1);
        Assert.Equal(3, items.SelectMany(item => item.Milestones).Select(milestone => (milestone.EventName, milestone.IsPlanned)).Distinct().Count());
        Assert.Equal([(false, false), (false, true), (true, false)], groups.Select(group => (group.Heading is null, group.Items.Count == 0)).Distinct().Order());
        Assert.Equal([0, 1, 2], Projects.Select(project => project.Remarks.Count).Distinct().Order());
        Assert.Contains(Projects, project => project.Remarks.Count == 1 && project.Later is { Period: not null, Groups.Count: 0 });
        Assert.Contains(Projects, project => project.Description is null);
        Assert.Contains(Projects, project => project.Name.StartsWith("GIGA ", StringComparison.Ordinal) && project.Description is not null);
        Assert.True(Projects.Select(project => (project.Current.Period, project.Planned.Period, project.Later.Period)).Distinct().Count() >= 13);
        Assert.Contains(Plans, plan => plan.Measures.Any(measure => measure.Projects.Select(project => project.Current.Period).Distinct().Count() > 1));
    }
}
