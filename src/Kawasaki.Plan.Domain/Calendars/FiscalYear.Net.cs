using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Calendars;

// The interfaces of newer platforms. The provider is not used, and a format but G throws: there is one spelling in every culture.
public readonly partial record struct FiscalYear :
    ISpanParsable<FiscalYear>,
    IUtf8SpanParsable<FiscalYear>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    IComparisonOperators<FiscalYear, FiscalYear, bool>,
    IMinMaxValue<FiscalYear>
{
    /// <summary>Returns the fiscal year in which a date lies.</summary>
    /// <param name="date">The date, from 1 April 1886 to 31 March 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> lies in no supported fiscal year.</exception>
    public static FiscalYear Containing(DateOnly date) => Containing(LocalDate.FromDateOnly(date));

    /// <inheritdoc cref="Current(IClock)" path="/*[not(self::param)]"/>
    /// <param name="timeProvider">The clock. Its time zone does not matter.</param>
    public static FiscalYear Current(TimeProvider timeProvider) =>
        Containing(Instant.FromDateTimeOffset(Guard.Against.Null(timeProvider).GetUtcNow()), Japan, nameof(timeProvider));

    /// <summary>Returns whether a date lies in this fiscal year.</summary>
    /// <param name="date">The date.</param>
    public bool Contains(DateOnly date) => Contains(LocalDate.FromDateOnly(date));

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, utf8Destination, out bytesWritten, format);

    static FiscalYear IParsable<FiscalYear>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FiscalYear>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FiscalYear result) => TryParse(s, out result);

    static FiscalYear ISpanParsable<FiscalYear>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<FiscalYear>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FiscalYear result) => TryParse(s, out result);

    static FiscalYear IUtf8SpanParsable<FiscalYear>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<FiscalYear>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out FiscalYear result) =>
        TryParse(utf8Text, out result);
}
