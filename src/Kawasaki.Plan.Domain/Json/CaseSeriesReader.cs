using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads the series of a case.</summary>
internal static class CaseSeriesReader
{
    /// <summary>Reads the series, and behind it the measurement that is judged: all that was measured, as a plan has it.</summary>
    internal static List<Measurement>? Read(CaseObject root, ref MeasurementUnit? unit)
    {
        if (!root.Has(CaseMember.Series))
        {
            return null;
        }

        var json = root.TextOf(CaseMember.Series);
        var reader = new Utf8JsonReader(json);
        _ = reader.Read();
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            var found = CaseObject.KindOf(reader.TokenType);
            throw root.Error(CaseMember.Series, $"「series」は配列ですが、{found.Japanese}があります。", $"'series' is an array, but found {found.English}.");
        }

        var actual = root.Has(CaseMember.Actual) ? MeasurementOf(root.TextOf(CaseMember.Actual), root.PlaceOf(CaseMember.Actual), ref unit) : null;
        var values = new List<Measurement>();
        var periods = new HashSet<(LocalDate?, LocalDate?, CalendarPeriod?)> { DaysOf(actual) };
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            var place = Invariant($"/series/{values.Count}");
            var value = MeasurementOf(json.Slice(start, (int)reader.BytesConsumed - start), place, ref unit);
            CheckOrder(value, values.LastOrDefault(), actual, place + "/period");
            if (!periods.Add(DaysOf(value)))
            {
                throw JsonRefusal.At(
                    place + "/period",
                    Invariant($"{value.Period} の値が2つあります。どちらか一方にしてください。"),
                    Invariant($"There are two figures of {value.Period}: write one."));
            }

