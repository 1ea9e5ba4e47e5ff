using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>The ways through a website.</summary>
internal static partial class Ways<T>
{
    private static T BySite(string pattern, string address, HttpContent? body = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var given = new Given<T>();
        builder.Services.AddSingleton(given);
        builder.Services.AddControllers().ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new OnlyController<T>()));
        using var site = builder.Build();
        site.Urls.Add("http://127.0.0.1:0");
        site.MapControllers();
        if (pattern != "/mvc")
        {
            Map(site, pattern, given);
        }

        site.Start();
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.Single()) };
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, address) { Content = body };
        using var answer = client.Send(request);
        answer.EnsureSuccessStatusCode();
        return given.Value!.Value;
    }

    private static void Map(WebApplication site, string pattern, Given<T> given)
    {
        _ = pattern switch
        {
            "/form" => site.MapPost(pattern, ([FromForm] T value) => given.Take(value)).DisableAntiforgery(),
            "/body" => site.MapPost(pattern, (Row<T> row) => given.Take(row.Value)),
            _ => site.MapGet(pattern, (T value) => given.Take(value)),
        };
    }

    private static T ByBlazor(T value) =>
        BindConverter.TryConvertTo<T>(BindConverter.FormatValue(value, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var back)
            ? back
            : throw new FormatException("Blazor shows that the text is none.");
}

/// <summary>What a site was given.</summary>
public sealed class Given<T>
    where T : struct
{
    public T? Value { get; private set; }

    public IResult Take(T value)
    {
        Value = value;
        return Results.Ok();
    }
}

/// <summary>A controller of MVC with a value in the query and in the body.</summary>
[ApiController]
public sealed class ValueController<T>(Given<T> given) : ControllerBase
    where T : struct
{
    [HttpGet("/mvc")]
    public IResult Get(T value) => given.Take(value);

    [HttpPost("/mvc")]
    public IResult Post(Row<T> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return given.Take(row.Value);
    }
}

/// <summary>Makes MVC find one controller.</summary>
internal sealed class OnlyController<T> : IApplicationFeatureProvider<ControllerFeature>
    where T : struct
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature) => feature.Controllers.Add(typeof(ValueController<T>).GetTypeInfo());
}
