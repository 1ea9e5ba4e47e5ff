using System.Text.Encodings.Web;
using System.Text.Json;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PlanDashboard.Reading;

namespace PlanDashboard.Data;

/// <summary>Writes plans, measurements and assessments: all of a change, with its audit row, or nothing.</summary>
internal sealed class PlanWriter(PlanDatabase database, PlanStore store, IClock clock)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private LocalDate Today => clock.GetCurrentInstant().WithOffset(Visit.OfJapan).Date;

    /// <summary>Returns the tag of what stands in a place of a version: how often it was recorded, 0 where it was imported.</summary>
    internal static string TagOf(StoredPlan stored, int? revision) => FormattableString.Invariant($"\"{stored.Head.Number}.{revision ?? 0}\"");

    /// <summary>Returns a measurement with its tag, or nothing where there is none.</summary>
    internal async Task<(Measurement Measurement, string Tag)?> FindAsync(StoredPlan stored, PlanAddress address, FiscalYear year) =>
        address.IndicatorsIn(stored.Plan) is [var placed] && MeasurementIn(placed.Indicator, year) is { } measurement
            ? (measurement, TagOf(stored, (await RowAsync(stored, address, year))?.Revision))
            : null;

    /// <summary>Returns an assessment with its tag, or nothing where there is none.</summary>
    internal async Task<(Assessment Assessment, string Tag)?> FindAsync(StoredPlan stored, PlanAddress address, Assessment key) =>
        address.NodesIn(stored.Plan) is [var node] && AssessmentIn(node, key) is { } assessment
            ? (assessment, TagOf(stored, (await RowAsync(stored, address, key))?.Revision))
            : null;

    /// <summary>Returns the last change of an indicator, of whatever year.</summary>
    internal async Task<AuditEntry?> LastChangeAsync(StoredPlan stored, PlanAddress address) =>
        stored.Head.Changes == 0 ? null : await database.Audit.AsNoTracking()
        .Where(entry => entry.Plan == stored.Id && entry.Version == stored.Head.Number && entry.Place.StartsWith($"{address} / "))
        .OrderByDescending(entry => entry.At).FirstOrDefaultAsync();

    /// <summary>Returns the last changes of a plan, the newest first.</summary>
    internal async Task<IReadOnlyList<AuditEntry>> ChangesAsync(int plan) =>
        await database.Audit.AsNoTracking().Where(entry => entry.Plan == plan).OrderByDescending(entry => entry.At).Take(200).ToArrayAsync();

    /// <summary>Records the measurement of a fiscal year.</summary>
    internal Task<WriteResult> RecordAsync(int plan, PlanAddress address, FiscalYear year, Measurement measurement, Precondition precondition) =>
        WriteAsync(plan, async stored =>
    {
        if (address.IndicatorsIn(stored.Plan) is not [var placed])
        {
            return Missed(address, address.IndicatorsIn(stored.Plan).Count);
        }

        if (measurement.Status is not MeasurementStatus.Estimate && PlanRecording.PeriodOf(placed.Indicator, year).FirstDay is { } first && first > Today)
        {
            return WriteResult.Refused("year", Texts.NotBegun(year)); // What is expected of a year can be said before it.
        }

        if (HasNul(measurement.Text, measurement.Qualifier))
        {
            return WriteResult.Refused("text", Texts.HasNul);
        }

        var row = await RowAsync(stored, address, year);
        var present = MeasurementIn(placed.Indicator, year);
        if (precondition.Against(present is null ? null : TagOf(stored, row?.Revision)) is { } failure)
        {
            return failure;
        }

        row ??= database.Measurements.Add(new()
        {
            Plan = stored.Id,
            Version = stored.Head.Number,
            Code = address.Code,
            Project = address.Project ?? "",
            Indicator = address.Indicator!,
            Year = year,
        }).Entity;
        row.Take(measurement);
        row.Revision++;
        return Written(stored, $"{address} / {year}", present, row.MeasurementOf(PlanRecording.PeriodOf(placed.Indicator, year)), row.Revision);
    }, changed => address.Record(changed, database.Measurements.Local.Single()));

    /// <summary>Records an assessment by people.</summary>
    internal Task<WriteResult> RecordAsync(int plan, PlanAddress address, Assessment assessment, Precondition precondition) => WriteAsync(plan, async stored =>
    {
        if (address.NodesIn(stored.Plan) is not [var node])
        {
            return Missed(address, address.NodesIn(stored.Plan).Count);
        }

        if (assessment.Year.FirstDay > Today)
        {
            return WriteResult.Refused("year", Texts.NotBegun(assessment.Year));
        }

        if (stored.Plan.ScaleNamed(assessment.Scale) is not { } scale)
        {
            return WriteResult.Refused("scale", new($"「{assessment.Scale}」という尺度はありません。", $"There is no scale '{assessment.Scale}'."));
        }

        if (scale.GradeOf(assessment.Grade) is null)
        {
            var grades = string.Join(", ", scale.Grades.Select(grade => grade.Code));
            return WriteResult.Refused("grade", new($"区分は {grades} のどれかです。", $"The grade is one of {grades}."));
        }

        if (assessment.Indicator is { } indicator && (address with { Indicator = indicator }).IndicatorsIn(stored.Plan).Count == 0)
        {
            return WriteResult.Refused("indicator", new($"「{indicator}」という指標はここにはありません。", $"There is no indicator '{indicator}' there."));
        }

        if (HasNul(assessment.Reason))
        {
            return WriteResult.Refused("reason", Texts.HasNul);
        }

        var row = await RowAsync(stored, address, assessment);
        var present = AssessmentIn(node, assessment);
        if (precondition.Against(present is null ? null : TagOf(stored, row?.Revision)) is { } failure)
        {
            return failure;
        }

        row ??= database.Assessments.Add(new()
        {
            Plan = stored.Id,
            Version = stored.Head.Number,
            Code = address.Code,
            Project = address.Project ?? "",
            Indicator = assessment.Indicator ?? "",
            Year = assessment.Year,
            Scale = assessment.Scale,
        }).Entity;
        (row.Grade, row.Reason) = (assessment.Grade, assessment.Reason);
        row.Revision++;
        return Written(stored, $"{address} / {assessment.Year}", present, assessment, row.Revision);
    }, changed => address.Record(changed, assessment));

    /// <summary>Stores a plan, as a new one or as the next version of one that the importer has seen.</summary>
    /// <param name="imported">The plan.</param>
    /// <param name="seen">The version that it follows, or nothing for a new plan.</param>
    internal async Task<WriteResult> ImportAsync(ComprehensivePlan imported, PlanHead? seen)
    {
        await using var transaction = await database.Database.BeginTransactionAsync();
        var plan = seen?.Plan ?? (await database.Versions.MaxAsync(version => (int?)version.Plan)).GetValueOrDefault() + 1;
        if (seen is not null && (!await LockAsync(plan) || (await store.FindAsync(plan))?.Head != seen))
        {
            return new(WriteOutcome.Changed, Field: "plan", Reason: new("その間に計画が変わりました。もう一度比べてください。", "The plan has changed meanwhile: compare again."));
        }

        var version = new PlanVersion
        {
            Plan = plan,
            Number = (seen?.Number ?? 0) + 1,
            Title = imported.Title,
            Json = PlanJson.Serialize(imported),
            ImportedAt = clock.GetCurrentInstant(),
        };
        database.Add(version);
        database.Add(new AuditEntry { Plan = plan, Version = version.Number, At = version.ImportedAt, Place = "" });
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
        return new(WriteOutcome.Created, FormattableString.Invariant($"{version.Plan}"));
    }

    /// <summary>Changes the newest version of a plan while nobody else does, and holds the changed plan in memory.</summary>
    private async Task<WriteResult> WriteAsync(int plan, Func<StoredPlan, Task<WriteResult>> change, Func<ComprehensivePlan, ComprehensivePlan> apply)
    {
        await using var transaction = await database.Database.BeginTransactionAsync();
        if (!await LockAsync(plan) || await store.FindAsync(plan) is not { } stored)
        {
            return new(WriteOutcome.NotFound);
        }

        var result = await change(stored);
        if (!result.IsWritten)
        {
            return result;
        }

        try
        {
            var changed = stored with { Head = stored.Head with { Changes = stored.Head.Changes + 1 }, Plan = apply(stored.Plan) };
            await database.SaveChangesAsync();
            _ = await database.Versions.Where(version => version.Plan == plan && version.Number == stored.Head.Number)
                .ExecuteUpdateAsync(version => version.SetProperty(row => row.Changes, row => row.Changes + 1));
            await transaction.CommitAsync();
            store.Hold(changed);
            return result;
        }
        catch (ArgumentException exception)
        {
            return WriteResult.Refused(exception.ParamName ?? "value", Refusals.Of(exception));
        }
    }

    /// <summary>Waits until no other writer has the newest version of a plan, and has it until the transaction ends.</summary>
    private async Task<bool> LockAsync(int plan) =>
        await database.Versions.Where(version =>
            version.Plan == plan && version.Number == database.Versions.Where(other => other.Plan == plan).Max(other => other.Number))
            .ExecuteUpdateAsync(version => version.SetProperty(row => row.Changes, row => row.Changes)) == 1;

    private WriteResult Written<T>(StoredPlan stored, string place, T? before, T after, int revision)
        where T : class
    {
        database.Add(new AuditEntry
        {
            Plan = stored.Id,
            Version = stored.Head.Number,
            At = clock.GetCurrentInstant(),
            Place = place,
            Before = before is null ? null : JsonSerializer.Serialize(before, Readable),
            After = JsonSerializer.Serialize(after, Readable),
        });
        return new(before is null ? WriteOutcome.Created : WriteOutcome.Replaced, TagOf(stored, revision));
    }

    /// <summary>Returns whether a text has the one character that PostgreSQL does not hold.</summary>
    private static bool HasNul(params string?[] texts) => Array.Exists(texts, text => text?.Contains('\0', StringComparison.Ordinal) == true);

    private static WriteResult Missed(PlanAddress address, int count) => count == 0
        ? new(WriteOutcome.NotFound, Reason: new($"「{address}」はこの計画にありません。", $"There is no '{address}' in this plan."))
        : WriteResult.Refused("name", new($"「{address}」は{count}か所にあり、どれか決められません。", $"'{address}' stands in {count} places: which one is meant is not said."));

    private static Measurement? MeasurementIn(Indicator indicator, FiscalYear year)
    {
        var period = PlanRecording.PeriodOf(indicator, year);
        return indicator.Measurements.FirstOrDefault(measurement => measurement.Period == period);
    }

    private static Assessment? AssessmentIn(PlanNode node, Assessment key) => node.Assessments
        .FirstOrDefault(placed => placed.Node.Equals(node) && PlanRecording.IsOfTheSame(placed.Assessment, key))?.Assessment;

    private async Task<RecordedMeasurement?> RowAsync(StoredPlan stored, PlanAddress address, FiscalYear year) =>
        await database.Measurements.FindAsync(stored.Id, stored.Head.Number, address.Code, address.Project ?? "", address.Indicator, year);

    private async Task<RecordedAssessment?> RowAsync(StoredPlan stored, PlanAddress address, Assessment key) =>
        await database.Assessments.FindAsync(stored.Id, stored.Head.Number, address.Code, address.Project ?? "", key.Indicator ?? "", key.Year, key.Scale);
}
