using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>The pieces of a text while they are put side by side: each begins where the one before ends.</summary>
internal sealed class SourcePieces(SourceText source, Action<Piece> passedOver) : IDisposable
{
    private readonly PooledList<PieceStart> _starts = new();
    private int _end;
    private int _lastMark = -1;
    private int _line;

    internal PieceStart[] Starts => _starts.ToArray();

    /// <summary>Adds what a reader has noted, and what stands before it.</summary>
    internal void Add(in SourceEntry entry)
    {
        Fill(entry.Start);
        Add(entry.End, PieceStart.MarkOf(entry.Kind, entry.Node));
    }

    /// <summary>Fills up to a place with white space.</summary>
    internal void Space(int end) => Add(end, (int)SourcePieceKind.Space);

    /// <summary>Fills up to a place what no reader has noted: white space, and texts by the kind of their line.</summary>
    internal void Fill(int end)
    {
        while (_end < end)
        {
            var start = _end + new TextCursor(source.Text.AsSpan(_end, end - _end)).SkipWhiteSpace();
            Space(start);
            if (start < end)
            {
                AddByLine(start, end);
            }
        }
    }

    public void Dispose()
    {
        _starts.Dispose();
    }

    private void AddByLine(int start, int end)
    {
        while (source.EndOf(_line) <= start)
        {
            _line++;
        }

        var text = new Piece(source, start, Math.Min(source.EndOf(_line), end)).Trim();
        Add(text.End, (int)KindOf(source.KindOf(_line), text));
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
            case DocumentLineKind.TableRow when IsAroundCells(text.Span):
                return SourcePieceKind.Markup;
            default:
                passedOver(text);
                return SourcePieceKind.Unplaced;
        }
    }

    /// <summary>Says whether a text stands between cells, or is the emphasis around one.</summary>
    private static bool IsAroundCells(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!(c is '|' or ',' or '"' or '*' or '_') && !CharacterClasses.IsWhiteSpace(c))
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
