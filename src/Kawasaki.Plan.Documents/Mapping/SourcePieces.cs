namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>The pieces of a text while they are put side by side: each begins where the one before ends.</summary>
internal sealed class SourcePieces
{
    private readonly SourceText _source;
    private readonly Action<Piece> _passedOver;
    private readonly List<int> _starts;
    private readonly List<int> _marks;
    private int _end;

    internal SourcePieces(SourceText source, Action<Piece> passedOver, int expected)
    {
        _source = source;
        _passedOver = passedOver;
        _starts = new(2 * expected);
        _marks = new(2 * expected);
    }

    internal static int MarkOf(SourcePieceKind kind, int node) => (node << 3) | (int)kind;

    internal static SourcePieceKind KindOf(int mark) => (SourcePieceKind)(mark & 7);

    internal static int NodeOf(int mark) => mark >> 3;

    internal void Add(SourceEntry entry) => Add(entry.End, MarkOf(entry.Kind, entry.Node));

    /// <summary>Fills up to a place what no reader has noted: by the kind of its line.</summary>
    internal void Fill(int end, DocumentLineKind kind)
    {
        if (end <= _end)
        {
            return;
        }

        var rest = new Piece(_source, _end, end);
        var text = rest.Trim();
        if (text.Length > 0 && !(text.Length == 1 && text.Start == 0 && text[0] == '\uFEFF'))
        {
            Add(text.Start, (int)SourcePieceKind.Space);
            Add(text.End, (int)KindOf(kind, text));
        }

        Add(end, (int)SourcePieceKind.Space);
    }

    internal SourceMap Build(List<SourceNode> nodes, List<SourceEntry> figures, List<KeyValuePair<object, int>> parts) =>
        new(_source, [.. _starts], [.. _marks], [.. nodes], [.. figures], [.. parts]);

    private SourcePieceKind KindOf(DocumentLineKind kind, Piece text)
    {
        switch (kind)
        {
            case DocumentLineKind.SectionHeading or DocumentLineKind.TreeEntry or DocumentLineKind.TableHeader or DocumentLineKind.TableRule:
                return SourcePieceKind.Markup;
            case DocumentLineKind.RunningHeader or DocumentLineKind.Furniture or DocumentLineKind.PageNumber or DocumentLineKind.Logo:
                return SourcePieceKind.Furniture;
            case DocumentLineKind.Caption or DocumentLineKind.SubCaption or DocumentLineKind.Attribution:
                return SourcePieceKind.Aside;
            case DocumentLineKind.Unplaced:
                return SourcePieceKind.Unplaced;
            default:
                _passedOver(text);
                return SourcePieceKind.Unplaced;
        }
    }

    private void Add(int end, int mark)
    {
        if (end <= _end)
        {
            return;
        }

        if (_marks.Count == 0 || _marks[_marks.Count - 1] != mark || mark != (int)SourcePieceKind.Space)
        {
            _starts.Add(_end);
            _marks.Add(mark);
        }

        _end = end;
    }
}
