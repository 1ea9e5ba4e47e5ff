using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Dashboard.Tests;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Quantities;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>The context of the page on both databases: what is asked in LINQ is answered by the database as by the values themselves.</summary>
public class DatabaseTests(PostgresServer postgres)
{
    private static readonly string[] Digits = ["0", "0.0", "98", "98.0", "98.00", "-0.5", "9.50", "10", "1234567890123.4567", "79228162514264337593543950335", "0.0000000000000000000000000001"];

    private static readonly int[] BasicPolicies = [10, 5, 1];
    private static readonly int[] Policies = [9999, 2, 0, 10, 1]; // 0 for none.
    private static readonly int[] Measures = [1, 0, 9999, 10];

    private static Gen<PlanCode> AnyCode =>
        from basicPolicy in Number
        from policy in Number
        from measure in Number
        from level in Gen.Choose(1, 3)
        select level switch
        {
            1 => new PlanCode(basicPolicy),
            2 => new PlanCode(basicPolicy, policy),
            _ => new PlanCode(basicPolicy, policy, measure),
        };

    private static Gen<int> Number => Gen.OneOf(Gen.Choose(1, 3), Gen.Choose(9, 11), Gen.Constant(PlanCodeMost), Gen.Choose(1, PlanCodeMost));

    private const int PlanCodeMost = 9999;

