using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Members that several objects of the format have.</summary>
internal static class CommonMembers
{
    internal static void WriteCanonical<T>(this Utf8JsonWriter writer, PlanMember name, T value)
        where T : struct, ICanonicalText<T>
    {
        Span<char> buffer = stackalloc char[CanonicalText.MaxLength];
        _ = value.TryWrite(value, buffer, out var written);
        writer.WriteString(name.Encoded(), buffer.Slice(0, written));
    }

    /// <summary>Writes a period, or leaves the member out where there is none.</summary>
    internal static void WriteOptional(this Utf8JsonWriter writer, PlanMember name, CalendarPeriod? value)
    {
        if (value is { } period)
        {
            writer.WriteCanonical(name, period);
        }
    }

    /// <summary>Writes a number, or leaves the member out where there is none.</summary>
    internal static void WriteOptional(this Utf8JsonWriter writer, PlanMember name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name.Encoded(), number);
        }
    }

    /// <summary>Writes an amount, or leaves the member out where there is none.</summary>
    internal static void WriteOptional(this Utf8JsonWriter writer, PlanMember name, decimal? value)
    {
        if (value is { } amount)
        {
            writer.WriteNumber(name.Encoded(), amount);
        }
    }

    /// <summary>Writes the name of a value of an enum, or leaves the member out where there is none.</summary>
    internal static void WriteOptional<T>(this Utf8JsonWriter writer, PlanMember name, T? value)
        where T : struct, Enum
    {
        if (value is { } given)
        {
            writer.WriteString(name.Encoded(), EnumNames<T>.Encoded(given));
        }
    }

    /// <summary>Writes a text, or leaves the member out where there is none.</summary>
    internal static void WriteOptional(this Utf8JsonWriter writer, PlanMember name, string? text)
    {
        if (text is not null)
        {
            writer.WriteText(name, text);
        }
    }

    internal static void WriteOrNull(this Utf8JsonWriter writer, PlanMember name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name.Encoded(), number);
        }
        else
        {
            writer.WriteNull(name.Encoded());
        }
    }

    /// <summary>Writes a text or null. Half a surrogate pair, which JSON cannot hold, is refused and not replaced in silence.</summary>
    internal static void WriteText(this Utf8JsonWriter writer, PlanMember name, string? text)
    {
        CheckText(text);
        writer.WriteString(name.Encoded(), text);
    }

    internal static void WriteQuantity(this Utf8JsonWriter writer, Quantity quantity)
    {
        writer.WriteNumber(PlanMember.Value.Encoded(), quantity.Amount);
        writer.WriteText(PlanMember.Unit, quantity.Unit.Symbol);
    }

    /// <summary>Returns an amount in a unit, which is an empty text where there is none.</summary>
    internal static Quantity QuantityOf(decimal value, string unit) => new(value, unit.Length == 0 ? MeasurementUnit.None : new MeasurementUnit(unit));

    internal static void WriteList<T>(this Utf8JsonWriter writer, PlanMember name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        writer.WriteStartArray(name.Encoded());
        for (var i = 0; i < items.Count; i++)
        {
            writeItem(writer, items[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a list, or leaves the member out where it is empty.</summary>
    internal static void WriteOptional<T>(this Utf8JsonWriter writer, PlanMember name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        if (items.Count > 0)
        {
            writer.WriteList(name, items, writeItem);
        }
    }

    internal static void WriteStrings(this Utf8JsonWriter writer, PlanMember name, IReadOnlyList<string> items)
    {
        writer.WriteStartArray(name.Encoded());
        for (var i = 0; i < items.Count; i++)
        {
            CheckText(items[i]);
            writer.WriteStringValue(items[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>Returns a text that JSON can hold.</summary>
    internal static string Checked(string text)
    {
        CheckText(text);
        return text;
    }

    private static void CheckText(string? text)
    {
        var first = Surrogates.IndexOfFirst(text.AsSpan());
        for (var i = first < 0 ? int.MaxValue : first; i < text?.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                var excerpt = Excerpt.Of(text.AsSpan());
                throw new JsonException($"The text '{excerpt}' has half a surrogate pair, which JSON cannot hold.")
                    .Saying($"「{excerpt}」にサロゲートの片方があり、JSONに書けません。");
            }

            i++;
        }
    }
}
