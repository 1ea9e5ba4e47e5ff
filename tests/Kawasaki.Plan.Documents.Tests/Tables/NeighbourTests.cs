using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Documents.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Figures land below their own names, years and kinds: tables side by side or cut by other lines, what is expected, money, and rows of kinds.</summary>
public class NeighbourTests
{
    private const string Head = "指標    現状値（R5年度）  目標値（R10年度）";
    private const string Row = "甲の数  85か所          90か所";
    private const string Below = "乙の数  5か所           9か所";

    private static readonly string[] OfHead = ["指標", "現状値（R5年度）", "目標値（R10年度）"];
    private static readonly string[] Both =
        ["甲の数 M 85 か所 FY2023", "甲の数 T Reach 90 か所 FY2028", "乙の数 M 5 か所 FY2023", "乙の数 T Reach 9 か所 FY2028"];

    [Theory]
    [InlineData("")]
    [InlineData("- 12 -")]
    [InlineData("\n- 12 -\n")]
    [InlineData("※ 丙を含む。")]
    [InlineData("基本目標2 丁")]
    public void A_table_of_spaces_goes_on_behind_lines_that_are_no_rows(string between)
    {
        var reading = IndicatorTables.Read($"{Head}\n{Row}\n{between}\n{Below}");

        Assert.Equal(Both, TableShape.ValuesOf(reading));
        Assert.Equal(between.Contains('丁', StringComparison.Ordinal) ? ["PLAN213"] : [], Said(reading)); // Perhaps the rest of a row.
    }

    [Theory]
    [InlineData("                5か所", "PLAN216")] // Its name is lost.
    [InlineData("乙の数          5か所    7か所    9か所", "PLAN214")]
    public void A_row_behind_other_lines_that_fits_no_columns_is_not_passed_over(string row, string code)
    {
        var reading = IndicatorTables.Read($"{Head}\n{Row}\n\n{row}");

        Assert.Equal(Both.Take(2), TableShape.ValuesOf(reading));
        Assert.Contains(code, Said(reading));
    }

    [Fact]
    public void A_row_behind_a_blank_row_stands_below_the_head_of_the_table()
    {
        var reading = Read(OfHead, ["甲の数", "85か所", "90か所"], [], ["乙の数", "5か所", "9か所"]);

        Assert.Equal(Both, TableShape.ValuesOf(reading));
        Assert.Empty(Said(reading));
        Assert.Equal(3, reading.Diagnostics.Count(item => item.Code == "PLAN229")); // Each column once.
    }

    [Fact]
    public void A_row_with_commas_behind_a_blank_one_is_of_no_table() =>
        Assert.Equal(["PLAN214"], Said(IndicatorTables.Read("指標,現状値（R5年度）\n甲の数,85か所\n乙の数,5か所\n\n丙の数,9か所")));

    [Fact]
    public void A_row_of_another_width_behind_a_blank_row_is_of_no_table() =>
        Assert.Contains("PLAN214", Said(Read(OfHead, ["甲の数", "85か所", "90か所"], [], ["乙の数", "5か所", "9か所", "10か所"])));

    [Theory]
    [InlineData("R5年度", "R5年度")]
    [InlineData("R4年度", "R5年度")]
    [InlineData("R5年度", "R4年度")]
    public void Tables_side_by_side_are_two(string left, string right)
    {
        var reading = Read(
            ["No.", "指標", $"現状値（{left}）", "備考", "No.", "指標", $"現状値（{right}）", "備考"],
            ["1", "甲の数", "85か所", "丙", "3", "乙の数", "9か所", "丁"],
            ["2", "戊の数", "80か所", "", "", "", "", ""]);

        Assert.Equal(
            [$"甲の数 M 85 か所 {Fiscal(left)}", "甲の数 R 備考：丙", $"戊の数 M 80 か所 {Fiscal(left)}", $"乙の数 M 9 か所 {Fiscal(right)}", "乙の数 R 備考：丁"],
            TableShape.ValuesOf(reading));
        Assert.Empty(Said(reading));
    }

