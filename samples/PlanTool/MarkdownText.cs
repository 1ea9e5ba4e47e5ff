namespace PlanTool;

/// <summary>Texts and tables of Markdown.</summary>
internal static class MarkdownText
{
    internal static void WriteTable(TextWriter output, IEnumerable<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var first = heads.ToArray();
        WriteRow(first);
        WriteRow(first.Select(_ => "---"));
        foreach (var row in rows)
        {
            WriteRow(row);
        }

        output.WriteLine();

        void WriteRow(IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells.Select(Escape))} |");
    }

    /// <summary>Returns a text on one line, without what Markdown would take for a mark of its own.</summary>
    internal static string Escape(string text) =>
        OneLine.Of(text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("*", "\\*", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("`", "\\`", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .ReplaceLineEndings("<br>"));
}
