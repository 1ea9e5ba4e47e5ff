using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Documents.Tests.Tables;

/// <summary>The ways in which a table comes.</summary>
internal static class TableWays
{
    /// <summary>Gets the texts of a table, by what stands between its cells.</summary>
    internal static IReadOnlyDictionary<string, Func<IReadOnlyList<string[]>, int, string>> Texts { get; } = new Dictionary<string, Func<IReadOnlyList<string[]>, int, string>>
    {
        ["tabs"] = (rows, _) => Tabs(rows),
        ["tabs and quotes"] = (rows, _) => Lines(rows, row => string.Join('\t', row.Select(Quoted))),
        ["pipes"] = Pipes,
        ["commas"] = (rows, _) => Lines(rows, row => string.Join(',', row.Select(Quoted))),
        ["commas, CR LF"] = (rows, _) => Lines(rows, row => string.Join(',', row.Select(Quoted))).Replace("\n", "\r\n", StringComparison.Ordinal),
        ["spaces"] = (rows, _) => Lines(rows, row => Padded(rows, row, "  ")),
        ["a grid"] = Grid,
        ["a ruled head"] = Ruled,
        ["rules of columns"] = (rows, _) => RuledRows(rows, ""),
        ["rules of columns, blank lines"] = (rows, _) => RuledRows(rows, "\n"),
    };

    internal static IReadOnlyDictionary<string, Func<IReadOnlyList<string[]>, int, IndicatorTableReading>> All { get; } = Texts
        .ToDictionary(way => way.Key, way => (Func<IReadOnlyList<string[]>, int, IndicatorTableReading>)((rows, head) => IndicatorTables.Read(way.Value(rows, head))))
        .Append(new("handed over", (rows, _) => IndicatorTables.Read(PlanGrid.Of(rows))))
        .ToDictionary();

    internal static string Tabs(IReadOnlyList<string[]> rows) => Lines(rows, row => string.Join('\t', row));

    internal static string Pipes(IReadOnlyList<string[]> rows, int head) => Lines(
        rows.Take(head).Append([.. rows[0].Select(_ => "---")]).Concat(rows.Skip(head)),
        row => $"| {string.Join(" | ", row)} |");

    internal static string Grid(IReadOnlyList<string[]> rows, int head)
    {
        var widths = WidthsOf(rows);
        var lines = new List<string> { Rule('-') };
        for (var i = 0; i < rows.Count; i++)
        {
            lines.Add($"| {Padded(rows, rows[i], " | ")} |");
            lines.Add(Rule(i == head - 1 ? '=' : '-'));
        }

        return string.Join('\n', lines) + "\n";

        string Rule(char dash) => $"+{string.Join('+', widths.Select(width => new string(dash, width + 2)))}+";
    }

    private static string Ruled(IReadOnlyList<string[]> printed, int head)
    {
        // A head of several rows has one line for each in a multiline table, whose other rows have blank lines between them. None of its cells covers two columns.
        var rows = printed.Select(row => row.ToArray()).ToArray();
        for (var column = 1; head > 1 && column < rows[0].Length; column++)
        {
            rows[0][column] = rows[0][column].Length == 0 ? rows[0][column - 1] : rows[0][column];
        }

        var rule = string.Join(' ', WidthsOf(rows).Select(width => new string('-', width + 1)));
        var lines = rows.Select(row => string.Join(' ', row.Zip(WidthsOf(rows), (cell, width) => cell + new string(' ', width + 1 - WidthOf(cell))))).ToArray();
        return new string('-', rule.Length) + "\n" + string.Join('\n', lines.Take(head)) + "\n" + rule + "\n" + string.Join("\n\n", lines.Skip(head)) + "\n\n" + new string('-', rule.Length) + "\n";
    }

    /// <summary>As pandoc writes a table without a head.</summary>
    private static string RuledRows(IReadOnlyList<string[]> rows, string between)
    {
        var rule = string.Join(' ', WidthsOf(rows).Select(width => new string('-', width + 1))) + "\n";
        return rule + string.Join(between, rows.Select(row => Padded(rows, row, "  ") + "\n")) + between + rule;
    }

    private static string Lines(IEnumerable<string[]> rows, Func<string[], string> line) => string.Concat(rows.Select(row => line(row) + "\n"));

    private static string Quoted(string cell) => cell.Length == 0 ? "" : $"\"{cell.Replace("（", "\n（", StringComparison.Ordinal)}\"";

    private static string Padded(IReadOnlyList<string[]> rows, string[] row, string between) =>
        string.Join(between, row.Zip(WidthsOf(rows), (cell, width) => cell + new string(' ', width - WidthOf(cell))));

    private static int[] WidthsOf(IReadOnlyList<string[]> rows) => [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => WidthOf(row[column])))];

    private static int WidthOf(string cell) => cell.Sum(c => c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFF60') ? 2 : 1); // As pandoc counts.
}
