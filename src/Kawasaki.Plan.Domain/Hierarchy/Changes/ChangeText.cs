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
    internal static Wording Of(PlanChange change)
    {
        var what = WhatOf(change);
        var (before, after) = change.BeforeAndAfter;
        var values = (Say(before), Say(after)) switch
        {
            ({ } old, { } @new) => new Wording($" {old.Japanese} → {@new.Japanese}", $": {old.English} → {@new.English}"),
            ({ } only, null) => new Wording($" {only.Japanese}", $": {only.English}"),
            (null, { } only) => new Wording($" {only.Japanese}", $": {only.English}"),
            _ => default,
        };
        var isInferred = change is NameChange { IsInferred: true };
        return new(
            $"{change.Node?.ToString() ?? "計画"}{(change.Indicator is { } japanese ? $"「{japanese.Name}」" : "")}：{what.Japanese}{values.Japanese}{(isInferred ? "（推定）" : "")}",
            $"{change.Node?.ToString() ?? "The plan"}{(change.Indicator is { } english ? $" '{english.Name}'" : "")}: {what.English}{values.English}{(isInferred ? " (inferred)" : "")}");
    }

    private static Wording WhatOf(PlanChange change) => change switch
    {
        PartChange { Indicator: null } part => WordOf(part.Kind),
        PartChange part => new("指標の" + WordOf(part.Kind).Japanese, "indicator " + WordOf(part.Kind).English),
        NameChange => new("名称変更", "renamed"),
        StageChange stage => Changed(StageOf(stage.Stage)),
        BaselineChange => new("計画策定時の値の修正", "baseline corrected"),
        MeasurementChange { Before: null } => new("実績の追加", "measurement recorded"),
        MeasurementChange { After: null } => new("実績の削除", "measurement dropped"),
        MeasurementChange => new("実績の修正", "measurement corrected"),
        TargetComparison { Before: null } => new("目標の追加", "target added"),
        TargetComparison { After: null } => new("目標の削除", "target dropped"),
        TargetComparison target => new("目標の" + target.Change.Label().Japanese, "target " + target.Change.Label().English),
        IMemberChange member => Changed(LabelOf(member.Member)),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.GetType().Name, "There is no such change."),
    };

    private static Wording Changed(Wording what) => new(what.Japanese + "の変更", what.English + " changed");

    private static Wording WordOf(PartChangeKind kind) => kind switch
    {
        PartChangeKind.Added => new("追加", "added"),
        PartChangeKind.Dropped => new("廃止", "dropped"),
        PartChangeKind.Moved => new("順序変更", "moved"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such value."),
    };

    private static Wording StageOf(StageKind stage) => stage switch
    {
        StageKind.Current => new("現状", "current state"),
        StageKind.Planned => new("事業内容・目標", "planned activities"),
        StageKind.Later => new("計画期間後の事業内容", "later activities"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "There is no such value."),
    };

    private static Wording LabelOf(PlanMember member) => member switch
    {
        PlanMember.Title => new("計画名", "title"),
        PlanMember.Phase => new("期", "phase"),
        PlanMember.Period => new("計画期間", "period"),
        PlanMember.Phases => new("期の一覧", "phases"),
        PlanMember.Progress => new("主な取組状況", "progress"),
        PlanMember.Issues => new("主な課題", "issues"),
        PlanMember.Directions => new("方向性", "directions"),
        PlanMember.DirectObjectives => new("直接目標", "direct objectives"),
        PlanMember.Notes => new("注", "notes"),
        PlanMember.Description => new("事業の概要", "description"),
        PlanMember.Remarks => new("備考", "remarks"),
        PlanMember.Source => new("出典", "source"),
        PlanMember.ScaleMaximum => new("満点", "maximum of the scale"),
        PlanMember.Measurements => new("実績の順序", "order of the measurements"),
        PlanMember.Targets => new("目標の順序", "order of the targets"),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "No change is of this member."),
    };

    /// <summary>Returns a value in words, or <see langword="null"/> where there is none, or it is too large for a line.</summary>
    private static Wording? Say(object? value) => value switch
    {
        null or ProjectStage or Indicator or BasicPolicy or Policy or Measure or Project => null,
        string text => new(Invariant($"「{Excerpt.Of(text.AsSpan())}」"), Invariant($"'{Excerpt.Of(text.AsSpan())}'")),
        FiscalYearRange range => YearNotation.Default.Write(CalendarPeriod.From(range)),
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
