using Kawasaki.Plan.Domain.Hierarchy;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>Facts and milestones in the items of projects.</summary>
public class ItemFigureTests
{
    [Theory]
    [InlineData("R2件数：3件", "件数 3 件 FY2020")]
    [InlineData("R2月平均件数：3件", "月平均件数 3 件 FY2020")]
    [InlineData("R2（2020）年度件数：3件", "件数 3 件 FY2020")]
    [InlineData("令和2（2021）年度件数：3件", "件数 3 件 ")] // It contradicts itself.
    [InlineData("H30～R2件数：3件", "件数 3 件 FY2018/FY2020")]
    [InlineData("R2.12参加者数：3人", "参加者数 3 人 2020-12")]
    [InlineData("R5/4件数：3件", "件数 3 件 2023-04")]
    [InlineData("R2・R3件数：3件", "R2・R3件数 3 件 ")]
    [InlineData("令和2年件数：3件", "件数 3 件 2020")]
    [InlineData("令和2年度末件数：3件", "令和2年度末件数 3 件 ")]
    [InlineData("参加者数：R2：30人、R3：40人", "参加者数 30 人 FY2020|参加者数 40 人 FY2021")]
    [InlineData("R2件数：甲：3件、乙：4件、R3：5件", "件数：甲 3 件 FY2020|件数：乙 4 件 FY2020|件数：乙 5 件 FY2021")]
    [InlineData("甲：：3件", "")]
    [InlineData("：3件", "")]
    [InlineData("場所：3階会議室", "")]
    [InlineData("実施月：4月", "")]
    [InlineData("開催日：3日", "")]
    [InlineData("開催日数：3日", "開催日数 3 日 ")]
    [InlineData("住所：2丁目", "")]
    [InlineData("件数：100件程度", "")]
    [InlineData("件数：約100件", "")]
    [InlineData("R2利用者数：300人。R3利用者数：400人", "利用者数 300 人 FY2020|利用者数 400 人 FY2021")]
    [InlineData("R2:3件,R3:4件", "")] // No label.
    [InlineData("R2数:1,200件,R3数:4件", "数 1200 件 FY2020|数 4 件 FY2021")]
    [InlineData("H30件数：3件・R1件数：4件", "")]
    [InlineData("参加者：1,100人　協力店：15店", "")]
    [InlineData("R2件数：3件→R7件数：5件", "")]
    [InlineData("（R2：300人、R3：400人）", "")]
    [InlineData("再整備数：3公園（R6：1公園、R7：2公園）", "再整備数 3 公園 ")]
    [InlineData("時刻：10：30開始", "")]
    [InlineData("A：3件（R2.12現在）、B：4件（R3.3現在）", "A 3 件 2020-12|B 4 件 2021-03")]
    [InlineData("登録数：3件、R2.12現在", "登録数 3 件 2020-12")]
    [InlineData("登録数：3件、乙：4件※R2.12現在", "登録数 3 件 2020-12|乙 4 件 2020-12")]
    [InlineData("件数：3件（令和2年12月現在）、R3件数：4件", "件数 3 件 2020-12|件数 4 件 FY2021")]
    [InlineData("令和5年度に開設予定、登録者数：300人", "登録者数 300 人 ")]
    [InlineData("R3、件数：3件、乙：4件", "件数 3 件 FY2021|乙 4 件 FY2021")]
    [InlineData("R2以降件数：3件", "件数 3 件 FY2020/..")]
    [InlineData("R2-4件数：3件", "R2-4件数 3 件 ")]
    public void A_fact_has_its_label_figure_and_period(string item, string facts) =>
        Assert.Equal(facts, string.Join("|", Item(item).Facts.Select(fact => $"{fact.Label} {fact.Value} {fact.Period}")));

    [Theory]
    [InlineData("一（R5完了予定）", "完了 FY2023 True")]
    [InlineData("一（R4～R6）", " FY2022/FY2024 False")]
    [InlineData("一（2023年度）", " FY2023 False")]
    [InlineData("一（R2.12現在）", "")]
    [InlineData("一（令和5（2024）年度完了予定）", "")] // It contradicts itself.
    [InlineData("一（R8以降予定）", " FY2026/.. True")]
    [InlineData("一（R8-9予定）", "")]
    [InlineData("一（R8、R9予定）", "")]
    [InlineData("一（R8設計、R9着工予定）", "")]
    [InlineData("一（R8及びR10完了予定）", "")]
    public void A_milestone_has_its_event_and_period(string item, string milestones) =>
        Assert.Equal(milestones, string.Join("|", Item(item).Milestones.Select(found => $"{found.EventName} {found.Period} {found.IsPlanned}")));

    [Theory]
    [InlineData("甲：", "3件", "、乙：3件")]
    [InlineData("", "甲：3件", "、乙：3件")]
    public void Labels_do_not_grow_with_their_number(string label, string first, string further)
    {
        const int Times = 20_000;
        var item = string.Concat(Enumerable.Repeat(label, Times)) + first + string.Concat(Enumerable.Repeat(further, Times));

        var facts = Item(item).Facts;

        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.InRange(fact.Label.Length, 1, 1000));
    }

    [Fact]
    public void A_year_may_be_broken_over_lines()
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・一\t・R2年\n度件数：3件\t三"));

        var fact = document.Plan.Measures.Single().Projects.Single().Planned.Items.Single().Facts.Single();
        Assert.Equal("件数 3 件 FY2020", $"{fact.Label} {fact.Value} {fact.Period}");
    }

    [Fact]
    public void A_raised_digit_is_no_part_of_a_number()
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・R2件数：12<sup>2</sup>件\t・二\t三"));

        var item = document.Plan.Measures.Single().Projects.Single().Current.Items.Single();
        Assert.Equal("R2件数：12 2件", item.Text);
        Assert.Empty(item.Facts);
        Assert.Single(document.Diagnostics, found => found.Code == "PLAN409");
    }

    [Fact]
    public void A_long_label_is_no_label() => Assert.Empty(Item(new string('甲', 200) + "：3件").Facts);

    private static ActivityItem Item(string text)
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, $"乙 乙。\t・{text}\t・二\t三"));
        var item = document.Plan.Measures.Single().Projects.Single().Current.Groups.Single().Items.Single();
        Assert.Equal(text, item.Text);
        return item;
    }
}
