using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Calendars;

// The interfaces of newer platforms. The provider is not used, and a format but G throws: there is one spelling in every culture.
public readonly partial record struct EraDate :
    ISpanParsable<EraDate>,
    IUtf8SpanParsable<EraDate>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    IComparisonOperators<EraDate, EraDate, bool>
{
    /// <summary>Returns the date.</summary>
    public DateOnly ToDateOnly() => ToLocalDate().ToDateOnly();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, utf8Destination, out bytesWritten, format);

    static EraDate IParsable<EraDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EraDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EraDate result) => TryParse(s, out result);

    static EraDate ISpanParsable<EraDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EraDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EraDate result) => TryParse(s, out result);

    static EraDate IUtf8SpanParsable<EraDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<EraDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EraDate result) =>
        TryParse(utf8Text, out result);
}
