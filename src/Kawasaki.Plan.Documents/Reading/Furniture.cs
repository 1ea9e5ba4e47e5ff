namespace Kawasaki.Plan.Documents.Reading;

/// <summary>What pages carry beside their text: side tabs, page numbers, logos.</summary>
internal static class Furniture
{
    private const int ShortestRun = 3;

    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "総論", "10年戦略", "政策体系別計画", "区計画", "進行管理・評価", "進捗管理・評価",
    };

    /// <summary>Marks the side tabs: labels that stand at least three together. A label alone is an ordinary text.</summary>
    internal static void Mark(IReadOnlyList<DocumentLine> lines)
    {
        var run = new List<DocumentLine>();
        foreach (var line in lines)
        {
            var text = line.Text.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            if (IsLabel(text))
            {
                run.Add(line);
                continue;
            }

            MarkRun(run);
            run.Clear();
        }

        MarkRun(run);
    }

    internal static bool IsPageNumber(string text)
    {
        var digits = text.Trim('-', '－', '–', ' ');
        return digits.Length is >= 1 and <= 4 && digits.All(c => Characters.DigitOf(c) >= 0);
    }

    internal static bool IsLogo(string text) =>
        text.Has("持続可能な開発目標") || (text.Length <= 40 && text.All(c => c is ' ' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')));

    private static bool IsLabel(string text) =>
        Labels.Contains(text) || (text.Length == 5 && text.StartsWith("基本政策", StringComparison.Ordinal) && Characters.DigitOf(text[4]) > 0);

    private static void MarkRun(List<DocumentLine> run)
    {
        foreach (var line in run.Count >= ShortestRun ? run : [])
        {
            line.Kind = DocumentLineKind.Furniture;
        }
    }
}
