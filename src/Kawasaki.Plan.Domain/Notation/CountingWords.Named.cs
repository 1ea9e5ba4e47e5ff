using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

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

    /// <summary>Returns words that begin with a month or a day in a year of no era with that of the figure beside them: 7年3月末, 7.3.31.</summary>
    private static string WithEra(string words, YearNotation years, CalendarPeriod? beside)
    {
        if (beside?.LastDay is not { } lastDay || lastDay < EraTable.FirstDay || !new TextCursor(words.AsSpan()).IsAtDigit)
        {
            return words;
        }

        var ofEra = years.Eras.EraOf(lastDay).Name + words;
        foreach (var found in years.Find(ofEra))
        {
            return
                found is { Start: 0, Result: { IsRead: true, Value: { IsSingle: true, Unit: PeriodUnit.Month or PeriodUnit.Date } time } }
                    && (time.Unit is PeriodUnit.Date || YearSpanWords.NamesYear(words))
                    ? ofEra
                    : words;
        }

        return words;
    }

    /// <summary>Reads words that begin or end with the year of the figure beside which they stand, or with when in a year it was taken, and say nothing more:
    /// 令和7年度目標, R7調査, 登録者数R7, 令和8年3月末登録者数.</summary>
    private static CountingWords? Beside(string words, YearNotation years, int[] lastMonths, CalendarPeriod? beside)
    {
        foreach (var found in years.Find(words))
        {
            return
                found.Result is not { IsRead: true, Value: { IsSingle: true } time }
                    || (found.Start > 0 && found.Start + found.Length < words.Length)
                    || !SaysNothing(words.Remove(found.Start, found.Length), years) ? null
                : time.Unit is PeriodUnit.FiscalYear or PeriodUnit.Year && !IsEnd(found.Result)
                    ? (time.CountedFiscalYear == beside?.Last?.CountedFiscalYear ? default(CountingWords) : null)
                : IsEnd(found.Result) && found.Length < words.Length ? Named(words.Substring(found.Start, found.Length), years, lastMonths, beside)
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
            IsOpen = TotalIn(words) is not null,
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
