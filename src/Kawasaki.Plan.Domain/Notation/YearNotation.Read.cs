using System.Runtime.CompilerServices;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

public sealed partial class YearNotation
{
    private const int YearLength = 4;

    /// <inheritdoc cref="Read(ReadOnlySpan{char})"/>
    public NotationResult<CalendarPeriod> Read(string? text) =>
        PlainFiscalYear.TryRead(text.AsSpan(), Eras, out var plain) ? new(plain) : OtherPeriod(text);

    /// <summary>Reads a year, month, date or range of years: whatever the text gives.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<CalendarPeriod> Read(ReadOnlySpan<char> text) =>
        PlainFiscalYear.TryRead(text, Eras, out var plain) ? new(plain) : OtherPeriod(text);

    /// <inheritdoc cref="ReadFiscalYear(ReadOnlySpan{char})"/>
    public NotationResult<FiscalYear> ReadFiscalYear(string? text)
    {
        if (PlainFiscalYear.TryRead(text.AsSpan(), Eras, out var plain))
        {
            return new(plain);
        }

        return OtherFiscalYear(text);
    }

    /// <summary>Reads a fiscal year. A bare year, such as <c>R7</c>, is taken as one.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<FiscalYear> ReadFiscalYear(ReadOnlySpan<char> text) =>
        PlainFiscalYear.TryRead(text, Eras, out var plain) ? new(plain) : OtherFiscalYear(text);

    /// <inheritdoc cref="ReadFiscalYearRange(ReadOnlySpan{char})"/>
    public NotationResult<FiscalYearRange> ReadFiscalYearRange(string? text) => FiscalYearRangeIn(text.AsSpan()).In(text, this, Asked.FiscalYearRange);

    /// <summary>Reads a range of fiscal years, closed or open; a fiscal year is one of itself. A bare range, such as <c>R4～R7</c>, is taken as one.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<FiscalYearRange> ReadFiscalYearRange(ReadOnlySpan<char> text) => FiscalYearRangeIn(text).In(text, 0, this, Asked.FiscalYearRange);

    /// <inheritdoc cref="ReadDate(ReadOnlySpan{char})"/>
    public NotationResult<LocalDate> ReadDate(string? text) => DateIn(text.AsSpan()).In(text, this, Asked.Date);

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<LocalDate> ReadDate(ReadOnlySpan<char> text) => DateIn(text).In(text, 0, this, Asked.Date);

    /// <inheritdoc cref="ReadMonth(ReadOnlySpan{char})"/>
    public NotationResult<YearMonth> ReadMonth(string? text) => MonthIn(text.AsSpan()).In(text, this, Asked.Month);

    /// <summary>Reads a month.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<YearMonth> ReadMonth(ReadOnlySpan<char> text) => MonthIn(text).In(text, 0, this, Asked.Month);

    // Apart from the plain form, which has no room to clear for them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private NotationResult<CalendarPeriod> OtherPeriod(string? text) => Read(text.AsSpan(), BareYears).In(text, this);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private NotationResult<CalendarPeriod> OtherPeriod(ReadOnlySpan<char> text) => Read(text, BareYears).In(text, 0, this);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private NotationResult<FiscalYear> OtherFiscalYear(string? text) => FiscalYearIn(text.AsSpan()).In(text, this, Asked.FiscalYear);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private NotationResult<FiscalYear> OtherFiscalYear(ReadOnlySpan<char> text) => FiscalYearIn(text).In(text, 0, this, Asked.FiscalYear);

