using System.Runtime.CompilerServices;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

public sealed partial class YearNotation
{
    /// <inheritdoc cref="Read(ReadOnlySpan{char})"/>
    public NotationResult<CalendarPeriod> Read(string? text) => Read(text.AsSpan(), BareYears).In(text);

    /// <summary>Reads a year, month, date or range of years: whatever the text gives.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<CalendarPeriod> Read(ReadOnlySpan<char> text) => Read(text, BareYears).In(text);

    /// <inheritdoc cref="ReadFiscalYear(ReadOnlySpan{char})"/>
    public NotationResult<FiscalYear> ReadFiscalYear(string? text) =>
        PlainFiscalYear.TryRead(text.AsSpan(), Eras, out var plain) ? new(plain) : OtherFiscalYear(text);

    /// <summary>Reads a fiscal year. A bare year, such as <c>R7</c>, is taken as one.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<FiscalYear> ReadFiscalYear(ReadOnlySpan<char> text) =>
        PlainFiscalYear.TryRead(text, Eras, out var plain) ? new(plain) : OtherFiscalYear(text);

    /// <inheritdoc cref="ReadFiscalYearRange(ReadOnlySpan{char})"/>
    public NotationResult<FiscalYearRange> ReadFiscalYearRange(string? text) => FiscalYearRangeIn(text.AsSpan()).In(text);

    /// <summary>Reads a range of fiscal years, closed or open. A bare range, such as <c>R4～R7</c>, is taken as one.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<FiscalYearRange> ReadFiscalYearRange(ReadOnlySpan<char> text) => FiscalYearRangeIn(text).In(text);

    /// <inheritdoc cref="ReadDate(ReadOnlySpan{char})"/>
    public NotationResult<LocalDate> ReadDate(string? text) => DateIn(text.AsSpan()).In(text);

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<LocalDate> ReadDate(ReadOnlySpan<char> text) => DateIn(text).In(text);

    /// <inheritdoc cref="ReadMonth(ReadOnlySpan{char})"/>
    public NotationResult<YearMonth> ReadMonth(string? text) => MonthIn(text.AsSpan()).In(text);

    /// <summary>Reads a month.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<YearMonth> ReadMonth(ReadOnlySpan<char> text) => MonthIn(text).In(text);

    // Apart from the plain form, which has no room to clear for them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private NotationResult<FiscalYear> OtherFiscalYear(string? text) => FiscalYearIn(text.AsSpan()).In(text);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private NotationResult<FiscalYear> OtherFiscalYear(ReadOnlySpan<char> text) => FiscalYearIn(text).In(text);

