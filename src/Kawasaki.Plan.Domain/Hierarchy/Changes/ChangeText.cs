using System.Collections;
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
    internal static Wording Of(PlanNode? node, Indicator? indicator, Wording what, (object? Before, object? After) values, bool isInferred)
    {
        var said = (Say(values.Before), Say(values.After)) switch
        {
            ({ } old, { } @new) => new Wording($" {old.Japanese} → {@new.Japanese}", $": {old.English} → {@new.English}"),
            ({ } only, null) => new Wording($" {only.Japanese}", $": {only.English}"),
            (null, { } only) => new Wording($" {only.Japanese}", $": {only.English}"),
            _ => default,
        };
        return new(
            $"{node?.ToString() ?? "計画"}{(indicator is null ? "" : $"「{indicator.Name}」")}：{what.Japanese}{said.Japanese}{(isInferred ? "（推定）" : "")}",
            $"{node?.ToString() ?? "The plan"}{(indicator is null ? "" : $" '{indicator.Name}'")}: "
                + $"{what.English}{said.English}{(isInferred ? " (inferred)" : "")}");
    }

    /// <summary>Returns a value in words, or <see langword="null"/> where there is none, or it is too large for a line.</summary>
    private static Wording? Say(object? value) => value switch
    {
        null or ProjectStage or Indicator or BasicPolicy or Policy or Measure or Project => null,
        string text => new(Invariant($"「{Excerpt.Of(text.AsSpan())}」"), Invariant($"'{Excerpt.Of(text.AsSpan())}'")),
        FiscalYearRange range => YearNotation.Default.Write(CalendarPeriod.From(range)),
        IndicatorKind kind => kind.Label(),
        IndicatorLevel level => level.Label(),
        Direction direction => direction.Label(),
        Counting counts => counts.Label(),
        Baseline baseline => IndicatorCellNotation.Default.Write(baseline),
        Measurement measurement => IndicatorCellNotation.Default.Write(measurement),
        Target target => IndicatorCellNotation.Default.Write(target),
        int or decimal => Both(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        ICollection or IReadOnlyCollection<object> => Count(((IEnumerable<object>)value).Count()),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "No change has such a value."),
    };

    private static Wording Both(string text) => new(text, text);

    private static Wording Count(int count) => new(Invariant($"{count}件"), count == 1 ? "1 entry" : Invariant($"{count} entries"));
}
