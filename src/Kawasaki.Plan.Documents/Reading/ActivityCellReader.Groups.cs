using System.Text;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// Groups and their items.
internal sealed partial class ActivityCellReader
{
    private void BeginGroup(ItemText heading)
    {
        if (_over is not null && _group == 0)
        {
            BeginGroup();
        }

        EndGroup();
        _group = map.Add(_stage, PlanMember.Groups, _groups.Count);
        _heading = heading.Text;
        HasHeadings = true;
        NoteText(map.Add(_group, PlanMember.Heading), heading);
    }

    /// <summary>Begins a group without a heading in the cell.</summary>
    private void BeginGroup()
    {
        _group = map.Add(_stage, PlanMember.Groups, _groups.Count);
        _heading = _over?.Words;
        if (_over is { Head: var head })
        {
            map.Figure(map.Add(_group, PlanMember.Heading), head);
            _over = null;
        }
    }

    private void AddItem(ItemText item, bool isMarked, bool mayHoldFigures)
    {
        if (_group == 0)
        {
            BeginGroup();
        }

        if (!isMarked && _hasMarks)
        {
            diagnostics.Add(TableRules.UnmarkedItem, item.Place);
        }
        else if (!isMarked)
        {
            _unmarked ??= item.Place;
        }

        if (Characters.BeginsWithOtherMark(item.Text.AsSpan()))
        {
            diagnostics.Add(TableRules.OtherMark, item.Place);
        }

        ItemCount++;
        var node = map.Add(_group, PlanMember.Items, _items.Count);
        NoteText(map.Add(node, PlanMember.Text), item);
        _items.Add(mayHoldFigures ? _itemReader.Read(item, _period, node) : new(item.Text));
    }

    private void NoteText(int node, ItemText item)
    {
        var start = item.Start;
        foreach (var cut in _cuts)
        {
            buffer.Note(map, SourcePieceKind.Text, node, start, Math.Max(start, Math.Min(cut.Start, item.End)));
            start = Math.Max(start, Math.Min(cut.End, item.End));
        }

        buffer.Note(map, SourcePieceKind.Text, node, start, item.End);
    }

    private void EndGroup()
    {
        if (_group == 0)
        {
            return;
        }

        _groups.Add(new(_heading, _items));
        _items.Clear();
        _group = 0;
    }
}
