using System.Diagnostics.CodeAnalysis;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Calendars;

// The interfaces of newer platforms. The provider is not used, and a format but G throws: there is one spelling in every culture.
public readonly partial record struct FiscalYearRange :
    ISpanParsable<FiscalYearRange>,
    IUtf8SpanParsable<FiscalYearRange>,
    ISpanFormattable,
    IUtf8SpanFormattable
{
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, utf8Destination, out bytesWritten, format);

    static FiscalYearRange IParsable<FiscalYearRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FiscalYearRange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FiscalYearRange result) =>
        TryParse(s, out result);

    static FiscalYearRange ISpanParsable<FiscalYearRange>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<FiscalYearRange>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FiscalYearRange result) =>
        TryParse(s, out result);

    static FiscalYearRange IUtf8SpanParsable<FiscalYearRange>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<FiscalYearRange>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out FiscalYearRange result) =>
        TryParse(utf8Text, out result);
}
