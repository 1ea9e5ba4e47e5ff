using System.ComponentModel;
using System.Globalization;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Converts the text of a value for what asks the component model: configuration binding, Blazor's <c>@bind</c>, property grids.</summary>
internal sealed class TextFormTypeConverter<T> : TypeConverter
    where T : struct, ITextForm<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? CanonicalText.Parse<T>(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T text && destinationType == typeof(string) ? text.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
