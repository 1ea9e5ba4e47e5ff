using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using NodaTime;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>The one shelf of arbitraries. Values are valid by construction.</summary>
public static class PlanArbitraries
{
    private static readonly string[] Mutations = ["", "0", "9", "\0", " ", "２", "-", "/", ".", "F", "fy", "年", "-0", "\n", "\u200B"];
    private static readonly string[] Printed =
    [
        "令和7年度", "令和元年度", "R7年度", "㋿7年度", "平成三十一年度", "令和7（2025）年度", "R7 [2025] 年度", "2025(令和7)年度", "2025年度",
        "令和4（2022）～7（2025）年度", "平成30（2018）～令和4（2022）年度", "R4～R7", "令和8（2026）年度以降", "令和7年度まで", "平成37年度", "H27 [2015]",
        "(H27) [2015]", "令和3（2021）年3月", "R2.12", "R03.11.26", "令和元年4月1日", "令和5（2023）年 10 月 15 日現在", "2021-11-26", "FY2022/FY2025", "2022/..", "令和4年度から令和7年度まで",
    ];

    private static readonly string[] NotationPieces =
    [
        "", "", "0", "9", "１", "元", "十", "百", "〇", "三", "令和", "平成", "R", "h", "㋿", "年", "年度", "月", "日", "(", "）", "[", "~", "－", "ー", ".", "/",
        " ", "　", "以降", "から", "まで", "末", "現在", "\0", "\uD83D", "\u200F", "\u0301", "\t", "2024",
    ];

    private static readonly string[] Names = ["町内会加入率", "利用者数", "満足度", "交付率", "Rate \"x\"", "改行\nと\t制御", "𠮷野", "\\"];

    private static readonly string[] Symbols = ["", "%", "％", "人", "団体", "ポイント", "㎡", "人 日", "3人", "5 %", "-", "t-CO2/年", "𠮷", "\"<&>'"];

    private static Gen<FiscalYear> AnyFiscalYear =>
        Gen.Frequency(
            (1, Gen.Elements(FiscalYear.MinValue, FiscalYear.MaxValue, new FiscalYear(2018), new FiscalYear(2019))),
            (4, Gen.Choose(1912, 2100).Select(year => new FiscalYear(year))),
            (4, Gen.Choose(1886, 9998).Select(year => new FiscalYear(year))));

    private static Gen<FiscalYearRange> AnyRange =>
        Gen.OneOf(
            AnyFiscalYear.Select(FiscalYearRange.StartingWith),
            AnyFiscalYear.Select(FiscalYearRange.EndingWith),
            from x in AnyFiscalYear
            from y in AnyFiscalYear
            select x <= y ? new FiscalYearRange(x, y) : new FiscalYearRange(y, x));

    private static Gen<LocalDate> AnyDate =>
        Gen.Frequency(
            (1, Gen.Elements(new LocalDate(1873, 1, 1), new LocalDate(1912, 7, 29), new LocalDate(1912, 7, 30), new LocalDate(1926, 12, 24), new LocalDate(1926, 12, 25), new LocalDate(1989, 1, 7), new LocalDate(1989, 1, 8), new LocalDate(2019, 4, 30), new LocalDate(2019, 5, 1), new LocalDate(9999, 12, 31))),
            (4, Gen.Choose(0, 90_000).Select(days => new LocalDate(1873, 1, 1).PlusDays(days))),
            (2, Gen.Choose(0, 2_968_000).Select(days => new LocalDate(1873, 1, 1).PlusDays(days))));

    private static Gen<int> AnyYear => Gen.Frequency((3, Gen.Choose(1873, 2100)), (1, Gen.Choose(1873, 9999)));

    private static Gen<FiscalHalf> AnyHalf =>
        from year in AnyFiscalYear
        from number in Gen.Choose(1, 2)
        select new FiscalHalf(year, number);

