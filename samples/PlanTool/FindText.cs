using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>The answers of <c>find</c> as the text, with what it means behind each period: 令和4年度[FY2022]の; and the errors below it.</summary>
internal sealed class FindText(Stream output, Language language, YearNotation notation) : TextLines(output, language)
{
    private readonly Language _language = language;
    private readonly List<NotationError> _errors = [];

    public override bool Answer(long line, ReadOnlyMemory<char> text)
    {
        var rest = 0;
        _errors.Clear();
        foreach (var found in notation.Find(text.Span))
        {
            var end = found.Start + found.Length;
            var answer = new PeriodAnswer(found.Result);
            Writer.Write(OneLine.Of(text[rest..end].ToString()));
            Writer.Write(answer.IsRead ? $"[{answer.Period}]" : "[✗]");
            rest = end;
            if (answer.Error is { } error)
            {
                _errors.Add(error);
            }
        }

        Writer.WriteLine(OneLine.Of(text[rest..].ToString()));
        foreach (var error in _errors)
        {
            Writer.WriteLine($"  ✗ {OneLine.Of(_language.Say(error.Message))}");
        }

        return _errors.Count == 0;
    }
}
