namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What the words of an evaluation are called.</summary>
public static class EvaluationLabels
{
    /// <summary>Returns the label of a status, such as 期限前 and <c>not due</c>.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is none of the statuses.</exception>
    public static Wording Label(this AttainmentStatus status) => status switch
    {
        AttainmentStatus.TargetNotSet => new("目標なし", "target not set"),
        AttainmentStatus.TargetPending => new("目標は未定", "target pending"),
        AttainmentStatus.NotMeasurable => new("数値で判定できない", "not measurable"),
        AttainmentStatus.NotMeasured => new("実績なし", "not measured"),
        AttainmentStatus.NotDue => new("期限前", "not due"),
        AttainmentStatus.DueUnmeasured => new("期限到来・実績なし", "due, not measured"),
        AttainmentStatus.MeasuredAfterDue => new("期限後の実績のみ", "measured after due"),
        AttainmentStatus.Met => new("達成", "met"),
        AttainmentStatus.NotMet => new("未達成", "not met"),
        _ => throw Unknown(nameof(status), status),
    };

    /// <summary>Returns the label of the status of an evaluation, which says of a sum that is due that some of its years were measured, or that nothing
    /// says from which year it sums, such as 期限到来・一部の年度の実績なし and <c>due, some years not measured</c>.</summary>
    /// <param name="facts">The facts of the evaluation.</param>
    public static Wording StatusLabel(this EvaluationFacts facts) =>
        facts is { Status: AttainmentStatus.DueUnmeasured, IsSum: true }
            ? facts is { Series: { Start: null, Unmeasured.Count: 0 }, Actual: { } actual } && !(actual.Year < facts.Goal.Due)
                ? new("期限到来・合計を始める年度が不明", "due, not said from which year it sums")
                : new("期限到来・一部の年度の実績なし", "due, some years not measured")
            : facts.Status.Label();

    internal static Wording Label(this RollUpBy by) => by switch
    {
        RollUpBy.Mean => new("平均", "mean"),
        RollUpBy.Sum => new("合計", "sum"),
        RollUpBy.Worst => new("最も悪い評価", "worst"),
        RollUpBy.ShareMet => new("目標を達成した指標のあるグループの割合", "share of groups with a target met"),
        _ => throw Unknown(nameof(by), by),
    };

    /// <summary>Returns the label of a reason, such as 目標年度なし and <c>no due year</c>.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is none of the reasons.</exception>
    public static Wording Label(this UndefinedReason reason) => reason switch
    {
        UndefinedReason.TargetEqualsBaseline => new("目標＝策定時", "target = baseline"),
        UndefinedReason.NoBaseline => new("策定時の値または年度なし", "no baseline figure or year"),
        UndefinedReason.NoActual => new("実績または年度なし", "no measurement or year"),
        UndefinedReason.NoTarget => new("目標なし", "no target"),
        UndefinedReason.NoDue => new("目標年度なし", "no due year"),
        UndefinedReason.TargetMetAtBaseline => new("策定時に達成済み", "met at the baseline"),
        UndefinedReason.PastDue => new("期限後", "past due"),
        UndefinedReason.MetAtZero => new("0で達成、どの比率よりも良い", "met at zero, better than any ratio"),
        UndefinedReason.NotPositive => new("目標が0以下か、実績が負", "target not above zero, or measurement below it"),
        UndefinedReason.DivisorIsZero => new("除数が0", "divisor is zero"),
        UndefinedReason.DueNotAfterBaseline => new("目標年度が策定時以前", "due not after the baseline"),
        UndefinedReason.ActualNotAfterBaseline => new("実績が策定時以前", "measured not after the baseline"),
        UndefinedReason.NotANumberTarget => new("目標が一つの境界値でない", "target is no single threshold"),
        UndefinedReason.DirectionUnknown => new("良い方向が不明", "direction unknown"),
        UndefinedReason.NoPrevious => new("前回の実績なし", "no measurement before"),
        UndefinedReason.Overflow => new("桁あふれ", "too large"),
        UndefinedReason.NotReachedAtThisPace => new("このペースでは到達しない", "never met at this pace"),
        UndefinedReason.ValuesOfBothSigns => new("正負の値が混在", "values of both signs"),
        UndefinedReason.CountsUnclear => new("値の数え方が不明", "how the figures count is not said"),
        UndefinedReason.BeforePlan => new("計画の初年度より前", "before the first year of the plan"),
        _ => throw Unknown(nameof(reason), reason),
    };

