using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Totals, and amounts of years.
internal readonly partial struct CountingWords
{
    /// <summary>Reads what is summed over printed years: R5～8累計, 累計（R5～8）, 令和5～8年度の合計, R3からの累計, 計画期間（R4～R7）の累計.</summary>
    private static CountingWords? OfYears(string printed, YearNotation years)
    {
        var words = printed.StartsWith(PlansTerm, StringComparison.Ordinal) ? printed.Substring(PlansTerm.Length) : printed;
        foreach (var sum in SumsOfYears)
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

    /// <summary>Reads a total by a month, a day or the end of a calendar year: 令和7年9月末累計, R8.3末までの累計, 令和7年末累計.</summary>
    private static CountingWords? TotalAsOf(string words, YearNotation years, int[] lastMonths)
    {
        var said = words.AsSpan();
        if (!TryTakeOff(ref said, YearSpanWords.SinceAStart))
        {
            return null;
        }

        said = YearSpanWords.WithoutOf(said);
        var isUntilThen = TryTakeOff(ref said, UntilThen);
        return
            years.Read(said, years.BareYears) is { IsRead: true, Value: { IsRange: false, LastDay: { } lastDay } then } named
                && (IsEnd(named) || (then.Unit is PeriodUnit.Month && isUntilThen) || then.Unit is PeriodUnit.Date)
                && then.Unit is PeriodUnit.Month or PeriodUnit.Date or PeriodUnit.Year
                ? new(Counting.Cumulative, last: then.Last?.CountedFiscalYear) { IsWithinAYear = Array.IndexOf(lastMonths, lastDay.Month) < 0 }
                : null;
    }

    private static bool IsEnd(NotationResult<CalendarPeriod> named) => (named.TrailingWords & (TrailingWords.End | TrailingWords.AsOf)) != 0;

    private static CountingWords Said(string words, YearNotation years)
    {
        var cursor = new TextCursor(words.AsSpan());
        var said = default(CountingWords);
        var isSure = false; // Of 年 and 年度 alone, and of numbers, other words begin: 年齢, 年度途中, 1年以上.
        while (!cursor.AtEnd)
        {
            if (cursor.TrySkipAny(OfNeither))
            {
                isSure = true;
                continue;
            }

            var start = cursor.Position;
            if (ReadOne(ref cursor) is { } one)
            {
                isSure = one.Counts is not null
                    && words.Substring(start, cursor.Position - start) is not ("年" or "年度")
                    && (words[cursor.Position - 1] is '間' or 'の' || !new TextCursor(words.AsSpan(start)).TryReadNumber(out _, out _));
                if (said.Counts is { } known && known != one.Counts)
                {
                    return new() { IsOpen = true };
                }

                said = one;
            }
            else
            {
                return isSure && SaysNothing(cursor.Rest.ToString(), years) ? said : ByEnd(words, years);
            }
        }

        return said;
    }

    /// <summary>Returns whether words behind those of a year say nothing more of how it is counted: 年間利用者数, 年間（見込）.</summary>
    private static bool SaysNothing(string words, YearNotation years)
    {
        var rest = Without(words, EachOne);
        var first = rest.AsSpan();
        _ = TryTakeOff(ref first, EndsOfFigures);
        return rest is not "比" && first is not ("上" or "下")
            && !TimeWords.AreIn(rest, years)
            && !Folding.HasDigit(rest.AsSpan())
            && TotalIn(rest) is null
            && !Array.Exists(Exceptions, exception => YearSpanWords.Has(rest, exception))
            && !Array.Exists(OfSomething, total => YearSpanWords.Has(Without(rest, OtherSums), total));
    }

    private static string Without(string words, string[] some)
    {
        foreach (var word in some)
        {
            for (var at = words.IndexOf(word, StringComparison.Ordinal); at >= 0; at = words.IndexOf(word, StringComparison.Ordinal))
            {
                words = words.Remove(at, word.Length);
            }
        }

        return words;
    }

    /// <summary>Says what words are that are not understood whole: no words about counting, a total since something, or that of a year or by then.</summary>
    private static CountingWords ByEnd(string words, YearNotation years)
    {
        if (OfTerm(words) is { } ofTerm)
        {
            return ofTerm;
        }

        if (Array.Find(YearSpanWords.SinceAStart, total => words.EndsWith(total, StringComparison.Ordinal)) is not { } sum)
        {
            var isOfOtherTime = TimeWords.AreIn(words, years);
            return new(counts: null, last: Array.Exists(Surveys, survey => YearSpanWords.Has(words, survey)) ? null : YearOf(words, years)?.Year)
            {
                IsOpen = Array.Exists(YearSpanWords.SinceAStart, total => YearSpanWords.Has(words, total)),
                IsOfOther = isOfOtherTime || IsSomeTotal(words),
                IsOfOtherTime = isOfOtherTime && !IsOfPlansTerm(words),
            };
        }

        var since = YearSpanWords.WithoutOf(words.AsSpan(0, words.Length - sum.Length));
        var then = since;
        _ = TryTakeOff(ref then, UntilThen);
        var isUntilThen = then.Length < since.Length || (since.Length > 0 && since[since.Length - 1] == '末');
        return
            isUntilThen && years.Read(then, years.BareYears) is { IsRead: true, Value.IsRange: false } named
                ? new(Counting.Cumulative, last: named.Value.Last?.CountedFiscalYear) { IsStartUnknown = true }
            : IsDashed(since) || years.Read(since, years.BareYears).IsRead || (!EndsIn(since, SinceWords) && TimeWords.AreIn(since.ToString(), years))
                ? new() { IsOpen = true }
            : new(Counting.Cumulative) { IsStartUnknown = true };
    }

    /// <summary>Returns whether words are a total, of years or of other things: 合計, 合計件数, これまでの合計.</summary>
    private static bool IsSomeTotal(string words)
    {
        var said = words.AsSpan();
        return IsTotal(said) || (TryTakeOff(ref said, WhatIsSummed) && IsTotal(said));

        static bool IsTotal(ReadOnlySpan<char> said)
        {
            var whole = said.ToString();
            return TryTakeOff(ref said, OfSomething)
                && (said.IsEmpty || EndsIn(YearSpanWords.WithoutOf(said), EndsOfFigures) || Array.Exists(Bounds, bound => YearSpanWords.Has(whole, bound)));
        }
    }

    private static Counting? TotalIn(string words) =>
        Array.Exists(YearSpanWords.SinceAStart, total => YearSpanWords.Has(words, total)) ? Counting.Cumulative : null;

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

        var isOfPlan = whose is "" || whose + Term is PlansTerm;
        var within = words.AsSpan(at + Term.Length);
        _ = TryTakeOff(ref within, TotalsOfTerm);
        var cursor = new TextCursor(within);
        var isOfYears = TrySkipYears(ref cursor, out var number) && number > 1;
        _ = cursor.TrySkipAny(Within);
        return
            isOfYears && cursor.AtEnd ? new(Counting.Cumulative, number) { IsOfTerm = isOfPlan }
            : new(Counting.Cumulative) { IsStartUnknown = true, IsOfTerm = cursor.AtEnd && isOfPlan };
    }

    private static bool EndsIn(ReadOnlySpan<char> words, string[] some) => TryTakeOff(ref words, some);

    /// <summary>Returns whether words are about the plan's time: 計画期間中, 第3期計画期間.</summary>
    private static bool IsOfPlansTerm(string words) =>
        words.AsSpan().IndexOf(Term.AsSpan()) is >= 0 and var at
        && (at == 0 || words[0] == '第' || Array.IndexOf(PlansOwn, words.Substring(0, at)) >= 0);

    /// <summary>Takes one of some words off the end of others.</summary>
    private static bool TryTakeOff(ref ReadOnlySpan<char> words, string[] some)
    {
        foreach (var word in some)
        {
            if (words.EndsWith(word.AsSpan()))
            {
                words = words.Slice(0, words.Length - word.Length);
                return true;
            }
        }

        return false;
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

    private static CountingWords? ReadOne(ref TextCursor cursor)
    {
        if (CellQualifiers.TrySkipSpan(ref cursor, out var number, out var isOfYears))
        {
            return isOfYears ? OfSoManyYears(number, ref cursor) : default(CountingWords);
        }

        return
            cursor.TrySkipAny(YearSpanWords.SinceAStart) ? new(Counting.Cumulative)
            : TrySkipYears(ref cursor, out number) ? OfSoManyYears(number, ref cursor)
            : cursor.TrySkipAny(OfEach) ? new(Counting.Yearly)
            : cursor.TrySkipAny(AYear) ? OfSoManyYears(1, ref cursor)
            : null;
    }

    /// <summary>Says what is counted over so many years, and reads what is said of one year behind it, which is no more than that: 年間の合計, 1年当たり,
    /// 年12回.</summary>
    private static CountingWords OfSoManyYears(int number, ref TextCursor cursor)
    {
        if (number > 1)
        {
            return new(Counting.Cumulative, number);
        }

        var ahead = cursor;
        _ = ahead.TrySkip('の');
        var other = ahead;
        if ((!other.TrySkipAny(OtherSums) && ahead.TrySkipAny(OfThatYear)) || (ahead.TryReadNumber(out _, out _) && ahead.TrySkip('回')))
        {
            cursor = ahead;
        }

        return new(Counting.Yearly);
    }

    /// <summary>Reads over how many years something is counted: 3年間で, 5か年, 1年.</summary>
    private static bool TrySkipYears(ref TextCursor cursor, out int number)
    {
        var ahead = cursor;
        if (!ahead.TryReadNumber(out number, out _) || !(ahead.TrySkipAny(YearSpanWords.Years) || (number == 1 && ahead.TrySkip('年'))))
        {
            return false;
        }

        _ = ahead.TrySkipAny(Within);
        cursor = ahead;
        return true;
    }
}
