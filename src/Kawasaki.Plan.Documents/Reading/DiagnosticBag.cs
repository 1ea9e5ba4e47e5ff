namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Collects diagnostics and puts them in the order of the text.</summary>
internal sealed class DiagnosticBag
{
    private const int ExcerptLength = 60;

    private readonly List<PlanDiagnostic> _diagnostics = [];

    internal void Add(DiagnosticRule rule, Piece place) => Add(rule, place, place.Text);

    internal void Add(DiagnosticRule rule, Piece place, string subject)
    {
        var excerpt = Excerpt(subject);
        _diagnostics.Add(new(rule.Code, rule.Severity, place.Line, place.Start + 1, place.Length, rule.English(excerpt), rule.Japanese(excerpt)));
    }

    internal IReadOnlyList<PlanDiagnostic> InOrder() => [.. _diagnostics.OrderBy(item => item.Line).ThenBy(item => item.Column)];

    private static string Excerpt(string text)
    {
        if (text.Length <= ExcerptLength)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return $"{text.Substring(0, length)}…";
    }
}
