using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads a case. Members that it does not know are left alone, but none may be repeated.</summary>
internal static class CaseReader
{
    internal static EvaluationFacts Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return Read(new CaseObject(json, CaseObjectKind.Case, "", stackalloc CaseObject.Place[CaseObject.MemberCount]));
        }
        catch (JsonException exception) when (!JsonRefusal.IsWorded(exception))
        {
            throw JsonRefusal.NotJson(exception);
        }
    }

    private static EvaluationFacts Read(CaseObject root)
    {
        var unit = root.ReadUnit(CaseMember.Unit);
        var isQualified = false;
        var baseline = ReadDated(root, CaseMember.Baseline, ref unit, ref isQualified);
        var actual = ReadDated(root, CaseMember.Actual, ref unit, ref isQualified);
        var series = CaseSeriesReader.Read(root, ref unit);
        var direction = root.ReadEnum<Direction>(CaseMember.Direction);
        var goal = default(Goal);
        var (ofTarget, from, due) = (default(Counting?), default(FiscalYear?), default(CalendarPeriod?));
        string? qualifier = null;
        (Counting? Counts, FiscalYear? From) stated = default;
        if (root.Has(CaseMember.Target))
        {
            var target = new CaseObject(root.TextOf(CaseMember.Target), CaseObjectKind.Target, "/target", stackalloc CaseObject.Place[CaseObject.MemberCount]);
            target.ReadUnit(ref unit);
            CheckDirections(target, direction);
            goal = CaseGoalReader.Read(target, unit);
            CheckDirection(target, goal);
            CheckDirection(root, goal);
            qualifier = target.ReadText(CaseMember.Qualifier);
            due = target.ReadPeriod(CaseMember.Due);
            var said = CountingWords.In(qualifier, YearNotation.Default, due);
            ofTarget = target.ReadEnum<Counting>(CaseMember.Counts);
            from = target.ReadYear(CaseMember.From, isFirst: true);
            stated = (ofTarget, from);
            CheckSaid(target, said, said.Contradicts(ofTarget, from, due));
            CheckFrom(ofTarget ?? said.Counts, from, due?.Last?.CountedFiscalYear);
            (ofTarget, from) = said.Of(ofTarget, from, due);
        }

        if (direction is { } better && goal.DirectionBasis is null)
        {
            goal = goal.WithDirection(better);
        }

        var asOf = root.ReadYear(CaseMember.AsOf);
        var assumptions = CaseAssumptionsReader.Read(root);
        var counts = root.ReadEnum<Counting>(CaseMember.Counts);
        var isCounted = counts is not null || qualifier is not null || ofTarget is not null || isQualified;
        var measured =
            actual is null || (series is null && !isCounted) ? null
            : series is not null ? series[series.Count - 1]
            : CaseSeriesReader.MeasurementOf(root.TextOf(CaseMember.Actual), root.PlaceOf(CaseMember.Actual), ref unit);
        var all = series ?? (measured is null ? [] : [measured]);
        var figures = counts ?? Counting.Level;
        var comparability = new Comparability(all, figures, stated, due, qualifier);
        if (measured is not null)
        {
            CaseSeriesReader.CheckCounted(comparability.OfYears(measured.Year), measured, due);
        }

        CheckCounts(measured is null ? figures : Countings.Of(figures, measured), ofTarget, measured is not null, hasSeries: series is { Count: > 0 });
        var printed = baseline is null || !isCounted ? null
            : CaseSeriesReader.MeasurementOf(root.TextOf(CaseMember.Baseline), root.PlaceOf(CaseMember.Baseline), ref unit);
        if (comparability.IsSum && measured is not null)
        {
            CheckSum(comparability, measured, due, qualifier);
            var first = Countings.FirstSummed(from, baseline?.Year);
            if (comparability.IsSumFrom(first, measured))
            {
                return EvaluationFacts.OfTotal(baseline, MeasurementUsed.Dated(measured), goal, first, asOf, assumptions, unit.GetValueOrDefault());
            }

            CaseSeriesReader.CheckAmounts(all, first, due, comparability);
            CaseSeriesReader.CheckBaseline(printed, all, first, measured);
            IReadOnlyList<DatedValue> amounts = CountedMeasurements.AmountsUpTo(all, measured.Year.GetValueOrDefault()).ConvertAll(MeasurementUsed.Dated);
            amounts = printed is not null && comparability.IsAmountOfAYear(printed)
                ? MeasurementSeries.WithBaseline(amounts, MeasurementUsed.Dated(printed), from)
                : amounts;
            return OneForEachYear(EvaluationFacts.OfSum(baseline, amounts, goal, from, asOf, assumptions, unit.GetValueOrDefault()));
        }

        if (measured is not null && comparability.IsUnclear(measured))
        {
            throw CaseSeriesReader.NotComparable(measured, comparability, due);
        }

        if (printed is not null
            && !comparability.IsSum
            && !comparability.ComparesBaseline(printed, measured))
        {
            throw CaseSeriesReader.BaselineNotComparable(printed);
        }

        var before = series is null ? null
            : CountedMeasurements.All(comparability.OfYears(actual?.Year))
                .Where(measurement => !(measurement.Year >= actual?.Year) && !comparability.IsUnclear(measurement))
                .Where(measurement => measured is null || comparability.AreAlike(measurement, measured))
                .Select(MeasurementUsed.Dated);
        var facts = new EvaluationFacts(baseline, actual, goal, asOf, assumptions, before is null ? null : new(before), unit.GetValueOrDefault());
        measured ??= actual is null || !comparability.IsDueWithinAYear ? null
            : CaseSeriesReader.MeasurementOf(root.TextOf(CaseMember.Actual), root.PlaceOf(CaseMember.Actual), ref unit);
        return measured is null ? facts : facts.MeasuredInDueYear(comparability.OrderInDueYear(measured), comparability.IsTotal(measured));
    }

    /// <summary>Refuses amounts to be summed of which two are of one year.</summary>
    private static EvaluationFacts OneForEachYear(EvaluationFacts facts)
    {
        if (facts.Series is { Lacking: UndefinedReason.CountsUnclear, Summed: var summed })
        {
            var year = summed.GroupBy(amount => amount.Year).First(group => group.Count() > 1).Key;
            throw JsonRefusal.At(
                "/series",
                Invariant($"{year} の値が2つあり、両方を足すのか一方だけを数えるのか決められません。年度ごとに1つにしてください。"),
                Invariant($"There are two amounts of {year}: both may be summed, or one is of the whole year. Write one a year."));
        }

        return facts;
    }

    /// <summary>Refuses a target whose qualifier says otherwise what it counts, or over which years, than the other members.</summary>
    private static void CheckSaid(CaseObject target, CountingWords said, bool isContradicted)
    {
        if (said.IsOpen)
        {
            var open = CountingWords.Open(target.ReadText(CaseMember.Qualifier));
            throw target.Error(CaseMember.Qualifier, open.Japanese, open.English);
        }

        if (isContradicted)
        {
            var qualifier = target.ReadText(CaseMember.Qualifier);
            throw target.Error(
                CaseMember.Qualifier,
                $"「qualifier」には「{qualifier}」とありますが、「counts」「from」「due」の示す数え方や年度と異なります。どちらかを直してください。",
                $"'qualifier' is '{qualifier}', but 'counts', 'from' or 'due' of the target says otherwise: mend one of the two.");
        }
    }

    /// <summary>Refuses a sum of which nothing says where it begins, though the target does, or that ends after the target is due.</summary>
    private static void CheckSum(Comparability comparability, Measurement last, CalendarPeriod? due, string? qualifier)
    {
        if (comparability.IsStartOpen)
        {
            throw JsonRefusal.At(
                "/target/qualifier",
                $"「{qualifier}」がどの年度からの累計かが分かりません。合計の最初の年度を「from」に書いてください。",
                $"'{qualifier}' does not say from which year the target counts: write the first year that is summed as 'from'.");
        }

        if (last.Year > due?.Last?.CountedFiscalYear)
        {
            throw JsonRefusal.At(
                "/actual/period",
                Invariant($"「actual」は {last.Period} の値ですが、合計は目標の期限 {due} までです。期限までの年度の値を書いてください。"),
                Invariant($"'actual' is of {last.Period}, but the sum is one by {due}, when the target is due: write the amounts to that year."));
        }
    }

    private static void CheckFrom(Counting? ofTarget, FiscalYear? from, FiscalYear? due)
    {
        if (from > due)
        {
            var later = Target.FromAfterDue(from, due);
            throw JsonRefusal.At("/target/from", later.Japanese, later.English);
        }

        if (from is not null && ofTarget is not Counting.Cumulative)
        {
            throw JsonRefusal.At(
                "/target/from",
                "「from」は合計を始める年度ですが、目標の「counts」が cumulative ではありません。",
                "'from' is the first year that is summed, but the 'counts' of the target is not cumulative.");
        }
    }

    /// <summary>Refuses figures of which it is open how they count against the target.</summary>
    private static void CheckCounts(Counting counts, Counting? ofTarget, bool hasActual, bool hasSeries)
    {
        if (Countings.IsSum(counts, ofTarget) && hasSeries && !hasActual)
        {
            throw JsonRefusal.At(
                "/actual",
                "「series」を合計するのか、まだ実績がないのか決められません。合計するなら、最後の年度の値を「actual」に書いてください。",
                "Either 'series' is to be summed, or nothing was measured yet: to sum it, write its last amount as 'actual'.");
        }

        if (counts.IsUnlike(ofTarget) && (hasActual || hasSeries))
        {
            throw ofTarget is Counting.Cumulative
                ? JsonRefusal.At(
                    "/counts",
                    "目標は累計ですが、値が単年度か累計か分かりません。合計する単年度の値なら「counts」を yearly、累計の値なら cumulative としてください。",
                    "The target is cumulative, and the figures may be amounts of one year or totals: "
                        + "say \"counts\": \"yearly\" to sum them, or \"cumulative\".")
                : ofTarget is Counting.Level
                ? JsonRefusal.At(
                    "/counts",
                    "値は累計ですが、目標の「counts」は level（その時点の値）です。どちらかを直してください。",
                    "The figures are cumulative, but the 'counts' of the target is level: mend one of the two.")
                : JsonRefusal.At(
                    "/counts",
                    "値は累計ですが、目標は単年度です。単年度の値を書いてください。",
                    "The figures are cumulative, but the target is of one year: write the amounts of the years.");
        }
    }

    /// <summary>Refuses a direction that is not that of the condition.</summary>
    private static void CheckDirection(CaseObject stated, in Goal goal)
    {
        if (goal.Condition.AskedDirection() is { } asked
            && stated.ReadEnum<Direction>(CaseMember.Direction) is { } direction
            && direction is not Direction.Keep
            && direction != asked)
        {
            var (name, condition) = (WireName.Of(direction), goal.Condition.Name());
            throw stated.Error(
                CaseMember.Direction,
                $"良い方向が {name} ですが、目標の条件 {condition} では {WireName.Of(asked)} です。どちらかを直してください。",
                $"The direction is {name}, but the condition {condition} of the target asks for {WireName.Of(asked)}: mend one of the two.");
        }
    }

    /// <summary>Refuses a target that states another direction than the case.</summary>
    private static void CheckDirections(CaseObject target, Direction? ofCase)
    {
        if (ofCase is { } stated && target.ReadEnum<Direction>(CaseMember.Direction) is { } own && own != stated)
        {
            throw target.Error(
                CaseMember.Direction,
                $"良い方向が、ケースでは {WireName.Of(stated)}、目標では {WireName.Of(own)} です。どちらかだけにしてください。",
                $"The direction of the case is {WireName.Of(stated)}, that of the target {WireName.Of(own)}: state one.");
        }
    }

    private static DatedValue? ReadDated(CaseObject root, CaseMember member, ref MeasurementUnit? unit, ref bool isQualified) =>
        root.Has(member) ? DatedOf(root.TextOf(member), root.PlaceOf(member), ref unit, ref isQualified) : null;

    private static DatedValue DatedOf(ReadOnlySpan<byte> json, string place, ref MeasurementUnit? unit, ref bool isQualified)
    {
        var dated = new CaseObject(json, CaseObjectKind.Figure, place, stackalloc CaseObject.Place[CaseObject.MemberCount]);
        CaseSeriesReader.CheckMark(dated);
        dated.ReadUnit(ref unit);
        isQualified |= dated.ReadText(CaseMember.Qualifier) is not null;
        CaseSeriesReader.CheckAsOf(dated);
        return new(
            dated.Required(dated.ReadNumber(CaseMember.Value), CaseMember.Value),
            dated.Required(dated.ReadYear(CaseMember.Period), CaseMember.Period));
    }
}
