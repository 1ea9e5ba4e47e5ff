using Kawasaki.Plan.Documents.Tables;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>One head of names over several columns: of names and their parts, or of fields and names.</summary>
public class NamesOverPartsTests
{
    private const string Years = "現状値（R4年度）|目標値（R9年度）";

    private static readonly string[] Parts =
    [
        "甲の率／男性 M 24 % FY2022", "甲の率／男性 T Reach 20 % FY2027", "甲の率／女性 M 6 % FY2022", "甲の率／女性 T Reach 5 % FY2027",
        "乙の率 M 40 % FY2022", "乙の率 T Reach 50 % FY2027",
    ];

    [Theory]
    [InlineData("指標", 2)]
    [InlineData("指標", 1)]
    [InlineData("性別", 1)]
    public void A_head_over_two_columns_has_names_and_parts(string second, int columns)
    {
        PlanGridCell[] head = columns == 2 ? [new("指標", 2), new("現状値（R4年度）"), new("目標値（R9年度）")]
            : [new("指標"), new(second), new("現状値（R4年度）"), new("目標値（R9年度）")];
        var reading = IndicatorTables.Read(PlanGrid.Of(
        [
            head,
            [new("甲の率", rowSpan: 2), new("男性"), new("24％"), new("20％")],
            [new("女性"), new("6％"), new("5％")],
            [new PlanGridCell("乙の率", 2), new PlanGridCell("40％"), new PlanGridCell("50％")],
        ]));

        Assert.Equal(Parts, TableShape.ValuesOf(reading));
        Assert.DoesNotContain(reading.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
    }

    [Fact]
    public void A_head_printed_twice_is_one() =>
        Assert.Equal(
            Parts.Take(4),
            TableShape.ValuesOf(IndicatorTables.Read($"指標|指標|{Years}\n甲の率|男性|24％|20％\n甲の率|女性|6％|5％".Replace('|', '\t'))));

    [Fact]
    public void What_is_measured_in_the_right_column_has_the_names_there()
    {
        var reading = IndicatorTables.Read($"指標|指標|{Years}\n健やか|甲の率|24％|20％\n健やか|乙の数|6件|5件".Replace('|', '\t'));

        Assert.Equal(["甲の率", "乙の数"], reading.Indicators.Select(read => read.Indicator.Name));
    }

    [Fact]
    public void What_may_be_either_is_refused_with_both_readings()
    {
        var reading = IndicatorTables.Read($"指標|指標|{Years}\n甲|丙|24％|20％\n乙|丁|6％|5％".Replace('|', '\t'));

        Assert.Empty(reading.Indicators);
        Assert.Equal([2, 3], reading.Diagnostics.Where(item => item.Severity is DiagnosticSeverity.Error).Select(item => item.Line));
        Assert.Contains(reading.Diagnostics, item => item.Message.English.Contains("their parts", StringComparison.Ordinal));
    }
}
