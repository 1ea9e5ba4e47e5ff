using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Tables of any city, by every way in.</summary>
public class IndicatorTableTests
{
    private static readonly bool[] Damages = [true, false];

    private static readonly TableShape[] OfColumns = [.. TableShape.All.Where(shape => shape.IsOfColumns)];

    public static TheoryData<string, string> Ways => [.. TableShape.All.SelectMany(shape => TableWays.All.Keys.Select(way => new TheoryDataRow<string, string>(shape.Name, way)))];

    public static TheoryData<string> Shapes => [.. TableShape.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_table_gives_the_same_indicators_by_every_way(string name, string way)
    {
        var shape = TableShape.All.Single(shape => shape.Name == name);
        var reading = TableWays.All[way](shape.Rows, shape.HeadRows);

        Assert.Equal(shape.Values.Order(StringComparer.Ordinal), TableShape.ValuesOf(reading).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_column_is_said_with_the_reason(string name)
    {
        var shape = TableShape.All.Single(shape => shape.Name == name);
        var roles = IndicatorTables.Read(PlanGrid.Of(shape.Rows)).Diagnostics.Where(item => item.Code == "PLAN229").ToList();

        Assert.Equal(shape.Columns, roles.Count);
        Assert.All(roles, role => Assert.Equal(DiagnosticSeverity.Info, role.Severity));
    }

    [Property]
    public Property Columns_in_another_order_give_the_same_indicators() =>
        Prop.ForAll(
            (from shape in Gen.Elements(OfColumns)
             from order in Gen.Shuffle(Enumerable.Range(0, shape.Rows[0].Length).ToArray())
             select (shape, order)).ToArbitrary(),
            item =>
            {
                var reading = IndicatorTables.Read(PlanGrid.Of(item.shape.Rows.Select(row => item.order.Select(column => row[column]))));
                Assert.Equal(item.shape.Values.Order(StringComparer.Ordinal), TableShape.ValuesOf(reading).Order(StringComparer.Ordinal));
            });

    private static IReadOnlyList<TableShape> ShapesWithEnds { get; } =
    [
        .. TableShape.All.Where(shape => !shape.IsTransposed),
        new("a blank remark", 1, [["指標", "基準値（R3年度）", "R4年度実績", "目標値（R7年度）", "備考"], ["甲の数", "10件", "12件", "20件", ""], ["乙の数", "1件", "2件", "4件", ""]], []),
        new("years to come", 1, [["指標", "単位", "R3実績", "R4実績", "R7実績"], ["甲の数", "件", "10", "12", ""], ["乙の数", "件", "1", "2", ""], ["丙の数", "件", "5", "6", ""]], []),
        new("a row of more indicators", 1, [["指標", "甲の数", "乙の数", "丙の数"], ["基準値（2019年度）", "40", "7", "50.5"], ["実績値（2021年度）", "45", "8", "55.5"], ["目標値（2025年度）", "60", "9", "60.0"]], [], IsTransposed: true),
    ];

    public static TheoryData<string> ShiftedShapes => [.. ShapesWithEnds.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_lost_or_doubled_cell_moves_no_value_to_another_place(string name)
    {
        var shape = TableShape.All.Single(shape => shape.Name == name);
        var damages =
            from row in Enumerable.Range(shape.HeadRows, shape.Rows.Count - shape.HeadRows)
            from column in Enumerable.Range(0, shape.Rows[0].Length)
            from isDoubled in Damages
            select (row, column, isDoubled);
        foreach (var (row, column, isDoubled) in damages)
        {
            var rows = shape.Rows.Select(cells => cells.ToList()).ToArray();
            if (isDoubled)
            {
                rows[row].Insert(column, rows[row][column]);
            }
            else
            {
                rows[row].RemoveAt(column);
            }

            var reading = IndicatorTables.Read(PlanGrid.Of(rows));
            var values = TableShape.ValuesOf(reading).ToList();

            Assert.Empty(values.Except(shape.Values).Select(value => $"{value} ({row}, {column}, {isDoubled})"));
            Assert.True(values.Count == shape.Values.Count || reading.Diagnostics.Any(said => said.Severity > DiagnosticSeverity.Info), "Lost in silence.");
        }
    }

    /// <summary>A row keeps its length where the cells behind one that is lost move up to it, as in a sheet, or a blank one at the end makes room for one that
    /// stands twice. A table of two rows that end at different columns shows neither.</summary>
    [Theory]
    [MemberData(nameof(ShiftedShapes))]
    public void A_cell_lost_or_doubled_in_a_row_that_keeps_its_length_moves_no_value_in_silence(string name)
    {
        var shape = ShapesWithEnds.Single(shape => shape.Name == name);
        var whole = TableShape.ValuesOf(IndicatorTables.Read(PlanGrid.Of(shape.Rows))).ToList();
        Assert.DoesNotContain(IndicatorTables.Read(PlanGrid.Of(shape.Rows)).Diagnostics, item => item.Code == "PLAN232");
        for (var row = shape.HeadRows; row < shape.Rows.Count; row++)
        {
            for (var column = 0; column < shape.Rows[row].Length; column++)
            {
                var cells = shape.Rows[row];
                string[] lost = [.. cells.Where((_, index) => index != column), ""];
                var doubled = cells[^1].Length == 0 ? [.. cells.Take(column + 1), .. cells.Skip(column).Take(cells.Length - 1 - column)] : cells;
                foreach (var damaged in new[] { lost, doubled })
                {
                    var reading = IndicatorTables.Read(PlanGrid.Of([.. shape.Rows.Take(row), damaged, .. shape.Rows.Skip(row + 1)]));
                    var moved = TableShape.ValuesOf(reading).Except(whole).ToList();

                    Assert.True(
                        moved.Count == 0 || reading.Diagnostics.Any(item => item.Line == row + 1 && item.Severity > DiagnosticSeverity.Info),
                        $"{string.Join(" | ", damaged)}: {string.Join(", ", moved)}");
                }
            }
        }
    }

    [Theory]
    [InlineData("指標\t単位\t現状値（令和3年度）\t担当課", "甲\t12\t丙課\t", "乙\t人\t2\t丁課", "PLAN231")]
    [InlineData("指標\t単位\t現状値（令和3年度）", "甲\t1\t12", "乙\t人\t2", "PLAN307")]
    [InlineData("指標\t単位\t単位\t現状値（令和3年度）", "甲\t件\t12\t", "乙\t人\t2\t", "PLAN316")]
    [InlineData("指標\t指標\t現状値（令和3年度）", "甲\t12件\t", "乙\t2件\t", "PLAN316")]
    public void What_stands_below_a_head_of_other_things_is_no_value(string head, string first, string second, string code)
    {
        var reading = IndicatorTables.Read($"{head}\n{first}\n{second}");

        Assert.Contains(reading.Diagnostics, item => item.Code == code);
        Assert.DoesNotContain(TableShape.ValuesOf(reading), value => value.StartsWith("甲 M", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_years_that_heads_the_units_is_not_read() =>
        Assert.Equal(
            [],
            TableShape.ValuesOf(IndicatorTables.Read("指標,単位,現状値,目標値,目標値\n,R3,R5,R6,\n甲,件,1,2,3\n乙,人,4,5,6")).Where(value => value.Contains(" T ", StringComparison.Ordinal)));

    [Fact]
    public void A_figure_that_may_stand_below_two_heads_is_not_read_and_both_are_said()
    {
        var reading = IndicatorTables.Read("指標\t現状値（令和3年度）\t目標値（令和7年度）\n甲の数\t1件\t2件\n乙の数\t3件\n");

        Assert.Equal(["甲の数"], reading.Indicators.Select(read => read.Indicator.Name));
        Assert.Contains(reading.Diagnostics, item => item is { Code: "PLAN231", Line: 3 } && item.Message.English.Contains("'3件'", StringComparison.Ordinal));
    }

    /// <summary>A year without an era over a value, 28 for 平成28 or 2028, leaves the value out with an error that says both; the years of others stay.</summary>
    [Property]
    public Property A_value_whose_year_has_no_era_is_left_out_with_its_readings() =>
        Prop.ForAll(
            (from year in Gen.Choose(1, 64)
             from head in Gen.Elements("目標値/({0})", "目標値/（{0}）", "目標値/{0}", "目標値/{0}年", "目標値/[{0}年度]", "目標値/({0}年度末)", "目標値（{0}）", "目標値（{0}年）", "{0}年度目標値", "目標{0}年度", "目標値(年度末)/({0})")
             from role in Gen.Elements("目標", "実績", "基準")
             from way in Gen.Elements(TableWays.All.Keys.Except(["a ruled head"]).ToArray()) // Whose head gives a blank cell the words beside it.
             select (year, head: string.Format(null, head, year).Replace("目標", role, StringComparison.Ordinal).Split('/'), way)).ToArbitrary(),
            item =>
            {
                string[][] rows =
                [
                    ["指標", "現状値（2015年度）", item.head[0], "備考"],
                    .. item.head.Skip(1).Select(below => new[] { "", "", below, "" }),
                    ["甲の件数", "120件", "130件", "丙"],
                    ["乙の件数", "20件", "30件", "丁"],
                ];
                var reading = TableWays.All[item.way](rows, item.head.Length);

                Assert.Equal(
                    ["甲の件数 M 120 件 FY2015", "甲の件数 R 備考：丙", "乙の件数 M 20 件 FY2015", "乙の件数 R 備考：丁"],
                    TableShape.ValuesOf(reading));
                Assert.Equal(2, reading.Diagnostics.Count(said => said.Code == "PLAN231" && said.Message.English.Contains($"Reiwa {item.year} or 20{item.year:00}", StringComparison.Ordinal)));
            });

    [Theory]
    [InlineData("指標\t現状値（平成27年度）\t目標値\n\t\t(R5)\n甲の件数\t120件\t130件\n", "甲の件数 T Reach 130 件 2023")]
    [InlineData("指標\t現状値（平成27年度）\t目標値（28）\n甲の件数\t120件\t130件（平成28年度）\n", "甲の件数 T Reach 130 件 FY2016")]
    [InlineData("| 指標(1) | 実績値(2) | 目標値(3) |\n|---|---|---|\n| 甲の件数 | 120件 | 130件 |\n", "甲の件数 T Reach 130 件 ")]
    [InlineData("指標\t現状値\t目標値（10か年）\n甲の件数\t120件\t130件\n", "甲の件数 T Reach 130 件 ")]
    [InlineData("指標\t現状値\t目標値（※1）\n甲の件数\t120件\t130件\n", "甲の件数 T Reach 130 件 ")]
    [InlineData("指標\t現状値\t目標値（5年間）\n甲の件数\t120件\t130件\n", "甲の件数 T Reach 130 件 ")]
    [InlineData("指標\t基準年\t目標年\n甲の件数\t12\t15\n", "甲の件数 T Reach 15  ")]
    public void A_number_in_a_head_that_is_no_year_without_an_era_leaves_nothing_out(string text, string value) =>
        Assert.Contains(value, TableShape.ValuesOf(IndicatorTables.Read(text)));

    [Theory]
    [InlineData("指標\t現状値\t目標値\t目標年度\n甲の件数\t120件\t130件\t28\n")]
    [InlineData("指標\t現状値\t目標年度\t目標値\n甲の件数\t120件\t5年\t130件\n")]
    [InlineData("指標\t現状値\t目標値\t\n\t\t年度\t数値\n甲の件数\t120件\t28\t130件\n")]
    public void A_year_without_an_era_beside_a_value_is_no_value_and_leaves_it_out(string text)
    {
        var reading = IndicatorTables.Read(text);

        Assert.Equal(["甲の件数 M 120 件 "], TableShape.ValuesOf(reading));
        Assert.True(reading.HasErrors);
    }

    /// <summary>Behind a line that is no row, the rest of a table of one indicator has a value for a head, which heads no names.</summary>
    [Theory]
    [InlineData("60件以上")]
    [InlineData("60件")]
    [InlineData("45.0％")]
    public void A_value_heads_no_names(string value)
    {
        var reading = IndicatorTables.Read($"指標名\t甲の件数\n現状値（令和3年度）\n目標値（令和7年度）\t{value}\n担当課\t乙課\n");

        Assert.Empty(TableShape.ValuesOf(reading));
        Assert.True(reading.HasErrors);
    }

    [Fact]
    public void A_row_of_the_head_with_a_cell_too_few_is_said() =>
        Assert.Contains(
            IndicatorTables.Read("指標\t単位\t現状値\t目標値\t目標値\n\t\tR3\tR5\n甲の数\t人\t1\t2\t3\n").Diagnostics,
            item => item is { Code: "PLAN213", Line: 2 });

    [Theory]
    [InlineData("**甲の数**\t*1件*\t***2件***")]
    [InlineData("\"**甲の数**\"\t\"__1件__\"\t\"__2\n件__\"")]
    public void Emphasis_around_a_cell_is_no_part_of_it(string row) =>
        Assert.Equal(
            ["甲の数 M 1 件 FY2021", "甲の数 T Reach 2 件 FY2025"],
            TableShape.ValuesOf(IndicatorTables.Read($"指標\t現状値（令和3年度）\t目標値（令和7年度）\n{row}\n")));

    /// <summary>A cell that covers the rows of an indicator, and one that each of them repeats, is said once.</summary>
    [Fact]
    public void What_all_rows_of_an_indicator_say_is_read_once()
    {
        var merged = PlanGrid.Of([
            [new("指標"), new("基準値（R2年度）"), new("種別"), new("R3年度"), new("担当課")],
            [new("甲の数", rowSpan: 2), new PlanGridCell("8件", rowSpan: 2), new("目標"), new("10件"), new PlanGridCell("丁課", rowSpan: 2)],
            [new("実績"), new PlanGridCell("9件")],
        ]);
        var repeated = IndicatorTables.Read("施策\t指標\t種別\tR3年度\n学び\t甲の数\t目標\t10件\n学び\t\t実績\t9件\n");

        Assert.Equal(
            ["甲の数 B 8 件 FY2020", "甲の数 M 9 件 FY2021", "甲の数 T Reach 10 件 FY2021", "甲の数 R 担当課：丁課"],
            TableShape.ValuesOf(IndicatorTables.Read(merged)));
        Assert.Equal(["甲の数 M 9 件 FY2021", "甲の数 T Reach 10 件 FY2021", "甲の数 R 施策：学び"], TableShape.ValuesOf(repeated));
    }

    [Fact]
    public void Years_between_two_columns_belong_to_neither()
    {
        var reading = IndicatorTables.Read("指標\t現状値\t年度\t目標値\n甲の数\t1件\t令和3年度\t2件\n");

        Assert.Empty(reading.Indicators.Single().Indicator.Measurements);
        Assert.Empty(reading.Indicators.Single().Indicator.Targets);
        Assert.True(reading.HasErrors);
    }

    [Theory]
    [InlineData("指標\t現状値\t年度\t目標値\t年度\n甲の数\t1件\t令和3年度\t2件\t令和7年度\n")]
    [InlineData("指標\t年度\t現状値\t年度\t目標値\n甲の数\t令和3年度\t1件\t令和7年度\t2件\n")]
    public void Years_all_on_one_side_belong_to_the_values_beside_them(string text) =>
        Assert.Equal(["甲の数 M 1 件 FY2021", "甲の数 T Reach 2 件 FY2025"], TableShape.ValuesOf(IndicatorTables.Read(text)));

    [Theory]
    [InlineData("指標\t単位\t目標\n甲の数\t人が、前の年より多く来たとき\t\n")]
    [InlineData("指標\t現状\t目標年度\t目標\n甲の数\t1件\t令和7年度\t2件\n乙の数\t1件\tいずれ\t\n")]
    public void A_text_that_its_column_does_not_hold_is_an_error(string text) => Assert.True(IndicatorTables.Read(text).HasErrors);

    [Fact]
    public void A_text_without_a_table_is_an_error()
    {
        Assert.Equal(["PLAN214"], IndicatorTables.Read("\n評価指標　現状値　目標値\n甲の数　40件　60件\n").Diagnostics.Select(item => item.Code));
        Assert.Empty(IndicatorTables.Read("\n \n").Diagnostics);
    }

    [Fact]
    public void Four_digits_head_a_year() =>
        Assert.Equal(
            ["甲の数 M 40  2021", "甲の数 M 42  2022", "甲の数 T Reach 60  2025"],
            TableShape.ValuesOf(IndicatorTables.Read("| 指標 | 2021 | 2022 | 目標(2025) |\n|:--|--:|--:|--:|\n| 甲の数 | 40 | 42 | 60 |\n")));

    [Theory]
    [InlineData("指標\t基準値（R5）\tR6\tR7\t目標値（R11）\n甲の数\t120件\t118件\t-\t80件\n")]
    public void Years_that_may_be_measured_by_now_are_no_targets(string text)
    {
        var reading = IndicatorTables.Read(text);

        Assert.Equal(["甲の数 B 120 件 2023", "甲の数 T Reach 80 件 2029"], TableShape.ValuesOf(reading).Where(value => !value.Contains(" R ", StringComparison.Ordinal)));
        Assert.Contains(reading.Diagnostics, item => item.Code == "PLAN231");
    }

    [Fact]
    public void Columns_between_which_nothing_tells_are_not_read()
    {
        var reading = IndicatorTables.Read("指標名\t甲区\t\t乙区\t\n\t現状\t目標\t現状\t目標\n甲の率\t25%\t20%\t8%\t5%\n");

        Assert.Empty(TableShape.ValuesOf(reading));
        Assert.True(reading.HasErrors);
    }

    [Fact]
    public void A_value_that_covers_several_columns_is_not_read()
    {
        var reading = IndicatorTables.Read(PlanGrid.Of([[new("指標"), new("R5年度目標"), new("R6年度目標")], [new PlanGridCell("甲の数"), new PlanGridCell("20件", columnSpan: 2)]]));

        Assert.Empty(TableShape.ValuesOf(reading));
        Assert.True(reading.HasErrors);
    }

    [Fact]
    public void What_a_row_says_beside_targets_and_measurements_is_a_remark()
    {
        var reading = IndicatorTables.Read("指標\t単位\t区分\tR4\tR5\n甲の量\tg\t目標\t850\t840\n\t\t実績\t861\t\n\t\t達成率\t98.7%\t\n");

        Assert.Equal(
            ["甲の量 M 861 g 2022", "甲の量 R 達成率 R4：98.7%", "甲の量 T Reach 840 g 2023", "甲の量 T Reach 850 g 2022"],
            TableShape.ValuesOf(reading).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_word_of_the_caller_heads_a_column()
    {
        const string Text = "指標\t元の値\t目標値\n甲の数\t1件\t2件\n";

        Assert.True(IndicatorTables.Read(Text).HasErrors);
        Assert.Equal(["甲の数 B 1 件 ", "甲の数 T Reach 2 件 "], TableShape.ValuesOf(IndicatorTables.Read(Text, TableLayout.General.With(ColumnRole.Baseline, "元の値"))));
    }

    [Fact]
    public void Notes_below_a_table_give_their_days()
    {
        var reading = IndicatorTables.Read("指標\t現状\n甲の数\t607※2件（令和3年度）\n\n※2 令和3（2021）年11月26日現在\n");

        Assert.Equal("2021-11-26", reading.Indicators.Single().Indicator.Measurements.Single().AsOf.ToString());
    }

    [Fact]
    public void An_indicator_says_where_it_stands()
    {
        var second = IndicatorTables.Read("一覧\n\n指標\t現状\n甲の数\t1件\n\n指標,現状\n乙の数,2件\n丙の数,3件\n").Indicators[2];

        Assert.Equal((2, 3, 8), (second.Table, second.Row, second.Line));
    }
}
