using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Calendars;

// Look-ups by index. Days are compared as numbers such as 20190501, which is faster than as dates.
public sealed partial class EraTable
{
    private readonly JapaneseEra[] _eras;
    private readonly int[] _firstDays;
    private readonly ulong _marks; // A bit for every character that begins the name of an era, or is its square.
    private readonly ulong _markEnds; // The same for what ends one: an initial, too.

    private readonly char _lowestMark; // The least of these: kana and what is ASCII lie below those of most tables.

    internal JapaneseEra this[int index] => _eras[index];

    internal int Count => _eras.Length;

    internal static int DayNumber(LocalDate isoDate) => DayNumber(isoDate.Year, isoDate.Month, isoDate.Day);

    internal static int DayNumber(int year, int month, int day) => (((year * 100) + month) * 100) + day;

    /// <summary>Returns the index of the era in force on a day.</summary>
    internal int IndexOf(int dayNumber)
    {
        var index = _firstDays.Length - 1;
        while (index > 0 && dayNumber < _firstDays[index])
        {
            index--;
        }

        return index;
    }

    /// <summary>Returns the index of the era that names a fiscal year.</summary>
    internal int IndexOf(FiscalYear year)
    {
        var index = IndexOf(DayNumber(year.StartYear, 4, 1));
        var next = index + 1;
        return next < _eras.Length && _eras[next].NamesWholeFirstFiscalYear && _firstDays[next] <= DayNumber(year.StartYear + 1, 3, 31) ? next : index;
    }

    /// <summary>Returns whether a year, calendar or fiscal, is neither the first nor the last year of an era nor outside it: nothing about it needs
    /// to be reported.</summary>
    internal bool LiesWellWithin(int index, int year) =>
        year > _eras[index].FirstYear && (index + 1 == _eras.Length || year < _eras[index + 1].FirstYear);

    /// <summary>Returns whether every day of an era is before a day.</summary>
    internal bool HasEndedBefore(int index, int dayNumber) => index + 1 < _firstDays.Length && _firstDays[index + 1] <= dayNumber;

    /// <summary>Returns whether every day of an era is after a day.</summary>
    internal bool BeginsAfter(int index, int dayNumber) => _firstDays[index] > dayNumber;

    /// <summary>Returns whether a character may begin the name of an era, or be its square: most do not.</summary>
    internal bool MayBeMark(char c) => c >= _lowestMark && (_marks & BitOf(c)) != 0;

    /// <summary>Returns whether a character may end the name of an era, be its initial or its square.</summary>
    internal bool MayEndMark(char c) => c >= _lowestMark && (_markEnds & BitOf(Folding.Unify(c))) != 0;

    /// <summary>Returns the index of the era that has a letter, or -1.</summary>
    internal int IndexOfLetter(char letter)
    {
        for (var i = _eras.Length - 1; i >= 0; i--)
        {
            if (_eras[i].Letter == letter)
            {
                return i;
            }
        }

        return -1;
    }

    private static ulong BitOf(char c) => 1UL << (c & 63);

    private int IndexOf(JapaneseEra era) =>
        Array.IndexOf(_eras, Guard.Against.Null(era)) is >= 0 and var index
            ? index
            : throw new ArgumentException(Invariant($"{era.Name} is not in this table."), nameof(era));

    private int IndexOf(LocalDate isoDate, string parameterName) =>
        isoDate.Year >= FirstGregorianYear
            ? IndexOf(DayNumber(isoDate))
            : throw new ArgumentOutOfRangeException(
                parameterName,
                Invariant($"Dates in eras begin on {IsoDate(FirstDay)}, but the date is {IsoDate(isoDate)}."));
}
