using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Walks over nodes of a page without calls that nest, and gives lines as a browser would show them.</summary>
/// <param name="text">Where remarks go.</param>
/// <param name="addLine">Takes a line.</param>
/// <param name="source">Where the page stands in its file.</param>
/// <param name="places">Where the elements stand in the page.</param>
internal class HtmlLines(FileText text, Action<string, FilePlace> addLine, HtmlSource source, ElementPlaces places)
{
    protected const string SpaceCharacters = " \t\n\r\f";
    private const string ItemMark = "・";

    private static readonly char[] Spaces = [' ', '\n'];

    private static readonly Wording Hidden = new("表示されない部分は読んでいません。", "What is not shown is not read.");

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "td",
        "th", "tr", "ul",
    };

    private static readonly HashSet<string> Passed = new(StringComparer.Ordinal)
    {
        "head", "noscript", "rp", "rt", "script", "style", "svg", "template", "title",
    };

    // What is being read, with its next child, and how many items there were: a node is slow to find its siblings.
    private readonly List<(INode Node, int Next, int Items)> _above = [];
    private readonly StringBuilder _line = new();
    private FilePlace _place;
    private bool _isInPre;
    private string _mark = ""; // Of the item that begins.

    protected FileText Text { get; } = text;

    protected HtmlSource Source { get; } = source;

    protected ElementPlaces Places { get; } = places;

    /// <summary>Reads everything below a node.</summary>
    internal void Read(INode root)
    {
        (_place, _isInPre, _mark) = (PlaceOf(root as IElement), false, "");
        _above.Clear();
        _above.Add((root, 0, 0));
        while (_above.Count > 0)
        {
            var (node, next, items) = _above[_above.Count - 1];
            if (next == node.ChildNodes.Length)
            {
                _above.RemoveAt(_above.Count - 1);
                if (_above.Count > 0)
                {
                    Leave(node);
                }

                continue;
            }

            var child = node.ChildNodes[next];
            _above[_above.Count - 1] = (node, next + 1, items + (child is IElement { LocalName: "li" } ? 1 : 0));
            if (Enter(child, items))
            {
                _above.Add((child, 0, 0));
            }
            else
            {
                Leave(child);
            }
        }

        Flush();
    }

    protected FilePlace PlaceOf(IElement? element) =>
        element is not null && Places.Of(element) is { Line: > 0 } place ? FilePlace.InText(Source.FirstLine + place.Line, place.Column) : default;

    /// <summary>Reads a table by itself, and says whether it did.</summary>
    protected virtual bool TryReadTable(IElement table) => false;

    /// <summary>Ends a paragraph, a heading, a list or a table.</summary>
    protected virtual void EndBlock(FilePlace place)
    {
    }

    protected void Flush()
    {
        var line = _line.Length == 0 ? "" : _line.ToString().Trim(Spaces);
        _line.Clear();
        if (line.Length == 0)
        {
            return;
        }

        var hasMark = _mark is ItemMark && !ListMark.IsOfHeadings(line[0]) && ListMark.Begins(line[0], line.Length > 1 ? line[1] : ' ');
        addLine(hasMark ? line : _mark + line, _place);
        _mark = "";
    }

    internal static bool IsHidden(IElement element) =>
        element.Attributes.Length > 0
            && (element.HasAttribute("hidden")
                || (element.GetAttribute("style") is { } style
                && string.Concat(style.Split(' ')).AsSpan().IndexOf("display:none".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>Begins a node, and says whether to go on below it.</summary>
    private bool Enter(INode node, int itemsBefore)
    {
        if (node is IText words)
        {
            Append(words.Data);
            return false;
        }

        if (node is not IElement element || Passed.Contains(element.LocalName))
        {
            return false;
        }

        if (IsHidden(element))
        {
            Text.Remark(PlaceOf(element), Hidden);
            return false;
        }

        if (element.LocalName == "br")
        {
            Flush();
            return false;
        }

        if (element.LocalName is "sup")
        {
            _line.Append(RaisedText.Of(element.TextContent, _line.Length > 0 ? _line[_line.Length - 1] : '\0'));
            return false;
        }

        if (!Blocks.Contains(element.LocalName))
        {
            return true;
        }

        Flush();
        _place = PlaceOf(element) is { Line: > 0 } place ? place : _place;
        _isInPre |= element.LocalName == "pre";
        if (element.LocalName is "li" or "ul")
        {
            // Text in a list is an item, also where none is marked.
            _mark = element is { LocalName: "li", ParentElement: { LocalName: "ol" } list }
                ? FormattableString.Invariant($"{StartOf(list) + itemsBefore}. ") : ItemMark;
        }

        return element.LocalName != "table" || !TryReadTable(element);
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || !Blocks.Contains(element.LocalName) || IsHidden(element))
        {
            return;
        }

        Flush();
        _mark = element.LocalName is "li" or "ul" ? "" : _mark;
        _isInPre &= element.LocalName != "pre";
        if (element.LocalName is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "dl" or "table" or "blockquote" or "pre" or "section")
        {
            EndBlock(_place);
        }
    }

    private void Append(string words)
    {
        if (_isInPre)
        {
            var lines = words.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0)
                {
                    Flush();
                    _place = FilePlace.InText(_place.Line + 1, 1);
                }

                _line.Append(lines[i].TrimEnd('\r'));
            }

            return;
        }

        for (int start = 0, end; start < words.Length; start = end)
        {
            var c = words[start];
            end = start + 1;
            if (!IsSpace(c))
            {
                if (IsWrap())
                {
                    _line.Length--;
                    var isInWords = _line.Length > 0 && IsWide(_line[_line.Length - 1]) && IsWide(c) && c != '・';
                    _line.Append(isInWords && !Source.WrapsAtSpaces ? "" : " ");
                }

                while (end < words.Length && !IsSpace(words[end]))
                {
                    end++;
                }

                _line.Append(words, start, end - start);
            }
            else if (_line.Length > 0 && _line[_line.Length - 1] is not (' ' or '\n'))
            {
                _line.Append(c is '\n' or '\r' ? '\n' : ' '); // The end of a line in the source may be no space.
            }
        }
    }

    private static bool IsSpace(char c) => SpaceCharacters.AsSpan().IndexOf(c) >= 0;

    private bool IsWrap() => _line.Length > 0 && _line[_line.Length - 1] == '\n';

    private static bool IsWide(char c) => Tables.PlanGrid.WidthOf(c) > 1;

    private static long StartOf(IElement list) =>
        int.TryParse(list.GetAttribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var start) ? start : 1;
}
