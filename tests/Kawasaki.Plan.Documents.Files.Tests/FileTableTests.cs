using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Documents.Tests.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>Tables of any city, by every file that holds them.</summary>
public class FileTableTests
{
    private const string Head = "指標";

    private static readonly string[] Sharp = ["\"", "\n", "|", "&", "&lt;", "\u00A0", "<b>", "*", "**", "`", ",", "~", "_", "1. ", "- ", "#", "甲", "乙", "a", "１", "'"];

    private static readonly Gen<string> Texts =
        from parts in Gen.Elements(Sharp).NonEmptyListOf()
        let text = string.Concat(parts)
        select $"甲{string.Join('\n', text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Trim()))}乙";

    public static TheoryData<string> Shapes => [.. TableShape.All.Select(shape => shape.Name)];

    public static TheoryData<string, string> Ways =>
        [.. from shape in TableShape.All from way in FileWays.All.Keys select new TheoryDataRow<string, string>(shape.Name, way)];

    /// <summary>Gets the files whose rows may have other lengths: in a grid and a sheet each cell has its place, and in a text another table may begin.</summary>
    public static TheoryData<string, string> WaysWithRows =>
    [
        .. from shape in TableShape.All
           from way in FileWays.All.Keys.Except(["a grid", "a workbook", "tabs"])
           select new TheoryDataRow<string, string>(shape.Name, way),
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_table_gives_the_same_indicators_by_every_file(string name, string way)
    {
        var shape = TableShape.All.Single(shape => shape.Name == name);
        var reading = FileWays.Open(FileWays.All[way](shape.Rows, shape.HeadRows)).ReadIndicators();

        Assert.Equal(shape.Values.Order(StringComparer.Ordinal), TableShape.ValuesOf(reading).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
    }

    /// <summary>What ends nowhere, or goes on and on, is looked at once: a file of a mebibyte of it is read in a moment, or never.</summary>
    [Fact]
    public void What_has_no_end_hides_nothing_behind_it()
    {
        const int Many = 1 << 16;
        const string Table = "<table><tr><th>指標</th><th>現状値（令和4年度）</th></tr>\n<tr><td>甲の数</td><td>3件</td></tr></table>";
        var open = string.Concat(Enumerable.Repeat("<table>\n", Many));

        Assert.Equal(["甲の数 M 3 件 FY2022"], TableShape.ValuesOf(FileWays.Open(FileWays.Utf8($"{open}\n{Table}\n")).ReadIndicators()));
        Assert.Equal(["甲の数 M 3 件 FY2022"], TableShape.ValuesOf(IndicatorTables.Read($"{string.Concat(Enumerable.Repeat("|---|---|\n", Many))}\n指標\t現状値（令和4年度）\n甲の数\t3件")));

        var quotes = new string('"', Many);
        var name = FileWays.Open(FileWays.Utf8($"指標,現状値（令和4年度）\r\n\"甲{quotes}の数\",3件\r\n")).ReadIndicators().Indicators.Single().Indicator.Name;
        Assert.Equal($"甲{new string('"', Many / 2)}の数", name);

        var parts = string.Concat(Enumerable.Range(0, Many).Select(index => $"\t{index}歳の児童\t{index}％\n"));
        Assert.Equal(Many, IndicatorTables.Read($"指標\t区分\t現状値（令和4年度）\n甲の率\t全体\t3％\n{parts}").Indicators.Single().Indicator.Parts.Count - 1);
    }

    [Fact]
    public void Rows_far_below_each_other_stand_in_their_place()
    {
        var reading = FileWays.Open(Workbooks.Of(sheet =>
        {
            foreach (var (row, cells) in new (uint, string[])[] { (1, ["指標", "現状値（令和4年度）"]), (2, ["甲の数", "3件"]), (1_000_000, ["指標", "現状値（令和5年度）"]), (1_000_001, ["乙の数", "4件"]) })
            {
                sheet.Append(new DocumentFormat.OpenXml.Spreadsheet.Row(cells.Select(Workbooks.Text)) { RowIndex = row });
            }
        })).ReadIndicators();

        Assert.Equal(["甲の数 M 3 件 FY2022", "乙の数 M 4 件 FY2023"], TableShape.ValuesOf(reading));
        Assert.Equal([1, 2], reading.Indicators.Select(indicator => indicator.Table));
    }

    [Theory]
    [MemberData(nameof(WaysWithRows))]
    public void A_lost_or_doubled_cell_moves_no_value_to_another_place(string name, string way)
    {
        var shape = TableShape.All.Single(shape => shape.Name == name);
        for (var row = shape.HeadRows; row < shape.Rows.Count; row++)
        {
            for (var column = 0; column < 2 * shape.Rows[row].Length; column++)
            {
                var rows = shape.Rows.Select(cells => cells.ToList()).ToArray();
                if (column < rows[row].Count)
                {
                    rows[row].RemoveAt(column);
                }
                else
                {
                    rows[row].Insert(column - shape.Rows[row].Length, rows[row][column - shape.Rows[row].Length]);
                }

                var given = rows.Select(cells => cells.ToArray()).ToArray();
                var values = TableShape.ValuesOf(FileWays.Open(FileWays.All[way](given, shape.HeadRows)).ReadIndicators()).ToList();

                Assert.Empty(values.Except(shape.Values).Select(value => $"{value} ({row}, {column})"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_sheet_with_a_lost_cell_is_read_as_its_rows_filled_up(string name)
    {
        var shape = TableShape.All.Single(shape => shape.Name == name);
        for (var column = 0; column < shape.Rows[^1].Length; column++)
        {
            string[] last = [.. shape.Rows[^1].Where((_, index) => index != column)];
            string[][] rows = [.. shape.Rows.Take(shape.Rows.Count - 1), last];
            string[][] filled = [.. shape.Rows.Take(shape.Rows.Count - 1), [.. last, ""]];

            Assert.Equal(
                TableShape.ValuesOf(IndicatorTables.Read(PlanGrid.Of(filled.Where(row => row.Count(cell => cell.Length > 0) > 1)))),
                TableShape.ValuesOf(FileWays.Open(Workbooks.Of(rows)).ReadIndicators()));
        }
    }

    /// <summary>In a sheet each cell has its place: one too many at the end of a row stands in a column of its own.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_sheet_with_a_doubled_cell_is_read_as_its_rows_filled_up(string name)
    {
        var shape = TableShape.All.Single(shape => shape.Name == name);
        for (var column = 0; column < shape.Rows[^1].Length; column++)
        {
            string[] last = [.. shape.Rows[^1].Take(column + 1), .. shape.Rows[^1].Skip(column)];
            string[][] rows = [.. shape.Rows.Take(shape.Rows.Count - 1), last];
            string[][] filled = [.. shape.Rows.Take(shape.Rows.Count - 1).Select(row => (string[])[.. row, ""]), last];

            Assert.Equal(
                TableShape.ValuesOf(IndicatorTables.Read(PlanGrid.Of(filled.Where(row => row.Count(cell => cell.Length > 0) > 1)))),
                TableShape.ValuesOf(FileWays.Open(Workbooks.Of(rows)).ReadIndicators()));
        }
    }

    [Property]
    public Property A_text_of_a_cell_is_the_same_by_every_file() =>
        Prop.ForAll(
            (from text in Texts from way in Gen.Elements("commas", "tabs and quotes", "Markdown", "HTML", "a workbook") select (text, way)).ToArbitrary(),
            item =>
            {
                string[][] rows = [[Head, "現状値（令和3年度）", "備考"], ["丙の数", "1件", item.text], ["丁の数", "2件", "戊"]];
                var indicator = FileWays.Open(FileWays.All[item.way](rows, 1)).ReadIndicators().Indicators[0].Indicator;
                var handed = IndicatorTables.Read(PlanGrid.Of(rows)).Indicators[0].Indicator;

                Assert.Equal(handed.Remarks.Single().Text, indicator.Remarks.Single().Text);
            });

    [Fact]
    public void Merged_cells_of_a_page_cover_what_they_cover()
    {
        const string Page = "<html><body><h1>一覧</h1><table><tr><th rowspan=\"2\">指標</th><th colspan=\"2\">実績</th><th>目標</th></tr><tr><th>R3年度</th><th>R4年度</th><th>R7年度</th></tr>"
            + "<tr><td>甲の数<sup>※1</sup></td><td>1件</td><td>2件</td><td>3件</td></tr><tr style='display: none'><td>乙の数</td><td>4件</td><td>5件</td><td>6件</td></tr></table><p>※1 丙</p></body></html>";
        var file = FileWays.Open(FileWays.Utf8(Page));

        Assert.Equal(["甲の数 M 1 件 FY2021", "甲の数 M 2 件 FY2022", "甲の数 T Reach 3 件 FY2025"], TableShape.ValuesOf(file.ReadIndicators()));
        Assert.Single(file.Remarks);
    }

    [Fact]
    public void A_value_that_covers_several_columns_is_not_read()
    {
        var reading = FileWays.Open(FileWays.Utf8("<table><tr><td>指標<td>R5年度目標<td>R6年度目標<tr><td>甲の数<td colspan=2>20件</table>")).ReadIndicators();

        Assert.Empty(TableShape.ValuesOf(reading));
        Assert.True(reading.HasErrors);
    }
}
