using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A note: ※ 1 ….</summary>
/// <param name="Sign">What stands before the text, without the number.</param>
/// <param name="Mark">The number in ASCII digits, or <see langword="null"/> where the note has none.</param>
/// <param name="Digits">Where the number stands.</param>
/// <param name="Text">The text, which may be blank.</param>
internal readonly record struct NoteLine(Piece Sign, string? Mark, Piece Digits, Piece Text)
{
    internal static bool TryRead(Piece line, out NoteLine note)
    {
        note = default;
        if (!line.StartsWith("※"))
        {
            return false;
        }

        var body = line.From(1).Trim();
        var end = 0;
        while (end < body.Length && Characters.DigitOf(body[end]) >= 0)
        {
            end++;
        }

        var isMarked = end is > 0 and <= 3 && (end == body.Length || Characters.IsSpace(body[end]) || body[end] is '：' or ':' or '．' or '.');
        var text = isMarked ? body.From(end < body.Length ? end + 1 : end).Trim() : body;
        note = new(line.Slice(0, 1), isMarked ? CellText.NumberOf(body.Slice(0, end).Span) : null, body.Slice(0, isMarked ? end : 0), text);
        return true;
    }
}
