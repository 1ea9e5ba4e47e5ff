using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Calendars;

// The interfaces of newer platforms. The provider is not used, and a format but G throws: there is one spelling in every culture.
public readonly partial record struct FiscalHalf :
    ISpanParsable<FiscalHalf>,
    IUtf8SpanParsable<FiscalHalf>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    IComparisonOperators<FiscalHalf, FiscalHalf, bool>,
    IMinMaxValue<FiscalHalf>
{
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, utf8Destination, out bytesWritten, format);

    static FiscalHalf IParsable<FiscalHalf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FiscalHalf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FiscalHalf result) =>
        TryParse(s, out result);

    static FiscalHalf ISpanParsable<FiscalHalf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<FiscalHalf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FiscalHalf result) => TryParse(s, out result);

    static FiscalHalf IUtf8SpanParsable<FiscalHalf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<FiscalHalf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out FiscalHalf result) =>
        TryParse(utf8Text, out result);
}