    private static Gen<FiscalQuarter> AnyQuarter =>
        from year in AnyFiscalYear
        from number in Gen.Choose(1, 4)
        select new FiscalQuarter(year, number);

    /// <summary>Single periods, by unit.</summary>
    private static Gen<CalendarPeriod>[] Singles =>
    [
        AnyFiscalYear.Select(CalendarPeriod.From),
        AnyHalf.Select(CalendarPeriod.From),
        AnyQuarter.Select(CalendarPeriod.From),
        AnyYear.Select(CalendarPeriod.FromYear),
        AnyDate.Select(date => CalendarPeriod.From(date.ToYearMonth())),
        AnyDate.Select(CalendarPeriod.From),
    ];

    private static Gen<CalendarPeriod> AnyPeriod => Gen.Elements(Singles).SelectMany(SingleOrRange);

    internal static Gen<CalendarPeriod> SingleOrRange(Gen<CalendarPeriod> one) =>
        Gen.Frequency(
            (3, one),
            (1, one.Select(CalendarPeriod.StartingWith)),
            (1, one.Select(CalendarPeriod.EndingWith)),
            (2, from x in one
                from y in one
                select x.FirstDay <= y.FirstDay ? CalendarPeriod.Between(x, y) : CalendarPeriod.Between(y, x)));

    private static Gen<PlanCode> AnyCode =>
        from basicPolicy in Number
        from policy in Number
        from measure in Number
        from level in Gen.Choose(1, 3)
        select level switch { 1 => new PlanCode(basicPolicy), 2 => new PlanCode(basicPolicy, policy), _ => new PlanCode(basicPolicy, policy, measure) };

    private static Gen<int> Number => Gen.Frequency((4, Gen.Choose(1, 12)), (1, Gen.Choose(1, 9999)));

    private static Gen<decimal> AnyAmount =>
        from mantissa in Gen.Choose(-1_000_000, 1_000_000)
        from scale in Gen.Choose(0, 4)
        select new decimal(Math.Abs(mantissa), 0, 0, mantissa < 0, (byte)scale);

    /// <summary>Every decimal, with every number of decimal places, and zero with a sign.</summary>
    private static Gen<decimal> AnyDecimal =>
        from bits in Gen.OneOf(Gen.Choose(int.MinValue, int.MaxValue), Gen.Elements(0, -1)).ListOf(3)
        from sign in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(bits[0], bits[1], bits[2], sign, (byte)scale);

    private static Gen<MeasurementUnit> AnyUnit => Gen.Elements(Symbols).Select(symbol => symbol.Length == 0 ? MeasurementUnit.None : new MeasurementUnit(symbol));

    private static Gen<string> AnyText => Gen.Elements(Names);

    private static Gen<CalendarPeriod?> PeriodOrNone => AnyPeriod.Select(period => (CalendarPeriod?)period).OrNone();

    public static Arbitrary<FiscalYear> FiscalYears() => Arb.From(AnyFiscalYear, ShrinkTowards2025);

    public static Arbitrary<FiscalYearRange> FiscalYearRanges() => AnyRange.ToArbitrary();

    public static Arbitrary<LocalDate> Dates() => AnyDate.ToArbitrary();

    public static Arbitrary<CalendarPeriod> Periods() => AnyPeriod.ToArbitrary();

    public static Arbitrary<EraYear> EraYears() =>
        (from era in Gen.Elements<JapaneseEra>(EraTable.Default.Eras)
         from year in Gen.Frequency((4, Gen.Choose(6, 70)), (1, Gen.Choose(6, 999)), (1, Gen.Constant(0)))
         select new EraYear(era, year == 0 ? (era == JapaneseEra.Meiji ? 6 : 1) : year)).ToArbitrary();