    private NotationResult<FiscalYear> FiscalYearIn(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears.Fiscal);
        return !result.TryGetValue(out var period) ? new(result.Error)
            : period.TryGetFiscalYear(out var year) ? new(year, result.Normalizations, result.TrailingWords)
            : OtherKind<FiscalYear>(text, Expected.FiscalYear, period);
    }

    private NotationResult<FiscalYearRange> FiscalYearRangeIn(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears.Fiscal);
        return !result.TryGetValue(out var period) ? new(result.Error)
            : period.TryGetFiscalYearRange(out var range) ? new(range, result.Normalizations, result.TrailingWords)
            : OtherKind<FiscalYearRange>(text, Expected.FiscalYearRange, period);
    }

    private NotationResult<LocalDate> DateIn(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears);
        return !result.TryGetValue(out var period) ? new(result.Error)
            : period.TryGetDate(out var date) ? new(date, result.Normalizations, result.TrailingWords)
            : OtherKind<LocalDate>(text, Expected.Date, period);
    }

    private NotationResult<YearMonth> MonthIn(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears);
        return !result.TryGetValue(out var period) ? new(result.Error)
            : period.TryGetMonth(out var month) ? new(month, result.Normalizations, result.TrailingWords)
            : OtherKind<YearMonth>(text, Expected.Month, period);
    }

    private static NotationResult<T> OtherKind<T>(ReadOnlySpan<char> text, object expected, CalendarPeriod found)
        where T : notnull =>
        new(NotationError.At(text, NotationErrorKind.OtherKind, 0, expected, (int)found.Unit, found.IsRange ? 1 : 0));

    /// <summary>Reads a text that may stand within another one, which is not quoted.</summary>
    internal NotationResult<CalendarPeriod> Read(ReadOnlySpan<char> text, BareYears bareYears)
    {
        if (PlainFiscalYear.TryRead(text, Eras, out var plain))
        {
            return new(plain);
        }

        var reading = YearParser.Read(text, Eras);
        var result = reading.IsError ? new(reading.ErrorIn(text)) : Resolve(text, ref reading.Expression, bareYears);
        return result.IsRead || !MayBeCanonical(text) ? result : ReadCanonical(text, bareYears, result);
    }

    /// <summary>Says whether a text may be a canonical spelling that the grammar has not: one with FY, two dots or a slash.</summary>
    private static bool MayBeCanonical(ReadOnlySpan<char> text)
    {
        var trimmed = text.IndexOfAny('F', '.', '/') < 0 ? default : TextCursor.Trim(text);
        return !trimmed.IsEmpty && trimmed.Length <= CanonicalText.MaxLength && (trimmed[0] is 'F' or '.' || trimmed.IndexOf('/') >= 0);
    }

    /// <summary>Reads a canonical spelling. Where it is none, the grammar's result stands.</summary>
    private static NotationResult<CalendarPeriod> ReadCanonical(ReadOnlySpan<char> text, BareYears bareYears, in NotationResult<CalendarPeriod> result)
    {
        var trimmed = TextCursor.Trim(text);
        var start = TextCursor.TrimEnd(text).Length - trimmed.Length;
        var slash = trimmed.IndexOf('/');
        var status = CalendarPeriod.Read(trimmed, out var period);
        if (status is TextStatus.Valid)
        {
            return bareYears is BareYears.Fiscal && period is { Unit: PeriodUnit.Year, IsRange: true }
                ? FiscalRangeOf(text, YearOf(period.First), YearOf(period.Last), start, slash)
                : new(period);
        }

        var isFirstOutside = slash < 0 || CalendarPeriod.Read(trimmed.Slice(0, slash), out _) is TextStatus.OutOfRange;
        return
            status is TextStatus.OutOfRange
                ? new(NotationError.At(
                    isFirstOutside && slash >= 0 ? text.Slice(0, start + slash) : text,
                    NotationErrorKind.OutOfRange,
                    start + (isFirstOutside ? 0 : slash + 1),
                    trimmed.IndexOf('F') >= 0 ? Expected.SupportedFiscalYears : Expected.SupportedYears))
            : slash > 0
                && CalendarPeriod.TryParse(trimmed.Slice(0, slash), out var first)
                && CalendarPeriod.TryParse(trimmed.Slice(slash + 1), out var last)
                && first.IsSingle
                && last.IsSingle
                && first.Unit == last.Unit
                ? new(NotationError.At(
                    text,
                    NotationErrorKind.RangeRunsBackwards,
                    start + slash + 1,
                    new Wording($"{first} から {last}", $"from {first} to {last}")))
            : result;
    }

    /// <summary>Takes a range of bare years as one of fiscal years.</summary>
    private static NotationResult<CalendarPeriod> FiscalRangeOf(ReadOnlySpan<char> text, int? start, int? end, int position, int slash)
    {
        var isStartOutside = start is { } first && !FiscalYear.IsStartYear(first);
        if (isStartOutside || (end is { } last && !FiscalYear.IsStartYear(last)))
        {
            return new(NotationError.At(text, NotationErrorKind.OutOfRange, position + (isStartOutside ? 0 : slash + 1), Expected.SupportedFiscalYears));
        }

        CalendarPeriod period = start is null ? FiscalYearRange.EndingWith(new(end.GetValueOrDefault()))
            : end is null ? FiscalYearRange.StartingWith(new(start.GetValueOrDefault()))
            : new FiscalYearRange(new(start.GetValueOrDefault()), new(end.GetValueOrDefault()));
        return new(period);
    }

    private static int? YearOf(CalendarPeriod? end) => end?.TryGetYear(out var year) == true ? year : null;

    private static CalendarPeriod PeriodOf(in YearExpression expression)
    {
        var first = expression.First.Year;
        var last = expression.Last.Year;
        return expression.Kind switch
        {
            YearExpressionKind.FiscalYear => new FiscalYear(first),
            YearExpressionKind.FiscalYearRange when expression.IsOpenEnd => FiscalYearRange.StartingWith(new(first)),
            YearExpressionKind.FiscalYearRange when expression.IsOpenStart => FiscalYearRange.EndingWith(new(first)),
            YearExpressionKind.FiscalYearRange => new FiscalYearRange(new(first), new(last)),
            YearExpressionKind.YearRange when expression.IsOpenEnd => CalendarPeriod.StartingWith(CalendarPeriod.FromYear(first)),
            YearExpressionKind.YearRange when expression.IsOpenStart => CalendarPeriod.EndingWith(CalendarPeriod.FromYear(first)),
            YearExpressionKind.YearRange => CalendarPeriod.Between(CalendarPeriod.FromYear(first), CalendarPeriod.FromYear(last)),
            YearExpressionKind.Month => CalendarPeriod.From(new YearMonth(first, expression.Month)),
            YearExpressionKind.Date => CalendarPeriod.From(new LocalDate(first, expression.Month, expression.Day)),
            _ => CalendarPeriod.FromYear(first),
        };
    }

    /// <summary>Says what an expression means: what a bare year is, whether the years are supported, and whether they lie in their eras.</summary>
    private NotationResult<CalendarPeriod> Resolve(ReadOnlySpan<char> text, ref YearExpression expression, BareYears bareYears)
    {
        if (bareYears is BareYears.Fiscal
            && expression.Suffix is YearSuffix.None
            && expression.Kind is YearExpressionKind.Year or YearExpressionKind.YearRange)
        {
            expression.Kind = expression.Kind is YearExpressionKind.Year ? YearExpressionKind.FiscalYear : YearExpressionKind.FiscalYearRange;
        }

        var normalizations = YearNormalizations.None;
        if (RefusalOf(expression.First, expression, ref normalizations) is { } refusal)
        {
            return new(ErrorOf(text, refusal, expression.First));
        }

        if (expression.Last.Year != 0 && RefusalOf(expression.Last, expression, ref normalizations) is { } refusalOfLast)
        {
            return new(ErrorOf(text, refusalOfLast, expression.Last));
        }

        return new(PeriodOf(expression), normalizations, expression.Words);
    }

    private NotationErrorKind? RefusalOf(in YearPoint point, in YearExpression expression, ref YearNormalizations normalizations)
    {
        if (expression.Kind is YearExpressionKind.FiscalYear or YearExpressionKind.FiscalYearRange && !FiscalYear.IsStartYear(point.Year))
        {
            return NotationErrorKind.OutOfRange;
        }

        if (!point.HasEra || Eras.LiesWellWithin(point.EraIndex, point.Year))
        {
            return null;
        }

        var normalization = NormalizationOf(point, expression);
        normalizations |= normalization;
        return OutsideEra is OutsideEra.Read || normalization is YearNormalizations.None ? null
            : normalization is YearNormalizations.BeyondEra ? NotationErrorKind.BeyondEra
            : NotationErrorKind.BeforeEra;
    }

    private NotationError ErrorOf(ReadOnlySpan<char> text, NotationErrorKind refusal, in YearPoint point) => refusal is NotationErrorKind.OutOfRange
        ? NotationError.At(text, refusal, point.Position, Expected.SupportedFiscalYears)
        : NotationError.At(text, refusal, point.Position, Eras[point.EraIndex], point.EraYear, point.Year);

    /// <summary>Says whether no day of the period lies in the printed era.</summary>
    private YearNormalizations NormalizationOf(in YearPoint point, in YearExpression expression)
    {
        int year = point.Year;
        var (first, last) = expression.Kind switch
        {
            YearExpressionKind.FiscalYear or YearExpressionKind.FiscalYearRange => (EraTable.DayNumber(year, 4, 1), EraTable.DayNumber(year + 1, 3, 31)),
            YearExpressionKind.Month => (EraTable.DayNumber(year, expression.Month, 1), EraTable.DayNumber(year, expression.Month, 31)),
            YearExpressionKind.Date =>
                (EraTable.DayNumber(year, expression.Month, expression.Day), EraTable.DayNumber(year, expression.Month, expression.Day)),
            _ => (EraTable.DayNumber(year, 1, 1), EraTable.DayNumber(year, 12, 31)),
        };
        return Eras.HasEndedBefore(point.EraIndex, first) ? YearNormalizations.BeyondEra
            : Eras.BeginsAfter(point.EraIndex, last) ? YearNormalizations.BeforeEra
            : YearNormalizations.None;
    }
}
