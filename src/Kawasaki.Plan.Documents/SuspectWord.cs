using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents;

/// <summary>A word that may be misread letters, and what it may stand for.</summary>
/// <remarks>A reader cannot know these by itself. Where the word stands in a document, <c>PLAN502</c> reports it; the text stays as printed.</remarks>
public sealed record SuspectWord
{
    /// <summary>Creates a word.</summary>
    /// <param name="text">The word as it may be printed, compared letter by letter.</param>
    /// <param name="suggestion">What it may stand for.</param>
    /// <param name="severity">How much it matters: a warning, or an information where it may well be right.</param>
    /// <exception cref="ArgumentException">The word or the suggestion is blank, or the word holds a line end.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The severity is an error: a suspicion is none.</exception>
    public SuspectWord(string text, string suggestion, DiagnosticSeverity severity = DiagnosticSeverity.Warning)
    {
        Text = Guard.Against.InvalidInput(
            Guard.Against.Blank(text, nameof(text)),
            nameof(text),
            word => word.IndexOfAny(['\r', '\n']) < 0,
            "A suspect word stands on one line.");
        Suggestion = Guard.Against.Blank(suggestion, nameof(suggestion));
        Severity = (DiagnosticSeverity)Guard.Against.OutOfRange(
            (int)severity,
            nameof(severity),
            (int)DiagnosticSeverity.Info,
            (int)DiagnosticSeverity.Warning);
    }

    /// <summary>Gets the word as it may be printed.</summary>
    public string Text { get; }

    /// <summary>Gets what it may stand for.</summary>
    public string Suggestion { get; }

    /// <summary>Gets how much it matters.</summary>
    public DiagnosticSeverity Severity { get; }
}
