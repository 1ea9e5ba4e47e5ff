using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Hierarchy;

/// <summary>What every kind of change is called, in both languages, and that each is told.</summary>
public class ChangeTextTests
{
    private static readonly PlanCode Code = new(5, 1, 1);

    [Fact]
    public void Every_change_of_a_plan_and_its_policies_is_told() => AssertChanges(
        """
        計画：計画名の変更 「甲」 → 「乙」 | The plan: title changed: '甲' → '乙'
        計画：期の変更 2 → 3 | The plan: phase changed: 2 → 3
        計画：計画期間の変更 令和4（2022）～7（2025）年度 | The plan: period changed: FY2022 to FY2025
        計画：期の一覧の変更 第3期（追加） | The plan: phases changed: phase 3 (added)
        5-1 参加：名称変更 「政策」 → 「参加」 | 5-1 参加: renamed: '政策' → '参加'
        5-1 参加：方向性の変更 「一」（追加）、「二」（追加） | 5-1 参加: directions changed: '一' (added), '二' (added)
        5-1 参加：注の変更 「注」（追加） | 5-1 参加: notes changed: '注' (added)
        5-1-2 新：追加 | 5-1-2 新: added
        5-1-1 支援：廃止 | 5-1-1 支援: dropped
        """,
        new([new BasicPolicy(new PlanCode(5), null, [new Policy(new PlanCode(5, 1), "政策", measures: [new Measure(Code, "支援")])])], "甲", 2),
        new([new BasicPolicy(new PlanCode(5), null, [new Policy(new PlanCode(5, 1), "参加", ["一", "二"], notes: [new("注")], measures: [new Measure(new PlanCode(5, 1, 2), "新")])])], "乙", 3, new(new(2022), new(2025)), [new(3, new(new(2022), new(2025)))]));

    [Fact]
    public void Every_change_of_a_measure_and_its_projects_is_told()
    {
        var stage = new ProjectStage(new FiscalYear(2025));
        AssertChanges(
            """
            5-1-1 支援：主な取組状況の変更 「取組」（追加） | 5-1-1 支援: progress changed: '取組' (added)
            5-1-1 支援：主な課題の変更 「課題」（追加） | 5-1-1 支援: issues changed: '課題' (added)
            5-1-1 支援：方向性の変更 「方向」（追加） | 5-1-1 支援: directions changed: '方向' (added)
            5-1-1 支援：直接目標の変更 「目標」（追加） | 5-1-1 支援: direct objectives changed: '目標' (added)
            5-1-1 支援：注の変更 「注」（追加） | 5-1-1 支援: notes changed: '注' (added)
            5-1-1 乙事業：順序変更 | 5-1-1 乙事業: moved
            5-1-1 甲事業：事業の概要の変更 「説明」 | 5-1-1 甲事業: description changed: '説明'
            5-1-1 甲事業：現状の変更 | 5-1-1 甲事業: current state changed
            5-1-1 甲事業：事業内容・目標の変更 | 5-1-1 甲事業: planned activities changed
            5-1-1 甲事業：計画期間後の事業内容の変更 | 5-1-1 甲事業: later activities changed
            5-1-1 甲事業：備考の変更 「備考」（追加） | 5-1-1 甲事業: remarks changed: '備考' (added)
            5-1-1 丁事業：追加 | 5-1-1 丁事業: added
            5-1-1 丙事業：廃止 | 5-1-1 丙事業: dropped
            """,
            PlanOf(new Measure(Code, "支援", projects: [new("甲事業"), new("乙事業"), new("丙事業")])),
            PlanOf(new Measure(Code, "支援", projects: [new("乙事業"), new("甲事業", "説明", stage, stage, stage, ["備考"]), new("丁事業")], notes: [new("注")])
                .WithProgress(["取組"]).WithIssues(["課題"]).WithDirections(["方向"]).WithDirectObjectives(["目標"])));
    }

