namespace Kawasaki.Plan.Domain.Json;

/// <summary>The JSON Schema of the format, which is a resource of the assembly.</summary>
internal static class PlanSchema
{
    internal static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(PlanSchema).Assembly.GetManifestResourceStream("plan.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
