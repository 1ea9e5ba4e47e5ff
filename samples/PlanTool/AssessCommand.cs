using System.CommandLine;
using System.Text.Json;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary><c>kawasaki-plan assess</c>: evaluates cases from standard input, one JSON object a line.</summary>
internal static class AssessCommand
{
    /// <summary>Gets the six rules that every answer has.</summary>
    internal static IReadOnlyList<EvaluationRule> Rules { get; } =
        [EvaluationRule.StatisticsCanada, EvaluationRule.HealthJapan21, EvaluationRule.TreasuryBoard, EvaluationRule.Nagayo, EvaluationRule.Fukuoka, EvaluationRule.Kawasaki];

    private static JsonDocumentOptions Options { get; } = new() { AllowDuplicateProperties = false };

    internal static Command Create()
    {
        var command = new Command("assess", "Evaluate cases from standard input, one JSON object a line, by the facts and by every rule.");
        command.SetAction(_ => JsonLines.Answer(new InputLines(Console.OpenStandardInput()).Read(), Answer));
        return command;
    }

    private static bool Answer(Utf8JsonWriter writer, long line, string text)
    {
        JsonElement? id = null;
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            id = document.RootElement.ValueKind is JsonValueKind.Object && document.RootElement.TryGetProperty("id", out var found) ? found.Clone() : null;
            var facts = EvaluationJson.ReadCase(document.RootElement);
            Begin(writer, id);
            EvaluationJson.WriteMembers(writer, facts, Rules);
            writer.WriteEndObject();
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            Begin(writer, id);
            writer.WriteNumber("line"u8, line);
            writer.WriteStartObject("error"u8);
            writer.WriteString("message"u8, exception.Message);
            writer.WriteEndObject();
            writer.WriteEndObject();
            return false;
        }
    }

    private static void Begin(Utf8JsonWriter writer, JsonElement? id)
    {
        writer.Reset();
        writer.WriteStartObject();
        writer.WritePropertyName("id"u8);
        if (id is { } known)
        {
            writer.WriteRawValue(known.GetRawText(), skipInputValidation: true); // Whatever it is, it goes back as it came.
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
