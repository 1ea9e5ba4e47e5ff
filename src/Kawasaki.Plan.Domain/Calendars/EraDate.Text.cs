using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Calendars;

// The canonical text is that of JIS X 0301:2019: "R03.11.26".
[TypeConverter(typeof(TextFormTypeConverter<EraDate>))]
public readonly partial record struct EraDate : ICanonicalText<EraDate>, IFormattable, IXmlSerializable
{
    Wording ITextForm<EraDate>.Shape => new(
        "元号の日付（'R03.11.26' など）",
        "a date in an era such as 'R03.11.26'");

    /// <summary>Reads the canonical text, such as <c>R03.11.26</c>, in the eras of <see cref="EraTable.Default"/>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not canonical text.</exception>
    /// <exception cref="OverflowException">A year is outside the range.</exception>
    public static EraDate Parse(ReadOnlySpan<char> s) => CanonicalText.Parse<EraDate>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static EraDate Parse(string s) => CanonicalText.Parse<EraDate>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    public static EraDate Parse(ReadOnlySpan<byte> utf8Text) => CanonicalText.Parse<EraDate>(utf8Text);

    /// <summary>Reads the canonical text, returning whether it was valid.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out EraDate result) => CanonicalText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EraDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out EraDate result) => CanonicalText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EraDate)" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out EraDate result) => CanonicalText.TryParse(utf8Text, out result);

    /// <summary>Returns the canonical text, such as <c>R03.11.26</c>.</summary>
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

    TextStatus ITextForm<EraDate>.Read(ReadOnlySpan<char> text, out EraDate value) => Read(text, out value);

    bool ITextForm<EraDate>.TryWrite(EraDate value, Span<char> destination, out int charsWritten) => value.TryFormat(destination, out charsWritten);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, EraTable, out EraDate)"/>
    public static bool TryParse(string? s, EraTable eras, out EraDate result) => TryParse(s.AsSpan(), eras, out result);

    /// <summary>Reads the canonical text in the eras of a table, returning whether it was valid.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="eras">The eras whose letters are known.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<char> s, EraTable eras, out EraDate result)
    {
        Guard.Against.Null(eras);
        return Read(s, eras, out result) is TextStatus.Valid;
    }

    private static TextStatus Read(ReadOnlySpan<char> text, out EraDate value) => Read(text, EraTable.Default, out value);

    private static TextStatus Read(ReadOnlySpan<char> text, EraTable eras, out EraDate value)
    {
        value = default;
        if (text.Length is not (9 or 10)
            || text[text.Length - 6] != '.'
            || text[text.Length - 3] != '.'
            || (text.Length == 10 && text[1] == '0')
            || eras.IndexOfLetter(text[0]) is not (>= 0 and var index)
            || !AsciiDigits.TryRead(text.Slice(1, text.Length - 7), out var year)
            || !AsciiDigits.TryRead(text.Slice(text.Length - 5, 2), out var month)
            || !AsciiDigits.TryRead(text.Slice(text.Length - 2), out var day)
            || year == 0
            || month is < 1 or > 12)
        {
            return TextStatus.Malformed;
        }

        var era = eras[index];
        if (year < era.FirstSupportedYear || year > era.LastSupportedYear)
        {
            return TextStatus.OutOfRange;
        }

        var eraYear = new EraYear(era, year);
        if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(eraYear.GregorianYear, month))
        {
            return TextStatus.Malformed;
        }

        value = new(eraYear, month, day);
        return TextStatus.Valid;
    }

    private void WriteTo(ref SpanWriter writer)
    {
        writer.Append(Year.Era.Letter);
        writer.Append(Year.Year, width: 2);
        writer.Append('.');
        writer.Append(Month, width: 2);
        writer.Append('.');
        writer.Append(Day, width: 2);
    }
}