    [Fact]
    public void Every_change_of_an_indicator_is_told()
    {
        Measurement In(int year, int value) => new(Quantity.Percent(value), new FiscalYear(year));
        Target Due(int year, int value) => Target.AtLeast(Quantity.Percent(value), new FiscalYear(year));
        var (older, newer) = (Baseline.Measured(Quantity.Percent(1), new FiscalYear(2015)), Baseline.Measured(Quantity.Percent(2), new FiscalYear(2015)));
        AssertChanges(
            """
            5-1-1 支援「乙」：指標の順序変更 | 5-1-1 支援 '乙': indicator moved
            5-1-1 支援「甲」：出典の変更 「調査」 | 5-1-1 支援 '甲': source changed: '調査'
            5-1-1 支援「甲」：満点の変更 100 | 5-1-1 支援 '甲': maximum of the scale changed: 100
            5-1-1 支援「甲」：注の変更 「1」（追加） | 5-1-1 支援 '甲': notes changed: '1' (added)
            5-1-1 支援「甲」：計画策定時の値の修正 1 %（平成27（2015）年度） → 2 %（平成27（2015）年度） | 5-1-1 支援 '甲': baseline corrected: 1 % (FY2015) → 2 % (FY2015)
            5-1-1 支援「甲」：実績の修正 3 %（令和2（2020）年度） → 4 %（令和2（2020）年度） | 5-1-1 支援 '甲': measurement corrected: 3 % (FY2020) → 4 % (FY2020)
            5-1-1 支援「甲」：実績の追加 5 %（令和3（2021）年度） | 5-1-1 支援 '甲': measurement recorded: 5 % (FY2021)
            5-1-1 支援「甲」：実績の削除 1 %（平成30（2018）年度） | 5-1-1 支援 '甲': measurement dropped: 1 % (FY2018)
            5-1-1 支援「甲」：実績の順序の変更 | 5-1-1 支援 '甲': order of the measurements changed
            5-1-1 支援「甲」：目標の引き上げ 20 %以上（令和5（2023）年度） → 21 %以上（令和5（2023）年度） | 5-1-1 支援 '甲': target raised: 20 % or more (FY2023) → 21 % or more (FY2023)
            5-1-1 支援「甲」：目標の引き下げ 10 %以上（令和4（2022）年度） → 9 %以上（令和4（2022）年度） | 5-1-1 支援 '甲': target lowered: 10 % or more (FY2022) → 9 % or more (FY2022)
            5-1-1 支援「甲」：目標の引き上げ（期限は先送り） 40 %以上（令和7（2025）年度） → 50 %以上（令和8（2026）年度） | 5-1-1 支援 '甲': target raised (due date postponed): 40 % or more (FY2025) → 50 % or more (FY2026)
            5-1-1 支援「甲」：目標の順序の変更 | 5-1-1 支援 '甲': order of the targets changed
            5-1-1 支援「丙の割合」：名称変更 「丙の率」 → 「丙の割合」（推定） | 5-1-1 支援 '丙の割合': renamed: '丙の率' → '丙の割合' (inferred)
            5-1-1 支援「丁」：指標の追加 | 5-1-1 支援 '丁': indicator added
            """,
            Of(
                new Indicator("甲", older, [In(2018, 1), In(2019, 2), In(2020, 3)], [Due(2022, 10), Due(2023, 20), Due(2024, 30), Due(2025, 40)]),
                new Indicator("乙", Baseline.None),
                new Indicator("丙の率", older)),
            Of(
                new Indicator("乙", Baseline.None),
                new Indicator("甲", newer, [In(2020, 4), In(2019, 2), In(2021, 5)], [Due(2023, 21), Due(2022, 9), Due(2024, 30), Due(2026, 50)]).WithSource("調査").WithScaleMaximum(100).WithNotes(["1"]),
                new Indicator("丙の割合", older),
                new Indicator("丁", Baseline.None)));
        AssertChanges("5-1-1 支援「丁」：指標の廃止 | 5-1-1 支援 '丁': indicator dropped", Of(new Indicator("丁", Baseline.None)), Of());
    }

    [Fact]
    public void What_an_entry_of_a_list_is_known_by_tells_which_has_changed()
    {
        var beginning = new string('長', 60);
        Target Sum(int from) => Target.AtLeast(new Quantity(90, "本"), new FiscalYear(2025)).WithCounts(Counting.Cumulative, new FiscalYear(from));
        ComprehensivePlan PlanWith(string title, Target target, ProjectAccount[] accounts, params Assessment[] assessments) =>
            PlanOf(new Measure(Code, "支援", [new("植樹", Baseline.None, targets: [target])], [new Project("甲事業").WithAccounts(accounts)]).WithAssessments(assessments)).WithTitle(title);
        AssertChanges(
            """
            計画：計画名の変更 「…長長長長長長長長長長甲」 → 「…長長長長長長長長長長乙」 | The plan: title changed: '…長長長長長長長長長長甲' → '…長長長長長長長長長長乙'
            5-1-1 支援：評価の変更 令和4（2022）年度 kawasaki.project（変更）、令和4（2022）年度 kawasaki.project 植樹（追加）、令和3（2021）年度 kawasaki.project（廃止） | 5-1-1 支援: assessments changed: FY2022 kawasaki.project (changed), FY2022 kawasaki.project 植樹 (added), FY2021 kawasaki.project (dropped)
            5-1-1 支援「植樹」：目標の条件の変更 90 本以上（令和7（2025）年度）［累計、令和2（2020）年度から］ → 90 本以上（令和7（2025）年度）［累計、令和3（2021）年度から］ | 5-1-1 支援 '植樹': target condition changed: 90 本 or more (FY2025) [cumulative, from FY2020] → 90 本 or more (FY2025) [cumulative, from FY2021]
            5-1-1 甲事業：予算・決算の変更 令和3（2021）年度（変更） | 5-1-1 甲事業: accounts changed: FY2021 (changed)
            """,
            PlanWith(beginning + "甲", Sum(2020), [new(new(2020), new("円"), 1), new(new(2021), new("円"), 2)], new(new(2021), "kawasaki.project", "3"), new(new(2022), "kawasaki.project", "3")),
            PlanWith(beginning + "乙", Sum(2021), [new(new(2020), new("円"), 1), new(new(2021), new("円"), 3)], new(new(2022), "kawasaki.project", "2"), new(new(2022), "kawasaki.project", "3", indicator: "植樹")));
    }