    /// <summary>Within a document the same tables give the same, and nothing of them is passed over.</summary>
    [Fact]
    public void A_document_reads_tables_side_by_side_and_rows_of_years()
    {
        var beside = PlanDocumentReader.Read(Sources.Outcomes(["指標\t現状値（R5年度）\t指標\t現状値（R6年度）", "甲の数\t85か所\t乙の数\t9か所"]));
        var years = PlanDocumentReader.Read(Sources.Outcomes(["指標\t現状値\t目標値", "甲の率\t38.2％\t60％", "\t（令和4年度）\t（令和11年度）", "乙の率\t21.5％\t45％"]));

        Assert.Equal(["甲の数 85 か所 FY2023", "乙の数 9 か所 FY2024"], MeasuredIn(beside));
        Assert.Equal(["甲の率 38.2 % FY2022", "乙の率 21.5 % "], MeasuredIn(years));
        LosslessLaws.NothingIsPassedOver(beside);
        LosslessLaws.NothingIsPassedOver(years);
    }

    [Theory]
    [InlineData("R5年度見込")]
    [InlineData("R5年度見込み")]
    [InlineData("R5年度実績見込")]
    [InlineData("見込値（R5年度）")]
    [InlineData("R5年度実績（見込み）")]
    public void What_is_expected_beside_targets_is_measured(string head)
    {
        var reading = Read(["指標", "R4年度実績", head, "R6年度目標"], ["甲の数", "10か所", "9か所", "12か所"]);

        Assert.Equal(["甲の数 M 10 か所 FY2022", "甲の数 M 9 か所 FY2023", "甲の数 T Reach 12 か所 FY2024"], TableShape.ValuesOf(reading));
        Assert.Equal(Domain.Indicators.MeasurementStatus.Estimate, reading.Indicators.Single().Indicator.Measurements[1].Status);
        Assert.Empty(Said(reading));
    }

    [Fact]
    public void What_is_expected_and_no_other_target_is_one() =>
        Assert.Equal(["甲の数 M 10 か所 FY2022", "甲の数 T Reach 9 か所 FY2023"], TableShape.ValuesOf(Read(["指標", "R4年度実績", "R5年度見込値"], ["甲の数", "10か所", "9か所"])));

    [Theory]
    [InlineData("事業費実績（R5年度）")]
    [InlineData("決算額実績（千円・R5年度）")]
    [InlineData("事業費（千円）")]
    public void Money_beside_figures_is_kept_as_a_remark(string head) =>
        Assert.Equal(
            ["甲の数 M 8 件 FY2023", "甲の数 T Reach 12 件 FY2028", $"甲の数 R {head}：1,000"],
            TableShape.ValuesOf(Read(["指標", head, "実績値（R5年度）", "目標値（R10年度）"], ["甲の数", "1,000", "8件", "12件"])));

    [Theory]
    [InlineData("計画", "実績")]
    [InlineData("当初計画", "結果")]
    [InlineData("見込量", "実績量")]
    [InlineData("目標値", "実績値")]
    public void Rows_say_what_is_planned_and_what_was_done(string planned, string done)
    {
        string[] values = ["甲の数 M 95 人 FY2022", "甲の数 M 120 人 FY2023", "甲の数 T Reach 100 人 FY2022", "甲の数 T Reach 110 人 FY2023"];
        string[][] rows = [["指標", "区分", "R4年度", "R5年度"], ["甲の数", planned, "100人", "110人"], ["", done, "95人", "120人"]];
        Assert.Equal(values, TableShape.ValuesOf(Read(rows)));

        var further = Read([rows[0], rows[1], ["", "前年度比", "1.2", "1.3"], ["", "乙", "5人", "6人"], rows[2]]);
        Assert.Equal([.. values, "甲の数 R 前年度比 R4年度：1.2", "甲の数 R 前年度比 R5年度：1.3"], TableShape.ValuesOf(further));
        Assert.Equal(3, Said(further).Count(code => code == "PLAN316")); // 乙 and its figures.
    }

    [Theory]
    [InlineData("量の見込み", "確保の内容")]
    [InlineData("必要量", "確保量")]
    [InlineData("推計人口", "うち男性")]
    public void Rows_with_words_of_plans_that_are_not_known_are_no_parts_of_what_was_measured(string first, string second)
    {
        var reading = Read(["指標", "区分", "R4年度実績", "R5年度実績"], ["甲の数", first, "100人", "110人"], ["", second, "95人", "120人"]);

        Assert.Empty(TableShape.ValuesOf(reading));
        Assert.Equal("PLAN231", Said(reading).First());
        Assert.True(reading.HasErrors);
    }