    /// <summary>Returns the label of a figure, such as 達成率 and <c>attainment ratio</c>.</summary>
    /// <param name="kind">The figure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the figures.</exception>
    public static Wording Label(this FigureKind kind) => kind switch
    {
        FigureKind.Gap => new("目標値との差", "gap"),
        FigureKind.AttainmentRatio => new("達成率", "attainment ratio"),
        FigureKind.ProgressRatio => new("進捗率", "progress ratio"),
        FigureKind.Expected => new("直線上の期待値", "expected value"),
        FigureKind.PaceRatio => new("ペース比", "pace ratio"),
        FigureKind.RequiredPerYear => new("今後1年当たりに必要な増減", "required per year"),
        FigureKind.Change => new("策定時からの増減", "change"),
        FigureKind.RelativeChange => new("策定時からの増減率", "relative change"),
        FigureKind.Improvement => new("策定時からの改善幅", "improvement"),
        FigureKind.RelativeImprovement => new("策定時からの改善率", "relative improvement"),
        FigureKind.ElapsedShare => new("経過期間の割合", "elapsed share"),
        FigureKind.ObservedPerYear => new("これまでの1年当たりの増減", "observed per year"),
        FigureKind.PlannedPerYear => new("計画上の1年当たりの増減", "planned per year"),
        FigureKind.Projected => new("目標年度の見込値", "projected value"),
        FigureKind.CompoundProjected => new("目標年度の見込値（複利）", "projected value, compound"),
        FigureKind.ChangeFromPrevious => new("前回からの増減", "change from the measurement before"),
        FigureKind.RelativeChangeFromPrevious => new("前回からの増減率", "relative change from the measurement before"),
        FigureKind.ImprovementFromPrevious => new("前回からの改善", "improvement from the measurement before"),
        FigureKind.MeanChange => new("1年当たりの平均増減", "mean change per year"),
        _ => throw Unknown(nameof(kind), kind),
    };

    /// <summary>Returns the label of a convention, such as 達成率（実績 ÷ 目標） and <c>attainment ratio (actual ÷ target)</c>.</summary>
    /// <param name="convention">The convention.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="convention"/> is none of the conventions.</exception>
    public static Wording Label(this AttainmentConvention convention) => convention switch
    {
        AttainmentConvention.Ratio => FigureKind.AttainmentRatio.Label(),
        AttainmentConvention.Inverse => new("達成率（常に実績÷目標）", "attainment ratio (always actual ÷ target)"),
        AttainmentConvention.Mirrored => new("達成率（下回るほど高い式）", "attainment ratio (mirrored)"),
        AttainmentConvention.FromBaseline => new("達成率（策定時から）", "attainment ratio (from the baseline)"),
        _ => throw Unknown(nameof(convention), convention),
    };

    /// <summary>Returns the label of where a direction comes from, such as 明示 and <c>stated</c>.</summary>
    /// <param name="basis">The basis.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is none of the bases.</exception>
    public static Wording Label(this DirectionBasis basis) => basis switch
    {
        DirectionBasis.Printed => new("目標に明記", "printed"),
        DirectionBasis.Stated => new("明示", "stated"),
        DirectionBasis.Inferred => new("策定時から目標への方向", "inferred"),
        _ => throw Unknown(nameof(basis), basis),
    };

    private static ArgumentOutOfRangeException Unknown(string name, object value) => new(name, value, "There is no such value.");
}
