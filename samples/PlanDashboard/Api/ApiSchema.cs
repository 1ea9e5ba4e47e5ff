using System.Text.Json.Nodes;
using Kawasaki.Plan.Domain.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace PlanDashboard.Api;

/// <summary>Says in the OpenAPI document what the types of the library are: their definitions are those of the schema of the plan.</summary>
internal static class ApiSchema
{
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

            return Task.CompletedTask;
        });
    });

    private static IOpenApiSchema Read(JsonNode definition, OpenApiDocument document)
    {
        using var text = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(definition.ToJsonString()));
        return OpenApiModelFactory.Load<OpenApiSchema>(text, OpenApiSpecVersion.OpenApi3_1, "json", document, out _)!;
    }
}
