using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A heading with a code: 政策 5 - 1 …, 施策5-1-1 ….</summary>
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
    private const string Chapter = "章";

    private static readonly string[] Words = ["基本政策", "政策", "施策"];
    private static readonly string[] YearWords = ["明治", "大正", "昭和", "平成", "令和", "西暦"];

    /// <summary>Gets whether the line may as well be the rest of a sentence: 施策2-3-2との連携.</summary>
    internal bool MayGoOn => Name.Length > 0 && Particles.AsSpan().IndexOf(Name[0]) >= 0;

    /// <summary>Gets whether what stands behind the code is the number of a page, as on a side tab.</summary>
    internal bool HasPageForName => Furniture.IsPage(Name.Span);

    internal static bool TryRead(Piece line, PlanLayout layout, out CodeHeading heading)
    {
        heading = default;
        if (line[0] < '\u0080' || line.EndsWith("。") || LevelOf(line, layout) is not { } level)
        {
            return false;
        }

        var isChapter = line[0] == ChapterBegin;
        var start = isChapter ? 1 : level.Word.Length;
        var end = EndOfCode(line.Span, start, layout.HasDots);
        if (end < 0)
        {
            return false;
        }

        var name = line.From(end + (isChapter ? level.Word.Length : 0)).Trim();
        while (name.Length > 0 && (CharacterClasses.IsWhiteSpace(name[0]) || Separators.AsSpan().IndexOf(name[0]) >= 0))
        {
            name = name.From(1);
        }

        if (name.Span.IndexOf('\t') >= 0)
        {
            return false;
        }

        var digits = line.Slice(start, end - start);
        var result = PlanCodeNotation.Read((Words[level.Depth - 1] + digits.Span.ToString().Replace('.', '-').Replace('．', '-')).AsSpan());
        var isRead = result.TryGetValue(out var code);
        heading = new(isRead ? code : null, line.Slice(0, start), digits, name);
        return isRead || (result.Error is { Kind: NotationErrorKind.Contradiction } && digits.Span.IndexOfAny(Folding.Strokes.AsSpan()) >= 0);
    }

    /// <summary>Finds the level whose word a line begins with; of 第1章, the word stands behind the number.</summary>
    private static PlanLevel? LevelOf(Piece line, PlanLayout layout)
    {
        var isChapter = line[0] == ChapterBegin;
        var end = isChapter ? EndOfCode(line.Span, 1, hasDots: false) : 0;
        PlanLevel? found = null;
        for (var i = 0; i < layout.Levels.Count && end >= 0; i++)
        {
            var level = layout.Levels[i];
            if (level.Word.Length > (found?.Word.Length ?? 0) && line.From(end).StartsWith(level.Word) && isChapter == (level.Word == Chapter))
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
        var end = EndOfCode(line.Span, digits, hasDots: false);
        return end > 0 && line.Span.Slice(digits, end - digits).IndexOfAny(Folding.Strokes.AsSpan()) > 0 && !line.EndsWith("。") && line.Span.IndexOf('\t') < 0;
    }

    private static HeadingWord WordOf(Piece word)
    {
        var text = word.Span;
        return text.Is("施策") || text.Is("政策") || text.Is("基本政策") ? HeadingWord.Known
            : text.IndexOf('策') >= 0 || (text.Length == 2 && text[0] is '施' or '政' && OrdinaryEnds.AsSpan().IndexOf(text[1]) < 0) ? HeadingWord.Similar
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

    private static int EndOfCode(ReadOnlySpan<char> text, int position, bool hasDots)
    {
        var end = -1;
        for (var cursor = new TextCursor(text, position); ; cursor.Position++)
        {
            cursor.SkipWhiteSpace();
            if (cursor.ReadDigits(out _) == 0)
            {
                return end;
            }

            end = cursor.Position;
            cursor.SkipWhiteSpace();
            if (!Folding.IsStroke(cursor.Current) && !(hasDots && cursor.Current is '.' or '．'))
            {
                return end;
            }
        }
    }
}
