using Ardalis.GuardClauses;

namespace Kawasaki.Plan.Documents;

/// <summary>What a caller asks of the reading of a document, beside the plan.</summary>
public sealed class PlanReadingOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="suspectWords">Words that may be misread letters, to be reported wherever they stand. Nothing is replaced.</param>
    /// <param name="progress">Whom to tell how far the reading has come. It is called on the reading thread, once for about every hundredth of the
    /// document.</param>
    /// <param name="layout">The words of the headings and of the heads of tables. Without it they are those of <see cref="PlanLayout.Kawasaki"/>
    /// where one of its codes stands in a heading (政策5-1) and no heading of other words has its begin (第5章, 基本目標5) above it, else those of
    /// <see cref="PlanLayout.General"/>.</param>
    /// <exception cref="ArgumentException">A word is <see langword="null"/>.</exception>
    public PlanReadingOptions(IEnumerable<SuspectWord>? suspectWords = null, IProgress<ReadingProgress>? progress = null, PlanLayout? layout = null)
    {
        var words = suspectWords is null ? [] : suspectWords.ToArray();
        Guard.Against.InvalidInput(words, nameof(suspectWords), list => Array.TrueForAll(list, word => word is not null), "A suspect word is null.");
        SuspectWords = Array.AsReadOnly(words);
        Progress = progress;
        Layout = layout;
    }

    /// <summary>Gets the options of a reading that asks for nothing more.</summary>
    public static PlanReadingOptions Default { get; } = new();

    /// <summary>Gets the words that are reported.</summary>
    public IReadOnlyList<SuspectWord> SuspectWords { get; }

    /// <summary>Gets whom to tell how far the reading has come.</summary>
    public IProgress<ReadingProgress>? Progress { get; }

    /// <summary>Gets the words of the headings, or <see langword="null"/> where the document decides.</summary>
    public PlanLayout? Layout { get; }
}