    [Fact]
    public void Many_entries_are_told_by_number() => AssertChanges(
        "5-1-1 支援：主な取組状況の変更 「1」（追加）、「2」（追加）、「3」（追加）、「4」（追加）、「5」（追加）、ほか2件 | 5-1-1 支援: progress changed: '1' (added), '2' (added), '3' (added), '4' (added), '5' (added), 2 more",
        PlanOf(new Measure(Code, "支援")),
        PlanOf(new Measure(Code, "支援").WithProgress(["1", "2", "3", "4", "5", "6", "7"])));

    [Fact]
    public void Another_order_is_told() => AssertChanges(
        "5-1-1 支援：主な取組状況の変更 順序 | 5-1-1 支援: progress changed: in another order",
        PlanOf(new Measure(Code, "支援").WithProgress(["1", "2"])),
        PlanOf(new Measure(Code, "支援").WithProgress(["2", "1"])));

    [Fact]
    public void Two_indicators_with_the_figures_of_one_are_not_both_its_new_name()
    {
        Indicator With(string name, int value) => new(name, Baseline.None, [new(Quantity.Percent(value), new FiscalYear(2020))]);
        AssertChanges(
            """
            5-1-1 支援「丙」：名称変更 「乙」 → 「丙」（推定） | 5-1-1 支援 '丙': renamed: '乙' → '丙' (inferred)
            5-1-1 支援「丁」：指標の追加 | 5-1-1 支援 '丁': indicator added
            5-1-1 支援「前」：指標の廃止 | 5-1-1 支援 '前': indicator dropped
            """,
            Of(With("前", 1), With("甲", 2), With("乙", 3)),
            Of(With("甲", 2), With("丙", 3), With("丁", 3)));
    }

    [Fact]
    public void A_baseline_or_a_measurement_alone_tells_what_was_renamed()
    {
        var (baseline, measurement) = (Baseline.Measured(Quantity.Percent(1), new FiscalYear(2015)), new Measurement(Quantity.Percent(2), new FiscalYear(2020)));
        bool IsRenamed(Indicator older, Indicator newer) => PlanComparison.Between(Of(older), Of(newer)).Changes.Any(change => change is NameChange { IsInferred: true });

        Assert.True(IsRenamed(new("甲", baseline), new("乙", baseline)));
        Assert.True(IsRenamed(new("甲", Baseline.None, [measurement]), new("乙", Baseline.None, [measurement])));
        Assert.True(IsRenamed(new("甲", Baseline.None, [measurement]), new("乙", baseline, [measurement])));
        Assert.True(IsRenamed(new("甲", baseline, [measurement]), new("乙", Baseline.None, [measurement])));
        Assert.False(IsRenamed(new("甲", baseline), new("乙", Baseline.None, [measurement])));
    }

    private static void AssertChanges(string expected, ComprehensivePlan older, ComprehensivePlan newer)
    {
        var comparison = PlanComparison.Between(older, newer);
        Assert.Equal(expected, string.Join("\n", comparison.Changes.Select(change => $"{change.Text.Japanese} | {change.Text.English}")));
        Assert.Equal(newer, comparison.ApplyTo(older));
    }

    private static ComprehensivePlan Of(params Indicator[] indicators) => PlanOf(new Measure(Code, "支援", outcomeIndicators: indicators));

    private static ComprehensivePlan PlanOf(Measure measure) => FindingTests.PlanOf(measure);
}
