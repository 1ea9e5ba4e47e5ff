using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Hierarchy;

// What the figures and the targets of indicators count.
internal sealed partial class PlanValidation
{
    private void CheckCounts(PlanNode node, Indicator indicator, Target target, string path)
    {
        var said = CountingWords.In(target.Qualifier, YearNotation.Default);
        if (IsContradicted(target, said.Counts) || (target.From is { } from && said.FirstIn(null) is { } first && from != first))
        {
            Add(PlanFindingKind.CountsUnclear, node, path.At(PlanMember.Qualifier), Contradicted(indicator, target));
        }

        if (CountsUnclear(indicator, target.WithSaidCounts()!) is { } why)
        {
            var place = target.Counts is not null ? path.At(PlanMember.Counts) : target.Qualifier is not null ? path.At(PlanMember.Qualifier) : path;
            Add(PlanFindingKind.CountsUnclear, node, place, why);
        }
    }

    /// <summary>Says why it is open how figures count against a target, or <see langword="null"/> where it is not.</summary>
    private static Wording? CountsUnclear(Indicator indicator, Target target)
    {
        if (Countings.IsSum(indicator.Counts, target.Counts))
        {
            return NoSumOf(indicator, target);
        }

        var figures = indicator.Counts;
        var values = indicator.Measurements.Where(measurement => measurement.Value is not null).ToArray();
        if (values.Length == 0 ? figures.IsUnlike(target.Counts) : Array.Exists(values, measured => Countings.Of(figures, measured).IsUnlike(target.Counts)))
        {
            return Unlike(indicator, target);
        }

        return target.Condition is TargetCondition.NotSet or TargetCondition.Text ? null
            : CountedMeasurements.All(indicator.Measurements, target.Due)
                .Find(measured => measured.Value is not null && Countings.IsUnclear(measured, figures, target.Counts, target.From, target.Due))
                is not { } unclear ? null
            : Countings.IsYearly(figures, target.Counts) ? AnotherSpan(indicator, unclear)
            : FromAnotherYear(indicator, unclear);
    }

    private static bool IsContradicted(Target target, Counting? said) =>
        (said, target.Counts) is (Counting.Cumulative, Counting.Yearly or Counting.Level) or (Counting.Yearly, Counting.Cumulative);

    private static Wording Contradicted(Indicator indicator, Target target)
    {
        var (counts, from) = (target.Counts?.Label() ?? default, target.From);
        var begin = from is { } first ? new Wording($"（{Say(first).Japanese}から）", $" from {Say(first).English}") : default;
        var stated = new Wording(counts.Japanese + begin.Japanese, counts.English + begin.English);
        return new(
            $"「{indicator.Name}」の目標には「{target.Qualifier}」とありますが、数え方は{stated.Japanese}とされています。どちらかを直してください。",
            $"Beside the target of '{indicator.Name}' stands '{target.Qualifier}', but its figure is said to be {stated.English}: mend one of the two.");
    }

    private static Wording AnotherSpan(Indicator indicator, Measurement other)
    {
        var cell = IndicatorCellNotation.Spoken.Write(other);
        return new(
            $"「{indicator.Name}」の値と目標は単年度ですが、{cell.Japanese}は目標と同じ期間の値ではないので、比べられません。",
            $"The figures of '{indicator.Name}' are amounts of one year, but {cell.English} is not of the span that its target is for: "
                + "they are not compared.");
    }

    private static Wording FromAnotherYear(Indicator indicator, Measurement total)
    {
        var cell = IndicatorCellNotation.Spoken.Write(total);
        return new(
            $"「{indicator.Name}」の目標と{cell.Japanese}はどちらも累計ですが、始まりの年度が異なるので比べられません。",
            $"The target of '{indicator.Name}' and {cell.English} are both totals, but from different years: they are not compared.");
    }

    private static Wording Unlike(Indicator indicator, Target target) => target.Counts is not Counting.Cumulative
        ? new(
            $"「{indicator.Name}」の値は累計ですが、目標は単年度です。値が実は単年度のものか、目標も累計かが分かりません。",
            $"The figures of '{indicator.Name}' are totals, but the target is of one year: "
                + "either the figures are \"yearly\", or the target is \"cumulative\" too.")
        : new(
            $"「{indicator.Name}」の目標は累計ですが、値が単年度のもので合計するのか、すでに累計なのかが分かりません。",
            $"The target of '{indicator.Name}' is cumulative, but nothing says "
                + "whether the figures are amounts to be summed (\"yearly\") or totals (\"cumulative\").");

    /// <summary>Returns why the amounts of an indicator cannot be summed, or <see langword="null"/> where they can.</summary>
    private static Wording? NoSumOf(Indicator indicator, Target target)
    {
        var first = Countings.FirstSummed(target.From, indicator.Baseline.MeasuredPeriod?.Last?.CountedFiscalYear);
        var hasAny = indicator.Measurements.Any(measurement => measurement.Value is not null && measurement.Year <= target.DueYear);
        var last = hasAny ? target.DueYear.GetValueOrDefault() : FiscalYear.MaxValue; // What is measured later counts where nothing is in time.
        var amounts = CountedMeasurements.AmountsUpTo(indicator.Measurements, last).FindAll(amount => !(amount.Year < first));
        return
            Countings.IsDueWithinAYear(target.Due) && amounts.Count > 0 ? AnotherSpan(indicator, amounts[amounts.Count - 1])
            : amounts.GroupBy(amount => amount.Year).FirstOrDefault(ofYear => ofYear.Count() > 1)?.Key is { } year ? SummedTwice(indicator, year)
            : amounts.Find(amount => !Countings.IsAmountOfAYear(amount)) is { } other ? NoAmountOfAYear(indicator, other)
            : null;
    }

    private static Wording NoAmountOfAYear(Indicator indicator, Measurement amount)
    {
        var cell = IndicatorCellNotation.Spoken.Write(amount);
        return new(
            $"「{indicator.Name}」の値は単年度ですが、{cell.Japanese}は1年分の値ではないので、累計の目標に対して合計できません。",
            $"The figures of '{indicator.Name}' are amounts of one year, but {cell.English} is not: with it nothing is summed for the cumulative target.");
    }

    private static Wording SummedTwice(Indicator indicator, FiscalYear year) => new(
        $"「{indicator.Name}」の累計の目標に対して{Say(year).Japanese}の値が2つあり、両方を足すのか、一方が1年分なのかが分かりません。",
        $"For the cumulative target of '{indicator.Name}' there are two amounts of {Say(year).English}: both may be summed, or one is of the whole year.");
}
