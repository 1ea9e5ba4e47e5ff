using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Calendars;

// The interfaces of newer platforms. The provider is not used, and a format but G throws: there is one spelling in every culture.
public readonly partial record struct FiscalQuarter :
    ISpanParsable<FiscalQuarter>,
    IUtf8SpanParsable<FiscalQuarter>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    IComparisonOperators<FiscalQuarter, FiscalQuarter, bool>,
    IMinMaxValue<FiscalQuarter>
{
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, utf8Destination, out bytesWritten, format);

    static FiscalQuarter IParsable<FiscalQuarter>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FiscalQuarter>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FiscalQuarter result) =>
        TryParse(s, out result);

    static FiscalQuarter ISpanParsable<FiscalQuarter>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<FiscalQuarter>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FiscalQuarter result) => TryParse(s, out result);

    static FiscalQuarter IUtf8SpanParsable<FiscalQuarter>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<FiscalQuarter>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out FiscalQuarter result) =>
        TryParse(utf8Text, out result);
}
