using System.Collections;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>A change as a line, in Japanese and in English.</summary>
internal static class ChangeText
{
    internal static (string Japanese, string English) Of(PlanChangeKind kind, PlanNode node, string? subject, object? before, object? after, bool isInferred)
    {
        var (japanese, english) = KindOf(kind, before, after);
        var place = (node.Kind is PlanNodeKind.None ? "" : node.ToString()) + (subject is null ? "" : Invariant($" [{subject}]"));
        var values = ValueOf(before) is { Length: > 0 } old
            ? ValueOf(after) is { Length: > 0 } @new ? Invariant($" {old} → {@new}") : " " + old
            : ValueOf(after) is { Length: > 0 } only ? " " + only : "";
        return (Invariant($"{place.Trim()}：{japanese}{values}{(isInferred ? "（推定）" : "")}"), Invariant($"{place.Trim()}: {english}{values}{(isInferred ? " (inferred)" : "")}"));
    }

    private static (string Japanese, string English) KindOf(PlanChangeKind kind, object? before, object? after) => kind switch
    {
        PlanChangeKind.PlanChanged => ("計画の変更", "changed"),
        PlanChangeKind.NodeAdded => ("追加", "added"),
        PlanChangeKind.NodeDropped => ("廃止", "dropped"),
        PlanChangeKind.NodeRenamed or PlanChangeKind.IndicatorRenamed => ("名称変更", "renamed"),
        PlanChangeKind.NodeMoved or PlanChangeKind.IndicatorMoved => ("順序変更", "moved"),
        PlanChangeKind.TextChanged => ("記載の変更", "text changed"),
        PlanChangeKind.StageChanged => ("取組内容の変更", "stage changed"),
        PlanChangeKind.IndicatorAdded => ("指標の追加", "indicator added"),
        PlanChangeKind.IndicatorDropped => ("指標の廃止", "indicator dropped"),
        PlanChangeKind.IndicatorChanged => ("指標の記載の変更", "indicator changed"),
        PlanChangeKind.BaselineCorrected => ("計画策定時の値の修正", "baseline corrected"),
        PlanChangeKind.MeasurementRecorded => ("実績の追加", "measurement recorded"),
        PlanChangeKind.MeasurementCorrected => ("実績の修正", "measurement corrected"),
        PlanChangeKind.MeasurementDropped => ("実績の削除", "measurement dropped"),
        PlanChangeKind.TargetAdded => ("目標の追加", "target added"),
        PlanChangeKind.TargetDropped => ("目標の削除", "target dropped"),
        _ => ChangeOf((Target)before!, (Target)after!),
    };

    private static (string Japanese, string English) ChangeOf(Target before, Target after)
    {
        var change = after.ChangeFrom(before);
        return (Invariant($"目標の{change.JapaneseLabel()}"), Invariant($"target {change.EnglishLabel()}"));
    }

    private static string ValueOf(object? value) => value switch
    {
        null => "",
        string text => Invariant($"「{Excerpt.Of(text.AsSpan())}」"),
        FiscalYearRange range => range.ToString(),
        Measurement measurement => Invariant($"{measurement.Value}{In(measurement.Period?.ToString())}"),
        MeasuredBaseline baseline => Invariant($"{baseline.Value}{In(baseline.Period?.ToString())}"),
        Baseline => value.GetType().Name,
        Indicator or BasicPolicy or Policy or Measure or Project or ProjectStage => "",
        IEnumerable items => Invariant($"({items.Cast<object>().Count()})"),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string In(string? period) => period is null ? "" : Invariant($" ({period})");
}
