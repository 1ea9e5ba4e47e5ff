using Kawasaki.Plan.Domain;
using PlanDashboard.Reading;

namespace PlanDashboard.Api;

/// <summary>A problem (RFC 9457) that says what is wrong in the language that the request prefers, as the pages do.</summary>
/// <param name="status">The status.</param>
/// <param name="title">What is wrong, where no field is.</param>
/// <param name="detail">What more is to be said.</param>
internal sealed class Refusal(int status, Wording? title = null, Wording? detail = null) : IResult
{
    private readonly List<(string Field, Wording Reason)> _fields = [];

    internal bool HasFields => _fields.Count > 0;

    internal static Refusal Of(string field, Wording reason, int status = StatusCodes.Status400BadRequest)
    {
        var refusal = new Refusal(status);
        refusal.Add(field, reason);
        return refusal;
    }

    internal void Add(string field, Wording reason) => _fields.Add((field, reason));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var language = Visit.PreferredBy(httpContext.Request);
        httpContext.Response.Headers.ContentLanguage = language.Code;
        var problem = HasFields
            ? Results.ValidationProblem(_fields.ToDictionary(field => field.Field, field => new[] { language.Say(field.Reason) }), statusCode: status, title: language.Say(Texts.BadValues))
            : Results.Problem(statusCode: status, title: Say(title), detail: Say(detail));
        return problem.ExecuteAsync(httpContext);

        string? Say(Wording? wording) => wording is { } said ? language.Say(said) : null;
    }
}