    [Fact]
    public void A_head_and_a_name_with_other_units_are_not_guessed()
    {
        var reading = Read(["指標", "現状値（％）（R5年度）"], ["甲の率（％）", "35"], ["乙の数（件）", "30"], ["丙の数", "25"]);

        Assert.Equal(["甲の率（％） M 35 % FY2023", "丙の数 M 25 % FY2023"], TableShape.ValuesOf(reading));
        Assert.Equal(["PLAN231"], Said(reading));
    }

    [Theory]
    [InlineData("同上")]
    [InlineData("同左")]
    [InlineData("〃")]
    public void A_sign_for_another_target_is_no_target_in_words(string sign) =>
        Assert.Equal(["PLAN307"], Said(Read(OfHead, ["甲の率", "35％", "40％"], ["乙の率", "30％", sign])));

    [Fact]
    public void Words_beside_a_multiplier_leave_no_figure_without_it()
    {
        var reading = Read(["指標", "単位", "現状値（R5年度）"], ["甲の額", "千円（年額）", "500"], ["乙の額", "千円", "500"], ["丙の数", "人（延べ）", "7"]);

        Assert.Equal(["乙の額 M 500000 円 FY2023", "丙の数 M 7 人 FY2023", "丙の数 R 単位：人（延べ）"], TableShape.ValuesOf(reading));
        Assert.Equal(["PLAN307"], Said(reading));
    }

    /// <summary>Years in brackets below the figures are theirs, and any other row is one of its own.</summary>
    [Theory]
    [InlineData("（令和4年度）", "（令和11年度）", true)]
    [InlineData("(R4年度)", "(R11年度)", true)]
    [InlineData("（令和4年度）", "", true)]
    [InlineData("（令和4年度）", "15％", false)]
    [InlineData("令和4年度", "令和11年度", false)]
    [InlineData("（3人）", "（5人）", false)]
    public void A_row_of_years_says_of_when_the_figures_above_are(string first, string second, bool isOfYears)
    {
        foreach (var separator in new[] { "\t", "|" })
        {
            string[][] rows = [["指標", "現状値", "目標値"], ["甲の率", "38.2％", "60％"], ["", first, second], ["乙の率", "21.5％", "45％"]];
            var reading = IndicatorTables.Read(string.Join('\n', rows.Select(row => separator is "|" ? $"| {string.Join(" | ", row)} |" : string.Join(separator, row))));
            var (measured, due) = isOfYears ? (" FY2022", second.Length > 0 ? " FY2029" : "") : ("", "");

            Assert.Equal(
                [$"甲の率 M 38.2 %{measured}", $"甲の率 T Reach 60 %{due}", "乙の率 M 21.5 %", "乙の率 T Reach 45 %"],
                TableShape.ValuesOf(reading).Select(value => value.TrimEnd()));
            Assert.Equal(isOfYears, !reading.HasErrors);
        }
    }

    [Theory]
    [InlineData("指標（単位：件）")]
    [InlineData("指標（件）")]
    public void The_head_of_names_says_the_unit_of_the_table(string head) =>
        Assert.Equal(["甲の数 M 35 件 FY2023", "乙の率 M 40 % FY2023"], TableShape.ValuesOf(Read([head, "現状値（R5年度）"], ["甲の数", "35"], ["乙の率", "40％"])));

