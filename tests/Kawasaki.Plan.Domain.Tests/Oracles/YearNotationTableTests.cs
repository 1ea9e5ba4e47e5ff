using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Oracles;

/// <summary>year-notations.tsv: forms of years made by rule. Bare years and ranges are fiscal ones there.</summary>
public class YearNotationTableTests
{
    private static readonly YearNotation Fiscal = new(EraTable.Default, BareYears.Fiscal);

    [SharedFact]
    public void Every_row_is_read_as_the_table_says()
    {
        var rows = SharedFiles.Rows("year-notations.tsv");

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(Expected(row[0], row[2]), Actual(row[1])));
    }

    private static string Expected(string kind, string value) => kind switch
    {
        "error" => "error",
        "fy" => "FY" + value,
        "fy_range" => $"FY{value[..4]}/FY{value[6..]}",
        "fy_open" => value.StartsWith("..", StringComparison.Ordinal) ? $"../FY{value[2..]}" : $"FY{value[..4]}/..",
        _ => value,
    };

    private static string Actual(string text)
    {
        var result = Fiscal.Read(text);
        return result.TryGetValue(out var period) ? period.ToString() : "error";
    }
}
