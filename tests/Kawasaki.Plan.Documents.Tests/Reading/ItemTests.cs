using Kawasaki.Plan.Domain.Hierarchy;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>What an item says in figures and years.</summary>
public class ItemTests
{
    [Theory]
    [InlineData("甲数：3件、※R5.12現在", "甲数 3 件 2023-12")]
    [InlineData("R6甲数：3件、※R5.12現在", "甲数 3 件 FY2024")]
    public void A_figure_without_a_year_is_of_the_month_at_which_it_stood(string item, string expected) =>
        Assert.Equal(expected, string.Join("|", Read(item, "").Item.Facts.Select(fact => $"{fact.Label} {fact.Value} {fact.Period}")));

    [Theory]
    [InlineData("甲（R6予定）", true)]
    [InlineData("甲（R6）", false)]
    [InlineData("甲（R6完了）", false)]
    public void Only_what_is_planned_must_be_in_the_years_of_its_column(string item, bool isReported)
    {
        var (read, codes) = Read("", item);

        Assert.Equal("FY2024", read.Milestones.Single().Period.ToString());
        Assert.Equal(isReported, codes.Contains("PLAN405"));
    }

    [Theory]
    [InlineData("甲数：3", "")]
    [InlineData("乙：9時まで", "")]
    [InlineData("現在の甲数：3件（R5.3から）", "現在の甲数 3 件 ")]
    [InlineData("R5.4甲数：3件", "甲数 3 件 2023-04")]
    [InlineData("令和 10 （ 2028 ） 年度甲数：3件", "甲数 3 件 FY2028")]
    public void A_fact_has_a_unit_and_a_year_that_is_its_own(string item, string expected) =>
        Assert.Equal(expected, string.Join("|", Read(item, "").Item.Facts.Select(fact => $"{fact.Label} {fact.Value} {fact.Period}")));

    [Theory]
    [InlineData(39, 1)]
    [InlineData(40, 0)]
    public void A_figure_has_up_to_forty_letters(int letters, int count) =>
        Assert.Equal(count, Read("甲：3" + new string('丙', letters), "").Item.Facts.Count);

    [Theory]
    [InlineData(36, 1)]
    [InlineData(37, 0)]
    public void A_milestone_has_up_to_forty_letters(int letters, int count) =>
        Assert.Equal(count, Read("", $"甲（R9{new string('か', letters)}予定）").Item.Milestones.Count);

    [Theory]
    [InlineData("甲（R9工事予定）", "FY2027 工事")]
    [InlineData("甲（R9工事）", "")]
    [InlineData("甲（R5.4）", "2023-04 ")]
    [InlineData("甲（2024年4月）", "")]
    [InlineData("甲（2024年4月予定）", "2024-04 ")]
    [InlineData("甲（R8～R9予定）", "FY2026/FY2027 ")]
    public void A_milestone_is_a_year_or_a_month_with_an_era_or_what_is_planned(string item, string expected) =>
        Assert.Equal(expected, string.Join("|", Read("", item).Item.Milestones.Select(milestone => $"{milestone.Period} {milestone.EventName}")));

    [Theory]
    [InlineData("R6甲数：3件", "PLAN401", true)]
    [InlineData("R6年度甲数：3件", "PLAN401", false)]
    [InlineData("甲（R9予定）", "PLAN401", true)]
    [InlineData("甲（R9年度予定）", "PLAN401", false)]
    [InlineData("甲（R9.4）", "PLAN401", false)]
    [InlineData("甲（12月から）", "PLAN402", true)]
    [InlineData("甲（123月から）", "PLAN402", false)]
    [InlineData("甲</ul>", "PLAN207", false)]
    public void A_reading_that_is_a_guess_is_reported_and_no_other_one(string item, string code, bool isReported) =>
        Assert.Equal(isReported, Read("", item).Codes.Contains(code));

    [Fact]
    public void A_mark_stays_until_its_text_comes()
    {
        var group = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "乙 乙。\t●<br>甲 ・<br>丙\t\t")).Plan.Measures.Single().Projects.Single().Current.Groups.Single();

        Assert.Equal("甲", group.Heading);
        Assert.Equal(["丙"], group.Items.Select(item => item.Text));
    }

    [Theory]
    [InlineData("・甲<b>乙>・丙", "甲乙>・丙")]
    [InlineData("・甲<b>・丙", "甲|丙")]
    [InlineData("・甲<b x<br>丙", "甲<b x|丙")]
    public void A_bracket_ends_a_tag_only_where_it_is_one(string cell, string expected) =>
        Assert.Equal(expected, string.Join('|', PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, $"乙 乙。\t{cell}\t\t")).Plan.Items.Select(placed => placed.Item.Text)));

    [Theory]
    [InlineData("●体制 ①相談員の配置 ②手引き（R4予定）", "体制", "①相談員の配置|②手引き（R4予定）")]
    [InlineData("●体制 - 測量 - 工事", "体制", "測量|工事")]
    [InlineData("●体制 (1) 測量 ・工事", "体制", "(1) 測量|工事")]
    [InlineData("●体制-1 -測量 ・工事", "体制-1 -測量", "工事")]
    [InlineData("●体制 - ・工事", "体制", "工事")]
    public void Numbers_and_dashes_behind_a_heading_begin_items(string cell, string heading, string items)
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, $"乙 乙。\t{cell}\t\t"));
        var group = document.Plan.Measures.Single().Projects.Single().Current.Groups.Single();

        Assert.Equal((heading, items), (group.Heading, string.Join('|', group.Items.Select(item => item.Text))));
        Assert.Equal(items.Split('|').Count(item => item != "工事" || !cell.Contains("・工事", StringComparison.Ordinal)), document.Diagnostics.Count(item => item.Code == "PLAN208"));
    }

    [Theory]
    [InlineData("●R6甲数：3件 ・乙", true)]
    [InlineData("●甲（R9完了予定） ・乙", true)]
    [InlineData("●甲：乙 ・乙", false)]
    [InlineData("●甲（仮称） ・乙", false)]
    public void A_heading_that_says_what_items_say_is_reported(string cell, bool isReported) =>
        Assert.Equal(isReported, Read(cell, "").Codes.Contains("PLAN237"));

    /// <summary>Reads the one item of a project: one that is current, or one that is planned for 2026 to 2029.</summary>
    private static (ActivityItem Item, string[] Codes) Read(string current, string planned)
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, $"乙 乙。\t{current}\t{planned}\t"));
        return (document.Plan.Items.Single().Item, [.. document.Diagnostics.Select(item => item.Code)]);
    }
}
