using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Whole documents in the shapes of other cities, with names that mean nothing: each table by the ways in which a document holds it.</summary>
public class OtherCityTests
{
    private const string Head = "第1章 元気な甲市\n基本施策1-1 乙を育てる\n個別施策1-1-1 丙を広げる\n■ 成果指標\n";

    private static readonly string[] WaysOfTransposed = ["tabs", "pipes"];

    private static readonly Dictionary<string, (int HeadRows, string Table, string Values)> Tables = new()
    {
        ["kinds in rows"] = (
            1,
            "指標名;単位;区分;R5;R6;R7/講座の参加者数;人;目標;100;110;120/;;実績;98;105;/図書の貸出数;冊;目標;1,000;1,100;1,200/;;実績;990;;",
            "講座の参加者数 M 98 人 2023/講座の参加者数 M 105 人 2024/講座の参加者数 T Reach 100 人 2023/講座の参加者数 T Reach 110 人 2024/講座の参加者数 T Reach 120 人 2025/"
                + "図書の貸出数 M 990 冊 2023/図書の貸出数 T Reach 1000 冊 2023/図書の貸出数 T Reach 1100 冊 2024/図書の貸出数 T Reach 1200 冊 2025"),
        ["a name in each row of kinds"] = (
            1,
            "指標;区分;令和5年度;令和6年度/講座の参加者数（人）;目標値;100;110/講座の参加者数（人）;実績値;98;105",
            "講座の参加者数（人） M 98  FY2023/講座の参加者数（人） M 105  FY2024/講座の参加者数（人） T Reach 100  FY2023/講座の参加者数（人） T Reach 110  FY2024"),
        ["pairs of columns"] = (
            2,
            "指標名;基準値;;目標値;/;年度;数値;年度;数値/講座の参加者数;R5;98人;R10;120人",
            "講座の参加者数 B 98 人 FY2023/講座の参加者数 T Reach 120 人 FY2028"),
        ["years of digits beside the figures"] = (
            1,
            "指標名;基準年;基準値;目標年;目標値/普及率;2022;45.1%;2028;60%/甲の数;2021;2015;2028;2030",
            "普及率 B 45.1 % 2022/普及率 T Reach 60 % 2028/甲の数 B 2015  2021/甲の数 T Reach 2030  2028"),
        ["years behind the figures"] = (
            1,
            "指標名;単位;基準値;基準年度;目標値;目標年度/講座の参加者数;人;98;R5;120;R10",
            "講座の参加者数 B 98 人 FY2023/講座の参加者数 T Reach 120 人 FY2028"),
        ["transposed"] = (
            0,
            "指標名;講座の参加者数;図書の貸出数/単位;人;冊/現状値（R5）;98;990/目標値（R10）;120;1,200",
            "講座の参加者数 M 98 人 2023/講座の参加者数 T Reach 120 人 2028/図書の貸出数 M 990 冊 2023/図書の貸出数 T Reach 1200 冊 2028"),
        ["one table an indicator"] = (
            0,
            "指標名;講座の参加者数/現状値（令和5年度）;98人/目標値（令和10年度）;120人以上",
            "講座の参加者数 M 98 人 FY2023/講座の参加者数 T AtLeast 120 人 FY2028"),
        ["merged categories"] = (
            1,
            "分野;施策;指標;現状値(R5);目標値(R10)/学び;講座;講座の参加者数;98人;120人/;図書;図書の貸出数;990冊;1,200冊/;;図書の登録者数;50人;60人",
            "講座の参加者数 M 98 人 2023/講座の参加者数 T Reach 120 人 2028/講座の参加者数 R 分野：学び/講座の参加者数 R 施策：講座/"
                + "図書の貸出数 M 990 冊 2023/図書の貸出数 T Reach 1200 冊 2028/図書の貸出数 R 分野：学び/図書の貸出数 R 施策：図書/"
                + "図書の登録者数 M 50 人 2023/図書の登録者数 T Reach 60 人 2028/図書の登録者数 R 分野：学び/図書の登録者数 R 施策：図書"),
        ["years in the second row"] = (
            2,
            "指標;単位;基準値;目標値;;/;;R5;R6;R7;R8/講座の参加者数;人;98;105;110;120",
            "講座の参加者数 B 98 人 2023/講座の参加者数 T Reach 105 人 2024/講座の参加者数 T Reach 110 人 2025/講座の参加者数 T Reach 120 人 2026"),
        ["years by both names in the second row"] = (
            2,
            "指標;単位;基準値;目標値;目標値/;;令和5（2023）年度;令和8（2026）年度;令和12（2030）年度/講座の参加者数;人;98;105;110",
            "講座の参加者数 B 98 人 FY2023/講座の参加者数 T Reach 105 人 FY2026/講座の参加者数 T Reach 110 人 FY2030"),
        ["numbers before the names"] = (
            1,
            "番号;指標名（単位）;基準値 R5;中間目標 R8;最終目標 R12/①;講座の参加者数（人）;98;105;120/②;図書の貸出数（冊）;990;1,000;1,200",
            "講座の参加者数（人） B 98 人 2023/講座の参加者数（人） T Reach 105 人 2026/講座の参加者数（人） T Reach 120 人 2030/"
                + "図書の貸出数（冊） B 990 冊 2023/図書の貸出数（冊） T Reach 1000 冊 2026/図書の貸出数（冊） T Reach 1200 冊 2030"),
        ["targets by year"] = (
            1,
            "指標;基準値（R3）;R4実績;R5実績;R6実績;R7目標/講座の参加者数;90人;95人;98人;;120人",
            "講座の参加者数 B 90 人 2021/講座の参加者数 M 95 人 2022/講座の参加者数 M 98 人 2023/講座の参加者数 T Reach 120 人 2025"),
        ["a unit in the head"] = (
            1,
            "指標名;現状値（人）（R5）;目標値（人）（R10）;所管課/講座の参加者数;98;120;丁課",
            "講座の参加者数 M 98 人 2023/講座の参加者数 T Reach 120 人 2028/講座の参加者数 R 所管課：丁課"),
        ["units with multipliers"] = (
            1,
            "指標;単位;現状値（R5）;目標値（R10）/甲の額;百万円;1,234;1,500/乙の量;千t-CO₂;1,032;876以下",
            "甲の額 M 1234000000 円 2023/甲の額 T Reach 1500000000 円 2028/乙の量 M 1032000 t-CO₂ 2023/乙の量 T AtMost 876000 t-CO₂ 2028"),
        ["years of the West before the kinds"] = (
            1,
            "指標;2023年度（実績）;2028年度（目標）;方向性/講座の参加者数;98人;120人;↗",
            "講座の参加者数 M 98 人 FY2023/講座の参加者数 T Reach 120 人 FY2028/講座の参加者数 R 方向性：↗"),
    };

