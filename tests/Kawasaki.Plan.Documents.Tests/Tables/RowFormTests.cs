using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>What stands before, around or between the rows of a table: emphasis, marks of lists, numbers, and heads on a further page.</summary>
public class RowFormTests
{
    private const string Head = "指標\t現状値（R5）\t目標値（R10）";

    [Theory]
    [InlineData("**売上**高", "売上高")]
    [InlineData("丙の__数__", "丙の数")]
    [InlineData("・甲の数", "甲の数")]
    [InlineData("- 甲の数", "甲の数")]
    [InlineData("★甲の数", "★甲の数")]
    [InlineData("甲**乙の数", "甲**乙の数")]
    public void Signs_around_a_name_are_no_part_of_it(string printed, string name)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes([Head, $"{printed}\t3件\t4件"]));

        Assert.Equal(name, document.Plan.Measures.Single().OutcomeIndicators.Single().Name);
        Assert.Equal(document.SourceMap.Text, string.Concat(document.SourceMap.Pieces.Select(piece => piece.Text)));
        Assert.DoesNotContain(document.Diagnostics, item => item.Severity is DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_head_on_a_further_page_heads_what_is_below_it()
    {
        var reading = IndicatorTables.Read($"{Head}\n甲の数\t3件\t4件\n{Head}\n乙の数\t5件\t6件\n指標\t現状値（R6）\t目標値（R12）\n丙の数\t7件\t8件");

        Assert.Equal(
            ["甲の数 M 3 件 2023", "甲の数 T Reach 4 件 2028", "乙の数 M 5 件 2023", "乙の数 T Reach 6 件 2028", "丙の数 M 7 件 2024", "丙の数 T Reach 8 件 2030"],
            TableShape.ValuesOf(reading));
        Assert.Equal([2, 4, 6], reading.Indicators.Select(read => read.Line));
        Assert.Equal([3, 5], reading.Diagnostics.Where(item => item.Code == "PLAN201").Select(item => item.Line));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("No.", "1,234", "2,345", 2)]
    [InlineData("No.", "3件", "4件", 2)]
    [InlineData("No.", "（12）", "1-3", 0)]
    [InlineData("", "1,234", "2,345", 2)]
    [InlineData("", "12", "30", 2)]
    [InlineData("", "（1）", "（2）", 0)]
    [InlineData("", "1", "2", 0)]
    public void Only_what_counts_rows_is_passed_over_as_their_number(string head, string first, string second, int errors)
    {
        var reading = IndicatorTables.Read($"{head}\t{Head}\n{first}\t甲の数\t3件\t4件\n{second}\t乙の数\t5件\t6件");

        Assert.Equal(["甲の数", "乙の数"], reading.Indicators.Select(read => read.Indicator.Name));
        Assert.Equal(errors, reading.Diagnostics.Count(item => item is { Code: "PLAN316", Severity: DiagnosticSeverity.Error }));
    }
}
