using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Tests.Generators;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>Documents that are read without much trouble, changed by a character, a token, a line, a block of lines, or a piece of another document.</summary>
public static class MutatedDocuments
{
    private const int LongestBlock = 12;
    private const int WrittenPlans = 100;
    private const int ShortText = 200; // Characters: below, shrinking takes out single ones.

    private static readonly string[] Characters =
        ["\t", "\n", "\r", " ", "　", "\0", "\uFFFD", "\uFEFF", "\u0085", "|", "\\", "<", ">", "/", "(", ")", "（", "）", "{", "}", "^", "※", "●", "・", "･", "★", "•", "☆", "○", "-", "－", "ー", "*", "#", ".", ":", "：", "、", "。", "～", "0", "1", "9", "５", "甲", "年", "点", "R", "a", "\u200B", "\u00AD", "\u2009", "\u2011", "\u3099", "⽬", "_", "■", "【", "】", "二", "Ⅱ"];

    private static readonly string[] Tokens =
    [
        "\t", "\t\t", "  ", "\r\n", "\n\n", "<ul>", "</ul>", "<li>", "<br>", "<div>", "</div>", "<b>", "</b>", "<ul ", "<b ", " ・", "●", "● ", "- ", "- ★ ", "※1", "※ 2 ", "^{※1}", "^{※ ２ }", "^{※", "(甲調査)", "（乙）", "()", "※5点満点", "(※１０点満点)",
        "5点満点", "政策2-3", "施策2-3-1", "施策 2 - 3 - 2 丙の推進", "基本政策2", "令和5（2023）年度", "令和5(2024)年度", "令和8～11年度", "R6", "（R9完了予定）", "（予定）", "数：3千件", "現状", "目標", "名称", "事務事業名", "計画策定時", "事業内容・目標", "年度以降",
        "検討中", "△0.5", "1,200 件", "30.3%", "40%以上", "総合計画", "持続可能な開発目標", "区計画", "KAWASAKI", "- 46 -", "| ", " | ", "甲乙。", "**", "{#甲}", " {#甲 .乙}", "\\[", "\\-", "<sup>1</sup>", "<sup>※2</sup>", "（注1）", "基本政策2  12",
    ];

    private static readonly string[] Lines =
    [
        "", " ", "　", "政策2-4 丁を進める", "基本政策2 甲の柱", "施策2-3-1 乙の推進", "施策2-3-3 丁の推進", "施策2-3-4 戊の推進\nKAWASAKI", "# 甲市総合計画 第3期実施計画", "1 政策の方向性", "2 市民の実感指標", "3 施策の体系", "1 これまでの主な取組状況", "2 施策の主な課題",
        "3 施策の方向性", "4 直接目標", "5 主な成果指標", "6 計画期間の主な取組", "7 戊の節", "- 己の一。", "己の一行", "（己の二行目）", "※ 1 己の注", "※ 己の注", "※ 2：己の注", "施策2-3-5 庚の推進\nThis line is in Latin letters and longer than a logo", "KAWASAKI", "総論", "区計画", "進行管理・評価", "48", "|---|:--:|", "| 甲 | 乙 |", "己\t己\t己", "\t\t己", "甲  乙  丙", "- 施策2-3-2 丙の推進", "○ 4 直接目標", "**2 施策の主な課題**", "■ 施策2-3-3 丁の推進", "二 施策の主な課題", "- 持続可能な開発目標の推進", "・己を進めました。", "成果指標（KPI）",
        Sources.IndicatorHeader, Sources.ProjectHeader, "己の件数 (己調べ)\t1件\t2件\t3件以上\t-", "己事業 己を行います。\t<ul> ●己 <ul> ・一\t・二\t三",
    ];

    private static readonly string[] Written = [.. PrintablePlans.Plans().Generator.Draw(WrittenPlans).Select(printable => PlanDocumentWriter.Write(printable.Plan))];

    /// <summary>Gets the documents before they are changed.</summary>
    internal static Gen<(DocumentOrigin Origin, string Text)> Originals { get; } = Gen.Frequency(
        (1, Gen.Constant((DocumentOrigin.Whole, Sources.Whole))),
        (5, Gen.Elements(Sources.Differing.Values.ToArray()).Select(text => (DocumentOrigin.Differing, text))),
        (3, Gen.Elements(Written).Select(text => (DocumentOrigin.Written, text))),
        (Sources.Published is null ? 0 : 1, Gen.Constant((DocumentOrigin.Published, Sources.Published ?? ""))));

    private static Gen<(Mutation Kind, int First, int Second, int Third, string Other)> Change { get; } =
        from kind in Gen.Elements(Enum.GetValues<Mutation>())
        from first in Gen.Choose(0, 1_000_000)
        from second in Gen.Choose(0, 1_000_000)
        from third in Gen.Choose(0, 1_000_000)
        from other in Originals
        select (kind, first, second, third, other.Text);

