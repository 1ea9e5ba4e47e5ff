namespace Kawasaki.Plan.Documents;

/// <summary>A line of a document, and what it was read as.</summary>
public sealed record DocumentLine
{
    internal DocumentLine(int number, string text)
    {
        Number = number;
        Text = text;
    }

    /// <summary>Gets the number of the line, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the text, without the line end and a byte order mark.</summary>
    public string Text { get; }

    /// <summary>Gets what the line was read as.</summary>
    public DocumentLineKind Kind { get; internal set; }
}
