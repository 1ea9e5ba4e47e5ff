using System.Text;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Words as printed: folded, and what stands in brackets beside them.
internal readonly partial struct CountingWords
{
    private const int MostBrackets = 8; // Beside a figure.

    private bool SaysNothingOfCounting => !MayCountOtherwise && !IsMean && Counts is null && First is null && Last is null;

    /// <summary>Returns words in one typography, without spaces and marks of notes.</summary>
    private static string Folded(string words)
    {
        var folded = new StringBuilder(words.Length);
        for (var cursor = new TextCursor(FoldedNames.KeyOf(words).AsSpan()); !cursor.AtEnd;)
        {
            if (cursor.TrySkip('※'))
            {
                var ahead = cursor;
                cursor = ahead.TryReadNumber(out _, out _) && ahead.Current is not '年' ? ahead : cursor; // ※7年3月末
            }
            else if (cursor.TrySkip('迄'))
            {
                _ = folded.Append("まで");
            }
            else
            {
                _ = folded.Append(cursor.Current);
                cursor.Position++;
            }
        }

        return folded.ToString();
    }

    private static string WithoutBrackets(string folded)
    {
        var bare = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            _ = Folding.ShapeOf(c) == 0 ? bare.Append(c) : bare;
        }

        return bare.ToString();
    }

    /// <summary>Reads words as printed: what stands in brackets goes for what they name (利用者数（年間）, 実績（令和7年度）, 累計（R7末）).</summary>
    private static CountingWords Printed(string folded, YearNotation years, int[] lastMonths, CalendarPeriod? period)
    {
        var text = Divided(folded) is null ? folded : WithoutSecondYears(folded, years);
        if (!YearSpanWords.Has(folded, Mean) && (OfYears(folded, years) ?? OfYears(text, years)) is { } ofYears)
        {
            return ofYears;
        }

        if (Divided(text) is not { Insides: var insides, Name: var name })
        {
            return Read(WithoutBrackets(text), years, lastMonths, period);
        }

        var said = Read(name, years, lastMonths, period);
        foreach (var inside in insides)
        {
            var words = WithoutBrackets(inside);
            var inner = Read(words, years, lastMonths, period);
            said =
                GoesOn(name, words) ? Read(name + words, years, lastMonths, period)
                : inner.SaysNothingOfCounting ? said
                : said.SaysNothingOfCounting ? inner
                : said.Counts is Counting.Cumulative && said.First is null && OfYears(words + YearSpanWords.SinceAStart[0], years) is { } span
                    && (said.YearCount == 0 || (span.Last - span.First) + 1 == said.YearCount) ? span
                : IsTotalAlone(words) ? Joined(said, Read(name + words, years, lastMonths, period))
                : IsTotalAlone(name) ? Joined(said, Read(words + name, years, lastMonths, period))
                : said.IsMean && !inner.MayCountOtherwise && inner.Counts is null ? said.OfMean(inner)
                : said.IsMean || inner.IsMean ? Read(name + words, years, lastMonths, period).OfMean(said).OfMean(inner)
                : Joined(said, inner);
        }

        var isLimited = IsLimit(name) || insides.Any(IsLimit);
        return isLimited && (!said.SaysNothingOfCounting || years.Find(name).GetEnumerator().MoveNext()) ? said with { IsOfOther = true } : said;
    }

    /// <summary>Returns whether words limit a year or a total to a part: 市外を除く, or so many places or times alone (2校).</summary>
    private static bool IsLimit(string words)
    {
        var cursor = new TextCursor(words.AsSpan());
        return Array.Exists(Exceptions, exception => YearSpanWords.Has(words, exception))
            || cursor.TryReadNumber(out _, out _) && cursor.TrySkipAny(Counters) && (cursor.AtEnd || cursor.TrySkipAny(NoMore)) && cursor.AtEnd;
    }

    /// <summary>Returns the words that may say of what time a figure is: those in brackets behind a name that says nothing, else all.</summary>
    private static string AboutTime(string words)
    {
        var folded = Folded(words);
        if (Divided(folded) is not { Insides: var insides, Name: var name } || !SaysNothing(name, YearNotation.Default))
        {
            return WithoutBrackets(folded);
        }

        var said = insides.Where(inside => IsLimit(inside) || !In(inside, YearNotation.Default).SaysNothingOfCounting).ToArray();
        return WithoutBrackets(said.Length == 0 ? folded : string.Concat(said));
    }

    /// <summary>Returns words without the year in brackets that says a year once more: 令和7（2025）年3月末.</summary>
    private static string WithoutSecondYears(string folded, YearNotation years)
    {
        var text = new StringBuilder(folded.Length);
        var at = 0;
        foreach (var found in years.Find(folded))
        {
            var words = folded.Substring(found.Start, found.Length);
            if (found.Result.IsRead && Divided(words) is { Name: var name }
                && years.Read(name.AsSpan(), years.BareYears) is { IsRead: true } alone
                && alone.Value == found.Result.Value)
            {
                _ = text.Append(folded, at, found.Start - at).Append(name);
                at = found.Start + found.Length;
            }
        }

        return text.Append(folded, at, folded.Length - at).ToString();
    }

    /// <summary>Returns what stands outside of brackets, and in each pair of them that is in no other; nothing where there is none, one is not closed, or
    /// there are too many.</summary>
    private static (string Name, IReadOnlyList<string> Insides)? Divided(string folded)
    {
        var (name, insides, depth, open) = (new StringBuilder(folded.Length), new List<string>(), 0, 0);
        for (var i = 0; i < folded.Length; i++)
        {
            var shape = Folding.ShapeOf(folded[i]);
            open = shape > 0 && depth == 0 ? i + 1 : open;
            depth += Math.Sign(shape);
            if (depth < 0)
            {
                return null;
            }

            if (shape < 0 && depth == 0)
            {
                insides.Add(folded.Substring(open, i - open));
            }
            else if (depth == 0)
            {
                _ = name.Append(folded[i]);
            }
        }

        return depth == 0 && insides.Count is > 0 and <= MostBrackets ? (name.ToString(), insides) : null;
    }

    /// <summary>Returns whether words in brackets go on what stands before them: 令和7年（3月末）, R7（上）.</summary>
    private static bool GoesOn(string name, string words) =>
        words is "上" or "下" || (name.Length > 0 && name[name.Length - 1] is '年' or '度' && BeginsWithAMonth(words));

    private static bool BeginsWithAMonth(string words)
    {
        var cursor = new TextCursor(words.AsSpan());
        return cursor.TryReadNumber(out _, out _) && cursor.TrySkip('月');
    }

    private static bool IsTotalAlone(string words) => Array.IndexOf(YearSpanWords.SinceAStart, words) >= 0 || Array.IndexOf(OfSomething, words) >= 0;

    /// <summary>Returns a mean that is also of what other words say: 平均利用者数（1日）.</summary>
    private CountingWords OfMean(CountingWords other) =>
        this with
        {
            IsMean = true,
            Last = Last ?? other.Last,
            IsOfPart = IsOfPart || other.IsOfPart,
            IsMeanOfYears = IsMeanOfYears || other.IsMeanOfYears,
            IsOfOther = IsOfOther || other.IsWithinAYear || (other.IsOfOther && !IsOfSpecialSpan),
            IsOpen = IsOpen || other.IsOpen || AreUnlike(Last, other.Last),
        };

    /// <summary>Joins what two words say, of which each says something: 令和7年度（12月末現在）.</summary>
    private static CountingWords Joined(CountingWords one, CountingWords other) =>
        new(one.Counts ?? other.Counts, Math.Max(one.YearCount, other.YearCount), one.First ?? other.First, one.Last ?? other.Last)
        {
            IsOfPart = one.IsOfPart || other.IsOfPart,
            IsWithinAYear = one.IsWithinAYear || other.IsWithinAYear,
            IsMeanOfYears = one.IsMeanOfYears || other.IsMeanOfYears,
            IsMean = one.IsMean || other.IsMean,
            IsOfOther = one.IsOfOther || other.IsOfOther,
            IsOfOtherTime = one.IsOfOtherTime || other.IsOfOtherTime,
            IsOpen = one.IsOpen || other.IsOpen
                || AreUnlike(one.Counts, other.Counts) || AreUnlike(one.First, other.First) || AreUnlike(one.Last, other.Last)
                || (one.YearCount > 0 && other.YearCount > 0 && one.YearCount != other.YearCount),
            IsStartUnknown = one.IsStartUnknown || other.IsStartUnknown,
            IsOfTerm = one.IsOfTerm || other.IsOfTerm,
        };

    private static bool AreUnlike<T>(T? one, T? other)
        where T : struct => one is { } said && other is { } too && !said.Equals(too);
}
