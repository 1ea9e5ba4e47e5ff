using System.Text.Json;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>The members that <c>years</c> and <c>find</c> share.</summary>
internal abstract class PeriodJson(Stream output, Language language) : JsonLines(output)
{
    private const int MaxLength = 64;

    protected static void WriteStart(Utf8JsonWriter writer, long line, ReadOnlyMemory<char> text)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line"u8, line);
        writer.WriteString("input"u8, text.Span);
    }

    protected static void WriteValue(Utf8JsonWriter writer, CalendarPeriod period)
    {
        Span<byte> value = stackalloc byte[MaxLength];
        _ = period.TryFormat(value, out var length);
        writer.WriteString("kind"u8, PeriodWords.KindOf(period));
        writer.WriteString("value"u8, value[..length]);
    }

    protected static void WriteRemarks(Utf8JsonWriter writer, in PeriodAnswer answer)
    {
        if (answer.Words is not TrailingWords.None)
        {
            writer.WriteString("qualifier"u8, PeriodWords.Of(answer.Words));
        }

        if (answer.Normalizations is YearNormalizations.None)
        {
            return;
        }

        writer.WriteStartArray("normalized"u8);
        foreach (var name in PeriodWords.Of(answer.Normalizations))
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    protected void WriteError(Utf8JsonWriter writer, NotationError error) =>
        WriteError(writer, PeriodWords.KindOf(error), error.Position, error.Length, error.Message);

    /// <summary>Writes the answer to a line of which nothing can be shown.</summary>
    protected sealed override void WriteRefusal(Utf8JsonWriter writer, long line)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line"u8, line);
        WriteError(writer, "expected", 0, 0, LineStream.ShiftJis);
        writer.WriteEndObject();
    }

    private void WriteError(Utf8JsonWriter writer, string kind, int position, int length, Wording message)
    {
        writer.WriteStartObject("error"u8);
        writer.WriteString("kind"u8, kind);
        writer.WriteNumber("position"u8, position);
        writer.WriteNumber("length"u8, length);
        writer.WriteString("message"u8, language.Say(message));
        writer.WriteEndObject();
    }
}
