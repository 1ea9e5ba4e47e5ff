using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Writes periods in a style. Of a range of years the second one inherits the era; the ends of other ranges are written whole.</summary>
internal readonly struct PeriodWriter(EraTable eras, NotationStyle style, YearName name)
{
    internal void Write(ref SpanWriter writer, CalendarPeriod period)
    {
        var (unit, first, last) = (period.Unit, period.FirstOrdinal, period.LastOrdinal);
        JapaneseEra? inherited = null;
        if (first is not CalendarPeriod.OpenStart)
        {
            inherited = WriteOne(ref writer, unit, first, inherited);
        }

        if (first != last && last is not CalendarPeriod.OpenEnd)
        {
            writer.Append(first is CalendarPeriod.OpenStart ? "" : "～");
            WriteOne(ref writer, unit, last, inherited);
        }

        writer.Append(style is NotationStyle.Short ? "" : unit is PeriodUnit.Year ? "年" : unit is PeriodUnit.FiscalYear ? "年度" : "");
        writer.Append(last is CalendarPeriod.OpenEnd ? "以降" : first is CalendarPeriod.OpenStart ? "まで" : "");
    }

    /// <summary>Writes one of a unit: a year without 年度 or 年.</summary>
    /// <returns>The era that a year behind it inherits.</returns>
    private JapaneseEra? WriteOne(ref SpanWriter writer, PeriodUnit unit, int ordinal, JapaneseEra? inherited)
    {
        switch (unit)
        {
            case PeriodUnit.FiscalYear:
                return WriteFiscalYear(ref writer, FiscalYear.FromOrdinal(ordinal), inherited);
            case PeriodUnit.Year:
                var year = CalendarPeriod.FirstYear + ordinal;
                return WriteYear(ref writer, style is NotationStyle.Western ? default : YearEras.OfCalendarYear(eras, year, name), year, inherited);
            case PeriodUnit.FiscalHalf:
                var half = FiscalHalf.FromOrdinal(ordinal);
                WriteFiscalYear(ref writer, half.Year, inherited: null);
                writer.Append(half.Number == 1 ? "年度上半期" : "年度下半期");
                break;
            case PeriodUnit.FiscalQuarter:
                var quarter = FiscalQuarter.FromOrdinal(ordinal);
                WriteFiscalYear(ref writer, quarter.Year, inherited: null);
                writer.Append("年度第");
                writer.Append(quarter.Number);
                writer.Append("四半期");
                break;
            case PeriodUnit.Month:
                var month = CalendarPeriod.MonthOf(ordinal);
                WriteMonthAndDay(ref writer, month.Year, month.Month, day: 0);
                break;
            default:
                var (ofYear, ofMonth, day) = CalendarPeriod.DatePartsOf(ordinal);
                WriteMonthAndDay(ref writer, ofYear, ofMonth, day);
                break;
        }

        return null;
    }

    private JapaneseEra? WriteFiscalYear(ref SpanWriter writer, FiscalYear year, JapaneseEra? inherited)
    {
        var names = style is NotationStyle.Western ? default : YearEras.OfFiscalYear(eras, year, name);
        return WriteYear(ref writer, names, year.StartYear, inherited);
    }

    /// <summary>Writes a month, or a date where there is a day. A month has the era of its first day.</summary>
    private void WriteMonthAndDay(ref SpanWriter writer, int year, int month, int day)
    {
        var names = style is NotationStyle.Western ? default : YearEras.OfDay(eras, year, month, Math.Max(day, 1));
        WriteYear(ref writer, names, year, inherited: null);
        var isShort = style is NotationStyle.Short && names.First is not null;
        writer.Append(isShort ? '.' : '年');
        writer.Append(month, isShort ? day > 0 ? "." : "" : "月");
        if (day > 0)
        {
            writer.Append(day, isShort ? "" : "日");
        }
    }

    private JapaneseEra? WriteYear(ref SpanWriter writer, YearEras names, int year, JapaneseEra? inherited)
    {
        if (names.First is not { } era)
        {
            writer.Append(year);
            return null;
        }

        if (names.Second is { } second)
        {
            WriteTwoNames(ref writer, era, second, year);
            return null;
        }

        WriteName(ref writer, era, year, isInherited: ReferenceEquals(era, inherited));
        if (style is NotationStyle.Full)
        {
            writer.Append('（');
            writer.Append(year, "）");
        }

        return era;
    }

    /// <summary>Writes two names of one year. Only a Gregorian year that stands first has brackets for both.</summary>
    private void WriteTwoNames(ref SpanWriter writer, JapaneseEra first, JapaneseEra second, int year)
    {
        if (style is NotationStyle.Full)
        {
            writer.Append(year, "（");
        }

        WriteName(ref writer, first, year);
        writer.Append(style is NotationStyle.Era ? '（' : '/');
        WriteName(ref writer, second, year);
        writer.Append(style is NotationStyle.Short ? "" : "）");
    }

    private void WriteName(ref SpanWriter writer, JapaneseEra era, int year, bool isInherited = false)
    {
        var number = YearEras.NumberOf(year, era);
        if (style is NotationStyle.Short)
        {
            writer.Append(era.Letter);
            writer.Append(number);
            return;
        }

        writer.Append(isInherited ? "" : era.Name);
        if (number == 1)
        {
            writer.Append('元');
        }
        else
        {
            writer.Append(number);
        }
    }
}
