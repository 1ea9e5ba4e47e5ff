using System.Globalization;
using System.Text;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Hierarchy.Changes;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>Reads what was written, and says why it may not be given out: the reader is the one judge of what a text says.</summary>
internal static class ReadingBack
{
    private const int LongestQuote = 60;

    /// <summary>Returns why a text is no text of the plan, or <see langword="null"/> where it is one.</summary>
    internal static string? Refusal(ComprehensivePlan plan, WrittenLines lines, string text)
    {
        if (lines.PlaceOfLoneSurrogate() is { } place)
        {
            return $"The layout cannot say the plan: a text of {place} has half a character in it, a surrogate without its other half.";
        }

        var document = PlanDocumentReader.Read(text);
        var error = document.Diagnostics.FirstOrDefault(item => item.Severity is DiagnosticSeverity.Error);
        if (document.Plan.Equals(plan))
        {
            return error is null ? null : $"The layout cannot say the plan: at {lines.PlaceOf(error.Line)} the text would be read with an error. {error.Code}: {error.Message}";
        }

        var cause = error is null ? "" : $" The reader says {error.Code}: {error.Message}";
        return Visible($"The layout cannot say the plan; it would be read back with a difference. {DifferenceOf(plan, document.Plan)}{cause}");
    }

    private static string DifferenceOf(ComprehensivePlan plan, ComprehensivePlan read)
    {
        if (PlanComparison.Between(plan, read).Changes is not [var change, ..])
        {
            return "The plans differ.";
        }

        var (before, after) = Narrow(change.Before, change.After);
        return $"{change.EnglishText.Trim()} ({Quoted(before)} becomes {Quoted(after)})";
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
                break; // Lists, which are equal only where they are the same.
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
        IEnumerable<object> items => [.. items],
        _ => null,
    };

    private static string Quoted(object? value) => value switch
    {
        null => "nothing",
        IEnumerable<object> => "the list",
        _ => $"'{Shortened(value.ToString() ?? "")}'",
    };

    /// <summary>Returns a message with its control characters, which are often the reason, as they are written in source code.</summary>
    private static string Visible(string message)
    {
        var builder = new StringBuilder(message.Length);
        foreach (var c in message)
        {
            _ = c switch
            {
                '\t' => builder.Append("\\t"),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                _ when char.IsControl(c) => builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => builder.Append(c),
            };
        }

        return builder.ToString();
    }

    private static string Shortened(string text)
    {
        var length = text.Length > LongestQuote && char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return text.Length <= LongestQuote ? text : $"{text.Substring(0, length)}…";
    }
}
