using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A single period as the numbers that the fields of a pattern write.</summary>
internal readonly struct PatternValue
{
    private readonly EraTable _eras;
    private readonly int _era;

    internal PatternValue(CalendarPeriod period, EraTable eras)
    {
        _eras = eras;
        if (period.TryGetDate(out var date))
        {
            (Year, Month, Day) = (date.Year, date.Month, date.Day);
            _era = eras.IndexOf(EraTable.DayNumber(date));
        }
        else if (period.TryGetMonth(out var month))
        {
            (Year, Month) = (month.Year, month.Month);
            _era = eras.IndexOf(EraTable.DayNumber(Year, Month, 1));
        }
        else if (period.TryGetYear(out var year))
        {
            Year = year;
            _era = eras.IndexOf(EraTable.DayNumber(year, 12, 31));
        }
        else
        {
            var part = period.TryGetFiscalHalf(out var half) ? (half.Year, half.Number)
                : period.TryGetFiscalQuarter(out var quarter) ? (quarter.Year, quarter.Number)
                : (Year: period.TryGetFiscalYear(out var fiscalYear) ? fiscalYear : default, Number: 0);
            (Year, Part) = (part.Year.StartYear, part.Number);
            _era = eras.IndexOf(part.Year);
        }
    }

    internal int Year { get; }

    internal int Month { get; }

    internal int Day { get; }

    /// <summary>Gets the number of the half or quarter.</summary>
    internal int Part { get; }

    internal int EraIndex => _era;

    internal JapaneseEra Era => _eras[_era];

    internal int EraYear => YearEras.NumberOf(Year, Era);

    internal void Write(ref SpanWriter writer, PatternPart part)
    {
        switch (part.Field)
        {
            case PatternField.Literal:
                writer.Append(part.Words[0]);
                break;
            case PatternField.Year or PatternField.KanjiYear when EraYear == 1:
                writer.Append('元');
                break;
            case PatternField.KanjiYear or PatternField.KanjiMonth or PatternField.KanjiDay:
                KanjiNumerals.Write(ref writer, NumberOf(part.Field));
                break;
            case PatternField.Weekday:
                writer.Append(part.Words[(int)new LocalDate(Year, Month, Day).DayOfWeek - 1]);
                break;
            case PatternField.Half:
                writer.Append(part.Words[Part - 1]);
                break;
            default:
                if (part.Field.IsEra())
                {
                    writer.Append(part.Words[_era]);
                    break;
                }

                writer.Append(NumberOf(part.Field), WidthOf(part.Field));
                break;
        }
    }

    private static int WidthOf(PatternField field) =>
        field.IsGregorian() ? 4 : field is PatternField.PaddedNumber or PatternField.PaddedMonth or PatternField.PaddedDay ? 2 : 1;

    private int NumberOf(PatternField field) =>
        field.IsYearOfEra() ? EraYear
        : field.IsMonth() ? Month
        : field.IsDay() ? Day
        : field is PatternField.Quarter ? Part
        : field is PatternField.End ? Year + 1
        : Year;
}
