using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using static System.FormattableString;

namespace Kawasaki.Plan.Documents;

/// <summary>What is doubtful about a place of a document. <c>docs/documents.md</c> lists the codes.</summary>
public sealed class PlanDiagnostic
{
    private const int ExcerptLength = 60;
    private const int SubjectLength = 200;

    private readonly DiagnosticRule _rule;
    private readonly string? _subject;
    private readonly Piece _place;

    internal PlanDiagnostic(DiagnosticRule rule, Piece place, string? subject, DiagnosticSeverity severity)
    {
        _rule = rule;
        _place = place;
        _subject = subject;
        Severity = severity;
    }

    /// <summary>Gets the code of the rule, such as <c>PLAN203</c>.</summary>
    public string Code => _rule.Code;

    /// <summary>Gets how much it matters.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>Gets the place.</summary>
    public SourceSpan Span => _place.Source.SpanOf(_place.Start, _place.Length);

    /// <summary>Gets the line, from 1.</summary>
    public int Line => Span.Line;

    /// <summary>Gets the column in UTF-16 units, from 1.</summary>
    public int Column => Span.Column;

    /// <summary>Gets the number of UTF-16 units of the place.</summary>
    public int Length => Span.Length;

    /// <summary>Gets the message in English.</summary>
    public string Message => _rule.English(Excerpt(_subject));

    /// <summary>Gets the message in Japanese.</summary>
    public string JapaneseMessage => _rule.Japanese(Excerpt(_rule.QuotesPlaceInJapanese ? null : _subject));

    /// <summary>Returns the place, the severity, the code and the message, in the form that compilers use.</summary>
    public override string ToString() => Invariant($"({Line},{Column}): {SeverityName} {Code}: {Message}");

    private string SeverityName => Severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };

    internal int Start => _place.Start;

    /// <summary>Returns what a message speaks of, shortened: a subject of its own, or the place.</summary>
    private string Excerpt(string? subject)
    {
        if (subject is { Length: <= ExcerptLength } || (subject is { Length: <= SubjectLength } && _rule.QuotesPlaceInJapanese))
        {
            return subject;
        }

        var text = subject is null ? _place.Span : subject.AsSpan();
        return text.Length <= ExcerptLength ? text.ToString()
            : $"{text.Slice(0, char.IsHighSurrogate(text[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength).ToString()}…";
    }
}
