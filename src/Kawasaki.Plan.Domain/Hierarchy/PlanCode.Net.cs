using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

// The interfaces of newer platforms. The provider is not used, and a format but G throws: there is one spelling in every culture.
public readonly partial record struct PlanCode :
    ISpanParsable<PlanCode>,
    IUtf8SpanParsable<PlanCode>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    IComparisonOperators<PlanCode, PlanCode, bool>
{
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, utf8Destination, out bytesWritten, format);

    static PlanCode IParsable<PlanCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PlanCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PlanCode result) => TryParse(s, out result);

    static PlanCode ISpanParsable<PlanCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<PlanCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PlanCode result) => TryParse(s, out result);

    static PlanCode IUtf8SpanParsable<PlanCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<PlanCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PlanCode result) =>
        TryParse(utf8Text, out result);
}
