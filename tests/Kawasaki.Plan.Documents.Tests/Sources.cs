using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Tests.Oracles;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>Documents of our own in the notation of the published one, with texts that mean nothing.</summary>
internal static class Sources
{
    internal const string IndicatorHeader = "名称 (指標の出典)\t計画策定時\t現 状\t第1期実施計画期間 における目標値\t第2期実施計画期間 における目標値";

    internal const string ProjectHeader = "事務事業名\t現状\t事業内容・目標\t\n\t令和7（2025）年度\t令和8（2026）～11（2029）年度\t令和12（2030）年度以降";

    /// <summary>Gets a whole document: one policy with two measures.</summary>
    internal static string Whole { get; } = string.Join("\n",
        "政策 2 - 3 甲を進める",
        "",
        "1 政策の方向性",
        "- 方向の一。",
        "(甲市基本計画)",
        "2 市民の実感指標",
        "市民の実感指標の名称 (指標の出典)\t計画策定時 (R1) [2019]\t現状 (R5) [2023]\t目標 (R11) [2029]",
        "甲と思う市民の割合 (甲調査)\t30.3%\t24.7%\t40%以上",
        "3 施策の体系",
        "政策 2 - 3 甲を進める",
        "施策2-3-1 乙の推進",
        "施策2-3-2 丙の推進",
        "施策2-3-1 乙の推進",
        "1 これまでの主な取組状況",
        "- 取組の一。",
        "乙の様子",
        "(乙の準備)",
        "2 施策の主な課題",
        "- 課題の一。",
        "3 施策の方向性",
        "- ★ 方向の二",
        "4 直接目標",
        "- 乙を減らす",
        "5 主な成果指標",
        IndicatorHeader,
        "乙の 件数 ^{※1} (乙課調べ)\t1,200 件 (令和元 (2019) 年度)\t950 ^{※2} 件 (令和5 (2023) 年度)\t1,000 件以下 (令和7 (2025) 年度)\t検討中",
        "乙の差 ※5点満点 (乙課調べ)\t△0.5 点 (令和元 (2019) 年度)\t-\t0～1 点 (令和7 (2025) 年度)\t1.5 点未満 (平成41年度)",
        "※ 1 乙の件数とは、乙の数",
        "※ 2 令和6（2024）年 3 月 31 日現在",
        "6 計画期間の主な取組",
        ProjectHeader,
        "乙事業 乙を行います。\t<ul> ●乙の一 <ul> ・R6参加者数：延べ1,234人（合計） ・乙・丙の実施 ●乙の二 <ul> R6件数：12千件\t<ul> ・整備（R9完了予定） ・継続実施\t事業推進",
        "施策 2-3-1 乙の推進",
        "GIGA スクール事業 端末を配ります。\t<ul> ・開始（R6）\t<ul> ・継続実施\t<ul> 事業推進 ・開設（R13予定）",
        "施策2-3-2 丙の推進",
        "1 これまでの主な取組状況",
        "- 取組の二。");

    /// <summary>Gets the whole documents that differ from the published one, by their names.</summary>
    internal static IReadOnlyDictionary<string, string> Differing { get; } = Directory
        .GetFiles(Path.Combine(SharedFiles.RepositoryRoot, "tests", "Kawasaki.Plan.Documents.Tests", "Differing"), "*.txt")
        .Order(StringComparer.Ordinal)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => Regex.Unescape(File.ReadAllText(path)));

    /// <summary>Gets the document that the city published, or <see langword="null"/> where it is not here.</summary>
    internal static string? Published { get; } = Path.Combine(SharedFiles.RepositoryRoot, "..", "shared", "plan", "000_edc3bea162c4e981.txt") is var path && File.Exists(path) ? File.ReadAllText(path) : null;

    /// <summary>Returns a text with what cannot be seen written as in C#.</summary>
    internal static string Escaped(string text) =>
        string.Concat(text.Select(c => c is not ('\n' or ' ') && (char.IsControl(c) || char.IsWhiteSpace(c) || c is '\uFEFF' or '\uFFFD') ? $"\\u{(int)c:X4}" : c.ToString()));

    /// <summary>Gets a document of one measure with lines in its fifth section.</summary>
    internal static string Outcomes(params string[] lines) => Measure(["5 主な成果指標", .. lines]);

    /// <summary>Gets a document of one measure with lines in its sixth section.</summary>
    internal static string Projects(params string[] lines) => Measure(["6 計画期間の主な取組", .. lines]);

    internal static string Measure(params string[] lines) => string.Join("\n", (string[])["政策2-3 甲を進める", "施策2-3-1 乙の推進", .. lines]);
}
