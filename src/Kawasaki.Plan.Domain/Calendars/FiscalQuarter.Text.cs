using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Calendars;

// The canonical text is that of the fiscal year, a hyphen, and the number of the quarter after a Q.
[TypeConverter(typeof(TextFormTypeConverter<FiscalQuarter>))]
public readonly partial record struct FiscalQuarter : ICanonicalText<FiscalQuarter>, IFormattable, IXmlSerializable
{
    Wording ITextForm<FiscalQuarter>.Shape => new(
        "年度の四半期（'FY2025-Q1' など）",
        "a quarter of a fiscal year such as 'FY2025-Q1'");

    /// <summary>Reads the canonical text, such as <c>FY2025-Q1</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not canonical text.</exception>
    /// <exception cref="OverflowException">A year is outside the range.</exception>
    public static FiscalQuarter Parse(ReadOnlySpan<char> s) => CanonicalText.Parse<FiscalQuarter>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static FiscalQuarter Parse(string s) => CanonicalText.Parse<FiscalQuarter>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    public static FiscalQuarter Parse(ReadOnlySpan<byte> utf8Text) => CanonicalText.Parse<FiscalQuarter>(utf8Text);

    /// <summary>Reads the canonical text, returning whether it was valid.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out FiscalQuarter result) => CanonicalText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FiscalQuarter)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out FiscalQuarter result) => CanonicalText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FiscalQuarter)" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out FiscalQuarter result) => CanonicalText.TryParse(utf8Text, out result);

    /// <summary>Returns the canonical text, such as <c>FY2025-Q1</c>.</summary>
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

    TextStatus ITextForm<FiscalQuarter>.Read(ReadOnlySpan<char> text, out FiscalQuarter value) => Read(text, out value);

    bool ITextForm<FiscalQuarter>.TryWrite(FiscalQuarter value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten);

    internal static TextStatus Read(ReadOnlySpan<char> text, out FiscalQuarter value)
    {
        var status = FiscalPartText.Read(text, FiscalPartText.Quarter, QuartersInYear, out var year, out var number);
        value = status is TextStatus.Valid ? new(year, number) : default;
        return status;
    }

    internal void WriteTo(ref SpanWriter writer) => FiscalPartText.Write(ref writer, Year, FiscalPartText.Quarter, Number);
}
