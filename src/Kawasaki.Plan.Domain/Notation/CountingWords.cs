using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What the qualifier of a figure says that it counts: 累計, R5～8累計, 4か年合計 the amount since a start, 年間, 単年度 that of one year, 上半期, 月平均
/// that of a part of one.</summary>
/// <remarks>延べ and 約 say nothing of it, nor does a mean of years. Words about counting that are not understood whole are <see cref="IsOpen"/>.</remarks>
internal readonly struct CountingWords
{
    private const string Mean = "平均";

    // Each before those with which it begins.
    private static readonly string[] OfAYear =
    [
        "年間累計", "年間合計", "年間延べ", "年間", "当年度累計", "年度内累計", "年度累計", "年度合計", "単年度", "毎年度", "毎年", "各年度", "各年",
    ];

    private static readonly string[] OfNeither = ["約", "およそ", "概ね", "おおむね", "延べ", "のべ"];
    private static readonly string[] SinceAStart = ["累計値", "累計", "累積", "通算"];
    private static readonly string[] PartsOfAYear =
    [
        "半期", "四半期", "上期", "下期", "月間", "か月", "ヵ月", "カ月", "ヶ月", "ケ月", "箇月", "月平均", "月額", "月あたり", "月当たり", "毎月", "毎週", "週間", "週平均",
        "一日", "日平均", "日あたり", "日当たり", "毎日",
    ];

    private readonly int _years;
    private readonly FiscalYear? _first;
    private readonly FiscalYear? _last;

    private CountingWords(Counting? counts, int years = 0, FiscalYear? first = null, FiscalYear? last = null)
    {
        Counts = counts;
        _years = years;
        _first = first;
        _last = last;
    }

    /// <summary>Gets what the figure counts, or <see langword="null"/> where the words do not say.</summary>
    internal Counting? Counts { get; }

    /// <summary>Gets whether the figure is of a part of a year (上半期, 月平均).</summary>
    internal bool IsOfPart { get; private init; }

    /// <summary>Gets whether the figure is a mean of several years (5年間平均).</summary>
    internal bool IsMeanOfYears { get; private init; }

    /// <summary>Gets whether the figure is any mean.</summary>
    internal bool IsMean { get; private init; }

    /// <summary>Gets whether words speak of a total and have two readings (令和8年累計: that of the year, or the total by then).</summary>
    internal bool IsOpen { get; private init; }

    /// <summary>Gets whether a total is counted from a start that the words do not name as a year (計画期間累計, 開設以来累計).</summary>
    internal bool IsStartUnknown { get; private init; }

    /// <summary>Reads a qualifier.</summary>
    internal static CountingWords In(string? qualifier, YearNotation years)
    {
        if (qualifier is null)
        {
            return default;
        }

        var words = Bare(qualifier);
        return
            Has(words, Mean) ? OfMean(words)
            : OfYears(words, years) ?? (IsPart(words) ? new CountingWords { IsOfPart = true } : Said(words, years));
    }

    /// <summary>Returns whether words are about what a figure counts, whatever else they say.</summary>
    internal static bool AreIn(string words) =>
        IsPart(words) || Has(words, Mean) || Array.Exists(SinceAStart, total => Has(words, total));

    /// <summary>Returns whether two qualifiers say the same, whatever brackets and spaces are around their words.</summary>
    internal static bool AreSame(string? one, string? other) => Bare(one ?? "") == Bare(other ?? "");

    /// <summary>Returns what a target counts and from which year: as it is stated, else as the words say.</summary>
    internal (Counting? Counts, FiscalYear? From) Of(Counting? counts, FiscalYear? from, CalendarPeriod? due)
    {
        counts ??= Counts;
        return (counts, from ?? (counts is Counting.Cumulative ? FirstIn(due) : null));
    }

    /// <summary>Returns whether the words say otherwise what a target counts, from which year, or to which, than what is stated of it, or have two
    /// readings.</summary>
    internal bool Contradicts(Counting? counts, FiscalYear? from, CalendarPeriod? due) =>
        IsOpen
        || (Counts, counts) is (Counting.Cumulative, Counting.Yearly or Counting.Level) or (Counting.Yearly, Counting.Cumulative)
        || (from is not null && FirstIn(period: null) is { } first && first != from)
        || (_last is { } last && due?.Last is { } end && end.CountedFiscalYear != last);

    /// <summary>Returns the first year that counts: that of the span in the words, else that of a span that is due, or of so many years to the last.</summary>
    internal FiscalYear? FirstIn(CalendarPeriod? period)
    {
        if (Counts is not Counting.Cumulative || period?.Last?.CountedFiscalYear is not { } last)
        {
            return _first;
        }

        var first =
            _first is not null ? _first
            : _years > 0 && last.StartYear - FiscalYear.MinValue.StartYear >= _years ? last - (_years - 1)
            : period is { IsRange: true, First: { } start } ? start.CountedFiscalYear
            : null;
        return first > last ? null : first;
    }

    private static bool Has(string words, string word) => words.AsSpan().IndexOf(word.AsSpan()) >= 0;

    private static bool EndsWith(string words, char end) => words.Length > 0 && words[words.Length - 1] == end;

    private static string Bare(string words)
    {
        var bare = new char[words.Length];
        var length = 0;
        foreach (var c in words)
        {
            if (!Folding.IsOpenBracket(c) && !Folding.IsCloseBracket(c) && !CharacterClasses.IsWhiteSpace(c))
            {
                bare[length++] = c;
            }
        }

        return new(bare, 0, length);
    }

    private static bool IsPart(string words)
    {
        if (Array.Exists(PartsOfAYear, part => Has(words, part)))
        {
            return true;
        }

        // 4月～9月, 9月末; but 3月末 is the end of the year, and 4月～3月 the year.
        var month = words.LastIndexOf('月');
        return month > 0
            && Folding.DigitOf(words[month - 1]) is var digit and >= 0
            && (digit != 3 || (month > 1 && Folding.DigitOf(words[month - 2]) >= 0));
    }

    private static CountingWords OfMean(string words)
    {
        var cursor = new TextCursor(words.AsSpan());
        _ = cursor.TrySkipAny(OfNeither);
        var isOfSpan = CellQualifiers.TrySkipSpan(ref cursor, out var number, out var isOfYears) && isOfYears && number > 1;
        var isOfYear = !isOfSpan && (words[0] == '年' || words.StartsWith(Mean, StringComparison.Ordinal));
        return new() { IsMean = true, IsOfPart = !isOfSpan && !isOfYear && IsPart(words), IsMeanOfYears = !isOfYear && !IsPart(words) };
    }

    /// <summary>Reads what is summed over printed years: R5～8累計, 累計（R5～8）, 令和5～8年度の合計, R3からの累計.</summary>
    private static CountingWords? OfYears(string words, YearNotation years)
    {
        foreach (var sum in CellQualifiers.Sums)
        {
            var isBehind = words.EndsWith(sum, StringComparison.Ordinal);
            if (!isBehind && !words.StartsWith(sum, StringComparison.Ordinal))
            {
                continue;
            }

            var span = isBehind ? words.Substring(0, words.Length - sum.Length) : words.Substring(sum.Length);
            span = isBehind && EndsWith(span, 'の') ? span.Substring(0, span.Length - 1) : span;
            if (years.Read(span.AsSpan(), years.BareYears) is { IsRead: true, Value: { IsRange: true, First: { } first, Last: var last } }
                && first.CountedFiscalYear is { } begin && !(begin >= last?.CountedFiscalYear))
            {
                return new(Counting.Cumulative, first: begin, last: last?.CountedFiscalYear);
            }
        }

        return null;
    }

    private static CountingWords Said(string words, YearNotation years)
    {
        var cursor = new TextCursor(words.AsSpan());
        var said = default(CountingWords);
        while (!cursor.AtEnd)
        {
            if (ReadOne(ref cursor) is { } one)
            {
                if (said.Counts is { } known && known != one.Counts)
                {
                    return new() { IsOpen = true };
                }

                said = one;
            }
            else if (!cursor.TrySkipAny(OfNeither))
            {
                return ByEnd(words, years);
            }
        }

        return said;
    }

    /// <summary>Says what words are that are not understood whole: no words about counting, a total since something, or that of a year or by then.</summary>
    private static CountingWords ByEnd(string words, YearNotation years)
    {
        if (Array.Find(SinceAStart, total => words.EndsWith(total, StringComparison.Ordinal)) is not { } sum)
        {
            return Array.Exists(SinceAStart, total => Has(words, total)) ? new() { IsOpen = true } : default;
        }

        var since = words.Substring(0, words.Length - sum.Length);
        since = EndsWith(since, 'の') ? since.Substring(0, since.Length - 1) : since;
        return since.Length > 0 && !EndsWith(since, '末') && years.Read(since.AsSpan(), years.BareYears).IsRead
            ? new() { IsOpen = true }
            : new(Counting.Cumulative) { IsStartUnknown = true };
    }

    private static CountingWords? ReadOne(ref TextCursor cursor) =>
        cursor.TrySkipAny(SinceAStart) ? new(Counting.Cumulative)
        : CellQualifiers.TrySkipSpan(ref cursor, out var number, out var isOfYears)
            ? !isOfYears ? default(CountingWords) : number > 1 ? new(Counting.Cumulative, number) : new(Counting.Yearly)
        : cursor.TrySkipAny(OfAYear) ? new(Counting.Yearly)
        : null;
}
