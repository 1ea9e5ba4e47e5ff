using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Documentation;

/// <summary>A row of the catalogue of diagnostics.</summary>
internal sealed class CatalogueRow
{
    private const int Columns = 6;
    private const string IndicatorHead = "5 主な成果指標\n名称\t計画策定時\t現状\t第1期の目標値\t第2期の目標値";
    private const string ProjectHead = "6 計画期間の主な取組\n事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降";

    internal CatalogueRow(string[] cells)
    {
        Assert.True(cells.Length == Columns && Array.TrueForAll(cells, cell => cell.Trim().Length > 0), $"The row has not {Columns} cells with texts: {string.Join(" | ", cells)}");
        Code = cells[0];
        Severity = cells[1];
        Effect = cells[2];
        Example = cells[4] == "–" ? null : cells[4];
    }

    internal string Code { get; }

    /// <summary>Gets the word that diagnostics print.</summary>
    internal string Severity { get; }

    /// <summary>Gets the effect as it is spelt in JSON.</summary>
    internal string Effect { get; }

    /// <summary>Gets the example as it is printed, or <see langword="null"/> where a row has a dash.</summary>
    internal string? Example { get; }

    /// <summary>Says whether an example is a table without a plan around it.</summary>
    internal static bool IsTable(string example) => example.Contains("指標⇥", StringComparison.Ordinal);

    /// <summary>Returns the document of an example, with what the page says that stands above it.</summary>
    internal static string DocumentOf(string example)
    {
        Assert.True(example.Length > 2 && example[0] == '`' && example[^1] == '`' && example.Count(c => c == '`') == 2, $"The example is not one piece of code: {example}");
        var text = example.Trim('`')
            .Replace("名称…", IndicatorHead, StringComparison.Ordinal)
            .Replace("事務事業名…", ProjectHead, StringComparison.Ordinal)
            .Replace('⏎', '\n')
            .Replace('⇥', '\t')
            .Replace("U+2028", "\u2028", StringComparison.Ordinal)
            .Replace("U+FFFD", "\uFFFD", StringComparison.Ordinal);
        return IsTable(example) || text.StartsWith("政策", StringComparison.Ordinal) || text.StartsWith("施策", StringComparison.Ordinal) || text.StartsWith("基本政策", StringComparison.Ordinal)
            ? text
            : $"政策2-3 甲\n施策2-3-1 乙\n{text}";
    }
}
