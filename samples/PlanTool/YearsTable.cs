using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>The answers of <c>years</c> as a table: the text, the value, the name in both calendars, and what is to be said of it.</summary>
internal sealed class YearsTable(Stream output, Language language, YearsReader reader) : TextLines(output, language)
{
    private const int TextWidth = 32;
    private const int ValueWidth = 23;
    private const int NameWidth = 28;

    private readonly Language _language = language;

    public override bool Answer(long line, ReadOnlyMemory<char> text)
    {
        var answer = reader.Read(text.Span);
        Writer.Write(Padded(OneLine.Of(text.ToString()), TextWidth));
        if (answer.Error is { } error)
        {
            Writer.Write("  ✗ ");
            Writer.WriteLine(OneLine.Of(_language.Say(error.Message)));
        }
        else
        {
            var name = Padded(reader.Notation.Write(answer.Period, NotationStyle.Full), NameWidth);
            string[] remarks = [.. new[] { PeriodWords.Of(answer.Words) }.Where(words => words.Length > 0), .. PeriodWords.Of(answer.Normalizations)];
            Writer.WriteLine($"  {Padded(answer.Period.ToString(), ValueWidth)}  {name}  {string.Join(' ', remarks)}".TrimEnd());
        }

        return answer.IsRead;
    }

    private static string Padded(string text, int width) => text + new string(' ', Math.Max(width - text.Sum(WidthOf), 0));

    /// <summary>Returns the columns that a character takes on a terminal.</summary>
    private static int WidthOf(char c) => c is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3'
        or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' ? 2 : 1;
}
