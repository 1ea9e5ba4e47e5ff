using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

// The canonical text is the numbers with hyphens between, without leading zeros.
[TypeConverter(typeof(TextFormTypeConverter<PlanCode>))]
public readonly partial record struct PlanCode : ICanonicalText<PlanCode>, IFormattable, IXmlSerializable
{
    Wording ITextForm<PlanCode>.Shape => new(
        "政策や施策の番号（'5'、'5-1'、'5-1-1' など）",
        "a plan code such as '5', '5-1' or '5-1-1'");

    /// <summary>Reads the canonical text, such as <c>5-1-1</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not canonical text.</exception>
    /// <exception cref="OverflowException">A number is above 9999.</exception>
    public static PlanCode Parse(ReadOnlySpan<char> s) => CanonicalText.Parse<PlanCode>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static PlanCode Parse(string s) => CanonicalText.Parse<PlanCode>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    public static PlanCode Parse(ReadOnlySpan<byte> utf8Text) => CanonicalText.Parse<PlanCode>(utf8Text);

    /// <summary>Reads the canonical text, returning whether it was valid.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out PlanCode result) => CanonicalText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PlanCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out PlanCode result) => CanonicalText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PlanCode)" path="/*[not(self::param)]"/>
    /// <param name="utf8Text">The text to read, in UTF-8.</param>
    /// <param name="result">The value, or the default value when the text is not canonical.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PlanCode result) => CanonicalText.TryParse(utf8Text, out result);

    /// <summary>Returns the canonical text, such as <c>5-1-1</c>.</summary>
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

    TextStatus ITextForm<PlanCode>.Read(ReadOnlySpan<char> text, out PlanCode value) => Read(text, out value);

    bool ITextForm<PlanCode>.TryWrite(PlanCode value, Span<char> destination, out int charsWritten) => value.TryFormat(destination, out charsWritten);

    private static TextStatus Read(ReadOnlySpan<char> text, out PlanCode value)
    {
        value = default;
        Span<int> numbers = stackalloc int[3];
        var count = 0;
        for (var rest = text; ; count++)
        {
            var hyphen = rest.IndexOf('-');
            var part = hyphen < 0 ? rest : rest.Slice(0, hyphen);
            if (count == 3 || part.IsEmpty || part[0] == '0' || !AsciiDigits.TryRead(part, out numbers[count]))
            {
                return TextStatus.Malformed;
            }

            if (numbers[count] > MaxNumber)
            {
                return TextStatus.OutOfRange;
            }

            if (hyphen < 0)
            {
                break;
            }

            rest = rest.Slice(hyphen + 1);
        }

        value = count switch
        {
            0 => new(numbers[0]),
            1 => new(numbers[0], numbers[1]),
            _ => new(numbers[0], numbers[1], numbers[2]),
        };
        return TextStatus.Valid;
    }

    private void WriteTo(ref SpanWriter writer)
    {
        writer.Append(BasicPolicy);
        if (_policy > 0)
        {
            writer.Append('-');
            writer.Append(_policy);
        }

        if (_measure > 0)
        {
            writer.Append('-');
            writer.Append(_measure);
        }
    }
}
