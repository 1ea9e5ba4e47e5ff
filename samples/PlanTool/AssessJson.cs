using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary>The answers of <c>assess</c>.</summary>
internal sealed class AssessJson(Stream output, IReadOnlyList<EvaluationRule> rules, Language language) : JsonLines(output)
{
    private byte[] _utf8 = [];

    /// <summary>Answers a line. One of white space only is skipped.</summary>
    public override bool Answer(long line, ReadOnlyMemory<char> text) => text.Span.IsWhiteSpace() || base.Answer(line, text);

    protected override bool Write(Utf8JsonWriter writer, long line, ReadOnlyMemory<char> text)
    {
        var maxCount = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_utf8.Length < maxCount)
        {
            _utf8 = new byte[Math.Max(maxCount, 2 * _utf8.Length)];
        }

        var json = _utf8.AsSpan(0, Encoding.UTF8.GetBytes(text.Span, _utf8));
        var id = IdOf(json);
        if (!EvaluationJson.TryReadCase(json, out var facts, out var error))
        {
            WriteError(writer, line, id, error.Value);
            return false;
        }

        WriteStart(writer, id);
        EvaluationJson.WriteMembers(writer, facts, rules);
        writer.WriteEndObject();
        return true;
    }

    protected override void WriteRefusal(Utf8JsonWriter writer, long line) => WriteError(writer, line, id: default, LineStream.ShiftJis);

    /// <summary>Returns the text of the first <c>id</c>, also where what stands behind it is no JSON; nothing where there is none before that.</summary>
    private static ReadOnlySpan<byte> IdOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
            {
                return default;
            }

            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var isId = reader.ValueTextEquals("id"u8);
                _ = reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                if (isId)
                {
                    return json[start..(int)reader.BytesConsumed];
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON from here on, or a name that is no text: the case is refused for it.
        }

        return default;
    }

    private void WriteError(Utf8JsonWriter writer, long line, ReadOnlySpan<byte> id, Wording message)
    {
        WriteStart(writer, id);
        writer.WriteNumber("line"u8, line);
        writer.WriteStartObject("error"u8);
        writer.WriteString("message"u8, language.Say(message));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter writer, ReadOnlySpan<byte> id)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id"u8);
        if (id.IsEmpty)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteRawValue(id, skipInputValidation: true); // Whatever it is, it goes back as it came.
        }
    }
}
