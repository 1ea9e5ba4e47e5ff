using static Kawasaki.Plan.Domain.Evaluation.RuleCondition;
using static Kawasaki.Plan.Domain.Evaluation.RuleStep;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>The rules that come with the library and are data. The package has each as a JSON file, which a test holds equal.</summary>
internal static class MunicipalRules
{
    private const FigureKind Ratio = FigureKind.AttainmentRatio;
    private const string NotAvailable = "notAvailable";
    private const string Next = RuleChecks.NextStep;

    private static readonly RuleOptions OfItsOwn = new() { Convention = AttainmentConvention.Ratio };

    /// <summary>No target, no measurement, or a target in words.</summary>
    private static readonly RuleStep Missing = When(
        Status(AttainmentStatus.TargetNotSet, AttainmentStatus.TargetPending, AttainmentStatus.NotMeasurable, AttainmentStatus.NotMeasured),
        NotAvailable);

    /// <summary>A target that has no figure or no direction: a range, an exact figure, a figure to be reached in an unknown direction, an increase.</summary>
    private static readonly RuleCondition IsWithoutDirection = Any(
        Undefined(FigureKind.Gap, UndefinedReason.Overflow),
        Undefined(Ratio, UndefinedReason.MetAtZero, UndefinedReason.NotPositive, UndefinedReason.DivisorIsZero, UndefinedReason.Overflow),
        Undefined(FigureKind.Improvement, UndefinedReason.NoBaseline, UndefinedReason.Overflow));

    /// <summary>Such a target, also where figures below zero leave no ratio and no baseline shows a direction: a range and an exact figure may be among
    /// these.</summary>
    private static readonly RuleCondition CannotBeMissed = Any(
        IsWithoutDirection,
        All(Undefined(Ratio, UndefinedReason.MetAtZero, UndefinedReason.Overflow), Undefined(FigureKind.Improvement, UndefinedReason.Overflow)));

    private static readonly RuleCondition IsOffTheTarget = Any(Above(FigureKind.Gap, 0), Below(FigureKind.Gap, 0));

    private static readonly RuleCondition IsBetterThanTheTarget = All(MeetsTarget, IsOffTheTarget);

    /// <summary>A share of what the straight line asks by now; after the due year it asks for all of it.</summary>
    private static RuleCondition HasReached(decimal share) => Any(
        AtLeast(FigureKind.PaceRatio, share),
        All(Above(FigureKind.ElapsedShare, 1), AtLeast(FigureKind.ProgressRatio, share)));

    /// <summary>佐野市: seven points by the attainment ratio.</summary>
    internal static DataRule Sano { get; } = DataRule.OfLibrary(
        "sano",
        new("佐野市", "Sano City"),
        "佐野市 総合計画 政策評価（指標の達成率による評価点）",
        [
            new("7", new("達成率100％以上", "Attainment ratio of 100 % or more"), 7),
            new("6", new("達成率90％以上", "Attainment ratio of 90 % or more"), 6),
            new("5", new("達成率80％以上", "Attainment ratio of 80 % or more"), 5),
            new("4", new("達成率70％以上", "Attainment ratio of 70 % or more"), 4),
            new("3", new("達成率60％以上", "Attainment ratio of 60 % or more"), 3),
            new("2", new("達成率50％以上", "Attainment ratio of 50 % or more"), 2),
            new("1", new("達成率50％未満", "Attainment ratio under 50 %"), 1),
            Grade.NotAvailable,
        ],
        [
            Missing,
            When(MeetsTarget, "7"),
            When(Undefined(Ratio), NotAvailable),
            When(AtLeast(Ratio, 1), "7"),
            When(AtLeast(Ratio, 0.9m), "6"),
            When(AtLeast(Ratio, 0.8m), "5"),
            When(AtLeast(Ratio, 0.7m), "4"),
            When(AtLeast(Ratio, 0.6m), "3"),
            When(AtLeast(Ratio, 0.5m), "2"),
            Else("1"),
        ],
        new RuleOptions { Convention = AttainmentConvention.Ratio, RollUp = new RollUpRule { By = RollUpBy.Sum } });

