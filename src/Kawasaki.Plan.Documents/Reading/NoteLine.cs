using System.Globalization;
using System.Text;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Notes (※ 1 …) and the marks that refer to them (^{※1}).</summary>
internal static class NoteLine
{
    private const string MarkStart = "^{※";

    /// <summary>Reads a note: its mark in ASCII digits, where it has one, and its text.</summary>
    internal static bool TryRead(Piece line, out string? mark, out Piece text)
    {
        mark = null;
        text = default;
        if (!line.StartsWith("※"))
        {
            return false;
        }

        var body = line.From(1).Trim();
        var end = 0;
        while (end < body.Length && Characters.DigitOf(body.Text[end]) >= 0)
        {
            end++;
        }

        var hasMark = end is > 0 and <= 3 && (end == body.Length || char.IsWhiteSpace(body.Text[end]) || body.Text[end] is '：' or ':' or '．' or '.');
        mark = hasMark ? Digits(body.Text.Substring(0, end)) : null;
        text = hasMark ? body.From(end < body.Length ? end + 1 : end).Trim() : body;
        return true;
    }

    /// <summary>Takes the marks out of a text.</summary>
    internal static string Strip(Piece piece, List<(string Mark, Piece Place)> marks)
    {
        var text = piece.Text;
        var builder = new StringBuilder(text.Length);
        var position = 0;
        while (true)
        {
            var start = text.IndexOf(MarkStart, position, StringComparison.Ordinal);
            var end = start < 0 ? -1 : text.IndexOfAny(['}', '{'], start + MarkStart.Length);
            if (end < 0)
            {
                return builder.Append(text, position, text.Length - position).ToString();
            }

            var mark = text.Substring(start + MarkStart.Length, end - start - MarkStart.Length).Trim();
            if (text[end] != '}' || mark.Length is 0 or > 3 || !mark.All(c => Characters.DigitOf(c) >= 0))
            {
                builder.Append(text, position, end - position);
                position = end;
                if (text[end] == '}')
                {
                    builder.Append('}');
                    position++;
                }

                continue;
            }

            marks.Add((Digits(mark), piece.Slice(start, end + 1 - start)));
            builder.Append(text, position, start - position);
            position = end + 1;
        }
    }

    private static string Digits(string text) => string.Concat(text.Select(c => Characters.DigitOf(c).ToString(CultureInfo.InvariantCulture)));
}
