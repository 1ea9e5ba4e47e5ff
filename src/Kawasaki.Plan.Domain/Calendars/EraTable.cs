using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>The eras in their order, and which of them a date or a fiscal year lies in.</summary>
/// <remarks>
/// A table is immutable. When a new era is proclaimed, make a table that has it, <c>EraTable.Default.With(era)</c>, and hand it to whatever
/// reads or writes eras: neither a new release of this package nor a global setting is needed.
/// </remarks>
public sealed partial class EraTable
{
    /// <summary>Japan uses the Gregorian calendar from 1 January 1873 (明治6年1月1日) on.</summary>
    internal const int FirstGregorianYear = 1873;

    internal const int LastGregorianYear = 9999;

    private EraTable(params JapaneseEra[] eras)
    {
        _eras = eras;
        _firstDays = [.. eras.Select(era => DayNumber(era.FirstDay))];
        Eras = ValueList<JapaneseEra>.CopyOf(eras);
        foreach (var era in eras)
        {
            var first = BitOf(era.Name[0]) | (era.Square is { } square ? BitOf(square) : 0);
            _marks |= first;
            _markEnds |= first | BitOf(era.Name[era.Name.Length - 1]);
        }

        _lowestMark = eras.SelectMany(era => era.Name + era.Square).Min();
        HasOneEraAnInitial = eras.Select(era => era.Name[0]).Distinct().Count() == eras.Length;
    }

    /// <summary>Gets the table of the five eras from Meiji to Reiwa.</summary>
    public static EraTable Default { get; } = new(JapaneseEra.Meiji, JapaneseEra.Taisho, JapaneseEra.Showa, JapaneseEra.Heisei, JapaneseEra.Reiwa);

    /// <summary>Gets the first day that has a date in an era here: 1 January 1873 (明治6年1月1日).</summary>
    public static LocalDate FirstDay { get; } = new(FirstGregorianYear, 1, 1);

    /// <summary>Gets the eras, earliest first.</summary>
    public IReadOnlyList<JapaneseEra> Eras { get; }

    /// <summary>Gets whether no two names begin with one character.</summary>
    internal bool HasOneEraAnInitial { get; }

    /// <summary>Returns a table with one more era, which follows those of this table.</summary>
    /// <param name="era">The new era. It begins after the last one and shares no name, letter or square character with an era of the table.</param>
    /// <exception cref="ArgumentException">The era does not begin after the last one, or shares a name, letter or square character.</exception>
    public EraTable With(JapaneseEra era)
    {
        Guard.Against.Null(era);
        var last = _eras[_eras.Length - 1];
        if (era.FirstDay <= last.FirstDay)
        {
            throw new ArgumentException(
                Invariant($"{era.Name} must begin after {last.Name}, which begins on {IsoDate(last.FirstDay)}, but begins on {IsoDate(era.FirstDay)}."),
                nameof(era));
        }

        foreach (var other in _eras)
        {
            if (other.Name == era.Name
                || string.Equals(other.LatinName, era.LatinName, StringComparison.OrdinalIgnoreCase) // Read in any case.
                || other.Letter == era.Letter
                || (other.Square is not null && other.Square == era.Square))
            {
                throw new ArgumentException(
                    $"{NamesOf(era)} has a name, letter or square character of {NamesOf(other)}.",
                    nameof(era));
            }
        }

        return new([.. _eras, era]);
    }

    /// <summary>Returns the era in force on a date.</summary>
    /// <param name="date">The date, from 1 January 1873 on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is earlier.</exception>
    public JapaneseEra EraOf(LocalDate date) => _eras[IndexOf(InIso(date), nameof(date))];

    /// <summary>Returns the era that names a fiscal year: the one in force on 1 April, except for FY2019, which is 令和元年度 as a whole.</summary>
    /// <param name="year">The fiscal year.</param>
    public JapaneseEra EraOf(FiscalYear year) => _eras[IndexOf(year)];

