using System.CommandLine;
using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary><c>kawasaki-plan years</c>: reads years, months, dates and ranges, one JSON object a line.</summary>
internal static class YearsCommand
{
    internal static Command Create()
    {
        var texts = new Argument<string[]>("TEXT") { Description = "The texts to read. Without any, standard input is read line by line.", Arity = ArgumentArity.ZeroOrMore };
        var bare = new Option<string>("--bare") { Description = "What a year without 年度 or 年 is.", DefaultValueFactory = _ => "calendar" };
        bare.AcceptOnlyFromAmong("fiscal", "calendar");
        var strict = new Option<bool>("--strict") { Description = "Refuse what is read as something else than printed." };
        var command = new Command("years", "Read years, months, dates and ranges of years, in any notation.") { texts, bare, strict };
        command.SetAction(result =>
        {
            var notation = new YearNotation(
                EraTable.Default,
                result.GetValue(bare) == "fiscal" ? BareYears.Fiscal : BareYears.Calendar,
                result.GetValue(strict) ? Strictness.Strict : Strictness.Lenient);
            var lines = result.GetValue(texts) is { Length: > 0 } given ? given : new InputLines(Console.OpenStandardInput()).Read();
            return JsonLines.Answer(lines, (writer, line, text) => Write(writer, line, text, notation));
        });
        return command;
    }

    private static bool Write(Utf8JsonWriter writer, long line, string text, YearNotation notation)
    {
        var result = notation.Read(text);
        writer.WriteStartObject();
        writer.WriteNumber("line"u8, line);
        writer.WriteString("input"u8, text);
        if (result.TryGetValue(out var period))
        {
            WritePeriod(writer, period, result.Normalizations, result.TrailingWords, notation);
        }
        else if (result.Error is { } error)
        {
            writer.WriteStartObject("error"u8);
            writer.WriteString("kind"u8, CamelCase(error.Kind));
            writer.WriteNumber("position"u8, error.Position);
            writer.WriteNumber("length"u8, error.Length);
            writer.WriteString("message"u8, error.Message.English);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        return result.IsRead;
    }

    private static void WritePeriod(Utf8JsonWriter writer, CalendarPeriod period, YearNormalizations normalizations, TrailingWords words, YearNotation notation)
    {
        writer.WriteString("kind"u8, KindOf(period));
        writer.WriteString("value"u8, period.ToString());
        if (words is not TrailingWords.None)
        {
            writer.WriteString("qualifier"u8, TextOf(words));
        }

        WriteNormalizations(writer, normalizations);
        switch (period.Unit)
        {
            case PeriodUnit.FiscalYear when period.IsSingle:
                WriteNotation(writer, "era", period, NotationStyle.Era, notation);
                WriteNotation(writer, "full", period, NotationStyle.Full, notation);
                WriteNotation(writer, "short", period, NotationStyle.Short, notation);
                WriteNotation(writer, "western", period, NotationStyle.Western, notation);
                break;
            case PeriodUnit.FiscalYear when period.First is not null && period.Last is not null:
                WriteNotation(writer, "full", period, NotationStyle.Full, notation);
                break;
            default:
                if (period.ContainingFiscalYear is { } fiscalYear)
                {
                    writer.WriteString("fiscalYear"u8, fiscalYear.ToString());
                }

                if (period.TryGetDate(out _))
                {
                    WriteNotation(writer, "full", period, NotationStyle.Full, notation);
                }

                break;
        }
    }

    private static string KindOf(CalendarPeriod period) => CamelCase(period.Unit) + (period.IsRange ? "Range" : "");

    private static string TextOf(TrailingWords words) =>
        string.Join(' ', Enum.GetValues<TrailingWords>().Where(word => word is not TrailingWords.None && words.HasFlag(word)).Select(CamelCase));

    private static void WriteNormalizations(Utf8JsonWriter writer, YearNormalizations normalizations)
    {
        if (normalizations is YearNormalizations.None)
        {
            return;
        }

        writer.WriteStartArray("normalized"u8);
        foreach (var normalization in Enum.GetValues<YearNormalizations>())
        {
            if (normalization is not YearNormalizations.None && normalizations.HasFlag(normalization))
            {
                writer.WriteStringValue(CamelCase(normalization));
            }
        }

        writer.WriteEndArray();
    }

    private static string CamelCase<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Writes a notation, and leaves it out where the year of the era would have four digits.</summary>
    private static void WriteNotation(Utf8JsonWriter writer, string name, CalendarPeriod period, NotationStyle style, YearNotation notation)
    {
        var text = notation.Write(period, style);
        if (style is NotationStyle.Western || !char.IsAsciiDigit(text[0])) // The names and letters of eras are no digits.
        {
            writer.WriteString(name, text);
        }
    }
}