    /// <summary>数値目標 heads the names where no other column does, and beside 指標 the targets.</summary>
    [Theory]
    [InlineData("指標", "数値目標")]
    [InlineData("KPI", "目標指標")]
    public void Figures_below_words_of_names_are_targets_beside_names(string name, string target)
    {
        var reading = Read([name, "現状値", target], ["待つ子の数", "12人（R5年度）", "0人（R10年度）"], ["甲の率", "40％（R5年度）", "50％（R10年度）"]);
        Assert.Equal(["待つ子の数 M 12 人 FY2023", "待つ子の数 T Reach 0 人 FY2028", "甲の率 M 40 % FY2023", "甲の率 T Reach 50 % FY2028"], TableShape.ValuesOf(reading));
        Assert.Equal(["甲の率 M 40 % FY2023"], TableShape.ValuesOf(Read([target, "現状値（R5年度）"], ["甲の率", "40％"])));
        Assert.Equal(
            ["甲の率 M 40 % FY2023", "甲の率 T Reach 50 %", "乙の率 M 30 % FY2023"],
            TableShape.ValuesOf(Read([name, "現状値（R5年度）", target], ["甲の率", "40％", "50％"], ["乙の率", "30％", "検討中"])).Where(value => !value.Contains(" T Pending", StringComparison.Ordinal)).Select(value => value.TrimEnd()));
    }

    [Fact]
    public void Units_below_the_head_of_the_names_are_units()
    {
        var grid = PlanGrid.Of([[new PlanGridCell("指標", columnSpan: 2), new("現状値（R5年度）")], [new("街灯の率"), new("%"), new("65.0")], [new("会員の数"), new("人"), new("1,200")]]);
        Assert.Equal(["街灯の率 M 65.0 % FY2023", "会員の数 M 1200 人 FY2023"], TableShape.ValuesOf(IndicatorTables.Read(grid)));
    }

    [Theory]
    [InlineData("■成果指標（現状値：令和5年度、目標値：令和10年度）", "FY2023", "FY2028")]
    [InlineData("【基準年度：令和5年度　目標年度：令和10年度】", "", "FY2028")]
    [InlineData("現状は令和5年度、目標は令和10年度", "FY2023", "FY2028")]
    [InlineData("成果指標（目標値：令和10年度）", "", "FY2028")]
    [InlineData("成果指標（令和5年度→令和10年度）", "", "")]
    [InlineData("現状値：令和5年度、現状値：令和6年度", "", "")]
    [InlineData("令和10年度の目標値", "", "")]
    [InlineData("※現状値は令和5年度末、目標値は令和10年度末", "FY2023", "FY2028")]
    [InlineData("※現状値は、（　）書きのあるものを除き令和5年度の値", "FY2023", "")]
    [InlineData("現状値は令和5年度から調査方法を変更", "", "")]
    [InlineData("現状値は一部の地区のみ令和5年度の値", "", "")]
    [InlineData("目標値は計画最終年度（令和10年度）の値", "", "FY2028")]
    [InlineData("目標値：令和10年度まで", "", "")]
    [InlineData("国の目標：令和10年度", "", "")]
    [InlineData("国の目標年度：令和10年度", "", "")]
    [InlineData("目標：令和6年度～令和10年度", "", "")]
    public void A_line_above_says_the_years_of_the_columns_without_one(string line, string measured, string due)
    {
        var reading = IndicatorTables.Read($"{line}\n指標\t現状値\t目標値\n甲の数\t12件\t20件\n乙の数\t5件（令和4年度）\t8件\n");
        Assert.Equal(
            [$"甲の数 M 12 件 {measured}".TrimEnd(), $"甲の数 T Reach 20 件 {due}".TrimEnd(), "乙の数 M 5 件 FY2022", $"乙の数 T Reach 8 件 {due}".TrimEnd()],
            TableShape.ValuesOf(reading).Select(value => value.TrimEnd()));
        Assert.Equal(
            ["甲の数 M 12 件 FY2021", "甲の数 T Reach 20 件 FY2030"],
            TableShape.ValuesOf(IndicatorTables.Read($"{line}\n指標\t現状値（令和3年度）\t目標値（令和12年度）\n甲の数\t12件\t20件\n")));
    }

