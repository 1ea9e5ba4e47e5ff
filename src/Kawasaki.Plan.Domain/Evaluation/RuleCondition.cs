using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A condition on the facts of an evaluation, as data. It holds, does not hold, or is undecided because a figure is undefined.</summary>
/// <remarks>
/// <see cref="All"/> does not hold where one part does not, and <see cref="Any"/> holds where one part does, whatever the others. An attainment ratio
/// that is undefined for the reason <see cref="UndefinedReason.MetAtZero"/> counts as greater than any number,
/// or, by the convention that is C/T also where lower is better, as less than any.
/// </remarks>
public sealed partial record RuleCondition
{
    internal const int MaxDepth = 16;

    private RuleCondition(RuleConditionKind kind) => Kind = kind;

    /// <summary>Gets the condition that the measurement meets the target, whatever the years.</summary>
    public static RuleCondition MeetsTarget { get; } = new(RuleConditionKind.MeetsTarget) { IsMet = true };

    /// <summary>Gets the condition that the measurement misses the target, whatever the years.</summary>
    public static RuleCondition MissesTarget { get; } = new(RuleConditionKind.MeetsTarget);

    /// <summary>Gets what is asked.</summary>
    public RuleConditionKind Kind { get; }

    /// <summary>Gets the figure that is compared or undefined, or <see langword="null"/> where another thing is asked.</summary>
    public FigureKind? Figure { get; private init; }

    /// <summary>Gets over how many measurements a mean change is, or <see langword="null"/> where it is over all.</summary>
    public int? Points { get; private init; }

    /// <summary>Gets how the figure must stand to what it is compared with: at least, above, at most or below.</summary>
    public TargetCondition? Comparison { get; private init; }

    /// <summary>Gets the number that the figure is compared with, or <see langword="null"/>.</summary>
    public decimal? Threshold { get; private init; }

    /// <summary>Gets the figure that the figure is compared with, or <see langword="null"/>.</summary>
    public FigureKind? OtherFigure { get; private init; }

    /// <summary>Gets the statuses of which the status is one.</summary>
    public IReadOnlyList<AttainmentStatus> Statuses => StatusList;

    /// <summary>Gets the reasons for which the figure may be undefined and the condition still does not hold.</summary>
    public IReadOnlyList<UndefinedReason> Except => ExceptList;

    /// <summary>Gets whether the target must be met, not missed.</summary>
    public bool IsMet { get; private init; }

    /// <summary>Gets the conditions that this one is made of.</summary>
    public IReadOnlyList<RuleCondition> Parts => PartList;

    /// <summary>Gets how deep conditions stand in each other: 1 for one that has no parts.</summary>
    internal int Depth => PartList.Count == 0 ? 1 : 1 + PartList.Max(part => part.Depth);

    /// <summary>Gets whether it asks for a figure from a value on, or above it.</summary>
    internal bool IsLowerBound => Comparison is TargetCondition.AtLeast or TargetCondition.Above;

    /// <summary>Gets the conditions of which it is made that have no parts.</summary>
    internal IEnumerable<RuleCondition> Leaves => PartList.Count == 0 ? [this] : PartList.SelectMany(part => part.Leaves);

    /// <summary>Gets whether it compares a figure, or the measurement with the target, so that what it holds of is judged by them.</summary>
    private bool Compares => Kind is RuleConditionKind.MeetsTarget or RuleConditionKind.Figure;

    /// <summary>Gets whether it asks for nothing but what is missing: no measurement, no target, an undefined figure.</summary>
    internal bool IsOnWhatIsMissing => Kind switch
    {
        RuleConditionKind.Status => StatusList.All(status => status <= AttainmentStatus.NotMeasured),
        RuleConditionKind.Undefined => true,
        RuleConditionKind.All => PartList.Any(part => part.IsOnWhatIsMissing) && !Leaves.Any(leaf => leaf.Compares),
        RuleConditionKind.Any => PartList.All(part => part.IsOnWhatIsMissing),
        _ => false,
    };

    private string NameOfFigure => WireName.Of(Figure.GetValueOrDefault()) + (Points is { } points ? Invariant($" of {points}") : "");

    private ValueList<AttainmentStatus> StatusList { get; init; } = ValueList<AttainmentStatus>.Empty;

    private ValueList<UndefinedReason> ExceptList { get; init; } = ValueList<UndefinedReason>.Empty;

    private ValueList<RuleCondition> PartList { get; init; } = ValueList<RuleCondition>.Empty;

