using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Domain.Hierarchy;

// What the figures and the targets of indicators count.
internal sealed partial class PlanValidation
{
    private void CheckCounts(PlanNode node, Indicator indicator, Target target, string path)
    {
        if (target.Contradicts())
        {
            var place = target.IsFromOfNoSum() ? path.At(PlanMember.From) : path.At(PlanMember.Qualifier);
            Add(PlanFindingKind.CountsUnclear, node, place, target.IsFromOfNoSum() ? NoSum(indicator, target) : Contradicted(indicator, target));
        }
        else if (CountsUnclear(indicator, target.WithSaidCounts()!) is { } why)
        {
            var counts = target.Counts is not null ? path.At(PlanMember.Counts) : target.Qualifier is not null ? path.At(PlanMember.Qualifier) : path;
            Add(PlanFindingKind.CountsUnclear, node, counts, why);
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
        var comparability = new Comparability(indicator.Measurements, figures, target);
        var values = indicator.Measurements.Where(measurement => measurement.Value is not null).ToArray();
        if (values.Length == 0 ? figures.IsUnlike(target.Counts) : Array.Exists(values, measured => Countings.Of(figures, measured).IsUnlike(target.Counts)))
        {
            return Unlike(indicator, target);
        }

        return target.Condition is TargetCondition.NotSet or TargetCondition.Text ? null
            : CountedMeasurements.All(indicator.Measurements, target.Due).Find(measured => measured.Value is not null && comparability.IsUnclear(measured))
                is { } unclear ? NotCompared(indicator, unclear, comparability, target.Counts)
            : indicator.Baseline is MeasuredBaseline baseline
                && new Measurement(baseline.Value, baseline.Period) is var before
                && values.Cast<Measurement?>().DefaultIfEmpty().Any(measured => !comparability.ComparesBaseline(before, measured)) ? NoBaseline(indicator)
            : null;
    }

    private static Wording Contradicted(Indicator indicator, Target target)
    {
        if (CountingWords.In(target.Qualifier, YearNotation.Default, target.Due).IsOpen)
        {
            var open = CountingWords.Open(target.Qualifier);
            return new($"「{indicator.Name}」の目標の{open.Japanese}", $"Of the target of '{indicator.Name}', {open.English}");
        }

        var counts = target.Counts?.Label();
        var from = target.From is { } first ? new Wording($"{Say(first).Japanese}から", $"from {Say(first).English}") : default(Wording?);
        var due = target.DueYear is { } last ? new Wording($"期限は{Say(last).Japanese}", $"due {Say(last).English}") : default(Wording?);
        var stated = new[] { counts, from, due }.OfType<Wording>().ToArray();
        return new(
            $"「{indicator.Name}」の目標には「{target.Qualifier}」とありますが、{string.Join("、", stated.Select(item => item.Japanese))}とされています。どちらかを直してください。",
            $"Beside the target of '{indicator.Name}' stands '{target.Qualifier}', but it is said to be "
                + $"{string.Join(", ", stated.Select(item => item.English))}: mend one of the two.");
    }

    private static Wording NoSum(Indicator indicator, Target target)
    {
        var from = Say(target.From.GetValueOrDefault());
        return new(
            $"「{indicator.Name}」の目標に合計の最初の年度（{from.Japanese}）がありますが、累計の目標とは示されていません。",
            $"The target of '{indicator.Name}' names {from.English} as the first year that is summed, but nothing says that it is \"cumulative\".");
    }

    private static Wording StartOpen(Indicator indicator, Target target) => new(
        $"「{indicator.Name}」の目標は「{target.Qualifier}」で、どの年度からの累計かが分かりません。合計の最初の年度（from）を示してください。",
        $"The target of '{indicator.Name}' is '{target.Qualifier}', which names no year from which it counts: state the first year that is summed (from).");

    private static Wording NotCompared(Indicator indicator, Measurement figure, Comparability comparability, Counting? ofTarget)
    {
        var cell = IndicatorCellNotation.Spoken.Write(figure);
        return
            comparability.IsYearly ? AnotherSpan(indicator, figure)
            : ofTarget is Counting.Cumulative ? FromAnotherYear(indicator, figure)
            : new(
                $"「{indicator.Name}」の{cell.Japanese}は、目標や他の値と数え方か期間が同じとは分からないので比べられません。",
                $"{cell.English} of '{indicator.Name}' is not known to count as its target or the other figures do, or over the same span: "
                    + "it is not compared.");
    }

    private static Wording AnotherSpan(Indicator indicator, Measurement other)
    {
        var cell = IndicatorCellNotation.Spoken.Write(other);
        return new(
            $"「{indicator.Name}」の値と目標は単年度ですが、{cell.Japanese}は目標と同じ期間の値ではないので、比べられません。",
            $"The figures of '{indicator.Name}' are amounts of one year, but {cell.English} is not of the span that its target is for: "
                + "they are not compared.");
    }

    private static Wording NoBaseline(Indicator indicator)
    {
        var cell = IndicatorCellNotation.Spoken.Write(indicator.Baseline);
        return new(
            $"「{indicator.Name}」の計画策定時の値{cell.Japanese}は、数え方か期間が目標と異なるので比べられません。",
            $"The baseline of '{indicator.Name}', {cell.English}, counts otherwise than its target or is of another span: it is not compared.");
    }

    private static Wording FromAnotherYear(Indicator indicator, Measurement total)
    {
        var cell = IndicatorCellNotation.Spoken.Write(total);
        return new(
            $"「{indicator.Name}」の目標は累計ですが、{cell.Japanese}は同じ年度からの累計とは分からないので比べられません。",
            $"The target of '{indicator.Name}' is a total, but {cell.English} is not known to be one from the same year: they are not compared.");
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
        var amounts = CountedMeasurements.AmountsUpTo(indicator.Measurements, target.DueYear ?? FiscalYear.MaxValue).FindAll(amount => !(amount.Year < first));
        var comparability = new Comparability(indicator.Measurements, indicator.Counts, target);
        return
            comparability.IsStartOpen ? StartOpen(indicator, target)
            : comparability.IsDueWithinAYear && amounts.Count > 0 ? AnotherSpan(indicator, amounts[amounts.Count - 1])
            : amounts.GroupBy(amount => amount.Year).FirstOrDefault(ofYear => ofYear.Count() > 1)?.Key is { } year ? SummedTwice(indicator, year)
            : IsMeasuredTwice(indicator, first, target) ? OtherThanBaseline(indicator)
            : amounts.Count > 0 && comparability.IsSumFrom(first, amounts[amounts.Count - 1]) ? null
            : amounts.Find(amount => !comparability.IsAmountOfAYear(amount)) is { } other ? NoAmountOfAYear(indicator, other, SumOf(first, target))
            : null;
    }

    private static bool IsMeasuredTwice(Indicator indicator, FiscalYear? first, Target target) =>
        indicator.Baseline.MeasuredValue is { } value
        && Comparability.IsMeasuredOtherwise(
            new(value, indicator.Baseline.MeasuredPeriod),
            indicator.Measurements,
            first,
            target.DueYear ?? FiscalYear.MaxValue);

    private static Wording OtherThanBaseline(Indicator indicator)
    {
        var cell = IndicatorCellNotation.Spoken.Write(indicator.Baseline);
        return new(
            $"「{indicator.Name}」の計画策定時の値{cell.Japanese}は合計する年度のものですが、同じ年度の実績と異なり、どちらを足すのかが分かりません。",
            $"The baseline of '{indicator.Name}', {cell.English}, is of a year that is summed, and what was measured in that year is another figure: "
                + "either of them is to be summed.");
    }

    /// <summary>Says over which years the amounts would be summed, where that is known.</summary>
    private static Wording SumOf(FiscalYear? first, Target target)
    {
        if (first is not { } begin || target.DueYear is not { } due || begin > due)
        {
            return new("累計の目標に対して", "for the cumulative target");
        }

        var years = Say(new FiscalYearRange(begin, due));
        return new($"{years.Japanese}の累計の目標に対して", $"for the cumulative target of {years.English}");
    }

    private static Wording NoAmountOfAYear(Indicator indicator, Measurement amount, Wording sum)
    {
        var cell = IndicatorCellNotation.Spoken.Write(amount);
        var words = amount.Qualifier is { } qualifier ? new Wording($"［{qualifier}］", $" [{qualifier}]") : default;
        return new(
            $"「{indicator.Name}」の値は単年度ですが、{cell.Japanese}{words.Japanese}は1年分の値ではないので、{sum.Japanese}合計できません。",
            $"The figures of '{indicator.Name}' are amounts of one year, but {cell.English}{words.English} is not: it cannot be summed {sum.English}.");
    }

    private static Wording SummedTwice(Indicator indicator, FiscalYear year) => new(
        $"「{indicator.Name}」の累計の目標に対して{Say(year).Japanese}の値が2つあり、両方を足すのか、一方が1年分なのかが分かりません。",
        $"For the cumulative target of '{indicator.Name}' there are two amounts of {Say(year).English}: both may be summed, or one is of the whole year.");
}
