using System.ComponentModel.DataAnnotations.Schema;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Quantities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>Values in the columns of a database, for Entity Framework Core: the code of the page.</summary>
internal sealed class Budgets(DbContextOptions<Budgets> options) : DbContext(options)
{
    public DbSet<Budget> All => Set<Budget>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<FiscalYear>().HaveConversion<StartYear>();
        configurationBuilder.Properties<PlanCode>().HaveConversion<CodeNumber>();
        configurationBuilder.Properties<CalendarPeriod>().HaveConversion<PeriodText>();
        configurationBuilder.Properties<MeasurementUnit>().HaveConversion<UnitText>();
    }

    private sealed class StartYear() : ValueConverter<FiscalYear, int>(year => year.StartYear, number => new FiscalYear(number));

    private sealed class CodeNumber() : ValueConverter<PlanCode, long>(code => code.ToNumber(), number => number.ToCode());

    private sealed class PeriodText() : ValueConverter<CalendarPeriod, string>(period => period.ToString(), text => CalendarPeriod.Parse(text));

    private sealed class UnitText() : ValueConverter<MeasurementUnit, string>(unit => unit.ToString(), text => MeasurementUnit.Parse(text));
}

internal sealed class Budget
{
    public int Id { get; set; }

    public PlanCode Code { get; set; }

    public FiscalYear Year { get; set; }

    public CalendarPeriod Period { get; set; }

    public decimal Amount { get; private set; }

    public int Decimals { get; private set; }

    public MeasurementUnit Unit { get; private set; }

    /// <summary>Gets or sets the amount with its unit. SQLite keeps 98.00 as 98.0, so that the number of decimals has a column, too.</summary>
    [NotMapped]
    public Quantity Sum
    {
        get => new(decimal.Round(Amount, Decimals) + new decimal(0, 0, 0, isNegative: false, (byte)Decimals), Unit);
        set => (Amount, Decimals, Unit) = (value.Amount, value.Amount.Scale, value.Unit);
    }
}

/// <summary>Codes as numbers in the order of the codes: 5, 5-1, 5-1-1, 5-2, 10.</summary>
internal static class CodeNumbers
{
    internal static long ToNumber(this PlanCode code) =>
        (((code.BasicPolicy * 10_000L) + (code.Policy ?? 0)) * 10_000) + (code.Measure ?? 0);

    internal static PlanCode ToCode(this long number) => ((int)(number / 100_000_000), (int)(number / 10_000 % 10_000), (int)(number % 10_000)) switch
    {
        (var basicPolicy, 0, _) => new(basicPolicy),
        (var basicPolicy, var policy, 0) => new(basicPolicy, policy),
        var (basicPolicy, policy, measure) => new(basicPolicy, policy, measure),
    };

    /// <summary>Returns the last code that another contains: what is from the one to the other is in it.</summary>
    internal static PlanCode LastIn(this PlanCode code) => code switch
    {
        { Policy: null } => new(code.BasicPolicy, 9999, 9999),
        { Policy: { } policy, Measure: null } => new(code.BasicPolicy, policy, 9999),
        _ => code,
    };
}
