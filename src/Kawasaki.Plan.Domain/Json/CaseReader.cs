using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using static System.FormattableString;
using static Kawasaki.Plan.Domain.Json.CaseMembers;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads a case. Members that it does not know are left alone, but none may be repeated.</summary>
internal static class CaseReader
{
    internal static EvaluationFacts Read(JsonElement root)
    {
        var unit = ReadUnit(root, "", "unit");
        var baseline = ReadDated(root, "baseline");
        var actual = ReadDated(root, "actual");
        var target = Member(root, "", "target");
        var goal = target is { } found ? CaseGoalReader.Read(found, unit) : default;
        if (ReadEnum<Direction>(root, "", "direction") is { } direction && goal.DirectionBasis is null)
        {
            goal = goal.WithDirection(direction);
        }

        var asOf = ReadYear(root, "", "asOf");
        var series = ReadSeries(root);
        var assumptions = ReadAssumptions(root);
        var counts = ReadEnum<Counting>(root, "", "counts");
        var ofTarget = target is { } again ? ReadEnum<Counting>(again, CaseGoalReader.Place, "counts") : null;
        var from = target is { } last ? ReadYear(last, CaseGoalReader.Place, "from", isFirst: true) : null;
        return counts is Counting.Yearly && ofTarget is Counting.Cumulative && actual is { } amount
            ? EvaluationFacts.OfSum(baseline, [.. series ?? [], amount], goal, from, asOf, assumptions, unit.GetValueOrDefault())
            : new(baseline, actual, goal, asOf, assumptions, series is null ? null : new(series), unit.GetValueOrDefault());
    }

    private static DatedValue? ReadDated(JsonElement root, string name) => Member(root, "", name) is { } dated ? DatedOf(dated, "/" + name) : null;

    private static DatedValue DatedOf(JsonElement dated, string place) =>
        new(Required(ReadNumber(dated, place, "value"), place, "value"), Required(ReadYear(dated, place, "period"), place, "period"));

    private static List<DatedValue>? ReadSeries(JsonElement root)
    {
        if (Member(root, "", "series") is not { } series)
        {
            return null;
        }

        if (series.ValueKind is not JsonValueKind.Array)
        {
            throw Error(Invariant($"'series' is an array, but found {series.ValueKind}."), "", "series");
        }

        var values = new List<DatedValue>();
        foreach (var item in series.EnumerateArray())
        {
            var place = Invariant($"/series/{values.Count}");
            var value = DatedOf(item, place);
            if (values.Count > 0 && value.Year < values[values.Count - 1].Year)
            {
                throw Error(Invariant($"'series' is oldest first, but {value.Year} is behind {values[values.Count - 1].Year}."), place, "period");
            }

            values.Add(value);
        }

        return values;
    }

    private static Assumptions? ReadAssumptions(JsonElement root)
    {
        var limit = ReadNumber(root, "", "limit");
        var start = ReadYear(root, "", "planStart", isFirst: true);
        var convention = ReadEnum<AttainmentConvention>(root, "", "convention");
        var cap = ReadNumber(root, "", "cap");
        if (cap <= 0)
        {
            throw Error(Invariant($"'cap' is above 0, such as 1.2 for 120 %, but found {cap}."), "", "cap");
        }

        var (first, second) = (ReadSize(root, "baselineSample"), ReadSize(root, "actualSample"));
        if (first is null != second is null)
        {
            throw Error("The sizes of both samples are given, or none.", "", first is null ? "baselineSample" : "actualSample");
        }

        return (limit, start, convention, cap, first) is (null, null, null, null, null) ? null : new Assumptions
        {
            NaturalLimit = limit,
            PlanStart = start,
            Convention = convention ?? AttainmentConvention.Ratio,
            AttainmentCap = cap,
            SampleSizes = first is { } size ? new(size, second.GetValueOrDefault()) : null,
        };
    }

    private static int? ReadSize(JsonElement root, string name) =>
        ReadNumber(root, "", name) is not { } size ? null
        : size is >= 1 and <= int.MaxValue && decimal.Truncate(size) == size ? (int)size
        : throw Error(Invariant($"'{name}' is the size of a sample, but found {size}."), "", name);
}
