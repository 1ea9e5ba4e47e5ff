using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>A plan of no city, with accounts.</summary>
internal static class MadeUpPlan
{
    internal static ComprehensivePlan Of(decimal? executed, decimal target)
    {
        var year = new FiscalYear(2024);
        var accounts = new[]
        {
            new ProjectAccount(new FiscalYear(2023), new MeasurementUnit("千円"), total: 1250.0m, executed: 1200.5m),
            new ProjectAccount(year, new MeasurementUnit("千円"), total: 1400.0m, executed: executed).WithBudget(initial: 1200.0m, supplementary: 200),
        };
        var project = new Project("区民会議の運営", "会議の開催").WithAccounts(accounts)
            .WithIndicators([new("会議の開催回数", Baseline.None, [new(new Quantity(11, "回"), year)], [Target.AtLeast(new Quantity(12, "回"), year)])]);
        var indicator = new Indicator("参加した人の割合", Baseline.Measured(Quantity.Percent(50), new FiscalYear(2021)), [new(Quantity.Percent(58), year)], [Target.AtLeast(Quantity.Percent(target), new FiscalYear(2025))]);
        var measure = new Measure(new PlanCode(5, 1, 1), "参加の場づくり", [indicator], [project]);
        return new ComprehensivePlan([new BasicPolicy(new PlanCode(5), "参加のまち", [new Policy(new PlanCode(5, 1), "参加の促進", measures: [measure])])]).WithTitle("架空市総合計画");
    }
}
