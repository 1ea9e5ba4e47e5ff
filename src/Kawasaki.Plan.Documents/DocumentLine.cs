using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents;

/// <summary>A line of a document, and what it was read as.</summary>
public readonly record struct DocumentLine
{
    private readonly SourceText? _source;

    internal DocumentLine(SourceText source, int index)
    {
        _source = source;
        Number = index + 1;
    }

    /// <summary>Gets the number of the line, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the text, without the line end and a byte order mark.</summary>
    public string Text => _source?.Line(Number - 1).ToString() ?? "";

    /// <summary>Gets what the line was read as.</summary>
    public DocumentLineKind Kind => _source?.KindOf(Number - 1) ?? DocumentLineKind.Blank;

    /// <summary>Returns the number, the kind and the text.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number} {Kind} {Text}");
}
