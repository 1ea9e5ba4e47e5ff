using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

public sealed partial class YearNotation
{
    private const string SupportedFiscalYears = "a fiscal year from FY1886 (明治19年度) to FY9998";

    /// <summary>Reads a year, month, date or range of years: whatever the text gives.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<CalendarPeriod> Read(ReadOnlySpan<char> text) => Read(text, BareYears);

    /// <summary>Reads a fiscal year. A bare year, such as <c>R7</c>, is taken as one.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<FiscalYear> ReadFiscalYear(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears.Fiscal);
        return !result.TryGetValue(out var period) ? new(result.Error.GetValueOrDefault())
            : period.TryGetFiscalYear(out var year) ? new(year, result.Normalizations, result.TrailingWords)
            : OtherKind<FiscalYear>("a fiscal year (年度)");
    }

    /// <summary>Reads a range of fiscal years, closed or open. A bare range, such as <c>R4～R7</c>, is taken as one.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<FiscalYearRange> ReadFiscalYearRange(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears.Fiscal);
        return !result.TryGetValue(out var period) ? new(result.Error.GetValueOrDefault())
            : period.TryGetFiscalYearRange(out var range) ? new(range, result.Normalizations, result.TrailingWords)
            : OtherKind<FiscalYearRange>("a range of fiscal years (年度)");
    }

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<LocalDate> ReadDate(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears);
        return !result.TryGetValue(out var period) ? new(result.Error.GetValueOrDefault())
            : period.TryGetDate(out var date) ? new(date, result.Normalizations, result.TrailingWords)
            : OtherKind<LocalDate>("a date");
    }

    /// <summary>Reads a month.</summary>
    /// <param name="text">The text.</param>
    public NotationResult<YearMonth> ReadMonth(ReadOnlySpan<char> text)
    {
        var result = Read(text, BareYears);
        return !result.TryGetValue(out var period) ? new(result.Error.GetValueOrDefault())
            : period.TryGetMonth(out var month) ? new(month, result.Normalizations, result.TrailingWords)
            : OtherKind<YearMonth>("a month");
    }

    private static NotationResult<T> OtherKind<T>(string expected)
        where T : notnull =>
        new(new NotationError(NotationErrorKind.OtherKind, 0, expected));

    private NotationResult<CalendarPeriod> Read(ReadOnlySpan<char> text, BareYears bareYears)
    {
        if (MayBeCanonical(text))
        {
            var status = CalendarPeriod.Read(text, out var canonical);
            if (status is not TextStatus.Malformed)
            {
                return status is TextStatus.Valid ? new(canonical) : new(new NotationError(NotationErrorKind.OutOfRange, 0, text[0] == 'F' ? SupportedFiscalYears : YearParser.SupportedYears));
            }
        }

        var parser = new YearParser(text, Eras);
        parser.Read();
        var end = parser.UnderstoodEnd;
        if (end < 0)
        {
            return new(parser.Error ?? new NotationError(NotationErrorKind.Empty, 0));
        }

        while (end < text.Length && Folding.IsSpace(text[end]))
        {
            end++;
        }

        return end < text.Length
            ? new(parser.Error ?? new NotationError(NotationErrorKind.TrailingText, end))
            : Resolve(parser.Understood, bareYears);
    }

    /// <summary>Says whether a text may be one of the canonical spellings that the grammar has not: those with FY, two dots or a slash.</summary>
    private static bool MayBeCanonical(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text.Length <= CanonicalText.MaxLength && (text[0] is 'F' or '.' || text.IndexOf('/') > 0);

    /// <summary>Says what the expression means, and whether its years lie in their eras.</summary>
    private NotationResult<CalendarPeriod> Resolve(in YearExpression expression, BareYears bareYears)
    {
        var isFiscal = expression.Kind is PeriodKind.FiscalYear or PeriodKind.FiscalYearRange || (expression.IsBare && bareYears is BareYears.Fiscal);
        var isRange = expression.Kind is PeriodKind.FiscalYearRange or PeriodKind.YearRange;
        var isClosed = isRange && !expression.IsOpenStart && !expression.IsOpenEnd;
        if (isFiscal && (OutsideFiscalYears(expression.First) ?? (isClosed ? OutsideFiscalYears(expression.Last) : null)) is { } outside)
        {
            return new(outside);
        }

        var normalizations = NormalizationOf(expression, expression.First, isFiscal) | (isClosed ? NormalizationOf(expression, expression.Last, isFiscal) : YearNormalizations.None);
        if (IsStrict && normalizations is not YearNormalizations.None)
        {
            var isFirst = NormalizationOf(expression, expression.First, isFiscal) is not YearNormalizations.None;
            var point = isFirst ? expression.First : expression.Last;
            var kind = NormalizationOf(expression, point, isFiscal) is YearNormalizations.BeyondEra ? NotationErrorKind.BeyondEra : NotationErrorKind.BeforeEra;
            return new(new NotationError(kind, point.Position, point.Era, point.EraYear, point.Year));
        }

        return new(PeriodOf(expression, isFiscal, isRange), normalizations, expression.Words);
    }

    private static CalendarPeriod PeriodOf(in YearExpression expression, bool isFiscal, bool isRange)
    {
        var first = expression.First.Year;
        var last = expression.Last.Year;
        return (isRange, isFiscal) switch
        {
            (true, true) when expression.IsOpenEnd => FiscalYearRange.StartingWith(new(first)),
            (true, true) when expression.IsOpenStart => FiscalYearRange.EndingWith(new(first)),
            (true, true) => new FiscalYearRange(new(first), new(last)),
            (true, false) when expression.IsOpenEnd => CalendarPeriod.FromYears(first, null),
            (true, false) when expression.IsOpenStart => CalendarPeriod.FromYears(null, first),
            (true, false) => CalendarPeriod.FromYears(first, last),
            (false, true) => new FiscalYear(first),
            _ => expression.Kind switch
            {
                PeriodKind.Month => CalendarPeriod.From(new YearMonth(first, expression.Month)),
                PeriodKind.Date => CalendarPeriod.From(new LocalDate(first, expression.Month, expression.Day)),
                _ => CalendarPeriod.FromYear(first),
            },
        };
    }

    private static NotationError? OutsideFiscalYears(in YearPoint point) =>
        FiscalYear.IsStartYear(point.Year) ? null : new NotationError(NotationErrorKind.OutOfRange, point.Position, SupportedFiscalYears);

    /// <summary>Says whether no day of the period lies in the printed era.</summary>
    private YearNormalizations NormalizationOf(in YearExpression expression, in YearPoint point, bool isFiscal)
    {
        if (point.Era is not { } era)
        {
            return YearNormalizations.None;
        }

        var (first, last) = expression.Kind switch
        {
            PeriodKind.Date => Days(new LocalDate(point.Year, expression.Month, expression.Day)),
            PeriodKind.Month => (new LocalDate(point.Year, expression.Month, 1), new LocalDate(point.Year, expression.Month, CalendarSystem.Iso.GetDaysInMonth(point.Year, expression.Month))),
            _ when isFiscal => (new FiscalYear(point.Year).FirstDay, new FiscalYear(point.Year).LastDay),
            _ => (new LocalDate(point.Year, 1, 1), new LocalDate(point.Year, 12, 31)),
        };
        return Eras.HasEndedBefore(era, first) ? YearNormalizations.BeyondEra
            : last < era.FirstDay ? YearNormalizations.BeforeEra
            : YearNormalizations.None;

        static (LocalDate First, LocalDate Last) Days(LocalDate day) => (day, day);
    }
}
