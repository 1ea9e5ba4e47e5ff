using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Unicode;

namespace PlanTool;

/// <summary>The encodings of input.</summary>
internal static class InputEncoding
{
    private const int ThreeBytes = 3;

    // What the code page makes of 80, A0 and FD to FF where they stand alone: Shift_JIS has no such characters.
    private static readonly SearchValues<char> NoCharacters = SearchValues.Create("\u0080\u00A0\uF8F0\uF8F1\uF8F2\uF8F3");

    private static readonly string[] Names = ["utf-8", "shift_jis", "utf-16", "utf-16le", "utf-16be", "euc-jp"];

    private static readonly DecoderReplacementFallback Replacement = new("\uFFFD");
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];
    private static readonly byte[] LittleEndianMark = [0xFF, 0xFE];
    private static readonly byte[] BigEndianMark = [0xFE, 0xFF];

    private static readonly Lazy<Encoding> StrictShiftJis =
        new(() => CodePagesEncodingProvider.Instance.GetEncoding("shift_jis", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!);

    /// <summary>Makes the option that names an encoding, in any case; <c>utf-16</c> without a byte order mark is little-endian, as on Windows.</summary>
    internal static Option<Encoding> Option(Language language)
    {
        var option = new Option<Encoding>("--encoding")
        {
            Description = language.Say(
                $"入力の文字コード（{string.Join(", ", Names)}）。バイト順マークがあればそれに従う［既定：utf-8］",
                $"The encoding of the input, unless a byte order mark decides: {string.Join(", ", Names)}. [default: utf-8]"),
            HelpName = "NAME",
            CustomParser = argument =>
            {
                var name = argument.Tokens[0].Value;
                if (Find(name) is { } encoding)
                {
                    return encoding;
                }

                argument.AddError(language.Say(Usage.NotAmong(name, Names)));
                return null;
            },
        };
        option.CompletionSources.Add(Names);
        return option;
    }

    /// <summary>Returns the encoding that is named, or UTF-8.</summary>
    internal static Encoding Of(ParseResult result, Option<Encoding> option) => result.GetValue(option) ?? Encoding.UTF8;

    /// <summary>Says whether more bytes may make a byte order mark of the first ones.</summary>
    internal static bool MayBecomeMark(ReadOnlySpan<byte> start) =>
        Utf8Mark.AsSpan().StartsWith(start) && start.Length < Utf8Mark.Length || (start.Length == 1 && start[0] is 0xFF or 0xFE);

    /// <summary>Returns the encoding that a byte order mark decides, and its length.</summary>
    internal static (Encoding? Encoding, int Length) OfMark(ReadOnlySpan<byte> start) =>
        start.StartsWith(Utf8Mark) ? (Encoding.UTF8, Utf8Mark.Length)
        : start.StartsWith(LittleEndianMark) ? (Encoding.Unicode, LittleEndianMark.Length)
        : start.StartsWith(BigEndianMark) ? (Encoding.BigEndianUnicode, BigEndianMark.Length)
        : (null, 0);

    /// <summary>Says whether bytes that are no UTF-8 are Shift_JIS: all of them can be, and none are a Japanese character of UTF-8.</summary>
    internal static bool IsShiftJis(ReadOnlySpan<byte> bytes)
    {
        for (var rest = bytes; !rest.IsEmpty;)
        {
            _ = Rune.DecodeFromUtf8(rest, out var rune, out var length);
            if (length >= ThreeBytes && rune != Rune.ReplacementChar)
            {
                return false; // UTF-8 with a byte that was lost.
            }

            rest = rest[length..];
        }

        try
        {
            return StrictShiftJis.Value.GetString(bytes).AsSpan().IndexOfAny(NoCharacters) < 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Reads a stream to its end, into UTF-8. Where it is no UTF-8, as was expected, and would be Shift_JIS, there is nothing.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="encoding">The encoding, where no byte order mark decides another one.</param>
    internal static byte[]? ReadAsUtf8(Stream stream, Encoding encoding)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        var (marked, length) = OfMark(bytes);
        encoding = marked ?? encoding;
        return encoding is not UTF8Encoding ? Encoding.Convert(encoding, Encoding.UTF8, bytes, length, bytes.Length - length)
            : Utf8.IsValid(bytes) || !IsShiftJis(bytes) ? bytes
            : null;
    }

    private static Encoding? Find(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" => Encoding.UTF8,
        "UTF-16" or "UTF-16LE" => Encoding.Unicode,
        "UTF-16BE" => Encoding.BigEndianUnicode,
        "SHIFT_JIS" or "EUC-JP" =>
            CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, Replacement),
        _ => null,
    };
}
