using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Writes what changed from one plan to another as JSON.</summary>
/// <remarks>
/// It is an array. A change has its <c>kind</c>: <c>added</c>, <c>dropped</c> or <c>moved</c> of a part or a measurement, <c>renamed</c>,
/// <c>changed</c>, or of a target what <see cref="TargetComparison.Change"/> says, such as <c>raised</c>; its place in both plans, <c>older</c> and
/// <c>newer</c>, each a JSON Pointer or null; the <c>code</c>, the <c>project</c> and the <c>name</c> of the indicator of what has changed; <c>before</c>
/// and <c>after</c> as the plan's JSON has them, or null; of a list its <c>entries</c> that are not in both, each with its own <c>kind</c>, <c>before</c>
/// and <c>after</c>, none where only the order is another; of a target that is relative, or only a direction, the <c>figureBefore</c> and
/// <c>figureAfter</c> to which it comes, where the plan prints what it is relative to; and <c>inferred</c> where that it is the same thing is inferred.
/// </remarks>
public static class ComparisonJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the changes as JSON.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="layout">The layout.</param>
    public static string Serialize(PlanComparison comparison, JsonLayout layout = JsonLayout.Compact)
    {
        Guard.Against.Null(comparison);
        using var bytes = new PooledBytes();
        var options = Guard.Against.EnumOutOfRange(layout) is JsonLayout.Indented ? Compact with { Indented = true, NewLine = "\n" } : Compact;
        using (var writer = new Utf8JsonWriter(bytes, options))
        {
            writer.WriteStartArray();
            foreach (var change in comparison.Changes)
            {
                Write(writer, comparison, change);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.Array, 0, bytes.Count);
    }

    private static void Write(Utf8JsonWriter writer, PlanComparison comparison, PlanChange change)
    {
        var (before, after) = change.BeforeAndAfter;
        writer.WriteStartObject();
        writer.WriteString("kind", KindOf(change));
        writer.WriteString("older", comparison.OlderPlaceOf(change));
        writer.WriteString("newer", comparison.NewerPlaceOf(change));
        WriteNames(writer, change);
        if (change is not PartChange { Kind: PartChangeKind.Moved })
        {
            writer.WritePropertyName("before");
            Write(writer, before);
            writer.WritePropertyName("after");
            Write(writer, after);
        }

        if (EntryChange.Of((before, after)) is { } entries)
        {
            WriteEntries(writer, entries);
        }

        if (change is TargetComparison target)
        {
            WriteFigure(writer, "figureBefore", target.FigureBefore);
            WriteFigure(writer, "figureAfter", target.FigureAfter);
        }

        if (change is NameChange { IsInferred: true })
        {
            writer.WriteBoolean("inferred", true);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the names of what has changed: of a part that was dropped those of the older plan, else those of the newer.</summary>
    private static void WriteNames(Utf8JsonWriter writer, PlanChange change)
    {
        if (change.Node is { } node)
        {
            writer.WriteString("code", node.Code.ToString());
            if (node.Project is { } project)
            {
                writer.WriteString("project", project.Name);
            }
        }

        if (change.Indicator is { } indicator)
        {
            writer.WriteString("name", indicator.Name);
        }
    }

    private static void WriteFigure(Utf8JsonWriter writer, string name, Quantity? figure)
    {
        if (figure is { } known)
        {
            writer.WritePropertyName(name);
            QuantityFormat.Write(writer, known);
        }
    }

    private static void WriteEntries(Utf8JsonWriter writer, IReadOnlyList<EntryChange> entries)
    {
        writer.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", KindOf(entry.Before, entry.After));
            writer.WritePropertyName("before");
            Write(writer, entry.Before);
            writer.WritePropertyName("after");
            Write(writer, entry.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string KindOf(PlanChange change) => change switch
    {
        PartChange part => WireName.Of(part.Kind),
        NameChange => "renamed",
        TargetComparison target => WireName.Of(target.Change),
        MeasurementChange measurement => KindOf(measurement.Before, measurement.After),
        StageChange or BaselineChange or IMemberChange => "changed",
        _ => throw new InvalidOperationException(change.GetType().Name),
    };

    private static string KindOf(object? before, object? after) =>
        before is null ? WireName.Of(PartChangeKind.Added)
        : after is null ? WireName.Of(PartChangeKind.Dropped)
        : "changed";

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case FiscalYearRange range:
                writer.WriteStringValue(range.ToString());
                break;
            case Enum name:
                writer.WriteStringValue(WireName.Of(name.ToString()));
                break;
            case IReadOnlyCollection<object> items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                ModelFormat.Write(writer, value);
                break;
        }
    }
}
