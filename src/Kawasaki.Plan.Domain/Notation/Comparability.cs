using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Which figures of an indicator can be compared with a target: what both count, and over which span.</summary>
internal readonly struct Comparability
{
    private const int LastMonth = 12; // Of a calendar year.

    private readonly IReadOnlyList<Measurement> _measurements;
    private readonly Counting _figures;
    private readonly Counting? _ofTarget;
    private readonly FiscalYear? _from;
    private readonly CalendarPeriod? _due;
    private readonly string? _qualifier; // Of the target.
    private readonly CountingWords _words; // In it.
    private readonly bool _isContradicted;

    /// <param name="measurements">All that was measured.</param>
    /// <param name="figures">What the figures count, as it is stated.</param>
    /// <param name="target">The target, as it is printed.</param>
    internal Comparability(IReadOnlyList<Measurement> measurements, Counting figures, Target? target)
        : this(measurements, figures, (target?.Counts, target?.From), target?.Due, target?.Qualifier)
    {
    }

    /// <param name="measurements">All that was measured.</param>
    /// <param name="figures">What the figures count, as it is stated.</param>
    /// <param name="ofTarget">What the target counts, from which year, as it is stated.</param>
    /// <param name="due">When the target is due.</param>
    /// <param name="qualifier">What the qualifier of the target says.</param>
    internal Comparability(
        IReadOnlyList<Measurement> measurements,
        Counting figures,
        (Counting? Counts, FiscalYear? From) ofTarget,
        CalendarPeriod? due,
        string? qualifier)
    {
        _measurements = measurements;
        _figures = figures;
        _due = due;
        _qualifier = qualifier;
        _words = CountingWords.In(qualifier, YearNotation.Default, due);
        (_ofTarget, _from) = _words.Of(ofTarget.Counts, ofTarget.From, due);
        _isContradicted = _words.Contradicts(ofTarget.Counts, ofTarget.From, due) || (ofTarget.From is not null && _ofTarget is not Counting.Cumulative);
    }

    /// <summary>Gets whether amounts of years are compared.</summary>
    internal bool IsYearly => _figures is Counting.Yearly || _ofTarget is Counting.Yearly;

    /// <summary>Gets whether the target asks for the sum of amounts of years.</summary>
    internal bool IsSum => Countings.IsSum(_figures, _ofTarget);

    /// <summary>Gets whether totals are compared.</summary>
    private bool IsTotals => IsOfTotal || _figures is Counting.Cumulative;

    /// <summary>Gets whether the target asks for a total.</summary>
    internal bool IsOfTotal => _ofTarget is Counting.Cumulative;

    /// <summary>Gets whether what is due is due within a fiscal year, and not at its end.</summary>
    internal bool IsDueWithinAYear => (_due is { } due && IsShort(due)) || IsWithinAYearByWords;

    /// <summary>Gets whether the target asks for a sum that its words end within a year (9月末現在).</summary>
    internal bool IsWithinAYearByWords => IsSum && _words.IsWithinAYear;

    /// <summary>Returns what was measured, beside amounts of years without those of parts of one (of the first half, in the middle of a year), if any of a
    /// year is there.</summary>
    /// <param name="last">The last year that counts.</param>
    internal IReadOnlyList<Measurement> OfYears(FiscalYear? last)
    {
        if (!IsYearly || IsSum)
        {
            return _measurements;
        }

        var comparability = this;
        var ofYears = _measurements
            .Where(measured => measured.Value is null || !comparability.IsOfPartOfAYear(measured) || comparability.Compares(measured)).ToArray();
        return ofYears.Length < _measurements.Count && Array.Exists(ofYears, measured => measured is { Value: not null, Year: { } year } && !(year > last))
            ? ofYears
            : _measurements;
    }

    /// <summary>Gets whether the target asks for a sum, and its words do not say from which year (計画期間累計).</summary>
    internal bool IsStartOpen => IsSum && _words.IsStartUnknown && _from is null;

    /// <summary>Gets whether the target asks for a sum, and it is open of which years.</summary>
    internal bool IsSumUnclear => IsSum && (_isContradicted || IsStartOpen);

    /// <summary>Returns whether a figure can be the one that is compared or, of a sum, the last that is summed.</summary>
    internal bool Compares(Measurement measurement) => IsSum ? !IsSumUnclear && IsAmountOfAYear(measurement) : !IsUnclear(measurement);

    /// <summary>Returns whether a figure is a total, as its words or those of all figures say.</summary>
    internal bool IsTotal(Measurement measurement) => _figures.Of(measurement) is Counting.Cumulative;

    /// <summary>Returns whether what was measured in the year of a baseline, from one on to a last, is another amount than that.</summary>
    internal static bool IsMeasuredOtherwise(Measurement? baseline, IReadOnlyList<Measurement> measurements, FiscalYear? first, FiscalYear last) =>
        baseline is { Year: { } year, Value: { } value } && year >= first && year <= last
        && CountedMeasurements.Of(measurements, year)?.Value is { } measured && measured.Amount != value.Amount;

    /// <summary>Returns whether it is open how a figure stands to a target that does not sum it: what was measured just when the target is due is compared
    /// with it, an amount of a year with what is due in a year, and a total with one from the same year on.</summary>
    internal bool IsUnclear(Measurement measurement)
    {
        var said = WordsOf(measurement);
        return _isContradicted
            || said.Contradicts(measurement.Period)
            || ((IsYearly || IsTotals) && SaysYearOfAPart(measurement, said))
            || (said.IsOpen && !CountingWords.AreSame(_qualifier, measurement.Qualifier))
            || IsOutOfItsTime(measurement)
            || IsTotalAfter(measurement, said)
            || (_figures is Counting.Cumulative && said.Counts is Counting.Yearly)
            || _figures.Of(measurement).IsUnlike(_ofTarget)
            || IsOfUnlikeSpan(measurement, said)
            || IsAmbiguousTotal(measurement)
            || (IsYearly && !IsAmountAsAsked(measurement, said))
            || (_ofTarget is Counting.Cumulative && !IsSum && !IsFromTheSameYear(measurement, said));
    }

    /// <summary>Returns whether the words of a figure are of another time than its period, or have two readings.</summary>
    internal static bool ContradictsItself(Measurement measurement) =>
        WordsOf(measurement) is var said && (said.IsOpen || said.Contradicts(measurement.Period) || SaysYearOfAPart(measurement, said));

    /// <summary>Returns whether the words of a figure say that it is of a year, and its period is a part of one.</summary>
    private static bool SaysYearOfAPart(Measurement measurement, CountingWords said) =>
        said.Counts is Counting.Yearly && measurement.Period is { } period && IsShort(period);

    /// <summary>Returns whether a figure is itself the sum that the target asks, by its words (R4～7累計): from the year on from which amounts of years would be
    /// summed, to the end of its own.</summary>
    internal bool IsSumFrom(FiscalYear? first, Measurement measurement) =>
        IsSum && !IsSumUnclear && !IsDueWithinAYear
        && first is { } begin
        && measurement is { Value: not null, Year: { } year, Period.Last: { } last }
        && CountedMeasurements.RankOf(last, year) > 0
        && WordsOf(measurement).IsTotalFrom(begin, measurement.Period);

    /// <summary>Returns whether two figures count alike, as far as their words say.</summary>
    internal bool AreAlike(Measurement one, Measurement other) =>
        _figures.Of(one) == _figures.Of(other)
        && !CountingWords.AreOfUnlikeSpans(one.Qualifier, other.Qualifier);

    /// <summary>Returns whether a baseline is compared with a target, and with what was measured. Of a level one without words counts as what was measured
    /// does, or the target, where no other figure stands without words: 月平均 stands beside the figures that are new.</summary>
    internal bool ComparesBaseline(Measurement baseline, Measurement? measured)
    {
        var beside = measured is null ? _qualifier : measured.Qualifier;
        var alike = _figures is Counting.Level && baseline.Qualifier is null
            && CountingWords.In(beside, YearNotation.Default).IsOfSpecialSpan
            && !_measurements.Any(other => other is { Value: not null, Qualifier: null } && !ReferenceEquals(other, baseline))
            ? baseline.WithQualifier(beside)
            : baseline;
        return !IsUnclear(alike) && (measured is null || AreAlike(alike, measured));
    }

    /// <summary>Returns whether a figure is the amount of a year: no total (R5～8累計) or mean (5年間平均), and of no part.</summary>
    internal bool IsAmountOfAYear(Measurement measurement) =>
        !IsOfAnotherSpan(measurement) && WordsOf(measurement) is { IsMean: false, IsOpen: false, IsOfOther: false } said
        && !said.Contradicts(measurement.Period);

    /// <summary>Returns whether an amount is of the span of the target: of just then, or of a year, and where the target is that of a part or a mean of
    /// years (月平均, 5年間平均), such a one.</summary>
    private bool IsAmountAsAsked(Measurement measurement, CountingWords said) =>
        (_words.NeedsItsLike || said.NeedsItsLike) && !CountingWords.AreSame(_qualifier, measurement.Qualifier) ? false
        : Countings.IsTotal(measurement) ? false
        : (IsOfJustThen(measurement) && !IsOfMiddle(measurement))
            || (!IsDueWithinAYear && (_words.IsOfPart || _words.IsWithinAYear || !IsOfAnotherSpan(measurement)));

    /// <summary>Returns whether a figure is the total to the end of a year, and the target by its words that to a time within it (9月末累計).</summary>
    private bool IsTotalAfter(Measurement measurement, CountingWords said) =>
        IsTotals && _words.IsWithinAYear && !said.IsWithinAYear && !IsOfMiddle(measurement) && !(measurement.Period is { } period && IsShort(period));

    /// <summary>Returns whether a figure is of a part of a year or a mean of several, and the target of something else, or the other way round. A mean of
    /// years may stand beside a target that does not say how it counts.</summary>
    private bool IsOfUnlikeSpan(Measurement measurement, CountingWords said) =>
        (_words.IsOfSpecialSpan || said.IsOfPart || (said.IsMeanOfYears && (_ofTarget is not null || _words.IsMean))
            || (IsTotals && (said.IsMean || _words.IsMean))
            || (said.IsOfOther && (_words.SaysTime || IsTotals)) || (_words.IsOfOther && (said.SaysTime || IsTotals)))
        && !CountingWords.AreSame(_qualifier, measurement.Qualifier);

    /// <summary>Returns whether a figure is called a total beside others until then that are not, and the target does not say which of both it is.</summary>
    private bool IsAmbiguousTotal(Measurement measurement)
    {
        var figures = _figures;
        return _ofTarget is null && figures is Counting.Level && Countings.IsTotal(measurement)
            && _measurements.Any(other => other.Value is not null && other.Year <= measurement.Year && !Countings.IsTotal(other));
    }

    /// <summary>Returns whether a total can be from the year on from which the target counts: it names no other, nor another begin than the target or the
    /// plan has, and is not of a year before, unless it is 0.</summary>
    private bool IsFromTheSameYear(Measurement measurement, CountingWords said)
    {
        if (_from is not { } from)
        {
            return !_words.IsStartUnknown || !(said.IsStartUnknown || said.FirstIn(measurement.Period) is not null)
                || CountingWords.AreSame(_qualifier, measurement.Qualifier);
        }

        var first = said.FirstIn(measurement.Period);
        var isFromThen = !said.IsStartUnknown || said.IsOfTerm || CountingWords.AreSame(_qualifier, measurement.Qualifier);
        return isFromThen && !(first != from && first is not null) && (!(measurement.Year < from) || measurement.Value?.Amount == 0);
    }

    /// <summary>Returns whether a figure is of a part of a fiscal year, by its period or its words (上半期). One of the year's last month or day (令和7年3月末)
    /// is that of the year, but beside others of parts of it.</summary>
    internal bool IsOfPartOfAYear(Measurement measurement) =>
        WordsOf(measurement) is { IsOfPart: true } or { IsWithinAYear: true }
        || IsOfMiddle(measurement)
        || (measurement.Period is { } period && (IsShort(period) || (CountedMeasurements.IsEndOfAYear(period) && IsBesideAnotherPart(measurement))));

    /// <summary>Returns whether a figure is said to be as of a day before its time begins.</summary>
    internal static bool IsOutOfItsTime(Measurement measurement) => measurement.AsOf?.LastDay < measurement.Period?.FirstDay;

    /// <summary>Returns whether a figure was taken before the last month of its time, by the day as of which it is said to be. A plain year may end in
    /// December.</summary>
    internal static bool IsOfMiddle(Measurement measurement) =>
        measurement is { AsOf.LastDay: { } day, Year: { } year, Period: { } period }
        && (period.Unit is PeriodUnit.Year
            ? day.Year == year.StartYear && day.Month < LastMonth
            : day >= period.FirstDay && day < period.LastDay?.With(DateAdjusters.StartOfMonth));

    /// <summary>Returns whether a figure is the amount of more or of less than a year.</summary>
    private bool IsOfAnotherSpan(Measurement measurement) =>
        IsOfPartOfAYear(measurement)
        || (measurement.Period is { } period && CountedMeasurements.LengthAgainstAYear(period) > 0)
        || Countings.IsTotal(measurement);

    private bool IsBesideAnotherPart(Measurement measurement)
    {
        foreach (var other in _measurements)
        {
            if (other is { Value: not null, Period: { } period } && other.Year == measurement.Year && IsShort(period))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns how a figure stands to what is due in its year: negative where it ended before, and where it is a total so far, which goes on to the
    /// end of what is due; positive where it began later, else 0.</summary>
    internal int OrderInDueYear(Measurement measurement) =>
        OrderWithinAYear(measurement.Period, _due) is not 0 and var order ? order
        : IsTotal(measurement)
            && measurement.Period is { Last: { } last }
            && _due is { Last: { } end } && end.CountedFiscalYear == last.CountedFiscalYear
            && ((IsShort(last) && last.LastDay < EndOf(end) && last.LastDay != end.LastDay) || (!IsShort(end) && IsWithinAYear(measurement))) ? -1
        : 0;

    private bool IsWithinAYear(Measurement measurement) =>
        IsOfMiddle(measurement) || (WordsOf(measurement).IsWithinAYear && !CountingWords.AreSame(_qualifier, measurement.Qualifier));

    /// <summary>Returns the last day of what is due; a plain year counts as the fiscal year of its number, and at the end of it, too.</summary>
    private static LocalDate? EndOf(CalendarPeriod due) => due.Unit is PeriodUnit.Year ? due.CountedFiscalYear?.LastDay : due.LastDay;

    private bool IsOfJustThen(Measurement measurement) =>
        measurement.Period is { FirstDay: not null } period && (period.FirstDay, period.LastDay) == (_due?.FirstDay, _due?.LastDay);

    /// <summary>Returns how what was measured in the fiscal year of what is due stands to that, where it is due within the year: negative where it ended
    /// before (the first half, of the second), positive where it began later, else 0.</summary>
    internal static int OrderWithinAYear(CalendarPeriod? measured, CalendarPeriod? due) =>
        due is not { FirstDay: { } first, LastDay: { } last } asked || !IsShort(asked)
        || measured is not { FirstDay: { } begin, LastDay: { } end } period || CountedMeasurements.LengthAgainstAYear(period) >= 0
        || period.Last?.CountedFiscalYear != asked.Last?.CountedFiscalYear ? 0
        : end < first ? -1
        : begin > last ? 1
        : 0;

    private static CountingWords WordsOf(Measurement measurement) => CountingWords.Of(measurement);

    private static bool IsShort(CalendarPeriod period) =>
        CountedMeasurements.LengthAgainstAYear(period) < 0 && !CountedMeasurements.IsEndOfAYear(period);
}
