using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Reads the codes of plans as they are printed: 施策5-1-1, 政策 5 - 1, 基本政策５.</summary>
/// <remarks>
/// A word, where there is one, must agree with the number of parts: 政策5-1-1 is refused. Digits may be full-width; hyphens, dashes and the long vowel mark that is mistaken for one,
/// and spaces around them and behind the word, are read.
/// </remarks>
public static class PlanCodeNotation
{
    private static readonly (string Word, int Level)[] Words = [("基本政策", 1), ("政策", 2), ("施策", 3)];

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text to read.</param>
    public static NotationResult<PlanCode> Read(ReadOnlySpan<char> text)
    {
        var position = SkipSpaces(text, 0);
        if (position == text.Length)
        {
            return new(new NotationError(NotationErrorKind.Empty, position));
        }

        var level = 0;
        var word = position;
        foreach (var known in Words)
        {
            if (text.Slice(position).StartsWith(known.Word.AsSpan(), StringComparison.Ordinal))
            {
                level = known.Level;
                position = SkipSpaces(text, position + known.Word.Length);
                break;
            }
        }

        Span<int> numbers = stackalloc int[3];
        var count = 0;
        while (true)
        {
            var start = position;
            if (ReadNumber(text, ref position, out numbers[count]) is { } error)
            {
                return new(new NotationError(error, start, Expected.CodeNumber));
            }

            count++;
            var end = SkipSpaces(text, position);
            if (end == text.Length)
            {
                break;
            }

            if (count == 3 || !(Folding.IsHyphen(text[end]) || Folding.IsLongDash(text[end])))
            {
                return new(new NotationError(NotationErrorKind.TrailingText, end));
            }

            position = SkipSpaces(text, end + 1);
        }

        if (level != 0 && level != count)
        {
            return new(new NotationError(NotationErrorKind.LevelContradiction, word, Words[level - 1].Word, level, count));
        }

        return new(count switch
        {
            1 => new PlanCode(numbers[0]),
            2 => new PlanCode(numbers[0], numbers[1]),
            _ => new PlanCode(numbers[0], numbers[1], numbers[2]),
        });
    }

    private static NotationErrorKind? ReadNumber(ReadOnlySpan<char> text, ref int position, out int number)
    {
        number = 0;
        var start = position;
        while (position < text.Length && Folding.DigitOf(text[position]) is var digit and >= 0)
        {
            number = Math.Min((number * 10) + digit, PlanCode.MaxNumber + 1);
            position++;
        }

        return
            position == start ? NotationErrorKind.NumberExpected
            : Folding.DigitOf(text[start]) == 0 || number > PlanCode.MaxNumber ? NotationErrorKind.OutOfRange
            : null;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && Folding.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
