using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Units in the brackets of names: of figures that have none of their own.</summary>
public class NameUnitTests
{
    [Theory]
    [InlineData("甲の率（％）", "12.5 %", "13.5 %")]
    [InlineData("甲の数（千人）", "12500 人", "13500 人")]
    [InlineData("甲の数 (百万円)", "12500000 円", "13500000 円")]
    [InlineData("甲の量〔g／人・日〕", "12.5 g／人・日", "13.5 g／人・日")]
    [InlineData("甲の面積［ha］", "12.5 ha", "13.5 ha")]
    [InlineData("甲の数（単位：鉢）", "12.5 鉢", "13.5 鉢")]
    [InlineData("甲の割合（％、40歳以上）", "12.5 %", "13.5 %")]
    [InlineData("甲の数（40～74歳）（団体）", "12.5 団体", "13.5 団体")]
    public void A_unit_in_the_brackets_of_a_name_is_that_of_its_bare_figures(string name, string current, string target)
    {
        string[][] rows = [["指標", "現状値（R4年度）", "目標値（R9年度）"], [name, "12.5", "13.5"]];

        Assert.All(TableWays.All.Values, way =>
        {
            var reading = way(rows, 1);
            var indicator = Assert.Single(reading.Indicators).Indicator;
            Assert.Equal(name.Replace(" ", "", StringComparison.Ordinal), indicator.Name.Replace(" ", "", StringComparison.Ordinal));
            Assert.Equal([$"M {current} FY2022", $"T Reach {target} FY2027"], TableShape.ValuesOf(reading).Select(value => value.Substring(indicator.Name.Length + 1)));
        });
    }

    [Theory]
    [InlineData("甲の数（男性）")]
    [InlineData("甲の数（40～74歳）")]
    [InlineData("甲の数（乙協議会）")]
    [InlineData("甲の普及率（世帯）")] // Of households, or a number of them.
    public void Other_words_in_brackets_are_no_unit(string name) =>
        Assert.Equal([$"{name} M 12.5  FY2022"], TableShape.ValuesOf(IndicatorTables.Read($"指標\t現状値（R4年度）\n{name}\t12.5")));

    [Theory]
    [InlineData("甲の延長（m）", "1.2km", "1.2 km")]
    [InlineData("甲の数（件）", "12件", "12 件")]
    [InlineData("甲の数（回）", "12人", "12 人")]
    public void A_figure_keeps_its_own_unit(string name, string cell, string value) =>
        Assert.Equal([$"{name} M {value} FY2022"], TableShape.ValuesOf(IndicatorTables.Read($"指標\t現状値（R4年度）\n{name}\t{cell}")));

    [Fact]
    public void A_unit_beside_a_multiple_of_it_has_two_readings()
    {
        var reading = IndicatorTables.Read("指標\t現状値（R4年度）\n甲の数（千人）\t12人");

        Assert.Empty(TableShape.ValuesOf(reading));
        Assert.Contains(reading.Diagnostics, item => item.Severity is DiagnosticSeverity.Error && item.Message.English.Contains("千人", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("R4年度比10%減")]
    [InlineData("10%削減")]
    [InlineData("男 12% 女 13%")]
    [InlineData("未定")]
    public void A_target_in_other_terms_is_read_as_it_is(string cell) =>
        Assert.DoesNotContain(IndicatorTables.Read($"指標\t現状値（R4年度）\t目標値（R9年度）\n甲の量（t）\t\t{cell}").Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
}