    public static Arbitrary<MutatedDocument> Documents() => Arb.From(
        from original in Originals
        from count in Gen.Choose(1, 4)
        from changes in Change.ListOf(count)
        select new MutatedDocument(
            original.Origin,
            changes.Aggregate(original.Text, (text, change) => Changed(text, change.Kind, change.First, change.Second, change.Third, change.Other)),
            [.. changes.Select(change => change.Kind)]),
        Shrunk);

    internal static string Changed(string text, Mutation kind, int first, int second, int third, string other) => kind switch
    {
        <= Mutation.CharacterInserted => WithCharacter(text, kind, first % (text.Length + 1), Characters[second % Characters.Length]),
        <= Mutation.TokensSwapped => WithToken(text, kind, first, second, Tokens[third % Tokens.Length]),
        <= Mutation.BlockMoved => WithLines([.. text.Split('\n')], kind, first, second, third),
        Mutation.SplicedAtLines => string.Join('\n', [.. Head(text.Split('\n'), first), .. Tail(other.Split('\n'), second)]),
        _ => text[..(first % (text.Length + 1))] + other[(second % (other.Length + 1))..],
    };

    private static string WithCharacter(string text, Mutation kind, int place, string character) => kind switch
    {
        Mutation.CharacterReplaced when place < text.Length => text.Remove(place, 1).Insert(place, character),
        Mutation.CharacterDeleted when place < text.Length => text.Remove(place, 1),
        _ => text.Insert(place, character),
    };

    private static string WithToken(string text, Mutation kind, int first, int second, string token)
    {
        var words = Regex.Matches(text, @"<[^<>\n]*>|\^\{[^}\n]*\}|[()（）●・\t ]|[^\s<>()（）●・^]+");
        if (words.Count == 0)
        {
            return text + token;
        }

        var word = words[first % words.Count];
        var further = words[second % words.Count];
        var (left, right) = word.Index <= further.Index ? (word, further) : (further, word);
        return kind switch
        {
            Mutation.TokenReplaced => text.Remove(word.Index, word.Length).Insert(word.Index, token),
            Mutation.TokenDeleted => text.Remove(word.Index, word.Length),
            Mutation.TokenInserted => text.Insert(word.Index, token),
            _ when left == right => text.Insert(left.Index, left.Value),
            _ => $"{text[..left.Index]}{right.Value}{text[(left.Index + left.Length)..right.Index]}{left.Value}{text[(right.Index + right.Length)..]}",
        };
    }

    private static string WithLines(List<string> lines, Mutation kind, int first, int second, int third)
    {
        var index = first % lines.Count;
        var count = Math.Min(2 + (third % LongestBlock), lines.Count - index);
        var block = lines.GetRange(index, count);
        switch (kind)
        {
            case Mutation.LineDeleted:
                lines.RemoveAt(index);
                break;
            case Mutation.LineCopied:
                lines.Insert(second % (lines.Count + 1), lines[index]);
                break;
            case Mutation.LineInserted:
                lines.Insert(index, Lines[second % Lines.Length]);
                break;
            case Mutation.LineSplit:
                lines[index] = lines[index].Insert(second % (lines[index].Length + 1), "\n");
                break;
            case Mutation.LinesJoined:
                lines[index] += index + 1 < lines.Count ? lines[index + 1] : "";
                lines.RemoveRange(Math.Min(index + 1, lines.Count - 1), index + 1 < lines.Count ? 1 : 0);
                break;
            case Mutation.BlockDeleted:
                lines.RemoveRange(index, count);
                break;
            case Mutation.BlockMoved:
                lines.RemoveRange(index, count);
                lines.InsertRange(second % (lines.Count + 1), block);
                break;
            default:
                lines.InsertRange(second % (lines.Count + 1), block);
                break;
        }

        return string.Join('\n', lines);
    }

    private static string[] Head(string[] lines, int number) => lines[..(number % (lines.Length + 1))];

    private static string[] Tail(string[] lines, int number) => lines[(number % (lines.Length + 1))..];

    /// <summary>Takes lines out, ever fewer at once, and characters out of what is short.</summary>
    private static IEnumerable<MutatedDocument> Shrunk(MutatedDocument document)
    {
        var lines = document.Text.Split('\n');
        for (var count = lines.Length / 2; count > 0; count /= 2)
        {
            for (var start = 0; start < lines.Length; start += count)
            {
                yield return document with { Text = string.Join('\n', [.. lines[..start], .. lines[Math.Min(start + count, lines.Length)..]]) };
            }
        }

        for (var count = document.Text.Length <= ShortText ? 16 : 0; count > 0; count /= 2)
        {
            for (var start = 0; start + count <= document.Text.Length; start += count)
            {
                yield return document with { Text = document.Text.Remove(start, count) };
            }
        }
    }
}
