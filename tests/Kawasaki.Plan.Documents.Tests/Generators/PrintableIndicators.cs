using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using NodaTime;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>The indicators of a node, which stand in one table, with the notes below it.</summary>
internal static class PrintableIndicators
{
    private const int FirstMeasuredYear = 2016;

    /// <summary>Returns indicators and notes.</summary>
    /// <param name="phase">The phase of the plan, which no target goes beyond: without one no target has a phase.</param>
    /// <param name="kind">The kind of the indicators.</param>
    internal static Gen<(Indicator[] Indicators, PlanNote[] Notes)> Table(int? phase, IndicatorKind kind) =>
        from texts in Gen.Choose(0, 3).SelectMany(count => PrintableTexts.Note.ListOf(count))
        from unmarked in PrintableTexts.Sentence.OrNull()
        from count in Gen.Choose(0, 3)
        let marked = texts.Select((note, i) => (Mark: $"{i + 1}", note.Text, note.Day)).ToArray()
        from indicators in IndicatorOf(phase, marked, kind).ArrayOf(count)
        select (indicators, marked.Select(note => new PlanNote(note.Text, note.Mark)).Concat(unmarked is null ? [] : [new PlanNote(unmarked)]).ToArray());

    private static Gen<Indicator> IndicatorOf(int? phase, (string Mark, string Text, CalendarPeriod? Day)[] notes, IndicatorKind kind) =>
        from name in PrintableTexts.Name
        from source in PrintableTexts.Word.Select(word => word + "（甲）調べ").OrNull()
        from scale in Gen.Elements<int?>(null, null, 5, 100)
        from unit in Gen.Elements("%", "人", "団体", "か所", "", "千件", "t-CO2", "m³", "人/日", "𠮷", "人以上")
        let amount = Amount(scale)
        from baseline in BaselineIn(unit, amount)
        from marks in Gen.Shuffle(notes).Zip(Gen.Choose(0, notes.Length), (all, count) => all.Take(count).ToArray())
        from years in Gen.SubListOf(Enumerable.Range(FirstMeasuredYear, 4))
        from measurements in Gen.CollectToArray(years.Order(), year => MeasurementIn(year, unit, amount, marks))
        from undated in Gen.Frequency((3, Gen.Constant(Array.Empty<Measurement>())), (1, amount.Zip(Gen.Elements([null, .. marks.Select(note => note.Day)]), (value, day) => new[] { new Measurement(In(value, unit), asOf: day) })))
        from phases in Gen.SubListOf(Enumerable.Range(1, phase ?? 0)).Select(numbers => numbers.ToArray())
        from unphased in Gen.Choose(0, 2)
        from order in Gen.Shuffle(phases.Select(number => (int?)number).Concat(Enumerable.Repeat<int?>(null, unphased)))
        from targets in Gen.CollectToArray(order, number => TargetOf(number, unit, amount))
        let distinct = targets.DistinctBy(target => (target.Phase, target.Due?.FirstDay, target.Due?.LastDay))
        select new Indicator(name, baseline, [.. measurements, .. undated], distinct, kind).WithSource(source).WithScaleMaximum(scale).WithNotes(marks.Select(note => note.Mark));

    private static Gen<decimal> Amount(int? scale) =>
        from number in scale is { } maximum ? Gen.Choose(-maximum, maximum * 10) : Gen.OneOf(Gen.Choose(-9_999, 9_999_999), Gen.Choose(0, 99))
        from decimals in scale is null ? Gen.Choose(0, 3) : Gen.Constant(1)
        select new decimal(Math.Abs(number), 0, 0, number < 0, (byte)decimals);

    private static Quantity In(decimal amount, string unit) => new(amount, unit.Length == 0 ? MeasurementUnit.None : new MeasurementUnit(unit));

    private static Gen<Baseline> BaselineIn(string unit, Gen<decimal> amount) => Gen.Frequency(
        (1, Gen.Constant(Baseline.None)),
        (1, Gen.Elements<int?>(null, 1, 3).Select(phase => (Baseline)Baseline.NewlySet(phase))),
        (1, PrintableTexts.Word.Zip(PrintableTexts.PeriodIn(2014), (text, on) => (Baseline)Baseline.Started(text + "開始", on))),
        (3, Gen.Elements(1890, 1912, 1926, 1988, 2014).SelectMany(PrintableTexts.PeriodOrNone).Zip(amount, (period, value) => (Baseline)Baseline.Measured(In(value, unit), period))));

    private static Gen<Measurement> MeasurementIn(int year, string unit, Gen<decimal> amount, (string Mark, string Text, CalendarPeriod? Day)[] notes) =>
        from value in amount
        from period in PrintableTexts.PeriodIn(year)
        from asOf in Gen.Elements([null, null, period, LastDayOf(period), .. notes.Select(note => note.Day)])
        select new Measurement(In(value, unit), period, asOf);

    private static CalendarPeriod? LastDayOf(CalendarPeriod period) =>
        period.LastDay is { } day ? CalendarPeriod.From(day) : period;

    private static Gen<Target> TargetOf(int? phase, string unit, Gen<decimal> amount) =>
        from kind in Gen.Choose(0, 13)
        from one in amount
        from other in amount
        from due in Gen.Frequency((9, PrintableTexts.PeriodOrNone(2021)), (1, PrintableTexts.PeriodOrNone(3500)))
        from words in Gen.Elements("向上", "全校")
        let low = In(Math.Min(one, other), unit)
        let high = In(Math.Max(one, other), unit)
        select kind switch
        {
            0 => Target.AtLeast(low, due, phase),
            1 => Target.AtMost(low, due, phase),
            2 => Target.Above(low, due, phase),
            3 => Target.Below(low, due, phase),
            4 => Target.Reach(low, due, phase),
            5 => Target.Between(low, high, due, phase),
            6 => Target.NotSet(phase),
            7 => Target.Pending("検討中", due, phase),
            8 => Target.InWords("維持（甲）", due, phase),
            9 => Target.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, due: due, phase: phase).WithText("現状値以上"),
            10 => Target.Increase(due, phase).WithText("増加傾向"),
            11 => Target.Decrease(due, phase).WithText("減少"),
            12 => Target.Exactly(low, due, phase),
            _ => (Target)Target.InWords(words, due, phase),
        };
}
