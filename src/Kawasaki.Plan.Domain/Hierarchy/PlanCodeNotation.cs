using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Reads the codes of plans as they are printed: 施策5-1-1, 政策 5 - 1, 基本政策５.</summary>
/// <remarks>
/// A word, where there is one, must agree with the number of parts: 政策5-1-1 is refused. Digits may be full-width; hyphens, dashes and the long vowel
/// mark that is mistaken for one,
/// and spaces around them and behind the word, are read.
/// </remarks>
public static class PlanCodeNotation
{
    private static readonly (string Word, int Level)[] Words = [("基本政策", 1), ("政策", 2), ("施策", 3)];

    /// <inheritdoc cref="Read(ReadOnlySpan{char})"/>
    public static NotationResult<PlanCode> Read(string? text) => CodeIn(text.AsSpan()).In(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text to read.</param>
    public static NotationResult<PlanCode> Read(ReadOnlySpan<char> text) => CodeIn(text).In(text);

    private static NotationResult<PlanCode> CodeIn(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        cursor.SkipSpaces();
        if (cursor.AtEnd)
        {
            return new(NotationError.At(text, Reason.Empty, cursor.Position));
        }

        var word = cursor.Position;
        var level = 0;
        foreach (var known in Words)
        {
            if (level == 0 && cursor.TrySkip(known.Word))
            {
                level = known.Level;
            }
        }

        Span<int> numbers = stackalloc int[3];
        var count = 0;
        do
        {
            cursor.SkipSpaces();
            var start = cursor.Position;
            if (ErrorOf(cursor.Current, cursor.ReadDigits(out numbers[count]), numbers[count]) is { } error)
            {
                return new(NotationError.At(text, error, start, Expected.CodeNumber));
            }

            count++;
            cursor.SkipSpaces();
        }
        while (count < 3 && TrySkipDash(ref cursor));

        if (!cursor.AtEnd)
        {
            return new(NotationError.At(text, Reason.TrailingText, cursor.Position));
        }

        if (level != 0 && level != count)
        {
            return new(new NotationError(Reason.LevelContradiction, word, Words[level - 1].Word.Length, Words[level - 1].Word, level, count));
        }

        return new(count switch
        {
            1 => new PlanCode(numbers[0]),
            2 => new PlanCode(numbers[0], numbers[1]),
            _ => new PlanCode(numbers[0], numbers[1], numbers[2]),
        });
    }

    private static Reason? ErrorOf(char first, int digitCount, int number) =>
        digitCount == 0 ? Reason.NumberExpected
        : Folding.DigitOf(first) == 0 || number > PlanCode.MaxNumber ? Reason.OutOfRange
        : null;

    private static bool TrySkipDash(ref TextCursor cursor)
    {
        var isDash = Folding.IsStroke(cursor.Current);
        cursor.Position += isDash ? 1 : 0;
        return isDash;
    }
}
