using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

public sealed partial class YearNotation
{
    private const int MaxWrittenLength = 64;

    /// <summary>Writes a period in both languages: <c>令和4（2022）～7（2025）年度</c> and <c>FY2022 to FY2025</c>.</summary>
    /// <param name="period">The period.</param>
    public Wording Write(CalendarPeriod period) => new(Write(period, NotationStyle.Full), EnglishPeriods.Of(period));

    /// <summary>Writes a period, such as <c>令和7（2025）年度</c>, <c>令和4（2022）～7（2025）年度</c> or <c>令和5（2023）年10月15日</c>.</summary>
    /// <param name="period">The period.</param>
    /// <param name="style">How years are written. A year of an era with four digits is written as <see cref="NotationStyle.Western"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The style is none of the four.</exception>
    public string Write(CalendarPeriod period, NotationStyle style)
    {
        Span<char> buffer = stackalloc char[MaxWrittenLength];
        _ = TryWrite(period, style, buffer, out var written);
        return buffer.Slice(0, written).ToString();
    }

    /// <summary>Writes a calendar year, such as <c>令和5年</c> or <c>令和5（2023）年</c>.</summary>
    /// <param name="year">The Gregorian year, from 1873 to 9999.</param>
    /// <param name="style">How the year is written.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside, or the style is none of the four.</exception>
    public string WriteYear(int year, NotationStyle style) => Write(CalendarPeriod.FromYear(year), style);

    /// <summary>Writes a period into a span.</summary>
    /// <param name="period">The period.</param>
    /// <param name="style">How years are written. A year of an era with four digits is written as <see cref="NotationStyle.Western"/>.</param>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written: 0 when the span is too short.</param>
    /// <exception cref="ArgumentOutOfRangeException">The style is none of the four.</exception>
    public bool TryWrite(CalendarPeriod period, NotationStyle style, Span<char> destination, out int charsWritten)
    {
        if (style is < NotationStyle.Era or > NotationStyle.Western)
        {
            throw new ArgumentOutOfRangeException(nameof(style), style, "A style is one of the four.");
        }

        var writer = new SpanWriter(destination);
        if (period.TryGetFiscalYear(out var fiscalYear))
        {
            WriteYear(ref writer, EraOf(fiscalYear, style), fiscalYear.StartYear, style, inherited: null);
            writer.Append(style is NotationStyle.Short ? "" : "年度");
        }
        else if (period.TryGetFiscalYearRange(out var range))
        {
            WriteRange(ref writer, range.Start?.StartYear, range.End?.StartYear, style, isFiscal: true);
        }
        else if (period is { Unit: PeriodUnit.Year, IsRange: true })
        {
            WriteRange(ref writer, YearOf(period.First), YearOf(period.Last), style, isFiscal: false);
        }
        else if (period.TryGetYear(out var year))
        {
            WriteYear(ref writer, EraOfYear(year, style), year, style, inherited: null);
            writer.Append(style is NotationStyle.Short ? "" : "年");
        }
        else if (period.TryGetMonth(out var month))
        {
            WriteMonth(ref writer, month.OnDayOfMonth(1), ref style);
        }
        else if (period.TryGetDate(out var date))
        {
            WriteMonth(ref writer, date, ref style);
            WriteNumber(ref writer, '.', date.Day, '日', style);
        }
        else
        {
            period.WriteTo(ref writer);
        }

        return writer.TryFinish(out charsWritten);
    }

    /// <summary>Writes a period into a span, in UTF-8.</summary>
    /// <param name="period">The period.</param>
    /// <param name="style">How years are written. A year of an era with four digits is written as <see cref="NotationStyle.Western"/>.</param>
    /// <param name="utf8Destination">The span to write to.</param>
    /// <param name="bytesWritten">The number of bytes written: 0 when the span is too short.</param>
    /// <exception cref="ArgumentOutOfRangeException">The style is none of the four.</exception>
    public bool TryWrite(CalendarPeriod period, NotationStyle style, Span<byte> utf8Destination, out int bytesWritten)
    {
        Span<char> buffer = stackalloc char[MaxWrittenLength];
        _ = TryWrite(period, style, buffer, out var written);
        return Utf8Text.TryEncode(buffer.Slice(0, written), utf8Destination, out bytesWritten);
    }

    private void WriteMonth(ref SpanWriter writer, LocalDate date, ref NotationStyle style)
    {
        var era = style is NotationStyle.Western ? null : Naming(Eras.EraOf(date), date.Year);
        style = era is null ? NotationStyle.Western : style;
        WriteYear(ref writer, era, date.Year, style, inherited: null);
        writer.Append(style is NotationStyle.Short ? "" : "年");
        WriteNumber(ref writer, '.', date.Month, '月', style);
    }

    private static void WriteNumber(ref SpanWriter writer, char before, int number, char after, NotationStyle style)
    {
        if (style is NotationStyle.Short)
        {
            writer.Append(before);
            writer.Append(number);
        }
        else
        {
            writer.Append(number);
            writer.Append(after);
        }
    }

    private void WriteRange(ref SpanWriter writer, int? start, int? end, NotationStyle style, bool isFiscal)
    {
        var suffix = style is NotationStyle.Short ? "" : isFiscal ? "年度" : "年";
        var startEra = start is { } first ? EraOfYear(first, style, isFiscal) : null;
        if (start is { } startYear)
        {
            WriteYear(ref writer, startEra, startYear, style, inherited: null);
        }

        if (start is not null && end is not null)
        {
            writer.Append('～');
        }

        if (end is { } endYear)
        {
            WriteYear(ref writer, EraOfYear(endYear, style, isFiscal), endYear, style, inherited: startEra);
        }

        writer.Append(suffix);
        writer.Append(end is null ? "以降" : start is null ? "まで" : "");
    }

    /// <summary>Writes a year without 年度 or 年. The era is left out where the start of a range says it.</summary>
    private static void WriteYear(ref SpanWriter writer, JapaneseEra? era, int year, NotationStyle style, JapaneseEra? inherited)
    {
        if (era is null)
        {
            writer.Append(year, width: 4);
            return;
        }

        var eraYear = year - era.FirstYear + 1;
        if (style is NotationStyle.Short)
        {
            writer.Append(era.Letter);
            writer.Append(eraYear);
            return;
        }

        writer.Append(era == inherited ? "" : era.Name);
        if (eraYear == 1)
        {
            writer.Append('元');
        }
        else
        {
            writer.Append(eraYear);
        }

        if (style is NotationStyle.Full)
        {
            writer.Append('（');
            writer.Append(year, width: 4);
            writer.Append('）');
        }
    }

    private JapaneseEra? EraOf(FiscalYear year, NotationStyle style) => style is NotationStyle.Western ? null : Naming(Eras.EraOf(year), year.StartYear);

    /// <summary>A calendar year is named by the era of its last day: 2019 is 令和元年.</summary>
    private JapaneseEra? EraOfYear(int year, NotationStyle style, bool isFiscal = false) =>
        isFiscal ? EraOf(new FiscalYear(year), style)
        : style is NotationStyle.Western ? null
        : Naming(Eras.EraOf(year), year);

    /// <summary>Returns the era in which a year is written, or <see langword="null"/> where its year of the era would have four digits.</summary>
    private static JapaneseEra? Naming(JapaneseEra era, int year) => year - era.FirstYear < EraYear.LastYear ? era : null;
}
