namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What the words of an evaluation are called in Japanese and in English.</summary>
public static class EvaluationLabels
{
    /// <summary>Returns the label of a status in Japanese.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is none of the statuses.</exception>
    public static string JapaneseLabel(this AttainmentStatus status) => LabelsOf(status).Japanese;

    /// <summary>Returns the label of a status in English.</summary>
    /// <inheritdoc cref="JapaneseLabel(AttainmentStatus)"/>
    public static string EnglishLabel(this AttainmentStatus status) => LabelsOf(status).English;

    /// <summary>Returns the label of a reason in Japanese.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is none of the reasons.</exception>
    public static string JapaneseLabel(this UndefinedReason reason) => LabelsOf(reason).Japanese;

    /// <summary>Returns the label of a reason in English.</summary>
    /// <inheritdoc cref="JapaneseLabel(UndefinedReason)"/>
    public static string EnglishLabel(this UndefinedReason reason) => LabelsOf(reason).English;

    /// <summary>Returns the label of a figure in Japanese.</summary>
    /// <param name="kind">The figure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the figures.</exception>
    public static string JapaneseLabel(this FigureKind kind) => LabelsOf(kind).Japanese;

    /// <summary>Returns the label of a figure in English.</summary>
    /// <inheritdoc cref="JapaneseLabel(FigureKind)"/>
    public static string EnglishLabel(this FigureKind kind) => LabelsOf(kind).English;

    private static (string Japanese, string English) LabelsOf(AttainmentStatus status) => status switch
    {
        AttainmentStatus.TargetNotSet => ("目標なし", "target not set"),
        AttainmentStatus.TargetPending => ("目標は未定", "target pending"),
        AttainmentStatus.NotMeasurable => ("文言のみ", "not measurable"),
        AttainmentStatus.NotMeasured => ("実績なし", "not measured"),
        AttainmentStatus.NotDue => ("期限前", "not due"),
        AttainmentStatus.MeasuredAfterDue => ("期限後の実績のみ", "measured after due"),
        AttainmentStatus.Met => ("達成", "met"),
        AttainmentStatus.NotMet => ("未達成", "not met"),
        _ => throw Unknown(nameof(status), status),
    };

    private static (string Japanese, string English) LabelsOf(UndefinedReason reason) => reason switch
    {
        UndefinedReason.TargetEqualsBaseline => ("目標＝策定時", "target = baseline"),
        UndefinedReason.NoBaseline => ("策定時の値または年度なし", "no baseline figure or year"),
        UndefinedReason.NoActual => ("実績または年度なし", "no measurement or year"),
        UndefinedReason.NoTarget => ("目標なし", "no target"),
        UndefinedReason.NoDue => ("目標年度なし", "no due year"),
        UndefinedReason.TargetMetAtBaseline => ("策定時に達成済み", "met at the baseline"),
        UndefinedReason.PastDue => ("期限後", "past due"),
        UndefinedReason.DivisorIsZero => ("除数が0", "divisor is zero"),
        UndefinedReason.DueNotAfterBaseline => ("目標年度が策定時以前", "due not after the baseline"),
        UndefinedReason.ActualNotAfterBaseline => ("実績が策定時以前", "measured not after the baseline"),
        UndefinedReason.NotANumberTarget => ("目標が一つの境界値でない", "target is no single threshold"),
        UndefinedReason.Overflow => ("桁あふれ", "too large"),
        UndefinedReason.NotReachedAtThisPace => ("このペースでは到達しない", "never met at this pace"),
        UndefinedReason.ValuesOfBothSigns => ("正負の値が混在", "values of both signs"),
        _ => throw Unknown(nameof(reason), reason),
    };

    private static (string Japanese, string English) LabelsOf(FigureKind kind) => kind switch
    {
        FigureKind.Gap => ("目標値との差", "gap"),
        FigureKind.AttainmentRatio => ("達成率", "attainment ratio"),
        FigureKind.ProgressRatio => ("進捗率", "progress ratio"),
        FigureKind.Expected => ("直線上の期待値", "expected value"),
        FigureKind.PaceRatio => ("ペース比", "pace ratio"),
        FigureKind.RequiredPerYear => ("今後1年当たりに必要な増減", "required per year"),
        FigureKind.Change => ("策定時からの増減", "change"),
        FigureKind.RelativeChange => ("策定時からの増減率", "relative change"),
        FigureKind.Improvement => ("策定時からの改善幅", "improvement"),
        FigureKind.RelativeImprovement => ("策定時からの改善率", "relative improvement"),
        FigureKind.ElapsedShare => ("経過期間の割合", "elapsed share"),
        FigureKind.ObservedPerYear => ("これまでの1年当たりの増減", "observed per year"),
        FigureKind.PlannedPerYear => ("計画上の1年当たりの増減", "planned per year"),
        FigureKind.Projected => ("目標年度の見込値", "projected value"),
        _ => throw Unknown(nameof(kind), kind),
    };

    private static ArgumentOutOfRangeException Unknown(string name, object value) => new(name, value, "There is no such value.");
}
