using System.Text.Json;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>The answers of <c>find</c> as JSON.</summary>
internal sealed class FindJson(Stream output, Language language, YearNotation notation) : PeriodJson(output, language)
{
    protected override bool Write(Utf8JsonWriter writer, long line, ReadOnlyMemory<char> text)
    {
        WriteStart(writer, line, text);
        writer.WriteStartArray("found"u8);
        var isRead = true;
        foreach (var found in notation.Find(text.Span))
        {
            var answer = new PeriodAnswer(found.Result);
            writer.WriteStartObject();
            writer.WriteNumber("position"u8, found.Start);
            writer.WriteNumber("length"u8, found.Length);
            if (answer.Error is { } error)
            {
                WriteError(writer, error);
            }
            else
            {
                WriteValue(writer, answer.Period);
                writer.WriteString("sure"u8, PeriodWords.Of(found.Sureness));
                WriteRemarks(writer, answer);
            }

            writer.WriteEndObject();
            isRead &= answer.IsRead;
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        return isRead;
    }
}
