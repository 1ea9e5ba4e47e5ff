using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The words of a column's head: those at its end, beside brackets, periods and phases, say what the column holds.</summary>
/// <param name="text">The head, folded.</param>
/// <param name="layout">The words.</param>
internal readonly ref partial struct HeadWords(ReadOnlySpan<char> text, TableLayout layout)
{
    internal const int LongestHead = 256;

    private const string Closings = Folding.CloseBrackets + Folding.CloseWordBrackets;
    private const string Openings = Folding.OpenBrackets + Folding.OpenWordBrackets;
    private const string Joiners = "と・･/／、び→⇒";

    private static readonly string[] ValueWords = ["数値", "人数", "件数", "水準", "平均", "累計", "値", "数", "額", "量"];
    private static readonly string[] PeriodWords = ["年度", "年次", "年月", "年", "時点", "時期", "期限"];
    private static readonly string[] PlainPeriodWords = ["", "対象", "測定", "調査", "算出", "把握", "データ"];
    private static readonly string[] GroupingWords = ["項目", "項目名", "区分"];
    private static readonly string[] KindSubjects = ["", "中間", "最終", "当面", "年度", "単年度", "各年度", "年度ごと", "年度毎", "各年", "計画", "数値", "計画策定", "戦略"];
    private static readonly string[] LastYears = [Last, Last + "年", Last + "年度", Last + "年次"];
    private const string Middle = "中間";
    private const string Last = "最終";
    private const string Base = "ベース";
    private const string Reference = "参考";
    internal const string Forecast = "見込";
    internal const string Plan = "計画"; // And nothing else: of 総合計画 are no values.

    private static readonly string[] ChangeWords = ["達成", "率", "差", "比", "増減", "推移", Forecast];

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Gets what the column holds: unknown where its last words are none of a head.</summary>
    internal ColumnRole Role => RoleOf();

    /// <summary>Gets of a column of periods what its periods are those of: 目標年度.</summary>
    internal ColumnRole RoleOfPeriod => IsPeriodHead(WithoutPeriods(_text), out var role) ? role : ColumnRole.Unknown;

    /// <summary>Gets whether the head has nothing but brackets, periods and phases.</summary>
    internal bool IsBare => !IsOfLines && (IsProjected || (HasYear && IsLast(WithoutPeriods(_text)))
        || IsFiller(WithoutPeriods(WithoutOwn(WithoutPeriods(_text)))));

    /// <summary>Says whether a head has in its brackets that its year is the last one, and no more: 2030（最終）.</summary>
    internal static bool IsLastOne(ReadOnlySpan<char> head) => IsLast(Bracketed(head));

    private static bool IsLast(ReadOnlySpan<char> words) => Array.IndexOf(LastYears, words.ToString()) >= 0;

    /// <summary>Gets whether the head says no more than that the values are projected for a year: 推計（R12）.</summary>
    internal bool IsProjected => WithoutValue(WithoutPeriods(_text)) is var words && words.Ends("推計") && WithoutPeriods(Without(words, "推計")).Length == 0;

    /// <summary>Gets whether each cell holds two lines of two kinds, which a column of its own has for each where they can be divided.</summary>
    private bool IsOfLines => _text.Has("上段") || _text.Has("下段");

    /// <summary>Gets whether a digit stands in the brackets and periods at the end of the head.</summary>
    internal bool HasYear => HasYearBehind(WithoutPeriods(_text));

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

    /// <summary>Gets what stands before the word of a head of values: 男性 in 男性の現状値.</summary>
    internal string Subject
    {
        get
        {
            _ = layout.RoleAtEndOf(WithoutValue(WithoutValue(WithoutPeriods(_text))), out var rest);
            return Without(rest, "の").ToString();
        }
    }

    /// <summary>Gets whether nothing but a plain word says the kind: 目標値, 中間目標, and no 前計画の目標 or 前年度.</summary>
    internal bool IsPlainKind => Array.IndexOf(KindSubjects, WithoutPeriods(Subject.AsSpan()).ToString()) >= 0 && !_text.Has("前年") && !_text.Has("前回");

    /// <summary>Gets whether the values are expected: 見込, 見込値.</summary>
    internal bool IsForecast => EndsInForecast(WithoutValue(WithoutPeriods(_text) is { Length: > 0 } words ? words : Bracketed(_text)));

    /// <summary>Returns what a column with a head holds, by its words.</summary>
    internal static ColumnRole RoleOf(ReadOnlySpan<char> head, TableLayout layout) =>
        head.Length > LongestHead ? ColumnRole.Unknown : new HeadWords(TableLayout.Folded(head).AsSpan(), layout).Role;

    private ColumnRole RoleOf()
    {
        var words = WithoutArea(WithoutPeriods(_text), out _);
        if (IsOfLines)
        {
            return ColumnRole.Unknown;
        }

        if (words.Length == 0)
        {
            return RoleInBrackets();
        }

        if ((words.Ends(Middle) || words.Ends(Last))
            && layout.RoleAtEndOf(WithoutValue(WithoutPeriods(words.Slice(0, words.Length - Last.Length))), out _) is var above && IsOfValues(above))
        {
            return above; // 目標値 over 中間（2025年度） and 最終（2028年度）
        }

        if (Openings.AsSpan().IndexOf(_text[0]) >= 0 && Bracketed(_text).Is(Reference)
            && layout.RoleAtEndOf(words, out _) is not (ColumnRole.Name or ColumnRole.Unit))
        {
            return ColumnRole.Remark; // 【参考】国
        }

        var value = WithoutValue(words);
        if (WithoutPeriods(value) is { Length: > 0 } inner)
        {
            value = IsOfValues(layout.RoleAtEndOf(inner, out _)) ? inner : WithoutValue(inner); // 評価値（見込み） over 数値, 現状値 over 値
        }

        if ((HasYearBehind(words) || value.Length < words.Length) && value.Length > 0)
        {
            value = Without(Without(value, "年度"), "年"); // 基準年度の値; 基準年度 alone heads years.
        }

        var role = layout.RoleAtEndOf(words, out var rest);
        if (layout.RoleAtEndOf(value, out var before) is not ColumnRole.Unknown and var said
            && (role is ColumnRole.Unknown || (IsOfValues(role) && IsOfValues(said)))) // 評価値 is a value, and 評価 is none.
        {
            role = said;
            rest = before;
        }

        return role is ColumnRole.Unknown ? (IsPlan(words) ? ColumnRole.Target : IsPeriodHead(words, out _) ? ColumnRole.Period : role)
            : role is ColumnRole.Target && EndsInForecast(value) && layout.RoleAtEndOf(rest, out _) is ColumnRole.Measurement ? ColumnRole.Measurement // 実績見込
            : role is ColumnRole.Measurement && (IsBaseline(rest) || IsBaselineAlone(Bracketed(_text))) ? ColumnRole.Baseline
            // 中期（令和5年度実績）
            : (role is ColumnRole.Target) != (KindInBrackets is ColumnRole.Target) && IsOfValues(role) && IsOfValues(KindInBrackets) ? ColumnRole.Unknown
            : role is ColumnRole.Unit && IsJoined(rest, role) ? layout.RoleAtEndOf(WithoutJoiner(rest), out _) // 指標名及び単位
            : role is ColumnRole.Target && rest.Has(Demands[1]) ? ColumnRole.Unknown // 量の見込みと確保方策 heads both.
            : role is ColumnRole.Baseline && words.Ends(Base) && rest.Length > 0 ? ColumnRole.Unknown // 金額ベース
            : IsOfValues(role) ? (HasChangeInBrackets(_text, role) || IsJoined(rest, role) ? ColumnRole.Unknown : role)
            : Array.Exists(GroupingWords, words.ToString().Equals) ? InBrackets(role)
            : role;
    }

    /// <summary>Says whether a role is that of a column of values.</summary>
    internal static bool IsOfValues(ColumnRole role) => role is ColumnRole.Baseline or ColumnRole.Measurement or ColumnRole.Target;

    private static bool IsPlan(ReadOnlySpan<char> words) =>
        words.Is(Plan)
            || (words.Ends(Plan) && words.Slice(0, words.Length - Plan.Length) is var year && Folding.HasDigit(year) && WithoutPeriods(year).Length == 0);

    /// <summary>Says whether words end in what is expected. What is needed of services for children (量の見込み) is planned.</summary>
    private static bool EndsInForecast(ReadOnlySpan<char> words) => (words.Ends(Forecast) || words.Ends("見込み")) && !words.Has(Demands[1]);

    private bool HasYearBehind(ReadOnlySpan<char> words) => words.Length < _text.Length && Folding.HasDigit(_text.Slice(words.Length));

    /// <summary>Says whether the last word of a head says that the column holds periods, and what they are those of.</summary>
    private bool IsPeriodHead(ReadOnlySpan<char> words, out ColumnRole role)
    {
        role = ColumnRole.Unknown;
        foreach (var word in PeriodWords)
        {
            if (words.Ends(word))
            {
                var rest = Without(words.Slice(0, words.Length - word.Length), "の");
                rest = Without(Without(WithoutPeriods(rest), "年度"), "年"); // 基準年 over 年
                role = layout.RoleAtEndOf(rest, out _);
                role = rest.Ends("達成") ? ColumnRole.Target // 達成時期
                    : IsOfValues(role) ? role : layout.RoleAtEndOf(WithoutValue(rest), out _);
                return IsOfValues(role) || Array.IndexOf(PlainPeriodWords, rest.ToString()) >= 0;
            }
        }

        return false;
    }

    private bool IsBaseline(ReadOnlySpan<char> text) =>
        text.Length > 0 && layout.RoleAtEndOf(Without(Without(Without(Without(text, "における"), "の"), "年度"), "年"), out _) is ColumnRole.Baseline;

    /// <summary>Says whether a word before a joining one says another kind: 目標・実績.</summary>
    private bool IsJoined(ReadOnlySpan<char> rest, ColumnRole role) =>
        rest.Length > 0
            && Joiners.AsSpan().IndexOf(rest[rest.Length - 1]) >= 0
            && layout.RoleAtEndOf(WithoutValue(WithoutPeriods(WithoutJoiner(rest))), out _) is var other
            && (IsOfValues(other) || other is ColumnRole.Name)
            && other != role;

    private static ReadOnlySpan<char> WithoutJoiner(ReadOnlySpan<char> words) => Without(words.Slice(0, words.Length - 1), "及");

    /// <summary>Returns what stands in the first brackets of a text.</summary>
    private static ReadOnlySpan<char> Bracketed(ReadOnlySpan<char> text)
    {
        var open = text.IndexOfAny(Openings.AsSpan());
        var close = open < 0 ? -1 : text.Slice(open).IndexOfAny(Closings.AsSpan());
        return close < 0 ? default : text.Slice(open + 1, close - 1);
    }

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

    /// <summary>Says whether the brackets at the end hold a word of change: 目標（達成率）. What is measured may be expected: 実績（見込）.</summary>
    private static bool HasChangeInBrackets(ReadOnlySpan<char> text, ColumnRole role)
    {
        var open = text.IndexOfAny(Openings.AsSpan());
        if (open < 0)
        {
            return false;
        }

        foreach (var word in ChangeWords)
        {
            if (text.Slice(open).Has(word) && !(word is Forecast && role is ColumnRole.Measurement))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a text only joins a phase to what it heads: における, の値.</summary>
    private static bool IsFiller(ReadOnlySpan<char> text) =>
        text.Length == 0 || text.Is("における値") || text.Is("値") || text.Is("数値");

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
