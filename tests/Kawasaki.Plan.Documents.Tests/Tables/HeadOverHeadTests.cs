using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Words of heads below other words of heads, and what stands beside the names.</summary>
public class HeadOverHeadTests
{
    [Theory]
    [InlineData("指標|現状値（R5年度）|<|<|目標値（R10年度）\n^|本市|県|全国平均|^\n甲の率|40％|50％|60％|45％", "甲の率 M 40 % FY2023", "甲の率 T Reach 45 % FY2028", "甲の率 R 現状値（R5年度）県：50％", "甲の率 R 現状値（R5年度）全国平均：60％")]
    [InlineData("分野|2013年度\n（基準年度）|2021年度\n（直近年度）|<|2030年度\n（目標年度）|<\n^|排出量|排出量|基準年度比|排出量|基準年度比\n甲の分野|40t|30t|75％|20t|50％\n乙の分野|8t|6t|75％|4t|50％", "甲の分野 B 40 t FY2013", "甲の分野 M 30 t FY2021", "甲の分野 T Reach 20 t FY2030", "甲の分野 R 2021年度（直近年度）基準年度比：75％", "甲の分野 R 2030年度（目標年度）基準年度比：50％", "乙の分野 B 8 t FY2013", "乙の分野 M 6 t FY2021", "乙の分野 T Reach 4 t FY2030", "乙の分野 R 2021年度（直近年度）基準年度比：75％", "乙の分野 R 2030年度（目標年度）基準年度比：50％")]
    [InlineData("施策名|市民満足度|<|<|<|目標値R9年度\n^|R3年度|順位|R6年度|順位|^\n甲の施策|0.5点|1位|0.6点|2位|0.8点", "甲の施策 M 0.5 点 FY2021", "甲の施策 M 0.6 点 FY2024", "甲の施策 T Reach 0.8 点 FY2027", "甲の施策 R 市民満足度順位：1位", "甲の施策 R 市民満足度順位：2位")]
    [InlineData("事業名|事業費（千円）|<|成果指標|R5年度実績|R6年度目標\n^|R5年度決算|R6年度予算|^|^|^\n甲の事業|18|20|甲の率|83％|92％", "甲の率 M 83 % FY2023", "甲の率 T Reach 92 % FY2024", "甲の率 R 事業名：甲の事業", "甲の率 R 事業費（千円）R5年度決算：18", "甲の率 R 事業費（千円）R6年度予算：20")]
    [InlineData("指標|実績値（R3年度からの累計）|<|目標値（R3～R7年度累計）\n^|R3年度|R4年度|^\n甲の数|1社|4社|12社", "甲の数 M 1 社 FY2021", "甲の数 M 4 社 FY2022", "甲の数 T Reach 12 社 FY2021/FY2025")]
    [InlineData("施策の方向|甲の種類|指標|現状値（R5年度）\n健やか|乙|丙の面積|2ha", "丙の面積 M 2 ha FY2023", "丙の面積 R 施策の方向：健やか", "丙の面積 R 甲の種類：乙")]
    [InlineData("指標|現状と目標\n甲の率|現状（R5年度）：4％\n目標（R10年度）：0％\n乙の数|現状（R6年度）：8人\n目標（R10年度）：11人", "甲の率 M 4 % FY2023", "甲の率 T Reach 0 % FY2028", "乙の数 M 8 人 FY2024", "乙の数 T Reach 11 人 FY2028")]
    [InlineData("指標|R4年度|R5年度\n^|目標／実績|目標／実績\n甲の率|98％／97％|99％／98％", "甲の率 M 97 % FY2022", "甲の率 M 98 % FY2023", "甲の率 T Reach 98 % FY2022", "甲の率 T Reach 99 % FY2023")]
    [InlineData("指標|R4年度\n甲の数|目標 850件\n実績 912件", "甲の数 M 912 件 FY2022", "甲の数 T Reach 850 件 FY2022")]
    [InlineData("指標|対象|<|現状値（R5年度）\n甲の率|20歳代|男性|32％\n^|^|女性|21％\n^|小学生|<|5％", "甲の率／20歳代 男性 M 32 % FY2023", "甲の率／20歳代 女性 M 21 % FY2023", "甲の率／小学生 M 5 % FY2023")]
    [InlineData("項目|数値|考え方\n令和4年度末の甲の数|72人|乙の数\n【目標値】令和8年度末の甲の数|68人|丙の数", "令和4年度末の甲の数 M 72 人 FY2022", "【目標値】令和8年度末の甲の数 T Reach 68 人 FY2026", "令和4年度末の甲の数 R 考え方：乙の数", "【目標値】令和8年度末の甲の数 R 考え方：丙の数")]
    [InlineData("指標|現況値|年度|目標値（R10年度）\n甲の率|38％|R4年度|60％", "甲の率 M 38 % FY2022", "甲の率 T Reach 60 % FY2028")]
    [InlineData("指標|現状値|時点|目標値|時点\n甲の数|27件|R元～R5年度の累計|60件|R6～R10年度の累計", "甲の数 M 27 件 FY2019/FY2023", "甲の数 T Reach 60 件 FY2024/FY2028")]
    [InlineData("施策名|満足度|<|目標\n^|R3年度|R6年度|R9年度\n甲の施策|50％|1,051％|60％", "甲の施策 M 50 % FY2021", "甲の施策 M 1051 % FY2024", "甲の施策 T Reach 60 % FY2027")]
    [InlineData("指標|現状値（R5年度）\n甲の数（日／年）|3\n甲のエネルギー（GJ／百万円）|4\n甲の寿命（年）|80", "甲の数（日／年） M 3 日／年 FY2023", "甲のエネルギー（GJ／百万円） M 4 GJ／百万円 FY2023", "甲の寿命（年） M 80 年 FY2023")]
    [InlineData("指標|区分|R5年度\n甲の数|目標事業量|3件\n^|実績|4件", "甲の数 M 4 件 FY2023", "甲の数 T Reach 3 件 FY2023")]
    public void Heads_of_cities_are_read_as_people_do(string table, params string[] values) =>
        Assert.Equal(values.Order(StringComparer.Ordinal), TableShape.ValuesOf(IndicatorTables.Read(TableShape.GridOf(table))).Select(value => value.TrimEnd()).Order(StringComparer.Ordinal));

