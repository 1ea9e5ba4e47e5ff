using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>The answers of <c>years</c> as JSON.</summary>
internal sealed class YearsJson(Stream output, Language language, YearsReader reader) : PeriodJson(output, language)
{
    private const int MaxLength = 256;

    protected override bool Write(Utf8JsonWriter writer, long line, ReadOnlyMemory<char> text)
    {
        WriteStart(writer, line, text);
        var answer = reader.Read(text.Span);
        if (answer.Error is { } error)
        {
            WriteError(writer, error);
        }
        else
        {
            WriteValue(writer, answer.Period);
            WriteRemarks(writer, answer);
            WriteNames(writer, answer.Period);
        }

        writer.WriteEndObject();
        return answer.IsRead;
    }

    private void WriteNames(Utf8JsonWriter writer, CalendarPeriod period)
    {
        if (period.TryGetFiscalYear(out _))
        {
            WriteName(writer, "era"u8, period, NotationStyle.Era);
            WriteName(writer, "full"u8, period, NotationStyle.Full);
            WriteName(writer, "short"u8, period, NotationStyle.Short);
            WriteName(writer, "western"u8, period, NotationStyle.Western);
            return;
        }

        if (YearsReader.FiscalYearOf(period) is { } fiscalYear)
        {
            Span<byte> year = stackalloc byte[MaxLength];
            _ = fiscalYear.TryFormat(year, out var length);
            writer.WriteString("fiscalYear"u8, year[..length]);
        }

        if (YearsReader.HasFullName(period))
        {
            WriteName(writer, "full"u8, period, NotationStyle.Full);
        }
    }

    /// <summary>Writes a name of a period, and leaves it out where the year of the era would have four digits.</summary>
    private void WriteName(Utf8JsonWriter writer, ReadOnlySpan<byte> member, CalendarPeriod period, NotationStyle style)
    {
        Span<byte> name = stackalloc byte[MaxLength];
        name[0] = (byte)'"';
        _ = reader.Notation.TryWrite(period, style, name[1..^1], out var length);
        if (style is NotationStyle.Western || name[1] is < (byte)'0' or > (byte)'9') // The names and letters of eras are no digits.
        {
            name[length + 1] = (byte)'"';
            writer.WritePropertyName(member);
            writer.WriteRawValue(name[..(length + 2)], skipInputValidation: true); // Nothing in it is escaped.
        }
    }
}
