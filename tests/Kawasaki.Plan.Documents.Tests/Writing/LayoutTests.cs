using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using NodaTime;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Writing;

/// <summary>What the texts look like.</summary>
public class LayoutTests
{
    private static readonly PlanCode Code = new(2, 3, 1);

    private static readonly FiscalYearRange Period = new(new FiscalYear(2026), new FiscalYear(2029));

    private static readonly Indicator Count = new Indicator(
        "乙の件数",
        Baseline.Measured(Items(1200), new FiscalYear(2019)),
        [new(Items(980.5m), new FiscalYear(2022)), new(Items(950), new FiscalYear(2023), CalendarPeriod.From(new LocalDate(2024, 1, 31)))],
        [Target.AtMost(Items(1000), new FiscalYear(2025), 1), Target.Pending("検討中", phase: 2)]).WithSource("乙課調べ").WithNotes(["1", "2"]);

    private static readonly Indicator Difference = new Indicator(
        "乙の差",
        Baseline.Started("開始", CalendarPeriod.From(new YearMonth(2016, 1))),
        [new(new Quantity(-0.5m, "点"), CalendarPeriod.From(new YearMonth(2024, 3)), CalendarPeriod.From(new LocalDate(2024, 3, 31)))],
        [Target.Between(new Quantity(0, "点"), new Quantity(1.5m, "点"), new FiscalYear(2029), 2)]).WithScaleMaximum(5);

    private static readonly Project First = new(
        "乙事業",
        "乙を行います。",
        new ProjectStage(new FiscalYear(2025), [new ActivityGroup("乙の一", [new ActivityItem("R6参加者数：1,234人", [new("参加者数", new Quantity(1234, "人"), new FiscalYear(2024))]), new ActivityItem("実施")]), new ActivityGroup("乙の二")]),
        new ProjectStage(Period, [new ActivityGroup(null, [new ActivityItem("整備（R9完了予定）", milestones: [Milestone.Planned(new FiscalYear(2027), "完了")]), new ActivityItem("継続実施")])]),
        new ProjectStage(FiscalYearRange.StartingWith(new FiscalYear(2030)), [new ActivityGroup(null, [new ActivityItem("事業推進")])]));

    private static ComprehensivePlan Whole { get; } = new(
        [
            new BasicPolicy(
                new PlanCode(2),
                "甲の街",
                [
                    new Policy(
                        new PlanCode(2, 3),
                        "甲を進める",
                        ["方向の一。", "方向の二。"],
                        [new Indicator("甲と思う人の割合", Baseline.Measured(Quantity.Percent(30.3m), CalendarPeriod.FromYear(2019)), [new(Quantity.Percent(24.7m), CalendarPeriod.FromYear(2023))], [Target.AtLeast(Quantity.Percent(40), CalendarPeriod.FromYear(2029))], IndicatorKind.Perception).WithSource("甲調査")],
                        [new PlanNote("注の文")],
                        [
                            new Measure(
                                Code,
                                "乙の推進",
                                [Count, Difference],
                                [First, new Project("丙事業", null, First.Current, First.Planned, new ProjectStage(First.Later.Period), ["備考"])],
                                [new PlanNote("乙の数", "1"), new PlanNote("令和6（2024）年1月31日現在", "2")])
                                .WithProgress(["取組。"]).WithIssues(["課題。"]).WithDirections(["方向"]).WithDirectObjectives(["乙を減らす"]),
                            new Measure(new PlanCode(2, 3, 2), "丙の推進"),
                        ]),
                ]),
        ],
        "甲市総合計画",
        phase: 2,
        Period);

