using System.Diagnostics.CodeAnalysis;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Quantities;

// The interfaces of newer platforms. The provider is not used, and a format but G throws: there is one spelling in every culture.
public readonly partial record struct MeasurementUnit :
    ISpanParsable<MeasurementUnit>,
    ISpanFormattable
{
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    static MeasurementUnit IParsable<MeasurementUnit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<MeasurementUnit>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MeasurementUnit result) =>
        TryParse(s, out result);

    static MeasurementUnit ISpanParsable<MeasurementUnit>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<MeasurementUnit>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MeasurementUnit result) =>
        TryParse(s, out result);
}
