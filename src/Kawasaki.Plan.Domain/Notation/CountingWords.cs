using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What the qualifier of a figure says that it counts: 累計, R5～8累計, 4か年合計 the amount since a start, 年間, 単年度 that of one year.</summary>
/// <remarks>延べ and 約 say nothing of it, nor does a mean. Where a qualifier says both, it says nothing either.</remarks>
internal readonly struct CountingWords
{
    private const string Mean = "平均";
    private const string Total = "累計";

    // Each before those with which it begins.
    private static readonly string[] OfAYear = ["年間累計", "年間合計", "年間延べ", "年間", "単年度", "毎年度", "毎年", "各年度", "各年"];
    private static readonly string[] OfNeither = ["計画期間中の", "計画期間の", "計画期間中", "計画期間", "期間中の", "期間中", "約", "およそ", "概ね", "おおむね", "延べ", "のべ"];
    private static readonly string[] SinceAStart = ["期間累計", "累計値", "累計", "累積", "通算"];

    private readonly int _years;
    private readonly FiscalYear? _first;
    private readonly FiscalYear? _last;

    private CountingWords(Counting counts, int years = 0, FiscalYear? first = null, FiscalYear? last = null)
    {
        Counts = counts;
        _years = years;
        _first = first;
        _last = last;
    }

    /// <summary>Gets what the figure counts, or <see langword="null"/> where the words do not say.</summary>
    internal Counting? Counts { get; }

    /// <summary>Reads a qualifier.</summary>
    internal static CountingWords In(string? qualifier, YearNotation years)
    {
        if (qualifier?.IndexOf(Mean, StringComparison.Ordinal) is null or >= 0)
        {
            return default;
        }

        if (OfYears(qualifier, years) is { } ofYears)
        {
            return ofYears;
        }

        var cursor = new TextCursor(qualifier.AsSpan());
        var said = default(CountingWords);
        var isBehindWord = true; // Else 年間 may be the end of another word (5～8年間), and 累計 that of a year or a half (令和8年累計, 上半期累計).
        while (!cursor.AtEnd)
        {
            cursor.SkipSpaces();
            if (ReadOne(ref cursor, isBehindWord) is { } one)
            {
                if (said.Counts is { } known && known != one.Counts)
                {
                    return default;
                }

                said = one;
            }
            else if (!cursor.TrySkipAny(OfNeither))
            {
                cursor.Position++;
                isBehindWord = false;
            }
        }

        return said;
    }

    /// <summary>Returns whether words name neither a total nor a mean.</summary>
    internal static bool SaysNothingOfSums(string qualifier) =>
        qualifier?.IndexOf(Mean, StringComparison.Ordinal) < 0 && qualifier?.IndexOf(Total, StringComparison.Ordinal) < 0;

    /// <summary>Returns whether the words say otherwise what a target counts, from which year, or to which, than what is stated of it.</summary>
    internal bool Contradicts(Counting? counts, FiscalYear? from, CalendarPeriod? due) =>
        (Counts, counts) is (Counting.Cumulative, Counting.Yearly or Counting.Level) or (Counting.Yearly, Counting.Cumulative)
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

    /// <summary>Reads what is summed over printed years: R5～8累計, 令和5～8年度の合計, R3累計.</summary>
    private static CountingWords? OfYears(string qualifier, YearNotation years)
    {
        var words = qualifier.AsSpan();
        foreach (var sum in CellQualifiers.Sums)
        {
            if (!words.EndsWith(sum.AsSpan(), StringComparison.Ordinal))
            {
                continue;
            }

            var span = TextCursor.TrimEnd(words.Slice(0, words.Length - sum.Length));
            span = span.Length > 0 && span[span.Length - 1] == 'の' ? span.Slice(0, span.Length - 1) : span;
            return years.Read(span, years.BareYears) is { IsRead: true, Value: { IsRange: true, First: { } first, Last: var last } }
                && first.CountedFiscalYear is { } begin && !(begin >= last?.CountedFiscalYear)
                    ? new(Counting.Cumulative, first: begin, last: last?.CountedFiscalYear)
                    : null;
        }

        return null;
    }

    private static CountingWords? ReadOne(ref TextCursor cursor, bool isBehindWord)
    {
        return
            !isBehindWord ? null
            : cursor.TrySkipAny(SinceAStart) ? new(Counting.Cumulative)
            : CellQualifiers.TrySkipSpan(ref cursor, out var number, out var isOfYears)
                ? !isOfYears ? default(CountingWords) : number > 1 ? new(Counting.Cumulative, number) : new(Counting.Yearly)
            : cursor.TrySkipAny(OfAYear) ? new(Counting.Yearly)
            : null;
    }
}
