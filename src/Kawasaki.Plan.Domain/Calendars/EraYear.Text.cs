using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Calendars;

// The canonical text is the letter of the era and the number: "R7". The first year is "R1", never 元.
[TypeConverter(typeof(TextFormTypeConverter<EraYear>))]
public readonly partial record struct EraYear : ICanonicalText<EraYear>, IFormattable, IXmlSerializable
{
    Wording ITextForm<EraYear>.Shape => new(
        "元号の年（'R7' など）",
        "a year of an era such as 'R7'");

    /// <summary>Reads the canonical text, such as <c>R7</c>, in the eras of <see cref="EraTable.Default"/>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not canonical text.</exception>
    /// <exception cref="OverflowException">The number is outside the range.</exception>
    public static EraYear Parse(ReadOnlySpan<char> s) => CanonicalText.Parse<EraYear>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static EraYear Parse(string s) => CanonicalText.Parse<EraYear>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    public static EraYear Parse(ReadOnlySpan<byte> utf8Text) => CanonicalText.Parse<EraYear>(utf8Text);

    /// <summary>Reads the canonical text in the eras of <see cref="EraTable.Default"/>, returning whether it was valid.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out EraYear result) => CanonicalText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EraYear)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out EraYear result) => CanonicalText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EraYear)" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out EraYear result) => CanonicalText.TryParse(utf8Text, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, EraTable, out EraYear)"/>
    public static bool TryParse(string? s, EraTable eras, out EraYear result) => TryParse(s.AsSpan(), eras, out result);

    /// <summary>Reads the canonical text in the eras of a table, returning whether it was valid.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="eras">The eras whose letters are known.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<char> s, EraTable eras, out EraYear result)
    {
        Guard.Against.Null(eras);
        return Read(s, eras, out result) is TextStatus.Valid;
    }

    /// <summary>Returns the canonical text, such as <c>R7</c>.</summary>
    public override string ToString() => CanonicalText.ToText(this);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => CanonicalText.ToText(this, format);

    /// <summary>Writes the canonical text.</summary>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written: 0 when the span is too short.</param>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        writer.Append(Era.Letter);
        writer.Append(Year);
        return writer.TryFinish(out charsWritten);
    }

    /// <summary>Writes the canonical text in UTF-8.</summary>
    /// <param name="utf8Destination">The span to write to.</param>
    /// <param name="bytesWritten">The number of bytes written: 0 when the span is too short.</param>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => CanonicalText.TryFormat(this, utf8Destination, out bytesWritten);

    XmlSchema? IXmlSerializable.GetSchema() => null;

    void IXmlSerializable.ReadXml(XmlReader reader) => XmlContent.Read(in this, reader);

    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlContent.Write(this, writer);

    TextStatus ITextForm<EraYear>.Read(ReadOnlySpan<char> text, out EraYear value) => Read(text, EraTable.Default, out value);

    bool ITextForm<EraYear>.TryWrite(EraYear value, Span<char> destination, out int charsWritten) => value.TryFormat(destination, out charsWritten);

    private static TextStatus Read(ReadOnlySpan<char> text, EraTable eras, out EraYear value)
    {
        value = default;
        if (text.Length < 2 || text[1] == '0' || !AsciiDigits.TryRead(text.Slice(1), out var year) || eras.IndexOfLetter(text[0]) is not (>= 0 and var index))
        {
            return TextStatus.Malformed;
        }

        var era = eras[index];
        if (year < era.FirstSupportedYear || year > era.LastSupportedYear)
        {
            return TextStatus.OutOfRange;
        }

        value = new(era, year);
        return TextStatus.Valid;
    }
}
