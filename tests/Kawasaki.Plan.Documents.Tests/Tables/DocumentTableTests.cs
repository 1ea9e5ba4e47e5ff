using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>Tables of any city within a document: each by the ways in which a document holds it.</summary>
public class DocumentTableTests
{
    public static TheoryData<string, string> Ways =>
        [.. from shape in TableShape.All.Where(shape => !shape.IsTransposed) from way in TableWays.Texts.Keys select new TheoryDataRow<string, string>(shape.Name, way)];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_table_in_a_document_gives_what_it_gives_by_itself(string name, string way)
    {
        var shape = TableShape.All.Single(shape => shape.Name == name);
        var document = PlanDocumentReader.Read(Sources.Outcomes(TableWays.Texts[way](shape.Rows, shape.HeadRows)));
        var values = document.Plan.Measures.Single().OutcomeIndicators.SelectMany(TableShape.ValuesOf);

        Assert.Equal(shape.Values.Order(StringComparer.Ordinal), values.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(document.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
        Assert.Equal(document.SourceMap.Text, string.Concat(document.SourceMap.Pieces.Select(piece => piece.Text)));
    }

    [Fact]
    public void Brackets_of_a_name_that_say_no_source_stay_in_it()
    {
        var reading = IndicatorTables.Read("指標\t現状\n甲の数（か所）\t1\n乙の数（丙課調べ）\t2\n");

        Assert.Equal([("甲の数（か所）", null), ("乙の数", "丙課調べ")], reading.Indicators.Select(read => (read.Indicator.Name, read.Indicator.Source)));
    }
}
