using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using static System.FormattableString;

namespace Kawasaki.Plan.Documents;

/// <summary>What is doubtful about a place of a document. <c>docs/documents.md</c> lists the codes.</summary>
public sealed class PlanDiagnostic
{
    private const int ExcerptLength = 60;

    private readonly object? _subject; // A text, or the wording of an error.
    private readonly Piece _place;
    private readonly Piece? _other;

    internal PlanDiagnostic(DiagnosticDescriptor descriptor, Piece place, object? subject, DiagnosticSeverity severity, Piece? other = null)
    {
        Descriptor = descriptor;
        _place = place;
        _subject = subject;
        Severity = severity;
        _other = other;
    }

    /// <summary>Gets the kind of diagnostic, with its effect.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Gets the code, such as <c>PLAN203</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Gets how much it matters.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>Gets the place.</summary>
    public SourceSpan Span => _place.Source.SpanOf(_place.Start, _place.Length);

    /// <summary>Gets the other place that is meant, such as the first of two names, or <see langword="null"/> where there is none.</summary>
    public SourceSpan? OtherSpan => _other is { } other ? other.Source.SpanOf(other.Start, other.Length) : null;

    /// <summary>Gets the line, from 1.</summary>
    public int Line => Span.Line;

    /// <summary>Gets the column in UTF-16 units, from 1.</summary>
    public int Column => Span.Column;

    /// <summary>Gets the number of UTF-16 units of the place.</summary>
    public int Length => Span.Length;

    /// <summary>Gets the message.</summary>
    public Wording Message => new(Descriptor.Japanese(Subject.Japanese), Descriptor.English(Subject.English));

    /// <summary>Returns the place, the severity, the code and the message, in the form that compilers use.</summary>
    public override string ToString() => Invariant($"({Line},{Column}): {SeverityName} {Code}: {Message.English}");

    private string SeverityName => Severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };

    internal int Start => _place.Source.OriginOf(_place.Start);

    /// <summary>Gets what the message speaks of: a subject of its own, or the place, shortened.</summary>
    private Wording Subject
    {
        get
        {
            if (_subject is Wording wording)
            {
                return wording;
            }

            var text = (_subject as string ?? _place.ToString()).AsSpan();
            var excerpt = text.Length <= ExcerptLength ? text.ToString()
                : $"{text.Slice(0, char.IsHighSurrogate(text[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength).ToString()}…";
            return new(excerpt, excerpt);
        }
    }
}
