using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Reads a page, or a piece of one. No script runs, and nothing is loaded.</summary>
internal sealed class HtmlReader : HtmlLines
{
    private const int LengthOfElement = 24; // About, in a page of tables.
    private const int MostElements = 1 << 16; // For which room is made before there are any.
    private const int LongestRowSpan = PlanGrid.MostColumns;

    private static readonly string[] CellNames = ["td", "th"];

    private static readonly Wording HiddenRow = new("表示されない行は読んでいません。", "A row that is not shown is not read.");

    private readonly List<string> _linesOfCell = [];
    private readonly HtmlLines _cells; // One for all, one after the other.

    private HtmlReader(FileText text, HtmlSource source, ElementPlaces places)
        : base(text, text.AddLine, source, places) =>
        _cells = new(text, (line, _) => _linesOfCell.Add(line), source, Places);

    /// <summary>Reads HTML.</summary>
    /// <param name="content">The page.</param>
    /// <param name="text">What it is added to.</param>
    /// <param name="source">Where it stands in its file.</param>
    internal static void Read(string content, FileText text, HtmlSource source)
    {
        var reader = new HtmlReader(text, source, new(Math.Min(content.Length / LengthOfElement, MostElements)));
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false, OnCreated = reader.Places.Add }).ParseDocument(content);
        reader.Read(document); // Not disposed: that takes it apart, node by node, and without a browsing context it holds nothing else.
    }

    /// <summary>Says whether a text begins as HTML does.</summary>
    internal static bool IsHtml(string content)
    {
        var start = 0;
        while (start < content.Length && (CharacterClasses.IsWhiteSpace(content[start]) || content[start] == '\uFEFF'))
        {
            start++;
        }

        return start + 2 < content.Length && content[start] == '<'
            && (content[start + 1] is '!' or '?' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            && (content.IndexOf("</", start, StringComparison.Ordinal) >= 0 || content.IndexOf("<tr", start, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>Reads a table. One around other tables is only where these stand.</summary>
    protected override bool TryReadTable(IElement table)
    {
        if (Places.Tables > 1 && HasTable(table))
        {
            return false;
        }

        var rows = new List<List<FileCell>>();
        var headRows = 0;
        var isHead = true;
        foreach (var caption in ChildrenOf(table, "caption"))
        {
            new HtmlLines(Text, Text.AddLine, Source, Places).Read(caption);
        }

        foreach (var row in RowsOf(table))
        {
            if (IsHidden(row) || (row.ParentElement is { } group && IsHidden(group)))
            {
                Text.Remark(PlaceOf(row), HiddenRow);
                continue;
            }

            var place = PlaceOf(row);
            var (cells, isOfHeads) = (new List<FileCell>(rows.Count > 0 ? rows[rows.Count - 1].Count : 0), true);
            foreach (var cell in ChildrenOf(row, CellNames))
            {
                cells.Add(CellOf(cell, place));
                isOfHeads &= cell.LocalName == "th";
            }

            isHead &= row.ParentElement?.LocalName == "thead" || (cells.Count > 1 && isOfHeads);
            headRows += isHead ? 1 : 0;
            if (cells.Count > 0)
            {
                rows.Add(cells);
            }
        }

        Text.AddTable(WithSpans(rows), headRows == rows.Count ? 0 : headRows);
        return true;
    }

    protected override void EndBlock(FilePlace place) => Text.AddBlank(place);

    /// <summary>Says whether another table stands in a table.</summary>
    private static bool HasTable(IElement table)
    {
        var open = new Stack<INode>([table]);
        while (open.Count > 0)
        {
            var children = open.Pop().ChildNodes;
            for (var i = 0; i < children.Length; i++)
            {
                if (children[i] is IElement { LocalName: "table" })
                {
                    return true;
                }

                if (children[i] is IElement child)
                {
                    open.Push(child);
                }
            }
        }

        return false;
    }

    /// <summary>Returns the rows of a table, each of which stands in it or in a part of it.</summary>
    private static IEnumerable<IElement> RowsOf(IElement table) => ChildrenOf(table, "tr", "thead", "tbody", "tfoot")
        .SelectMany(child => child.LocalName == "tr" ? [child] : ChildrenOf(child, "tr"));

    private static IEnumerable<IElement> ChildrenOf(IElement element, params string[] names)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement child && Array.IndexOf(names, child.LocalName) >= 0)
            {
                yield return child;
            }
        }
    }

    /// <summary>Cuts row spans at the end of the table.</summary>
    private static List<IReadOnlyList<FileCell>> WithSpans(List<List<FileCell>> rows) =>
        [.. rows.Select((row, index) => row.Exists(cell => cell.RowSpan > rows.Count - index)
            ? row.ConvertAll(cell => cell with { RowSpan = Math.Min(cell.RowSpan, rows.Count - index) })
            : row)];

    private FileCell CellOf(IElement cell, FilePlace row)
    {
        if (WordOf(cell) is { } word)
        {
            return new(word, [], PlaceOf(cell) is { Line: > 0 } at ? at : row);
        }

        _linesOfCell.Clear();
        if (!IsHidden(cell))
        {
            _cells.Read(cell);
        }
        else
        {
            Text.Remark(PlaceOf(cell), HiddenRow);
        }

        return FileCell.Of(_linesOfCell, PlaceOf(cell) is { Line: > 0 } place ? place : row, SpanOf(cell, "colspan"), SpanOf(cell, "rowspan"));
    }

    /// <summary>Returns the text of a cell that has nothing else and no space, as most have.</summary>
    private static string? WordOf(IElement cell) =>
        cell.Attributes.Length == 0
            && cell.ChildNodes is { Length: 1 } children
            && children[0] is IText { Data: var text }
            && text.AsSpan().IndexOfAny(SpaceCharacters.AsSpan()) < 0 ? text : null;

    private static int SpanOf(IElement cell, string name) =>
        cell.Attributes.Length > 0 && int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? name == "rowspan" && span == 0 ? LongestRowSpan : Math.Max(1, Math.Min(span, LongestRowSpan))
            : 1;
}
