using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

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
    /// <param name="name">By which era a year is named in which an era begins. Of a range it is asked of each end.</param>
    /// <returns>A text that reads back as the same period, where a year without 年度 or 年 is taken as what was written.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The style or the name is none that there is.</exception>
    public string Write(CalendarPeriod period, NotationStyle style, YearName name = YearName.Usual)
    {
        Span<char> buffer = stackalloc char[MaxWrittenLength];
        _ = TryWrite(period, style, name, buffer, out var written);
        return buffer.Slice(0, written).ToString();
    }

    /// <summary>Writes a calendar year, such as <c>令和5年</c> or <c>令和5（2023）年</c>.</summary>
    /// <param name="year">The Gregorian year, from 1873 to 9999.</param>
    /// <param name="style">How the year is written.</param>
    /// <param name="name">By which era a year is named in which an era begins.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside, or the style or the name is none that there is.</exception>
    public string WriteYear(int year, NotationStyle style, YearName name = YearName.Usual) => Write(CalendarPeriod.FromYear(year), style, name);

    /// <inheritdoc cref="TryWrite(CalendarPeriod, NotationStyle, YearName, Span{char}, out int)"/>
    public bool TryWrite(CalendarPeriod period, NotationStyle style, Span<char> destination, out int charsWritten) =>
        TryWrite(period, style, YearName.Usual, destination, out charsWritten);

    /// <summary>Writes a period into a span.</summary>
    /// <param name="period">The period.</param>
    /// <param name="style">How years are written. A year of an era with four digits is written as <see cref="NotationStyle.Western"/>.</param>
    /// <param name="name">By which era a year is named in which an era begins. Of a range it is asked of each end.</param>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written: 0 when the span is too short.</param>
    /// <exception cref="ArgumentOutOfRangeException">The style or the name is none that there is.</exception>
    public bool TryWrite(CalendarPeriod period, NotationStyle style, YearName name, Span<char> destination, out int charsWritten)
    {
        // Compared here: the guard boxes what it checks.
        if (style is < NotationStyle.Era or > NotationStyle.Western)
        {
            throw new ArgumentOutOfRangeException(nameof(style), style, "A style is one of the four.");
        }

        if (name is < YearName.Usual or > YearName.Both)
        {
            throw new ArgumentOutOfRangeException(nameof(name), name, "A name is one of the three.");
        }

        var writer = new SpanWriter(destination);
        new PeriodWriter(Eras, style, name).Write(ref writer, period);
        return writer.TryFinish(out charsWritten);
    }

    /// <inheritdoc cref="TryWrite(CalendarPeriod, NotationStyle, YearName, Span{byte}, out int)"/>
    public bool TryWrite(CalendarPeriod period, NotationStyle style, Span<byte> utf8Destination, out int bytesWritten) =>
        TryWrite(period, style, YearName.Usual, utf8Destination, out bytesWritten);

    /// <summary>Writes a period into a span, in UTF-8.</summary>
    /// <param name="period">The period.</param>
    /// <param name="style">How years are written. A year of an era with four digits is written as <see cref="NotationStyle.Western"/>.</param>
    /// <param name="name">By which era a year is named in which an era begins. Of a range it is asked of each end.</param>
    /// <param name="utf8Destination">The span to write to.</param>
    /// <param name="bytesWritten">The number of bytes written: 0 when the span is too short.</param>
    /// <exception cref="ArgumentOutOfRangeException">The style or the name is none that there is.</exception>
    public bool TryWrite(CalendarPeriod period, NotationStyle style, YearName name, Span<byte> utf8Destination, out int bytesWritten)
    {
        Span<char> buffer = stackalloc char[MaxWrittenLength];
        _ = TryWrite(period, style, name, buffer, out var written);
        return Utf8Text.TryEncode(buffer.Slice(0, written), utf8Destination, out bytesWritten);
    }
}
