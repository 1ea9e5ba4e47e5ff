using System.Globalization;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>The answers of <c>find</c> as CSV: a row for each that is found, with the text of it alone.</summary>
internal sealed class FindCsv(Stream output, Language language, YearNotation notation)
    : CsvLines(output, ["line", "input", "position", "length", "kind", "value", "sure", "qualifier", "normalized", "error"])
{
    public override bool Answer(long line, ReadOnlyMemory<char> text)
    {
        var isRead = true;
        foreach (var found in notation.Find(text.Span))
        {
            var answer = new PeriodAnswer(found.Result);
            var isError = !answer.IsRead;
            WriteRow(
                line,
                text.Span.Slice(found.Start, found.Length),
                found.Start.ToString(CultureInfo.InvariantCulture),
                found.Length.ToString(CultureInfo.InvariantCulture),
                isError ? "" : PeriodWords.KindOf(answer.Period),
                isError ? "" : answer.Period.ToString(),
                isError ? "" : PeriodWords.Of(found.Sureness),
                PeriodWords.Of(answer.Words),
                string.Join(' ', PeriodWords.Of(answer.Normalizations)),
                answer.Error is { } error ? language.Say(error.Message) : "");
            isRead &= !isError;
        }

        return isRead;
    }

    public override void Refuse(long line) => WriteRow(line, "", "", "", "", "", "", "", "", language.Say(LineStream.ShiftJis));
}
