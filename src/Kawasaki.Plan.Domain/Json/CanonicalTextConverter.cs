using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads and writes a value of this library as a JSON string, or as a property name, holding its canonical text.</summary>
/// <typeparam name="T">
/// The value type: <c>FiscalYear</c>, <c>FiscalYearRange</c>, <c>FiscalHalf</c>, <c>FiscalQuarter</c>, <c>CalendarPeriod</c>, <c>EraYear</c>,
/// <c>EraDate</c> or <c>PlanCode</c>. They name the converter themselves; it is public so that source-generated contexts of other assemblies can create it.
/// </typeparam>
public sealed class CanonicalTextConverter<T> : JsonConverter<T>
    where T : struct
{
    private static readonly ICanonicalText<T> Text =
        (object)default(T) is ICanonicalText<T> text ? text : throw new NotSupportedException(Invariant($"{typeof(T).Name} has no canonical text."));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string, or not canonical text.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String
            ? ReadText(ref reader)
            : throw new JsonException(Invariant($"Expected {Text.Shape.English}, as a string, but found {reader.TokenType}."))
                .Saying($"文字列の{Text.Shape.Japanese}ではなく{StrictReader.JapaneseNameOf(reader.TokenType)}があります。");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property name is not canonical text.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Span<char> buffer = stackalloc char[CanonicalText.MaxLength];
        _ = Text.TryWrite(value, buffer, out var written);
        writer.WriteStringValue(buffer.Slice(0, written));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Span<char> buffer = stackalloc char[CanonicalText.MaxLength];
        _ = Text.TryWrite(value, buffer, out var written);
        writer.WritePropertyName(buffer.Slice(0, written));
    }

    private static T ReadText(ref Utf8JsonReader reader)
    {
        if (JsonText.TryRead(ref reader, Text, out T value))
        {
            return value;
        }

        var found = JsonText.Excerpt(ref reader);
        throw new JsonException($"Expected {Text.Shape.English}, but found '{found}'.").Saying($"{Text.Shape.Japanese}ではなく「{found}」があります。");
    }
}
