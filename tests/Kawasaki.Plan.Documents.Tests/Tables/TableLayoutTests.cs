using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>The words of heads.</summary>
public class TableLayoutTests
{
    [Theory]
    [InlineData("名称", "甲の数", "R 名称：")]
    [InlineData("分野", "乙", "R 分野：乙")]
    [InlineData("出典", "乙", "S 乙")]
    [InlineData("当初値", "1件", "B 1 件 ")]
    [InlineData("直近の実績", "1件", "M 1 件 ")]
    [InlineData("10年後", "1件", "T Reach 1 件 ")]
    [InlineData("所管課", "乙", "R 所管課：乙")]
    [InlineData("目標値［2025年度］", "1件", "T Reach 1 件 FY2025")]
    [InlineData("2025年度(目標値)", "1件", "T Reach 1 件 FY2025")]
    [InlineData("目標値【令和7年度】", "1件", "T Reach 1 件 FY2025")]
    public void A_word_gives_its_column_a_role(string head, string cell, string expected)
    {
        var values = TableShape.ValuesOf(IndicatorTables.Read($"指標\t{head}\t現状（令和3年度）\n丙\t{cell}\t9件\n"));

        Assert.Contains(head == "名称" ? "甲の数 M 9 件 FY2021" : $"丙 {expected}", values);
    }

    [Fact]
    public void A_word_takes_the_place_of_an_equal_one()
    {
        var layout = TableLayout.General.With(ColumnRole.Remark, "ＫＰＩ");

        Assert.Contains("KPI", layout.WordsOf(ColumnRole.Remark));
        Assert.DoesNotContain("KPI", layout.WordsOf(ColumnRole.Name));
        Assert.Contains("KPI", TableLayout.General.WordsOf(ColumnRole.Name));
        Assert.Throws<ArgumentException>(() => layout.With(ColumnRole.Name, " "));
        Assert.ThrowsAny<ArgumentException>(() => layout.With((ColumnRole)99, "甲"));
    }

    /// <summary>Of the heads that were seen in tables, all are read as what they are.</summary>
    [SharedFact]
    public void Heads_that_were_seen_have_their_roles()
    {
        var faults =
            from line in File.ReadLines(SharedFiles.PathOf("oracles/heads.tsv")).Skip(1)
            let cells = line.Split('\t')
            where !cells[0].StartsWith("Project.", StringComparison.Ordinal)
            let role = RoleOf(cells[1], Enum.Parse<ColumnRole>(cells[0]))
            where role != cells[0]
            select $"{cells[1]}: {role}, not {cells[0]}";

        Assert.Empty(faults);
    }

    /// <summary>Returns the role of a head over cells such as it has, beside columns of names and targets.</summary>
    private static string RoleOf(string head, ColumnRole expected)
    {
        string[] cells = expected switch
        {
            ColumnRole.Number => ["1", "2"],
            ColumnRole.Baseline or ColumnRole.Measurement or ColumnRole.Target => ["3件", "4件"],
            ColumnRole.Unit => ["件", "件"],
            _ => ["甲乙丙", "丁戊己"],
        };
        var others = expected is ColumnRole.Name ? "目標" : "指標の名称";
        string[] filled = expected is ColumnRole.Name ? ["5件", "6件"] : ["庚の数", "辛の数"];
        var reading = IndicatorTables.Read($"{head}\t{others}\n{cells[0]}\t{filled[0]}\n{cells[1]}\t{filled[1]}\n");
        var said = reading.Diagnostics.FirstOrDefault(item => item is { Code: "PLAN229", Column: 1 })?.Message.English ?? "";
        return (from name in Enum.GetNames<ColumnRole>()
                let words = name switch { "Category" => "categories", _ => name + "s" }
                where said.Contains($" {words}:", StringComparison.OrdinalIgnoreCase)
                select name).FirstOrDefault("Unknown");
    }
}
