using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Hierarchy;

[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(ComparisonTests)], MaxTest = 100)]
public class ComparisonTests
{
    private static readonly PlanCode Code = new(5, 1, 1);

    /// <summary>A plan, edited at random, and what a few more edits made of it.</summary>
    // A made plan has one project for each measure, and what is alone cannot move.
    private static IEnumerable<Project> MoreProjects => [new("第二事業"), new("第三事業")];

    public static Arbitrary<PlanRevision> Revisions() =>
        (from plan in PlanArbitraries.Plans().Generator
         from other in PlanArbitraries.Plans().Generator
         from more in Gen.Choose(0, 2)
         let start = plan.Measures.ToArray().Aggregate(plan, (current, measure) => current.With(measure.WithProjects([.. measure.Projects, .. MoreProjects.Take(more)])))
         from first in Gen.Choose(0, int.MaxValue - 1).ListOf(3)
         from then in Gen.Choose(0, int.MaxValue - 1).ListOf(3)
         let older = first.Aggregate(start, (current, edit) => Edited(current, other, edit))
         select new PlanRevision(older, then.Aggregate(older, (current, edit) => Edited(current, other, edit)))).ToArbitrary();

    [Property]
    public void Applied_to_the_older_plan_the_changes_give_the_newer(PlanRevision revision) => AssertApplies(revision.Older, revision.Newer);

    [Property]
    public void Applied_to_any_plan_the_changes_give_any_other(ComprehensivePlan older, ComprehensivePlan newer) => AssertApplies(older, newer);

    /// <summary>What has changed is said: no line goes from a text to the same text.</summary>
    [Property]
    public void A_line_tells_a_difference(PlanRevision revision) => AssertTellsDifferences(revision.Older, revision.Newer);

    [Property]
    public void A_line_tells_a_difference_of_any_plans(ComprehensivePlan older, ComprehensivePlan newer) => AssertTellsDifferences(older, newer);

    private static void AssertTellsDifferences(ComprehensivePlan older, ComprehensivePlan newer) => Assert.All(
        PlanComparison.Between(older, newer).Changes.SelectMany(change => new[] { change.Text.Japanese, change.Text.English }),
        text => Assert.DoesNotMatch("(?: |: )(?<said>[^→]+) → \\k<said>(?:（推定）| \\(inferred\\))?$", text));

    [Property]
    public void A_plan_does_not_differ_from_itself(ComprehensivePlan plan)
    {
        var comparison = PlanComparison.Between(plan, plan);
        Assert.Empty(comparison.Changes);
        Assert.Same(plan, comparison.ApplyTo(plan));
        Assert.All(comparison.Targets, target => Assert.Contains(target.Change, new[] { TargetChange.Held, TargetChange.NotComparable }));
        Assert.Equal(plan.Indicators.Sum(placed => placed.Indicator.Targets.Count + placed.Indicator.Parts.Sum(part => part.Targets.Count)), comparison.Targets.Count);
    }

    [Property]
    public void There_are_changes_exactly_where_plans_differ(PlanRevision revision)
    {
        var comparison = PlanComparison.Between(revision.Older, revision.Newer);
        Assert.Equal(revision.Older == revision.Newer, comparison.Changes.Count == 0);
        Assert.All(comparison.Changes, change => Assert.True(change.Text.Japanese.Length > 1 && change.Text.English.Length > 1));
        Assert.All(comparison.Changes.OfType<MeasurementChange>(), change => Assert.NotEqual(change.Before, change.After));
        Assert.All(
            comparison.Changes.OfType<TargetComparison>(),
            change => Assert.True(change.Before != change.After || change is { After: RelativeTarget or DirectionTarget, Change: TargetChange.Raised or TargetChange.Lowered }));
        Assert.Superset(comparison.Changes.OfType<TargetComparison>().ToHashSet(), comparison.Targets.ToHashSet());
    }

