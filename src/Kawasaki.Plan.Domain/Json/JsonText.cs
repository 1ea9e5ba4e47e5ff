using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The texts and numbers of JSON tokens, read without losing anything.</summary>
internal static class JsonText
{
    private const int MaxEscapedLength = CanonicalText.MaxLength * 6; // Every character may be written as \u0000.

    internal static bool TryRead<TCodec, T>(ref Utf8JsonReader reader, TCodec codec, out T value)
        where TCodec : ICanonicalText<T>
        where T : struct
    {
        value = default;
        var byteCount = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (byteCount > MaxEscapedLength)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[MaxEscapedLength];
        try
        {
            var length = reader.CopyString(buffer);
            return codec.Read(buffer.Slice(0, length), out value) is TextStatus.Valid;
        }
        catch (InvalidOperationException)
        {
            return false; // Half a surrogate pair, or bytes that are no UTF-8.
        }
    }

    /// <summary>Returns the text of a string, or <see langword="null"/> where it is no text: half a surrogate pair, or bytes that are no UTF-8.</summary>
    internal static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    internal static string Excerpt(ref Utf8JsonReader reader) =>
        TextOf(ref reader) is { } text ? Internal.Excerpt.Of(text.AsSpan()) : "(no text)";

    /// <summary>Reads a number with its digits: one that a decimal would round is refused.</summary>
    internal static bool TryReadExactly(ref Utf8JsonReader reader, out decimal value)
    {
        if (!reader.TryGetDecimal(out value))
        {
            return false;
        }

        var token = reader.HasValueSequence ? CopyOf(reader) : reader.ValueSpan;
        var fractionDigits = 0;
        var exponent = 0;
        var exponentSign = 1;
        var part = 0; // 0: integer, 1: fraction, 2: exponent.
        foreach (var b in token)
        {
            switch (b)
            {
                case (byte)'.':
                    part = 1;
                    break;
                case (byte)'e' or (byte)'E':
                    part = 2;
                    break;
                case (byte)'-' when part == 2:
                    exponentSign = -1;
                    break;
                case >= (byte)'0' and <= (byte)'9' when part == 1:
                    fractionDigits++;
                    break;
                case >= (byte)'0' and <= (byte)'9' when part == 2:
                    exponent = Math.Min((exponent * 10) + (b - '0'), 10_000);
                    break;
                default:
                    break;
            }
        }

        return Decimals.ScaleOf(value) == Math.Max(0, fractionDigits - (exponentSign * exponent));
    }

    /// <summary>Reads a number of a document with its digits: one that a decimal would round is refused.</summary>
    internal static bool TryReadExactly(JsonElement number, out decimal value)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(number.GetRawText()));
        _ = reader.Read();
        return TryReadExactly(ref reader, out value);
    }

    private static ReadOnlySpan<byte> CopyOf(in Utf8JsonReader reader)
    {
        var bytes = new byte[(int)reader.ValueSequence.Length];
        var at = 0;
        foreach (var segment in reader.ValueSequence)
        {
            segment.Span.CopyTo(bytes.AsSpan(at));
            at += segment.Length;
        }

        return bytes;
    }
}
