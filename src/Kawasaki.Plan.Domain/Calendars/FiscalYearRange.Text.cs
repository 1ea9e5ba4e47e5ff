using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Calendars;

// The canonical text is that of the ends, with a slash between; an open end is two dots (ISO 8601-2).
[TypeConverter(typeof(TextFormTypeConverter<FiscalYearRange>))]
public readonly partial record struct FiscalYearRange : ICanonicalText<FiscalYearRange>, IFormattable, IXmlSerializable
{
    Wording ITextForm<FiscalYearRange>.Shape => new(
        "年度の範囲（'FY2022/FY2025'、'FY2026/..'、'../FY2025' など）",
        "a range of fiscal years such as 'FY2022/FY2025', 'FY2026/..' or '../FY2025'");

    /// <summary>Reads the canonical text, such as <c>FY2022/FY2025</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not canonical text.</exception>
    /// <exception cref="OverflowException">A year is outside the range.</exception>
    public static FiscalYearRange Parse(ReadOnlySpan<char> s) => CanonicalText.Parse<FiscalYearRange>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static FiscalYearRange Parse(string s) => CanonicalText.Parse<FiscalYearRange>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    public static FiscalYearRange Parse(ReadOnlySpan<byte> utf8Text) => CanonicalText.Parse<FiscalYearRange>(utf8Text);

    /// <summary>Reads the canonical text, returning whether it was valid.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out FiscalYearRange result) => CanonicalText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FiscalYearRange)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out FiscalYearRange result) => CanonicalText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FiscalYearRange)" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out FiscalYearRange result) => CanonicalText.TryParse(utf8Text, out result);

    /// <summary>Returns the canonical text, such as <c>FY2022/FY2025</c>.</summary>
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

    TextStatus ITextForm<FiscalYearRange>.Read(ReadOnlySpan<char> text, out FiscalYearRange value) => Read(text, out value);

    bool ITextForm<FiscalYearRange>.TryWrite(FiscalYearRange value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten);

    /// <summary>Returns the text for a path or a file name, which has no slash: <c>FY2022..FY2025</c>, <c>FY2026..</c>. It is read like any other.</summary>
    public string ToPathString() => RangeText.ToPath(ToString());

    internal static TextStatus Read(ReadOnlySpan<char> text, out FiscalYearRange value)
    {
        value = default;
        if (!RangeText.TrySplit(text, out var startText, out var endText))
        {
            return TextStatus.Malformed;
        }

        var startStatus = ReadEnd(startText, out var start);
        var endStatus = ReadEnd(endText, out var end);
        if (startStatus is not TextStatus.Valid || endStatus is not TextStatus.Valid)
        {
            return startStatus is TextStatus.Malformed || endStatus is TextStatus.Malformed ? TextStatus.Malformed : TextStatus.OutOfRange;
        }

        switch (start, end)
        {
            case (null, null):
                return TextStatus.Malformed;
            case ({ } first, null):
                value = StartingWith(first);
                return TextStatus.Valid;
            case (null, { } last):
                value = EndingWith(last);
                return TextStatus.Valid;
            case ({ } first, { } last) when last < first:
                return TextStatus.Malformed;
            case ({ } first, { } last):
                value = new(first, last);
                return TextStatus.Valid;
        }
    }

    internal void WriteTo(ref SpanWriter writer)
    {
        WriteEnd(ref writer, Start);
        writer.Append('/');
        WriteEnd(ref writer, End);
    }

    private static TextStatus ReadEnd(ReadOnlySpan<char> text, out FiscalYear? end)
    {
        end = null;
        if (RangeText.IsOpen(text))
        {
            return TextStatus.Valid;
        }

        var status = FiscalYear.Read(text, out var year);
        end = year;
        return status;
    }

    private static void WriteEnd(ref SpanWriter writer, FiscalYear? end)
    {
        if (end is { } year)
        {
            year.WriteTo(ref writer);
        }
        else
        {
            writer.Append(RangeText.Open);
        }
    }
}
