using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanTool;

/// <summary>What a plan says of an indicator and of its figures beside the numbers.</summary>
internal static class FigureDetails
{
    /// <summary>Returns what is said of an indicator, each behind its label. An outcome is what nothing is said of.</summary>
    internal static IEnumerable<(Wording Label, string Text)> Of(Indicator indicator, Words words)
    {
        if (indicator.Kind is not IndicatorKind.Outcome)
        {
            yield return (PlanWords.Kind, words.Say(indicator.Kind.Label()));
        }

        if (indicator.Level is { } level)
        {
            yield return (PlanWords.Level, words.Say(level.Label()));
        }

        if (indicator.Direction is { } direction)
        {
            yield return (PlanWords.Direction, words.Say(direction.Label()));
        }

        if (indicator.Counts is not Counting.Level)
        {
            yield return (PlanWords.Counts, words.Say(indicator.Counts.Label()));
        }

        if (indicator.Source is { } source)
        {
            yield return (ReportWords.Source, source);
        }

        if (indicator.ScaleMaximum is { } maximum)
        {
            yield return (PlanWords.ScaleMaximum, Cells.Of(maximum));
        }

        foreach (var remark in indicator.Remarks)
        {
            yield return (new(remark.Label, remark.Label), remark.Text);
        }

        if (indicator.Notes.Count > 0)
        {
            yield return (PlanWords.Notes, MarksOf(indicator.Notes));
        }
    }

    /// <summary>Returns the marks of notes, ※1 ※2.</summary>
    internal static string MarksOf(IReadOnlyList<string> notes) => string.Join(" ", notes.Select(mark => "※" + mark));

    /// <summary>Returns what is said of a measurement beside its figure and its period.</summary>
    internal static IEnumerable<string> Of(Measurement measurement, Words words)
    {
        if (measurement.Missing is { } missing)
        {
            if (measurement.Text is { } text)
            {
                yield return text;
            }

            if (words.Say(missing.Label()) is var label && label != measurement.Text)
            {
                yield return label;
            }
        }

        if (measurement.Status is not MeasurementStatus.Final)
        {
            yield return words.Say(measurement.Status.Label());
        }

        if (measurement.Qualifier is { } qualifier)
        {
            yield return qualifier;
        }

        if (measurement.AsOf is { } asOf)
        {
            yield return words.Say(new($"{words.Of(asOf)}現在", $"as of {words.Of(asOf)}"));
        }
    }

    /// <summary>Returns what is said of a target beside its figure, its phase and its period.</summary>
    internal static IEnumerable<string> Of(Target target, Words words)
    {
        var text = target switch
        {
            PendingTarget pending => pending.Text,
            TextTarget inWords => inWords.Text,
            RelativeTarget relative => relative.Text,
            DirectionTarget direction => direction.Text,
            _ => null,
        };
        if (text is not null)
        {
            yield return text;
            if (target is RelativeTarget { Condition: var condition, RelativeTo: var reference, By: var by })
            {
                yield return words.Of(Target.Relative(condition, reference, by)); // Which the words of the plan may leave out.
            }
        }

        if (target.Qualifier is { } qualifier)
        {
            yield return qualifier;
        }

        if (target.Counts is { } counts)
        {
            yield return words.Say(counts.Label());
        }

        if (target.From is { } from)
        {
            var year = words.Of(CalendarPeriod.From(from));
            yield return words.Say(new($"{year}から", $"from {year}"));
        }
    }
}