    public static Arbitrary<EraDate> EraDates() =>
        (from year in EraYears().Generator
         from month in Gen.Choose(1, 12)
         from day in Gen.Choose(1, 31)
         select new EraDate(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year.GregorianYear, month)))).ToArbitrary();

    public static Arbitrary<FiscalHalf> FiscalHalves() => AnyHalf.ToArbitrary();

    public static Arbitrary<FiscalQuarter> FiscalQuarters() => AnyQuarter.ToArbitrary();

    public static Arbitrary<PlanCode> PlanCodes() => AnyCode.ToArbitrary();

    public static Arbitrary<Quantity> Quantities() =>
        (from amount in Gen.OneOf(AnyAmount, AnyDecimal)
         from unit in AnyUnit
         select new Quantity(amount, unit)).ToArbitrary();

    public static Arbitrary<MeasurementUnit> Units() => AnyUnit.ToArbitrary();

    public static Arbitrary<Indicator> Indicators() => AnyIndicator.ToArbitrary();

    public static Arbitrary<ComprehensivePlan> Plans() => AnyPlan.ToArbitrary();

    public static Arbitrary<NearText> NearTexts() =>
        Gen.OneOf(
            AnyFiscalYear.Select(value => value.ToString()),
            AnyRange.Select(value => value.ToString()),
            AnyPeriod.Select(value => value.ToString()),
            AnyCode.Select(value => value.ToString()),
            Gen.Elements("R7", "H31", "M6", "R999", "S64", "R03.11.26", "S100.01.07", "M06.01.01", "FY2025-Q1", "FY9998-Q4", "FY2025-H2", "FY2022..FY2025", "..2015", "2026-10..", "98.0 %", "-1200 人 日", "0", "0.00 ポイント", "79228162514264337593543950335 人", "%", "㎡"))
        .SelectMany(Mutated)
        .Select(text => new NearText(text))
        .ToArbitrary();

    public static Arbitrary<NearNotation> NearNotations() =>
        Gen.Frequency(
            (1, Gen.Elements(Printed)),
            (4, Gen.Elements(Printed).SelectMany(MutatedNotation)),
            (4, Gen.Elements(Printed).SelectMany(MutatedNotation).SelectMany(MutatedNotation)))
        .Select(text => new NearNotation(text))
        .ToArbitrary();

    public static Arbitrary<NearCell> NearCells() =>
        Gen.Elements("25 %以上 (令和7 (2025) 年度)", "607 者 (令和3 (2021) 年度)", "2,050 者以上", "第 3 期実施計画 から新たに設定", "平成28 (2016) 年 1月から交付開始", "-", "1～2 %", "△1.5億円", "検討中（令和7年度）")
        .SelectMany(MutatedCell)
        .SelectMany(MutatedCell)
        .Select(text => new NearCell(text))
        .ToArbitrary();

    private static Gen<string> MutatedCell(string text) =>
        Gen.OneOf(
            MutatedNotation(text),
            text.Length == 0
                ? Gen.Constant("")
                : from at in Gen.Choose(0, text.Length - 1)
                  from replacement in Gen.Elements("以上", "未満", "％", "千", "億", ",", "，", "※", "79228162514264337593543950336", "△", "…")
                  select text.Insert(at, replacement));

    private static Gen<string> MutatedNotation(string text) =>
        text.Length == 0
            ? Gen.Elements(NotationPieces)
            : from at in Gen.Choose(0, text.Length - 1)
              from length in Gen.Choose(0, 2)
              from replacement in Gen.Elements(NotationPieces)
              select text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, replacement);

    internal static Gen<string> Mutated(string text) =>
        from at in Gen.Choose(0, Math.Max(text.Length - 1, 0))
        from length in Gen.Choose(0, Math.Min(text.Length, 1))
        from replacement in Gen.Elements(Mutations)
        select text.Remove(at, length).Insert(at, replacement);

    private static Gen<Indicator> AnyIndicator =>
        from name in AnyText
        from unit in Gen.Elements("%", "人", "点", "")
        from baseline in BaselineIn(unit)
        from figures in AnyAmount.ListOf(3)
        from years in Gen.Choose(2012, 2024).ListOf(3)
        from periods in Gen.CollectToArray(years.Distinct(), PeriodIn)
        from target in Gen.Choose(0, 12).ListOf(2)
        from chosen in Gen.Choose(0, 9999).ListOf(3)
        from bound in AnyAmount.ListOf(2)
        from due in Gen.Choose(2025, 2040).SelectMany(DueIn)
        from source in AnyText
        from kind in Gen.Elements(IndicatorKind.Outcome, IndicatorKind.Outcome, IndicatorKind.Perception, IndicatorKind.Perception, IndicatorKind.Output, IndicatorKind.Input)
        let measurements = periods.Zip(figures, (period, figure) => new { period, figure }).Zip(chosen, (known, choice) => MeasurementOf(QuantityOf(known.figure, unit), known.period, choice)).ToArray()
        let targets = target.Select((kind, i) => Said(TargetOf(kind, QuantityOf(bound[0], unit), QuantityOf(bound[1], unit), due, i + 1), chosen[i])).ToArray()
        let indicator = kind is IndicatorKind.Perception
            ? new Indicator(name, baseline, measurements, targets, kind).WithSource(source).WithNotes(["1"])
            : new Indicator(name, baseline, measurements, targets, kind).WithScaleMaximum(2_000_000m)
        select Detailed(indicator, chosen[0], chosen[1], chosen[2]);

    private static Measurement MeasurementOf(Quantity value, CalendarPeriod period, int choice)
    {
        var measurement = choice % 4 == 0
            ? Measurement.WithoutValue((MissingReason)(choice / 4 % 5), period, choice % 3 == 0 ? "集計中" : null)
            : new Measurement(value, period, choice % 5 == 0 ? period : null);
        return measurement.WithStatus((MeasurementStatus)(choice / 10 % 3)).WithQualifier(choice % 7 == 0 ? "延べ" : null);
    }

    private static Target Said(Target target, int choice)
    {
        var said = choice % 4 == 0 ? target.WithQualifier("年間") : target;
        return choice % 3 == 0 ? said.WithCounts((Counting)(choice / 10 % 3), choice % 2 == 0 && !(target.DueYear < new FiscalYear(2021)) ? new FiscalYear(2021) : null) : said;
    }

    /// <summary>Gives an indicator what it may have beside its figures.</summary>
    private static Indicator Detailed(Indicator indicator, int first, int second, int third) => indicator
        .WithLevel(first % 4 is > 0 and var level ? (IndicatorLevel)(level - 1) : null)
        .WithDirection(second % 4 is > 0 and var direction ? (Direction)(direction - 1) : null)
        .WithCounts((Counting)(third % 3))
        .WithRemarks(second % 3 == 0 ? [new("担当課", "公園課"), new("算式", "a ÷ b")] : [])
        .WithParts(first % 3 == 0
            ? [new("男性", indicator.Baseline, indicator.Measurements, indicator.Targets, ["1"]), new("女性", Baseline.None, indicator.Measurements.Take(1), notes: [])]
            : []);

    private static Gen<Baseline> BaselineIn(string unit) =>
        Gen.OneOf(
            Gen.Constant(Baseline.None),
            Gen.Choose(1, 4).Select(phase => (Baseline)Baseline.NewlySet(phase)),
            AnyDate.Select(date => (Baseline)Baseline.Started("開始", CalendarPeriod.From(date))),
            from amount in AnyAmount
            from period in Gen.Choose(2010, 2020).SelectMany(PeriodIn)
            select (Baseline)Baseline.Measured(QuantityOf(amount, unit), period));

    /// <summary>Single periods of every unit that count as a fiscal year.</summary>
    private static Gen<CalendarPeriod> PeriodIn(int year) =>
        Gen.OneOf(
            Gen.Constant(CalendarPeriod.From(new FiscalYear(year))),
            Gen.Choose(1, 2).Select(number => CalendarPeriod.From(new FiscalHalf(new(year), number))),
            Gen.Choose(1, 4).Select(number => CalendarPeriod.From(new FiscalQuarter(new(year), number))),
            Gen.Constant(CalendarPeriod.FromYear(year)),
            Gen.Choose(1, 12).Select(number => CalendarPeriod.From(new FiscalYear(year).GetMonth(number))),
            Gen.Choose(0, 364).Select(days => CalendarPeriod.From(new FiscalYear(year).FirstDay.PlusDays(days))));

    /// <summary>Periods that end in a fiscal year.</summary>
    private static Gen<CalendarPeriod> DueIn(int year) =>
        Gen.Frequency(
            (4, PeriodIn(year)),
            (1, PeriodIn(year).Select(CalendarPeriod.EndingWith)),
            (1, Gen.Constant(CalendarPeriod.From(new FiscalYearRange(new(year - 3), new(year))))));

    private static Gen<ComprehensivePlan> AnyPlan =>
        from basicPolicy in Gen.Choose(1, 9)
        from policies in Gen.Choose(0, 2)
        from measures in Gen.Choose(0, 2)
        from indicators in AnyIndicator.ListOf(3)
        from title in AnyText
        from range in AnyRange
        from periods in PeriodOrNone.ListOf(3)
        from period in AnyPeriod
        from amount in AnyAmount
        from accounts in Gen.Choose(0, 2).SelectMany(count => Gen.CollectToArray(Enumerable.Range(2020, count), AnyAccount))
        from entries in Gen.Choose(0, 2).SelectMany(count => Gen.CollectToArray(Enumerable.Range(2020, count), AnyAssessment))
        from hasStages in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        let project = !hasStages ? new Project(title) : new Project(
            title,
            periods[0] is null ? null : title,
            new ProjectStage(periods[0], [new ActivityGroup(null, [new ActivityItem(title, [new QuantifiedFact(title, new Quantity(amount, "件"), periods[1])])])]),
            new ProjectStage(periods[1], [new ActivityGroup(title), new ActivityGroup(title, [new ActivityItem(title, milestones: [(periods[2] is null ? (Func<CalendarPeriod, string?, Milestone>)Milestone.Planned : Milestone.Reached)(period, periods[1] is null ? title : null)])])]),
            new ProjectStage(periods[2]),
            periods[2] is null ? [] : [title])
        let detailed = project.WithIndicators(indicators.Where(indicator => indicator.Kind is not IndicatorKind.Perception)).WithAccounts(accounts).WithAssessments(entries)
        let outcomes = indicators.Where(indicator => indicator.Kind is IndicatorKind.Outcome && indicator.Level is not null).ToArray()
        let measureList = Enumerable.Range(1, measures).Select(m => (Code: m, Indicators: indicators.Where(indicator => indicator.Kind is IndicatorKind.Outcome).ToArray())).ToArray()
        select new ComprehensivePlan(
            [
                new BasicPolicy(
                    new PlanCode(basicPolicy),
                    policies == 0 ? null : title,
                    Enumerable.Range(1, policies).Select(p => new Policy(
                        new PlanCode(basicPolicy, p),
                        title,
                        [title],
                        indicators.Where(indicator => indicator.Kind is IndicatorKind.Perception),
                        [new PlanNote(title), new PlanNote(title, "1")],
                        measureList.Select(m => new Measure(new PlanCode(basicPolicy, p, m.Code), title, m.Indicators, [detailed]).WithProgress([title]).WithDirections([title, title]).WithAssessments(entries)))
                        .WithOutcomeIndicators(outcomes).WithAssessments(entries.Take(1))))
                    .WithOutcomeIndicators(outcomes.Take(1)).WithAssessments(entries.Skip(1)),
            ],
            policies == 0 ? null : title,
            measures == 0 ? null : measures,
            measures == 0 ? null : range,
            measures == 0 ? [] : [new PlanPhase(1, range)]).WithScales(entries.Length == 0 ? [] : [new("尺度", [new("甲", new("順調", "On track")), new("乙", new("遅れ", "Behind"))])]);

    private static Gen<ProjectAccount> AnyAccount(int year) =>
        from amounts in AnyAmount.Select(amount => (decimal?)amount).OrNone().ListOf(8)
        from funding in AnyAmount.Select(amount => (decimal?)amount).OrNone().ListOf(5)
        from unit in Gen.Elements("千円", "百万円", "円", "人")
        select new ProjectAccount(new FiscalYear(year), new MeasurementUnit(unit), amounts[0], amounts[1], amounts[2], amounts[3] is null ? null : new ProjectFunding(funding[0], funding[1], funding[2], funding[3], funding[4]))
            .WithBudget(amounts[3], amounts[4], amounts[5], amounts[6], amounts[7]);

    private static Gen<Assessment> AnyAssessment(int year) =>
        from scale in Gen.Elements("kawasaki.project", "尺度", "なし")
        from grade in Gen.Elements("1", "5", "甲")
        from reason in AnyText
        from choice in Gen.Choose(0, 3)
        select new Assessment(new FiscalYear(year), scale, grade, choice % 2 == 0 ? reason : null, choice / 2 == 0 ? reason : null);

    private static Quantity QuantityOf(decimal amount, string unit) => new(amount, unit.Length == 0 ? MeasurementUnit.None : new MeasurementUnit(unit));

    private static Target TargetOf(int kind, Quantity one, Quantity other, CalendarPeriod due, int phase) => kind switch
    {
        0 => Target.AtLeast(one, due, phase),
        1 => Target.AtMost(one, due, phase),
        2 => Target.Above(one, due, phase),
        3 => Target.Below(one, due, phase),
        4 => Target.Reach(one, due, phase),
        9 => Target.Exactly(one, due, phase),
        5 => one <= other ? Target.Between(one, other, due, phase) : Target.Between(other, one, due, phase),
        6 => Target.NotSet(phase),
        10 => Target.Relative((TargetCondition)((int)TargetCondition.AtLeast + (int)(Math.Abs(one.Amount) % 6)), (ReferencePoint)(phase % 2), ByOf(one, other), due, phase)
            .WithText(one <= other ? "現状より増" : null),
        11 => phase == 1 ? Target.Increase(due, phase).WithText("増加傾向へ") : Target.Increase(due, phase),
        12 => phase == 1 ? Target.Decrease(due, phase) : Target.Decrease(due, phase).WithText("減少"),
        _ => phase == 1 ? Target.Pending("検討中", due, phase) : Target.InWords("維持", due, phase),
    };

    /// <summary>Returns a share, a difference in the unit of the figures, one without a unit, or none.</summary>
    private static Quantity? ByOf(Quantity one, Quantity other) => (int)(Math.Abs(other.Amount) % 4) switch
    {
        0 => one.Unit == MeasurementUnit.Percent ? new Quantity(one.Amount, MeasurementUnit.PercentagePoint) : Quantity.Percent(10),
        1 => one.Unit == MeasurementUnit.Percent ? new Quantity(one.Amount, MeasurementUnit.PercentagePoint) : one,
        2 => new Quantity(one.Amount, MeasurementUnit.None),
        _ => null,
    };

    private static Gen<T?> OrNone<T>(this Gen<T?> generator)
        where T : struct =>
        Gen.Frequency((3, generator), (1, Gen.Constant<T?>(null)));

    private static IEnumerable<FiscalYear> ShrinkTowards2025(FiscalYear year)
    {
        for (var distance = year.StartYear - 2025; distance != 0; distance /= 2)
        {
            yield return new FiscalYear(year.StartYear - distance);
        }
    }
}
