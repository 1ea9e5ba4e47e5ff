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

    /// <summary>Reads the one item of a project: one that is current, or one that is planned for 2026 to 2029.</summary>
    private static (ActivityItem Item, string[] Codes) Read(string current, string planned)
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, $"乙 乙。\t{current}\t{planned}\t"));
        return (document.Plan.Items.Single().Item, [.. document.Diagnostics.Select(item => item.Code)]);
    }
}
