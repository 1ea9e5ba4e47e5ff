using Kawasaki.Plan.Domain;

namespace PlanTool;

/// <summary>What the parts of a plan are called.</summary>
internal static class PlanWords
{
    internal static readonly Wording Directions = new("方向性", "Directions");
    internal static readonly Wording Progress = new("これまでの主な取組状況", "Progress");
    internal static readonly Wording Issues = new("主な課題", "Issues");
    internal static readonly Wording DirectObjectives = new("直接目標", "Direct objectives");
    internal static readonly Wording Notes = new("注", "Notes");
    internal static readonly Wording Plan = new("計画", "plan");
    internal static readonly Wording PartName = new("名称", "name");
    internal static readonly Wording Description = new("概要", "Description");
    internal static readonly Wording Milestone = new("節目", "milestone");
    internal static readonly Wording PlannedMilestone = new("予定", "planned");
    internal static readonly Wording Kind = new("種類", "kind");
    internal static readonly Wording Level = new("段階", "level");
    internal static readonly Wording Direction = new("良い方向", "direction");
    internal static readonly Wording Counts = new("数え方", "counts");
    internal static readonly Wording ScaleMaximum = new("満点", "scale maximum");
    internal static readonly Wording Remarks = new("備考", "Remarks");
    internal static readonly Wording Current = new("現状", "Current state");
    internal static readonly Wording Planned = new("事業内容・目標", "Planned activities");
    internal static readonly Wording Fact = new("取組の数値", "fact");
    internal static readonly Wording Account = new("予算・決算", "account");
    internal static readonly Wording Amount = new("金額", "amount");
    internal static readonly Wording Assessment = new("人による評価", "assessment");
    internal static readonly Wording Scale = new("評価の尺度", "scale");
    internal static readonly Wording Grade = new("区分", "grade");
    internal static readonly Wording Reason = new("理由", "reason");
    internal static readonly Wording Year = new("年度", "year");
    internal static readonly Wording Later = new("計画期間後の事業内容", "Later activities");
}
