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
    private const string Term = "期間";

    // Each before those with which it begins.
    private static readonly string[] OfAYear =
    [
        "年間累計", "年間合計", "年間延べ", "年間", "当年度累計", "年度内累計", "年度累計", "年度合計", "単年度", "毎年度", "毎年", "各年度", "各年",
    ];

    private static readonly string[] OfNeither = ["約", "およそ", "概ね", "おおむね", "延べ", "のべ"];
    private static readonly string[] SinceAStart = ["累計値", "累計", "累積", "通算"];
    private static readonly string[] OfSomething = ["合計", "総計", "計"]; // Of years, or of places.

    private static readonly string[] LengthsInYears = ["年間", "か年", "ヵ年", "カ年", "ヶ年", "ケ年", "箇年", "年分"];
    private static readonly string[] Within = ["で", "分", "の"];

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

    /// <summary>Gets whether the words say when in a year it was measured (9月末): a level of then, or an amount by then.</summary>
    internal bool IsWithinAYear { get; private init; }

    /// <summary>Gets whether the figure is a mean of several years (5年間平均).</summary>
    internal bool IsMeanOfYears { get; private init; }

    /// <summary>Gets whether the figure is of a span of which figures are compared with their like alone: a part of a year (月平均), or a mean of
    /// several.</summary>
    internal bool IsOfSpecialSpan => IsOfPart || IsMeanOfYears;

    /// <summary>Gets whether the figure is any mean.</summary>
    internal bool IsMean { get; private init; }

    /// <summary>Gets whether the figure is a sum of years or of other things (合計).</summary>
    internal bool IsOfSomething { get; private init; }

    /// <summary>Gets whether an amount that is called so is compared with that of a year only where both are called so.</summary>
    internal bool NeedsItsLike => IsWithinAYear || IsOfSomething;

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
        var span = YearSpanWords.In(words);
        return
            Has(words, Mean) ? new() { IsMean = true, IsOfPart = span is YearSpan.Part, IsMeanOfYears = YearSpanWords.AreOfSeveralYears(words, Mean, years) }
            : OfYears(words, years) ?? (span switch
            {
                YearSpan.Part => new CountingWords { IsOfPart = true },
                YearSpan.Year => new CountingWords(Counting.Yearly),
                YearSpan.Point => new CountingWords { IsWithinAYear = true },
                _ => Said(words, years),
            });
    }

    /// <summary>Returns whether words are about what a figure counts, whatever else they say.</summary>
    internal static bool AreIn(string words) =>
        YearSpanWords.In(words) is not null || Has(words, Mean) || Array.Exists(SinceAStart, total => Has(words, total));

    /// <summary>Says of words that <see cref="IsOpen"/> what to write instead.</summary>
    internal static Wording Open(string? words) => new(
        $"「{words}」は数え方が一通りに決まりません（年度の範囲か、その年度だけか、それまでの累計か）。累計なら「R5～8累計」のように、1年分なら「年間」と書いてください。",
        $"'{words}' has more than one reading: a span of years, a year alone, or all to then: "
            + "write a total as R5～8累計, and the amount of a year as 年間.");

    /// <summary>Returns whether two qualifiers say the same, whatever brackets and spaces are around their words.</summary>
    internal static bool AreSame(string? one, string? other) => Bare(one ?? "") == Bare(other ?? "");

    /// <summary>Returns whether two qualifiers differ of which one names a span of which figures are compared with their like alone.</summary>
    internal static bool AreOfUnlikeSpans(string? one, string? other) =>
        !AreSame(one, other) && (In(one, YearNotation.Default).IsOfSpecialSpan || In(other, YearNotation.Default).IsOfSpecialSpan);

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
        if (period?.Last?.CountedFiscalYear is not { } last)
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

    /// <summary>Returns whether the words name another last year than that of the period of a figure (R3～5累計 of FY2024).</summary>
    internal bool Contradicts(CalendarPeriod? period) => _last is { } last && period?.Last?.CountedFiscalYear is { } end && end != last;

    /// <summary>Returns whether a figure of a period is called the total from a year on to the last of the period, and no word says otherwise.</summary>
    internal bool IsTotalFrom(FiscalYear first, CalendarPeriod? period) =>
        !IsOpen && Counts is Counting.Cumulative && FirstIn(period) == first && !Contradicts(period);

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
        if (Has(words, Term) && CellQualifiers.EndsWithSum(words.AsSpan()))
        {
            return new(Counting.Cumulative) { IsStartUnknown = true };
        }

        if (Array.Exists(OfSomething, total => words == total))
        {
            return new() { IsOfSomething = true };
        }

        if (Array.Find(SinceAStart, total => words.EndsWith(total, StringComparison.Ordinal)) is not { } sum)
        {
            return Array.Exists(SinceAStart, total => Has(words, total)) ? new() { IsOpen = true } : default;
        }

        var since = words.Substring(0, words.Length - sum.Length);
        since = EndsWith(since, 'の') ? since.Substring(0, since.Length - 1) : since;
        return IsDashed(since) || (since.Length > 0 && !EndsWith(since, '末') && years.Read(since.AsSpan(), years.BareYears).IsRead)
            ? new() { IsOpen = true }
            : new(Counting.Cumulative) { IsStartUnknown = true };
    }

    /// <summary>Returns whether two numbers stand on both sides of a dash, which may be a range of years and a month of one: R5-8.</summary>
    private static bool IsDashed(string words)
    {
        for (var cursor = new TextCursor(words.AsSpan()); !cursor.AtEnd; cursor.Position++)
        {
            var ahead = cursor;
            if (ahead.TryReadNumber(out _, out _) && Folding.IsDash(ahead.Current))
            {
                ahead.Position++;
                return ahead.IsAtDigit;
            }
        }

        return false;
    }

    private static CountingWords? ReadOne(ref TextCursor cursor) =>
        cursor.TrySkipAny(SinceAStart) ? new(Counting.Cumulative)
        : CellQualifiers.TrySkipSpan(ref cursor, out var number, out var isOfYears) ? (isOfYears ? OfYears(number) : default(CountingWords))
        : TrySkipYears(ref cursor, out number) ? OfYears(number)
        : cursor.TrySkipAny(OfAYear) ? new(Counting.Yearly)
        : null;

    private static CountingWords OfYears(int number) => number > 1 ? new(Counting.Cumulative, number) : new(Counting.Yearly);

    /// <summary>Reads over how many years something is counted: 3年間で, 5か年.</summary>
    private static bool TrySkipYears(ref TextCursor cursor, out int number)
    {
        var ahead = cursor;
        if (!ahead.TryReadNumber(out number, out _) || !ahead.TrySkipAny(LengthsInYears))
        {
            return false;
        }

        _ = ahead.TrySkipAny(Within);
        cursor = ahead;
        return true;
    }
}
