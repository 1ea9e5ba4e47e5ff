namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>Notes for every piece of a text that is read what it is, and finds what was passed over.</summary>
internal sealed class SourceMapBuilder(SourceText source)
{
    internal const int Plan = 0;

    private readonly List<SourceNode> _nodes = [new(-1, PlanMember.Plan, -1)];
    private readonly List<SourceEntry> _entries = [];
    private readonly List<SourceEntry> _figures = [];
    private readonly List<KeyValuePair<object, int>> _parts = [];
    private bool _isUnordered;

    internal int Add(int parent, PlanMember member, int index = -1)
    {
        _nodes.Add(new(parent, member, index));
        return _nodes.Count - 1;
    }

    internal void SetIndex(int node, int index) => _nodes[node] = _nodes[node] with { Index = index };

    internal int ParentOf(int node) => _nodes[node].Parent;

    internal void SetPart(int node, object part) => _parts.Add(new(part, node));

    /// <summary>Notes a text of a node.</summary>
    internal void Text(int node, Piece place) => Note(SourcePieceKind.Text, node, place);

    /// <summary>Notes a text of a new node.</summary>
    internal void Text(int parent, PlanMember member, Piece place) => Text(Add(parent, member), place);

    internal void Markup(Piece place) => Note(SourcePieceKind.Markup, Plan, place);

    internal void Unplaced(Piece place) => Note(SourcePieceKind.Unplaced, Plan, place);

    /// <summary>Notes where a figure stands whose characters are also a text, or markup, of something else.</summary>
    internal void Figure(int node, Piece place) => _figures.Add(new(place.Start, place.End, node, SourcePieceKind.Text));

    /// <summary>Notes what a piece is. White space at its ends is none of it; what goes on after white space is one piece.</summary>
    internal void Note(SourcePieceKind kind, int node, Piece untrimmed)
    {
        var place = untrimmed.Trim();
        if (place.Length == 0)
        {
            return;
        }

        if (_entries.Count > 0)
        {
            var last = _entries[_entries.Count - 1];
            _isUnordered |= place.Start < last.End;
            if (last.Node == node && last.Kind == kind && last.End <= place.Start && IsGap(last.End, place.Start))
            {
                _entries[_entries.Count - 1] = last with { End = place.End };
                return;
            }
        }

        _entries.Add(new(place.Start, place.End, node, kind));
    }

    /// <summary>Makes the map. What was passed over is reported: nothing is lost in silence.</summary>
    internal SourceMap Build(Action<Piece> passedOver)
    {
        if (_isUnordered)
        {
            _entries.Sort((left, right) => left.Start.CompareTo(right.Start));
        }

        var pieces = new SourcePieces(source, passedOver, _entries.Count);
        var next = 0;
        for (var line = 0; line < source.LineCount; line++)
        {
            var kind = source.KindOf(line);
            var end = source.EndOf(line);
            for (; next < _entries.Count && _entries[next].Start < end; next++)
            {
                pieces.Fill(_entries[next].Start, kind);
                pieces.Add(_entries[next]);
            }

            pieces.Fill(end, kind);
        }

        return pieces.Build(_nodes, _figures, _parts);
    }

    private bool IsGap(int start, int end)
    {
        var gap = source.Text.AsSpan(start, end - start);
        return gap.IsWhiteSpace() && gap.IndexOf('\n') < 0;
    }
}
