using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using PlanDashboard.Api;
using static System.Net.WebUtility;

namespace PlanDashboard;

/// <summary>What every request passes: headers for browsers, the key for whoever writes, and answers where something breaks.</summary>
internal static class Protection
{
    /// <summary>The most that a request may send: a plan is under a megabyte.</summary>
    internal const int MostBytes = 8 * 1024 * 1024;

    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    internal static void UseProtection(this IApplicationBuilder app)
    {
        app.Use(static (context, next) =>
        {
            SetHeaders(context.Response.Headers);
            if (HttpMethods.IsHead(context.Request.Method))
            {
                context.Request.Method = HttpMethods.Get; // The server, which knows better, sends no body.
            }

            return next(context);
        });
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseExceptionHandler();
        app.Use(RefuseLargeAsync);
        app.Use(static (context, next) => IsOfApi(context) ? AnswerApiAsync(context, next) : next(context));
    }

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.Vary = "Accept-Language";
    }

    /// <summary>Refuses what is too large before a form is read for its token, which would only say that it is none.</summary>
    private static async Task RefuseLargeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.ContentLength > MostBytes)
        {
            throw new BadHttpRequestException(Reading.Texts.TooLarge.English, StatusCodes.Status413PayloadTooLarge);
        }

        if (context.Request is { ContentLength: null, HasFormContentType: true })
        {
            _ = await context.Request.ReadFormAsync(context.RequestAborted); // It says no length: it is read as far as it may go.
        }

        await next(context);
    }

    internal static bool IsOfApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>Lets only those write who have the key, and gives an answer without a body one that says what is wrong.</summary>
    private static async Task AnswerApiAsync(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            var key = context.RequestServices.GetRequiredService<WriteKey>();
            if (!key.IsSet)
            {
                await new Refusal(StatusCodes.Status403Forbidden, Reading.Texts.WritingIsOff).ExecuteAsync(context);
                return;
            }

            if (context.Request.Headers["X-Api-Key"] is not [{ } given] || !key.Matches(given))
            {
                context.Response.Headers.WWWAuthenticate = "X-Api-Key";
                await new Refusal(StatusCodes.Status401Unauthorized, Reading.Texts.WrongKey, Reading.Texts.KeyHeader).ExecuteAsync(context);
                return;
            }
        }

        await next(context);
        if (!context.Response.HasStarted && context.Response is { StatusCode: >= 400, ContentLength: null, ContentType: null })
        {
            await new Refusal(context.Response.StatusCode, context.Response.StatusCode switch
            {
                StatusCodes.Status404NotFound => Reading.Texts.NothingHere,
                StatusCodes.Status415UnsupportedMediaType => Reading.Texts.NotJson,
                _ => null,
            }).ExecuteAsync(context);
        }
    }

    /// <summary>Says what broke: what was sent and cannot be read, the database, or something of ours.</summary>
    internal sealed class BrokenAnswer : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            var status = exception switch
            {
                BadHttpRequestException bad => bad.StatusCode,
                InvalidDataException => StatusCodes.Status400BadRequest,
                _ when IsOfDatabase(exception) => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            };
            httpContext.Response.StatusCode = status;
            SetHeaders(httpContext.Response.Headers); // Which went with the answer that broke.
            if (status == StatusCodes.Status503ServiceUnavailable)
            {
                httpContext.Response.Headers.RetryAfter = "5";
            }

            var words = status < 500 ? Reading.Refusals.OfRequest(exception, status) : Reading.Texts.Broken;
            if (IsOfApi(httpContext))
            {
                await new Refusal(status, words).ExecuteAsync(httpContext);
            }
            else
            {
                await Results.Content(
                    $"<!DOCTYPE html><html lang=\"ja\"><meta charset=\"utf-8\"><title>{status}</title>"
                    + $"<link rel=\"stylesheet\" href=\"/site.css\"><h1>{status}</h1>"
                    + $"<p>{HtmlEncode(words.Japanese)}</p><p lang=\"en\">{HtmlEncode(words.English)}</p></html>",
                    "text/html; charset=utf-8",
                    statusCode: status).ExecuteAsync(httpContext);
            }

            return true;
        }

        private static bool IsOfDatabase(Exception? exception) =>
            exception is not null && (exception is DbException or Microsoft.EntityFrameworkCore.DbUpdateException || IsOfDatabase(exception.InnerException));
    }
}
