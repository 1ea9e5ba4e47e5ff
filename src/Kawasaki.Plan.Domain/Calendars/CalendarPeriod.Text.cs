using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Calendars;

// The canonical text is that of the kind; the six kinds have six shapes, so that reading needs no hint.
[TypeConverter(typeof(TextFormTypeConverter<CalendarPeriod>))]
public readonly partial record struct CalendarPeriod : ICanonicalText<CalendarPeriod>, IFormattable, IXmlSerializable
{
    string ITextForm<CalendarPeriod>.Shape => "a period such as 'FY2025', 'FY2022/FY2025', '2015', '2022/2025', '2020-12' or '2021-11-26'";

    /// <summary>Reads the canonical text, such as <c>2021-11-26</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not canonical text.</exception>
    /// <exception cref="OverflowException">A year is outside the range.</exception>
    public static CalendarPeriod Parse(ReadOnlySpan<char> s) => CanonicalText.Parse<CalendarPeriod>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static CalendarPeriod Parse(string s) => CanonicalText.Parse<CalendarPeriod>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    public static CalendarPeriod Parse(ReadOnlySpan<byte> utf8Text) => CanonicalText.Parse<CalendarPeriod>(utf8Text);

    /// <summary>Reads the canonical text, returning whether it was valid.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out CalendarPeriod result) => CanonicalText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out CalendarPeriod)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out CalendarPeriod result) => CanonicalText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out CalendarPeriod)"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out CalendarPeriod result) => CanonicalText.TryParse(utf8Text, out result);

    /// <summary>Returns the canonical text, such as <c>2021-11-26</c>.</summary>
    public override string ToString() => CanonicalText.ToText(this);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => CanonicalText.ToText(this, format);

    /// <summary>Writes the canonical text.</summary>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written: 0 when the span is too short.</param>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        WriteTo(ref writer);
        return writer.TryFinish(out charsWritten);
    }

    /// <summary>Writes the canonical text in UTF-8.</summary>
    /// <param name="utf8Destination">The span to write to.</param>
    /// <param name="bytesWritten">The number of bytes written: 0 when the span is too short.</param>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => CanonicalText.TryFormat(this, utf8Destination, out bytesWritten);

    XmlSchema? IXmlSerializable.GetSchema() => null;

    void IXmlSerializable.ReadXml(XmlReader reader) => XmlContent.Read(in this, reader);

    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlContent.Write(this, writer);

    TextStatus ITextForm<CalendarPeriod>.Read(ReadOnlySpan<char> text, out CalendarPeriod value) => Read(text, out value);

    bool ITextForm<CalendarPeriod>.TryWrite(CalendarPeriod value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten);

    internal static TextStatus Read(ReadOnlySpan<char> text, out CalendarPeriod value)
    {
        value = default;
        TextStatus status;
        if (text.IndexOf('F') >= 0)
        {
            if (text.IndexOf('/') < 0)
            {
                status = FiscalYear.Read(text, out var year);
                value = status is TextStatus.Valid ? From(year) : default;
                return status;
            }

            status = FiscalYearRange.Read(text, out var range);
            value = status is TextStatus.Valid ? From(range) : default;
            return status;
        }

        var slash = text.IndexOf('/');
        return slash >= 0 ? ReadYears(text.Slice(0, slash), text.Slice(slash + 1), out value) : ReadYearMonthOrDate(text, out value);
    }

    internal void WriteTo(ref SpanWriter writer)
    {
        switch (Kind)
        {
            case PeriodKind.FiscalYear:
                _fiscalYears.Start.GetValueOrDefault().WriteTo(ref writer);
                break;
            case PeriodKind.FiscalYearRange:
                _fiscalYears.WriteTo(ref writer);
                break;
            case PeriodKind.YearRange:
                WriteEnd(ref writer, _year);
                writer.Append('/');
                WriteEnd(ref writer, _endYear);
                break;
            default:
                WriteYearMonthOrDate(ref writer);
                break;
        }
    }

    private static TextStatus ReadYears(ReadOnlySpan<char> startText, ReadOnlySpan<char> endText, out CalendarPeriod value)
    {
        value = default;
        if (!TryReadEnd(startText, out var start) || !TryReadEnd(endText, out var end) || (start is null && end is null))
        {
            return TextStatus.Malformed;
        }

        if ((start is { } first && !IsYear(first)) || (end is { } last && !IsYear(last)))
        {
            return TextStatus.OutOfRange;
        }

        if (end < start)
        {
            return TextStatus.Malformed;
        }

        value = FromYears(start, end);
        return TextStatus.Valid;
    }

    private static TextStatus ReadYearMonthOrDate(ReadOnlySpan<char> text, out CalendarPeriod value)
    {
        value = default;
        var month = 0;
        var day = 0;
        if (text.Length is not (4 or 7 or 10)
            || !AsciiDigits.TryRead(text.Slice(0, 4), out var year)
            || (text.Length >= 7 && (text[4] != '-' || !AsciiDigits.TryRead(text.Slice(5, 2), out month) || month is < 1 or > 12))
            || (text.Length == 10 && (text[7] != '-' || !AsciiDigits.TryRead(text.Slice(8, 2), out day) || day < 1 || day > DaysInMonth(year, month))))
        {
            return TextStatus.Malformed;
        }

        if (!IsYear(year))
        {
            return TextStatus.OutOfRange;
        }

        var kind = text.Length switch { 4 => PeriodKind.Year, 7 => PeriodKind.Month, _ => PeriodKind.Date };
        value = new(kind, year: year, month: month, day: day);
        return TextStatus.Valid;
    }

    private static int DaysInMonth(int year, int month) => IsYear(year) ? CalendarSystem.Iso.GetDaysInMonth(year, month) : 31;

    private static bool TryReadEnd(ReadOnlySpan<char> text, out int? year)
    {
        year = null;
        if (text.Length == 2 && text[0] == '.' && text[1] == '.')
        {
            return true;
        }

        var isYear = AsciiDigits.TryRead(text, out var number) && text.Length == 4;
        year = number;
        return isYear;
    }

    private static void WriteEnd(ref SpanWriter writer, int year)
    {
        if (year == 0)
        {
            writer.Append("..");
        }
        else
        {
            writer.Append(year, width: 4);
        }
    }

    private void WriteYearMonthOrDate(ref SpanWriter writer)
    {
        writer.Append(_year, width: 4);
        if (_month != 0)
        {
            writer.Append('-');
            writer.Append(_month, width: 2);
        }

        if (_day != 0)
        {
            writer.Append('-');
            writer.Append(_day, width: 2);
        }
    }
}
