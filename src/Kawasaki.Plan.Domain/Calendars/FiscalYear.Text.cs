using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Calendars;

// The canonical text is "FY2025": ASCII, fixed width, culture-free. What plans print lives in Notation.
[TypeConverter(typeof(TextFormTypeConverter<FiscalYear>))]
public readonly partial record struct FiscalYear : ICanonicalText<FiscalYear>, IFormattable, IXmlSerializable
{
    internal const int TextLength = 6;

    Wording ITextForm<FiscalYear>.Shape => new(
        "'FY1886' から 'FY9998' までの年度（'FY2025' など）",
        "a fiscal year such as 'FY2025', from 'FY1886' to 'FY9998'");

    /// <summary>Reads the canonical text, such as <c>FY2025</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not canonical text.</exception>
    /// <exception cref="OverflowException">The year is outside FY1886 to FY9998.</exception>
    public static FiscalYear Parse(ReadOnlySpan<char> s) => CanonicalText.Parse<FiscalYear>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static FiscalYear Parse(string s) => CanonicalText.Parse<FiscalYear>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    public static FiscalYear Parse(ReadOnlySpan<byte> utf8Text) => CanonicalText.Parse<FiscalYear>(utf8Text);

    /// <summary>Reads the canonical text, returning whether it was valid.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out FiscalYear result) => CanonicalText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FiscalYear)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out FiscalYear result) => CanonicalText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FiscalYear)" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out FiscalYear result) => CanonicalText.TryParse(utf8Text, out result);

    /// <summary>Returns the canonical text, such as <c>FY2025</c>.</summary>
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

    TextStatus ITextForm<FiscalYear>.Read(ReadOnlySpan<char> text, out FiscalYear value) => Read(text, out value);

    bool ITextForm<FiscalYear>.TryWrite(FiscalYear value, Span<char> destination, out int charsWritten) => value.TryFormat(destination, out charsWritten);

    internal static TextStatus Read(ReadOnlySpan<char> text, out FiscalYear value)
    {
        value = default;
        if (text.Length != TextLength || text[0] != 'F' || text[1] != 'Y' || !AsciiDigits.TryRead(text.Slice(2), out var year))
        {
            return TextStatus.Malformed;
        }

        if (!IsStartYear(year))
        {
            return TextStatus.OutOfRange;
        }

        value = new(year);
        return TextStatus.Valid;
    }

    internal void WriteTo(ref SpanWriter writer)
    {
        writer.Append("FY");
        writer.Append(StartYear, width: 4);
    }
}
