namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Writes UTF-8 from UTF-16 in spans, on every platform.</summary>
internal static class Utf8Text
{
    /// <summary>Encodes a text. Half a surrogate pair becomes U+FFFD.</summary>
    internal static bool TryEncode(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = 0;
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            int code = text[i];
            if (char.IsSurrogate(text[i]))
            {
                var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                code = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : 0xFFFD;
                i += isPair ? 1 : 0;
            }

            var length = Encode(code, bytes);
            if (length > destination.Length - bytesWritten)
            {
                bytesWritten = 0;
                return false;
            }

            bytes.Slice(0, length).CopyTo(destination.Slice(bytesWritten));
            bytesWritten += length;
        }

        return true;
    }

    private static int Encode(int code, Span<byte> bytes)
    {
        switch (code)
        {
            case < 0x80:
                bytes[0] = (byte)code;
                return 1;
            case < 0x800:
                bytes[0] = (byte)(0xC0 | (code >> 6));
                bytes[1] = (byte)(0x80 | (code & 0x3F));
                return 2;
            case < 0x10000:
                bytes[0] = (byte)(0xE0 | (code >> 12));
                bytes[1] = (byte)(0x80 | ((code >> 6) & 0x3F));
                bytes[2] = (byte)(0x80 | (code & 0x3F));
                return 3;
            default:
                bytes[0] = (byte)(0xF0 | (code >> 18));
                bytes[1] = (byte)(0x80 | ((code >> 12) & 0x3F));
                bytes[2] = (byte)(0x80 | ((code >> 6) & 0x3F));
                bytes[3] = (byte)(0x80 | (code & 0x3F));
                return 4;
        }
    }
}
