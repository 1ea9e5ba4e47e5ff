using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Documents.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Rows of one text below a head: titles of the rows below them, and notes, but no indicators.</summary>
public class RowBandTests
{
    private const string Head = "指標\t現状値（R4年度）\t目標値（R9年度）";

    private static readonly string[] Values =
    [
        "甲の率 M 40 % FY2022", "甲の率 T Reach 50 % FY2027", "甲の率 R 区分：1子のまち",
        "乙の数 M 3 人 FY2022", "乙の数 T Reach 4 人 FY2027", "乙の数 R 区分：1子のまち",
        "丙の数 M 5 回 FY2022", "丙の数 T Reach 6 回 FY2027", "丙の数 R 区分：2丑のまち",
    ];

    [Theory]
    [InlineData("\t\t")]
    [InlineData("")]
    public void A_title_below_a_head_groups_the_rows_below_it(string blanks)
    {
        var reading = IndicatorTables.Read($"{Head}\n1 子のまち{blanks}\n甲の率\t40%\t50%\n乙の数\t3人\t4人\n2 丑のまち{blanks}\n丙の数\t5回\t6回");

        Assert.Equal(Values, TableShape.ValuesOf(reading));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
    }

    [Fact]
    public void A_title_over_all_columns_is_none_of_an_indicator()
    {
        var reading = IndicatorTables.Read(PlanGrid.Of(
        [
            [new("指標"), new("現状値（R4年度）"), new("目標値（R9年度）")],
            [new PlanGridCell("子のまち", 3)],
            [new("甲の数※1"), new("3人"), new("4人")],
            [new PlanGridCell("※1 丙によります。", 3)],
        ]));

        Assert.Equal(["甲の数 M 3 人 FY2022", "甲の数 T Reach 4 人 FY2027", "甲の数 R 区分：子のまち"], TableShape.ValuesOf(reading));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("子のまち\n甲の率\t40%\t50%", 2)]
    [InlineData("子のまち\t\t\n甲の率\t40%\t50%", 2)]
    [InlineData("甲の率\t40%\t50%\n合計\t\t", 3)]
    [InlineData("甲の率\t40%\t50%\n2 丑のまち\t\t", 3)]
    public void What_may_be_a_title_or_a_name_is_refused(string rows, int line)
    {
        var reading = IndicatorTables.Read($"{Head}\n{rows}");

        Assert.Equal(["甲の率"], reading.Indicators.Select(read => read.Indicator.Name));
        var said = Assert.Single(reading.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
        Assert.Equal((line, "PLAN231"), (said.Line, said.Code));
    }

    [Fact]
    public void An_indicator_whose_figures_are_to_come_stays_one() =>
        Assert.Equal(["甲の数", "乙の率"], IndicatorTables.Read($"{Head}\n甲の数\t\t\n乙の率\t40%\t50%").Indicators.Select(read => read.Indicator.Name));

    [Fact]
    public void Every_title_and_note_of_a_document_is_in_its_place()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes([Head, "1 子のまち\t\t", "甲の率^{※1}\t40%\t50%", "乙の数\t3人\t4人", "※1 丁です。\t\t"]));
        var indicators = document.Plan.Measures.Single().OutcomeIndicators;

        Assert.Equal(["区分：1子のまち", "区分：1子のまち"], indicators.SelectMany(indicator => indicator.Remarks).Select(remark => $"{remark.Label}：{remark.Text}"));
        Assert.Equal(["丁です。"], document.Plan.Measures.Single().Notes.Select(note => note.Text));
        Assert.Equal(["1"], indicators[0].Notes);
        Assert.DoesNotContain(document.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
        LosslessLaws.TextsAreTheirValues(document);
    }
}
