using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Quantities;

// A unit may hold spaces but not begin with one, and an amount holds none: the first space divides them.
[TypeConverter(typeof(TextFormTypeConverter<Quantity>))]
public readonly partial record struct Quantity : ITextForm<Quantity>, IFormattable, IXmlSerializable
{
    Wording ITextForm<Quantity>.Shape => new(
        "数量（'98.0 %'、'1200 人'、'3' など）",
        "a quantity such as '98.0 %', '1200 人' or '3'");

    /// <summary>Reads the text form, such as <c>98.0 %</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not what <see cref="ToString"/> writes.</exception>
    /// <exception cref="OverflowException">The amount has more digits than a decimal.</exception>
    public static Quantity Parse(ReadOnlySpan<char> s) => CanonicalText.Parse<Quantity>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Quantity Parse(string s) => CanonicalText.Parse<Quantity>(s);

    /// <summary>Reads the text form, returning whether it was valid.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The value, or the default value when the text is not what <see cref="ToString"/> writes.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out Quantity result) => CanonicalText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Quantity)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quantity result)
    {
        result = default;
        return s is not null && CanonicalText.TryParse(s.AsSpan(), out result);
    }

    /// <summary>Returns the amount with all its decimals and, after a space, the unit where there is one: <c>98.0 %</c>.</summary>
    public override string ToString()
    {
        var amount = Decimals.ToText(Amount);
        return Unit == MeasurementUnit.None ? amount : amount + " " + Unit.Symbol;
    }

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

    bool ITextForm<Quantity>.TryWrite(Quantity value, Span<char> destination, out int charsWritten) => value.TryFormat(destination, out charsWritten);

    XmlSchema? IXmlSerializable.GetSchema() => null;

    void IXmlSerializable.ReadXml(XmlReader reader) => XmlContent.Read(in this, reader);

    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlContent.Write(this, writer);

    TextStatus ITextForm<Quantity>.Read(ReadOnlySpan<char> text, out Quantity value)
    {
        value = default;
        var space = text.IndexOf(' ');
        var status = Decimals.Read(space < 0 ? text : text.Slice(0, space), out var amount);
        var unit = MeasurementUnit.None;
        if (space >= 0 && !MeasurementUnit.TryReadSymbol(text.Slice(space + 1), out unit))
        {
            return TextStatus.Malformed;
        }

        value = status is TextStatus.Valid ? new(amount, unit) : default;
        return status;
    }
}
