using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Hierarchy;

/// <summary>What of two plans is one thing however it is written, and which targets are compared by their figures: those that count alike in effect.</summary>
public class PairingTests
{
    [Theory]
    [InlineData(Counting.Yearly, null, null, Counting.Cumulative, null, null, TargetChange.ConditionChanged)]
    [InlineData(Counting.Yearly, null, null, Counting.Yearly, Counting.Yearly, null, TargetChange.Raised)]
    [InlineData(Counting.Yearly, Counting.Yearly, null, Counting.Yearly, null, null, TargetChange.Raised)]
    [InlineData(Counting.Level, null, null, Counting.Level, Counting.Level, null, TargetChange.Raised)]
    [InlineData(Counting.Yearly, null, "年間", Counting.Yearly, null, null, TargetChange.Raised)]
    [InlineData(Counting.Yearly, null, null, Counting.Yearly, null, "累計", TargetChange.ConditionChanged)]
    [InlineData(Counting.Level, null, "月平均", Counting.Level, null, null, TargetChange.ConditionChanged)]
    [InlineData(Counting.Level, null, "5年間平均", Counting.Level, null, "3年間平均", TargetChange.ConditionChanged)]
    [InlineData(Counting.Level, null, "月平均", Counting.Level, null, "（月平均）", TargetChange.Raised)]
    [InlineData(Counting.Level, null, "約", Counting.Level, null, null, TargetChange.Raised)]
    public void A_figure_was_raised_only_where_it_counts_as_before(Counting olderCounts, Counting? olderOfTarget, string? olderWords, Counting counts, Counting? ofTarget, string? words, TargetChange expected)
    {
        Indicator Of(int value, Counting figures, Counting? own, string? said) =>
            new Indicator("件数", Baseline.None, [], [Target.AtLeast(Count(value), new FiscalYear(2025), 3).WithCounts(own).WithQualifier(said)]).WithCounts(figures);
        TargetChange Change(int before, int after) =>
            Assert.Single(PlanComparison.Between(PlanOf(Of(before, olderCounts, olderOfTarget, olderWords)), PlanOf(Of(after, counts, ofTarget, words))).Targets).Change;

        Assert.Equal(expected, Change(30, 120));
        Assert.Equal(expected is TargetChange.Raised ? TargetChange.Held : expected, Change(30, 30));

        // Of the targets of two phases of one indicator the same holds, where it says what its figures count.
        var both = new Indicator("件数", Baseline.None, [], [Target.AtLeast(Count(30), new FiscalYear(2021), 2).WithCounts(olderOfTarget).WithQualifier(olderWords), Target.AtLeast(Count(120), new FiscalYear(2025), 3).WithCounts(ofTarget).WithQualifier(words)]).WithCounts(counts);
        Assert.Equal(olderCounts == counts ? expected : TargetChange.Raised, TargetEvaluation.AllOf(both)[1].TargetChange);
    }

    /// <summary>A schedule in which 2023 became FY2023 is the same one: nothing was set or dropped, and every figure is compared with that of its year.</summary>
    [Property]
    public void A_schedule_that_is_written_in_other_years_is_the_same(byte[] values, byte[] more, int? phase)
    {
        Indicator Of(Func<int, CalendarPeriod> yearOf, bool hasMore)
        {
            var figures = values.Take(5).Select((value, i) => Count(value + (hasMore ? more.ElementAtOrDefault(i) : 0))).ToArray();
            return new("件数", Baseline.None, [.. figures.Select((figure, i) => new Measurement(figure, yearOf(2020 + i)))], [.. figures.Select((figure, i) => Target.AtLeast(figure, yearOf(2020 + i), phase is null ? null : 3))]);
        }

        var comparison = PlanComparison.Between(PlanOf(Of(CalendarPeriod.FromYear, false)), PlanOf(Of(year => new FiscalYear(year), true)));
        Assert.Equal(values.Take(5).Select((_, i) => more.ElementAtOrDefault(i) > 0 ? TargetChange.Raised : TargetChange.Held), comparison.Targets.Select(target => target.Change));
        Assert.All(comparison.Changes.OfType<MeasurementChange>(), change => Assert.True(change is { Before: not null, After: not null } && change.Before.Year == change.After.Year));
    }

    [Fact]
    public void A_target_that_was_given_the_number_of_its_phase_is_held()
    {
        Indicator Of(int? phase, int value = 50) => new("件数", Baseline.None, [], [Target.AtLeast(Count(40), new FiscalYear(2023), phase), Target.AtLeast(Count(value), new FiscalYear(2025), phase)]);
        foreach (var (before, after) in new (int? Before, int? After)[] { (null, 3), (3, null) })
        {
            var comparison = PlanComparison.Between(PlanOf(Of(before)), PlanOf(Of(after)));
            Assert.Equal([TargetChange.Held, TargetChange.Held], comparison.Targets.Select(target => target.Change));
            Assert.All(comparison.Changes, change => Assert.True(change.Text.Japanese.Contains("期の変更", StringComparison.Ordinal) && change.Text.English.Contains("phase changed", StringComparison.Ordinal)));
            Assert.Equal(2, comparison.Changes.Count);
            Assert.Equal([TargetChange.Held, TargetChange.Raised], PlanComparison.Between(PlanOf(Of(before)), PlanOf(Of(after, 55))).Targets.Select(target => target.Change));
        }

        Assert.Contains(TargetChange.FirstSet, PlanComparison.Between(PlanOf(Of(2)), PlanOf(Of(3))).Targets.Select(target => target.Change)); // Two phases.
    }

