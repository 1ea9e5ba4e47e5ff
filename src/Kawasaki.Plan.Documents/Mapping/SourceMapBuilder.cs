using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>Notes for every piece of a text that is read what it is, and finds what was passed over.</summary>
internal sealed class SourceMapBuilder : IDisposable
{
    internal const int Plan = 0;

    private readonly SourceText _source;
    private readonly PooledList<SourceNode> _nodes = new();
    private readonly SourceTrack _lines;
    private readonly SourceTrack _cells;
    private readonly PooledList<SourceEntry> _figures = new();

    internal SourceMapBuilder(SourceText source)
    {
        _source = source;
        _lines = new(source);
        _cells = new(source);
        _nodes.Add(new(-1, PlanMember.Plan, -1));
    }

    /// <summary>Gets whether the pieces of the text are kept: nobody asks for those of a table by itself.</summary>
    internal bool KeepsPieces { get; init; } = true;

    /// <summary>Gets or sets whether a table is read: after lines that stand behind its rows.</summary>
    internal bool IsReadingTable { get; set; }

    internal int Add(int parent, PlanMember member, int index = -1)
    {
        _nodes.Add(new(parent, member, index));
        return _nodes.Count - 1;
    }

    internal void SetIndex(int node, int index) => _nodes[node] = _nodes[node] with { Index = index };

    /// <summary>Notes a text of a node.</summary>
    internal void Text(int node, Piece place) => Note(SourcePieceKind.Text, node, place);

    /// <summary>Notes a text of a new node.</summary>
    internal void Text(int parent, PlanMember member, Piece place) => Text(Add(parent, member), place);

    internal void Markup(Piece place) => Note(SourcePieceKind.Markup, Plan, place);

    /// <summary>Notes where a figure stands whose characters are also a text, or markup, of something else.</summary>
    internal void Figure(int node, Piece place) => _figures.Add(new(place.Start, place.End, node, SourcePieceKind.Text));

    /// <summary>Notes what a piece is. White space at its ends is none of it; what goes on after white space is one piece.</summary>
    internal void Note(SourcePieceKind kind, int node, Piece place)
    {
        if (KeepsPieces)
        {
            (IsReadingTable ? _cells : _lines).Add(kind, node, place.Trim());
        }
    }

    /// <summary>Makes the map. What was passed over is reported: nothing is lost in silence.</summary>
    internal SourceMap Build(ComprehensivePlan plan, Action<Piece> passedOver)
    {
        _lines.Sort();
        _cells.Sort();
        using var pieces = new SourcePieces(_source, passedOver);
        pieces.Space(_source.StartOf(0)); // The byte order mark.
        for (var track = NextTrack(); track.HasNext; track = NextTrack())
        {
            pieces.Add(in track.Take());
        }

        pieces.Fill(_source.Text.Length);
        var (starts, figures) = (pieces.Starts, _figures.ToArray());
        if (_source.Original != _source)
        {
            starts = Array.ConvertAll(starts, start => start with { Start = _source.OriginOf(start.Start) });
            figures = Array.ConvertAll(figures, figure => figure with { Start = _source.OriginOf(figure.Start), End = _source.OriginOf(figure.End) });
        }

        return new(plan, _source.Original, starts, _nodes.ToArray(), figures);
    }

    private SourceTrack NextTrack() => _lines.NextStart < _cells.NextStart ? _lines : _cells;

    public void Dispose()
    {
        _nodes.Dispose();
        _lines.Dispose();
        _cells.Dispose();
        _figures.Dispose();
    }
}
