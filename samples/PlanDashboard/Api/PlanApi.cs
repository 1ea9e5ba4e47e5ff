using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using PlanDashboard.Data;
using PlanDashboard.Reading;

namespace PlanDashboard.Api;

/// <summary>A plan in the list of plans.</summary>
/// <param name="Plan">Its number.</param>
/// <param name="Version">The number of its newest version.</param>
/// <param name="Title">Its title, if it has one.</param>
internal sealed record PlanSummary(int Plan, int Version, string? Title);

/// <summary>An assessment that is to be written. Year, scale and indicator are in the address.</summary>
/// <param name="Grade">The code of a grade of the scale.</param>
/// <param name="Reason">Why.</param>
internal sealed record AssessmentBody(string Grade, string? Reason = null);

/// <summary>Plans, measurements and assessments for programs. What is wrong is answered by a problem (RFC 9457) that names the field and the reason.</summary>
internal static class PlanApi
{
    private const string Measurements = "/plans/{plan}/{code}/measurements/{year}";
    private const string Assessments = "/plans/{plan}/{code}/assessments/{year}";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal static void MapPlanApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api");
        api.MapGet("/plans", async (PlanStore store) =>
            (await store.VersionsAsync()).DistinctBy(head => head.Plan).Select(head => new PlanSummary(head.Plan, head.Number, head.Title)))
            .WithSummary("The plans.");
        api.MapGet("/plans/{plan}", GetPlanAsync).WithSummary("A plan with everything that was recorded.").Produces<ComprehensivePlan>().WithProblems(404);
        api.MapGet(Measurements, GetMeasurementAsync).WithSummary(
            "The measurement of a fiscal year; its ETag is what a change of it must name.").Produces<Measurement>().WithProblems(404);
        api.MapPut(Measurements, PutMeasurementAsync).WithSummary(
            "Records the measurement of a fiscal year: with If-Match what stands there, with If-None-Match: * what does not.")
            .Accepts<Measurement>("application/json").Produces(200).Produces(201).WithProblems(401, 403, 404, 412, 413, 415, 428, 503);
        api.MapGet(Assessments, GetAssessmentAsync).WithSummary("What people assessed in a fiscal year, by a scale.").Produces<Assessment>().WithProblems(404);
        api.MapPut(Assessments, PutAssessmentAsync).WithSummary("Records what people assessed.")
            .Accepts<AssessmentBody>("application/json").Produces(200).Produces(201).WithProblems(401, 403, 404, 412, 413, 415, 428, 503);
    }

    private static async Task<IResult> GetPlanAsync(string plan, PlanStore store) =>
        await new ApiPlace(plan).FindAsync(store) is { } stored ? Results.Text(PlanJson.Serialize(stored.Plan), "application/json", Encoding.UTF8) : Missing();

    private static async Task<IResult> GetMeasurementAsync(string plan, string code, string year, string name, string? project, PlanStore store,
        PlanWriter writer, HttpContext context)
    {
        var place = new ApiPlace(plan, code, year, project, name);
        return place.Problem ?? (await place.FindAsync(store) is { } stored && await writer.FindAsync(stored, place.Address, place.Year) is { } found
            ? Tagged(context, found.Measurement, found.Tag) : Missing());
    }

    private static async Task<IResult> GetAssessmentAsync(
        string plan, string code, string year, string scale, string? name, string? project, PlanStore store, PlanWriter writer, HttpContext context)
    {
        var place = new ApiPlace(plan, code, year, project, name);
        return place.Problem ?? (await place.FindAsync(store) is { } stored
            && await writer.FindAsync(stored, place.Address with { Indicator = null }, new Assessment(place.Year, scale, "-", indicator: name)) is { } found
                ? Tagged(context, found.Assessment, found.Tag)
                : Missing());
    }

    private static async Task<IResult> PutMeasurementAsync(string plan, string code, string year, string name, string? project, PlanWriter writer,
        HttpContext context)
    {
        var place = new ApiPlace(plan, code, year, project, name);
        if (place.Problem is { } problem)
        {
            return problem;
        }

        var (measurement, refusal) = await ReadAsync<Measurement>(context);
        if (measurement is null)
        {
            return refusal!;
        }

        if (measurement.Period is { } period && period.CountedFiscalYear != place.Year)
        {
            return Refusal.Of("/period", new(
                $"時期は{period}ですが、アドレスは{place.Year}です。", $"The period is {period}, but the address says {place.Year}."));
        }

        return Answer(context, await writer.RecordAsync(place.Plan, place.Address, place.Year, measurement, PreconditionOf(context)));
    }

    private static async Task<IResult> PutAssessmentAsync(
        string plan, string code, string year, string scale, string? name, string? project, PlanWriter writer, HttpContext context)
    {
        var place = new ApiPlace(plan, code, year, project, name);
        if (place.Problem is { } problem)
        {
            return problem;
        }

        var (body, refusal) = await ReadAsync<AssessmentBody>(context);
        if (body is null)
        {
            return refusal!;
        }

        try
        {
            var assessment = new Assessment(place.Year, scale, body.Grade, body.Reason, string.IsNullOrEmpty(name) ? null : name);
            return Answer(context, await writer.RecordAsync(place.Plan, place.Address with { Indicator = null }, assessment, PreconditionOf(context)));
        }
        catch (ArgumentException exception)
        {
            return Refusal.Of(exception.ParamName ?? "grade", Refusals.Of(exception));
        }
    }

    /// <summary>Reads a body strictly: nothing unknown, nothing twice, nothing missing.</summary>
    private static async Task<(T? Value, Refusal? Refusal)> ReadAsync<T>(HttpContext context)
        where T : class
    {
        if (!context.Request.HasJsonContentType())
        {
            return (null, new(StatusCodes.Status415UnsupportedMediaType, Texts.NotJson));
        }

        if (context.Request.ContentLength == 0)
        {
            return (null, Refusal.Of("", Texts.Nothing));
        }

        try
        {
            return await JsonSerializer.DeserializeAsync<T>(context.Request.Body, Strict, context.RequestAborted) is { } value
                ? (value, null)
                : (null, Refusal.Of("", new("本文がnullです。", "The body is null.")));
        }
        catch (JsonException exception)
        {
            var inner = exception.InnerException as JsonException ?? exception;
            return (null, Refusal.Of(inner.Path ?? "", Refusals.Of(inner)));
        }
    }

    private static Precondition PreconditionOf(HttpContext context)
    {
        var headers = context.Request.Headers;
        return new(headers.IfMatch.Count > 0 ? headers.IfMatch.ToString() : null, headers.IfNoneMatch == "*");
    }

    private static IResult Tagged<T>(HttpContext context, T value, string tag)
    {
        context.Response.Headers.ETag = tag;
        return Results.Json(value);
    }

    private static IResult Answer(HttpContext context, WriteResult result)
    {
        if (result.Tag is { } tag)
        {
            context.Response.Headers.ETag = tag;
        }

        return result.Outcome switch
        {
            WriteOutcome.Created => Results.StatusCode(StatusCodes.Status201Created),
            WriteOutcome.Replaced => Results.StatusCode(StatusCodes.Status200OK),
            WriteOutcome.NotFound => Missing(result.Reason),
            WriteOutcome.Unconditional => Refusal.Of(result.Field!, result.Reason!.Value, StatusCodes.Status428PreconditionRequired),
            WriteOutcome.Changed => Refusal.Of(result.Field!, result.Reason!.Value, StatusCodes.Status412PreconditionFailed),
            _ => Refusal.Of(result.Field!, result.Reason!.Value),
        };
    }

    private static Refusal Missing(Wording? detail = null) =>
        new(StatusCodes.Status404NotFound, Texts.NothingHere, detail);

    private static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder builder, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            builder.ProducesProblem(status);
        }

        return builder.ProducesValidationProblem();
    }
}
