using System.Text;
using System.Text.RegularExpressions;

namespace Kawasaki.Plan.Documents.Files.Encodings;

/// <summary>The encoding that the head of a page in HTML declares.</summary>
internal static class DeclaredEncoding
{
    private const int LongestHead = 4096;

    private static readonly Regex Charset = new(
        @"<meta[^>]{0,200}?charset\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_:.-]{1,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>Returns the encoding, or <see langword="null"/> where none is declared, or none that is known.</summary>
    internal static Encoding? In(byte[] bytes)
    {
        var head = Encoding.ASCII.GetString(bytes, 0, Math.Min(bytes.Length, LongestHead));
        return Charset.Match(head) is { Success: true } match ? Find(match.Groups["name"].Value) : null;
    }

    private static Encoding? Find(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" or "UTF8" => Encoding.UTF8,
        "SHIFT_JIS" or "SHIFT-JIS" or "SJIS" or "X-SJIS" or "WINDOWS-31J" or "CP932" or "MS_KANJI" => Of(932),
        "EUC-JP" or "X-EUC-JP" => Of(51932),
        "ISO-2022-JP" => Of(50220),
        _ => null,
    };

    private static Encoding Of(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