            values.Add(value);
        }

        if (actual is not null)
        {
            values.Add(actual);
        }

        return values;
    }

    /// <summary>Returns the days of a figure, and the period where it has not both: 2022-04/2022-09 is FY2022-H1.</summary>
    private static (LocalDate? First, LocalDate? Last, CalendarPeriod? Period) DaysOf(Measurement? measurement) =>
        measurement?.Period is { FirstDay: { } first, LastDay: { } last } ? (first, last, null) : (null, null, measurement?.Period);

    /// <summary>Reads what was measured.</summary>
    internal static Measurement MeasurementOf(ReadOnlySpan<byte> json, string place, ref MeasurementUnit? unit)
    {
        var dated = new CaseObject(json, CaseObjectKind.Figure, place, stackalloc CaseObject.Place[CaseObject.MemberCount]);
        CheckMark(dated);
        dated.ReadUnit(ref unit);
        CheckAsOf(dated);
        var measurement = new Measurement(
            new(dated.Required(dated.ReadNumber(CaseMember.Value), CaseMember.Value), MeasurementUnit.None),
            dated.Required(dated.ReadPeriod(CaseMember.Period), CaseMember.Period),
            dated.ReadPeriod(CaseMember.AsOf));
        return dated.ReadText(CaseMember.Qualifier) is { } qualifier && !CharacterClasses.IsBlank(qualifier.AsSpan())
            ? measurement.WithQualifier(qualifier)
            : measurement;
    }

    /// <summary>Refuses a mark in the place of a figure: a case judges figures alone, and says by null that there is none.</summary>
    internal static void CheckMark(CaseObject figure)
    {
        if (figure.IsText(CaseMember.Missing))
        {
            var marks = string.Join(", ", EnumNames<MissingReason>.Names);
            throw figure.Error(
                CaseMember.Missing,
                $"ケースには値だけを書きます。「missing」（{marks}）は計画の指標の書き方です。値がなければ「actual」を null にし、「series」からは除いてください。",
                $"A case has figures only: 'missing' ({marks}) belongs to an indicator of a plan. Where there is no value, 'actual' is null, "
                    + "and 'series' leaves the year out.");
        }
    }

    /// <summary>Refuses what a figure is said to be as of, where that is no day or month, or before the time of which the figure is.</summary>
    internal static void CheckAsOf(CaseObject figure)
    {
        if (figure.ReadPeriod(CaseMember.AsOf) is not { } asOf)
        {
            return;
        }

        if (!asOf.IsSingle || asOf.Unit is not (PeriodUnit.Month or PeriodUnit.Date))
        {
            throw figure.Error(
                CaseMember.AsOf,
                Invariant($"値の「asOf」は、その値の時点の日か月です（{asOf}）。評価の年度は「actual」などと並べて「asOf」に書いてください。"),
                Invariant($"The 'asOf' of a figure is the day or month at which it stood, not {asOf}: the year as of which is judged stands beside ")
                    + "'actual'.");
        }

        if (figure.ReadPeriod(CaseMember.Period) is { } period && asOf.LastDay < period.FirstDay)
        {
            throw figure.Error(
                CaseMember.AsOf,
                Invariant($"{asOf} は、値の期間 {period} が始まる前です。どちらかを直してください。"),
                Invariant($"{asOf} is before {period}, of which the figure is, begins: mend one of the two."));
        }
    }

    /// <summary>Refuses a figure that would be summed and is not the amount of one year.</summary>
    internal static void CheckAmounts(IReadOnlyList<Measurement> amounts, FiscalYear? first, CalendarPeriod? due, Comparability comparability)
    {
        var counted = CountedMeasurements.AmountsUpTo(amounts, FiscalYear.MaxValue).FindAll(amount => !(amount.Year < first));
        if (counted.Count > 0 && comparability.IsDueWithinAYear)
        {
            throw JsonRefusal.At(
                comparability.IsWithinAYearByWords ? "/target/qualifier" : "/target/due",
                "累計の目標は年度の途中までのものなので、単年度の値を合計しても比べられません。",
                "The cumulative target is for a time within a year: no sum of the amounts of years is compared with it.");
        }

        if (counted.Find(amount => !comparability.IsAmountOfAYear(amount) && counted.Count(other => other.Year == amount.Year) == 1) is { } other)
        {
            var index = amounts.TakeWhile(amount => !ReferenceEquals(amount, other)).Count();
            var words = other.Qualifier is { } qualifier ? Excerpt.Of(qualifier.AsSpan()) : null;
            var sum = first is { } begin && due?.Last?.CountedFiscalYear is { } end && begin <= end ? new FiscalYearRange(begin, end).ToString() : null;
            throw JsonRefusal.At(
                index == amounts.Count - 1 ? "/actual/period" : Invariant($"/series/{index}/period"),
                Invariant($"{Both(other.Period, words).Japanese} は1年分の値ではないので、単年度（yearly）の値として{(sum is null ? "" : sum + " の")}合計できません。")
                    + "年度ごとの値にするか、すでに累計なら「counts」を cumulative としてください。",
                Invariant($"{Both(other.Period, words).English} is not the amount of one year, so that it cannot be summed")
                    + (sum is null ? ": " : $" for {sum}: ")
                    + "write the amount of each year, or, of what is a total already, \"counts\": \"cumulative\".");
        }
    }

    /// <summary>Returns the refusal of a measurement that cannot be compared with the target: the amount of another span than that for which the target is, or
    /// a total from another year.</summary>
    internal static JsonException NotComparable(Measurement actual, Comparability comparability, CalendarPeriod? due)
    {
        var qualifier = actual.Qualifier is { } words ? Excerpt.Of(words.AsSpan()) : null;
        var place = qualifier is null ? "/actual/period" : "/actual/qualifier";
        var figure = Both(actual.Period, qualifier);
        var isOfPart = comparability.IsYearly && comparability.IsOfPartOfAYear(actual);
        return isOfPart && qualifier is not null && !comparability.IsOfPartOfAYear(actual.WithQualifier(null))
            ? JsonRefusal.At(
                place,
                $"「actual」の {actual.Period} の値は、横の言葉（{qualifier}）によれば1年分の値ではなく、1年分の値（yearly）として比べることはできません。"
                    + "年度の値を書いてください。",
                $"'actual' of {actual.Period} is by its qualifier ({qualifier}) no amount of a whole year, and is not compared with that of a year (yearly): "
                    + "write that of the year.")
            : isOfPart && actual.AsOf is { } asOf && Comparability.IsOfMiddle(actual) ? JsonRefusal.At(
                "/actual/asOf",
                Invariant($"「actual」の {actual.Period} の値は {asOf} 時点のもので、1年分の値（yearly）として比べることはできません。年度の値を書いてください。"),
                Invariant($"'actual' of {actual.Period} is as of {asOf}, and is not compared with the amount of a year (yearly): write that of the year."))
            : isOfPart ? JsonRefusal.At(
                "/actual/period",
                Invariant($"{actual.Period} は年度の一部で、その値を1年分の値（yearly）として比べることはできません。年度の値を書いてください。"),
                Invariant($"{actual.Period} is a part of a year, the amount of which is not compared with that of a year (yearly): write that of the year."))
            : Comparability.ContradictsItself(actual) ? JsonRefusal.At(
                place,
                $"「actual」の {figure.Japanese} は、横の言葉が期間と異なるか、数え方が一通りに決まらないので比べられません。どちらかを直してください。",
                $"'actual' of {figure.English} is not compared: the words are of another time than the period, or have more than "
                    + "one reading. Mend one of the two.")
            : comparability.IsYearly ? JsonRefusal.At(
                place,
                Invariant($"「actual」の {figure.Japanese} は、{due} を期限とする単年度の目標と同じ期間の値ではないので、比べられません。"),
                Invariant($"'actual' of {figure.English} is not of the span of a target of amounts due {due}: they are not compared."))
            : !comparability.IsOfTotal ? JsonRefusal.At(
                place,
                $"「actual」の {figure.Japanese} は、目標や他の値と数え方か期間が同じとは分からないので比べられません。"
                    + "同じなら、同じ言葉を「qualifier」に書いてください。",
                $"'actual' of {figure.English} is not known to count as the target or the other figures do, or over the same span: "
                    + "they are not compared. Where they are of one span, write the same words as 'qualifier' of each.")
            : JsonRefusal.At(
                place,
                $"目標は累計ですが、「actual」の {figure.Japanese} は同じ年度からの累計とは分からないので比べられません。",
                $"The target is a total, but 'actual' of {figure.English} is not known to be one from the same year: they are not compared.");
    }

    /// <summary>Refuses a baseline of a year that is summed and of which another amount was measured.</summary>
    internal static void CheckBaseline(Measurement? baseline, IReadOnlyList<Measurement> measurements, FiscalYear? first, Measurement last)
    {
        if (Comparability.IsMeasuredOtherwise(baseline, measurements, first, last.Year.GetValueOrDefault()))
        {
            throw JsonRefusal.At(
                "/baseline/value",
                Invariant($"合計する {baseline!.Year} の値が、「baseline」と「series」「actual」とで異なります。どちらかを直してください。"),
                Invariant($"{baseline.Year} is summed, and its amount as 'baseline' is not that in 'series' or 'actual': mend one of the two."));
        }
    }

    private static Wording Both(CalendarPeriod? period, string? words) =>
        words is null ? new($"{period}", $"{period}") : new($"{period}（{words}）", $"{period} ({words})");

    /// <summary>Returns the refusal of a baseline that counts otherwise than the target, or is of another span.</summary>
    internal static JsonException BaselineNotComparable(Measurement baseline)
    {
        var words = baseline.Qualifier is { } qualifier ? Excerpt.Of(qualifier.AsSpan()) : null;
        return JsonRefusal.At(
            words is null ? "/baseline/period" : "/baseline/qualifier",
            Invariant($"「baseline」の {Both(baseline.Period, words).Japanese} は、数え方か期間が目標や実績と異なるので比べられません。"),
            Invariant($"'baseline' of {Both(baseline.Period, words).English} counts otherwise than the target and 'actual', or over another span: ")
                + "they are not compared.");
    }

    private static void CheckOrder(Measurement value, Measurement? before, Measurement? actual, string place)
    {
        if (value.Year < before?.Year)
        {
            throw JsonRefusal.At(
                place,
                $"「series」は古い順ですが、{value.Year} が {before.Year} の後にあります。",
                $"'series' is oldest first, but {value.Year} is behind {before.Year}.");
        }

        if (value.Year > actual?.Year)
        {
            throw JsonRefusal.At(
                place,
                $"「series」は「actual」より前の値ですが、{value.Year} は「actual」の {actual.Year} より後です。最後の値を「actual」に書いてください。",
                $"'series' is what was measured before 'actual', but {value.Year} is after its {actual.Year}: write the last one as 'actual'.");
        }
    }

    /// <summary>Refuses a measurement in the year of which another one counts.</summary>
    internal static void CheckCounted(IReadOnlyList<Measurement> values, Measurement actual, CalendarPeriod? due)
    {
        if (CountedMeasurements.Of(values, actual.Year.GetValueOrDefault(), due) is { } counted && !ReferenceEquals(counted, actual))
        {
            throw JsonRefusal.At(
                "/actual/period",
                Invariant($"「actual」は {actual.Period} の値ですが、{actual.Year} の値として数えるのは「series」の {counted.Period} の値です。それを「actual」に書いてください。"),
                Invariant($"'actual' is of {actual.Period}, but the figure that counts for {actual.Year} is that of {counted.Period} in 'series': ")
                    + "write it as 'actual'.");
        }
    }
}
