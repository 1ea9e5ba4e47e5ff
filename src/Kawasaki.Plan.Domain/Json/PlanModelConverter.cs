using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads and writes a plan or a part of it as JSON.</summary>
/// <typeparam name="T">
/// The type, any of the plan's model and of quantities. They name the converter themselves; it is public so that source-generated contexts of
/// other assemblies can create it.
/// </typeparam>
public sealed class PlanModelConverter<T> : JsonConverter<T>
    where T : notnull
{
    private static readonly ModelFormat<T> Format = ModelFormat.Of<T>();

    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The value is not of the format. The message, and the path of the inner exception, have the place in the value as a JSON Pointer; the
    /// serializer adds its own path, which leads to the value.
    /// </exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var strict = new StrictReader(reader);
        try
        {
            var value = strict.Read(Format.Read);
            reader = strict.Json;
            return value;
        }
        catch (JsonException exception)
        {
            // Without a path: the serializer adds the one it knows.
            throw new JsonException(exception.Message, exception).Saying(JsonRefusal.TextOf(exception).Japanese);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Format.Write(Guard.Against.Null(writer), value);
}
