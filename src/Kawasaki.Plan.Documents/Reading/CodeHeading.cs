using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A heading with a code: 政策 5 - 1 …, 施策5-1-1 ….</summary>
/// <param name="Code">The code, or <see langword="null"/> where the word and the number of its parts contradict each other.</param>
/// <param name="Name">The name, which may be blank.</param>
internal readonly record struct CodeHeading(PlanCode? Code, Piece Name)
{
    private static readonly string[] Words = ["基本政策", "政策", "施策"];

    internal static bool TryRead(Piece line, out CodeHeading heading)
    {
        heading = default;
        var piece = line.From(SkipMarks(line.Text)).Trim();
        var word = Array.Find(Words, piece.StartsWith);
        if (word is null || piece.EndsWith("。") || piece.Text.PlaceOf('\t') >= 0)
        {
            return false;
        }

        var text = piece.Text;
        var end = EndOfCode(text, word.Length);
        if (end < 0)
        {
            return false;
        }

        var result = PlanCodeNotation.Read(text.AsSpan(0, end));
        if (result.TryGetValue(out var code))
        {
            heading = new(code, piece.From(end).Trim());
            return true;
        }

        heading = new(null, piece.From(end).Trim());
        return result.Error is { Kind: NotationErrorKind.LevelContradiction } && text.AsSpan(0, end).IndexOfAny('-', '－', '‐') >= 0;
    }

    private static int EndOfCode(string text, int position)
    {
        var end = -1;
        while (true)
        {
            position = SkipSpaces(text, position);
            var start = position;
            while (position < text.Length && Characters.DigitOf(text[position]) >= 0)
            {
                position++;
            }

            if (position == start)
            {
                return end;
            }

            end = position;
            position = SkipSpaces(text, position);
            if (position == text.Length || !Characters.IsDash(text[position]))
            {
                return end;
            }

            position++;
        }
    }

    private static int SkipMarks(string text)
    {
        var position = 0;
        while (position < text.Length && text[position] is '#')
        {
            position++;
        }

        return position;
    }

    private static int SkipSpaces(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
