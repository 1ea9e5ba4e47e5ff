using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>The eras in their order, and which of them a date or a fiscal year lies in.</summary>
/// <remarks>
/// A table is immutable. When a new era is proclaimed, make a table that has it, <c>EraTable.Default.With(era)</c>, and hand it to whatever
/// reads or writes eras: neither a new release of this package nor a global setting is needed.
/// </remarks>
public sealed class EraTable
{
    /// <summary>Japan uses the Gregorian calendar from 1 January 1873 (明治6年1月1日) on.</summary>
    internal const int FirstGregorianYear = 1873;

    private readonly JapaneseEra[] _eras;

    private EraTable(params JapaneseEra[] eras)
    {
        _eras = eras;
        Eras = ValueList<JapaneseEra>.CopyOf(eras);
    }

    /// <summary>Gets the table of the five eras from Meiji to Reiwa.</summary>
    public static EraTable Default { get; } = new(JapaneseEra.Meiji, JapaneseEra.Taisho, JapaneseEra.Showa, JapaneseEra.Heisei, JapaneseEra.Reiwa);

    /// <summary>Gets the first day that has a date in an era here: 1 January 1873 (明治6年1月1日).</summary>
    public static LocalDate FirstDay { get; } = new(FirstGregorianYear, 1, 1);

    /// <summary>Gets the eras, earliest first.</summary>
    public IReadOnlyList<JapaneseEra> Eras { get; }

    /// <summary>Returns a table with one more era, which follows those of this table.</summary>
    /// <param name="era">The new era. It begins after the last one and shares no name, letter or square character with an era of the table.</param>
    /// <exception cref="ArgumentException">The era does not begin after the last one, or shares a name, letter or square character.</exception>
    public EraTable With(JapaneseEra era)
    {
        Guard.Against.Null(era);
        var last = _eras[_eras.Length - 1];
        if (era.FirstDay <= last.FirstDay)
        {
            throw new ArgumentException($"{era.Name} must begin after {last.Name}, which begins on {IsoDate(last.FirstDay)}, but begins on {IsoDate(era.FirstDay)}.", nameof(era));
        }

        foreach (var other in _eras)
        {
            if (other.Name == era.Name || other.LatinName == era.LatinName || other.Letter == era.Letter || (other.Square is not null && other.Square == era.Square))
            {
                throw new ArgumentException($"{era.Name} ({era.LatinName}, {era.Letter}) has a name, letter or square character of {other.Name} ({other.LatinName}, {other.Letter}).", nameof(era));
            }
        }

        return new([.. _eras, era]);
    }

    /// <summary>Returns the era in force on a date.</summary>
    /// <param name="date">The date, from 1 January 1873 on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is earlier.</exception>
    public JapaneseEra EraOf(LocalDate date)
    {
        var isoDate = date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
        if (isoDate.Year < FirstGregorianYear)
        {
            throw new ArgumentOutOfRangeException(nameof(date), $"Dates in eras begin on {IsoDate(FirstDay)}, but the date is {IsoDate(isoDate)}.");
        }

        return EraInForce(isoDate);
    }

    /// <summary>Returns the era that names a fiscal year: the one in force on 1 April, except for FY2019, which is 令和元年度 as a whole.</summary>
    /// <param name="year">The fiscal year.</param>
    public JapaneseEra EraOf(FiscalYear year)
    {
        for (var i = _eras.Length - 1; i > 0; i--)
        {
            var era = _eras[i];
            if (era.FirstDay <= year.FirstDay || (era.NamesWholeFirstFiscalYear && era.FirstDay <= year.LastDay))
            {
                return era;
            }
        }

        return _eras[0];
    }

    /// <summary>Returns the year of the era in which a date lies.</summary>
    /// <param name="date">The date, from 1 January 1873 on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is earlier, or lies in the thousandth year of an era or later.</exception>
    public EraYear EraYearOf(LocalDate date)
    {
        var era = EraOf(date);
        return EraYear.FromGregorian(era, date.WithCalendar(CalendarSystem.Iso).Year, nameof(date));
    }

    /// <summary>Returns the year of an era that names a fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> begins in the thousandth year of an era or later.</exception>
    public EraYear EraYearOf(FiscalYear year) => EraYear.FromGregorian(EraOf(year), year.StartYear, nameof(year));

    /// <summary>Returns the last day of an era, or <see langword="null"/> for the last era of the table.</summary>
    /// <param name="era">An era of this table.</param>
    /// <exception cref="ArgumentException"><paramref name="era"/> is not in this table.</exception>
    public LocalDate? LastDayOf(JapaneseEra era)
    {
        Guard.Against.Null(era);
        var index = Array.IndexOf(_eras, era);
        return index < 0 ? throw new ArgumentException($"{era.Name} is not in this table.", nameof(era))
            : index + 1 < _eras.Length ? _eras[index + 1].FirstDay.PlusDays(-1)
            : null;
    }

    /// <summary>Returns whether an era has ended before a day: none of its days is that day or later.</summary>
    internal bool HasEndedBefore(JapaneseEra era, LocalDate day) => LastDayOf(era) is { } lastDay && lastDay < day;

    /// <summary>Returns the era that has a letter, or <see langword="null"/>.</summary>
    internal JapaneseEra? WithLetter(char letter)
    {
        foreach (var era in _eras)
        {
            if (era.Letter == letter)
            {
                return era;
            }
        }

        return null;
    }

    /// <summary>Returns the era whose name, square character or initial stands at the start of a text, or <see langword="null"/>.</summary>
    /// <remarks>An initial, such as 令, is read only where no other era of the table has it.</remarks>
    internal JapaneseEra? StartingWith(char first, ReadOnlySpan<char> text, out int length)
    {
        JapaneseEra? withInitial = null;
        var initials = 0;
        for (var i = _eras.Length - 1; i >= 0; i--)
        {
            var era = _eras[i];
            if (era.Square == first)
            {
                length = 1;
                return era;
            }

            if (era.Name[0] != first)
            {
                continue;
            }

            if (text.Length >= era.Name.Length && text.Slice(1, era.Name.Length - 1).SequenceEqual(era.Name.AsSpan(1)))
            {
                length = era.Name.Length;
                return era;
            }

            withInitial = era;
            initials++;
        }

        length = initials == 1 ? 1 : 0;
        return initials == 1 ? withInitial : null;
    }

    private static string IsoDate(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private JapaneseEra EraInForce(LocalDate isoDate)
    {
        for (var i = _eras.Length - 1; i > 0; i--)
        {
            var era = _eras[i];
            if (isoDate.Year > era.FirstYear || (isoDate.Year == era.FirstYear && isoDate >= era.FirstDay))
            {
                return era;
            }
        }

        return _eras[0];
    }
}
