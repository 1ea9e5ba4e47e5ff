namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>What changes are called.</summary>
internal static class ChangeWords
{
    internal static Wording Changed(Wording what) => new(what.Japanese + "の変更", what.English + " changed");

    internal static Wording Of(PartChangeKind kind) => kind switch
    {
        PartChangeKind.Added => new("追加", "added"),
        PartChangeKind.Dropped => new("廃止", "dropped"),
        PartChangeKind.Moved => new("順序変更", "moved"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such value."),
    };

    internal static Wording Of(StageKind stage) => stage switch
    {
        StageKind.Current => new("現状", "current state"),
        StageKind.Planned => new("事業内容・目標", "planned activities"),
        StageKind.Later => new("計画期間後の事業内容", "later activities"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "There is no such value."),
    };

    internal static Wording Of(PlanMember member) => member switch
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
        PlanMember.Scales => new("評価の尺度", "scales"),
        PlanMember.Assessments => new("評価", "assessments"),
        PlanMember.Accounts => new("予算・決算", "accounts"),
        PlanMember.Kind => new("指標の種類", "kind"),
        PlanMember.Level => new("成果の段階", "level"),
        PlanMember.Direction => new("良い方向", "direction"),
        PlanMember.Counts => new("数え方", "counts"),
        PlanMember.Parts => new("内訳", "parts"),
        PlanMember.Measurements => new("実績の順序", "order of the measurements"),
        PlanMember.Targets => new("目標の順序", "order of the targets"),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "No change is of this member."),
    };
}