    /// <summary>What has another reading gives no such value, and that is said.</summary>
    [Theory]
    [InlineData("指標|現況値|年度|目標値\n甲の率|38％|R4年度|60％", "甲の率 T Reach 60 % FY2022")]
    [InlineData("指標|R4年度\n^|目標／実績\n甲の数|3件／年\n乙の率|98％／97％", "甲の数 T Reach 3 件 FY2022")]
    [InlineData("指標|目標／実績|<\n^|R4年度|R5年度\n甲の数（件）|98／97.2|99／98", "甲の数（件） T Reach 98 件 FY2022")]
    [InlineData("事業|単位|R5年度実績\n甲の教室|開催回数（回）|64", "甲の教室 M 64 開催回数（回） FY2023")]
    [InlineData("項目|数値|考え方\n令和4年度末の甲の数|72人|乙の数\n令和8年度末の甲の数|68人|丙の数", "令和8年度末の甲の数 M 68 人 FY2026")]
    public void What_may_be_something_else_is_said(string table, string value)
    {
        var reading = IndicatorTables.Read(TableShape.GridOf(table));

        Assert.DoesNotContain(value, TableShape.ValuesOf(reading).Select(read => read.TrimEnd()));
        Assert.Contains(reading.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
    }

    /// <summary>A head of two lines over two columns stays the same for each of them.</summary>
    [Fact]
    public void A_head_over_several_columns_is_not_changed_by_what_stands_below_it()
    {
        var grid = TableShape.GridOf("指標|令和5年度\n（実績）|<\n^|件数|率\n甲の数|4件|5％");
        _ = IndicatorTables.Read(grid);

        Assert.Equal("令和5年度（実績）", grid[0, 1]!.Text);
    }

    [Theory]
    [InlineData("（甲の合計、単位：千人）", "甲の数 M 12000 人 FY2022")]
    [InlineData("甲の一覧 単位：千人", "甲の数 M 12000 人 FY2022")]
    [InlineData("甲の単位：千人", "甲の数 M 12  FY2022")] // Of nothing else.
    [InlineData("甲の計画値と実績値（人／月）", "甲の数 M 12 人／月 FY2022")]
    [InlineData("甲の見込み　（延べ人数：人日）", "甲の数 M 12 人日 FY2022")]
    [InlineData("甲の一覧（施設）", "甲の数 M 12  FY2022")] // Which may as well say of what it tells.
    [InlineData("甲の一覧（男性）", "甲の数 M 12  FY2022")]
    [InlineData("乙の数（単位：人）、丙の数（単位：件）", "甲の数 M 12  FY2022", "PLAN231")]
    [InlineData("事業費のみ単位：千円", "甲の数 M 12  FY2022", "PLAN231")]
    [InlineData("ただし、割合は単位：％", "甲の数 M 12  FY2022", "PLAN231")]
    [InlineData("（単位：千人。ただし率は％）", "甲の数 M 12  FY2022", "PLAN231")]
    public void A_unit_in_a_line_above_is_that_of_all_or_of_none(string line, string value, string? code = null)
    {
        var reading = IndicatorTables.Read($"{line}\n指標\t現状値（R4年度）\n甲の数\t12\n");

        Assert.Equal([value], TableShape.ValuesOf(reading));
        Assert.Equal(code is not null, reading.Diagnostics.Any(item => item.Code == "PLAN231"));
    }

    [Theory]
    [InlineData("甲の数（XY）", true)]
    [InlineData("甲の数（男性）", false)]
    [InlineData("甲の数（累計）", false)]
    [InlineData("甲の数（人）", false)]
    public void What_may_be_a_unit_in_a_name_is_said(string name, bool isSaid) =>
        Assert.Equal(isSaid, IndicatorTables.Read($"指標\t現状値（R4年度）\n{name}\t12\n").Diagnostics.Any(item => item.Code == "PLAN240"));

    /// <summary>Years between a baseline and a target are measured where they go away from the target, in most rows.</summary>
    [Theory]
    [InlineData("19件", "26件", "M")]
    [InlineData("35件", "36件", "T Reach")]
    public void Years_that_go_away_from_the_target_were_measured(string first, string second, string kind) =>
        Assert.Contains(
            $"甲の数 {kind} {first.TrimEnd('件')} 件 FY2021",
            TableShape.ValuesOf(IndicatorTables.Read($"指標\t基準値（R元年度）\tR3年度\tR4年度\t目標値（R10年度）\n甲の数\t34件\t{first}\t{second}\t38件\n乙の数\t34件\t{first}\t{second}\t38件\n")));
}
