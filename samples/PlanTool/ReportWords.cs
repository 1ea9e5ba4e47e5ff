using Kawasaki.Plan.Domain;

namespace PlanTool;

/// <summary>What stands before and above the figures of a report.</summary>
internal static class ReportWords
{
    internal static readonly Wording NoTitle = new("（表題なし）", "(no title)");
    internal static readonly Wording Code = new("コード", "code");
    internal static readonly Wording Project = new("事務事業", "project");
    internal static readonly Wording Name = new("指標", "indicator");
    internal static readonly Wording Part = new("内訳", "part");
    internal static readonly Wording Phase = new("期", "phase");
    internal static readonly Wording Unit = new("単位", "unit");
    internal static readonly Wording Baseline = new("計画策定時", "baseline");
    internal static readonly Wording BaselineUsed = new("計画策定時として用いた値", "used as the baseline");
    internal static readonly Wording Latest = new("現状", "latest");
    internal static readonly Wording Measurement = new("実績", "measurement");
    internal static readonly Wording MeasurementUsed = new("用いた実績", "measurement used");
    internal static readonly Wording SumStart = new("合計の起点（0）とする年度末", "end of the year in which the sum begins with 0");
    internal static readonly Wording Unmeasured = new("合計に実績のない年度", "years missing in the sum");
    internal static readonly Wording Target = new("目標", "target");
    internal static readonly Wording Condition = new("条件", "condition");
    internal static readonly Wording Status = new("達成状況", "status");
    internal static readonly Wording MeetsTarget = new("目標水準にある", "meets target");
    internal static readonly Wording OnPace = new("期待値以上", "on pace");
    internal static readonly Wording Grades = new("評価", "grades");
    internal static readonly Wording Source = new("出典", "source");
    internal static readonly Wording Arithmetic = new("計算の内訳", "arithmetic");
    internal static readonly Wording Period = new("計画期間", "period");
    internal static readonly Wording AsOf = new("評価時点", "as of");
    internal static readonly Wording AsOfLatest = new("各指標の最新の実績の年度", "the year of each indicator's latest measurement");
    internal static readonly Wording Rules = new("評価ルール", "rules");
    internal static readonly Wording Contents = new("目次", "contents");
    internal static readonly Wording Summary = new("政策・施策別の集計", "summary by policy and measure");
    internal static readonly Wording WholePlan = new("計画全体", "the whole plan");
    internal static readonly Wording Indicators = new("指標数", "indicators");
    internal static readonly Wording LeftOut = new("除外", "left out");
    internal static readonly Wording Unmatched = new("該当する指標のない重み", "weights of no indicator");
    internal static readonly Wording Note = new("値の注記", "notes on the measurement");
    internal static readonly Wording Missing = new("値がない理由", "why there is no value");
    internal static readonly Wording TargetNote = new("目標の注記", "notes on the target");
    internal static readonly Wording Undefined = new("算出できない理由", "why undefined");
    internal static readonly Wording NotJudged = new("判定できない理由", "why not judged");
    internal static readonly Wording LastTarget = new("各指標の最後の目標による", "by the last target of each indicator");

    /// <summary>Returns a text that begins a line or a cell: in English with a capital.</summary>
    internal static Wording Heading(this Wording wording) =>
        new(wording.Japanese, char.ToUpperInvariant(wording.English[0]) + wording.English[1..]);
}