    private NotationResult<FiscalYear> FiscalYearIn(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears.Fiscal);
        return !result.TryGetValue(out var period) ? result.Refusing<FiscalYear>()
            : period.TryGetFiscalYear(out var year) ? new(year, result.Normalizations, result.TrailingWords)
            : OtherKind<FiscalYear>(text, Expected.FiscalYear, period);
    }

    // A range of one is printed as one year.
    private NotationResult<FiscalYearRange> FiscalYearRangeIn(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears.Fiscal);
        return !result.TryGetValue(out var period) ? result.Refusing<FiscalYearRange>()
            : period.TryGetFiscalYearRange(out var range) ? new(range, result.Normalizations, result.TrailingWords)
            : period.TryGetFiscalYear(out var year) ? new(new(year, year), result.Normalizations, result.TrailingWords)
            : OtherKind<FiscalYearRange>(text, Expected.FiscalYearRange, period);
    }

    private NotationResult<LocalDate> DateIn(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears);
        return !result.TryGetValue(out var period) ? result.Refusing<LocalDate>()
            : period.TryGetDate(out var date) ? new(date, result.Normalizations, result.TrailingWords)
            : OtherKind<LocalDate>(text, Expected.Date, period);
    }

    private NotationResult<YearMonth> MonthIn(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears);
        return !result.TryGetValue(out var period) ? result.Refusing<YearMonth>()
            : period.TryGetMonth(out var month) ? new(month, result.Normalizations, result.TrailingWords)
            : OtherKind<YearMonth>(text, Expected.Month, period);
    }

    private static NotationResult<T> OtherKind<T>(ReadOnlySpan<char> text, object expected, CalendarPeriod found)
        where T : notnull =>
        new(NotationError.At(text, Reason.OtherKind, 0, expected, (int)found.Unit, found.IsRange ? 1 : 0));

    /// <summary>Reads a text that may stand within another one, which is not quoted.</summary>
    internal NotationResult<CalendarPeriod> Read(ReadOnlySpan<char> text, BareYears bareYears)
    {
        if (PlainFiscalYear.TryRead(text, Eras, out var plain))
        {
            return new(plain);
        }

        if (MayBeCanonical(text) && CalendarPeriod.Read(TextCursor.Trim(text), out var canonical) is TextStatus.Valid)
        {
            return AsBare(text, canonical, bareYears);
        }

        var parser = new PeriodParser(text, Eras, start: 0, isInRunningText: false);
        return parser.TryRead() ? Resolve(text, ref parser.Reading, bareYears) : new(parser.Fault, text);
    }

    /// <summary>Says whether a text may be a canonical spelling that the grammar has not: one with FY, two dots or a slash.</summary>
    private static bool MayBeCanonical(ReadOnlySpan<char> text) =>
        !text.IsEmpty
        && (text[0] is 'F' or '.' or (>= '0' and <= '9') || Folding.IsSpace(text[0]))
        && text.Length <= 2 * CanonicalText.MaxLength
        && (text.IndexOfAny('F', '/') >= 0 || text.IndexOf("..".AsSpan()) >= 0);

    /// <summary>Takes bare years in a canonical spelling as fiscal ones, where that is asked.</summary>
    private static NotationResult<CalendarPeriod> AsBare(ReadOnlySpan<char> text, CalendarPeriod period, BareYears bareYears)
    {
        if (bareYears is BareYears.Calendar || period.Unit is not PeriodUnit.Year)
        {
            return new(period);
        }

        var first = YearOf(period.First);
        var last = YearOf(period.Last);
        if ((first is { } start && !FiscalYear.IsStartYear(start)) || (last is { } end && !FiscalYear.IsStartYear(end)))
        {
            var isFirst = first is { } outside && !FiscalYear.IsStartYear(outside);
            var length = TextCursor.TrimEnd(text).Length;
            var at = length - (isFirst ? TextCursor.Trim(text).Length : YearLength);
            return new(new Fault(Reason.OutOfRange, at, Expected.SupportedFiscalYears), text);
        }

        return new((CalendarPeriod)(first is null ? FiscalYearRange.EndingWith(new(last.GetValueOrDefault()))
            : last is null ? FiscalYearRange.StartingWith(new(first.GetValueOrDefault()))
            : new FiscalYearRange(new(first.GetValueOrDefault()), new(last.GetValueOrDefault()))));
    }

    private static int? YearOf(CalendarPeriod? end) => end?.TryGetYear(out var year) == true ? year : null;

    /// <summary>Says what an expression means: what a bare year is, whether the years are supported, and whether they lie in their eras.</summary>
    internal NotationResult<CalendarPeriod> Resolve(ReadOnlySpan<char> text, ref PeriodReading reading, BareYears bareYears)
    {
        var normalizations = reading.Normalizations;
        var refusal = RefusalOf(ref reading.First, bareYears, ref normalizations);
        if (refusal is not Reason.Empty)
        {
            return Refuse(text, refusal, reading.First);
        }

        refusal = reading.IsClosed ? RefusalOf(ref reading.Last, bareYears, ref normalizations) : Reason.Empty;
        if (refusal is not Reason.Empty)
        {
            return Refuse(text, refusal, reading.Last);
        }

        if (Strictness is Strictness.Strict && reading.Normalizations is not YearNormalizations.None)
        {
            return RefuseNormalized(text, reading);
        }

        return reading.IsRange
            ? new(RangeOf(reading), normalizations, reading.Words)
            : new(reading.First.Period, normalizations, reading.Words);
    }

    private static CalendarPeriod RangeOf(in PeriodReading reading) =>
        reading.IsOpenEnd ? CalendarPeriod.StartingWith(reading.First.Period)
        : reading.IsOpenStart ? CalendarPeriod.EndingWith(reading.First.Period)
        : Between(reading.First.Period, reading.Last.Period);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private NotationResult<CalendarPeriod> Refuse(ReadOnlySpan<char> text, Reason reason, in PeriodPoint point) => reason switch
    {
        Reason.BareYearPart => new(new Fault(reason, point.Position), text),
        Reason.OutOfRange => new(new Fault(reason, point.Position, Expected.SupportedFiscalYears), text),
        _ => new(new Fault(reason, point.Position, Eras[point.Era], point.EraYear, point.IsTerm ? point.Year + 1 : point.Year), text),
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static NotationResult<CalendarPeriod> RefuseNormalized(ReadOnlySpan<char> text, in PeriodReading reading)
    {
        var subject = reading.Normalizations is YearNormalizations.Listed ? Expected.NoList : Expected.NoDecade;
        return new(new Fault(Reason.Normalized, reading.First.Position, subject, length: reading.End - reading.First.Position), text);
    }

    /// <summary>Returns the range between two ends; of two units it is in the finer one.</summary>
    private static CalendarPeriod Between(CalendarPeriod first, CalendarPeriod last)
    {
        if (first.Unit == last.Unit)
        {
            return CalendarPeriod.Between(first, last);
        }

        var unit = (PeriodUnit)Math.Max((int)first.Unit, (int)last.Unit); // Those that go together stand in the order of their length.
        var from = first.FirstDay.GetValueOrDefault();
        var until = last.LastDay.GetValueOrDefault();
        return unit switch
        {
            PeriodUnit.FiscalHalf => Between(FiscalHalf.Containing(from), FiscalHalf.Containing(until), CalendarPeriod.From),
            PeriodUnit.FiscalQuarter => Between(FiscalQuarter.Containing(from), FiscalQuarter.Containing(until), CalendarPeriod.From),
            PeriodUnit.Month => Between(from.ToYearMonth(), until.ToYearMonth(), CalendarPeriod.From),
            _ => Between(from, until, CalendarPeriod.From),
        };
    }

    private static CalendarPeriod Between<T>(T first, T last, Func<T, CalendarPeriod> from) => CalendarPeriod.Between(from(first), from(last));

    /// <summary>Returns why a point is refused, or <see cref="Reason.Empty"/>.</summary>
    private Reason RefusalOf(ref PeriodPoint point, BareYears bareYears, ref YearNormalizations normalizations)
    {
        if (point.IsBarePart && bareYears is BareYears.Calendar)
        {
            return Reason.BareYearPart;
        }

        if (bareYears is BareYears.Fiscal && point.Suffix is YearSuffix.None && point.Unit is PeriodUnit.Year)
        {
            point.Unit = PeriodUnit.FiscalYear;
        }

        if (point.IsOfFiscal && !FiscalYear.IsStartYear(point.YearOfPart))
        {
            return Reason.OutOfRange;
        }

        if (!point.HasEra || Eras.LiesWellWithin(point.Era, point.Year))
        {
            return Reason.Empty;
        }

        var normalization = NormalizationOf(point.Era, point);
        if (point.OtherEra > 0 && NormalizationOf(point.OtherEra - 1, point) is YearNormalizations.None)
        {
            normalization = YearNormalizations.None;
        }

        normalizations |= normalization;
        return Strictness is Strictness.Lenient || normalization is YearNormalizations.None ? Reason.Empty
            : normalization is YearNormalizations.BeyondEra ? Reason.BeyondEra
            : Reason.BeforeEra;
    }

    /// <summary>Says whether no day of a period lies in the printed era.</summary>
    private YearNormalizations NormalizationOf(int era, in PeriodPoint point) =>
        Eras.HasEndedBefore(era, point.FirstNamedDay) ? YearNormalizations.BeyondEra
        : Eras.BeginsAfter(era, point.LastNamedDay) ? YearNormalizations.BeforeEra
        : YearNormalizations.None;
}
