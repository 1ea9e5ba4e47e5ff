using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>What the generators make has every branch in it: a law over values of one kind says little.</summary>
public class PlanArbitrariesTests
{
    private const int Count = 4000;

    [Fact]
    public void Periods_are_of_every_unit_single_closed_and_open_at_either_end()
    {
        var shapes = Sample(PlanArbitraries.Periods()).Select(period => (period.Unit, period.IsSingle, IsStartOpen: period.First is null, IsEndOpen: period.Last is null)).Distinct().ToArray();
        Assert.All(Enum.GetValues<PeriodUnit>(), unit => Assert.Equal(4, shapes.Count(shape => shape.Unit == unit)));
    }

    [Fact]
    public void Ranges_are_closed_and_open_at_either_end() =>
        Assert.Equal(3, Sample(PlanArbitraries.FiscalYearRanges()).Select(range => (range.Start is null, range.End is null)).Distinct().Count());

    [Fact]
    public void Dates_and_era_years_are_of_every_era()
    {
        Assert.Equal(5, Sample(PlanArbitraries.Dates()).Select(EraTable.Default.EraOf).Distinct().Count());
        Assert.Equal(5, Sample(PlanArbitraries.EraYears()).Select(year => year.Era).Distinct().Count());
        Assert.Contains(Sample(PlanArbitraries.EraYears()), year => year.Year == 1);
        Assert.Contains(Sample(PlanArbitraries.EraDates()), date => date.Year.Year > 99);
    }

    [Fact]
    public void Quantities_have_every_number_of_decimals_and_every_sort_of_unit()
    {
        var quantities = Sample(PlanArbitraries.Quantities());
        Assert.Equal(29, quantities.Select(quantity => (decimal.GetBits(quantity.Amount)[3] >> 16) & 0xFF).Distinct().Count());
        Assert.Contains(quantities, quantity => quantity.Amount < 0);
        Assert.Contains(quantities, quantity => Math.Abs(quantity.Amount) > long.MaxValue);
        Assert.Contains(quantities, quantity => quantity.Unit == MeasurementUnit.None);
        Assert.Contains(quantities, quantity => quantity.Unit.Symbol.Contains(' ', StringComparison.Ordinal));
    }

    [Fact]
    public void Codes_are_of_every_level() => Assert.Equal([1, 2, 3], Sample(PlanArbitraries.PlanCodes()).Select(code => code.Level).Distinct().Order());

    [Fact]
    public void Indicators_have_every_kind_of_baseline_and_target()
    {
        var indicators = Sample(PlanArbitraries.Indicators());
        Assert.Equal(Enum.GetValues<IndicatorKind>(), indicators.Select(indicator => indicator.Kind).Distinct().Order());
        Assert.Equal(4, indicators.Select(indicator => indicator.Baseline.GetType()).Distinct().Count());
        Assert.Equal(7, indicators.SelectMany(indicator => indicator.Targets).Select(target => target.GetType()).Distinct().Count());
        Assert.Equal(Enum.GetValues<TargetCondition>(), indicators.SelectMany(indicator => indicator.Targets).Select(target => target.Condition).Distinct().Order());
    }

    [Fact]
    public void Plans_have_entries_accounts_and_indicators_at_every_level_and_have_them_not()
    {
        var plans = Sample(PlanArbitraries.Plans());
        Assert.Equal([0, 1], plans.Select(plan => plan.Scales.Count).Distinct().Order());
        foreach (var kind in Enum.GetValues<PlanNodeKind>())
        {
            var nodes = plans.SelectMany(plan => plan.Nodes).Where(node => node.Kind == kind).ToArray();
            Assert.Equal([false, true], nodes.Select(node => node.Assessments.Any(placed => placed.Node.Equals(node))).Distinct().Order());
            Assert.Equal([false, true], nodes.Select(node => node.Indicators.Any(placed => placed.Node.Equals(node))).Distinct().Order());
        }

        var entries = plans.SelectMany(plan => plan.Assessments).Select(placed => placed.Assessment).ToArray();
        Assert.Equal(4, entries.Select(entry => (entry.Indicator is null, entry.Reason is null)).Distinct().Count());
        Assert.Equal(9, entries.Select(entry => (entry.Scale, entry.Grade)).Distinct().Count());
        var projects = plans.SelectMany(plan => plan.Measures).SelectMany(measure => measure.Projects).ToArray();
        Assert.Equal([0, 1, 2], projects.Select(project => project.Accounts.Count).Distinct().Order());
        Assert.Equal([false, true], projects.Select(project => project.Current == ProjectStage.Empty).Distinct().Order());
        var accounts = projects.SelectMany(project => project.Accounts).ToArray();
        Assert.Equal([false, true], accounts.Select(account => account.Funding is null).Distinct().Order());
        Assert.Equal([false, true], accounts.Select(account => account.ExecutionRate.Reason is null).Distinct().Order());
        Assert.Equal([false, true], accounts.Select(account => account.CarriedOut is null).Distinct().Order());
        Assert.Equal(4, accounts.Select(account => account.Unit).Distinct().Count());
    }

