using Kawasaki.Plan.Domain.Evaluation;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>Rules as data, written once more as code.</summary>
internal static class CompiledRules
{
    internal static DataRule SampleAsData { get; } = new(
        "mihon",
        new("見本市", "Sample city"),
        "見本",
        [
            new("◎", new("優", "Very good"), 4),
            new("○", new("良", "Good"), 3),
            new("△", new("可", "Fair"), 2),
            new("×", new("不可", "Poor"), 1),
            new("-", new("評価なし", "None")),
        ],
        RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.AttainmentRatio), "-"),
        RuleStep.When(RuleCondition.All(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), RuleCondition.AtLeast(FigureKind.PaceRatio, 1)), "◎"),
        RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 0.8m), "○"),
        RuleStep.When(RuleCondition.Above(FigureKind.Improvement, 0), "△", "next"),
        RuleStep.Else("×"));

    internal static string Sample(in EvaluationFacts facts)
    {
        var ratio = facts.AttainmentRatio;
        var isAtZero = ratio.Reason is UndefinedReason.MetAtZero;
        if (facts.Status is AttainmentStatus.TargetNotSet or AttainmentStatus.TargetPending or AttainmentStatus.NotMeasurable or AttainmentStatus.NotMeasured
            || (!ratio.IsDefined && !isAtZero))
        {
            return "-";
        }

        return
            (isAtZero || ratio.Value >= 1) && facts.PaceRatio.Value >= 1 ? "◎"
            : isAtZero || ratio.Value >= 0.8m ? "○"
            : facts.Improvement.Value > 0 ? "△"
            : "×";
    }

    /// <summary>Gets the data files of the package as code, by name.</summary>
    internal static IReadOnlyDictionary<string, Func<EvaluationFacts, string>> Files { get; } = new Dictionary<string, Func<EvaluationFacts, string>>
    {
        ["sano"] = facts => IsMissing(facts) ? None : facts.MeetsTarget is true ? "7" : RatioOf(facts).Value switch { >= 1 => "7", >= 0.9m => "6", >= 0.8m => "5", >= 0.7m => "4", >= 0.6m => "3", >= 0.5m => "2", null => None, _ => "1" },
        ["osakaLibrary"] = OsakaLibrary,
        ["nagoyaPort"] = NagoyaPort,
        ["regionalRevitalization"] = facts => ByTarget(facts, "great", "considerable") ?? (RatioOf(facts).Value >= 0.7m ? "considerable" : facts.Improvement.Value > 0 ? "some" : "none"),
        ["ino"] = facts => ByTarget(facts, "◎", "○") ?? "△",
    };

    private const string None = "notAvailable";

    private static string OsakaLibrary(EvaluationFacts facts)
    {
        if (IsMissing(facts) || LacksDirection(facts))
        {
            return !IsMissing(facts) && facts.MeetsTarget is true ? "A" : None;
        }

        if (facts.Status is AttainmentStatus.NotDue)
        {
            return facts.MeetsTarget is true ? "A" : facts.ImprovementFromPrevious.Value switch { > 0 => "B", 0 => "C", < 0 => "D", null => None };
        }

        var ratio = RatioOf(facts);
        return ratio.Reason is UndefinedReason.MetAtZero ? "A" : ratio.Value switch { >= 1.1m => "A", >= 0.8m => "B", >= 0.5m => "C", null => None, _ => "D" };
    }

    private static string NagoyaPort(EvaluationFacts facts)
    {
        if (IsMissing(facts) || facts.MeetsTarget is true)
        {
            return IsMissing(facts) ? None : "onSchedule";
        }

        if (!facts.PaceRatio.IsDefined || !facts.ProgressRatio.IsDefined || LacksDirection(facts))
        {
            return None;
        }

        var share = facts.ElapsedShare.Value > 1 ? Math.Max(facts.PaceRatio.Value!.Value, facts.ProgressRatio.Value!.Value) : facts.PaceRatio.Value;
        return share >= 0.8m ? "onSchedule" : share >= 0.6m ? "slightlyLate" : "late";
    }

    /// <summary>Returns the grade of what is met, of what cannot be missed, or nothing.</summary>
    private static string? ByTarget(EvaluationFacts facts, string above, string met) =>
        IsMissing(facts) || facts.MeetsTarget is null ? None
        : facts.MeetsTarget is true ? facts.Gap.Value is not (null or 0) ? above : met
        : LacksDirection(facts) || (RatioOf(facts).Reason is not (null or UndefinedReason.MetAtZero or UndefinedReason.Overflow) && facts.Improvement.Reason is not (null or UndefinedReason.Overflow)) ? None
        : null;

    private static bool LacksDirection(EvaluationFacts facts) =>
        facts.Gap.Reason is not (null or UndefinedReason.Overflow)
        || RatioOf(facts).Reason is not (null or UndefinedReason.MetAtZero or UndefinedReason.NotPositive or UndefinedReason.DivisorIsZero or UndefinedReason.Overflow)
        || facts.Improvement.Reason is not (null or UndefinedReason.NoBaseline or UndefinedReason.Overflow);

    private static Figure RatioOf(EvaluationFacts facts) => facts.AttainmentRatioBy(AttainmentConvention.Ratio);

    private static bool IsMissing(EvaluationFacts facts) =>
        facts.Status is AttainmentStatus.TargetNotSet or AttainmentStatus.TargetPending or AttainmentStatus.NotMeasurable or AttainmentStatus.NotMeasured;
}
