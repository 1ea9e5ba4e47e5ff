using System.Text.Json;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Short texts that a document repeats, such as units and sources: each is made once, as far as there is room.</summary>
internal sealed class ShortTexts
{
    private const int Slots = 32; // A power of two.
    private const int MaxBytes = 32;

    private readonly string?[] _texts = new string?[Slots];

    /// <summary>Returns the text of a string, or <see langword="null"/> where it is no text.</summary>
    internal string? TextOf(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length > MaxBytes)
        {
            return JsonText.TextOf(ref reader);
        }

        ref var known = ref _texts[SlotOf(reader.ValueSpan)];
        if (known is null || !reader.ValueTextEquals(known.AsSpan()))
        {
            known = JsonText.TextOf(ref reader);
        }

        return known;
    }

    private static int SlotOf(ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            var hash = bytes.Length;
            foreach (var b in bytes)
            {
                hash = (hash * 31) + b;
            }

            return (hash ^ (hash >> 16)) & (Slots - 1);
        }
    }
}
