using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Units in cells of their own beside the figures.</summary>
public class UnitsBesideTests
{
    private static readonly string[] Values =
        ["甲の率 B 19.4 % FY2021", "甲の率 T Reach 25.0 % FY2026", "乙の数 B 22 回 FY2021", "乙の数 T Reach 40 回 FY2026", "丙の額 B 3000 円 FY2021", "丙の額 T Reach 20000 円 FY2026"];

    [Fact]
    public void Units_below_the_head_of_the_figures_are_those_of_each()
    {
        var spanned = IndicatorTables.Read(PlanGrid.Of(
        [
            [new("指標"), new("基準値（令和3年度）", 2), new("目標値（令和8年度）", 2)],
            [new("甲の率"), new("19.4"), new("％"), new("25.0"), new("％")],
            [new("乙の数"), new("22"), new("回"), new("40"), new("回")],
            [new PlanGridCell("丙の額"), new PlanGridCell("3"), new PlanGridCell("千円"), new PlanGridCell("2"), new PlanGridCell("万円")],
        ]));
        var repeated = IndicatorTables.Read(
            "指標\t基準値（令和3年度）\t基準値（令和3年度）\t目標値（令和8年度）\t目標値（令和8年度）\n甲の率\t19.4\t％\t25.0\t％\n乙の数\t22\t回\t40\t回\n丙の額\t3\t千円\t2\t万円");

        Assert.All([spanned, repeated], reading =>
        {
            Assert.Equal(Values, TableShape.ValuesOf(reading));
            Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
        });
    }

    [Theory]
    [InlineData("人以上")]
    [InlineData("乙課が調べた数です")]
    public void Other_words_beside_a_figure_are_no_unit(string words)
    {
        var reading = IndicatorTables.Read($"指標\t基準値（令和3年度）\t目標値（令和8年度）\t目標値（令和8年度）\n甲の数\t19\t25\t{words}");

        Assert.DoesNotContain(TableShape.ValuesOf(reading), value => value.Contains($"25 {words}", StringComparison.Ordinal));
        Assert.True(reading.HasErrors);
    }
}
