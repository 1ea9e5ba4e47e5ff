using System.Globalization;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A heading with a code: 政策 5 - 1 …, 施策5-1-1 …; of other plans also 施策Ⅰ-1-(2) …, 第2章第1節 ….</summary>
/// <param name="Code">The code, or <see langword="null"/> where the word and the number of its parts contradict each other.</param>
/// <param name="Word">What stands before the digits of the code.</param>
/// <param name="Digits">The digits of the code.</param>
/// <param name="Name">The name, which may be blank.</param>
internal readonly record struct CodeHeading(PlanCode? Code, Piece Word, Piece Digits, Piece Name)
{
    private const string Separators = "：:．.、";
    private const string Particles = "とのをにはがでもへや、，";
    private const string OrdinaryEnds = "設行工府令"; // 施設, 施行, 政令: words of their own.
    private const int LongestWord = 4;
    private const int ShortestHeading = 4;
    private const int FarthestDash = 16;

    private const char ChapterBegin = '第';
    private const string Paragraph = "項";

    private static readonly string[] Chapters = ["章", "節", Paragraph]; // Words behind their number.

    private static readonly string[] Words = ["基本政策", "政策", "施策"];
    private static readonly string[] YearWords = ["明治", "大正", "昭和", "平成", "令和", "西暦"];

    /// <summary>Gets whether the line may as well be the rest of a sentence: 施策2-3-2との連携.</summary>
    internal bool MayGoOn => Name.Length > 0 && Particles.AsSpan().IndexOf(Name[0]) >= 0;

    /// <summary>Gets whether what stands behind the code is the number of a page, as on a side tab.</summary>
    internal bool HasPageForName => Furniture.IsPage(Name.Span);

    /// <summary>Reads a heading.</summary>
    /// <param name="line">The line.</param>
    /// <param name="layout">The words.</param>
    /// <param name="within">The code of the last heading, whose chapter a section without one is of: 第1節.</param>
    /// <param name="heading">The heading.</param>
    internal static bool TryRead(Piece line, PlanLayout layout, PlanCode? within, out CodeHeading heading)
    {
        heading = default;
        if (line[0] < '\u0080' || line.EndsWith("。"))
        {
            return false;
        }

        if (line[0] == ChapterBegin)
        {
            return TryReadChapter(line, layout, within, out heading);
        }

        if (LevelOf(line, layout) is not { } level)
        {
            return false;
        }

        var start = level.Word.Length;
        var end = EndOfCode(line.Span, start, layout.HasCodesOfOthers, out var printed);
        return end >= 0 && TryMake(line, level.Depth, printed, start, end, end, out heading);
    }

    /// <summary>Reads a heading whose words stand behind their numbers: 第2章, 第二章第一節, and 第1節 within a chapter.</summary>
    private static bool TryReadChapter(Piece line, PlanLayout layout, PlanCode? within, out CodeHeading heading)
    {
        heading = default;
        var (depth, code, start, end) = (0, "", 0, 0);
        var cursor = new TextCursor(line.Span);
        while (cursor.TrySkip(ChapterBegin))
        {
            var at = cursor.Position;
            cursor.SkipSpaces();
            if (!cursor.TryReadNumber(out var number, out _))
            {
                break;
            }

            var endOfNumber = cursor.Position;
            if (ReadWord(ref cursor, layout) is not { } level
                || (depth > 0 && level.Depth != depth + 1)
                || (level.Word == Paragraph && !IsEndOfCode(cursor)))
            {
                break;
            }

            if (depth == 0 && level.Depth > 1)
            {
                if (within is not { } outer || outer.Level < level.Depth - 1)
                {
                    return false;
                }

                code = string.Concat(outer.ToString().Split('-').Take(level.Depth - 1).Select(part => part + "-"));
            }

            code += (depth > 0 ? "-" : "") + number.ToString(CultureInfo.InvariantCulture);
            (start, end, depth) = (depth == 0 ? at : start, endOfNumber, level.Depth);
            heading = TryMake(line, depth, code, start, end, cursor.Position, out var made) ? made : default;
        }

        return heading.Code is not null;
    }

    /// <summary>Says whether no letter follows: laws have paragraphs, too, with words directly behind them (第1項各号).</summary>
    private static bool IsEndOfCode(TextCursor cursor) =>
        cursor.AtEnd || CharacterClasses.IsWhiteSpace(cursor.Current) || Separators.AsSpan().IndexOf(cursor.Current) >= 0;

    private static PlanLevel? ReadWord(ref TextCursor cursor, PlanLayout layout)
    {
        cursor.SkipSpaces();
        foreach (var level in layout.Levels)
        {
            if (Array.IndexOf(Chapters, level.Word) >= 0 && cursor.TrySkip(level.Word))
            {
                return level;
            }
        }

        return null;
    }

    private static bool TryMake(Piece line, int depth, string printed, int start, int end, int nameAt, out CodeHeading heading)
    {
        heading = default;
        var name = line.From(nameAt).Trim();
        while (name.Length > 0 && (CharacterClasses.IsWhiteSpace(name[0]) || Separators.AsSpan().IndexOf(name[0]) >= 0))
        {
            name = name.From(1);
        }

        if (name.Span.IndexOf('\t') >= 0)
        {
            return false;
        }

        var digits = line.Slice(start, end - start);
        var result = PlanCodeNotation.Read((Words[depth - 1] + printed).AsSpan());
        var isRead = result.TryGetValue(out var code);
        heading = new(isRead ? code : null, line.Slice(0, start), digits, name);
        return isRead || (result.Error is { Kind: NotationErrorKind.Contradiction } && digits.Span.IndexOfAny(Folding.Strokes.AsSpan()) >= 0);
    }

    /// <summary>Finds the level whose word a line begins with.</summary>
    private static PlanLevel? LevelOf(Piece line, PlanLayout layout)
    {
        PlanLevel? found = null;
        for (var i = 0; i < layout.Levels.Count; i++)
        {
            var level = layout.Levels[i];
            if (level.Word.Length > (found?.Word.Length ?? 0) && line.StartsWith(level.Word) && Array.IndexOf(Chapters, level.Word) < 0)
            {
                found = level;
            }
        }

        return found;
    }

    /// <summary>Says whether a line looks like a heading whose word is misspelled: a code of two or three numbers behind one to four other letters.</summary>
    internal static bool LooksLikeHeading(Piece line, out HeadingWord word)
    {
        word = HeadingWord.Known;
        if (line.Length < ShortestHeading || line[0] < '\u0080')
        {
            return false;
        }

        var first = line.Slice(1, Math.Min(line.Length - 1, FarthestDash)).Span;
        if (first.IndexOfAny(Folding.Strokes.AsSpan()) < 0)
        {
            return first.IndexOfAny('.', '．', '・') >= 0 && HasDots(line);
        }

        var digits = 0;
        while (digits < line.Length && digits <= LongestWord && CharacterClasses.IsLetter(line[digits]) && line[digits] >= '\u0080')
        {
            digits++;
        }

        if (digits is 0 or > LongestWord || IsWordOfYears(line.Slice(0, digits)))
        {
            return false;
        }

        word = WordOf(line.Slice(0, digits));
        var end = EndOfCode(line.Span, digits, isOfOthers: false, out _);
        return end > 0 && line.Span.Slice(digits, end - digits).IndexOfAny(Folding.Strokes.AsSpan()) > 0 && !line.EndsWith("。") && line.Span.IndexOf('\t') < 0;
    }

    private static HeadingWord WordOf(Piece word)
    {
        var text = word.Span;
        return text.Is("施策") || text.Is("政策") || text.Is("基本政策") ? HeadingWord.Known
            : text.IndexOf('策') >= 0
                || text.Ends("項目")
                || (text.Length == 2 && text[0] is '施' or '政' && OrdinaryEnds.AsSpan().IndexOf(text[1]) < 0) ? HeadingWord.Similar
            : HeadingWord.Other;
    }

    /// <summary>Says whether a word stands before years or a number: 令和4-7年度, 第2-3期.</summary>
    private static bool IsWordOfYears(Piece word) => word[0] == '第' || Array.Exists(YearWords, word.EndsWith);

    /// <summary>Says whether a code has dots for dashes: 施策2.3.1.</summary>
    private static bool HasDots(Piece line)
    {
        var cursor = new TextCursor(line.Span);
        var isCode = cursor.TrySkip("施策");
        for (var part = 0; part < 3 && isCode; part++)
        {
            cursor.SkipWhiteSpace();
            if (part > 0)
            {
                isCode = cursor.TrySkip('.') || cursor.TrySkip('．') || cursor.TrySkip('・');
                cursor.SkipWhiteSpace();
            }

            isCode &= cursor.ReadDigits(out _) > 0;
        }

        return isCode && !line.EndsWith("。") && line.Span.IndexOf('\t') < 0;
    }

    /// <summary>Returns where a code ends, or -1, and the code with strokes between its numbers.</summary>
    private static int EndOfCode(ReadOnlySpan<char> text, int position, bool isOfOthers, out string code)
    {
        var end = -1;
        code = "";
        for (var cursor = new TextCursor(text, position); ; cursor.Position++)
        {
            cursor.SkipWhiteSpace();
            var start = cursor.Position;
            var number = isOfOthers ? OtherNumber(ref cursor) : 0;
            if (number == 0 && cursor.ReadDigits(out _) == 0)
            {
                return end;
            }

            code += (end < 0 ? "" : "-") + (number > 0 ? FormattableString.Invariant($"{number}") : text.Slice(start, cursor.Position - start).ToString());
            end = cursor.Position;
            cursor.SkipWhiteSpace();
            if (!Folding.IsStroke(cursor.Current) && !(isOfOthers && cursor.Current is '.' or '．'))
            {
                return end;
            }
        }
    }

    /// <summary>Reads a number in brackets or a circle, or one in Roman letters: (2), ②, Ⅱ; 0 where there is none.</summary>
    private static int OtherNumber(ref TextCursor cursor)
    {
        var ahead = cursor;
        if (ahead.Current is (>= '①' and <= '⑳') or (>= 'Ⅰ' and <= 'Ⅻ'))
        {
            var number = ahead.Current >= '①' ? ahead.Current - '①' + 1 : ahead.Current - 'Ⅰ' + 1;
            cursor.Position++;
            return number;
        }

        var open = ahead.Current;
        if (!IsOpenRound(open))
        {
            return 0;
        }

        ahead.Position++;
        var inner = IsOpenRound(ahead.Current) ? 0 : OtherNumber(ref ahead);
        if ((inner == 0 && ahead.ReadDigits(out inner) == 0) || !Folding.Closes(ahead.Current, open))
        {
            return 0;
        }

        ahead.Position++;
        cursor = ahead;
        return inner;
    }

    private static bool IsOpenRound(char c) => Folding.IsRound(c) && Folding.IsOpenBracket(c);
}
