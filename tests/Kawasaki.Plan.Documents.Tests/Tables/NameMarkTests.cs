using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Signs before and behind names.</summary>
public class NameMarkTests
{
    /// <summary>What the note of a name says of its year is of what was measured, and not of its target.</summary>
    [Theory]
    [InlineData("※1　現状値は令和4年度の数値", "FY2022")]
    [InlineData("※1　令和4年度の値", "FY2022")]
    [InlineData("※1　令和4年度に定めた乙の値", "FY2023")]
    public void The_note_of_a_name_says_the_year_of_what_was_measured(string note, string period)
    {
        var reading = IndicatorTables.Read($"指標\t現状値（R5年度）\t目標値（R9年度）\n甲の割合※1\t45.9％\t60.0％\n乙の数\t3件\t4件\n{note}");

        Assert.Equal(
            [$"甲の割合 M 45.9 % {period}", "甲の割合 T Reach 60.0 % FY2027", "乙の数 M 3 件 FY2023", "乙の数 T Reach 4 件 FY2027"],
            TableShape.ValuesOf(reading));

        var several = IndicatorTables.Read($"指標\tR3年度実績\tR5年度実績\n甲の割合※1\t45.9％\t60.0％\n{note}");
        Assert.Equal(["甲の割合 M 45.9 % FY2021", "甲の割合 M 60.0 % FY2023"], TableShape.ValuesOf(several)); // Of which it is, nothing says.
    }

    [Theory]
    [InlineData("● 甲の数", "甲の数")]
    [InlineData("○　甲の数", "甲の数")]
    [InlineData("■ 甲の数", "甲の数")]
    [InlineData("○○の数", "○○の数")]
    [InlineData("●甲の数", "●甲の数")] // It may be of the name.
    [InlineData("甲の数※", "甲の数")]
    public void A_sign_apart_or_of_a_note_is_none_of_the_name(string cell, string name) =>
        Assert.Equal(name, IndicatorTables.Read(PlanGrid.Of([["指標", "現状値（R4年度）"], [cell, "3人"]])).Indicators.Single().Indicator.Name);

    [Fact]
    public void A_sign_of_a_note_that_is_not_there_is_said() =>
        Assert.Contains(IndicatorTables.Read("指標\t現状値（R4年度）\n甲の数※\t3人").Diagnostics, item => item is { Code: "PLAN313", Line: 2 });

    [Theory]
    [InlineData("※ 乙によります。")]
    [InlineData("※乙によります。")]
    public void A_note_without_a_number_is_that_of_the_sign(string note) =>
        Assert.DoesNotContain(IndicatorTables.Read($"指標\t現状値（R4年度）\n甲の数※\t3人\n\n{note}").Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
}
