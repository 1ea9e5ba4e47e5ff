using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kawasaki.Plan.Integrations.Apart;

/// <summary>A site that says of itself what a body is.</summary>
public static class OpenApiSite
{
    /// <summary>Returns what ASP.NET Core's OpenAPI says by itself of a site that takes a row.</summary>
    public static string NothingSaid<TRow>() => DocumentOf<TRow>(static _ => { });

    /// <summary>Returns what it says with the definitions of the library.</summary>
    public static string PlanTypesAdded<TRow>() => DocumentOf<TRow>(static options => options.AddPlanTypes());

    private static string DocumentOf<TRow>(Action<OpenApiOptions> say)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi(say);
        using var site = builder.Build();
        site.Urls.Add("http://127.0.0.1:0");
        site.MapOpenApi();
        Delegate taken = static (TRow _) => { };
        site.MapPost("/body", taken);
        site.Start();
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.Single()) };
        return client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)).GetAwaiter().GetResult();
    }
}
