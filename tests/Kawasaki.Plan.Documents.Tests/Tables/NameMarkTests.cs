using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Signs before and behind names.</summary>
public class NameMarkTests
{
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
