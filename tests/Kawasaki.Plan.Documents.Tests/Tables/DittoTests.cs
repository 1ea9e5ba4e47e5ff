using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Documents.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Signs that say what stands above once more.</summary>
public class DittoTests
{
    private static readonly string[] Rows = ["指標\t単位\t基準値\t基準年度\t目標値\t目標年度\t担当課", "甲の数\t回\t48\t令和4年度\t60\t令和9年度\t丙課", "乙の数\t〃\t115\t〃\t150\t〃\t同上"];

    [Fact]
    public void A_sign_below_a_unit_a_year_or_a_remark_stands_for_it()
    {
        var reading = IndicatorTables.Read(string.Join('\n', Rows));

        Assert.Equal(
            ["甲の数 B 48 回 FY2022", "甲の数 T Reach 60 回 FY2027", "甲の数 R 担当課：丙課", "乙の数 B 115 回 FY2022", "乙の数 T Reach 150 回 FY2027", "乙の数 R 担当課：丙課"],
            TableShape.ValuesOf(reading));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
    }

    [Fact]
    public void It_is_in_its_place()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(Rows));

        Assert.Equal(["丙課", "丙課"], document.Plan.Measures.Single().OutcomeIndicators.Select(indicator => indicator.Remarks.Single().Text));
        LosslessLaws.NothingIsPassedOver(document);
    }

    [Fact]
    public void A_sign_in_the_place_of_a_figure_is_not_read()
    {
        var reading = IndicatorTables.Read("指標\t現状値（R4年度）\n甲の数\t3人\n乙の数\t〃");

        Assert.Equal(["甲の数 M 3 人 FY2022"], TableShape.ValuesOf(reading));
        Assert.True(reading.HasErrors);
    }
}
