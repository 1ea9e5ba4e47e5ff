namespace Kawasaki.Plan.Documents;

/// <summary>A place in a document. Everything is counted in UTF-16 units. The default value is no place: its line is 0.</summary>
public readonly record struct SourceSpan
{
    internal SourceSpan(int start, int length, int line, int column)
    {
        Start = start;
        Length = length;
        Line = line;
        Column = column;
    }

    /// <summary>Gets the number of units of the text before the place.</summary>
    public int Start { get; }

    /// <summary>Gets the number of units of the place.</summary>
    public int Length { get; }

    /// <summary>Gets the line in which it begins, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column at which it begins, from 1. A byte order mark has no column.</summary>
    public int Column { get; }

    /// <summary>Returns the line and the column: <c>(88,46)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"({Line},{Column})");
}
