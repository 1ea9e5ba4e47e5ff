using System.Globalization;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A year beside the word of a head without what makes it one elsewhere: 2022実績, 目標値2025, 2030年目標, 基準値（H.30）.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is, or 0 where there is none.</param>
/// <param name="Year">The year, as it is read.</param>
internal readonly record struct BareYear(int Start, int Length, string? Year)
{
    private const int Digits = 4;
    private const int First = 1900;
    private const int Last = 2199;
    private const string Eras = "MTSHR";
    private const string BeforeYears = "MTSHRY";
    private const string Dots = ".．";

    /// <summary>Finds the one year of a head that has no other: between its ends, brackets, spaces and words of values.</summary>
    internal static BareYear In(ReadOnlySpan<char> head, TableLayout layout)
    {
        var found = default(BareYear);
        foreach (var _ in YearNotation.Default.Find(head))
        {
            return found; // It has one, which was read or said.
        }

        for (var cursor = new TextCursor(head); !cursor.AtEnd; cursor.Position++)
        {
            var start = cursor.Position;
            var era = start + 2 < head.Length && Dots.AsSpan().IndexOf(head[start + 1]) >= 0 && IsLetterOf(Eras, head[start]) ? head[start] : '\0';
            cursor.Position += era == '\0' ? 0 : 2;
            var digits = cursor.ReadDigits(out var number);
            if (digits == 0
                || !IsYear(era, digits, number)
                || !IsEdge(head.Slice(0, start), isBefore: true, layout)
                || !IsEdge(Behind(cursor.Rest), isBefore: false, layout))
            {
                cursor.Position = Math.Max(start, cursor.Position - 1);
                continue;
            }

            if (found.Length > 0)
            {
                return default; // Two years: which is meant is not known.
            }

            var year = number.ToString(CultureInfo.InvariantCulture);
            found = new(start, cursor.Position - start, era == '\0' ? year : era + year);
        }

        return found;
    }

    /// <summary>Says whether a head has what looks like a year: four digits that may be one, or the letter of an era with digits behind it.</summary>
    internal static bool MayBeIn(ReadOnlySpan<char> head)
    {
        for (var cursor = new TextCursor(head); !cursor.AtEnd; cursor.Position++)
        {
            var start = cursor.Position;
            var digits = cursor.ReadDigits(out var number);
            if (digits > 0
                && ((start > 0 && IsLetterOf(BeforeYears, head[start - 1]))
                    || (IsYear('\0', digits, number) && !CharacterClasses.IsLetter(cursor.Current))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetterOf(string letters, char c) => Folding.LetterOf(c) is not '\0' and var letter && letters.AsSpan().IndexOf(letter) >= 0;

    private static bool IsYear(char era, int digits, int number) =>
        era == '\0' ? digits == Digits && number is >= First and <= Last : digits <= 2 && number > 0;

    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> rest) => rest.Begins("年") ? rest.Slice(1) : rest;

    private static bool IsEdge(ReadOnlySpan<char> text, bool isBefore, TableLayout layout)
    {
        text = CharacterClasses.Trim(text);
        return text.Length == 0
            || IsBracket(text[isBefore ? text.Length - 1 : 0])
            || HeadWords.IsOfValues(HeadWords.KindOf(text, layout));
    }

    private static bool IsBracket(char c) => Folding.IsOpenBracket(c) || Folding.IsCloseBracket(c);
}
