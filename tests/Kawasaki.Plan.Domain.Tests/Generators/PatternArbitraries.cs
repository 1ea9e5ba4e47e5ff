using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using NodaTime;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>A pattern that was made, and one of its unit that it can write.</summary>
public sealed record PatternAndPeriod(PeriodPattern Pattern, CalendarPeriod Period);

/// <summary>The text of a pattern, which may be refused.</summary>
public sealed record PatternText(string Text, PeriodUnit Unit);

/// <summary>Patterns of every unit, with the fields that it needs, more of them, and literals that look like fields or are not there.</summary>
public static class PatternArbitraries
{
    private static readonly string[] Literals = ["", "", "", "年度", "年", "月", ".", "-", "/", "（", "）", " ", "第", "元", "十", "一", "1", "令和", "R", "{{", "}}", "上"];
    private static readonly string[] EraFields = ["{era}", "{letter}", "{latin}", "{square}"];
    private static readonly string[] YearFields = ["{year}", "{number}", "{number:2}", "{kanji}"];
    private static readonly string[] MonthFields = ["{month}", "{month:2}", "{kanjimonth}"];
    private static readonly string[] DayFields = ["{day}", "{day:2}", "{kanjiday}"];

    internal static EraTable OwnEras { get; } = EraTable.Default
        .With(new JapaneseEra("安", "An", 'A', new LocalDate(2050, 2, 3)))
        .With(new JapaneseEra("安元", "Anan", 'B', new LocalDate(2077, 4, 1)))
        .With(new JapaneseEra("元元", "Anana", 'C', new LocalDate(2077, 8, 1), '㊩', FirstFiscalYear.OfThisEra));

    private static Gen<PatternText> AnyText =>
        from unit in Gen.Elements(Enum.GetValues<PeriodUnit>())
        from fields in FieldsOf(unit)
        from order in Gen.Frequency((3, Gen.Constant(fields)), (1, Gen.Shuffle(fields).Select(shuffled => shuffled.ToArray())))
        from literals in Gen.Elements(Literals).ListOf(fields.Length + 1)
        select new PatternText(string.Concat(order.Select((name, i) => literals[i] + name)) + literals[fields.Length], unit);

    private static Gen<PatternAndPeriod> AnyMade =>
        from pattern in AnyText.ListOf(16)
        from eras in Gen.Elements(EraTable.Default, OwnEras)
        from day in Gen.Frequency((3, Gen.Choose(0, 80_000)), (1, Gen.Choose(0, 2_960_000)))
        let made = pattern.Select(one => Made(one, eras)).FirstOrDefault(one => one is not null) ?? new PeriodPattern("{gregorian}", PeriodUnit.FiscalYear, eras)
        select new PatternAndPeriod(made, Containing(new LocalDate(1886, 4, 1).PlusDays(day), made.Unit));

    public static Arbitrary<PatternText> Texts() => AnyText.ToArbitrary();

    public static Arbitrary<PatternAndPeriod> Made() => AnyMade.ToArbitrary();

    /// <summary>Returns the pattern, or null where it is refused.</summary>
    internal static PeriodPattern? Made(PatternText text, EraTable eras)
    {
        try
        {
            return new PeriodPattern(text.Text, text.Unit, eras);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    internal static CalendarPeriod Containing(LocalDate date, PeriodUnit unit) => unit switch
    {
        PeriodUnit.FiscalYear => FiscalYear.Containing(date),
        PeriodUnit.FiscalHalf => CalendarPeriod.From(FiscalHalf.Containing(date)),
        PeriodUnit.FiscalQuarter => CalendarPeriod.From(FiscalQuarter.Containing(date)),
        PeriodUnit.Year => CalendarPeriod.FromYear(date.Year),
        PeriodUnit.Month => CalendarPeriod.From(date.ToYearMonth()),
        _ => CalendarPeriod.From(date),
    };

    private static Gen<string[]> FieldsOf(PeriodUnit unit) =>
        from era in Gen.Elements(EraFields)
        from year in Gen.Elements(YearFields)
        from years in Gen.Elements<string[]>([era, year], [era, year], ["{gregorian}"], [era, year, "{gregorian}"], ["{gregorian}", era, year], [era], unit.ToString().StartsWith("Fiscal", StringComparison.Ordinal) ? ["{end}"] : [])
        from month in Gen.Elements(MonthFields)
        from day in Gen.Elements(DayFields)
        from more in Gen.Elements<string[]>([], [], ["{month}"], ["{weekday}"], [year])
        select (string[])[.. years, .. unit switch
        {
            PeriodUnit.FiscalHalf => ["{half}"],
            PeriodUnit.FiscalQuarter => ["{quarter}"],
            PeriodUnit.Month => [month],
            PeriodUnit.Date => [month, day],
            _ => Array.Empty<string>(),
        }, .. more];
}
