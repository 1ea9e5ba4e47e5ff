using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Quantities;

// The text is the symbol: none is empty, so an empty text is no unit.
[TypeConverter(typeof(TextFormTypeConverter<MeasurementUnit>))]
public readonly partial record struct MeasurementUnit : ITextForm<MeasurementUnit>, IFormattable, IXmlSerializable
{
    Wording ITextForm<MeasurementUnit>.Shape => new(
        "前後に空白のない単位（'%'、'人' など）",
        "a unit such as '%' or '人', with no white space around it");

    /// <summary>Reads the text form, such as <c>%</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not what <see cref="ToString"/> writes.</exception>
    public static MeasurementUnit Parse(ReadOnlySpan<char> s) => CanonicalText.Parse<MeasurementUnit>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static MeasurementUnit Parse(string s) => CanonicalText.Parse<MeasurementUnit>(s);

    /// <summary>Reads the text form, returning whether it was valid.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The value, or the default value when the text is not what <see cref="ToString"/> writes.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out MeasurementUnit result) => CanonicalText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out MeasurementUnit)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out MeasurementUnit result)
    {
        result = default;
        return s is not null && CanonicalText.TryParse(s.AsSpan(), out result);
    }

    /// <summary>Returns the symbol, which is empty for <see cref="None"/>.</summary>
    public override string ToString() => Symbol;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => CanonicalText.ToText(this, format);

    /// <summary>Writes the text form.</summary>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written: 0 when the span is too short.</param>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        writer.Append(ToString());
        return writer.TryFinish(out charsWritten);
    }

    bool ITextForm<MeasurementUnit>.TryWrite(MeasurementUnit value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten);

    XmlSchema? IXmlSerializable.GetSchema() => null;

    void IXmlSerializable.ReadXml(XmlReader reader) => XmlContent.Read(in this, reader);

    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlContent.Write(this, writer);

    TextStatus ITextForm<MeasurementUnit>.Read(ReadOnlySpan<char> text, out MeasurementUnit value)
    {
        value = None;
        return text.IsEmpty || TryReadSymbol(text, out value) ? TextStatus.Valid : TextStatus.Malformed;
    }

    internal static bool TryReadSymbol(ReadOnlySpan<char> text, out MeasurementUnit unit)
    {
        var isSymbol = UnitSymbols.IsSymbol(text) && !text.SequenceEqual(UnitSymbols.WidePercent.AsSpan());
        unit = isSymbol ? new(text.ToString()) : None;
        return isSymbol;
    }
}