    /// <summary>Of indicators of one name those that stayed as they were are one: only what is left is compared in order.</summary>
    [Property]
    public void Indicators_of_one_name_that_stayed_are_paired_first(byte[] values, byte dropped)
    {
        Indicator[] older = [.. values.Distinct().Take(4).Select(Of)];
        var newer = older.Where((_, i) => older.Length == 0 || i != dropped % older.Length).ToArray();
        var changes = PlanComparison.Between(PlanOf(older), PlanOf(newer)).Changes;
        Assert.Equal(older.Except(newer), changes.Select(change => Assert.IsType<PartChange>(change)).Select(change => change.Kind is PartChangeKind.Dropped ? change.Indicator! : Of(0)));

        static Indicator Of(byte value) => new("件数", Baseline.None, [new(Count(value), new FiscalYear(2020))]);
    }

    [Fact]
    public void Of_one_name_what_has_the_same_figures_comes_next()
    {
        static Indicator Of(params int[] values) => new("件数", Baseline.None, [.. values.Select((value, i) => new Measurement(Count(value), new FiscalYear(2020 + i)))]);
        var changes = PlanComparison.Between(PlanOf(Of(1), Of(2)), PlanOf(Of(2, 5))).Changes;
        Assert.Equal((5, 1), (Assert.Single(changes.OfType<MeasurementChange>()).After!.Value!.Value.Amount, Assert.Single(changes.OfType<PartChange>()).Indicator!.Measurements[0].Value!.Value.Amount));
    }

    [Theory]
    [InlineData(Counting.Yearly, null, Counting.Yearly, Counting.Cumulative, 2)]
    [InlineData(Counting.Yearly, null, Counting.Yearly, Counting.Yearly, 1)]
    [InlineData(Counting.Level, null, Counting.Yearly, null, 1)]
    [InlineData(Counting.Level, null, Counting.Yearly, Counting.Cumulative, 2)]
    public void Targets_of_other_years_are_paired_only_where_they_count_alike(Counting before, Counting? said, Counting after, Counting? saidAfter, int expected)
    {
        Indicator Of(int value, int due, Counting figures, Counting? counts) => new Indicator("件数", Baseline.None, [], [Target.AtLeast(Count(value), new FiscalYear(due)).WithCounts(counts)]).WithCounts(figures);
        var targets = PlanComparison.Between(PlanOf(Of(60, 2024, before, said)), PlanOf(Of(200, 2027, after, saidAfter))).Targets;
        Assert.Equal(expected, targets.Count);
        Assert.Equal(expected == 2, targets.All(target => target.Before is null || target.After is null));
    }

    [Fact]
    public void A_target_that_lost_its_figure_says_nothing_of_its_due_date()
    {
        Indicator Of(Target target) => new("件数", Baseline.None, [], [target]);
        var change = Assert.Single(PlanComparison.Between(PlanOf(Of(Target.AtLeast(Count(60), new FiscalYear(2024), 3))), PlanOf(Of(Target.Pending("検討中", new FiscalYear(2027), 3)))).Targets);
        Assert.Equal(TargetChange.Withdrawn, change.Change);
        Assert.DoesNotContain("postponed", change.Text.English, StringComparison.Ordinal);
    }

    /// <summary>A range is raised where no end is lower and one is higher, lowered where no end is higher and one is lower, and else another.</summary>
    [Property]
    public void A_range_is_raised_or_lowered_by_both_ends(byte low, byte width, byte otherLow, byte otherWidth)
    {
        var (before, after) = ((Low: low % 4, High: (low % 4) + 1 + (width % 4)), (Low: otherLow % 4, High: (otherLow % 4) + 1 + (otherWidth % 4)));
        var expected = (after.Low - before.Low, after.High - before.High) switch
        {
            (0, 0) => TargetChange.Held,
            var (l, h) when Math.Min(l, h) > 0 => TargetChange.Raised,
            var (l, h) when Math.Max(l, h) < 0 => TargetChange.Lowered,
            _ => TargetChange.ConditionChanged,
        };
        Assert.Equal(expected, Target.Between(Count(after.Low), Count(after.High)).ChangeFrom(Target.Between(Count(before.Low), Count(before.High))));
    }

    private static Quantity Count(int value) => new(value, new MeasurementUnit("件"));

    private static ComprehensivePlan PlanOf(params Indicator[] indicators) => FindingTests.PlanOf(new Measure(new PlanCode(5, 1, 1), "支援", outcomeIndicators: indicators));
}
