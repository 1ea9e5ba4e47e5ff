using System.Text;
using Kawasaki.Plan.Dashboard.Tests;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>The table of the page says of each framework and each type what a value that goes through it comes back as.</summary>
public class IntegrationTableTests(PostgresServer postgres)
{
    private const string Rewrite = "REWRITE_PAGES"; // Set to 1, it writes the table anew.
    private const string Works = "works";
    private const string Error = "error";
    private const string Silent = "**silent**";

    // These know of a type what they have built in, and take every other struct apart into its members: they ask it nothing.
    private static readonly string[] MembersOfStructs =
        ["configuration by its generator, value", "Swashbuckle, nothing said", "CsvHelper 33, nothing said"];

    private static readonly Lock Making = new();
    private static IReadOnlyList<Column>? _columns;

    private IReadOnlyList<Column> Columns
    {
        get
        {
            Assert.SkipUnless(PostgresServer.IsHere, "PostgreSQL is not here, of which the table has a row.");
            Database.Use(postgres);
            lock (Making)
            {
                return _columns ??= MakeColumns();
            }
        }
    }

    private static IReadOnlyList<Column> MakeColumns() =>
    [
        ColumnOf<DateOnly>("2025-04-01"),
        ColumnOf<FiscalYear>("FY2025"),
        ColumnOf<FiscalYearRange>("FY2022/FY2025"),
        ColumnOf<FiscalHalf>("FY2025-H2"),
        ColumnOf<FiscalQuarter>("FY2025-Q4"),
        ColumnOf<CalendarPeriod>("2020-12"),
        ColumnOf<EraYear>("H31"),
        ColumnOf<EraDate>("R03.11.26"),
        ColumnOf<PlanCode>("5-1-1"),
        ColumnOf<Quantity>("98.0 %"),
        ColumnOf<MeasurementUnit>("人"),
    ];

    [Theory]
    [InlineData("integrations.md", "way")]
    [InlineData("integrations.ja.md", "経路")]
    public void The_page_says_what_comes_back(string page, string head)
    {
        var path = Path.Combine(Root(), "docs", page);
        var text = File.ReadAllText(path);
        var table = TableWith(head);
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            File.WriteAllText(path, text.Replace(TableIn(text, head), table, StringComparison.Ordinal));
        }

        Assert.Equal(table, TableIn(File.ReadAllText(path), head));
    }

    [Fact]
    public void Nothing_is_silent_but_what_is_so_with_the_date_of_the_platform_and_three_ways_that_no_type_can_mend()
    {
        var date = Columns[0];

        Assert.Contains(Silent, date.Cells);
        var silent = Columns.Skip(1).SelectMany(column => column.Ways.Where((_, row) => column.Cells[row] == Silent && date.Cells[row] != Silent));
        Assert.Equal(MembersOfStructs, silent.Distinct());
    }

    [Theory]
    [InlineData("integrations.md", "Kawasaki.Plan.Integrations.Tests/TextHandler.cs")]
    [InlineData("integrations.ja.md", "Kawasaki.Plan.Integrations.Tests/TextHandler.cs")]
    [InlineData("integrations.md", "Kawasaki.Plan.Integrations.Apart/TextConverter.cs")]
    [InlineData("integrations.ja.md", "Kawasaki.Plan.Integrations.Apart/TextConverter.cs")]
    [InlineData("integrations.md", "Kawasaki.Plan.Integrations.Tests/PlanTypes.cs")]
    [InlineData("integrations.ja.md", "Kawasaki.Plan.Integrations.Tests/PlanTypes.cs")]
    [InlineData("integrations.md", "Kawasaki.Plan.Integrations.Apart/OpenApiTypes.cs")]
    [InlineData("integrations.ja.md", "Kawasaki.Plan.Integrations.Apart/OpenApiTypes.cs")]
    [InlineData("integrations.md", "Kawasaki.Plan.Integrations.Tests/BudgetValidator.cs")]
    [InlineData("integrations.ja.md", "Kawasaki.Plan.Integrations.Tests/BudgetValidator.cs")]
    [InlineData("integrations.md", "Kawasaki.Plan.Integrations.Tests/Budgets.cs")]
    [InlineData("integrations.ja.md", "Kawasaki.Plan.Integrations.Tests/Budgets.cs")]
    [InlineData("integrations.md", "Kawasaki.Plan.Integrations.Tests/PlanInput.cs")]
    [InlineData("integrations.ja.md", "Kawasaki.Plan.Integrations.Tests/PlanInput.cs")]
    [InlineData("integrations.md", "Kawasaki.Plan.Integrations.Tests/YearOption.cs")]
    [InlineData("integrations.ja.md", "Kawasaki.Plan.Integrations.Tests/YearOption.cs")]
    [InlineData("integrations.md", "Kawasaki.Plan.Integrations.Tests/YearLogging.cs")]
    [InlineData("integrations.ja.md", "Kawasaki.Plan.Integrations.Tests/YearLogging.cs")]
    public void The_code_of_the_page_is_that_which_is_tested(string page, string file)
    {
        var source = File.ReadAllText(Path.Combine(Root(), "tests", file));

        var usings = source.Split('\n').Where(line => line.StartsWith("using ", StringComparison.Ordinal));
        var type = Math.Max(source.IndexOf("\ninternal ", StringComparison.Ordinal), source.IndexOf("\npublic ", StringComparison.Ordinal));
        Assert.Contains($"{string.Join('\n', usings)}\n{source[type..]}", File.ReadAllText(Path.Combine(Root(), "docs", page)), StringComparison.Ordinal);
    }

    private static Column ColumnOf<T>(string text)
        where T : struct
    {
        var value = Ways<T>.Parse(text);
        return new(typeof(T).Name, [.. Ways<T>.All.Select(way => Outcome(way.RoundTrip, value, text))], [.. Ways<T>.All.Select(way => way.Name)]);
    }

    private static string Outcome<T>(Func<T, T> roundTrip, T value, string text)
        where T : struct
    {
        try
        {
            var back = roundTrip(value);
            return back.Equals(value) && (value is DateOnly || Ways<T>.TextOf(back) == text) ? Works : Silent;
        }
#pragma warning disable CA1031 // Whatever a framework throws is an error, and none is silent.
        catch (Exception)
#pragma warning restore CA1031
        {
            return Error;
        }
    }

    private string TableWith(string head)
    {
        var table = new StringBuilder();
        table.Append("| ").Append(head).Append(" | ").AppendJoin(" | ", Columns.Select(column => $"`{column.Type}`")).Append(" |\n");
        table.Append('|').Insert(table.Length, "---|", Columns.Count + 1).Append('\n');
        for (var row = 0; row < Columns[0].Ways.Count; row++)
        {
            table.Append("| ").Append(Columns[0].Ways[row]).Append(" | ").AppendJoin(" | ", Columns.Select(column => column.Cells[row])).Append(" |\n");
        }

        return table.ToString();
    }

    /// <summary>Finds the table that begins with a head; a line that is no row ends it.</summary>
    private static string TableIn(string page, string head)
    {
        var start = page.IndexOf($"| {head} | ", StringComparison.Ordinal);
        Assert.True(start >= 0, "The page has the head of the table.");
        return string.Concat(page[start..].Split('\n').TakeWhile(line => line.StartsWith('|')).Select(line => line + "\n"));
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Kawasaki.Plan.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private sealed record Column(string Type, IReadOnlyList<string> Cells, IReadOnlyList<string> Ways);
}
