using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>A Japanese era (元号), such as Reiwa (令和).</summary>
/// <remarks>
/// The five eras since Meiji are in <see cref="EraTable.Default"/>. A further one is made here and added with <see cref="EraTable.With"/>.
/// Eras are equal when all that they say is equal. Source of the built-in ones: JIS X 0301:2019, Annex 1.
/// </remarks>
public sealed record JapaneseEra
{
    private const int EarliestYear = 1868;
    private const int MaxNameLength = 4;

    /// <summary>Creates an era.</summary>
    /// <param name="name">The name, one to four kanji, such as <c>令和</c>.</param>
    /// <param name="latinName">The name in two or more of the letters A to Z, such as <c>Reiwa</c>.</param>
    /// <param name="letter">The letter used in published tables, from <c>A</c> to <c>Z</c>.</param>
    /// <param name="firstDay">The first day, from 1868 on, in the ISO calendar.</param>
    /// <param name="square">The square character, such as <c>㋿</c>, where there is one.</param>
    /// <param name="firstFiscalYear">By which era the fiscal year is named in which the era begins.</param>
    /// <exception cref="ArgumentException">An era that begins from January to March names a whole first fiscal year: that and the next would both be
    /// its first. A name is blank or not of kanji or Latin letters, the letter is not from A to Z, the square character is no symbol, or the first day is
    /// before 1868 or not in the ISO calendar.</exception>
    public JapaneseEra(
        string name,
        string latinName,
        char letter,
        LocalDate firstDay,
        char? square = null,
        FirstFiscalYear firstFiscalYear = FirstFiscalYear.OfEraBefore)
    {
        Guard.Against.Blank(name, nameof(name));
        Guard.Against.Blank(latinName, nameof(latinName));
        if (name.Length > MaxNameLength || !name.All(IsKanji) || name.Any(c => KanjiNumerals.IsNumeral(c) || c == '年'))
        {
            throw new ArgumentException(
                Invariant($"The name of an era is one to {MaxNameLength} kanji, none of them a numeral or 年, but is '{Excerpt.Of(name.AsSpan())}'."),
                nameof(name));
        }

        if (latinName.Length < 2 || !latinName.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')))
        {
            throw new ArgumentException(
                $"The Latin name of an era is two or more of the letters A to Z, without marks, but is '{Excerpt.Of(latinName.AsSpan())}'.",
                nameof(latinName));
        }

        if (letter is < 'A' or > 'Z')
        {
            throw new ArgumentOutOfRangeException(nameof(letter), Invariant($"The letter of an era is from A to Z, but is '{letter}'."));
        }

        if (square is { } character && !CharacterClasses.IsSymbol(character))
        {
            throw new ArgumentException(Invariant($"The square character of an era is a symbol such as '㋿', but is '{character}'."), nameof(square));
        }

        if (firstDay.Calendar != CalendarSystem.Iso || firstDay.Year < EarliestYear)
        {
            throw new ArgumentOutOfRangeException(
                nameof(firstDay),
                Invariant($"The first day of {name} must lie in {EarliestYear} or later, in the ISO calendar."));
        }

        if (Guard.Against.EnumOutOfRange(firstFiscalYear) is FirstFiscalYear.OfThisEra && firstDay.Month < FiscalYear.StartMonth)
        {
            throw new ArgumentException(
                Invariant($"{name} begins in month {firstDay.Month}: the fiscal year in which it begins and the one after would both be its first."),
                nameof(firstFiscalYear));
        }

        Name = name;
        LatinName = latinName;
        Letter = letter;
        FirstDay = firstDay;
        Square = square;
        NamesWholeFirstFiscalYear = firstFiscalYear is FirstFiscalYear.OfThisEra;
        FirstYear = firstDay.Year;
    }

    /// <summary>Gets the Meiji era (明治), proclaimed on 23 October 1868. Its Gregorian years are read from Meiji 6 (1873) on.</summary>
    public static JapaneseEra Meiji { get; } = new("明治", "Meiji", 'M', new(1868, 10, 23), '㍾');

    /// <summary>Gets the Taishō era (大正), from 30 July 1912.</summary>
    public static JapaneseEra Taisho { get; } = new("大正", "Taisho", 'T', new(1912, 7, 30), '㍽');

    /// <summary>Gets the Shōwa era (昭和), from 25 December 1926.</summary>
    public static JapaneseEra Showa { get; } = new("昭和", "Showa", 'S', new(1926, 12, 25), '㍼');

    /// <summary>Gets the Heisei era (平成), from 8 January 1989.</summary>
    public static JapaneseEra Heisei { get; } = new("平成", "Heisei", 'H', new(1989, 1, 8), '㍻');

    /// <summary>Gets the Reiwa era (令和), from 1 May 2019. FY2019 bears its name as a whole (inter-ministry agreement of 1 April 2019).</summary>
    public static JapaneseEra Reiwa { get; } = new("令和", "Reiwa", 'R', new(2019, 5, 1), '㋿', FirstFiscalYear.OfThisEra);

    /// <summary>Gets the name in kanji, such as <c>令和</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the name in Latin letters, such as <c>Reiwa</c>.</summary>
    public string LatinName { get; }

    /// <summary>Gets the letter used in published tables, such as <c>R</c>.</summary>
    public char Letter { get; }

    /// <summary>Gets the square character, such as <c>㋿</c>, or <see langword="null"/> where there is none.</summary>
    public char? Square { get; }

    /// <summary>Gets the first day of the era.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Gets whether the fiscal year in which the era began bears its name as a whole.</summary>
    public bool NamesWholeFirstFiscalYear { get; }

    /// <summary>Gets the Gregorian year of the era's first year (元年).</summary>
    internal int FirstYear { get; }

    /// <summary>Gets the first year of the era that is read: Japan uses the Gregorian calendar from Meiji 6 (1873) on.</summary>
    internal int FirstSupportedYear => Math.Max(1, EraTable.FirstGregorianYear - FirstYear + 1);

    /// <summary>Gets the last year of the era that is read: it lies in 9999 or before.</summary>
    internal int LastSupportedYear => Math.Min(EraYear.LastYear, EraTable.LastGregorianYear - FirstYear + 1);

    /// <summary>Compares by first day, and then by all else, so that only equal eras are so in order.</summary>
    internal int CompareTo(JapaneseEra other) =>
        FirstDay.CompareTo(other.FirstDay) is not 0 and var byFirstDay ? byFirstDay
        : string.CompareOrdinal(Name, other.Name) is not 0 and var byName ? byName
        : string.CompareOrdinal(LatinName, other.LatinName) is not 0 and var byLatinName ? byLatinName
        : Letter.CompareTo(other.Letter) is not 0 and var byLetter ? byLetter
        : Nullable.Compare(Square, other.Square) is not 0 and var bySquare ? bySquare
        : NamesWholeFirstFiscalYear.CompareTo(other.NamesWholeFirstFiscalYear);

    private static bool IsKanji(char c) => c is (>= '\u3400' and <= '\u9FFF') or '々';

    /// <summary>Returns the name in kanji.</summary>
    public override string ToString() => Name;
}
