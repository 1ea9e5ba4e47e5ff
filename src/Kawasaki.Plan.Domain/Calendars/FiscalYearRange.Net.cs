using System.Diagnostics.CodeAnalysis;

namespace Kawasaki.Plan.Domain.Calendars;

// The interfaces of newer platforms. The provider is not used: there is one spelling in every culture.
public readonly partial record struct FiscalYearRange :
    ISpanParsable<FiscalYearRange>,
    IUtf8SpanParsable<FiscalYearRange>,
    ISpanFormattable,
    IUtf8SpanFormattable
{
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);

    static FiscalYearRange IParsable<FiscalYearRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FiscalYearRange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FiscalYearRange result) => TryParse(s, out result);

    static FiscalYearRange ISpanParsable<FiscalYearRange>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<FiscalYearRange>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FiscalYearRange result) => TryParse(s, out result);

    static FiscalYearRange IUtf8SpanParsable<FiscalYearRange>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<FiscalYearRange>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out FiscalYearRange result) => TryParse(utf8Text, out result);
}
