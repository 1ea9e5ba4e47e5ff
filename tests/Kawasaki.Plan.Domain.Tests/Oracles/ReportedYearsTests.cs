using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Oracles;

/// <summary>reported-years.tsv: what occurs in the wild, read and found. The compact forms are an option of the tool, and tested there.</summary>
public class ReportedYearsTests
{
    private static readonly string[] Options = ["", "--bare fiscal", "--strict"];

    private enum Column
    {
        Id,
        Command,
        Options,
        Input,
        Expected,
    }

    [SharedFact]
    public void Every_row_is_answered_as_the_table_says()
    {
        var rows = SharedFiles.Rows("reported-years.tsv").Where(row => row[(int)Column.Options] != "--compact").ToList();

        Assert.True(rows.Count > 200);
        Assert.Contains(rows, row => row[(int)Column.Command] == "find");
        Assert.All(rows, row => Assert.Equal((row[(int)Column.Id], row[(int)Column.Expected]), (row[(int)Column.Id], Actual(row))));
    }

    private static string Actual(string[] row)
    {
        var options = row[(int)Column.Options];
        Assert.Contains(options, Options);
        var notation = new YearNotation(
            EraTable.Default,
            options == "--bare fiscal" ? BareYears.Fiscal : BareYears.Calendar,
            options == "--strict" ? Strictness.Strict : Strictness.Lenient);
        var input = row[(int)Column.Input];
        if (row[(int)Column.Command] == "years")
        {
            return Spelled(notation.Read(input));
        }

        var found = new List<string>();
        foreach (var period in notation.Find(input))
        {
            found.Add(Spelled(period.Result));
        }

        return found.Count == 0 ? "none" : string.Join("; ", found);
    }

    private static string Spelled(NotationResult<CalendarPeriod> result) => result.TryGetValue(out var period) ? period.ToString() : "ERROR";
}
