using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Documents.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Rows that go on below one name: each is of a part of the indicator, and the first is never the whole.</summary>
public class PartRowTests
{
    private const string Years = "現状値（R5）\t目標値（R10）";

    private static readonly string[] Parts = ["甲の率／男性 M 60 % 2023", "甲の率／男性 T Reach 65 % 2028", "甲の率／女性 M 62 % 2023", "甲の率／女性 T Reach 67 % 2028"];

    [Theory]
    [InlineData("区分")]
    [InlineData("性別")]
    [InlineData("")]
    public void Rows_with_words_of_their_own_are_parts(string head)
    {
        var reading = IndicatorTables.Read($"指標\t{head}\t{Years}\n甲の率\t男性\t60%\t65%\n\t女性\t62%\t67%\n乙の数\t\t3件\t4件");

        Assert.Equal([.. Parts, "乙の数 M 3 件 2023", "乙の数 T Reach 4 件 2028"], TableShape.ValuesOf(reading));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
    }

    [Fact]
    public void Rows_below_the_same_name_are_parts() =>
        Assert.Equal(Parts, TableShape.ValuesOf(IndicatorTables.Read($"指標\t区分\t{Years}\n甲の率\t男性\t60%\t65%\n甲の率\t女性\t62%\t67%")));

    [Fact]
    public void A_name_over_several_rows_is_that_of_each()
    {
        var grid = PlanGrid.Of(
        [
            [new PlanGridCell("指標"), new PlanGridCell("区分"), new PlanGridCell("現状値（R5）"), new PlanGridCell("目標値（R10）")],
            [new PlanGridCell("甲の率", rowSpan: 2), new PlanGridCell("男性"), new PlanGridCell("60%"), new PlanGridCell("65%", rowSpan: 2)],
            [new PlanGridCell("女性"), new PlanGridCell("62%")],
        ]);
        var reading = IndicatorTables.Read(grid);

        Assert.Equal(["甲の率／男性 M 60 % 2023", "甲の率／女性 M 62 % 2023"], TableShape.ValuesOf(reading));
        Assert.Contains(reading.Diagnostics, item => item.Code == "PLAN231" && item.Message.English.Contains("each part", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("甲乙", "65歳以上", "64歳以下")] // Figures under a head that is not known.
    [InlineData("区分", "男性", "男性")]
    [InlineData("区分", "", "女性")]
    public void Rows_that_are_not_sure_to_be_parts_are_refused_with_both_readings(string head, string first, string second)
    {
        var reading = IndicatorTables.Read($"指標\t{head}\t{Years}\n甲の率\t{first}\t60%\t65%\n\t{second}\t62%\t67%\n乙の数\t\t3件\t4件");

        Assert.Equal(["乙の数"], reading.Indicators.Select(read => read.Indicator.Name));
        Assert.Equal([2, 3], reading.Diagnostics.Where(item => item.Code == "PLAN231").Select(item => item.Line));
        Assert.Contains(reading.Diagnostics, item => item.Message.Japanese.Contains("区分ごとの行", StringComparison.Ordinal) && item.Message.Japanese.Contains("別の指標", StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_beside_the_figures_is_kept_with_its_part()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes([$"指標\t区分\t{Years}\t備考\t出典", "甲の率\t男性\t60%（全国1位）\t65%\t丙\t丁調査", "\t女性\t62%\t67%^{※1}\t戊\t丁調査", "※1 己です。"]));
        var indicator = document.Plan.Measures.Single().OutcomeIndicators.Single();

        Assert.Equal(["男性 現状値（R5）：全国1位", "男性 備考：丙", "女性 備考：戊"], indicator.Remarks.Select(remark => $"{remark.Label}：{remark.Text}"));
        Assert.Equal("丁調査", indicator.Source);
        Assert.Equal(["1"], indicator.Notes);
        Assert.DoesNotContain(document.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
        Assert.Equal("女性", document.SourceMap.Pieces.Single(piece => piece.Pointer?.EndsWith("/parts/1/label", StringComparison.Ordinal) is true).Text);
        LosslessLaws.TextsAreTheirValues(document);
    }

    [Theory]
    [InlineData("目標値（5年後）")]
    [InlineData("10年後の目標値")]
    [InlineData("目標値（五年後）")]
    public void A_number_of_years_over_targets_is_said_and_no_year(string head)
    {
        var reading = IndicatorTables.Read($"指標\t現状値（R5）\t{head}\n甲の数\t3件\t4件");

        Assert.Null(reading.Indicators.Single().Indicator.Targets.Single().Due);
        Assert.Contains(reading.Diagnostics, item => item.Code == "PLAN217" && item.Severity is DiagnosticSeverity.Warning && item.Message.English.Contains(head, StringComparison.Ordinal));
    }
}