    [Fact]
    public void Edits_make_every_kind_of_change()
    {
        var changes = Revisions().Generator.Draw(800).SelectMany(revision => PlanComparison.Between(revision.Older, revision.Newer).Changes).ToArray();
        Assert.Equal(
            typeof(PlanChange).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PlanChange))).Select(type => type.Name).Order(),
            changes.Select(change => change.GetType().Name).Distinct().Order());
        Assert.Equal(13, changes.Select(KindOf).Where(kind => !kind.Contains('.', StringComparison.Ordinal)).Distinct().Count());
        Assert.Equal(
            ["accounts", "assessments", "counts", "description", "directObjectives", "direction", "directions", "issues", "kind", "level", "measurements", "notes", "parts", "period", "phase", "phases", "progress", "remarks", "scaleMaximum", "scales", "source", "targets", "title"],
            changes.Select(KindOf).Where(kind => kind.StartsWith("member.", StringComparison.Ordinal)).Select(kind => kind["member.".Length..]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_did_not_change_is_shared()
    {
        var older = PlanOf(Indicator("甲"), Indicator("乙"));
        var newer = older.WithMeasurement(Code, "乙", new Measurement(Quantity.Percent(62), new FiscalYear(2024)));
        var applied = PlanComparison.Between(older, newer).ApplyTo(older);

        Assert.Same(older.Indicators.First().Indicator, applied.Indicators.First().Indicator);
        Assert.Equal(newer, applied);
    }

    [Fact]
    public void ApplyTo_AnotherPlan_Throws() =>
        Assert.Throws<ArgumentException>(() => PlanComparison.Between(PlanOf(), PlanOf(Indicator("甲"))).ApplyTo(PlanOf(Indicator("乙"))));

    [Fact]
    public void Targets_are_raised_held_or_lowered_by_phase()
    {
        var older = Indicator("加入率", [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2021), 2), Target.AtLeast(Quantity.Percent(66), new FiscalYear(2025), 3)]);
        var newer = Indicator("加入率", [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2021), 2), Target.AtLeast(Quantity.Percent(65), new FiscalYear(2025), 3), Target.AtLeast(Quantity.Percent(70), new FiscalYear(2029), 4)]);

        var comparison = PlanComparison.Between(PlanOf(older), PlanOf(newer));

        Assert.Equal([TargetChange.Held, TargetChange.Lowered, TargetChange.FirstSet], comparison.Targets.Select(target => target.Change));
        Assert.Equal(["target.Lowered", "target.FirstSet"], comparison.Changes.Select(KindOf));
        Assert.Equal("5-1-1 支援 '加入率': target lowered: 66 % or more (FY2025) → 65 % or more (FY2025)\n5-1-1 支援 '加入率': target added (phase 4): 70 % or more (FY2029)\n", comparison.Text.English);
        Assert.Equal("5-1-1 支援「加入率」：目標の引き下げ 66 %以上（令和7（2025）年度） → 65 %以上（令和7（2025）年度）\n5-1-1 支援「加入率」：目標の追加（第4期） 70 %以上（令和11（2029）年度）\n", comparison.Text.Japanese);
        Assert.Equal(TargetChange.Withdrawn, PlanComparison.Between(PlanOf(newer), PlanOf(older)).Targets[2].Change);
    }

    [Fact]
    public void Targets_without_a_phase_are_paired_by_the_year_in_which_they_are_due()
    {
        Indicator Yearly(int first) => Indicator("加入率", [.. Enumerable.Range(first, 4).Select(year => Target.AtLeast(Quantity.Percent(year - 1960), new FiscalYear(year)))]);
        var comparison = PlanComparison.Between(PlanOf(Yearly(2022)), PlanOf(Yearly(2023)));

        Assert.Equal([TargetChange.Held, TargetChange.Held, TargetChange.Held, TargetChange.FirstSet, TargetChange.Withdrawn], comparison.Targets.Select(target => target.Change));
        Assert.Equal(["target.FirstSet", "target.Withdrawn"], comparison.Changes.Select(KindOf));
    }

    /// <summary>A bare figure that was raised asks for less where lower is better, whether that is stated or follows from the baseline; a range that moved asks
    /// for something else.</summary>
    [Theory]
    [InlineData(80, null, "raised (lower is better)")]
    [InlineData(50, null, "raised")]
    [InlineData(80, Direction.Higher, "raised")]
    [InlineData(50, Direction.Lower, "raised (lower is better)")]
    [InlineData(61, null, "raised")]
    public void A_change_of_a_bare_figure_says_where_lower_is_better(int baseline, Direction? direction, string expected)
    {
        Indicator Of(int target) => new Indicator("犯罪件数", Baseline.Measured(Quantity.Percent(baseline), new FiscalYear(2018)), [], [Target.Reach(Quantity.Percent(target), new FiscalYear(2022), 3)]).WithDirection(direction);
        var change = Assert.Single(PlanComparison.Between(PlanOf(Of(60)), PlanOf(Of(61))).Targets);
        Assert.Contains($"target {expected}", change.Text.English, StringComparison.Ordinal);
        Assert.Equal(expected.Contains("lower is", StringComparison.Ordinal), change.Text.English.Contains("(lower is better)", StringComparison.Ordinal));
        Assert.Equal(expected.Contains("lower is", StringComparison.Ordinal), change.Text.Japanese.Contains("目標の引き上げ（低いほど良い）", StringComparison.Ordinal));
    }

    [Fact]
    public void Targets_of_a_schedule_are_paired_by_phase_and_due_and_then_by_phase()
    {
        var older = Indicator("加入率", [Target.Reach(Quantity.Percent(61), new FiscalYear(2022), 3), Target.Reach(Quantity.Percent(64), new FiscalYear(2025), 3)]);
        var newer = Indicator("加入率", [Target.Reach(Quantity.Percent(62), new FiscalYear(2022), 3), Target.Reach(Quantity.Percent(64), new FiscalYear(2027), 3)]);

        Assert.Equal([TargetChange.Raised, TargetChange.Postponed], PlanComparison.Between(PlanOf(older), PlanOf(newer)).Targets.Select(target => target.Change));
        Assert.Equal(
            [TargetChange.Held, TargetChange.Withdrawn],
            PlanComparison.Between(PlanOf(older), PlanOf(Indicator("加入率", [older.Targets[1]]))).Targets.Select(target => target.Change));
    }

    /// <summary>A schedule that rolls on sets another last year and drops its first; what is due in both plans is compared year by year.</summary>
    [Property]
    public void A_schedule_that_rolls_on_postpones_nothing(byte years, byte by, bool hasPhase, byte[] figures, byte unit)
    {
        var (count, shift) = ((years % 5) + 2, by % 7);
        CalendarPeriod Due(int i) => (unit % 4) switch
        {
            0 => CalendarPeriod.From(new FiscalYear(2022 + i)),
            1 => CalendarPeriod.From(new FiscalHalf(new FiscalYear(2022 + (i / 2)), (i % 2) + 1)),
            2 => CalendarPeriod.From(new FiscalQuarter(new FiscalYear(2022 + (i / 4)), (i % 4) + 1)),
            _ => CalendarPeriod.From(new YearMonth(2022 + (i / 12), (i % 12) + 1)),
        };
        Indicator Schedule(int first) => Indicator("加入率", [.. Enumerable.Range(0, count).Select(i => Target.Reach(Quantity.Percent(figures.ElementAtOrDefault(i % Math.Max(1, figures.Length))), Due(first + i), hasPhase ? 3 : null))]);
        var targets = PlanComparison.Between(PlanOf(Schedule(0)), PlanOf(Schedule(shift))).Targets;
        var alone = Math.Min(shift, count);
        Assert.DoesNotContain(TargetChange.Postponed, targets.Select(target => target.Change));
        Assert.Equal((alone, alone), (targets.Count(target => target.Before is null), targets.Count(target => target.After is null)));
        Assert.All(targets, target => Assert.True(target.Before is null || target.After is null || target.Before.Due == target.After.Due, $"{target.Before} {target.After}"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(null)]
    public void Targets_that_are_due_by_one_day_are_one_however_their_period_is_written(int? phase)
    {
        Indicator Of(params (int Figure, CalendarPeriod Due)[] targets) => Indicator("加入率", [.. targets.Select(target => Target.Reach(Quantity.Percent(target.Figure), target.Due, phase))]);
        static CalendarPeriod To(int year) => CalendarPeriod.From(new FiscalYearRange(new(2022), new(year)));
        static CalendarPeriod At(int year) => CalendarPeriod.From(new FiscalYear(year));
        TargetChange[] Changes(Indicator older, Indicator newer) => [.. PlanComparison.Between(PlanOf(older), PlanOf(newer)).Targets.Select(target => target.Change)];

        var written = Of((60, At(2023)), (64, At(2024)));
        Assert.Equal([TargetChange.Held, TargetChange.Raised], Changes(written, Of((60, To(2023)), (65, To(2024)))));
        Assert.Equal([TargetChange.Held, TargetChange.Held, TargetChange.FirstSet], Changes(written, Of((60, To(2023)), (64, At(2024)), (70, To(2024))))); // Two of one day: the one written alike.
    }

    [Theory]
    [InlineData(3)]
    [InlineData(null)]
    public void A_single_target_that_is_moved_to_a_later_year_is_postponed(int? phase)
    {
        Indicator Of(params (int Figure, int Due)[] targets) => Indicator("加入率", [.. targets.Select(target => Target.Reach(Quantity.Percent(target.Figure), new FiscalYear(target.Due), phase))]);
        TargetChange[] Changes(Indicator older, Indicator newer) => [.. PlanComparison.Between(PlanOf(older), PlanOf(newer)).Targets.Select(target => target.Change)];
        Assert.Equal([TargetChange.Postponed], Changes(Of((64, 2025)), Of((64, 2027))));
        Assert.Equal([TargetChange.BroughtForward], Changes(Of((64, 2025)), Of((64, 2023))));
        Assert.Equal([TargetChange.Raised], Changes(Of((64, 2025)), Of((65, 2027))));
        Assert.Equal([TargetChange.Lowered], Changes(Of((66, 2025)), Of((65, 2023))));
        Assert.Equal([TargetChange.DirectionChanged], Changes(Of((64, 2025)), Of((63, 2023)))); // The baseline is 63.8.
        Assert.Equal([TargetChange.Held, TargetChange.Raised], Changes(Of((60, 2022), (64, 2025)), Of((60, 2022), (65, 2027))));
        Assert.Equal([TargetChange.Held, TargetChange.Postponed], Changes(Of((60, 2022), (64, 2025)), Of((60, 2022), (64, 2027))));
        Assert.Equal([TargetChange.FirstSet, TargetChange.FirstSet, TargetChange.Withdrawn], Changes(Of((64, 2025)), Of((64, 2026), (64, 2027))));
    }

    /// <summary>A single target that is another in figure and in year is one change that tells both, whatever phase and period it has.</summary>
    [Property]
    public void A_target_with_another_figure_and_year_is_one_change_that_says_both(byte figure, byte other, byte due, byte otherDue, bool hasPhase, bool hasMore, bool isHalf)
    {
        CalendarPeriod Due(byte number) => isHalf ? CalendarPeriod.From(new FiscalHalf(new FiscalYear(2020 + (number % 6)), 1 + (number % 2))) : new FiscalYear(2020 + (number % 6));
        ComprehensivePlan Of(byte value, byte number) => PlanOf(Indicator("加入率", [.. hasMore ? new[] { Target.AtLeast(Quantity.Percent(1), new FiscalYear(2019), hasPhase ? 3 : null) } : [], Target.AtLeast(Quantity.Percent(value), Due(number), hasPhase ? 3 : null)]));
        var change = PlanComparison.Between(Of(figure, due), Of(other, otherDue)).Targets is [.., var last] targets && targets.Count == (hasMore ? 2 : 1) ? last : throw new InvalidOperationException();
        var (raised, moved) = (other.CompareTo(figure), Comparer<LocalDate?>.Default.Compare(Due(otherDue).LastDay, Due(due).LastDay));
        Assert.Equal(
            raised > 0 ? TargetChange.Raised : raised < 0 ? TargetChange.Lowered
                : moved > 0 ? TargetChange.Postponed : moved < 0 ? TargetChange.BroughtForward : TargetChange.Held,
            change.Change);
        Assert.Equal((raised > 0, raised < 0), (change.Text.Japanese.Contains("引き上げ", StringComparison.Ordinal), change.Text.Japanese.Contains("引き下げ", StringComparison.Ordinal)));
        var isOfNextYear = Due(otherDue).Last!.Value.CountedFiscalYear == Due(due).Last!.Value.CountedFiscalYear + 1;
        var isSaid = raised == 0 || hasPhase || hasMore || !isOfNextYear; // Else each may be the target of its plan's year.
        Assert.Equal((isSaid && moved > 0, isSaid && moved < 0), (change.Text.Japanese.Contains("先送り", StringComparison.Ordinal), change.Text.Japanese.Contains("前倒し", StringComparison.Ordinal)));
        Assert.Equal((isSaid && moved > 0, isSaid && moved < 0), (change.Text.English.Contains("postponed", StringComparison.Ordinal), change.Text.English.Contains("brought forward", StringComparison.Ordinal)));
    }

    /// <summary>Beside a target that moved, one that counts otherwise may be set or dropped, too: each is compared with its like.</summary>
    [Fact]
    public void Targets_that_are_left_are_paired_with_those_that_count_alike()
    {
        Target Yearly(int value, int due) => Target.AtLeast(Quantity.Percent(value), new FiscalYear(due)).WithQualifier("年間");
        Target Total(int value, int due) => Target.AtLeast(Quantity.Percent(value), new FiscalYear(due)).WithQualifier("累計");
        Assert.Equal(
            [TargetChange.Lowered, TargetChange.Raised],
            PlanComparison.Between(PlanOf(Indicator("本数", [Yearly(10, 2024), Total(40, 2025)])), PlanOf(Indicator("本数", [Total(39, 2027), Yearly(11, 2026)])))
                .Targets.Select(target => target.Change));
    }

    /// <summary>A relative target asks for more where its reference was raised, though its words are the same, and the change says both figures.</summary>
    [Property]
    public void A_relative_target_is_compared_by_what_it_comes_to(byte reference, byte other, sbyte by, ReferencePoint relativeTo, byte kind)
    {
        Target target = (kind % 3) switch
        {
            0 => Target.Increase(new FiscalYear(2021)),
            1 => Target.Relative(TargetCondition.AtLeast, relativeTo, new Quantity(Math.Max(by, (sbyte)-99), "%"), new FiscalYear(2021)),
            _ => Target.Relative(TargetCondition.AtLeast, relativeTo, due: new FiscalYear(2021)),
        };
        ComprehensivePlan Of(byte value) => PlanOf(target is RelativeTarget { RelativeTo: ReferencePoint.Previous }
            ? new Indicator("件数", Baseline.Measured(new Quantity(7, "件"), new FiscalYear(2015)), [new(new Quantity(value, "件"), new FiscalYear(2020))], [target])
            : new Indicator("件数", Baseline.Measured(new Quantity(value, "件"), new FiscalYear(2015)), [], [target]));
        var comparison = PlanComparison.Between(Of(reference), Of(other));
        var change = Assert.Single(comparison.Targets);
        Assert.Equal(other > reference ? TargetChange.Raised : other < reference ? TargetChange.Lowered : TargetChange.Held, change.Change);
        Assert.Equal(reference != other, comparison.Changes.Contains(change));
        Assert.Equal(reference != other, change.Text.Japanese.Contains(" → ", StringComparison.Ordinal));
        if (kind % 3 != 1 && reference != other)
        {
            Assert.Contains($"（{reference} 件 → {other} 件）", change.Text.Japanese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Figures_of_parts_are_compared_by_label()
    {
        static IndicatorPart Part(string label, int value) => new(label, Baseline.None, [new(Quantity.Percent(value), new FiscalYear(2020))]);
        var older = Indicator("加入率").WithParts([Part("男性", 50), Part("女性", 60)]);
        var newer = Indicator("加入率").WithParts([Part("男性", 51), Part("女性", 60)]);

        Assert.Equal("5-1-1 支援「加入率：男性」：実績の修正 50 %（令和2（2020）年度） → 51 %（令和2（2020）年度）\n", PlanComparison.Between(PlanOf(older), PlanOf(newer)).Text.Japanese);
        Assert.Equal(["member.parts"], PlanComparison.Between(PlanOf(older), PlanOf(older.WithParts(older.Parts.Take(1)))).Changes.Select(KindOf));
        Assert.Equal(["member.parts", "measurementCorrected"], PlanComparison.Between(PlanOf(older), PlanOf(older.WithParts(newer.Parts.Reverse()))).Changes.Select(KindOf));
    }

    [Fact]
    public void A_rename_is_inferred_where_place_and_figures_agree_and_marked()
    {
        var change = Assert.Single(PlanComparison.Between(PlanOf(Indicator("甲"), Indicator("町内会加入率")), PlanOf(Indicator("甲"), Indicator("町内会・自治会加入率"))).Changes);
        var renamed = Assert.IsType<NameChange>(change);
        Assert.Equal((true, "町内会加入率", "町内会・自治会加入率"), (renamed.IsInferred, renamed.Before, renamed.After));
        Assert.EndsWith("（推定）", change.Text.Japanese, StringComparison.Ordinal);

        var typography = Assert.Single(PlanComparison.Between(PlanOf(Indicator("SDGs の割合"), Indicator("甲")), PlanOf(Indicator("甲"), Indicator("ＳＤＧｓの割合"))).Changes.OfType<NameChange>());
        Assert.True(typography.IsInferred);

        var otherFigures = new Indicator("丙", Baseline.Measured(Quantity.Percent(1), new FiscalYear(2015)));
        Assert.Equal(
            ["indicatorAdded", "indicatorDropped"],
            PlanComparison.Between(PlanOf(Indicator("乙")), PlanOf(otherFigures)).Changes.Select(KindOf));
        Assert.Equal(
            ["indicatorAdded", "indicatorDropped"],
            PlanComparison.Between(PlanOf(new Indicator("乙", Baseline.None)), PlanOf(new Indicator("丙", Baseline.None))).Changes.Select(KindOf));
        Assert.Equal(
            ["indicatorAdded", "indicatorDropped"],
            PlanComparison.Between(PlanOf(Indicator("甲"), Indicator("乙"), Indicator("丙")), PlanOf(Indicator("丁"), Indicator("甲"), Indicator("丙"))).Changes.Select(KindOf).Where(kind => kind != "indicatorMoved"));
    }

    [Fact]
    public void Projects_are_matched_by_name_then_by_place_and_figures()
    {
        ComprehensivePlan With(params Project[] projects) => FindingTests.PlanOf(new Measure(Code, "支援", projects: projects));
        Project Project(string name, string text, int count) => new(name, current: new ProjectStage(null, [new ActivityGroup(null, [new ActivityItem(text, [new QuantifiedFact("件数", new Quantity(count, "件"))])])]));

        Assert.Equal("nodeRenamed", Only(With(Project("甲事業", "x", 1)), With(Project("乙事業", "y", 1))));
        Assert.Equal("nodeAdded", Only(With(Project("甲事業", "x", 1)), With(Project("乙事業", "y", 2))));
        Assert.Equal("nodeAdded", Only(With(new Project("甲事業")), With(new Project("乙事業"))));
        Project Planned(string name, string text, int year) => new(name, planned: new ProjectStage(null, [new ActivityGroup(null, [new ActivityItem(text, milestones: [Milestone.Planned(new FiscalYear(year))])])]));
        Assert.Equal("nodeRenamed", Only(With(Planned("甲事業", "x", 2023)), With(Planned("乙事業", "y", 2023))));
        Assert.Equal("nodeAdded", Only(With(Planned("甲事業", "x", 2023)), With(Planned("乙事業", "y", 2024))));
        Assert.Equal("nodeRenamed", Only(With(Planned("甲事業", "x", 2023)), With(Planned("乙事業", "x", 2024))));
        Assert.Equal("stage", Only(With(Project("甲事業", "x", 1)), With(Project("甲事業", "x", 2))));
        Assert.Equal("nodeMoved", Only(With(new Project("甲事業"), new Project("乙事業")), With(new Project("乙事業"), new Project("甲事業"))));

        static string Only(ComprehensivePlan older, ComprehensivePlan newer) => KindOf(PlanComparison.Between(older, newer).Changes[0]);
    }

    [Fact]
    public void Only_what_left_its_place_has_moved()
    {
        string Moved(string older, string newer) => string.Concat(PlanComparison.Between(PlanOf([.. older.Select(c => Indicator($"{c}"))]), PlanOf([.. newer.Select(c => Indicator($"{c}"))])).Changes.OfType<PartChange>().Where(change => change.Kind is PartChangeKind.Moved).Select(change => change.Indicator!.Name));
        Assert.Equal("D", Moved("ABCD", "DABC"));
        Assert.Equal("A", Moved("ABCD", "BCDA"));
        Assert.Equal("", Moved("ABCD", "XBYD"));
        Assert.Equal("B", Moved("AB", "XBA"));
    }

    [Fact]
    public void What_was_dropped_has_its_node_in_the_older_plan()
    {
        var older = PlanOf(Indicator("甲"), Indicator("乙")).With(new Measure(new PlanCode(5, 1, 2), "二"));
        var newer = PlanOf(Indicator("甲"), new Indicator("新", Baseline.None));
        Assert.All(PlanComparison.Between(older, newer).Changes, change => Assert.Contains(
            change.Node!,
            change is PartChange { Kind: PartChangeKind.Dropped } ? older.Nodes : newer.Nodes));
    }

    [Fact]
    public void Another_order_is_told_beside_other_changes()
    {
        Measurement In(int year) => new(Quantity.Percent(year - 1960), new FiscalYear(year));
        Indicator With(params Measurement[] measurements) => new("加入率", Baseline.None, measurements);
        Assert.Equal(
            ["measurementRecorded", "member.measurements"],
            PlanComparison.Between(PlanOf(With(In(2019), In(2020))), PlanOf(With(In(2020), In(2019), In(2021)))).Changes.Select(KindOf));
    }

    [Fact]
    public void A_rename_behind_the_same_neighbour_is_inferred_unless_a_figure_differs()
    {
        Indicator With(string name, decimal baseline, decimal measured) => new(name, Baseline.Measured(Quantity.Percent(baseline), new FiscalYear(2015)), [new Measurement(Quantity.Percent(measured), new FiscalYear(2020))]);
        string[] Kinds(Indicator[] older, Indicator[] newer) => [.. PlanComparison.Between(PlanOf(older), PlanOf(newer)).Changes.Select(KindOf)];

        Assert.Equal(["indicatorAdded", "indicatorRenamed"], Kinds([With("甲", 1, 2), With("乙", 3, 4)], [With("新", 8, 9), With("甲", 1, 2), With("丙", 3, 4)]));
        Assert.DoesNotContain("indicatorRenamed", Kinds([With("乙", 3, 4)], [With("丙", 3, 5)]));
        Assert.DoesNotContain("indicatorRenamed", Kinds([With("乙", 3, 4)], [With("丙", 2, 4)]));
    }

    [Fact]
    public void Many_projects_without_a_common_name_are_compared_in_time_that_grows_with_them()
    {
        ComprehensivePlan With(string prefix) => FindingTests.PlanOf(new Measure(Code, "支援", projects: [.. Enumerable.Range(1, 20_000).Select(n => new Project($"{prefix}{n}事業"))]));
        Assert.Equal(40_000, PlanComparison.Between(With("甲"), With("乙")).Changes.Count); // A square of that would not end.
    }

    [Fact]
    public void Corrections_are_told_from_new_measurements()
    {
        var older = Indicator("加入率");
        var newer = older.WithMeasurement(new Measurement(Quantity.Percent(59.5m), new FiscalYear(2020))).WithMeasurement(new Measurement(Quantity.Percent(60), new FiscalYear(2023))).WithBaseline(Baseline.Measured(Quantity.Percent(63.9m), new FiscalYear(2015)));

        Assert.Equal(
            ["baseline", "measurementCorrected", "measurementRecorded"],
            PlanComparison.Between(PlanOf(older), PlanOf(newer)).Changes.Select(KindOf));
        Assert.Equal("measurementDropped", KindOf(PlanComparison.Between(PlanOf(newer), PlanOf(older)).Changes[^1]));
    }

    [Fact]
    public void The_changes_of_the_plan_itself_are_named()
    {
        var older = new ComprehensivePlan([], "第2期", 2, new FiscalYearRange(new(2018), new(2021)));
        var newer = new ComprehensivePlan([], "第3期", 3, new FiscalYearRange(new(2022), new(2025)), [new PlanPhase(3, new FiscalYearRange(new(2022), new(2025)))]);

        Assert.Equal("The plan: title changed: '第2期' → '第3期'\nThe plan: phase changed: 2 → 3\nThe plan: period changed: FY2018 to FY2021 → FY2022 to FY2025\nThe plan: phases changed: phase 3 (added)\n", PlanComparison.Between(older, newer).Text.English);
    }

    /// <summary>What takes the place of a mark was reported, not corrected, and only a figure that was final can be.</summary>
    [Fact]
    public void What_became_of_a_measurement_is_named()
    {
        static Measurement Of(int value, MeasurementStatus status) => new Measurement(Quantity.Percent(value), new FiscalYear(2021)).WithStatus(status);
        var (notYet, notSurveyed) = (Measurement.WithoutValue(MissingReason.NotYet, new FiscalYear(2021)), Measurement.WithoutValue(MissingReason.NotSurveyed, new FiscalYear(2021)));
        Check(notYet, Of(12, MeasurementStatus.Final), "実績の公表", "measurement reported");
        Check(notYet, Of(12, MeasurementStatus.Provisional), "実績の公表", "measurement reported");
        Check(notYet, notSurveyed, "実績のない理由の変更", "reason for no measurement changed");
        Check(Of(12, MeasurementStatus.Final), notSurveyed, "実績の取り下げ", "measurement withdrawn");
        Check(Of(12, MeasurementStatus.Provisional), Of(12, MeasurementStatus.Final), "実績の確定", "measurement made final");
        Check(Of(12, MeasurementStatus.Estimate), Of(13, MeasurementStatus.Final), "実績の確定", "measurement made final");
        Check(Of(12, MeasurementStatus.Final), Of(13, MeasurementStatus.Final), "実績の修正", "measurement corrected");
        Check(Of(12, MeasurementStatus.Provisional), Of(13, MeasurementStatus.Provisional), "実績の修正", "measurement corrected");

        void Check(Measurement before, Measurement after, string japanese, string english)
        {
            ComprehensivePlan With(Measurement measurement) => PlanOf(new Indicator("加入率", Baseline.None, [measurement]));
            var text = Assert.Single(PlanComparison.Between(With(before), With(after)).Changes).Text;
            Assert.Contains($"：{japanese} ", text.Japanese, StringComparison.Ordinal);
            Assert.Contains($": {english}: ", text.English, StringComparison.Ordinal);
        }
    }

    /// <summary>A baseline is corrected where another figure is printed for the same period; a figure of another year is another baseline.</summary>
    [Fact]
    public void A_baseline_of_another_year_was_changed_and_not_corrected()
    {
        Baseline Of(int value, int year) => Baseline.Measured(Quantity.Percent(value), new FiscalYear(year));
        string Text(Baseline before, Baseline after) => Assert.Single(PlanComparison.Between(PlanOf(new Indicator("加入率", before)), PlanOf(new Indicator("加入率", after))).Changes).Text.English;
        Assert.Contains("baseline corrected", Text(Of(50, 2015), Of(51, 2015)), StringComparison.Ordinal);
        Assert.Contains("baseline changed", Text(Of(50, 2015), Of(51, 2018)), StringComparison.Ordinal);
        Assert.Contains("baseline changed", Text(Baseline.None, Of(51, 2018)), StringComparison.Ordinal);
    }

    /// <summary>A change by its type, and what happened.</summary>
    private static string KindOf(PlanChange change) => change switch
    {
        PartChange part => (part.Indicator is null ? "node" : "indicator") + part.Kind,
        NameChange name => (name.Indicator is null ? "node" : "indicator") + "Renamed",
        StageChange => "stage",
        BaselineChange => "baseline",
        MeasurementChange { Before: null } => "measurementRecorded",
        MeasurementChange { After: null } => "measurementDropped",
        MeasurementChange => "measurementCorrected",
        TargetComparison target => "target." + target.Change,
        _ => "member." + change.GetType().GetProperty("Member")!.GetValue(change),
    };

    private static void AssertApplies(ComprehensivePlan older, ComprehensivePlan newer)
    {
        var comparison = PlanComparison.Between(older, newer);
        Assert.Equal(newer, comparison.ApplyTo(older));
    }

    private static Indicator Indicator(string name, Target[]? targets = null) =>
        new(name, Baseline.Measured(Quantity.Percent(63.8m), new FiscalYear(2015)), [new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))], targets);

    private static ComprehensivePlan PlanOf(params Indicator[] indicators) => FindingTests.PlanOf(new Measure(Code, "支援", outcomeIndicators: indicators));

    private static ComprehensivePlan Edited(ComprehensivePlan plan, ComprehensivePlan other, int edit)
    {
        T Pick<T>(IEnumerable<T> items) => items.ElementAt(edit / 64 % items.Count());
        var measures = plan.Measures.ToArray();
        var indicators = plan.Indicators.ToArray();
        if (edit % 64 < 4 || measures.Length == 0)
        {
            return (edit % 5) switch
            {
                0 => plan.WithTitle(other.Title).WithScales(other.Scales),
                1 => plan.WithPhase(other.Phase).WithPhases(other.Phases),
                2 => plan.WithPeriod(other.Period),
                3 => plan.WithBasicPolicies(plan.BasicPolicies.Where(item => other.BasicPolicies.All(added => added.Code != item.Code)).Concat(other.BasicPolicies)),
                _ => plan.WithBasicPolicies(other.BasicPolicies),
            };
        }

        var measure = Pick(measures);
        if (edit % 64 < 30 || indicators.Length == 0)
        {
            return plan.With((edit % 15) switch
            {
                0 => measure.WithName(measure.Name + "（改）"),
                1 => measure.WithProgress([.. measure.Progress, "取組"]),
                2 => measure.WithProjects(measure.Projects.Reverse()),
                3 => measure.WithProjects(measure.Projects.Append(new Project("新事業"))),
                4 => measure.WithProjects(measure.Projects.Append(new Project("別事業")).Reverse()),
                5 => measure.WithProjects(measure.Projects.Skip(1)),
                6 => measure.WithProjects(measure.Projects.Select(item => item.WithName(item.Name + "改"))),
                7 => measure.WithProjects(measure.Projects.Select(item => item.WithDescription("説明").WithRemarks(["備考"]))),
                8 => measure.WithProjects(measure.Projects.Select(item => item.WithCurrent(item.Later).WithPlanned(ProjectStage.Empty).WithLater(item.Current))),
                9 => measure.WithOutcomeIndicators(measure.OutcomeIndicators.Reverse()),
                10 => measure.WithOutcomeIndicators(measure.OutcomeIndicators.Append(Indicator("新指標"))),
                11 => measure.WithOutcomeIndicators(measure.OutcomeIndicators.Skip(1)),
                12 => measure.WithAssessments([new(new FiscalYear(2022), "尺度", "乙")]),
                13 => measure.WithProjects(measure.Projects.Select(item => item.WithAccounts(item.Accounts.Skip(1)).WithIndicators(item.Indicators.Reverse().Select(own => own.WithKind(own.Kind is IndicatorKind.Output ? IndicatorKind.Input : own.Kind))))),
                _ => measure.WithNotes([new PlanNote("注")]).WithIssues(["課題"]).WithDirections([]).WithDirectObjectives(["目標"]),
            });
        }

        var placed = Pick(indicators);
        var indicator = placed.Indicator;
        var unit = indicator.Unit ?? MeasurementUnit.None;
        var value = new Quantity(edit % 1000 / 10m, unit);
        return plan.WithIndicator(placed, (edit % 14) switch
        {
            0 => indicator.WithMeasurement(new Measurement(value, new FiscalYear(2012 + (edit % 12)))),
            1 => indicator.WithMeasurement(new Measurement(value, indicator.Measurements.Select(item => item.Period).FirstOrDefault())),
            2 => indicator.WithBaseline(Baseline.Measured(value, new FiscalYear(2012))),
            3 => indicator.WithTarget(Target.AtLeast(value, new FiscalYear(2030), 1 + (edit % 3))),
            4 => indicator.WithTarget(Target.NotSet()),
            5 => indicator.WithName(indicator.Name + "の割合"),
            6 => Rebuilt(measurements: indicator.Measurements.Skip(1)),
            7 => Rebuilt(targets: indicator.Targets.Skip(1)),
            8 => Rebuilt(measurements: indicator.Measurements.Reverse()),
            9 => Rebuilt(targets: indicator.Targets.Reverse()),
            10 => indicator.WithLevel(IndicatorLevel.Final).WithDirection(Direction.Lower).WithCounts(Counting.Yearly).WithScaleMaximum(2_500_000),
            11 => indicator.WithRemarks([new("担当課", "別の課")]).WithParts(indicator.Parts.Reverse()),
            12 => indicator.WithParts(indicator.Parts.Select(part => new IndicatorPart(part.Label, Baseline.Measured(value), part.Measurements.Skip(1), part.Targets.Where(target => target.Phase != 9).Append(Target.Reach(value, new FiscalYear(2030), 9))))),
            _ => indicator.WithSource("別の調査"),
        });

        Indicator Rebuilt(IEnumerable<Measurement>? measurements = null, IEnumerable<Target>? targets = null) =>
            new Indicator(indicator.Name, indicator.Baseline, measurements ?? indicator.Measurements, targets ?? indicator.Targets, indicator.Kind)
                .WithSource(indicator.Source).WithScaleMaximum(indicator.ScaleMaximum).WithNotes(indicator.Notes).WithLevel(indicator.Level).WithDirection(indicator.Direction)
                .WithCounts(indicator.Counts).WithRemarks(indicator.Remarks).WithParts(indicator.Parts);
    }
}

/// <summary>A plan and a later state of it.</summary>
public sealed record PlanRevision(ComprehensivePlan Older, ComprehensivePlan Newer);