    private const string Expected =
        """
        甲市総合計画

        基本政策2 甲の街

        政策 2 - 3 甲を進める

        1 政策の方向性

        - 方向の一。
        - 方向の二。

        2 市民の実感指標

        市民の実感指標の名称 (指標の出典)→計画策定時 (R1) [2019]→現状 (R5) [2023]→目標 (R11) [2029]
        甲と思う人の割合 (甲調査)→30.3%→24.7%→40%以上

        ※ 注の文

        3 施策の体系

        政策 2 - 3 甲を進める

        施策2-3-1 乙の推進

        施策2-3-2 丙の推進

        施策2-3-1 乙の推進

        1 これまでの主な取組状況

        - 取組。

        2 施策の主な課題

        - 課題。

        3 施策の方向性

        - ★ 方向

        4 直接目標

        - 乙を減らす

        5 主な成果指標

        名称 (指標の出典)→計画策定時→実績→現状→第1期実施計画期間 における目標値→第2期実施計画期間 における目標値
        乙の件数 ^{※1} (乙課調べ)→1,200 件 (令和元 (2019) 年度)→980.5 件 (令和4 (2022) 年度)→950 ^{※2} 件 (令和5 (2023) 年度)→1,000 件以下 (令和7 (2025) 年度)→検討中
        乙の差 ※5点満点→平成28 (2016) 年1月から開始→-→△0.5 点 (令和6 (2024) 年3月末現在)→→0～1.5 点 (令和11 (2029) 年度)

        ※ 1 乙の数

        ※ 2 令和6（2024）年1月31日現在

        6 計画期間の主な取組

        事務事業名→現状→事業内容・目標→→
        →令和7（2025）年度→令和8（2026）～11（2029）年度→令和12（2030）年度以降→
        乙事業 乙を行います。→●乙の一 ・R6参加者数：1,234人 ・実施 ●乙の二→・整備（R9完了予定） ・継続実施→事業推進→
        丙事業→●乙の一 ・R6参加者数：1,234人 ・実施 ●乙の二→・整備（R9完了予定） ・継続実施→<br>→備考

        施策2-3-2 丙の推進

        """;

    [Fact]
    public void Write_a_whole_plan_gives_the_layout_of_the_city() =>
        Assert.Equal(Expected.ReplaceLineEndings("\n").Replace('→', '\t'), PlanDocumentWriterTests.CheckReadsBack(Whole));

    [Fact]
    public void Write_a_plan_without_anything_gives_an_empty_text() => Assert.Equal("", PlanDocumentWriterTests.CheckReadsBack(new ComprehensivePlan([])));

    [Fact]
    public void Write_a_phase_and_a_period_that_no_table_says_gives_lines_above_the_first_policy()
    {
        var plan = Of(new Measure(Code, "乙")).WithPhase(3).WithPeriod(Period);

        Assert.StartsWith(
            "実施計画期間：第3期\n\n実施計画期間：令和8（2026）～11（2029）年度\n\n政策 2 - 3 甲\n",
            PlanDocumentWriterTests.CheckReadsBack(plan),
            StringComparison.Ordinal);
        Assert.Equal("実施計画期間：第3期\n\n政策 2 - 3 甲\n", PlanDocumentWriterTests.CheckReadsBack(Of().WithPhase(3)));
    }

    [Fact]
    public void Write_periods_of_one_kind_leaves_the_columns_in_their_order()
    {
        var project = new Project("乙", "丙。", new(new FiscalYearRange(new FiscalYear(2022), new FiscalYear(2025)), [new ActivityGroup("丁")]), new(Period, [new ActivityGroup("戊")]), new(FiscalYearRange.StartingWith(new FiscalYear(2030))));

        Assert.EndsWith(
            "事務事業名\t現状\t事業内容・目標\t\n\t令和4（2022）～7（2025）年度\t令和8（2026）～11（2029）年度\t令和12（2030）年度以降\n乙 丙。\t●丁\t●戊\t\n",
            PlanDocumentWriterTests.CheckReadsBack(Of(new Measure(Code, "乙", projects: [project])).WithPeriod(Period)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_words_with_a_bracket_puts_their_year_in_the_head_of_a_table_of_their_own()
    {
        var indicator = new Indicator("甲(乙)", Baseline.NewlySet(2), targets: [Target.InWords("維持（丙）", new FiscalYear(2029), 2)]);
        var measure = new Measure(Code, "乙", outcomeIndicators: [indicator, new Indicator("丁", Baseline.None, targets: [Target.InWords("維持", phase: 2)])]);

        Assert.EndsWith(
            "第2期実施計画期間 における目標値 (令和11 (2029) 年度)\n甲(乙) ()\t第2期実施計画から新たに設定\t-\t維持（丙）\n\n名称 (指標の出典)\t計画策定時\t現状\t第2期実施計画期間 における目標値\n丁\t-\t-\t維持\n",
            PlanDocumentWriterTests.CheckReadsBack(Of(measure).WithPhase(2)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_to_a_writer_gives_the_same_text_in_every_culture_and_with_any_line_end()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "#";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.NumberFormat.NegativeSign = "minus";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            using var writer = new StringWriter(CultureInfo.CurrentCulture) { NewLine = "\r\n" };
            PlanDocumentWriter.Write(Whole, writer);
            Assert.Equal(Expected.ReplaceLineEndings("\n").Replace('→', '\t'), writer.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static ComprehensivePlan Of(params Measure[] measures) => new([new BasicPolicy(new PlanCode(2), null, [new Policy(new PlanCode(2, 3), "甲", measures: measures)])]);

    private static Quantity Items(decimal amount) => new(amount, "件");
}
