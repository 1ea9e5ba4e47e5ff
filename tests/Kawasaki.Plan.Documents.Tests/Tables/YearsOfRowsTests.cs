using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Years in a column of their own before the values: each row is of one year, as in tidy data.</summary>
public class YearsOfRowsTests
{
    private const string Tidy = "コード\t指標名\t年度\t区分\t値\t単位\n";

    /// <summary>A table with a row for each value gives what one with a column for each gives, whatever the order of its years.</summary>
    [Property]
    public Property Rows_of_years_give_what_columns_of_years_give() =>
        Prop.ForAll(
            (from values in Gen.Choose(1, 99).ArrayOf(8)
             from order in Gen.Shuffle(Enumerable.Range(0, 8).ToArray())
             select (values, order)).ToArbitrary(),
            item =>
            {
                (string Year, string Kind)[] columns = [("2019", "基準値"), ("2022", "実績値"), ("2023", "実績値"), ("2027", "目標値")];
                var wide = string.Join('\t', columns.Select(column => $"{column.Kind}（{column.Year}年度）").Prepend("単位").Prepend("指標名").Prepend("コード"));
                string[] names = ["甲の数", "乙の数"];
                var rows = names.SelectMany((name, i) => columns.Select((column, j) =>
                    $"0{i}\t{name}\t{column.Year}\t{column.Kind}\t{item.values[(4 * i) + j]}\t{"件人"[i]}")).ToArray();
                var shuffled = item.order.Select(row => rows[row]);
                var expected = TableShape.ValuesOf(IndicatorTables.Read(
                    $"{wide}\n{string.Join('\n', names.Select((name, i) => $"0{i}\t{name}\t{"件人"[i]}\t{string.Join('\t', item.values.Skip(4 * i).Take(4))}"))}"));
                var inOrder = IndicatorTables.Read(Tidy + string.Join('\n', rows));
                var inAny = IndicatorTables.Read(Tidy + string.Join('\n', shuffled));
                Assert.Equal(expected, TableShape.ValuesOf(inOrder));
                Assert.Equal(expected.Order(StringComparer.Ordinal), TableShape.ValuesOf(inAny).Order(StringComparer.Ordinal));
                Assert.Equal([names.Length, names.Length], new[] { inOrder.Indicators.Count, inAny.Indicators.Count });
            });

    [Fact]
    public void A_year_before_two_values_is_that_of_both()
    {
        var reading = IndicatorTables.Read("指標\t年度\t目標値\t実績値\t達成率\n甲の率\t令和4年度\t45％\t40％\t89％\n\t令和5年度\t50％\t41％\t82％\n");

        Assert.Equal(
            [
                "甲の率 M 40 % FY2022", "甲の率 M 41 % FY2023", "甲の率 T Reach 45 % FY2022", "甲の率 T Reach 50 % FY2023",
                "甲の率 R 令和4年度 達成率：89％", "甲の率 R 令和5年度 達成率：82％",
            ],
            TableShape.ValuesOf(reading));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
    }

    /// <summary>What there is now has the year beside it, and a target one that is not said.</summary>
    [Fact]
    public void A_year_before_what_there_is_now_is_not_that_of_the_target()
    {
        var reading = IndicatorTables.Read("指標\t年度\t現状値\t目標値\n甲の率\t令和4年度\t40％\t45％\n");

        Assert.Equal(["甲の率 M 40 % FY2022", "甲の率 T Reach 45 %"], TableShape.ValuesOf(reading).Select(value => value.TrimEnd()));
        Assert.Contains(reading.Diagnostics, item => item.Code == "PLAN233");
    }

    [Theory]
    [InlineData("01\t甲の数\t2022\t実績値\t5\t件\n01\t甲の数\t2022\t実績値\t6\t件\n")]
    [InlineData("01\t甲の数\t2022\t実績値\t5\t件\n02\t甲の数\t2023\t実績値\t6\t件\n")]
    public void Rows_of_one_year_or_of_other_codes_are_not_put_together(string rows)
    {
        var reading = IndicatorTables.Read(Tidy + rows);

        Assert.Equal(2, reading.Indicators.Count);
        Assert.Contains(reading.Diagnostics, item => item.Code == "PLAN221");
    }

    /// <summary>Rows of years without any name are refused one by one.</summary>
    [Fact]
    public void Years_without_names_are_refused()
    {
        var reading = IndicatorTables.Read("年度\t計画\t実績\n令和5年度\t10件\t20件\n令和6年度\t30件\t40件\n");

        Assert.Empty(reading.Indicators);
        Assert.Equal([2, 3], reading.Diagnostics.Where(item => item.Code == "PLAN216").Select(item => item.Line));
    }

    [Fact]
    public void Years_and_kinds_may_stand_below_each_other_and_the_names_above()
    {
        var reading = IndicatorTables.Read("年度\t区分\t甲の数（人）\t乙の率（％）\n2019年度\t基準値\t18\t71.5\n2023年度\t実績値\t16\t74.0\n2028年度\t目標値\t20\t80.0\n");

        Assert.Equal(
            [
                "甲の数（人） B 18 人 FY2019", "甲の数（人） M 16 人 FY2023", "甲の数（人） T Reach 20 人 FY2028",
                "乙の率（％） B 71.5 % FY2019", "乙の率（％） M 74.0 % FY2023", "乙の率（％） T Reach 80.0 % FY2028",
            ],
            TableShape.ValuesOf(reading));
    }
}
