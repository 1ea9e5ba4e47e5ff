namespace Kawasaki.Plan.Documents;

/// <summary>How far the reading of a document has come.</summary>
public readonly record struct ReadingProgress
{
    /// <summary>Creates a progress.</summary>
    /// <param name="lines">The number of lines that were read.</param>
    /// <param name="lineCount">The number of lines of the document.</param>
    public ReadingProgress(int lines, int lineCount)
    {
        Lines = lines;
        LineCount = lineCount;
    }

    /// <summary>Gets the number of lines that were read.</summary>
    public int Lines { get; }

    /// <summary>Gets the number of lines of the document.</summary>
    public int LineCount { get; }
}
