using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Rows of cells, however they are printed.</summary>
public class PlanGridTests
{
    private static Gen<string> AnyCell => Gen.Elements("甲", "乙の数", "1,234件", "A b", "丙,丁", "\"戊\"", "一\n二", "");

    [Property]
    public Property A_table_with_commas_and_quotes_has_the_cells_that_were_written() =>
        Prop.ForAll(
            (from columns in Gen.Choose(2, 5)
             from rows in Gen.Choose(1, 5).SelectMany(count => AnyCell.ArrayOf(columns).ArrayOf(count))
             from separator in Gen.Elements(',', '\t')
             select (rows, separator)).ToArbitrary(),
            item =>
            {
                string[][] rows = [[.. item.rows[0].Select((_, i) => i == 0 ? "指標" : "現状")], .. item.rows];
                var text = string.Concat(rows.Select(row => string.Join(item.separator, row.Select(Quoted)) + "\n"));
                var grid = Assert.Single(PlanGrid.In(text));

                Assert.Equal(rows.Select(row => row.Select(cell => cell.Replace("\n", "", StringComparison.Ordinal))), grid.Rows.Select(row => row.Select(cell => cell.Text)));
            });

    [Fact]
    public void A_cell_of_several_rows_and_columns_covers_all_its_places()
    {
        var grid = PlanGrid.Of([[new PlanGridCell("甲", columnSpan: 2), new PlanGridCell("乙", rowSpan: 2)], [new PlanGridCell("丙"), new PlanGridCell("丁")]]);

        Assert.Equal((2, 3), (grid.RowCount, grid.ColumnCount));
        Assert.Equal("甲甲乙丙丁乙", string.Concat(Enumerable.Range(0, 6).Select(i => grid[i / 3, i % 3]?.Text)));
        Assert.Null(PlanGrid.Of([["甲"], ["乙", "丙"]])[0, 1]);
    }

    [Fact]
    public void A_grid_of_rules_has_cells_over_lines_rows_and_columns()
    {
        const string Text =
            """
            +----------+-------------------+
            | 指標     | 目標値            |
            |          +---------+---------+
            |          | R5      | R6      |
            +==========+=========+=========+
            | 甲の     | 10件    | 20件    |
            | 数       |         |         |
            +----------+---------+---------+
            """;
        var grid = Assert.Single(PlanGrid.In(Text));

        Assert.Equal(["指標,目標値", "R5,R6", "甲の数,10件,20件"], grid.Rows.Select(row => string.Join(',', row.Select(cell => cell.Text))));
        Assert.Equal("指標", grid[1, 0]?.Text);
        Assert.Equal("目標値", grid[0, 2]?.Text);
        Assert.Equal(["甲の数 T Reach 10 件 2023", "甲の数 T Reach 20 件 2024"], TableShape.ValuesOf(IndicatorTables.Read(Text)));
    }

    [Fact]
    public void A_cell_says_where_it_stands()
    {
        var cell = PlanGrid.In("一覧\n甲\t乙\n丙\t丁\n").Single()[1, 1]!;

        Assert.Equal((3, 3, "丁"), (cell.Place.Line, cell.Place.Column, cell.ToString()));
        Assert.Equal(default, new PlanGridCell("甲").Place);
    }

    [Theory]
    [InlineData("甲は、乙, 丙を進めます。\n丁, 戊も進めます。\n")]
    [InlineData("甲  乙\n丙  丁\n")]
    [InlineData("")]
    public void Running_text_is_no_table(string text) => Assert.Empty(PlanGrid.In(text));

    [Fact]
    public void Spans_and_columns_have_limits()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlanGridCell("甲", columnSpan: 0));
        Assert.Throws<ArgumentException>(() => PlanGrid.Of([Enumerable.Repeat("甲", PlanGrid.MostColumns + 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanGrid.Of([["甲"]])[0, 1]);
    }

    private static string Quoted(string cell) => cell.Length > 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : "";

    /// <summary>Columns are placed as they are printed, with the backslashes that are read over.</summary>
    [Fact]
    public void Escapes_in_a_table_with_rules_move_no_column()
    {
        const string Table = "-------- ----------- -----------\n指標     実績\\(R3\\)  目標\\(R7\\)\n甲の数   10件        20件\n-------- ----------- -----------\n";
        var indicator = IndicatorTables.Read(Table).Indicators.Single().Indicator;

        Assert.Equal(("10 件", "reach 20 件 (2025)"), (indicator.Measurements.Single().Value.ToString(), indicator.Targets.Single().ToString()));
    }
}
