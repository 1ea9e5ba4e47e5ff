using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The one or two eras by which a year is written: none where its year of the era would have four digits.</summary>
internal readonly struct YearEras
{
    private YearEras(JapaneseEra first, JapaneseEra? second = null)
    {
        First = first;
        Second = second;
    }

    /// <summary>Gets the era, or the earlier of two, or <see langword="null"/>: the year is written as the Gregorian one.</summary>
    internal JapaneseEra? First { get; }

    /// <summary>Gets the later of two.</summary>
    internal JapaneseEra? Second { get; }

    internal static int NumberOf(int year, JapaneseEra era) => year - era.FirstYear + 1;

    /// <summary>Returns the era of a day, where its year is written in eras.</summary>
    internal static YearEras OfDay(EraTable eras, int year, int month, int day) => Of(eras, eras.IndexOf(EraTable.DayNumber(year, month, day)), year);

    internal static YearEras OfCalendarYear(EraTable eras, int year, YearName name)
    {
        var last = eras.IndexOf(EraTable.DayNumber(year, 12, 31));
        return name is YearName.Usual ? Of(eras, last, year) : Of(eras, last, eras.IndexOf(EraTable.DayNumber(year, 1, 1)), year, name);
    }

    internal static YearEras OfFiscalYear(EraTable eras, FiscalYear fiscalYear, YearName name)
    {
        var (year, usual) = (fiscalYear.StartYear, eras.IndexOf(fiscalYear));
        if (name is YearName.Usual)
        {
            return Of(eras, usual, year);
        }

        var first = eras.IndexOf(EraTable.DayNumber(year, FiscalYear.StartMonth, 1));
        return Of(eras, usual, first != usual ? first : eras.IndexOf(EraTable.DayNumber(year, 12, 31)), year, name);
    }

    private static YearEras Of(EraTable eras, int index, int year) => IsWritten(eras[index], year) ? new(eras[index]) : default;

    private static YearEras Of(EraTable eras, int usual, int other, int year, YearName name) =>
        other == usual || !IsWritten(eras[usual], year) || !IsWritten(eras[other], year) ? Of(eras, usual, year)
        : name is YearName.Other ? new(eras[other])
        : new(eras[Math.Min(usual, other)], eras[Math.Max(usual, other)]);

    private static bool IsWritten(JapaneseEra era, int year) => NumberOf(year, era) <= EraYear.LastYear;
}