    public static TheoryData<string> Databases { get; } = ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public void Rows_come_back_with_their_digits(string database)
    {
        using var rows = Open(database);
        rows.Add(Digits.Select((amount, index) => new Budget { Code = new(5, 1, index + 1), Year = new(2022), Period = new FiscalYear(2022), Sum = new(Of(amount), index % 2 == 0 ? MeasurementUnit.Percent : MeasurementUnit.None) }));

        using var budgets = rows.Context();
        var back = budgets.All.OrderBy(row => row.Code).ToArray();
        Assert.Equal(Digits, back.Select(row => row.Sum.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("98.0", back[3].Sum.ToString());
        Assert.Equal("98.00 %", back[4].Sum.ToString());
        Assert.All(back, row => Assert.Equal((new FiscalYear(2022), CalendarPeriod.Parse("FY2022")), (row.Year, row.Period)));
    }

    /// <summary>Every code is a number that is before another exactly where the code is, and is in another exactly where its number is between the two ends.</summary>
    [Property(MaxTest = 2000)]
    public Property A_number_is_in_the_order_of_codes_and_in_the_span_of_those_that_contain_it() => Prop.ForAll(
        AnyCode.ToArbitrary(),
        AnyCode.ToArbitrary(),
        (one, other) =>
        {
            Assert.Equal(one, one.ToNumber().ToCode());
            Assert.Equal(Math.Sign(one.CompareTo(other)), Math.Sign(one.ToNumber().CompareTo(other.ToNumber())));
            Assert.Equal(one.Contains(other), other >= one && other <= one.LastIn());
        });

    [Theory]
    [MemberData(nameof(Databases))]
    public void Codes_are_ordered_compared_and_contained_as_the_values_are(string database)
    {
        var codes = (from basicPolicy in BasicPolicies
                     from policy in Policies
                     from measure in Measures
                     where policy > 0 || measure == 0
                     select policy == 0 ? new PlanCode(basicPolicy) : measure == 0 ? new(basicPolicy, policy) : new(basicPolicy, policy, measure)).ToArray();
        using var rows = Open(database);
        rows.Add(codes.Select(code => new Budget { Code = code, Year = new(2022) }));

        using var budgets = rows.Context();
        Assert.Equal(codes.Order(), budgets.All.OrderBy(row => row.Code).Select(row => row.Code));
        Assert.Equal(codes.OrderDescending(), budgets.All.OrderByDescending(row => row.Code).Select(row => row.Code));
        Assert.Equal(codes.Max(), budgets.All.Max(row => row.Code));
        Assert.All(codes, code =>
        {
            var last = code.LastIn();
            Assert.Equal(codes.Where(code.Contains).Order(), budgets.All.Where(row => row.Code >= code && row.Code <= last).OrderBy(row => row.Code).Select(row => row.Code));
            Assert.Equal(codes.Count(other => other < code), budgets.All.Count(row => row.Code < code));
            Assert.Equal(codes.Count(other => other != code), budgets.All.Count(row => row.Code != code));
        });
        Assert.Throws<InvalidOperationException>(() => budgets.All.Count(row => new PlanCode(5).Contains(row.Code)));
        PlanCode[] wanted = [new(5, 1), new(10), new(7)];
        Assert.Equal(codes.Where(code => wanted.Contains(code)).Order(), budgets.All.Where(row => wanted.Contains(row.Code)).OrderBy(row => row.Code).Select(row => row.Code));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Years_and_periods_are_ordered_compared_and_contained_as_the_values_are(string database)
    {
        var years = Enumerable.Range(1990, 40).Select(year => new FiscalYear(year)).Reverse().ToArray();
        using var rows = Open(database);
        rows.Add(years.Select(year => new Budget { Year = year, Period = CalendarPeriod.Parse($"{year}-H1") }));

        using var budgets = rows.Context();
        var (first, last) = (new FiscalYear(2018), new FiscalYear(2021));
        FiscalYear[] wanted = [first, new(2050)];
        Assert.Equal(years.Order(), budgets.All.OrderBy(row => row.Year).Select(row => row.Year));
        Assert.Equal(["FY2018", "FY2019", "FY2020", "FY2021"], budgets.All.Where(row => row.Year >= first && row.Year <= last).OrderBy(row => row.Year).Select(row => row.Year).ToArray().Select(year => year.ToString()));
        Assert.Equal([first], budgets.All.Where(row => wanted.Contains(row.Year)).Select(row => row.Year));
        Assert.Equal(years.Min(), budgets.All.Min(row => row.Year));
        var half = CalendarPeriod.Parse("FY2018-H1");
        Assert.Equal(first, budgets.All.Single(row => row.Period == half).Year);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Amounts_are_ordered_and_compared_as_numbers(string database)
    {
        var amounts = Digits.Select(Of).Reverse().ToArray();
        using var rows = Open(database);
        rows.Add(amounts.Select(amount => new Budget { Sum = new(amount, MeasurementUnit.None) }));

        using var budgets = rows.Context();
        Assert.Equal(amounts.Order(), budgets.All.OrderBy(row => row.Amount).Select(row => row.Amount));
        Assert.Equal(amounts.Where(amount => amount > 9.6m).Order(), budgets.All.Where(row => row.Amount > 9.6m).OrderBy(row => row.Amount).Select(row => row.Amount));
        Assert.Equal(3, budgets.All.Count(row => row.Amount == 98.000m));
        Assert.Equal(313.50m, budgets.All.Where(row => row.Amount > 1 && row.Amount < 99).Sum(row => row.Amount));
    }

    private static decimal Of(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private Rows Open(string database) => new(database == "SQLite" ? null : postgres.NewDatabase());

    /// <summary>A database with the tables of the context.</summary>
    private sealed class Rows : IDisposable
    {
        private readonly SqliteConnection _memory = new("Data Source=:memory:");
        private readonly DbContextOptions<Budgets> _options;

        internal Rows(string? postgres)
        {
            _memory.Open();
            var builder = new DbContextOptionsBuilder<Budgets>();
            _options = (postgres is null ? builder.UseSqlite(_memory) : builder.UseNpgsql(postgres)).Options;
            using var budgets = Context();
            _ = budgets.Database.EnsureCreated();
        }

        public void Dispose() => _memory.Dispose();

        internal Budgets Context() => new(_options);

        internal void Add(IEnumerable<Budget> rows)
        {
            using var budgets = Context();
            budgets.AddRange(rows);
            _ = budgets.SaveChanges();
        }
    }
}
