using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>Texts without a meaning that the layout can say, and periods.</summary>
internal static class PrintableTexts
{
    internal static Gen<string> Word { get; } = Gen.Elements("甲", "乙", "丙", "丁", "戊", "己").ListOf(3).Select(string.Concat);

    /// <summary>Gets names: with a dot, a bracket at the end or inside, digits, Latin words.</summary>
    internal static Gen<string> Name { get; } = Gen.OneOf(
        Word,
        Word.Select(word => word + "・甲"),
        Word.Select(word => word + "（乙）"),
        Word.Select(word => word + "(乙)の数"),
        Word.Select(word => "3" + word),
        Word.Select(word => "ABC DEF" + word));

    internal static Gen<string> Sentence { get; } = Gen.OneOf(
        Word,
        Word.Select(word => word + "を行います。"),
        Word.Select(word => $"{word} 乙・丙、※丁 （戊）"),
        Word.Select(word => $"令和5（2023）年4月に{word} < 5 & 6|7"));

    internal static Gen<string?> OrNull(this Gen<string> texts) => Gen.Frequency((3, texts.Select(text => (string?)text)), (1, Gen.Constant<string?>(null)));

    /// <summary>Gets a project's name and its description: a name in Latin letters alone has none.</summary>
    internal static Gen<(string Name, string? Description)> ProjectTitle { get; } = Gen.OneOf(
        Word.Zip(Sentence.OrNull(), (name, description) => (name + "事業", description)),
        Word.Zip(Sentence.OrNull(), (name, description) => ("GIGA " + name, description)),
        Gen.Constant(("GIGA", (string?)null)));

    /// <summary>Returns a period that counts as a fiscal year.</summary>
    internal static Gen<CalendarPeriod> PeriodIn(int year) => Gen.OneOf(
        Gen.Constant((CalendarPeriod)new FiscalYear(year)),
        Gen.Constant(CalendarPeriod.FromYear(year)),
        Gen.Choose(1, 2).Select(half => CalendarPeriod.From(new FiscalHalf(new(year), half))),
        Gen.Choose(1, 4).Select(quarter => CalendarPeriod.From(new FiscalQuarter(new(year), quarter))),
        Gen.Choose(4, 12).Select(month => CalendarPeriod.From(new YearMonth(year, month))),
        Gen.Choose(1, 28).Select(day => CalendarPeriod.From(new LocalDate(year + 1, 3, day))));

    /// <summary>Returns a period that counts as a fiscal year, or as none.</summary>
    internal static Gen<CalendarPeriod?> PeriodOrNone(int year) => Gen.Frequency<CalendarPeriod?>(
        (5, PeriodIn(year).Select(period => (CalendarPeriod?)period)),
        (1, Range(year).Select(range => (CalendarPeriod?)range)),
        (1, RangeOfAnyUnit(year).Select(range => (CalendarPeriod?)range)),
        (1, Gen.Constant<CalendarPeriod?>(null)));

    /// <summary>Returns a range, closed or open, of two years, halves, quarters, months or days.</summary>
    private static Gen<CalendarPeriod> RangeOfAnyUnit(int year) =>
        from first in PeriodIn(year)
        from last in PeriodIn(year + 1)
        from end in Gen.Choose(0, 2)
        select end == 0 ? CalendarPeriod.StartingWith(first)
            : end == 1 ? CalendarPeriod.EndingWith(first)
            : CalendarPeriod.Between(first, last.Unit == first.Unit ? last : first);

    internal static Gen<FiscalYearRange> Range(int year) => Gen.Elements(
        new FiscalYearRange(new FiscalYear(year), new FiscalYear(year + 3)),
        new FiscalYearRange(new FiscalYear(year), new FiscalYear(year)),
        FiscalYearRange.StartingWith(new FiscalYear(year)),
        FiscalYearRange.EndingWith(new FiscalYear(year)));

    /// <summary>Gets items with the facts and milestones that their texts say.</summary>
    internal static Gen<ActivityItem> Item { get; } =
        from word in Word
        from year in Gen.Choose(1, 20)
        from amount in Gen.Choose(1, 999)
        from kind in Gen.Choose(0, 9)
        let fiscalYear = new FiscalYear(2018 + year)
        let count = new Quantity(amount, "件")
        select kind switch
        {
            0 => new ActivityItem(Invariant($"R{year}{word}数：2,{amount:000}件"), [new(word + "数", new Quantity(2000 + amount, "件"), fiscalYear)]),
            1 => new ActivityItem(Invariant($"{word}数：乙：{amount}件、丙：{amount}件、※R{year}.12現在"), [.. new[] { "乙", "丙" }.Select(part => new QuantifiedFact($"{word}数：{part}", count, CalendarPeriod.From(new YearMonth(2018 + year, 12))))]),
            2 => new ActivityItem(Invariant($"{word}数：延べ{amount}千件（合計）"), [new(word + "数", new Quantity(amount * 1000, "件"))]),
            3 => new ActivityItem(Invariant($"{word}（R{year}完了予定）"), milestones: [Milestone.Planned(fiscalYear, "完了")]),
            4 => new ActivityItem(Invariant($"{word}(乙)(R{year}予定)"), milestones: [Milestone.Planned(fiscalYear)]),
            5 => new ActivityItem(Invariant($"{word}（R{year}）"), milestones: [Milestone.Reached(fiscalYear)]),
            6 => new ActivityItem(Invariant($"{word}数：{amount}件（R{year}）"), [new(word + "数", count)], [Milestone.Reached(fiscalYear)]),
            7 => new ActivityItem(word + "・乙の実施（予定）"),
            _ => new ActivityItem(word),
        };

    /// <summary>Gets the texts of notes with the days that they say, and of others.</summary>
    internal static Gen<(string Text, CalendarPeriod? Day)> Note { get; } = Gen.OneOf(
        Sentence.Select(text => (text, (CalendarPeriod?)null)),
        Gen.Choose(2001, 2030).Select(year => (Invariant($"{year}年 10 月 15 日現在"), (CalendarPeriod?)CalendarPeriod.From(new LocalDate(year, 10, 15)))),
        Gen.Choose(2001, 2030).Select(year => (YearNotation.Default.Write(new FiscalYear(year), NotationStyle.Full) + "末現在", (CalendarPeriod?)CalendarPeriod.From(new FiscalYear(year).LastDay))));
}
