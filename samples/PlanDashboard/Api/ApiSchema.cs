using System.Text.Json.Nodes;
using Kawasaki.Plan.Domain.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace PlanDashboard.Api;

/// <summary>Says in the OpenAPI document what the types of the library are: their definitions are those of the schema of the plan.</summary>
internal static class ApiSchema
{
    private const string Key = "key";

    private static readonly Dictionary<string, string> Parameters = new(StringComparer.Ordinal) { ["code"] = "planCode", ["year"] = "fiscalYear" };

    internal static void AddApiSchema(this IServiceCollection services) => services.AddOpenApi(static options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.CreateSchemaReferenceId = static type =>
            PlanJson.SchemaNames.TryGetValue(type.Type, out var name) ? name : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddDocumentTransformer(static (document, _, _) =>
        {
            document.Info = new()
            {
                Title = "Plan dashboard",
                Version = "v1",
                Description = "Plans, measurements and assessments. Writing asks for the header X-Api-Key."
            };
            document.Components ??= new();
            document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
            var definitions = JsonNode.Parse(PlanJson.Schema.Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal))!;
            foreach (var (name, definition) in definitions["$defs"]!.AsObject())
            {
                document.Components.Schemas[name] = Read(definition!, document);
            }

            foreach (var parameter in (document.Paths ?? []).Values.SelectMany(path => path.Operations ?? []).SelectMany(operation =>
                operation.Value.Parameters ?? []))
            {
                if (parameter is OpenApiParameter own && own.Name is { } name && Parameters.TryGetValue(name, out var schema))
                {
                    own.Schema = new OpenApiSchemaReference(schema, document);
                }
            }

            SayHowToWrite(document);
            SayWhatPagesAsk(document);
            return Task.CompletedTask;
        });
    });

    /// <summary>Says of what writes that it asks for the key and for the state that it changes.</summary>
    private static void SayHowToWrite(OpenApiDocument document)
    {
        document.Components!.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes[Key] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = "X-Api-Key",
            Description = "The value of PLAN_DASHBOARD_KEY on the server; without one nothing is written.",
        };
        foreach (var (method, operation) in (document.Paths ?? []).Values.SelectMany(path => path.Operations ?? []))
        {
            if (method == HttpMethod.Put)
            {
                operation.Security = [new() { [new OpenApiSecuritySchemeReference(Key, document)] = [] }];
                Add(operation, ParameterLocation.Header, "If-Match", "The ETag of what is changed.");
                Add(operation, ParameterLocation.Header, "If-None-Match", "* where nothing stands there yet.");
            }

            if (operation.Parameters?.Any(parameter => parameter.Name == "year") is true)
            {
                foreach (var answer in (operation.Responses ?? []).Where(answer => answer.Key[0] == '2').Select(answer => answer.Value).OfType<OpenApiResponse>())
                {
                    answer.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
                    answer.Headers["ETag"] = new OpenApiHeader { Description = "What If-Match asks for.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
                }
            }
        }
    }

    /// <summary>Says what downloads take from their address.</summary>
    private static void SayWhatPagesAsk(OpenApiDocument document)
    {
        foreach (var (path, item) in document.Paths ?? [])
        {
            var isChart = path.EndsWith("chart.svg", StringComparison.Ordinal);
            foreach (var operation in (item.Operations ?? []).Values.Where(_ => isChart || path.EndsWith("report.csv", StringComparison.Ordinal)))
            {
                Add(operation, ParameterLocation.Query, "lang", "Without it what the browser asks for.", values: ["ja", "en"]);
                Add(operation, ParameterLocation.Query, "version", "The number of a version of the plan; without it the newest.");
                Add(operation, ParameterLocation.Query, "year", "The fiscal year that is judged, in any notation.");
                if (isChart)
                {
                    Add(operation, ParameterLocation.Query, "name", "The name of the indicator.", isRequired: true);
                    Add(operation, ParameterLocation.Query, "project", "The name of the project that has it.");
                }
                else
                {
                    Add(operation, ParameterLocation.Query, "rule", "A rule, as often as wanted.", isList: true);
                    Add(operation, ParameterLocation.Query, "own", "Rules of one's own as JSON.");
                }
            }
        }
    }

    private static void Add(OpenApiOperation operation, ParameterLocation place, string name, string description, bool isRequired = false, bool isList = false, string[]? values = null)
    {
        operation.Parameters ??= [];
        if (!operation.Parameters.Any(parameter => parameter.Name == name))
        {
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = name,
                In = place,
                Required = isRequired,
                Description = description,
                Schema = isList
                    ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } }
                    : new OpenApiSchema { Type = JsonSchemaType.String, Enum = values is null ? null : [.. values.Select(value => (JsonNode)value)] },
            });
        }
    }

    private static IOpenApiSchema Read(JsonNode definition, OpenApiDocument document)
    {
        using var text = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(definition.ToJsonString()));
        return OpenApiModelFactory.Load<OpenApiSchema>(text, OpenApiSpecVersion.OpenApi3_1, "json", document, out _)!;
    }
}
