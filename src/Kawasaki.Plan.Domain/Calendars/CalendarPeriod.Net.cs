using System.Diagnostics.CodeAnalysis;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Calendars;

// The interfaces of newer platforms. The provider is not used, and a format but G throws: there is one spelling in every culture.
public readonly partial record struct CalendarPeriod :
    ISpanParsable<CalendarPeriod>,
    IUtf8SpanParsable<CalendarPeriod>,
    ISpanFormattable,
    IUtf8SpanFormattable
{
    /// <inheritdoc cref="From(LocalDate)"/>
    public static CalendarPeriod From(DateOnly date) => From(LocalDate.FromDateOnly(date));

    /// <inheritdoc cref="Contains(LocalDate)"/>
    public bool Contains(DateOnly date) => Contains(LocalDate.FromDateOnly(date));

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, utf8Destination, out bytesWritten, format);

    static CalendarPeriod IParsable<CalendarPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CalendarPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CalendarPeriod result) =>
        TryParse(s, out result);

    static CalendarPeriod ISpanParsable<CalendarPeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<CalendarPeriod>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CalendarPeriod result) => TryParse(s, out result);

    static CalendarPeriod IUtf8SpanParsable<CalendarPeriod>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<CalendarPeriod>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out CalendarPeriod result) =>
        TryParse(utf8Text, out result);
}
