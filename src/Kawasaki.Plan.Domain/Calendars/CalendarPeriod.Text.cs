using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Calendars;

// The six units have six shapes, so that reading needs no hint. A range is its two ends with a slash between.
[TypeConverter(typeof(TextFormTypeConverter<CalendarPeriod>))]
public readonly partial record struct CalendarPeriod : ICanonicalText<CalendarPeriod>, IFormattable, IXmlSerializable
{
    Wording ITextForm<CalendarPeriod>.Shape => new(
        "期間（'FY2025'、'FY2025-Q1'、'2015'、'2020-12'、'2021-11-26' など）または範囲（'FY2022/FY2025'、'2026/..' など）",
        "a period such as 'FY2025', 'FY2025-Q1', '2015', '2020-12' or '2021-11-26', or a range such as 'FY2022/FY2025' or '2026/..'");

    /// <summary>Reads the canonical text, such as <c>2021-11-26</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not canonical text.</exception>
    /// <exception cref="OverflowException">A year is outside the range.</exception>
    public static CalendarPeriod Parse(ReadOnlySpan<char> s) => CanonicalText.Parse<CalendarPeriod>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static CalendarPeriod Parse(string s) => CanonicalText.Parse<CalendarPeriod>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    public static CalendarPeriod Parse(ReadOnlySpan<byte> utf8Text) => CanonicalText.Parse<CalendarPeriod>(utf8Text);

    /// <summary>Reads the canonical text, returning whether it was valid.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out CalendarPeriod result) => CanonicalText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out CalendarPeriod)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out CalendarPeriod result) => CanonicalText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out CalendarPeriod)" path="/*[not(self::param)]"/>
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

    /// <summary>Returns the text for a path or a file name, which has no slash: <c>FY2022..FY2025</c>, <c>FY2026..</c>. It is read like any other.</summary>
    public string ToPathString() => RangeText.ToPath(ToString());

    internal static TextStatus Read(ReadOnlySpan<char> text, out CalendarPeriod value)
    {
        value = default;
        if (!RangeText.TrySplit(text, out var firstText, out var lastText))
        {
            var singleStatus = ReadOne(text, out var unit, out var ordinal);
            value = singleStatus is TextStatus.Valid ? Single(unit, ordinal) : default;
            return singleStatus;
        }

        var (first, last, firstUnit, lastUnit) = (OpenStart, OpenEnd, default(PeriodUnit?), default(PeriodUnit?));
        var (firstStatus, lastStatus) = (TextStatus.Valid, TextStatus.Valid);
        if (!RangeText.IsOpen(firstText))
        {
            firstStatus = ReadOne(firstText, out var unit, out first);
            firstUnit = unit;
        }

        if (!RangeText.IsOpen(lastText))
        {
            lastStatus = ReadOne(lastText, out var unit, out last);
            lastUnit = unit;
        }

        if (firstStatus is TextStatus.Malformed
            || lastStatus is TextStatus.Malformed
            || (firstUnit ?? lastUnit) is not { } common
            || (lastUnit ?? common) != common)
        {
            return TextStatus.Malformed;
        }

        if (firstStatus is TextStatus.OutOfRange || lastStatus is TextStatus.OutOfRange)
        {
            return TextStatus.OutOfRange;
        }

        if (last < first)
        {
            return TextStatus.Malformed;
        }

        value = new(common, first, last);
        return TextStatus.Valid;
    }

    internal void WriteTo(ref SpanWriter writer)
    {
        WriteEnd(ref writer, _first);
        if (IsRange)
        {
            writer.Append('/');
            WriteEnd(ref writer, _last);
        }
    }

    /// <summary>Reads one of a unit. The unit is that of the shape, also where a number is out of range.</summary>
    private static TextStatus ReadOne(ReadOnlySpan<char> text, out PeriodUnit unit, out int ordinal)
    {
        if (text.IsEmpty || text[0] != 'F')
        {
            return ReadYearMonthOrDate(text, out unit, out ordinal);
        }

        TextStatus status;
        if (text.Length != FiscalPartText.Length)
        {
            status = FiscalYear.Read(text, out var year);
            (unit, ordinal) = (PeriodUnit.FiscalYear, year.Ordinal);
        }
        else if (text[FiscalYear.TextLength + 1] == FiscalPartText.Half)
        {
            status = FiscalHalf.Read(text, out var half);
            (unit, ordinal) = (PeriodUnit.FiscalHalf, half.Ordinal);
        }
        else
        {
            status = FiscalQuarter.Read(text, out var quarter);
            (unit, ordinal) = (PeriodUnit.FiscalQuarter, quarter.Ordinal);
        }

        return status;
    }

    private static TextStatus ReadYearMonthOrDate(ReadOnlySpan<char> text, out PeriodUnit unit, out int ordinal)
    {
        unit = text.Length switch { 4 => PeriodUnit.Year, 7 => PeriodUnit.Month, _ => PeriodUnit.Date };
        ordinal = 0;
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

        ordinal = unit switch
        {
            PeriodUnit.Year => OrdinalOfYear(year),
            PeriodUnit.Month => OrdinalOfMonth(year, month),
            _ => OrdinalOfDate(new(year, month, day)),
        };
        return TextStatus.Valid;
    }

    private static int DaysInMonth(int year, int month) => IsYear(year) ? CalendarSystem.Iso.GetDaysInMonth(year, month) : 31;

    private void WriteEnd(ref SpanWriter writer, int ordinal)
    {
        if (ordinal is OpenStart or OpenEnd)
        {
            writer.Append(RangeText.Open);
            return;
        }

        switch (Unit)
        {
            case PeriodUnit.FiscalYear:
                FiscalYear.FromOrdinal(ordinal).WriteTo(ref writer);
                break;
            case PeriodUnit.FiscalHalf:
                FiscalHalf.FromOrdinal(ordinal).WriteTo(ref writer);
                break;
            case PeriodUnit.FiscalQuarter:
                FiscalQuarter.FromOrdinal(ordinal).WriteTo(ref writer);
                break;
            default:
                WriteYearMonthOrDate(ref writer, FirstDayOf(Unit, ordinal));
                break;
        }
    }

    private void WriteYearMonthOrDate(ref SpanWriter writer, LocalDate date)
    {
        writer.Append(date.Year, width: 4);
        if (Unit is PeriodUnit.Month or PeriodUnit.Date)
        {
            writer.Append('-');
            writer.Append(date.Month, width: 2);
        }

        if (Unit is PeriodUnit.Date)
        {
            writer.Append('-');
            writer.Append(date.Day, width: 2);
        }
    }
}
