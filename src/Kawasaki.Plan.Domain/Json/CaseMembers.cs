using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads the members of a case, each with its place.</summary>
internal static class CaseMembers
{
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

        return EnumNames<T>.TryFind(text, out var value)
            ? value
            : throw Error(
                Invariant($"The {name} '{Excerpt.Of(text.AsSpan())}' is unknown: it is {string.Join(", ", EnumNames<T>.Names)}."),
                place,
                name);
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

        return JsonText.TryReadExactly(number, out var value) ? value : throw Error(Invariant($"'{name}' has more digits than can be kept."), place, name);
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

    internal static JsonException Error(string message, string place, string? name = null) =>
        JsonPlace.Error(message, name is null ? place : $"{place}/{name}");
}
