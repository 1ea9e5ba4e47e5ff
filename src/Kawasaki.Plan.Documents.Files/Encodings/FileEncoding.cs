using System.Text;
using Kawasaki.Plan.Documents.Files.Reading;
using Kawasaki.Plan.Domain;

namespace Kawasaki.Plan.Documents.Files.Encodings;

/// <summary>Finds the encoding of a text.</summary>
internal static class FileEncoding
{
    private const int FewestPairs = 2;
    private const int MostRatio = 2;
    private const int ThreeBytes = 3;

    private static readonly Wording TwoReadings = new(
        "UTF-8ではなく、Shift_JISともEUC-JPとも読めます。文字コードを指定してください。",
        "The bytes are no UTF-8, and may be Shift_JIS or EUC-JP: the encoding must be stated.");

    private static readonly Wording Cut = new(
        "UTF-16のファイルが最後の文字の途中で切れています。",
        "The file is UTF-16 and is cut within its last character.");

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Lazy<Encoding> ShiftJis = new(() => Strict(932));
    private static readonly Lazy<Encoding> Euc = new(() => Strict(51932));

    /// <summary>Returns the text of bytes, with the encoding, and what that was taken from.</summary>
    /// <exception cref="InvalidDataException">The bytes have two readings, or end within a character of UTF-16.</exception>
    internal static (string Text, Encoding Encoding, EncodingBasis Basis) Decode(byte[] bytes, Encoding? stated)
    {
        var (marked, length) = OfMark(bytes);
        if (marked is not null)
        {
            return (TextOf(bytes, length, marked), marked, EncodingBasis.Mark);
        }

        var (encoding, basis) = stated is not null ? (stated, EncodingBasis.Stated)
            : DeclaredEncoding.In(bytes) is { } declared ? (declared, EncodingBasis.Declared)
            : (OfContent(bytes), EncodingBasis.Content);
        return (TextOf(bytes, 0, encoding), encoding, basis);
    }

    private static string TextOf(byte[] bytes, int start, Encoding encoding) =>
        encoding is UnicodeEncoding && (bytes.Length - start) % 2 != 0 ? throw FileRefusal.Of(Cut) : encoding.GetString(bytes, start, bytes.Length - start);

    private static (Encoding? Encoding, int Length) OfMark(byte[] bytes) =>
        new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }
            .Where(encoding => bytes.AsSpan().StartsWith(encoding.GetPreamble()))
            .Select(encoding => ((Encoding?)encoding, encoding.GetPreamble().Length))
            .FirstOrDefault();

    private static Encoding OfContent(byte[] bytes)
    {
        if (Utf16(bytes) is { } utf16)
        {
            return utf16;
        }

        if (IsValid(StrictUtf8, bytes) || HoldsUtf8(bytes))
        {
            return Encoding.UTF8;
        }

        return (IsShiftJis(bytes), IsValid(Euc.Value, bytes)) switch
        {
            (true, true) => throw FileRefusal.Of(TwoReadings),
            (true, false) => ShiftJis.Value,
            (false, true) => Euc.Value,
            _ => Encoding.UTF8,
        };
    }

    /// <summary>Returns UTF-16 where the zero bytes of line ends, tabs and ASCII letters stand on one side: few other letters, as 一, have one on the
    /// other. A last byte by itself is the half of a character.</summary>
    private static Encoding? Utf16(byte[] bytes)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        return odd >= FewestPairs && odd > MostRatio * even ? Encoding.Unicode
            : even >= FewestPairs && even > MostRatio * odd ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool IsShiftJis(byte[] bytes) => IsValid(ShiftJis.Value, bytes) && Array.TrueForAll(bytes, value => value is not (0xFD or 0xFE or 0xFF));

    /// <summary>Says whether a character of three bytes of UTF-8 stands in bytes of which others are damaged.</summary>
    private static bool HoldsUtf8(byte[] bytes)
    {
        var (whole, broken) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            if (i + 2 < bytes.Length && bytes[i] is >= 0xE1 and <= 0xEF && bytes[i + 1] is >= 0x80 and < 0xC0 && bytes[i + 2] is >= 0x80 and < 0xC0)
            {
                whole++;
                i += ThreeBytes - 1;
            }
            else
            {
                broken++;
            }
        }

        return whole > broken;
    }

    private static bool IsValid(Encoding encoding, byte[] bytes)
    {
        try
        {
            _ = encoding.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding Strict(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
