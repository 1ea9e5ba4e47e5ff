using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>Brackets behind a figure: over how many years it goes, and of which survey it is.</summary>
public class CellBracketTests
{
    private static readonly IndicatorCellNotation Cells = IndicatorCellNotation.Default;

    [Theory]
    [InlineData("累計5件（5年間）", "5年間累計")]
    [InlineData("延べ1,200人（5か年）", "5か年延べ")]
    [InlineData("合計20件（4年間）", "4年間合計")]
    [InlineData("20件（5年間）", "5年間")]
    public void A_number_of_years_is_over_how_many_a_target_counts(string cell, string qualifier)
    {
        var target = Cells.ReadTarget(cell, new(new FiscalYear(2024))).Value;

        Assert.Equal((qualifier, Counting.Cumulative), (target.Qualifier, target.Counts));
        Assert.Equal(target, Cells.ReadTarget(Cells.Write(target).Japanese).Value);
    }

    [Theory]
    [InlineData("57.9％（R2国勢調査）", "2020", "国勢調査")]
    [InlineData("57.9％（令和2年度市民意識調査）", "FY2020", "市民意識調査")]
    [InlineData("57.9％（2021年経済センサス）", "2021", "経済センサス")]
    public void The_year_of_a_survey_is_that_of_the_figure(string cell, string period, string survey)
    {
        var read = Cells.ReadMeasurement(cell);

        Assert.Equal((period, survey), (read.Value.Period.ToString(), read.Remark));
    }

    [Theory]
    [InlineData("3.5点（5点満点）", "5点満点")]
    [InlineData("3.2（4段階評価）", "4段階評価")]
    public void What_a_figure_is_one_of_is_a_remark(string cell, string remark) => Assert.Equal(remark, Cells.ReadMeasurement(cell).Remark);

    [Theory]
    [InlineData("3点（1点満点）")]
    [InlineData("3点（5点）")]
    [InlineData("年間20件（5年間）")]
    [InlineData("20件（1年間）")]
    [InlineData("5人（3年）")]
    [InlineData("5％（R2比）")]
    [InlineData("5％（R2年度から調査）")]
    [InlineData("5％（R2～R4調査）")]
    [InlineData("5％（R2第3回調査）")]
    [InlineData("5％（調査R2）")]
    [InlineData("5％（R2）（R3調査）")]
    public void What_may_be_said_otherwise_is_not_read(string cell)
    {
        Assert.False(Cells.ReadMeasurement(cell).IsRead);
        Assert.False(Cells.ReadTarget(cell).IsRead);
    }
}
