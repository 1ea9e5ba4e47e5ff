using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The fields of patterns: their names, of which units they are, and what they say.</summary>
internal static class PatternFields
{
    private static readonly KeyValuePair<string, PatternField>[] Names =
    [
        new("era", PatternField.Era), new("letter", PatternField.Letter), new("latin", PatternField.Latin), new("square", PatternField.Square),
        new("year", PatternField.Year), new("number", PatternField.Number), new("number:2", PatternField.PaddedNumber), new("kanji", PatternField.KanjiYear),
        new("gregorian", PatternField.Gregorian), new("end", PatternField.End),
        new("month", PatternField.Month), new("month:2", PatternField.PaddedMonth), new("kanjimonth", PatternField.KanjiMonth),
        new("day", PatternField.Day), new("day:2", PatternField.PaddedDay), new("kanjiday", PatternField.KanjiDay), new("weekday", PatternField.Weekday),
        new("half", PatternField.Half), new("quarter", PatternField.Quarter),
    ];

    internal static bool IsFiscal(this PeriodUnit unit) => unit is PeriodUnit.FiscalYear or PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter;

    internal static bool IsEra(this PatternField field) => field is PatternField.Era or PatternField.Letter or PatternField.Latin or PatternField.Square;

    internal static bool IsYearOfEra(this PatternField field) =>
        field is PatternField.Year or PatternField.Number or PatternField.PaddedNumber or PatternField.KanjiYear;

    internal static bool IsGregorian(this PatternField field) => field is PatternField.Gregorian or PatternField.End;

    internal static bool IsMonth(this PatternField field) => field is PatternField.Month or PatternField.PaddedMonth or PatternField.KanjiMonth;

    internal static bool IsDay(this PatternField field) => field is PatternField.Day or PatternField.PaddedDay or PatternField.KanjiDay;

    /// <summary>Returns the field of a name that periods of a unit have, or <see langword="null"/>.</summary>
    internal static PatternField? Find(ReadOnlySpan<char> name, PeriodUnit unit)
    {
        foreach (var known in Names)
        {
            if (name.SequenceEqual(known.Key.AsSpan()) && Has(unit, known.Value))
            {
                return known.Value;
            }
        }

        return null;
    }

    /// <summary>Returns the names of all fields of a unit: {era}, {letter}, ….</summary>
    internal static string NamesOf(PeriodUnit unit) =>
        string.Join(", ", from known in Names where Has(unit, known.Value) select "{" + known.Key + "}");

    /// <summary>Returns what of a unit a pattern must say beside the year, or an empty text where it says all.</summary>
    internal static string Missing(PeriodUnit unit, Func<Func<PatternField, bool>, bool> has) =>
        unit is PeriodUnit.Month or PeriodUnit.Date && !has(IsMonth) ? "{month}"
        : unit is PeriodUnit.Date && !has(IsDay) ? "{day}"
        : unit is PeriodUnit.FiscalHalf && !has(field => field is PatternField.Half) ? "{half}"
        : unit is PeriodUnit.FiscalQuarter && !has(field => field is PatternField.Quarter) ? "{quarter}"
        : "";

    private static bool Has(PeriodUnit unit, PatternField field) => field switch
    {
        PatternField.End => unit.IsFiscal(),
        PatternField.Half => unit is PeriodUnit.FiscalHalf,
        PatternField.Quarter => unit is PeriodUnit.FiscalQuarter,
        PatternField.Weekday => unit is PeriodUnit.Date,
        _ => field.IsMonth() ? unit is PeriodUnit.Month or PeriodUnit.Date : !field.IsDay() || unit is PeriodUnit.Date,
    };
}
