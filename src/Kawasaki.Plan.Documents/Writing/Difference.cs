using System.Globalization;
using System.Text;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>The first difference between a plan and what is read of its text, in words.</summary>
internal static class Difference
{
    private const int LongestQuote = 60;

    internal static Wording Between(ComprehensivePlan plan, ComprehensivePlan read)
    {
        var changes = PlanComparison.Between(plan, read).Changes;
        if (changes.Count == 0)
        {
            return new("計画が異なります。", "The plans differ.");
        }

        var change = changes[0];
        var (before, after) = Narrow(change.BeforeAndAfter.Before, change.BeforeAndAfter.After);
        var (quotedBefore, quotedAfter) = (Quoted(before), Quoted(after));
        return quotedBefore == quotedAfter
            ? new(
                $"{change.Text.Japanese}（{quotedBefore.Japanese}が別の種類の値になります）",
                $"{change.Text.English} ({quotedBefore.English} becomes another {after?.GetType().Name})")
            : new(
                $"{change.Text.Japanese}（{quotedBefore.Japanese}が{quotedAfter.Japanese}になります）",
                $"{change.Text.English} ({quotedBefore.English} becomes {quotedAfter.English})");
    }

    /// <summary>Returns a message with its control characters, which are often the reason, as they are written in source code.</summary>
    internal static string Visible(string message)
    {
        var builder = new StringBuilder(message.Length);
        foreach (var c in message)
        {
            _ = c switch
            {
                '\t' => builder.Append("\\t"),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                _ when c is < ' ' or (>= '\u007F' and <= '\u009F') => builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => builder.Append(c),
            };
        }

        return builder.ToString();
    }

    /// <summary>Goes down to the first parts that differ.</summary>
    private static (object? Before, object? After) Narrow(object? before, object? after)
    {
        while (PartsOf(before) is { } olderParts && PartsOf(after) is { } newerParts)
        {
            var i = 0;
            while (i < olderParts.Count && i < newerParts.Count && Equals(olderParts[i], newerParts[i]))
            {
                i++;
            }

            if (i == olderParts.Count && i == newerParts.Count)
            {
                break; // The comparison itself says what differs.
            }

            (before, after) = (i < olderParts.Count ? olderParts[i] : null, i < newerParts.Count ? newerParts[i] : null);
        }

        return (before, after);
    }

    private static IReadOnlyList<object?>? PartsOf(object? value) => value switch
    {
        ProjectStage stage => [stage.Period, stage.Groups],
        ActivityGroup group => [group.Heading, group.Items],
        ActivityItem item => [item.Text, item.Facts, item.Milestones],
        QuantifiedFact fact => [fact.Label, fact.Value, fact.Period],
        Milestone milestone => [milestone.Period, milestone.IsPlanned, milestone.EventName],
        Measurement measurement => [measurement.Value, measurement.Period, measurement.AsOf],
        PlanNote note => [note.Mark, note.Text],
        IEnumerable<object> items => [.. items],
        _ => null,
    };

    private static Wording Quoted(object? value) => value switch
    {
        null => new("空", "nothing"),
        ActivityGroup group => Quoted(group.Heading ?? "", "項目のまとまり", "the group "),
        ActivityItem item => Quoted(item.Text),
        QuantifiedFact fact => Quoted(fact.Label, "数値", "the fact "),
        Milestone milestone => Quoted(milestone.Period.ToString(), "時期", "the milestone "),
        PlanNote note => Quoted(note.Text),
        IEnumerable<object> => new("並び", "the list"),
        _ => Quoted(value.ToString() ?? ""),
    };

    private static Wording Quoted(string text, string japanese = "", string english = "") =>
        new($"{japanese}「{Shortened(text)}」", $"{english}'{Shortened(text)}'");

    private static string Shortened(string text)
    {
        var length = text.Length > LongestQuote && char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return text.Length <= LongestQuote ? text : $"{text.Substring(0, length)}…";
    }
}
