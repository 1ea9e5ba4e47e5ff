using System.Globalization;
using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace ReviewSheets;

/// <summary>Review sheets as a plan: a ministry is a basic policy, its reviews of a year are a policy with one measure, each sheet is a project.</summary>
public static class SheetPlan
{
    /// <summary>The label under which the last year of a target without a figure is kept.</summary>
    public const string FinalYear = "目標最終年度";

    /// <summary>The label under which a final target is kept beside another target of the same year, or in words.</summary>
    public const string FinalTarget = "最終目標";

    /// <summary>The label under which the unit of an indicator without a figure is kept.</summary>
    public const string Unit = "単位";

    /// <summary>Returns the plan of all sheets. Ministries and years are numbered in the order in which they come.</summary>
    public static ComprehensivePlan Of(IEnumerable<ReviewSheet> sheets) =>
        new(
            sheets.Select(sheet => (sheet.Ministry, sheet.Year, Project: OfSheet(sheet))) // A sheet that was read is not kept.
                .GroupBy(item => item.Ministry, item => (item.Year, item.Project))
                .Select((ministry, i) => OfMinistry(i + 1, ministry)),
            title: "行政事業レビュー");

    private static BasicPolicy OfMinistry(int number, IGrouping<string, (int Year, Project Project)> ministry) =>
        new(
            new PlanCode(number),
            ministry.Key,
            ministry.GroupBy(item => item.Year, item => item.Project)
                .Select((review, i) => OfReview(new PlanCode(number, i + 1), new PlanCode(number, i + 1, 1), review)));

    private static Policy OfReview(PlanCode policy, PlanCode measure, IGrouping<int, Project> review)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{review.Key}年度レビュー");
        return new(policy, name, measures: [new Measure(measure, name, projects: review)]);
    }

    private static Project OfSheet(ReviewSheet sheet) =>
        new Project(sheet.Project, sheet.Sheet)
            .WithAccounts(sheet.Budget.Select(budget => OfBudget(budget, sheet.BudgetUnit)))
            .WithIndicators([.. sheet.Outcomes.Select(OfOutcome), .. sheet.Outputs.Select(OfOutput)]);

    private static ProjectAccount OfBudget(SheetBudget budget, string unit) =>
        new ProjectAccount(new FiscalYear(budget.Year), UnitOf(unit), budget.Total, budget.Executed)
            .WithBudget(budget.Initial, budget.Supplementary, budget.CarriedIn, budget.CarriedOut, budget.Reserve);

    private static Indicator OfOutput(SheetOutput output)
    {
        var unit = UnitOf(output.Unit);
        return new Indicator(
            output.Name,
            Baseline.None,
            output.Years.Select(year => MeasurementOf(year.Year, year.Actual, unit)).OfType<Measurement>(),
            output.Years.Select(year => TargetOf(year.Year, year.Planned, unit)).OfType<Target>(),
            IndicatorKind.Output).WithUnitKept(output.Unit);
    }

    private static Indicator OfOutcome(SheetOutcome outcome)
    {
        var unit = UnitOf(outcome.Unit);
        var (final, words) = FinalOf(outcome.FinalTarget);
        Target[] targets = [.. outcome.Years.Select(year => TargetOf(year.Year, year.Target, unit)).OfType<Target>()];
        var last = final is { } figure ? TargetOf(outcome.FinalYear, figure, unit) : null;
        var sameYear = last is null ? null : Array.Find(targets, target => target.Due == last.Due);
        if (last is not null && sameYear is null)
        {
            targets = [.. targets, last];
        }

        var remarks = new List<IndicatorRemark>();
        if (words is not null || (sameYear is not null && sameYear != last))
        {
            remarks.Add(new(FinalTarget, words ?? last!.ToString()));
        }

        if (final is null && outcome.FinalYear is { } year)
        {
            remarks.Add(new(FinalYear, new FiscalYear(year).ToString()));
        }

        return new Indicator(
            outcome.Name,
            Baseline.None,
            outcome.Years.Select(item => MeasurementOf(item.Year, item.Actual, unit)).OfType<Measurement>(),
            targets).WithRemarks(remarks).WithUnitKept(outcome.Unit);
    }

    private static Measurement? MeasurementOf(int year, decimal? actual, MeasurementUnit unit) =>
        actual is { } value ? new(new Quantity(value, unit), new FiscalYear(year)) : null;

    private static ThresholdTarget? TargetOf(int? year, decimal? target, MeasurementUnit unit) =>
        target is { } value ? Target.Reach(new Quantity(value, unit), year is { } due ? CalendarPeriod.From(new FiscalYear(due)) : null) : null;

    /// <summary>Returns the final target as a figure, or as the words that stand in its place.</summary>
    private static (decimal? Figure, string? Words) FinalOf(JsonElement final) => final.ValueKind switch
    {
        JsonValueKind.Number => (final.GetDecimal(), null),
        JsonValueKind.String when decimal.TryParse(final.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var figure) => (figure, null),
        JsonValueKind.String => (null, final.GetString()),
        _ => (null, null),
    };

    private static MeasurementUnit UnitOf(string? unit) => string.IsNullOrWhiteSpace(unit) ? MeasurementUnit.None : new(unit);

    private static Indicator WithUnitKept(this Indicator indicator, string? unit) =>
        indicator.Unit is null && unit is not null ? indicator.WithRemarks([.. indicator.Remarks, new(Unit, unit)]) : indicator;
}
