using System.Net;
using System.Text;
using Kawasaki.Plan.Documents.Tests.Tables;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>The files that hold a table.</summary>
internal static class FileWays
{
    internal static Encoding ShiftJis { get; } = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    internal static IReadOnlyDictionary<string, Func<IReadOnlyList<string[]>, int, byte[]>> All { get; } = new Dictionary<string, Func<IReadOnlyList<string[]>, int, byte[]>>
    {
        ["tabs"] = (rows, _) => Utf8(TableWays.Tabs(rows)),
        ["tabs and quotes"] = (rows, _) => Utf8(Separated(rows, '\t')),
        ["commas"] = (rows, _) => Utf8(Separated(rows, ',')),
        ["commas, marked UTF-16"] = (rows, _) => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Separated(rows, ','))],
        ["commas, UTF-16 big-endian"] = (rows, _) => Encoding.BigEndianUnicode.GetBytes(Separated(rows, ',')),
        ["commas, marked UTF-8"] = (rows, _) => [0xEF, 0xBB, 0xBF, .. Utf8(Separated(rows, ','))],
        ["commas, Shift_JIS"] = (rows, _) => ShiftJis.GetBytes(Separated(rows, ',')),
        ["Markdown"] = (rows, head) => Utf8(Markdown(rows)),
        ["a grid"] = (rows, head) => Utf8(TableWays.Grid(rows, head)),
        ["HTML"] = (rows, head) => Utf8($"<!DOCTYPE html><html><head><title>t</title></head><body>{Html(rows, head)}</body></html>"),
        ["HTML, Shift_JIS"] = (rows, head) => ShiftJis.GetBytes($"<html><head><meta charset=\"Shift_JIS\"></head><body>{Html(rows, head)}</body></html>"),
        ["HTML in Markdown"] = (rows, head) => Utf8($"一覧\n\n{Html(rows, head)}\n"),
        ["a workbook"] = (rows, _) => Workbooks.Of(rows),
    };

    internal static DocumentFile Open(byte[] bytes) => DocumentFile.Open(new MemoryStream(bytes));

    internal static DocumentFile Open(byte[] bytes, DocumentFileOptions options) => DocumentFile.Open(new MemoryStream(bytes), options);

    internal static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    internal static string Separated(IReadOnlyList<string[]> rows, char separator) =>
        string.Concat(rows.Select(row => string.Join(separator, row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));

    internal static string Html(IReadOnlyList<string[]> rows, int head) =>
        $"<table>\n{string.Concat(rows.Select((row, index) => $"<tr>{string.Concat(row.Select(cell => Cell(cell, index < head ? "th" : "td")))}</tr>\n"))}</table>";

    internal static string Markdown(IReadOnlyList<string[]> rows) => TableWays.Pipes([.. rows.Select(row => row.Select(Escaped).ToArray())], 1);

    private static string Cell(string cell, string tag) => $"<{tag}>{WebUtility.HtmlEncode(cell).Replace("\n", "<br>", StringComparison.Ordinal)}</{tag}>";

    private static string Escaped(string cell) => cell
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("`", "\\`", StringComparison.Ordinal)
        .Replace("\n", "<br>", StringComparison.Ordinal);
}
