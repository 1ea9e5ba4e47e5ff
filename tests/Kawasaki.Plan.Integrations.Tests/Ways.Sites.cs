using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;
using Swashbuckle.AspNetCore.SwaggerGen;

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

    /// <summary>Returns a value whose JSON is what the document of OpenAPI says of it, else nothing: it says something else.</summary>
    private static T BySwashbuckle(T value, Action<SwaggerGenOptions> say)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddEndpointsApiExplorer().AddSwaggerGen(say);
        using var site = builder.Build();
        site.Urls.Add("http://127.0.0.1:0");
        site.MapPost("/body", static (Row<T> _) => { });
        site.Start();
        using var scope = site.Services.CreateScope();
        var text = scope.ServiceProvider.GetRequiredService<ISwaggerProvider>().GetSwagger("v1").SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);
        return IsSaid(text.GetAwaiter().GetResult(), value) ? value : default;
    }

    /// <summary>Returns a value whose JSON is what the document of ASP.NET Core says of it, else nothing.</summary>
    private static T ByOpenApi(T value, string method) => IsSaid((string)Apart.Call("OpenApiSite", method, [typeof(Row<T>)]), value) ? value : default;

    private static bool IsSaid(string openApi, T value)
    {
        using var document = JsonDocument.Parse(openApi);
        var body = document.RootElement.GetProperty("paths").GetProperty("/body").GetProperty("post").GetProperty("requestBody");
        var row = JsonSerializer.SerializeToElement(new Row<T> { Value = value }, JsonSerializerOptions.Web);
        return Said.Fits(document.RootElement, body.GetProperty("content").GetProperty("application/json").GetProperty("schema"), row);
    }

    /// <summary>Types a value into a box of a form.</summary>
    private static TMember? Typed<TMember>(T value, Type input)
    {
        using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var row = new Holder<TMember>();
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            object? box = null;
            RenderFragment<EditContext> content = _ => builder =>
            {
                builder.OpenComponent(0, input);
                builder.AddAttribute(1, "Value", row.Value);
                builder.AddAttribute(2, "ValueChanged", EventCallback.Factory.Create<TMember>(row, given => row.Value = given));
                builder.AddAttribute(3, "ValueExpression", (Expression<Func<TMember?>>)(() => row.Value));
                builder.AddComponentReferenceCapture(4, made => box = made);
                builder.CloseComponent();
            };
            var form = await renderer.RenderComponentAsync<EditForm>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = row, ["ChildContent"] = content }));
            typeof(InputBase<TMember>).GetProperty("CurrentValueAsString", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(box, TextOf(value));
            return row.Value;
        }).GetAwaiter().GetResult();
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

/// <summary>What a document of OpenAPI says.</summary>
internal static class Said
{
    /// <summary>Returns whether JSON is what a schema of a document says, in the words that these documents use.</summary>
    internal static bool Fits(JsonElement document, JsonElement schema, JsonElement json) => schema.EnumerateObject().All(word => word.Name switch
    {
        "$ref" => Fits(document, document.GetProperty("components").GetProperty("schemas").GetProperty(word.Value.GetString()!.Split('/')[^1]), json),
        "allOf" => word.Value.EnumerateArray().All(part => Fits(document, part, json)),
        "anyOf" => word.Value.EnumerateArray().Any(part => Fits(document, part, json)),
        "const" => JsonElement.DeepEquals(word.Value, json),
        "type" when word.Value.ValueKind is JsonValueKind.Array => word.Value.EnumerateArray().Any(type => IsOf(type.GetString()!, json)),
        "type" => IsOf(word.Value.GetString()!, json),
        "pattern" => json.ValueKind is not JsonValueKind.String || Regex.IsMatch(json.GetString()!, word.Value.GetString()!),
        "properties" => json.ValueKind is not JsonValueKind.Object || json.EnumerateObject().All(member =>
            word.Value.TryGetProperty(member.Name, out var said) && Fits(document, said, member.Value)),
        _ => true, // A description, a bound.
    });

    private static bool IsOf(string type, JsonElement json) => type == json.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.String => "string",
        _ => json.TryGetInt32(out _) && type == "integer" ? "integer" : "number",
    };
}
