using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

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
        var from = target is { } last ? ReadYear(last, CaseGoalReader.Place, "from") : null;
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
            values.Add(DatedOf(item, Invariant($"/series/{values.Count}")));
        }

        return values;
    }

    private static Assumptions? ReadAssumptions(JsonElement root)
    {
        var limit = ReadNumber(root, "", "limit");
        var start = ReadYear(root, "", "planStart", isFirst: true);
        var convention = ReadEnum<AttainmentConvention>(root, "", "convention");
        var cap = ReadNumber(root, "", "cap");
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

    internal static MeasurementUnit? ReadUnit(JsonElement parent, string place, string name) =>
        ReadText(parent, place, name) is not { } text ? null
        : MeasurementUnit.TryParse(text, out var unit) ? unit
        : throw Error(Invariant($"'{Excerpt.Of(text.AsSpan())}' is no unit."), place, name);

    /// <summary>Reads the name of a value of an enum.</summary>
    internal static T? ReadEnum<T>(JsonElement parent, string place, string name)
        where T : struct, Enum
    {
        if (ReadText(parent, place, name) is not { } text)
        {
            return null;
        }

        var names = EnumNames<T>.All;
        return Array.IndexOf(names, text) is >= 0 and var index
            ? (T)Enum.ToObject(typeof(T), index)
            : throw Error(Invariant($"The {name} '{Excerpt.Of(text.AsSpan())}' is unknown: it is {string.Join(", ", names)}."), place, name);
    }

    internal static string? ReadText(JsonElement parent, string place, string name) =>
        Member(parent, place, name) is not { } text ? null
        : text.ValueKind is not JsonValueKind.String ? throw Error(Invariant($"'{name}' is a string, but found {text.ValueKind}."), place, name)
        : TextOf(text) ?? throw Error(Invariant($"'{name}' is no text: it has half a surrogate pair."), place, name);

    /// <summary>Reads a period, as the fiscal year that it counts as: of a range the last.</summary>
    internal static FiscalYear? ReadYear(JsonElement parent, string place, string name, bool isFirst = false) =>
        ReadText(parent, place, name) is not { } text ? null
        : FiscalYear.TryParse(text, out var year) ? year
        : CalendarPeriod.TryParse(text, out var period) && (isFirst ? period.First : period.Last)?.CountedFiscalYear is { } counted ? counted
        : throw Error(
            Invariant($"'{name}' is a period such as 'FY2025', '2025' or 'FY2022/FY2025', from FY1886 to FY9998, but found '{Excerpt.Of(text.AsSpan())}'."),
            place,
            name);

    internal static decimal? ReadNumber(JsonElement parent, string place, string name)
    {
        if (Member(parent, place, name) is not { } number)
        {
            return null;
        }

        if (number.ValueKind is not JsonValueKind.Number)
        {
            throw Error(Invariant($"'{name}' is a number, but found {number.ValueKind}."), place, name);
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(number.GetRawText()));
        _ = reader.Read();
        return JsonText.TryReadExactly(ref reader, out var value) ? value : throw Error(Invariant($"'{name}' has more digits than can be kept."), place, name);
    }

    /// <summary>Returns a member, or <see langword="null"/> where it is absent or null.</summary>
    internal static JsonElement? Member(JsonElement parent, string place, string name)
    {
        if (parent.ValueKind is not JsonValueKind.Object)
        {
            throw Error(Invariant($"Expected an object, but found {parent.ValueKind}."), place);
        }

        JsonElement? found = null;
        foreach (var member in parent.EnumerateObject())
        {
            if (NameIs(member, name))
            {
                found = found is null ? member.Value : throw Error("The member is repeated.", place, name);
            }
        }

        return found is { ValueKind: not JsonValueKind.Null } known ? known : null;
    }

    private static bool NameIs(JsonProperty member, string name)
    {
        try
        {
            return member.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false; // Half a surrogate pair.
        }
    }

    private static string? TextOf(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // Half a surrogate pair.
        }
    }

    internal static T Required<T>(T? value, string place, string name)
        where T : struct =>
        value ?? throw Error(Invariant($"The member '{name}' is missing."), place);

    internal static JsonException Error(string message, string place, string? name = null)
    {
        var path = name is null ? place : $"{place}/{name}";
        return new(path.Length == 0 ? message : $"{message} Path: {path}.", path, lineNumber: null, bytePositionInLine: null);
    }

    private static class EnumNames<T>
        where T : struct, Enum
    {
        internal static readonly string[] All = WireName.All<T>();
    }
}
