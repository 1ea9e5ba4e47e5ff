using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>Lays out the text of a plan, of which the rows have tabs, in other forms.</summary>
internal static partial class PlanPages
{
    /// <summary>Returns the body of a page that shows every character of the text.</summary>
    internal static string AsPrinted(string text) => Of(text, WebUtility.HtmlEncode, line => $"<p>{WebUtility.HtmlEncode(line)}</p>\n");

    /// <summary>Returns the body of a page whose headings, lists and raised numbers are those of HTML; lists in cells are not closed, as they were.</summary>
    internal static string AsMarked(string text) => AsMarked(text, Raised);

    /// <summary>Returns the body of a page whose headings, lists and raised numbers are those of HTML; lists in cells have items, and end.</summary>
    internal static string AsListed(string text) => AsMarked(text, cell => Raised(Listed(cell)));

    private static string AsMarked(string text, Func<string, string> cellOf) => Of(text, cellOf, line =>
        line.StartsWith("- ", StringComparison.Ordinal) ? $"<ul><li>{Raised(line[2..])}</li></ul>\n"
        : Code().IsMatch(line) ? $"<h2>{Raised(line)}</h2>\n"
        : Section().IsMatch(line) ? $"<h3>{Raised(line)}</h3>\n"
        : $"<p>{Raised(line)}</p>\n");

    /// <summary>Returns the lines as rows.</summary>
    internal static string[][] AsRows(string text) => [.. text.Split('\n').Select(line => line.Split('\t'))];

    /// <summary>Returns the lines as the rows of a sheet, all of one length.</summary>
    internal static string[][] AsFullRows(string text)
    {
        var rows = AsRows(text);
        var length = rows.Max(row => row.Length);
        return [.. rows.Select(row => (string[])[.. row, .. Enumerable.Repeat("", length - row.Length)])];
    }

    private static string Of(string text, Func<string, string?> cellOf, Func<string, string> lineOf)
    {
        var page = new StringBuilder();
        var isTable = false;
        foreach (var line in text.Split('\n'))
        {
            var isRow = line.Contains('\t', StringComparison.Ordinal);
            page.Append(isRow == isTable ? "" : isRow ? "<table>" : "</table>");
            isTable = isRow;
            page.Append(isRow ? $"<tr>{string.Concat(line.Split('\t').Select(cell => $"<td>{cellOf(cell)}</td>"))}</tr>\n"
                : string.IsNullOrWhiteSpace(line) ? "" : lineOf(line));
        }

        return page.Append(isTable ? "</table>" : "").ToString();
    }

    /// <summary>Closes lists, which begin and do not end: a group is an item with a list, and ends before the next one.</summary>
    private static string Listed(string cell)
    {
        var html = new StringBuilder();
        var depth = 0;
        foreach (var part in ListBegin().Split(cell).Select((part, index) => (Text: part, Depth: index == 0 ? 0 : 1)))
        {
            html.Append(part.Depth == 0 ? "" : "<ul>");
            depth += part.Depth;
            foreach (var item in Item().Matches(part.Text).Select(match => match.Value.Trim()).Where(item => item.Length > 0))
            {
                while (item[0] == '●' && depth > 1)
                {
                    html.Append("</ul>");
                    depth--;
                }

                html.Append(depth > 0 ? $"<li>{item}</li>" : item);
            }
        }

        return html.Insert(html.Length, "</ul>", depth).ToString();
    }

    private static string Raised(string text) => RaisedMark().Replace(text, "<sup>$1</sup>");

    [GeneratedRegex("<ul.*?>")]
    private static partial Regex ListBegin();

    [GeneratedRegex("(●|・)?.+?(?=$|●| ・)")]
    private static partial Regex Item();

    [GeneratedRegex(@"\^\{(.*?)\}")]
    private static partial Regex RaisedMark();

    [GeneratedRegex("^(政策|施策) ?[0-9]")]
    private static partial Regex Code();

    [GeneratedRegex("^[1-6] ")]
    private static partial Regex Section();
}
