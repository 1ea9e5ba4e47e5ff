using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A number before an item: ① …, (1) …, （1）….</summary>
internal static class ItemNumber
{
    internal const int Highest = 99;

    private const int LongestNumber = 2;

    /// <summary>Says whether a line begins with a number of an item.</summary>
    internal static bool Begins(Piece line) => Begins(line.Span);

    internal static bool Begins(ReadOnlySpan<char> text) => NumberAt(text) >= 0;

    /// <summary>Says whether the last item of a list has the number before the one of a line.</summary>
    internal static bool FollowsOneIn(List<TextLines> list, Piece line) =>
        list.Count > 0 && NumberAt(list[list.Count - 1].First.Span) is > 0 and var last && last + 1 == NumberAt(line.Span);

    /// <summary>Says whether a line goes on with numbers in an item: 次の①甲、 before ②乙を….</summary>
    internal static bool GoesOnIn(TextLines item, Piece line)
    {
        var number = NumberAt(line.Span);
        return number > 1 && item.HasNumber(number - 1);
    }

    /// <summary>Marks the numbers that stand in a text.</summary>
    internal static void Mark(ReadOnlySpan<char> text, bool[] numbers)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((IsCircled(text[i]) || Folding.IsOpenBracket(text[i])) && NumberAt(text.Slice(i)) is >= 0 and var number)
            {
                numbers[number] = true;
            }
        }
    }

    /// <summary>Returns what stands behind the number of a text, or the text.</summary>
    internal static ReadOnlySpan<char> Without(ReadOnlySpan<char> text) =>
        !Begins(text) ? text : CharacterClasses.Trim(text.Slice(IsCircled(text[0]) ? 1 : text.IndexOfAny(Folding.CloseBrackets.AsSpan()) + 1));

    private static int NumberAt(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            return -1;
        }

        if (IsCircled(text[0]))
        {
            return text[0] - '①' + 1;
        }

        if (!Folding.IsOpenBracket(text[0]))
        {
            return -1;
        }

        var cursor = new TextCursor(text, 1);
        return cursor.ReadDigits(out var number) is 1 or LongestNumber && cursor.IsAtCloseBracket ? number : -1;
    }

    private static bool IsCircled(char c) => c is >= '①' and <= '⑳';
}
