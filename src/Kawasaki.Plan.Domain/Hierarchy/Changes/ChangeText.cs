using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>A change as a line: where, what, and from what to what.</summary>
internal static class ChangeText
{
    private const int MostEntries = 5;

    /// <summary>How much of what two long texts begin with stands before the first difference.</summary>
    private const int ShownBefore = 10;

    internal static Wording Of(PlanNode? node, Indicator? indicator, Wording what, (object? Before, object? After) values, bool isInferred)
    {
        var said = EntryChange.Of(values) is { } entries ? Say(entries) : SayEach(values.Before, values.After);
        return new(
            $"{node?.ToString() ?? "計画"}{(indicator is null ? "" : $"「{indicator.Name}」")}：{what.Japanese}{said.Japanese}{(isInferred ? "（推定）" : "")}",
            $"{node?.ToString() ?? "The plan"}{(indicator is null ? "" : $" '{indicator.Name}'")}: "
                + $"{what.English}{said.English}{(isInferred ? " (inferred)" : "")}");
    }

    /// <summary>Returns which entries of a list are others. Where none is, their order is.</summary>
    private static Wording Say(IReadOnlyList<EntryChange> changes)
    {
        if (changes.Count == 0)
        {
            return new(" 順序", ": in another order");
        }

        var shown = changes.Take(MostEntries).Select(change => change.Text).ToArray();
        var rest = changes.Count - shown.Length;
        return new(
            $" {string.Join("、", shown.Select(text => text.Japanese))}{(rest > 0 ? Invariant($"、ほか{rest}件") : "")}",
            $": {string.Join(", ", shown.Select(text => text.English))}{(rest > 0 ? Invariant($", {rest} more") : "")}");
    }

    private static Wording SayEach(object? before, object? after)
    {
        var said = (Say(before), Equals(before, after) ? null : Say(after));
        if (said is ({ } one, { } other) && (one.Japanese == other.Japanese || one.English == other.English))
        {
            said = before is string older && after is string newer ? DifferenceOf(older, newer)
                : (With(one, DetailsOf(before)), With(other, DetailsOf(after)));
        }
        else if (said is ({ } was, { } now)
            && before is Target beforehand && after is Target afterwards
            && (beforehand.Counts, beforehand.From) != (afterwards.Counts, afterwards.From))
        {
            said = (With(was, CountsOf(beforehand)), With(now, CountsOf(afterwards)));
        }

        return said switch
        {
            ({ } old, { } @new) => new($" {old.Japanese} → {@new.Japanese}", $": {old.English} → {@new.English}"),
            ({ } only, null) => new($" {only.Japanese}", $": {only.English}"),
            (null, { } only) => new($" {only.Japanese}", $": {only.English}"),
            _ => default,
        };
    }

    /// <summary>Returns a value in words, or <see langword="null"/> where there is none, or it is too large for a line.</summary>
    private static Wording? Say(object? value) => value switch
    {
        null or IReadOnlyCollection<Measurement> or IReadOnlyCollection<Target> => null,
        ProjectStage or Indicator or BasicPolicy or Policy or Measure or Project => null,
        string text => Quoted(Excerpt.Of(text.AsSpan())),
        FiscalYearRange range => YearNotation.Default.Write(CalendarPeriod.From(range)),
        IndicatorKind kind => kind.Label(),
        IndicatorLevel level => level.Label(),
        Direction direction => direction.Label(),
        Counting counts => counts.Label(),
        Baseline baseline => IndicatorCellNotation.Spoken.Write(baseline),
        Measurement measurement => IndicatorCellNotation.Spoken.Write(measurement),
        Target target => IndicatorCellNotation.Spoken.Write(target),
        int or decimal => Both(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "No change has such a value."),
    };

    /// <summary>Returns two texts that begin alike from a little before their first difference on.</summary>
    private static (Wording? Before, Wording? After) DifferenceOf(string before, string after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
        {
            start++;
        }

        start = Math.Max(start - ShownBefore, 0);
        start += start < before.Length && char.IsLowSurrogate(before[start]) ? 1 : 0;
        return (From(before), From(after));

        Wording From(string text) => Quoted("…" + Excerpt.Of(text.AsSpan(Math.Min(start, text.Length))));
    }

    /// <summary>Returns what the cell of a value does not say.</summary>
    private static Wording?[] DetailsOf(object? value) => value switch
    {
        Target target =>
        [
            target.Phase is { } phase ? new Wording(Invariant($"第{phase}期"), Invariant($"phase {phase}")) : null,
            target.Qualifier is { } qualifier ? Both(qualifier) : null,
            .. CountsOf(target),
            TextOf(target) is { } text ? Quoted(Excerpt.Of(text.AsSpan())) : null,
        ],
        Measurement measurement =>
        [
            measurement.Status.Label(),
            measurement.Missing?.Label(),
            measurement.Qualifier is { } qualifier ? Both(qualifier) : null,
            measurement.AsOf is { } asOf ? Both(asOf.ToString()) : null,
            measurement.Period is { } period ? Both(period.ToString()) : null,
        ],
        Baseline baseline => [Both(baseline.ToString())],
        _ => [],
    };

    private static Wording?[] CountsOf(Target target) => [target.Counts?.Label(), target.From is { } from ? From(from) : null];

    private static Wording With(Wording said, Wording?[] details)
    {
        var shown = details.OfType<Wording>().ToArray();
        return shown.Length == 0 ? said : new(
            $"{said.Japanese}［{string.Join("、", shown.Select(detail => detail.Japanese))}］",
            $"{said.English} [{string.Join(", ", shown.Select(detail => detail.English))}]");
    }

    private static Wording From(FiscalYear year)
    {
        var said = YearNotation.Default.Write(CalendarPeriod.From(year));
        return new(said.Japanese + "から", "from " + said.English);
    }

    private static string? TextOf(Target target) => target switch
    {
        RelativeTarget relative => relative.Text,
        DirectionTarget direction => direction.Text,
        _ => null,
    };

    private static Wording Quoted(string text) => new($"「{text}」", $"'{text}'");

    private static Wording Both(string text) => new(text, text);
}
