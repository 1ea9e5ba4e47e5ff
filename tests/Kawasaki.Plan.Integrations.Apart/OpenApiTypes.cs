using System.Text;
using System.Text.Json.Nodes;
using Kawasaki.Plan.Domain.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Kawasaki.Plan.Integrations.Apart;

/// <summary>Says to ASP.NET Core's OpenAPI what the types of the library are as JSON: the code of the page.</summary>
internal static class OpenApiTypes
{
    internal static void AddPlanTypes(this OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.CreateSchemaReferenceId = static type =>
            PlanJson.SchemaNames.TryGetValue(type.Type, out var name) ? name : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddDocumentTransformer(static (document, _, _) =>
        {
            document.Components ??= new();
            document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
            var schema = JsonNode.Parse(PlanJson.Schema.Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal))!;
            foreach (var (name, definition) in schema["$defs"]!.AsObject())
            {
                document.Components.Schemas[name] = Read(definition!, document);
            }

            return Task.CompletedTask;
        });
    }

    private static OpenApiSchema Read(JsonNode definition, OpenApiDocument document)
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(definition.ToJsonString()));
        return OpenApiModelFactory.Load<OpenApiSchema>(text, OpenApiSpecVersion.OpenApi3_1, "json", document, out _)!;
    }
}
