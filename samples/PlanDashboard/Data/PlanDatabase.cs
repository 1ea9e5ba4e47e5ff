using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace PlanDashboard.Data;

/// <summary>The tables, in SQLite and PostgreSQL alike: codes and fiscal years as numbers that sort, amounts as text with their digits.</summary>
internal sealed class PlanDatabase(DbContextOptions<PlanDatabase> options) : DbContext(options)
{
    public DbSet<PlanVersion> Versions => Set<PlanVersion>();

    public DbSet<RecordedMeasurement> Measurements => Set<RecordedMeasurement>();

    public DbSet<RecordedAssessment> Assessments => Set<RecordedAssessment>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    /// <summary>Returns a code as a number that sorts as the codes do: 5, 5-1, 5-1-1, 5-2, 10. A part of a code has four digits at most.</summary>
    internal static long NumberOf(PlanCode code) =>
        (((code.BasicPolicy * 10_000L) + code.Policy.GetValueOrDefault()) * 10_000) + code.Measure.GetValueOrDefault();

    internal static PlanCode CodeOf(long number) => ((int)(number / 100_000_000), (int)(number / 10_000 % 10_000), (int)(number % 10_000)) switch
    {
        (var basicPolicy, 0, _) => new(basicPolicy),
        (var basicPolicy, var policy, 0) => new(basicPolicy, policy),
        var (basicPolicy, policy, measure) => new(basicPolicy, policy, measure),
    };

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<PlanCode>().HaveConversion<CodeNumber>();
        configurationBuilder.Properties<FiscalYear>().HaveConversion<StartYear>();
        configurationBuilder.Properties<CalendarPeriod>().HaveConversion<PeriodText>();
        configurationBuilder.Properties<decimal>().HaveConversion<AmountText>();
        configurationBuilder.Properties<Instant>().HaveConversion<Milliseconds>();
        configurationBuilder.Properties<MissingReason>().HaveConversion<string>();
        configurationBuilder.Properties<MeasurementStatus>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PlanVersion>().HasKey(version => new { version.Plan, version.Number });
        modelBuilder.Entity<RecordedMeasurement>(entity =>
        {
            entity.HasKey(row => new { row.Plan, row.Version, row.Code, row.Project, row.Indicator, row.Year });
            entity.Property(row => row.Revision).IsConcurrencyToken();
        });
        modelBuilder.Entity<RecordedAssessment>(entity =>
        {
            entity.HasKey(row => new { row.Plan, row.Version, row.Code, row.Project, row.Indicator, row.Year, row.Scale });
            entity.Property(row => row.Revision).IsConcurrencyToken();
            entity.Ignore(row => row.Assessment);
        });
        modelBuilder.Entity<AuditEntry>().HasIndex(entry => new { entry.Plan, entry.At });
    }

    private sealed class CodeNumber() : ValueConverter<PlanCode, long>(code => NumberOf(code), number => CodeOf(number));

    private sealed class StartYear() : ValueConverter<FiscalYear, int>(year => year.StartYear, number => new FiscalYear(number));

    private sealed class PeriodText() : ValueConverter<CalendarPeriod, string>(period => period.ToString(), text => CalendarPeriod.Parse(text));

    private sealed class AmountText() : ValueConverter<decimal, string>(
        amount => amount.ToString(CultureInfo.InvariantCulture), text => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));

    private sealed class Milliseconds() : ValueConverter<Instant, long>(
        instant => instant.ToUnixTimeMilliseconds(), number => Instant.FromUnixTimeMilliseconds(number));
}
