using System.Text;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A cell of a project table as groups (●) of items (・). Structure comes from the marks and from where lists begin.</summary>
internal sealed class ActivityCell
{
    private readonly Piece _cell;
    private readonly DiagnosticBag _diagnostics;
    private readonly StringBuilder _text = new();
    private int _start = -1;
    private Mark _mark;
    private bool _hasMarks;

    private ActivityCell(Piece cell, DiagnosticBag diagnostics)
    {
        _cell = cell;
        _diagnostics = diagnostics;
    }

    private enum Mark
    {
        None,
        Group,
        Item,
    }

    /// <summary>Gets the groups: a heading, which may be absent, and items.</summary>
    internal List<(string? Heading, List<Piece> Items)> Groups { get; } = [];

    /// <summary>Gets how many lists are opened and not closed.</summary>
    internal int OpenLists { get; private set; }

    internal static ActivityCell Read(Piece cell, DiagnosticBag diagnostics)
    {
        var result = new ActivityCell(cell, diagnostics);
        result.Read();
        return result;
    }

    private void Read()
    {
        var text = _cell.Text;
        var isAtStart = true; // Of the cell, of a word, or behind a tag: where a mark may stand.
        for (var i = 0; i < text.Length; i++)
        {
            var length = CellText.TagAt(text, i, out var name);
            if (length > 0)
            {
                ReadTag(name);
                isAtStart = true;
                i += length - 1;
                continue;
            }

            var c = text[i];
            var mark = MarkOf(c, isAtStart);
            isAtStart = char.IsWhiteSpace(c) || mark is not Mark.None;
            if (mark is not Mark.None)
            {
                Flush();
                _mark = mark;
                _hasMarks = true;
                continue;
            }

            if (_start < 0 && !char.IsWhiteSpace(c))
            {
                _start = i;
            }

            if (_start >= 0)
            {
                _text.Append(c);
            }
        }

        Flush();
    }

    private static Mark MarkOf(char c, bool isAtStart) =>
        c == '●' ? Mark.Group
        : isAtStart && (c is '・' or '･' or '★' or '•') ? Mark.Item
        : Mark.None;

    private void ReadTag(string name)
    {
        OpenLists += name switch { "UL" or "OL" => 1, "/UL" or "/OL" => -1, _ => 0 };
        if (name is "LI")
        {
            Flush();
            _mark = Mark.Item;
            _hasMarks = true;
        }
        else if (name is "UL" or "OL" or "/UL" or "/OL" or "/LI" or "BR" or "P" or "/P" or "DIV" or "/DIV")
        {
            _hasMarks |= name is "UL" or "OL";
            Flush();
        }
    }

    private void Flush()
    {
        var mark = _mark;
        if (_start < 0)
        {
            return; // A mark stays until its text comes.
        }

        var text = _text.ToString().TrimEnd();
        var item = new Piece(_cell.Line, _cell.Start + _start, text);
        _mark = Mark.None;
        _start = -1;
        _text.Clear();
        if (mark is Mark.Group)
        {
            Groups.Add((text, []));
            return;
        }

        if (Groups.Count == 0)
        {
            Groups.Add((null, []));
        }

        if (mark is Mark.None && _hasMarks)
        {
            _diagnostics.Add(TableRules.UnmarkedItem, item);
        }

        Groups[Groups.Count - 1].Items.Add(item);
    }
}
