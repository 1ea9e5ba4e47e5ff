using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Heads that stand where names would.</summary>
public class HeadsAloneTests
{
    [Fact]
    public void Heads_in_the_first_column_of_a_table_without_values_are_no_indicators()
    {
        var reading = IndicatorTables.Read("指標名\t甲の率\n単位\t％\n担当課\t乙課");

        Assert.Empty(reading.Indicators);
        Assert.Equal([2, 3], reading.Diagnostics.Where(item => item.Code == "PLAN216").Select(item => item.Line));
    }

    [Fact]
    public void A_name_that_is_a_head_elsewhere_stays_one_beside_a_figure() =>
        Assert.Equal(["達成率 M 40 % FY2022"], TableShape.ValuesOf(IndicatorTables.Read("指標\t現状値（R4年度）\n達成率\t40%")));

    [Fact]
    public void Every_line_with_a_head_before_a_colon_is_said_where_there_is_no_table() =>
        Assert.Equal(
            [1, 2, 3],
            IndicatorTables.Read("指標名：甲の率\n現状値（R4年度）：40%\n目標値（R9年度）：50%\n乙です。").Diagnostics.Where(item => item.Code == "PLAN214").Select(item => item.Line));
}