    /// <summary>大阪府立図書館: the attainment ratio; before the due year whether the target is reached, else the change since the year before.</summary>
    internal static DataRule OsakaLibrary { get; } = DataRule.OfLibrary(
        "osakaLibrary",
        new("大阪府立図書館", "Osaka Prefectural Library"),
        "大阪府立図書館 評価基準",
        [
            new("A", new("目標を大きく上回る、または達成", "Far above the target, or reached")),
            new("B", new("ほぼ達成、または前年度より向上", "Nearly attained, or better than the year before")),
            new("C", new("やや不足、または前年度並み", "Short, or as the year before")),
            new("D", new("不足、または前年度より低下", "Far short, or worse than the year before")),
            Grade.NotAvailable,
        ],
        [
            Missing,
            When(All(MeetsTarget, Any(Status(AttainmentStatus.NotDue), IsWithoutDirection)), "A"),
            When(IsWithoutDirection, NotAvailable),
            When(All(Status(AttainmentStatus.NotDue), Undefined(FigureKind.ImprovementFromPrevious)), NotAvailable),
            When(All(Status(AttainmentStatus.NotDue), Above(FigureKind.ImprovementFromPrevious, 0)), "B"),
            When(All(Status(AttainmentStatus.NotDue), AtLeast(FigureKind.ImprovementFromPrevious, 0)), "C"),
            When(Status(AttainmentStatus.NotDue), "D"),
            When(Undefined(Ratio, UndefinedReason.MetAtZero), NotAvailable),
            When(AtLeast(Ratio, 1.1m), "A"),
            When(AtLeast(Ratio, 0.8m), "B"),
            When(AtLeast(Ratio, 0.5m), "C"),
            Else("D"),
        ],
        OfItsOwn);

    /// <summary>名古屋港: the share that was reached of what the straight line from the baseline asks by now.</summary>
    internal static DataRule NagoyaPort { get; } = DataRule.OfLibrary(
        "nagoyaPort",
        new("名古屋港", "Port of Nagoya"),
        "名古屋港管理組合 中期経営計画の評価（到達すべき水準に対する割合）",
        [
            new("onSchedule", new("順調", "On schedule")),
            new("slightlyLate", new("やや遅れ", "Slightly late")),
            new("late", new("遅れ", "Late")),
            Grade.NotAvailable,
        ],
        [
            Missing,
            When(MeetsTarget, "onSchedule"),
            When(Any(Undefined(FigureKind.PaceRatio), Undefined(FigureKind.ProgressRatio), IsWithoutDirection), NotAvailable),
            When(HasReached(0.8m), "onSchedule"),
            When(HasReached(0.6m), "slightlyLate"),
            Else("late"),
        ],
        OfItsOwn);

    /// <summary>地方創生 効果度, as one town reads it: above the target, 70 % of it or more, better than before, or none of these.</summary>
    internal static DataRule RegionalRevitalization { get; } = DataRule.OfLibrary(
        "regionalRevitalization",
        new("地方創生 効果度", "Regional revitalization, effect"),
        "地方創生関係交付金の効果検証（一つの町の読み方）",
        [
            new("great", new("非常に効果的", "Very effective")),
            new("considerable", new("相当程度効果があった", "Considerably effective")),
            new("some", new("効果があった", "Somewhat effective")),
            new("none", new("効果がなかった", "Not effective")),
            Grade.NotAvailable,
        ],
        [
            Missing,
            When(IsBetterThanTheTarget, "great", Next),
            When(MeetsTarget, "considerable", NotAvailable),
            When(CannotBeMissed, NotAvailable),
            When(AtLeast(Ratio, 0.7m), "considerable"),
            When(Above(FigureKind.Improvement, 0), "some"),
            Else("none"),
        ],
        OfItsOwn);

    /// <summary>いの町: above, at or below the target.</summary>
    internal static DataRule Ino { get; } = DataRule.OfLibrary(
        "ino",
        new("いの町", "Ino Town"),
        "いの町 総合戦略の評価",
        [
            new("◎", new("目標値を上回った", "Better than the target")),
            new("○", new("目標値どおり", "At the target")),
            new("△", new("目標値を下回った", "Under the target")),
            Grade.NotAvailable,
        ],
        [
            Missing,
            When(IsBetterThanTheTarget, "◎", Next),
            When(MeetsTarget, "○", NotAvailable),
            When(CannotBeMissed, NotAvailable),
            Else("△"),
        ],
        OfItsOwn);
}
