using System.Text;
using System.Text.Json.Nodes;
using Kawasaki.Plan.Domain.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>Says to Swashbuckle what the types of the library are as JSON: the code of the page.</summary>
internal static class PlanTypes
{
    internal static void AddPlanTypes(this SwaggerGenOptions options)
    {
        foreach (var (type, name) in PlanJson.SchemaNames)
        {
            options.MapType(type, () => new OpenApiSchema { AllOf = [new OpenApiSchemaReference(name)] });
        }

        options.DocumentFilter<Definitions>();
    }

    private sealed class Definitions : IDocumentFilter
    {
        public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
        {
            var schema = JsonNode.Parse(PlanJson.Schema.Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal))!;
            foreach (var (name, definition) in schema["$defs"]!.AsObject())
            {
                using var text = new MemoryStream(Encoding.UTF8.GetBytes(definition!.ToJsonString()));
                var read = OpenApiModelFactory.Load<OpenApiSchema>(text, OpenApiSpecVersion.OpenApi3_1, "json", swaggerDoc, out _)!;
                swaggerDoc.AddComponent<IOpenApiSchema>(name, read);
            }
        }
    }
}
