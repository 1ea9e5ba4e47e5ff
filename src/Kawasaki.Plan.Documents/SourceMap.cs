using Ardalis.GuardClauses;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents;

/// <summary>Where everything of a plan stands in its document, and what every character of the document is.</summary>
/// <remarks>
/// Values are named by JSON Pointers (RFC 6901) into the plan's JSON: <c>/basicPolicies/0/policies/0/measures/0/projects/2/name</c>.
/// A text (text, name, heading, description, remark) and a cell of an indicator table have their own pieces; a fact, a milestone and a period stand
/// inside of them.
/// </remarks>
public sealed partial class SourceMap
{
    private readonly SourceText _source;
    private readonly PieceStart[] _starts;
    private readonly SourceNode[] _nodes;
    private readonly SourceEntry[] _figures;
    private readonly Lazy<SourceIndex> _index;

    internal SourceMap(ComprehensivePlan plan, SourceText source, PieceStart[] starts, SourceNode[] nodes, SourceEntry[] figures)
    {
        _source = source;
        _starts = starts;
        _nodes = nodes;
        _figures = figures;
        _index = new(() => new(this, plan, _nodes, _figures));
        Pieces = new SourceList<SourcePiece>(starts.Length, PieceAt);
    }

    /// <summary>Gets the text of the document.</summary>
    public string Text => _source.Text;

    /// <summary>Gets the pieces in the order of the text: each character is in exactly one of them, and joined they are the text.</summary>
    public IReadOnlyList<SourcePiece> Pieces { get; }

    /// <summary>Gets the pointers of all values that have a place, in the order in which they were read.</summary>
    public IEnumerable<string> Pointers => _index.Value.Nodes.Select(PointerOf);

    /// <summary>Returns where a value stands: the first place, if it has several. The place of an object is that of its first text.</summary>
    /// <param name="pointer">The pointer of the value in the plan's JSON.</param>
    /// <returns>The place, or <see langword="null"/> where the document does not say the value.</returns>
    public SourceSpan? Find(string pointer) => _index.Value.Find(Guard.Against.Null(pointer));

    /// <summary>Returns all places of a value: a text that was split over lines, or by tags, has several.</summary>
    /// <param name="pointer">The pointer of the value in the plan's JSON.</param>
    public IReadOnlyList<SourceSpan> FindAll(string pointer) => _index.Value.FindAll(Guard.Against.Null(pointer));

    /// <summary>Returns the piece at a place.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column in UTF-16 units, from 1.</param>
    /// <returns>The piece, or <see langword="null"/> where there is no such line, or it has no such column.</returns>
    public SourcePiece? At(int line, int column)
    {
        if (line < 1 || line > _source.LineCount || column < 1 || column > _source.EndOf(line - 1) - _source.StartOf(line - 1))
        {
            return null;
        }

        var index = Array.BinarySearch(_starts, new PieceStart(_source.StartOf(line - 1) + column - 1, 0));
        return PieceAt(index >= 0 ? index : ~index - 1);
    }

    internal string PointerOf(int node)
    {
        var path = "";
        for (var current = _nodes[node]; current.Parent >= 0; current = _nodes[current.Parent])
        {
            path = (current.Index < 0 ? "".At(current.Member) : "".At(current.Member, current.Index)) + path;
        }

        return path;
    }

    internal SourceSpan SpanOf(int start, int end) => _source.SpanOf(start, end - start);

    private SourcePiece PieceAt(int index) => new(this, SpanOf(_starts[index].Start, EndOf(index)), _starts[index].Kind, _starts[index].Node);

    private int EndOf(int index) => index + 1 < _starts.Length ? _starts[index + 1].Start : _source.Text.Length;

    internal IEnumerable<SourceEntry> Texts()
    {
        for (var i = 0; i < _starts.Length; i++)
        {
            if (_starts[i].Kind is SourcePieceKind.Text)
            {
                yield return new(_starts[i].Start, EndOf(i), _starts[i].Node, SourcePieceKind.Text);
            }
        }
    }
}
