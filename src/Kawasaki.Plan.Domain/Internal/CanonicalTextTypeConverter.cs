using System.ComponentModel;
using System.Globalization;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Converts canonical text for what asks the component model: configuration binding, Blazor's <c>@bind</c>, property grids.</summary>
internal sealed class CanonicalTextTypeConverter<T> : TypeConverter
    where T : struct, ICanonicalText<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? CanonicalText.Parse<T>(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T canonical && destinationType == typeof(string) ? CanonicalText.ToText(canonical) : base.ConvertTo(context, culture, value, destinationType);
}
