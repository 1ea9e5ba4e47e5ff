using System.Text.Json;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary>The answers of <c>assess</c>.</summary>
internal sealed class AssessJson(Stream output, IReadOnlyList<EvaluationRule> rules, Language language) : JsonLines(output)
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>Answers a line. An empty one is skipped.</summary>
    public override bool Answer(long line, ReadOnlyMemory<char> text) => text.IsEmpty || base.Answer(line, text);

    protected override bool Write(Utf8JsonWriter writer, long line, ReadOnlyMemory<char> text)
    {
        JsonElement? id = null;
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            id = document.RootElement.ValueKind is JsonValueKind.Object && document.RootElement.TryGetProperty("id", out var found) ? found.Clone() : null;
            var facts = EvaluationJson.ReadCase(document.RootElement);
            WriteStart(writer, id);
            EvaluationJson.WriteMembers(writer, facts, rules);
            writer.WriteEndObject();
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            WriteError(writer, line, id, exception.Message);
            return false;
        }
    }

    protected override void WriteRefusal(Utf8JsonWriter writer, long line) => WriteError(writer, line, id: null, language.Say(LineStream.ShiftJis));

    private static void WriteError(Utf8JsonWriter writer, long line, JsonElement? id, string message)
    {
        WriteStart(writer, id);
        writer.WriteNumber("line"u8, line);
        writer.WriteStartObject("error"u8);
        writer.WriteString("message"u8, message);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter writer, JsonElement? id)
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
