using System.Text.Json;

namespace Kawasaki.Plan.Domain.Json;

public static partial class EvaluationJson
{
    // The fewest digits that are this number are what the platform writes.
    private static void WriteShortest(Utf8JsonWriter writer, double number) => writer.WriteNumberValue(number);
}
