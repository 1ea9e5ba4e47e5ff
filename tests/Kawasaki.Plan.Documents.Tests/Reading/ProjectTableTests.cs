using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Hierarchy;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>Tables of projects as other cities print them: what each column holds is said by its head, wherever it stands.</summary>
public class ProjectTableTests
{
    private static readonly string[][] Rows =
    [
        ["No.", "分野", "事業名", "事業概要", "現状（令和7年度）", "令和8～11年度", "令和12年度以降", "所管課"],
        ["1", "丁", "支援 事業", "甲を支えます。", "・調査", "・設計 ・工事", "事業推進", "丙課"],
        ["2", "戊", "点検事業", "乙を見ます。", "・準備", "・実施", "継続", "己課"],
    ];

    [Fact]
    public void Each_column_goes_where_its_head_says()
    {
        var document = PlanDocumentReader.Read(Text(Rows));

        Assert.Equal(
            [
                "支援事業|甲を支えます。|FY2025 調査|FY2026/FY2029 設計,工事|FY2030/.. 事業推進|分野：丁,所管課：丙課",
                "点検事業|乙を見ます。|FY2025 準備|FY2026/FY2029 実施|FY2030/.. 継続|分野：戊,所管課：己課",
            ],
            ProjectsOf(document));
        Assert.DoesNotContain(document.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
        Assert.Contains(document.Diagnostics, item => item is { Code: "PLAN225", Line: 5 });
    }

    [Property(MaxTest = 50)]
    public Property Columns_in_another_order_give_the_same_projects() =>
        Prop.ForAll(Gen.Shuffle(Enumerable.Range(0, Rows[0].Length).ToArray()).ToArbitrary(), order =>
        {
            var document = PlanDocumentReader.Read(Text([.. Rows.Select(row => order.Select(index => row[index]).ToArray())]));
            Assert.Equal(ProjectsOf(PlanDocumentReader.Read(Text(Rows))).Select(Sorted), ProjectsOf(document).Select(Sorted));
        });

    [Fact]
    public void A_lost_or_doubled_cell_is_said()
    {
        var whole = ProjectsOf(PlanDocumentReader.Read(Text(Rows)))[0];
        for (var index = 0; index < Rows[1].Length; index++)
        {
            var lost = Rows[1].Where((_, i) => i != index).ToArray();
            var doubled = Rows[1].SelectMany((cell, i) => i == index ? new[] { cell, cell } : [cell]).ToArray();
            Assert.All([lost, doubled], row =>
            {
                var document = PlanDocumentReader.Read(Text([Rows[0], row, Rows[2]]));
                Assert.Contains(document.Diagnostics, item => item is { Line: 5, Severity: not DiagnosticSeverity.Info });
                Assert.DoesNotContain(whole, ProjectsOf(document));
            });
        }
    }

    [Theory]
    [InlineData("事業名\t現状\t令和8年度\t令和9年度\t令和10年度\t令和11年度以降", "甲\t・一\t・二\t\t・三 ・四\t・五", " 一|FY2026/FY2028 [令和8年度] 二,[令和10年度] 三,四|FY2029/.. 五")]
    [InlineData("取組名\t令和7年度の現状\tR8計画\tR9計画", "甲\t・一\t・二\t・三", "FY2025 一|FY2026/FY2027 [R8計画] 二,[R9計画] 三| ")]
    [InlineData("事業名\t現状\t計画\t\n\t\tR8\tR9", "甲\t・一\t●二 ・三\t・四", " 一|FY2026/FY2027 [R8] [二] 三,[R9] 四| ")]
    public void A_column_for_each_year_is_the_plan_by_years(string head, string row, string stages)
    {
        var document = PlanDocumentReader.Read(Sources.Projects(head, row));

        Assert.Equal([$"甲||{stages}|"], ProjectsOf(document));
        Assert.DoesNotContain(document.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("事業名\t令和8年度\t令和9年度\t令和10年度\t令和11年度")] // The first may be the current state.
    [InlineData("事業名\t現状\t令和8年度\t令和10年度\t令和11年度\t令和12年度")] // A year lacks.
    public void Years_that_may_be_something_else_are_no_plan(string head) =>
        Assert.Contains(PlanDocumentReader.Read(Sources.Projects(head, "甲\t・一\t・二\t・三\t・四\t・五")).Diagnostics, item => item.Code == "PLAN222");

    [Theory]
    [InlineData("| 事業名 | 概要 | 現状 | 計画 |\n|---|---|---|---|\n| 甲 | 乙を行います。 | ・一 | ・二 |")]
    [InlineData("事業名,概要,現状,計画\n甲,乙を行います。,・一,・二")]
    [InlineData("事業名\t概要\t現状\t計画\n甲\t\"乙を\n行います。\"\t・一\t・二")]
    [InlineData("主な事業  概要            現状  計画\n甲        乙を行います。  ・一  ・二")]
    [InlineData("+--------+----------------+------+------+\n| 取組名 | 概要           | 現状 | 計画 |\n+========+================+======+======+\n| 甲     | 乙を行います。 | ・一 | ・二 |\n+--------+----------------+------+------+")]
    public void A_table_is_one_by_every_way(string table) =>
        Assert.Equal(["甲|乙を行います。| 一| 二| |"], ProjectsOf(PlanDocumentReader.Read(Sources.Projects(table.Split('\n')))));

    [Theory]
    [InlineData("支援事業\t計画の策定\t目標の設定\t令和9年度")]
    [InlineData("事業\t・計画\t・内容\t今後")]
    public void A_row_of_other_words_is_no_head(string row) =>
        Assert.Equal(["甲", row.Split('\t')[0]], PlanDocumentReader.Read(Sources.Projects("事業名\t現状\t計画\t以降", "甲\t・一\t・二\t三", row))
            .Plan.Measures.Single().Projects.Select(project => project.Name));

    private static string Text(string[][] rows) => Sources.Projects([.. rows.Select(row => string.Join('\t', row))]);

    private static string Sorted(string project) => string.Concat(project.Order());

    private static string[] ProjectsOf(PlanDocument document) =>
        [.. document.Plan.Measures.Single().Projects.Select(project => string.Join(
            '|',
            project.Name,
            project.Description,
            StageOf(project.Current),
            StageOf(project.Planned),
            StageOf(project.Later),
            string.Join(',', project.Remarks)))];

    private static string StageOf(ProjectStage stage) =>
        $"{stage.Period} {string.Join(',', stage.Groups.Select(group => (group.Heading is { } heading ? $"[{heading}] " : "") + string.Join(',', group.Items.Select(item => item.Text))))}"
            .Replace("] ,[", "] [", StringComparison.Ordinal);

    /// <summary>A number too short for a year heads nothing: a row of it without a name is left out with an error, and what is printed is not passed over.</summary>
    [Theory]
    [InlineData("事業  内容・目標\n  7（）")]
    [InlineData("事業  内容・目標\n  １２ （ ）")]
    [InlineData("事業名\t内容・目標\n\t(12)")]
    public void A_number_below_the_head_is_a_row_without_a_name(string table)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("6 計画期間の主な取組", table));

        Assert.DoesNotContain(document.Diagnostics, item => item.Code == "PLAN002");
        Assert.Contains(document.Diagnostics, item => item is { Code: "PLAN216", Severity: DiagnosticSeverity.Error } && item.Line == document.Lines.Count);
    }

    [Fact]
    public void A_table_that_is_all_head_has_no_rows()
    {
        var document = PlanDocumentReader.Read(Sources.Measure("6 計画期間の主な取組", "事業  内容・目標", "  令和7年度"));

        Assert.Equal(DocumentLineKind.TableHeader, document.Lines[^1].Kind);
        Assert.DoesNotContain(document.Diagnostics, item => item.Code == "PLAN002");
    }
}