    /// <summary>Returns the era that names a calendar year: the one in force on 31 December, so that 2019 is 令和元年.</summary>
    /// <param name="year">The Gregorian year, from 1873 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside.</exception>
    public JapaneseEra EraOf(int year)
    {
        Guard.Against.OutsideBounds(year, nameof(year), FirstGregorianYear, LastGregorianYear);
        return _eras[IndexOf(DayNumber(year, 12, 31))];
    }

    /// <summary>Returns the era that has a letter in this table, such as <c>R</c>, or <see langword="null"/> where none has.</summary>
    /// <param name="letter">The letter, from <c>A</c> to <c>Z</c>.</param>
    public JapaneseEra? FindByLetter(char letter) => IndexOfLetter(letter) is >= 0 and var index ? _eras[index] : null;

    /// <summary>Returns the era that has a name in this table, in kanji or in Latin letters, or <see langword="null"/> where none has.</summary>
    /// <param name="name">The whole name as the era spells it, such as <c>令和</c> or <c>Reiwa</c>.</param>
    public JapaneseEra? FindByName(string name)
    {
        Guard.Against.Null(name);
        return Array.Find(_eras, era => era.Name == name || era.LatinName == name);
    }

    /// <summary>Returns the era that has a code, or <see langword="null"/> where none has.</summary>
    /// <param name="code">The code (元号コード) of business data: 1 for Meiji to 5 for Reiwa, and 6 for the era that follows in this table.</param>
    public JapaneseEra? FindByCode(int code) => code >= 1 && code <= _eras.Length ? _eras[code - 1] : null;

    /// <summary>Returns the code (元号コード) of an era in business data: 1 for Meiji to 5 for Reiwa, and 6 for the era that follows in this table.</summary>
    /// <param name="era">An era of this table.</param>
    /// <exception cref="ArgumentException"><paramref name="era"/> is not in this table.</exception>
    public int CodeOf(JapaneseEra era) => IndexOf(era) + 1;

    /// <summary>Returns the year of the era in which a date lies.</summary>
    /// <param name="date">The date, from 1 January 1873 on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is earlier, or lies in the thousandth year of an era or later.</exception>
    public EraYear EraYearOf(LocalDate date)
    {
        var isoDate = InIso(date);
        return EraYear.FromGregorian(_eras[IndexOf(isoDate, nameof(date))], isoDate.Year, nameof(date));
    }

    /// <summary>Returns the year of an era that names a fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> begins in the thousandth year of an era or later.</exception>
    public EraYear EraYearOf(FiscalYear year) => EraYear.FromGregorian(EraOf(year), year.StartYear, nameof(year));

    /// <summary>Returns the year of an era that names a calendar year, by the era in force on 31 December: 2019 is R1.</summary>
    /// <param name="year">The Gregorian year, from 1873 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside, or the thousandth of an era or later.</exception>
    public EraYear EraYearOf(int year) => EraYear.FromGregorian(EraOf(year), year, nameof(year));

    /// <summary>Returns a date in its era: 26 November 2021 is R03.11.26.</summary>
    /// <param name="date">The date, from 1 January 1873 on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is earlier, or lies in the thousandth year of an era or later.</exception>
    public EraDate EraDateOf(LocalDate date)
    {
        var isoDate = InIso(date);
        return new(EraYearOf(isoDate), isoDate.Month, isoDate.Day);
    }

    /// <summary>Returns the last day of an era, or <see langword="null"/> for the last era of the table.</summary>
    /// <param name="era">An era of this table.</param>
    /// <exception cref="ArgumentException"><paramref name="era"/> is not in this table.</exception>
    public LocalDate? LastDayOf(JapaneseEra era)
    {
        var next = IndexOf(era) + 1;
        return next < _eras.Length ? _eras[next].FirstDay.PlusDays(-1) : null;
    }

    private static string NamesOf(JapaneseEra era) => $"{era.Name} ({era.LatinName}, {era.Letter})";

    private static LocalDate InIso(LocalDate date) => date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    private static string IsoDate(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
