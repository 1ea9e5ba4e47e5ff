namespace PlanTool;

/// <summary>The answers of <c>years</c> as CSV.</summary>
internal sealed class YearsCsv(Stream output, Language language, YearsReader reader)
    : CsvLines(output, ["line", "input", "kind", "value", "fiscalYear", "qualifier", "normalized", "error"])
{
    public override bool Answer(long line, ReadOnlyMemory<char> text)
    {
        var answer = reader.Read(text.Span);
        if (answer.Error is { } error)
        {
            WriteRow(line, text.Span, "", "", "", "", "", language.Say(error.Message));
        }
        else
        {
            WriteRow(
                line,
                text.Span,
                PeriodWords.KindOf(answer.Period),
                answer.Period.ToString(),
                YearsReader.FiscalYearOf(answer.Period)?.ToString() ?? "",
                PeriodWords.Of(answer.Words),
                string.Join(' ', PeriodWords.Of(answer.Normalizations)),
                "");
        }

        return answer.IsRead;
    }

    public override void Refuse(long line) => WriteRow(line, "", "", "", "", "", "", language.Say(LineStream.ShiftJis));
}
