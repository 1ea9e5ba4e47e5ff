using System.Diagnostics;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using CsvHelper;
using Kawasaki.Plan.Documents.Files;
using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Domain.Benchmarks.Documents;

/// <summary>Reading a general table of a thousand indicators from a file, against what only takes the same file apart: the fastest of many rounds of each, in turn.</summary>
internal static class TablesReport
{
    private const int Indicators = 1000;
    private const int Rounds = 60;

    private static readonly string[] Head = ["番号", "分野", "指標名", "単位", "基準値（令和3年度）", "実績値（令和5年度）", "目標値（令和8年度）", "目標値（令和12年度）", "出典", "所管課"];

    internal static void Write(TextWriter writer)
    {
        var rows = Enumerable.Range(1, Indicators).Select(RowOf).Prepend(Head).ToArray();
        var tabs = Text(rows, row => string.Join('\t', row));
        var commas = Text(rows, row => string.Join(',', row.Select(cell => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell)));
        var page = $"<!DOCTYPE html><html lang=\"ja\"><body><table>\n{Text(rows, row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>")}</table></body></html>\n";

        var pageBytes = Encoding.UTF8.GetBytes(page);
        Write("text", tabs, _ => Parse(pageBytes), "AngleSharp for the same table as HTML", writer);
        Write("text", tabs, bytes => Separated(bytes, '\t'), "CsvHelper", writer);
        Write("CSV", commas, bytes => Separated(bytes, ','), "CsvHelper", writer);
        Write("HTML", page, Parse, "AngleSharp", writer);
    }

    private static string[] RowOf(int number) =>
    [
        number.ToString(CultureInfo.InvariantCulture),
        $"分野{(number / 100) + 1}",
        $"第{number}の取組にかかわった人の数",
        number % 3 == 0 ? "%" : "人",
        (number % 3 == 0 ? 30 + (number % 40) : 1000 + number).ToString("N0", CultureInfo.InvariantCulture),
        (number % 3 == 0 ? 31 + (number % 40) : 1010 + number).ToString("N0", CultureInfo.InvariantCulture),
        (number % 3 == 0 ? 35 + (number % 40) : 1100 + number).ToString("N0", CultureInfo.InvariantCulture) + "以上",
        (number % 3 == 0 ? 40 + (number % 40) : 1200 + number).ToString("N0", CultureInfo.InvariantCulture) + "以上",
        $"調査{number % 7}",
        $"第{number % 20}課",
    ];

    private static string Text(string[][] rows, Func<string[], string> line) => string.Concat(rows.Select(row => line(row) + "\n"));

    private static void Write(string way, string text, Func<byte[], object> rival, string rivalName, TextWriter writer)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (Read(bytes) is var reading && (reading.Indicators.Count != Indicators || reading.Diagnostics.Any(item => item.Severity is Plan.Documents.DiagnosticSeverity.Error)))
        {
            throw new InvalidOperationException($"The table is not read whole as {way}: {reading.Indicators.Count} indicators.");
        }

        var (time, rivalTime, opening) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            time = Math.Min(time, TimeOf(() => Read(bytes)));
            rivalTime = Math.Min(rivalTime, TimeOf(() => rival(bytes)));
            opening = Math.Min(opening, TimeOf(() => Open(bytes)));
        }

        var (allocated, rivalAllocated) = (AllocatedBy(() => Read(bytes)), AllocatedBy(() => rival(bytes)));
        writer.WriteLine(FormattableString.Invariant(
            $"{way}, {bytes.Length} bytes: {time * 1000:F2} ms (opening alone {opening * 1000:F2} ms), {rivalName} {rivalTime * 1000:F2} ms: {time / rivalTime:F2} times; allocated {allocated / 1024} KB, {rivalName} {rivalAllocated / 1024} KB"));
    }

    private static DocumentFile Open(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return DocumentFile.Open(stream);
    }

    private static IndicatorTableReading Read(byte[] bytes) => Open(bytes).ReadIndicators();

    /// <summary>Reads every field as a string, from the bytes.</summary>
    private static List<string[]> Separated(byte[] bytes, char separator)
    {
        using var rows = CsvReader.Create(bytes, new CsvReaderOptions { Separator = separator, HasHeader = false });
        var read = new List<string[]>();
        while (rows.Read())
        {
            var row = new string[rows.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = rows.GetString(i);
            }

            read.Add(row);
        }

        return read;
    }

    private static object Parse(byte[] page) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));

    private static double TimeOf(Func<object> action)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(action());
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static long AllocatedBy(Func<object> action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(action());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
