using System.ComponentModel;
using System.Data;
using Dapper;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>A value in a column of text, for Dapper: the code of the page.</summary>
internal sealed class TextHandler<T> : SqlMapper.TypeHandler<T>
    where T : struct
{
    private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(T));

    public override void SetValue(IDbDataParameter parameter, T value) => parameter.Value = Converter.ConvertToInvariantString(value);

    public override T Parse(object value) => (T)Converter.ConvertFromInvariantString((string)value)!;
}
