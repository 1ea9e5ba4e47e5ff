using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Totals, and amounts of years.
internal readonly partial struct CountingWords
{
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

            var span = isBehind ? YearSpanWords.WithoutOf(words.AsSpan(0, words.Length - sum.Length)) : words.AsSpan(sum.Length);
            if (years.Read(span, years.BareYears) is { IsRead: true, Value: { IsRange: true, First: { } first, Last: var last } }
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
            if (cursor.TrySkipAny(OfNeither))
            {
                continue;
            }

            if (ReadOne(ref cursor) is { } one)
            {
                if (said.Counts is { } known && known != one.Counts)
                {
                    return new() { IsOpen = true };
                }

                said = one;
            }
            else
            {
                return ByEnd(words, years);
            }
        }

        return said;
    }

    /// <summary>Says what words are that are not understood whole: no words about counting, a total since something, or that of a year or by then.</summary>
    private static CountingWords ByEnd(string words, YearNotation years)
    {
        if (OfTerm(words) is { } ofTerm)
        {
            return ofTerm;
        }

        if (years.Read(words.AsSpan(), years.BareYears) is { IsRead: true, Value: { LastDay: not null } named }
            && CountedMeasurements.LengthAgainstAYear(named) == 0)
        {
            return new(counts: null, last: named.Last?.CountedFiscalYear); // 令和7年度, R7.4～R8.3.
        }

        if (Array.Find(SinceAStart, total => words.EndsWith(total, StringComparison.Ordinal)) is not { } sum)
        {
            return new()
            {
                IsOpen = Array.Exists(SinceAStart, total => YearSpanWords.Has(words, total)),
                IsOfOther = Array.Exists(OfSomething, total => words == total) || YearSpanWords.AreAboutTime(words, years),
            };
        }

        var since = YearSpanWords.WithoutOf(words.AsSpan(0, words.Length - sum.Length));
        return IsDashed(since) || (since.Length > 0 && since[since.Length - 1] != '末' && years.Read(since, years.BareYears).IsRead)
            ? new() { IsOpen = true }
            : new(Counting.Cumulative) { IsStartUnknown = true };
    }

    private static Counting? TotalIn(string words) => Array.Exists(SinceAStart, total => YearSpanWords.Has(words, total)) ? Counting.Cumulative : null;

    /// <summary>Reads a total over the plan's time: 計画期間累計, 期間中の合計, 第3期計画期間4年間の合計.</summary>
    private static CountingWords? OfTerm(string words)
    {
        var at = words.AsSpan().IndexOf(Term.AsSpan());
        var whose = words.AsSpan(0, Math.Max(at, 0)).ToString();
        if (at < 0
            || !(at == 0 || Array.Exists(WhoseTerm, plan => whose.EndsWith(plan, StringComparison.Ordinal)))
            || !Array.Exists(TotalsOfTerm, total => words.EndsWith(total, StringComparison.Ordinal)))
        {
            return null;
        }

        var cursor = new TextCursor(words.AsSpan(at + Term.Length));
        return TrySkipYears(ref cursor, out var number) && number > 1
            ? new(Counting.Cumulative, number) { IsOfTerm = true }
            : new(Counting.Cumulative) { IsStartUnknown = true, IsOfTerm = true };
    }

    /// <summary>Returns whether two numbers stand on both sides of a dash, which may be a range of years and a month of one: R5-8.</summary>
    private static bool IsDashed(ReadOnlySpan<char> words)
    {
        for (var cursor = new TextCursor(words); !cursor.AtEnd; cursor.Position++)
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
        if (!ahead.TryReadNumber(out number, out _) || !ahead.TrySkipAny(YearSpanWords.Years))
        {
            return false;
        }

        _ = ahead.TrySkipAny(Within);
        cursor = ahead;
        return true;
    }
}
