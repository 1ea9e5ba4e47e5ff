using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>A year of one or two digits without an era: (28), 5年, 28年度. It may be of any era, or of this century.</summary>
internal static class EralessYear
{
    private const int MostDigits = 2;
    private const int LastOfHeisei = 31;

    private const string EndsOfEras = "治正和成";

    private static readonly string[] Ends = ["", "末", "現在", "時点"];

    /// <summary>Finds the first such year in a piece of a head: alone in brackets, alone behind a space with two digits, or before 年度 or a last 年.</summary>
    /// <returns>The year, or 0 where there is none.</returns>
    internal static int In(ReadOnlySpan<char> text) => Find(text, 0, out _, out _, out var year) ? year : 0;

    /// <summary>Finds the next such year from a place on.</summary>
    internal static bool Find(ReadOnlySpan<char> text, int from, out int start, out int length, out int year)
    {
        for (var cursor = new TextCursor(text, from); !cursor.AtEnd; cursor.Position++)
        {
            start = cursor.Position;
            if ((cursor.ReadDigits(out year) is > 0 and <= MostDigits && year > 0 && IsYear(text, start, cursor.Position))
                || IsFirstYear(text, ref cursor, out year))
            {
                length = cursor.Position - start;
                return true;
            }
        }

        (start, length, year) = (0, 0, 0);
        return false;
    }

    /// <summary>Reads a cell that is nothing but such a year, or a number as short: 28, (28), 5年.</summary>
    /// <returns>The year, or 0 where it is none.</returns>
    internal static int Of(ReadOnlySpan<char> text)
    {
        text = CharacterClasses.Trim(text);
        var isBracketed = text.Length > 1 && Folding.IsOpenBracket(text[0]) && Folding.IsCloseBracket(text[text.Length - 1]);
        var inner = isBracketed ? CharacterClasses.Trim(text.Slice(1, text.Length - 2)) : text;
        var cursor = new TextCursor(inner);
        var isShort = cursor.ReadDigits(out var year) is > 0 and <= MostDigits;
        var rest = cursor.Rest;
        return isShort && (rest.Length == 0 || rest.Is("年") || rest.Is("年度")) ? year : 0;
    }

    /// <summary>Returns what such a year may be.</summary>
    internal static Wording ReadingsOf(int year)
    {
        var (era, romanized) = year <= LastOfHeisei ? ("平成", "Heisei") : ("昭和", "Showa");
        return new(
            FormattableString.Invariant($"「{year}」は年号のない年で、{era}{year}年、令和{year}年または20{year:00}年です。"),
            FormattableString.Invariant($"'{year}' is a year without an era: {romanized} {year}, Reiwa {year} or 20{year:00}."));
    }

    private static bool IsYear(ReadOnlySpan<char> text, int start, int end)
    {
        var isOpen = start > 0 && Folding.IsOpenBracket(text[start - 1]);
        var rest = text.Slice(end);
        return IsBehindWord(text, start) ? start == 2 || !IsLetter(text[start - 3])
            : IsFirstOfYears(rest) && isOpen ? true
            : rest.Begins("年度") ? start == 0 || !(IsLetter(text[start - 1]) || EndsOfEras.AsSpan().IndexOf(text[start - 1]) >= 0)
            : rest.Begins("年") ? IsEnd(rest.Slice(1))
            : isOpen ? rest.Length > 0 && Folding.IsCloseBracket(rest[0])
            : rest.Length == 0 && (start == 0 || (end - start == MostDigits && CharacterClasses.IsWhiteSpace(text[start - 1])));
    }

    /// <summary>Says whether the first year of an era stands at a place: 元年度, and no 令和元年度.</summary>
    private static bool IsFirstYear(ReadOnlySpan<char> text, ref TextCursor cursor, out int year)
    {
        year = 1;
        var start = cursor.Position;
        return cursor.Current == '元' && IsYear(text, start, start + 1) && (start == 0 || !CharacterClasses.IsLetter(text[start - 1])) && cursor.TrySkip('元');
    }

    /// <summary>Says whether a dash and a further such year stand behind a year: 17～23年度.</summary>
    private static bool IsFirstOfYears(ReadOnlySpan<char> rest)
    {
        var cursor = new TextCursor(rest, 1);
        return rest.Length > 1 && Folding.IsDash(rest[0]) && cursor.ReadDigits(out _) is > 0 and <= MostDigits && cursor.Rest.Begins("年度");
    }

    /// <summary>Says whether nothing else belongs to 年: no 年間, 年生, 年後.</summary>
    private static bool IsEnd(ReadOnlySpan<char> rest)
    {
        var close = rest.Length;
        for (var i = 0; i < rest.Length && close == rest.Length; i++)
        {
            close = i == 0 && Folding.DigitOf(rest[i]) >= 0 && rest.IndexOf('月') is 1 or 2 ? 0 // 4年10月1日
                : Folding.IsCloseBracket(rest[i]) || CharacterClasses.IsWhiteSpace(rest[i]) ? i : close;
        }

        return Array.IndexOf(Ends, rest.Slice(0, close).ToString()) >= 0;
    }

    /// <summary>Says whether FY stands before the digits: FY25.</summary>
    private static bool IsBehindWord(ReadOnlySpan<char> text, int start) =>
        start > 1 && Folding.LetterOf(text[start - 1]) == 'Y' && Folding.LetterOf(text[start - 2]) == 'F';

    private static bool IsLetter(char c) => Folding.LetterOf(c) != '\0' || c is '第';
}