    /// <summary>A part of the indicator above has no name and no unit of its own.</summary>
    [Theory]
    [InlineData("うち家庭系", "8.3", true)]
    [InlineData("（うち家庭系）", "8.3", true)]
    [InlineData("・うち家庭系", "8.3", true)]
    [InlineData("男性", "8.3", true)]
    [InlineData("女（％）", "8.3", true)]
    [InlineData("うちわの数", "8.3", false)]
    [InlineData("男性", "8.3t", false)]
    public void A_row_of_a_part_without_its_name_and_unit_is_refused(string part, string cell, bool isRefused)
    {
        string[][] rows = [["ごみの量（千t）", "12.3"], [part, cell], ["甲の率", "40％"]];
        var reading = Read([["指標", "現状値（R5年度）"], .. rows]);
        Assert.Equal((isRefused ? 2 : 3, isRefused), (TableShape.ValuesOf(reading).Count(), Said(reading).Contains("PLAN231")));
        Assert.Contains("甲の率 M 40 % FY2023", TableShape.ValuesOf(reading));
        Assert.Equal(isRefused, Said(Read([["施策", "指標", "現状値（R5年度）"], .. rows.Select(row => (string[])["ごみの減量", .. row])])).Contains("PLAN231"));
        Assert.DoesNotContain("PLAN231", Said(Read([["項目", "指標", "現状値（R5年度）"], ["ごみの率", "全体", "12.3％"], ["たばこの率", part, cell]])));
        Assert.DoesNotContain("PLAN231", Said(Read([["指標", "現状値（R5年度）"], .. rows.Skip(1)])));
    }

    [Theory]
    [InlineData("中間評価（R4年度）", "28.0", true)]
    [InlineData("中間評価（R4年度）", "28％", null)]
    [InlineData("最終評価", "3.5", true)]
    [InlineData("中間評価（R4年度）", "B", false)]
    [InlineData("中間評価時の実績値（R4年度）", "28％", null)]
    public void Figures_below_an_evaluation_are_measured_or_grades(string head, string cell, bool? isRefused)
    {
        var reading = Read(["指標", "基準値（H29年度）", head], ["甲の率", "25.0％", cell]);
        Assert.Equal(isRefused is true, Said(reading).Contains("PLAN231"));
        Assert.Equal(isRefused is null, TableShape.ValuesOf(reading).Contains("甲の率 M 28 % FY2022"));
    }

    [Theory]
    [InlineData("対目標値")]
    [InlineData("対現状値")]
    [InlineData("対前年度")]
    public void A_difference_is_no_value(string head) =>
        Assert.Equal(["甲の数 M 35 件 FY2023", "甲の数 T Reach 40 件 FY2028", $"甲の数 R {head}：-5件"], TableShape.ValuesOf(Read([.. OfHead, head], ["甲の数", "35件", "40件", "-5件"])));

    [Theory]
    [InlineData("甲の数（学級）", "35 学級")]
    [InlineData("甲の濃度（mg/L）", "35 mg/L")]
    [InlineData("甲の量（L/人・日）", "35 L/人・日")]
    [InlineData("甲の数（件（累計））", "35 件")]
    [InlineData("甲の数（人、年）", "35 人")]
    [InlineData("甲の数（年）", "35 ")]
    public void A_unit_in_the_name_is_that_of_its_figures(string name, string value) =>
        Assert.Equal([$"{name} M {value} FY2023"], TableShape.ValuesOf(Read(["指標", "現状値（R5年度）"], [name, "35"])));

    [Fact]
    public void Two_units_in_the_name_are_refused_where_the_figure_has_none()
    {
        var reading = Read(["指標", "現状値（R5年度）"], ["甲の数（％、件）", "35"], ["乙の数（％、件）", "35件"], ["甲の数（人）と乙の数（回）", "12.5"]);
        Assert.Equal(["乙の数（％、件） M 35 件 FY2023"], TableShape.ValuesOf(reading));
        Assert.Equal(["PLAN231", "PLAN231"], Said(reading));
    }

    private static IEnumerable<string> MeasuredIn(PlanDocument document) =>
        from indicator in document.Plan.Measures.Single().OutcomeIndicators
        from measured in indicator.Measurements
        select $"{indicator.Name} {measured.Value} {measured.Period}";

    private static IndicatorTableReading Read(params string[][] rows) => IndicatorTables.Read(string.Join('\n', rows.Select(row => string.Join('\t', row))));

    private static IEnumerable<string> Said(IndicatorTableReading reading) =>
        reading.Diagnostics.Where(item => item.Severity is not DiagnosticSeverity.Info).Select(item => item.Code);

    private static string Fiscal(string year) => year is "R4年度" ? "FY2022" : "FY2023";
}