    public static TheoryData<string, string> Ways =>
        [.. from table in Tables from way in table.Value.HeadRows == 0 ? WaysOfTransposed : TableWays.Texts.Keys select new TheoryDataRow<string, string>(table.Key, way)];

    [Fact]
    public void Columns_that_were_counted_in_another_way_are_not_cut_in_silence()
    {
        var (rows, values) = Of("units with multipliers");
        var table = TableWays.Texts["a ruled head"](rows, 1).Replace("乙の量 ", "乙の量₂", StringComparison.Ordinal).Replace("CO₂ ", "CO₂", StringComparison.Ordinal);
        var document = Read(table);

        Assert.Subset(values.ToHashSet(), ValuesOf(document).ToHashSet());
        Assert.Contains(document.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
    }

    public static TheoryData<string> Names => [.. Tables.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_document_of_another_city_is_read_as_printed(string name, string way)
    {
        var (rows, values) = Of(name);
        var document = Read(TableWays.Texts[way](rows, Math.Max(Tables[name].HeadRows, 1)));

        Assert.Equal(values.Order(StringComparer.Ordinal), ValuesOf(document).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(document.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_lost_cell_gives_no_other_value_in_silence(string name)
    {
        var (rows, values) = Of(name);
        for (var row = Tables[name].HeadRows; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                string[][] lost = [.. rows.Select((cells, index) => index == row ? [.. cells.Where((_, i) => i != column)] : cells)];
                var document = Read(TableWays.Tabs(lost));
                Assert.True(
                    ValuesOf(document).All(values.Contains) || document.Diagnostics.Any(item => item.Severity is not DiagnosticSeverity.Info),
                    $"Without cell {column} of row {row}: {string.Join(" / ", ValuesOf(document).Except(values))}");
            }
        }
    }

    private static (string[][] Rows, string[] Values) Of(string name) =>
        ([.. Tables[name].Table.Split('/').Select(row => row.Split(';'))], Tables[name].Values.Split('/'));

    private static PlanDocument Read(string table) => PlanDocumentReader.Read(Head + table, new PlanReadingOptions(layout: PlanLayout.General));

    private static string[] ValuesOf(PlanDocument document) => [.. document.Plan.Measures.Single().OutcomeIndicators.SelectMany(TableShape.ValuesOf)];
}
