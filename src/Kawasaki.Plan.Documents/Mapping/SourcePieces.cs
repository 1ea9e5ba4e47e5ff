namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>The pieces of a text while they are put side by side: each begins where the one before ends.</summary>
internal sealed class SourcePieces(SourceText source, Action<Piece> passedOver) : IDisposable
{
    private readonly PooledList<PieceStart> _starts = new();
    private int _end;
    private int _lastMark = -1;

    internal PieceStart[] Starts => _starts.Span.ToArray();

    internal void Add(SourceEntry entry) => Add(entry.End, PieceStart.MarkOf(entry.Kind, entry.Node));

    /// <summary>Fills up to a place with white space.</summary>
    internal void Space(int end) => Add(end, (int)SourcePieceKind.Space);

    /// <summary>Fills up to a place what no reader has noted: by the kind of its line.</summary>
    internal void Fill(int end, DocumentLineKind kind)
    {
        if (end <= _end)
        {
            return;
        }

        if (end == _end + 1 && source.Text[_end] is ' ' or '\t' or '\n')
        {
            Space(end);
            return;
        }

        var text = new Piece(source, _end, end).Trim();
        if (text.Length > 0)
        {
            Space(text.Start);
            Add(text.End, (int)KindOf(kind, text));
        }

        Space(end);
    }

    public void Dispose()
    {
        _starts.Dispose();
    }

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
            case DocumentLineKind.TableRow when IsPipes(text.Span):
                return SourcePieceKind.Markup;
            default:
                passedOver(text);
                return SourcePieceKind.Unplaced;
        }
    }

    private static bool IsPipes(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c != '|' && !Characters.IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(int end, int mark)
    {
        if (end <= _end)
        {
            return;
        }

        // White space goes on over the end of a line.
        if (mark != (int)SourcePieceKind.Space || mark != _lastMark)
        {
            _starts.Add(new(_end, mark));
            _lastMark = mark;
        }

        _end = end;
    }
}
