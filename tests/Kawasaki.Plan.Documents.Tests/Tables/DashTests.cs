using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Dashes in the place of measurements.</summary>
public class DashTests
{
    [Theory]
    [InlineData("－")]
    [InlineData("―")]
    [InlineData("-")]
    public void A_dash_below_a_year_that_was_measured_says_why_there_is_no_value(string dash)
    {
        string[][] rows = [["指標", "R3年度実績", "R4年度実績", "R5年度実績", "目標値（R9年度）"], ["甲の数", "3人", dash, "5人", "9人"], ["乙の数", dash, dash, "6回", dash]];

        Assert.All(TableWays.All.Values, way => Assert.Equal(
            [
                "甲の数 M 3 人 FY2021", "甲の数 M NotApplicable  FY2022", "甲の数 M 5 人 FY2023", "甲の数 T Reach 9 人 FY2027",
                "乙の数 M NotApplicable  FY2021", "乙の数 M NotApplicable  FY2022", "乙の数 M 6 回 FY2023",
            ],
            TableShape.ValuesOf(way(rows, 1)).Where(value => !value.Contains("乙の数 T", StringComparison.Ordinal))));
    }

    [Fact]
    public void Its_text_is_kept() =>
        Assert.Equal("－", IndicatorTables.Read("指標\tR3年度実績\tR4年度実績\n甲の数\t－\t5人").Indicators.Single().Indicator.Measurements[0].Text);

    [Theory]
    [InlineData("指標\tR4年度実績\tR5年度実績\n甲の数\t3人\t－\n乙の数\t4回\t－")] // A year to come.
    [InlineData("指標\t実績\t現状値\n甲の数\t－\t3人（R4年度）\n乙の数\t－\t4回（R4年度）")] // No year at all.
    [InlineData("指標\t区分\tR4年度\tR5年度\n甲の数\t目標\t5人\t6人\n\t実績\t3人\t－\n乙の数\t目標\t5回\t6回\n\t実績\t4回\t－")]
    public void A_dash_of_a_year_to_come_or_of_none_says_nothing(string text) =>
        Assert.Equal(
            ["甲の数 M 3 人 FY2022", "乙の数 M 4 回 FY2022"],
            TableShape.ValuesOf(IndicatorTables.Read(text)).Where(value => value.Contains(" M ", StringComparison.Ordinal)));
}
