using System.Text;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads a cell of a project table as groups (●) of items (・). Structure comes from the marks and from where lists begin.</summary>
internal sealed partial class ActivityCellReader(CellBuffer buffer, SourceMapBuilder map, DiagnosticBag diagnostics)
{
    private readonly ActivityItemReader _itemReader = new(map, diagnostics);
    private readonly List<(int Start, int End)> _cuts = []; // Tags within an item.
    private readonly List<ActivityItem> _items = [];
    private readonly List<ActivityGroup> _groups = [];
    private List<Reference> _references = [];
    private CalendarPeriod? _period;
    private string? _heading;
    private (Piece Head, string Words)? _over; // What heads the cell, until a group has it.
    private int _stage;
    private int _group; // The node of the open group, or 0.
    private int _start;
    private Mark _mark;
    private bool _hasMarks;
    private Piece? _unmarked; // An item before the first mark.

    private enum Mark
    {
        None,
        Group,
        Item,
    }

    /// <summary>Gets how many lists the last cell opened and did not close.</summary>
    internal int OpenLists { get; private set; }

    /// <summary>Gets how many items the last cell has.</summary>
    internal int ItemCount { get; private set; }

    /// <summary>Gets whether the last cell has a heading.</summary>
    internal bool HasHeadings { get; private set; }

    internal ProjectStage Read(Cell cell, CalendarPeriod? period, int stage, List<Reference> references)
    {
        Begin(stage, references);
        ReadCell(cell, period);
        return new(period, _groups);
    }

    /// <summary>Reads several cells, each under words of a head: they head its items, and stand before groups of its own.</summary>
    internal ProjectStage Read(
        List<(Piece Head, string Words, Cell Cell, CalendarPeriod? Period)> cells,
        CalendarPeriod? period,
        int stage,
        List<Reference> references)
    {
        Begin(stage, references);
        foreach (var (head, words, cell, own) in cells)
        {
            _over = (head, words);
            ReadCell(cell, own);
        }

        _over = null;
        return new(period, _groups);
    }

    private void Begin(int stage, List<Reference> references)
    {
        _groups.Clear();
        (_stage, _references, OpenLists, ItemCount, HasHeadings) = (stage, references, 0, 0, false);
    }

    private void ReadCell(Cell cell, CalendarPeriod? period)
    {
        (_period, _group, _start, _mark, _hasMarks, _unmarked) = (period, 0, -1, Mark.None, false, null);
        buffer.Fill(cell);
        Scan(buffer.Span);
        Flush(buffer.Length);
        EndGroup();
    }

    private void Scan(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (_start >= 0)
            {
                var next = Characters.NextMark(text.Slice(i));
                if (next < 0)
                {
                    return;
                }

                i += next;
            }

            var c = text[i];
            if (c == '<' && CellText.TagAt(text, i) is > 0 and var length)
            {
                ReadTag(CellText.NameOf(text.Slice(i, length)), i, i + length);
                i += length - 1;
            }
            else if (c == '●' || (c is '・' or '･' or '★' && IsAtStart(text, i)))
            {
                Flush(i);
                _mark = c == '●' ? Mark.Group : Mark.Item;
                FindMark();
                buffer.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, i, i + 1);
            }
            else if (_start < 0 && !CharacterClasses.IsWhiteSpace(c))
            {
                _start = i;
            }
        }
    }

    /// <summary>Says whether a mark may stand at a place: where the cell begins, or a word, or behind a tag or another mark.</summary>
    private bool IsAtStart(ReadOnlySpan<char> text, int index) =>
        index == 0
            || CharacterClasses.IsWhiteSpace(text[index - 1])
            || _start < 0
            || (text[index - 1] == '>' && _cuts.Count > 0 && _cuts[_cuts.Count - 1].End == index)
            || buffer.BeginsPiece(index);

    private void ReadTag(ReadOnlySpan<char> name, int start, int end)
    {
        var tag = CellText.KindOf(name);
        var isOpening = tag is CellTag.ListBegin;
        var isClosing = tag is CellTag.ListEnd;
        var isItem = tag is CellTag.ListItem;
        OpenLists += isOpening ? 1 : isClosing ? -1 : 0;
        if (tag is not CellTag.Other)
        {
            if (isOpening || isItem)
            {
                FindMark();
            }

            Flush(start);
            _mark = isItem ? Mark.Item : _mark;
        }
        else if (_start >= 0)
        {
            _cuts.Add((start, end));
        }

        buffer.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, start, end);
    }

    /// <summary>Once a cell has marks, its items without one are reported.</summary>
    private void FindMark()
    {
        _hasMarks = true;
        if (_unmarked is { } unmarked)
        {
            diagnostics.Add(TableRules.UnmarkedItem, unmarked);
            _unmarked = null;
        }
    }

    private void Flush(int end)
    {
        if (_start < 0)
        {
            return; // A mark stays until its text comes.
        }

        if (_mark is Mark.Group && _cuts.Count == 0 && EndOfHeading(end) is var cut && cut < end)
        {
            FlushItems(cut, end);
            return;
        }

        var range = buffer.Trim(_start, end);
        var item = new ItemText(TextOf(range.Start, range.End), buffer, range.Start, range.End);
        var mayHoldFigures = Characters.MayHoldFigures(item.Text.AsSpan());
        var mark = _mark;
        _mark = Mark.None;
        _start = -1;
        if (mark is Mark.Group)
        {
            BeginGroup(item);
            if (mayHoldFigures && ActivityItemReader.MayHoldFigures(item.Text.AsSpan()))
            {
                diagnostics.Add(TableRules.FiguresInHeading, item.Place);
            }
        }
        else
        {
            AddItem(item, isMarked: mark is Mark.Item, mayHoldFigures);
        }

        _cuts.Clear();
        if (mayHoldFigures)
        {
            item.Check(_references, diagnostics);
        }
    }

    private string TextOf(int start, int end)
    {
        if (_cuts.Count == 0)
        {
            return buffer.Text(start, end);
        }

        var text = new StringBuilder(end - start);
        foreach (var cut in _cuts)
        {
            Append(text, buffer.Text(start, Math.Max(start, Math.Min(cut.Start, end))));
            start = Math.Max(start, Math.Min(cut.End, end));
        }

        Append(text, buffer.Text(start, end));
        return CharacterClasses.Trim(text.ToString().AsSpan()).ToString();
    }

    /// <summary>Appends what stands behind a tag: 12&lt;sup&gt;2&lt;/sup&gt; is not 122.</summary>
    private static void Append(StringBuilder text, string part)
    {
        if (text.Length > 0
            && part.Length > 0
            && Characters.NeedSpaceBetween(text[text.Length - 1], part[0])
            && text[text.Length - 1] != ' '
            && part[0] != ' ')
        {
            text.Append(' ');
        }

        text.Append(part);
    }
}
