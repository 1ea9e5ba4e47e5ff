using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

// Words that name a time, and means.
internal readonly partial struct CountingWords
{
    /// <summary>Reads words that name a year, a span or a day themselves: 令和7年度, R7.4～R8.3, 令和8年3月末現在, 令和6年度の合計.</summary>
    private static CountingWords? Named(string words, YearNotation years, int[] lastMonths, CalendarPeriod? beside)
    {
        var said = words.AsSpan();
        _ = TryTakeOff(ref said, OfWhatWasDone);
        var isSum = TryTakeOff(ref said, OfSomething);
        if (years.Read(isSum ? YearSpanWords.WithoutOf(said) : said, years.BareYears) is not { IsRead: true, Value: { LastDay: { } lastDay } period } named)
        {
            return Beside(words, years, lastMonths, beside);
        }

        var length = CountedMeasurements.LengthAgainstAYear(period);
        var last = period.Last?.CountedFiscalYear;
        return
            length > 0 || (named.TrailingWords & (TrailingWords.Beginning | TrailingWords.During | TrailingWords.Dated)) != 0
                ? new(counts: null, last: last) { IsOfOther = true, IsOfOtherTime = true }
            : period.Unit is PeriodUnit.Year && IsEnd(named)
                ? new(counts: null, last: last) { IsWithinAYear = Array.IndexOf(lastMonths, December[0]) < 0 }
            : length == 0 ? new(isSum || period.IsRange ? Counting.Yearly : null, last: last)
            : isSum || period.Unit is not (PeriodUnit.Month or PeriodUnit.Date) || period.IsRange
                || (!IsEnd(named) && (named.TrailingWords & (TrailingWords.Part | TrailingWords.Actual)) != 0)
                ? new(counts: null, last: last) { IsOfPart = true }
            : new(counts: null, last: last) { IsWithinAYear = Array.IndexOf(lastMonths, lastDay.Month) < 0 };
    }

    /// <summary>Returns words with the era of the figure beside them before each month or day in a year of none: 7年3月末, 7.3.31, 登録者数7年3月末.</summary>
    private static string WithEras(string words, YearNotation years, CalendarPeriod? beside)
    {
        if (beside is not { FirstDay: { } firstDay, LastDay: { } lastDay } || firstDay < EraTable.FirstDay)
        {
            return words;
        }

        string[] eras = [years.Eras.EraOf(lastDay).Name, years.Eras.EraOf(firstDay).Name, CenturyOf(lastDay)];
        for (var at = 0; at < words.Length; at++)
        {
            if (!MayBeginYear(words, at) || IsInPeriod(words, at, years))
            {
                continue;
            }

            var found = Array.ConvertAll(eras, era => DateIn(words.Remove(0, at).Insert(0, era), years));
            var own = Array.FindIndex(found, date => date is { Last: { } last } && last.CountedFiscalYear == beside.Value.Last?.CountedFiscalYear);
            if (found[Math.Max(own, 0)] is { Length: var length })
            {
                words = words.Insert(at, eras[Math.Max(own, 0)]);
                at += length - 1;
            }
        }

        return words;
    }

    private static string CenturyOf(LocalDate day) => (day.Year / 100).ToString(CultureInfo.InvariantCulture);

    private static bool MayBeginYear(string words, int at) =>
        (Folding.DigitOf(words[at]) >= 0 || words[at] == '元')
        && (at == 0 || !(Folding.DigitOf(words[at - 1]) >= 0 || words[at - 1] is '.' or '/' or '第' || Folding.IsDash(words[at - 1])));

    private static bool IsInPeriod(string words, int at, YearNotation years)
    {
        foreach (var found in years.Find(words))
        {
            if (found.Start <= at && at < found.Start + found.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns what words begin with, where that is a month or a day of a year, or from one to another.</summary>
    private static (int Length, CalendarPeriod? Last)? DateIn(string words, YearNotation years)
    {
        foreach (var found in years.Find(words))
        {
            return
                found is { Start: 0, Result: { IsRead: true, Value: { Last: { Unit: PeriodUnit.Month or PeriodUnit.Date } last } } }
                    && (last.Unit is PeriodUnit.Date || YearSpanWords.NamesYear(words) || (IsEnd(found.Result) && !YearSpanWords.Has(words, "/")))
                    ? (found.Length, last)
                    : null;
        }

        return null;
    }

    /// <summary>Reads words that begin or end with the year of the figure beside which they stand, or with when in a year it was taken, and say nothing more:
    /// 令和7年度目標, R7調査, 登録者数R7, 令和8年3月末登録者数.</summary>
    private static CountingWords? Beside(string words, YearNotation years, int[] lastMonths, CalendarPeriod? beside) =>
        YearOf(words, years) is not var (year, isEnd, start, length) || !SaysNothing(words.Remove(start, length), years) ? null
        : !isEnd ? (year == beside?.Last?.CountedFiscalYear ? default(CountingWords) : null)
        : length < words.Length ? Named(words.Substring(start, length), years, lastMonths, beside)
        : null;

    /// <summary>Returns the year that words name first or last, and whether it is the end of one (R6末), where nothing says that another figure is of it (対R2,
    /// H27基準, 改定H30).</summary>
    private static (FiscalYear? Year, bool IsEnd, int Start, int Length)? YearOf(string words, YearNotation years)
    {
        foreach (var found in years.Find(words))
        {
            var (before, behind) = (words.Substring(0, found.Start), words.Substring(found.Start + found.Length));
            return
                found.Result is not { IsRead: true, Value: { IsSingle: true } time }
                    || years.Find(behind).GetEnumerator().MoveNext()
                    || (before.Length > 0 && (behind.Length > 0 || !Array.Exists(BeforeYears, end => before.EndsWith(end, StringComparison.Ordinal))))
                    || Array.Exists(OfReferences, word => YearSpanWords.Has(before, word) || behind.StartsWith(word, StringComparison.Ordinal)) ? null
                : IsEnd(found.Result) ? (time.CountedFiscalYear, true, found.Start, found.Length)
                : time.Unit is PeriodUnit.FiscalYear or PeriodUnit.Year ? (time.CountedFiscalYear, false, found.Start, found.Length)
                : null;
        }

        return null;
    }

    /// <summary>Reads a month, or when in it something stood, with the year that is said before it: 9月末現在, 登録者数令和7年3月末.</summary>
    private static CountingWords AsOfMonth(string words, YearNotation years)
    {
        FiscalYear? last = null;
        foreach (var found in years.Find(words))
        {
            last = found.Result is { IsRead: true, Value.Last.CountedFiscalYear: { } year } ? year : last;
        }

        return new(TotalIn(words), last: last) { IsOfOther = last is null && YearSpanWords.NamesYear(words) };
    }

    /// <summary>Reads words about a mean: 月平均, 5年間平均, 令和6年度平均.</summary>
    private static CountingWords OfMean(string words, YearNotation years, int[] lastMonths)
    {
        var said = words.AsSpan();
        _ = TryTakeOff(ref said, MeansAtEnd);
        said = YearSpanWords.WithoutOf(said.StartsWith(Mean.AsSpan()) ? said.Slice(Mean.Length) : said);
        var (named, whole) = (years.Read(said, years.BareYears), said.ToString());
        if (!named.IsRead && TryTakeOff(ref said, UnitsOfMean))
        {
            named = years.Read(YearSpanWords.WithoutOf(said), years.BareYears);
        }

        var span = YearSpanWords.In(words, lastMonths) ?? YearSpanWords.In(said.ToString(), lastMonths);
        var isOfYears = YearSpanWords.AreOfSeveralYears(words, Mean, years);
        var isOfPart = span is not YearSpan.Year
            && (span is YearSpan.Part
                || YearSpanWords.IsMeanOfPart(words)
                || (named.IsRead && CountedMeasurements.LengthAgainstAYear(named.Value) < 0));
        return new(counts: null, last: named.IsRead ? named.Value.Last?.CountedFiscalYear : null)
        {
            IsMean = true,
            IsOpen = Array.Exists(YearSpanWords.SinceAStart, total => words.StartsWith(total, StringComparison.Ordinal)),
            IsOfPart = isOfPart,
            IsMeanOfYears = isOfYears,
            IsOfOther = !isOfYears && !isOfPart
                && (named is { IsRead: true, Value.Unit: PeriodUnit.Year } ? IsEnd(named)
                    : !named.IsRead && span is not YearSpan.Year && !EndsInAYear(whole, years) && TimeWords.AreIn(whole, years)),
        };
    }

    /// <summary>Returns whether words end in a year, and say nothing more: 年間, 利用者数年.</summary>
    private static bool EndsInAYear(string words, YearNotation years)
    {
        var name = words.AsSpan();
        return TryTakeOff(ref name, AYear) && SaysNothing(name.ToString(), years);
    }
}
