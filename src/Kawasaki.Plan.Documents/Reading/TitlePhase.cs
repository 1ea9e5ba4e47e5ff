using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The phase that a title says: 第2期実施計画. 第5期総合計画 is none of an implementation plan.</summary>
internal static class TitlePhase
{
    private const int MostDigits = 3;

    internal static (int Number, Piece Place)? Of(Piece? title)
    {
        if (title is not { } line)
        {
            return null;
        }

        var text = line.Span;
        for (int start = 0, found; (found = text.Slice(start).IndexOf('第')) >= 0; start += found + 1)
        {
            var (number, end) = NumberAt(text, start + found + 1);
            if (number > 0 && end < text.Length && text[end] == '期' && IsOfImplementation(text.Slice(end + 1)))
            {
                return (number, line.Slice(start + found, end + 1 - start - found));
            }
        }

        return null;
    }

    private static bool IsOfImplementation(ReadOnlySpan<char> rest)
    {
        var name = rest.Slice(Characters.SkipSpaces(rest, 0));
        return name.Length == 0 || name.Begins("実施計画");
    }

    private static (int Number, int End) NumberAt(ReadOnlySpan<char> text, int position)
    {
        var number = 0;
        var end = Characters.SkipSpaces(text, position);
        var start = end;
        while (end < text.Length && end - start < MostDigits && Folding.DigitOf(text[end]) is >= 0 and var digit)
        {
            number = (number * 10) + digit;
            end++;
        }

        return (number, Characters.SkipSpaces(text, end));
    }
}
