using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Writes periods in a style. Of a range of years the second one inherits the era; the ends of other ranges are written whole.</summary>
internal readonly struct PeriodWriter(EraTable eras, NotationStyle style, YearName name)
{
    internal void Write(ref SpanWriter writer, CalendarPeriod period)
    {
        var isOfYears = period.Unit is PeriodUnit.FiscalYear or PeriodUnit.Year;
        JapaneseEra? inherited = null;
        if (period.First is { } first)
        {
            inherited = WriteOne(ref writer, first, inherited);
        }

        if (period.IsRange && period.Last is { } last)
        {
            writer.Append(period.First is null ? "" : "～");
            WriteOne(ref writer, last, inherited);
        }

        writer.Append(!isOfYears || style is NotationStyle.Short ? "" : period.Unit is PeriodUnit.Year ? "年" : "年度");
        writer.Append(period.IsSingle ? "" : period.Last is null ? "以降" : period.First is null ? "まで" : "");
    }

    /// <summary>Writes one of a unit: a year without 年度 or 年.</summary>
    /// <returns>The era that a year behind it inherits.</returns>
    private JapaneseEra? WriteOne(ref SpanWriter writer, CalendarPeriod one, JapaneseEra? inherited)
    {
        if (one.Unit is PeriodUnit.Date)
        {
            var (ofYear, ofMonth, day) = one.DateParts;
            WriteMonthAndDay(ref writer, ofYear, ofMonth, day);
            return null;
        }

        if (one.TryGetFiscalYear(out var fiscalYear))
        {
            return WriteFiscalYear(ref writer, fiscalYear, inherited);
        }

        if (one.TryGetYear(out var year))
        {
            var names = style is NotationStyle.Western ? default : YearEras.OfCalendarYear(eras, year, name);
            return WriteYear(ref writer, names, year, inherited);
        }

        if (one.TryGetFiscalHalf(out var half))
        {
            WriteFiscalYear(ref writer, half.Year, inherited: null);
            writer.Append(half.Number == 1 ? "年度上半期" : "年度下半期");
        }
        else if (one.TryGetFiscalQuarter(out var quarter))
        {
            WriteFiscalYear(ref writer, quarter.Year, inherited: null);
            writer.Append("年度第");
            writer.Append(quarter.Number);
            writer.Append("四半期");
        }
        else if (one.TryGetMonth(out var month))
        {
            WriteMonthAndDay(ref writer, month.Year, month.Month, day: 0);
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
        writer.Append(month);
        writer.Append(isShort ? "" : "月");
        if (day > 0)
        {
            writer.Append(isShort ? "." : "");
            writer.Append(day);
            writer.Append(isShort ? "" : "日");
        }
    }

    private JapaneseEra? WriteYear(ref SpanWriter writer, YearEras names, int year, JapaneseEra? inherited)
    {
        if (names.First is not { } era)
        {
            writer.Append(year, width: 4);
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
            writer.Append(year, width: 4);
            writer.Append('）');
        }

        return era;
    }

    /// <summary>Writes two names of one year. Only a Gregorian year that stands first has brackets for both.</summary>
    private void WriteTwoNames(ref SpanWriter writer, JapaneseEra first, JapaneseEra second, int year)
    {
        if (style is NotationStyle.Full)
        {
            writer.Append(year, width: 4);
            writer.Append('（');
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