    /// <summary>Returns the condition that the status is one of several.</summary>
    /// <param name="statuses">The statuses.</param>
    /// <exception cref="ArgumentException">There is none, or one that is no status.</exception>
    public static RuleCondition Status(params AttainmentStatus[] statuses)
    {
        foreach (var status in NotEmpty(statuses, nameof(statuses)))
        {
            Guard.Against.EnumOutOfRange(status, nameof(statuses));
        }

        return new(RuleConditionKind.Status) { StatusList = ValueList<AttainmentStatus>.Of([.. statuses.Distinct()]) };
    }

    /// <summary>Returns the condition that a figure is undefined.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="except">The reasons that do not count, such as <see cref="UndefinedReason.MetAtZero"/>.</param>
    /// <exception cref="ArgumentException">One is no figure or no reason.</exception>
    public static RuleCondition Undefined(FigureKind figure, params UndefinedReason[] except)
    {
        foreach (var reason in Guard.Against.Null(except))
        {
            Guard.Against.EnumOutOfRange(reason, nameof(except));
        }

        return new(RuleConditionKind.Undefined)
        {
            Figure = Guard.Against.EnumOutOfRange(figure),
            ExceptList = ValueList<UndefinedReason>.Of([.. except.Distinct()]),
        };
    }

    /// <summary>Returns the condition that there is nothing to judge by a figure: no target is set or it is in words, nothing was measured, or the figure
    /// is undefined and not because it is met at zero.</summary>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentException">There is no such figure.</exception>
    public static RuleCondition CannotBeJudged(FigureKind figure) =>
        Any(
            Status(AttainmentStatus.TargetNotSet, AttainmentStatus.TargetPending, AttainmentStatus.NotMeasurable, AttainmentStatus.NotMeasured),
            Undefined(figure, UndefinedReason.MetAtZero));

    /// <summary>Returns the condition that all of several hold.</summary>
    /// <param name="parts">The conditions.</param>
    /// <exception cref="ArgumentException">There is none, one is <see langword="null"/>, or they stand more than 16 deep in each other.</exception>
    public static RuleCondition All(params RuleCondition[] parts) => Of(RuleConditionKind.All, NotEmpty(parts, nameof(parts)), nameof(parts));

    /// <summary>Returns the condition that any of several holds.</summary>
    /// <param name="parts">The conditions.</param>
    /// <exception cref="ArgumentException">There is none, one is <see langword="null"/>, or they stand more than 16 deep in each other.</exception>
    public static RuleCondition Any(params RuleCondition[] parts) => Of(RuleConditionKind.Any, NotEmpty(parts, nameof(parts)), nameof(parts));

    /// <summary>Returns the condition that another does not hold.</summary>
    /// <param name="condition">The other.</param>
    /// <exception cref="ArgumentException">The conditions stand more than 16 deep in each other.</exception>
    public static RuleCondition Not(RuleCondition condition) => Of(RuleConditionKind.Not, [Guard.Against.Null(condition)], nameof(condition));

    /// <summary>Returns the condition in words.</summary>
    public override string ToString() => Kind switch
    {
        RuleConditionKind.Figure => OtherFigure is { } other
            ? Invariant($"{NameOfFigure} {Comparison!.Value.Name()} {WireName.Of(other)}")
            : Invariant($"{NameOfFigure} {Comparison!.Value.Name()} {Threshold}"),
        RuleConditionKind.Status => Invariant($"status {string.Join(" or ", StatusList.Select(WireName.Of))}"),
        RuleConditionKind.MeetsTarget => IsMet ? "meets the target" : "misses the target",
        RuleConditionKind.Undefined => NameOfFigure + " undefined"
            + (ExceptList.Count > 0 ? Invariant($" except {string.Join(", ", ExceptList.Select(WireName.Of))}") : ""),
        RuleConditionKind.Not => $"not ({PartList[0]})",
        _ => $"({string.Join(Kind is RuleConditionKind.All ? " and " : " or ", PartList)})",
    };

    private static RuleCondition Of(RuleConditionKind kind, IEnumerable<RuleCondition> parts, string parameterName)
    {
        var condition = new RuleCondition(kind) { PartList = Guard.Against.NullItems(ValueList<RuleCondition>.Of([.. parts]), parameterName) };
        return condition.Depth <= MaxDepth
            ? condition
            : throw Worded.Refusal(
                Invariant($"条件の入れ子は {MaxDepth} 段までです。"),
                Invariant($"Conditions stand at most {MaxDepth} deep in each other."),
                parameterName);
    }

    private static T[] NotEmpty<T>(T[] items, string parameterName) =>
        Guard.Against.Null(items, parameterName).Length > 0 ? items : throw Worded.Refusal("並びが空です。", "The list is empty.", parameterName);
}