    [Fact]
    public void Indicators_have_everything_that_stands_beside_figures_and_have_it_not()
    {
        var indicators = Sample(PlanArbitraries.Indicators());
        Assert.Equal([null, .. Enum.GetValues<IndicatorLevel>()], indicators.Select(indicator => indicator.Level).Distinct().Order());
        Assert.Equal([null, .. Enum.GetValues<Direction>()], indicators.Select(indicator => indicator.Direction).Distinct().Order());
        Assert.Equal(Enum.GetValues<Counting>(), indicators.Select(indicator => indicator.Counts).Distinct().Order());
        Assert.Equal([0, 2], indicators.Select(indicator => indicator.Remarks.Count).Distinct().Order());
        Assert.Equal([0, 2], indicators.Select(indicator => indicator.Parts.Count).Distinct().Order());

        var measurements = indicators.SelectMany(indicator => indicator.Measurements).ToArray();
        Assert.Equal([null, .. Enum.GetValues<MissingReason>()], measurements.Select(measurement => measurement.Missing).Distinct().Order());
        Assert.Equal(Enum.GetValues<MeasurementStatus>(), measurements.Select(measurement => measurement.Status).Distinct().Order());
        Assert.Equal([null, "延べ"], measurements.Select(measurement => measurement.Qualifier).Distinct().Order());
        Assert.Equal([null, "集計中"], measurements.Select(measurement => measurement.Text).Distinct().Order());

        var targets = indicators.SelectMany(indicator => indicator.Targets).ToArray();
        Assert.Equal([null, .. Enum.GetValues<Counting>()], targets.Select(target => target.Counts).Distinct().Order());
        Assert.Equal([false, true], targets.Select(target => target.From is null).Distinct().Order());
        Assert.Equal([null, "年間"], targets.Select(target => target.Qualifier).Distinct().Order());
        var relative = targets.OfType<RelativeTarget>().ToArray();
        Assert.Equal(Enum.GetValues<ReferencePoint>(), relative.Select(target => target.RelativeTo).Distinct().Order());
        Assert.Equal([null, "", "%", "ポイント", "人", "点"], relative.Select(target => target.By?.Unit.Symbol).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal([false, true], relative.Select(target => target.Text is null).Distinct().Order());
    }

    [Fact]
    public void Plans_are_empty_and_full()
    {
        var plans = PlanArbitraries.Plans().Generator.Draw(500);
        Assert.Contains(plans, plan => !plan.Policies.Any());
        Assert.Contains(plans, plan => plan.Measures.Any(measure => measure.OutcomeIndicators.Count > 0 && measure.Projects.Any(project => project.Items.Any(item => item.Facts.Count > 0))));
        Assert.Contains(plans, plan => plan.Policies.Any(policy => policy.PerceptionIndicators.Count > 0));
        Assert.Contains(plans, plan => plan.Title is null);
        Assert.Contains(plans, plan => plan.Phases.Count > 0);
    }

    [Fact]
    public void Texts_close_to_canonical_ones_are_valid_and_not()
    {
        var texts = Sample(PlanArbitraries.NearTexts());
        Assert.Contains(texts, near => CalendarPeriod.TryParse(near.Text, out _));
        Assert.Contains(texts, near => Quantity.TryParse(near.Text, out var quantity) && quantity.Unit != MeasurementUnit.None);
        Assert.Contains(texts, near => !CalendarPeriod.TryParse(near.Text, out _));
        Assert.Contains(texts, near => EraDate.TryParse(near.Text, out _));
        Assert.Contains(texts, near => FiscalQuarter.TryParse(near.Text, out _));
        Assert.Contains(texts, near => FiscalHalf.TryParse(near.Text, out _));
        Assert.Contains(texts, near => near.Text.Contains("..", StringComparison.Ordinal) && !near.Text.Contains('/', StringComparison.Ordinal) && CalendarPeriod.TryParse(near.Text, out _));
    }

    [Fact]
    public void Notations_are_read_reported_and_refused_for_every_reason()
    {
        var results = PlanArbitraries.NearNotations().Generator.Draw(25 * Count).Select(near => YearNotation.Default.Read(near.Text)).ToArray(); // Some reasons are rare.
        Assert.Superset(
            new HashSet<PeriodUnit> { PeriodUnit.FiscalYear, PeriodUnit.Year, PeriodUnit.Month, PeriodUnit.Date },
            results.Where(result => result.IsRead).Select(result => result.Value.Unit).ToHashSet());
        Assert.Contains(results, result => result.IsRead && result.Value.IsRange);
        Assert.Contains(results, result => result.Normalizations is YearNormalizations.BeyondEra);
        Assert.Contains(results, result => result.Normalizations is YearNormalizations.BeforeEra);
        Assert.Contains(results, result => result.TrailingWords is not TrailingWords.None);
        Assert.Superset(
            new HashSet<NotationErrorKind>
            {
                NotationErrorKind.Expected, NotationErrorKind.Expected, NotationErrorKind.Expected, NotationErrorKind.Expected,
                NotationErrorKind.Expected, NotationErrorKind.Contradiction, NotationErrorKind.Expected, NotationErrorKind.NoSuchDay,
                NotationErrorKind.Expected, NotationErrorKind.Backwards, NotationErrorKind.OutOfRange, NotationErrorKind.Trailing,
            },
            results.Where(result => !result.IsRead).Select(result => result.Error!.Kind).ToHashSet());
    }

    [Fact]
    public void Cells_are_read_as_every_kind_and_refused()
    {
        var results = Sample(PlanArbitraries.NearCells()).Select(near => IndicatorCellNotation.Default.ReadTarget(near.Text)).ToArray();
        Assert.Contains(results, result => !result.IsRead);
        Assert.Equal(5, results.Where(result => result.IsRead).Select(result => result.Value.GetType()).Distinct().Count());
    }

    private static IReadOnlyList<T> Sample<T>(Arbitrary<T> arbitrary) => [.. arbitrary.Generator.Draw(Count)];
}
