using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Words with others in brackets behind them.
internal readonly partial struct CountingWords
{
    private bool SaysNothingOfCounting => !MayCountOtherwise && !IsMean && Counts is null && _first is null && _last is null;

    /// <summary>Reads words as printed: what stands in brackets at their end goes for what they name (利用者数（年間）, 実績（令和7年度）, 累計（R7末）).</summary>
    private static CountingWords Printed(string printed, YearNotation years, int[] lastMonths, CalendarPeriod? period)
    {
        if (!YearSpanWords.Has(printed, Mean) && OfYears(printed, years) is { } ofYears)
        {
            return ofYears;
        }

        var words = WithoutMarks(printed, keepsBrackets: false);
        var open = Array.FindIndex(printed.ToCharArray(), Folding.IsOpenBracket);
        if (open <= 0 || Array.FindIndex(printed.ToCharArray(), Folding.IsCloseBracket) != printed.Length - 1)
        {
            return Read(words, years, lastMonths, period);
        }

        var (name, inside) = (WithoutMarks(printed.Substring(0, open), keepsBrackets: false), WithoutMarks(printed.Substring(open), keepsBrackets: false));
        var (outer, inner) = (Read(name, years, lastMonths, period), Read(inside, years, lastMonths, period));
        return
            outer.SaysNothingOfCounting ? inner
            : inner.SaysNothingOfCounting ? outer
            : IsTotalAlone(inside) ? Read(words, years, lastMonths, period)
            : IsTotalAlone(name) ? Read(inside + name, years, lastMonths, period)
            : outer.IsMean || inner.IsMean ? Read(words, years, lastMonths, period).With(inner)
            : Joined(outer, inner);
    }

    private static bool IsTotalAlone(string words) => Array.IndexOf(YearSpanWords.SinceAStart, words) >= 0 || Array.IndexOf(OfSomething, words) >= 0;

    /// <summary>Returns a mean that is of what stands in brackets behind it: 平均利用者数（1日）.</summary>
    private CountingWords With(CountingWords inner) =>
        this with
        {
            IsOfPart = IsOfPart || inner.IsOfPart,
            IsOfOther = IsOfOther || (!IsOfSpecialSpan && (inner.IsOfOther || inner.IsWithinAYear)),
        };

    /// <summary>Joins what two words say, of which each says something: 令和7年度（12月末現在）.</summary>
    private static CountingWords Joined(CountingWords one, CountingWords other) =>
        new(one.Counts ?? other.Counts, Math.Max(one._years, other._years), one._first ?? other._first, one._last ?? other._last)
        {
            IsOfPart = one.IsOfPart || other.IsOfPart,
            IsWithinAYear = one.IsWithinAYear || other.IsWithinAYear,
            IsOfOther = one.IsOfOther || other.IsOfOther,
            IsOfOtherTime = one.IsOfOtherTime || other.IsOfOtherTime,
            IsOpen = one.IsOpen || other.IsOpen
                || AreUnlike(one.Counts, other.Counts) || AreUnlike(one._first, other._first) || AreUnlike(one._last, other._last),
            IsStartUnknown = one.IsStartUnknown || other.IsStartUnknown,
            IsOfTerm = one.IsOfTerm || other.IsOfTerm,
        };

    private static bool AreUnlike<T>(T? one, T? other)
        where T : struct => one is { } said && other is { } too && !said.Equals(too);
}
