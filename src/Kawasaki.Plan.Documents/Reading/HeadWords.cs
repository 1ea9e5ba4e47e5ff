using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The words of a column's head: those at its end, beside brackets, periods and phases, say what the column holds.</summary>
/// <param name="text">The head without its white space.</param>
internal readonly ref struct HeadWords(ReadOnlySpan<char> text)
{
    private const string Closings = Folding.CloseBrackets + Folding.CloseWordBrackets;
    private const string Openings = Folding.OpenBrackets + Folding.OpenWordBrackets;
    private const string PointEnds = "年度月日末";
    private const string PointCharacters = "元〇一二三四五六七八九十年度月日末令和平成昭大正㋿㍻㍼㍽㍾RHSTMrhstmＲＨＳＴＭ・、,，/／.．:：※*＊^'’";
    private const string PhaseEnds = "実施計画期間中末の";
    private const string Joiners = "と・･/／、び";
    private const string Signs = "%％:：※*＊^・の";

    private static readonly string[] PointWords = ["現在", "時点", "まで"];
    private static readonly string[] ValueWords = ["数値", "人数", "件数", "水準", "値", "数", "額"];
    private static readonly string[] BaselineWords = ["策定時", "策定時点", "基準", "基準時"];
    private static readonly string[] CurrentWords = [HeaderWords.Current, "実績"];
    private static readonly string[] TargetWords = ["目標", "目標とする"];
    private static readonly string[] ChangeWords = ["達成", "率", "差", "比", "増減", "推移", "見込"];

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Gets what the column holds: unknown where its last words are none of a head.</summary>
    internal IndicatorColumnKind Kind => KindOf(_text);

    /// <summary>Gets whether the head has nothing but brackets, periods and phases.</summary>
    internal bool IsBare => IsFiller(WithoutPeriods(_text));

    /// <summary>Gets the first phase in the head: 第3期, 第三期, 第Ⅲ期.</summary>
    internal int? Phase
    {
        get
        {
            var cursor = new TextCursor(_text);
            return NextPhase(ref cursor);
        }
    }

    /// <summary>Says whether the head has another phase than its first.</summary>
    internal bool HasFurtherPhase
    {
        get
        {
            var cursor = new TextCursor(_text);
            var first = NextPhase(ref cursor);
            while (NextPhase(ref cursor) is { } phase)
            {
                if (phase != first)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static IndicatorColumnKind KindOf(ReadOnlySpan<char> text)
    {
        var words = WithoutPeriods(text);
        var hasYear = words.Length < text.Length && HasDigit(text.Slice(words.Length));
        var value = WithoutValue(words);
        if ((hasYear || value.Length < words.Length) && value.Length > 0)
        {
            value = Without(Without(value, "年度"), "年"); // 基準年度の値; 基準年度 alone heads years.
        }

        return EndOf(value, out var rest) is not (not IndicatorColumnKind.Unknown and var kind) ? IndicatorColumnKind.Unknown
            : kind is IndicatorColumnKind.Measurement && IsBaseline(rest) ? IndicatorColumnKind.Baseline
            : HasChangeInBrackets(text)
                || (rest.Length > 0 && Joiners.AsSpan().IndexOf(rest[rest.Length - 1]) >= 0 && IsOther(rest, kind)) ? IndicatorColumnKind.Unknown
            : kind;
    }

    /// <summary>Says what the last word of a text makes of a column, and returns what stands before it.</summary>
    private static IndicatorColumnKind EndOf(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest) =>
        EndsWithAny(text, TargetWords, out rest) ? IndicatorColumnKind.Target
        : EndsWithAny(text, CurrentWords, out rest) ? IndicatorColumnKind.Measurement
        : EndsWithAny(text, BaselineWords, out rest) ? IndicatorColumnKind.Baseline
        : IndicatorColumnKind.Unknown;

    /// <summary>Says whether what stands before 現状 or 実績 makes a baseline of it: 計画策定時の現状, 基準年度の実績.</summary>
    private static bool IsBaseline(ReadOnlySpan<char> text) =>
        text.Length > 0 && EndsWithAny(Without(Without(Without(Without(text, "における"), "の"), "年度"), "年"), BaselineWords, out _);

    /// <summary>Says whether a word before a joining one says another kind: 目標・実績.</summary>
    private static bool IsOther(ReadOnlySpan<char> rest, IndicatorColumnKind kind) =>
        EndOf(WithoutValue(WithoutPeriods(rest.Slice(0, rest.Length - 1))), out _) is not IndicatorColumnKind.Unknown and var other && other != kind;

    private static ReadOnlySpan<char> WithoutValue(ReadOnlySpan<char> words)
    {
        foreach (var word in ValueWords)
        {
            if (words.Ends(word))
            {
                return Without(Without(words.Slice(0, words.Length - word.Length), "における"), "の");
            }
        }

        return words;
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> text, string end) => text.Ends(end) ? text.Slice(0, text.Length - end.Length) : text;

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words, out ReadOnlySpan<char> rest)
    {
        foreach (var word in words)
        {
            if (text.Ends(word))
            {
                rest = text.Slice(0, text.Length - word.Length);
                return true;
            }
        }

        rest = default;
        return false;
    }

    /// <summary>Says whether the brackets at the end hold a word of change: 目標（達成率）.</summary>
    private static bool HasChangeInBrackets(ReadOnlySpan<char> text)
    {
        var open = text.IndexOfAny(Openings.AsSpan());
        if (open < 0)
        {
            return false;
        }

        foreach (var word in ChangeWords)
        {
            if (text.Slice(open).Has(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes brackets, periods, phases and signs off the end of a text.</summary>
    internal static ReadOnlySpan<char> WithoutPeriods(ReadOnlySpan<char> text)
    {
        for (var length = -1; length != text.Length && text.Length > 0;)
        {
            length = text.Length;
            text = text.Slice(0, BeforeBracket(text));
            text = text.Slice(0, BeforePhase(text));
            text = text.Slice(0, BeforePeriod(text));
            text = text.Length > 0 && Signs.AsSpan().IndexOf(text[text.Length - 1]) >= 0 ? text.Slice(0, text.Length - 1) : text;
        }

        return text;
    }

    private static int BeforeBracket(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || Closings.AsSpan().IndexOf(text[text.Length - 1]) < 0)
        {
            return text.Length;
        }

        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += Closings.AsSpan().IndexOf(text[i]) >= 0 ? 1 : Openings.AsSpan().IndexOf(text[i]) >= 0 ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return text.Length;
    }

    private static int BeforePhase(ReadOnlySpan<char> text)
    {
        var start = text.LastIndexOf('第');
        var cursor = new TextCursor(text, Math.Max(start, 0));
        return PhaseNumber.Read(ref cursor, mayBeLetter: true) is not null && cursor.Rest.TrimStart(PhaseEnds.AsSpan()).Length == 0 ? start : text.Length;
    }

    /// <summary>Returns where the years at the end of a text begin: behind 目標 in 目標R8～R11年度末現在. 目標年度 has none.</summary>
    private static int BeforePeriod(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        foreach (var word in PointWords)
        {
            end -= end == text.Length && text.Ends(word) ? word.Length : 0;
        }

        while (end > 0 && PointEnds.AsSpan().IndexOf(text[end - 1]) >= 0)
        {
            end--;
        }

        if (end == 0 || !(Folding.DigitOf(text[end - 1]) >= 0 || text[end - 1] == '元' || PhaseNumber.Kanji.AsSpan().IndexOf(text[end - 1]) >= 0))
        {
            return text.Length;
        }

        while (end > 0 && (Folding.DigitOf(text[end - 1]) >= 0 || Folding.IsDash(text[end - 1]) || PointCharacters.AsSpan().IndexOf(text[end - 1]) >= 0))
        {
            end--;
        }

        return end;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Folding.DigitOf(c) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a text only joins a phase to what it heads: における, の値.</summary>
    private static bool IsFiller(ReadOnlySpan<char> text) => text.Length == 0 || text.Is("における値") || text.Is("値");

    /// <summary>Reads the next phase, and moves behind it.</summary>
    private static int? NextPhase(ref TextCursor cursor)
    {
        for (; !cursor.AtEnd; cursor.Position++)
        {
            if (PhaseNumber.Read(ref cursor, mayBeLetter: true) is { } phase)
            {
                return phase;
            }
        }

        return null;
    }
}
