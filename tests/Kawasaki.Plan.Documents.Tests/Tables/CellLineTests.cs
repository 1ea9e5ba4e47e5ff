using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Cells of several lines, each with a figure.</summary>
public class CellLineTests
{
    [Theory]
    [InlineData("甲の率", "男性 21.3%\n女性 6.0%", "／男性 M 21.3 % FY2023;／女性 M 6.0 % FY2023")]
    [InlineData("甲の率", "男性：21.3%\n女性：6.0%", "／男性 M 21.3 % FY2023;／女性 M 6.0 % FY2023")]
    [InlineData("甲の数", "8駅（R4年度）\n10駅（R5年度）", " M 8 駅 FY2022; M 10 駅 FY2023")]
    [InlineData("甲の数", "8駅\n（R4年度）\n10駅\n（R5年度）", " M 8 駅 FY2022; M 10 駅 FY2023")]
    [InlineData("甲の数", "1,240\n人", " M 1240 人 FY2023")] // Wrapped.
    [InlineData("甲の数", "12\n人", " M 12 人 FY2023")]
    public void Lines_are_read_by_what_each_has(string name, string cell, string values)
    {
        string[] expected = [.. values.Split(';').Select(value => name + value)];
        var given = IndicatorTables.Read(PlanGrid.Of([["指標", "現状値（R5年度）"], [name, cell]]));
        var quoted = IndicatorTables.Read($"指標,現状値（R5年度）\n{name},\"{cell}\"");

        Assert.All([given, quoted], reading =>
        {
            Assert.Equal(expected, TableShape.ValuesOf(reading));
            Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
        });
    }

    [Fact]
    public void Targets_of_their_years_stand_in_one_cell() =>
        Assert.Equal(
            ["甲の数 T AtLeast 8 駅 FY2026", "甲の数 T AtLeast 10 駅 FY2030"],
            TableShape.ValuesOf(IndicatorTables.Read("| 指標 | 目標値 |\n|---|---|\n| 甲の数 | 8駅以上（R8年度）<br>10駅以上（R12年度） |")));

    [Theory]
    [InlineData("8駅（R4年度）\n10駅（R4年度）")]
    [InlineData("8駅\n10駅")]
    public void Lines_between_which_nothing_tells_are_refused(string cell)
    {
        var reading = IndicatorTables.Read(PlanGrid.Of([["指標", "現状値（R5年度）"], ["甲の数", cell]]));

        Assert.Empty(TableShape.ValuesOf(reading));
        Assert.True(reading.HasErrors);
    }
}
