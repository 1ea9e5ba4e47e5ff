using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Calendars;

// The interfaces of newer platforms. The provider is not used, and a format but G throws: there is one spelling in every culture.
public readonly partial record struct EraYear :
    ISpanParsable<EraYear>,
    IUtf8SpanParsable<EraYear>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    IComparisonOperators<EraYear, EraYear, bool>
{
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, utf8Destination, out bytesWritten, format);

    static EraYear IParsable<EraYear>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EraYear>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EraYear result) => TryParse(s, out result);

    static EraYear ISpanParsable<EraYear>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EraYear>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EraYear result) => TryParse(s, out result);

    static EraYear IUtf8SpanParsable<EraYear>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<EraYear>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EraYear result) =>
        TryParse(utf8Text, out result);
}
