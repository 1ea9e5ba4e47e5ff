using System.ComponentModel;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;

namespace Kawasaki.Plan.Integrations.Apart;

/// <summary>A value in a field, for CsvHelper 33: the code of the page.</summary>
internal sealed class TextConverter<T> : DefaultTypeConverter
    where T : struct
{
    private static readonly System.ComponentModel.TypeConverter Converter = TypeDescriptor.GetConverter(typeof(T));

    public override string? ConvertToString(object? value, IWriterRow row, MemberMapData memberMapData) => Converter.ConvertToInvariantString(value);

    public override object? ConvertFromString(string? text, IReaderRow row, MemberMapData memberMapData) => Converter.ConvertFromInvariantString(text ?? "");
}
