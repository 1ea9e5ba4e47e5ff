using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A condition on the facts of an evaluation, as data.</summary>
public sealed record RuleCondition
{
    private readonly Subject _subject;
    private readonly FigureKind _figure;
    private readonly TargetCondition _condition;
    private readonly decimal _threshold;
    private readonly AttainmentStatus _status;

    private RuleCondition(
        Subject subject,
        WhenUndefined whenUndefined,
        FigureKind figure = default,
        TargetCondition condition = TargetCondition.Exactly,
        decimal threshold = 0,
        AttainmentStatus status = default)
    {
        _subject = subject;
        WhenUndefined = whenUndefined;
        _figure = figure;
        _condition = condition;
        _threshold = threshold;
        _status = status;
    }

    private enum Subject : byte
    {
        Nothing,
        MeetsTarget,
        OnPace,
        Status,
        Figure,
    }

    /// <summary>Gets the condition that always holds.</summary>
    public static RuleCondition Otherwise { get; } = new(Subject.Nothing, WhenUndefined.AskNext);

    /// <summary>Gets whether the condition always holds.</summary>
    public bool IsUnconditional => _subject is Subject.Nothing;

    /// <summary>Gets what happens where what the condition asks is undefined.</summary>
    public WhenUndefined WhenUndefined { get; }

    /// <summary>Gets whether what the condition asks can be undefined.</summary>
    internal bool CanBeUndefined => _subject is not (Subject.Nothing or Subject.Status);

    /// <summary>Returns the condition that the measurement meets the target, whatever the years.</summary>
    /// <param name="whenUndefined">What happens where that is undecided.</param>
    public static RuleCondition MeetsTarget(WhenUndefined whenUndefined) => new(Subject.MeetsTarget, whenUndefined);

    /// <summary>Returns the condition that the measurement is at the expected value or better.</summary>
    /// <param name="whenUndefined">What happens where that is undecided.</param>
    public static RuleCondition OnPace(WhenUndefined whenUndefined) => new(Subject.OnPace, whenUndefined);

    /// <summary>Returns the condition that the status is a given one. A status is never undefined.</summary>
    /// <param name="status">The status.</param>
    public static RuleCondition Status(AttainmentStatus status) => new(Subject.Status, WhenUndefined.AskNext, status: Guard.Against.EnumOutOfRange(status));

    /// <summary>Returns the condition that a figure stands in a given way to a threshold.</summary>
    /// <param name="kind">The figure.</param>
    /// <param name="condition">How it must stand to the threshold.</param>
    /// <param name="threshold">The threshold: of a ratio 1 is 100 %.</param>
    /// <param name="whenUndefined">What happens where the figure is undefined.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is none of the figures, or <paramref name="condition"/> is not on one value.</exception>
    public static RuleCondition Figure(FigureKind kind, TargetCondition condition, decimal threshold, WhenUndefined whenUndefined) =>
        new(Subject.Figure, whenUndefined, Guard.Against.EnumOutOfRange(kind), TargetConditions.OnOneValue(condition, nameof(condition)), threshold);

    /// <summary>Returns the condition in words.</summary>
    public override string ToString() => _subject switch
    {
        Subject.MeetsTarget => "meets the target",
        Subject.OnPace => "on pace",
        Subject.Status => Invariant($"status {WireName.Of(_status)}"),
        Subject.Figure => Invariant($"{WireName.Of(_figure)} {_condition.Name()} {_threshold}"),
        _ => "otherwise",
    };

    /// <summary>Returns whether the condition holds, or <see langword="null"/> and the reason where that is undefined.</summary>
    internal bool? Holds(in EvaluationFacts facts, out UndefinedReason reason)
    {
        reason = UndefinedReason.NoActual;
        switch (_subject)
        {
            case Subject.MeetsTarget:
                reason = facts.Actual is null ? UndefinedReason.NoActual : facts.Goal.ReasonForNoComparison;
                return facts.MeetsTarget;
            case Subject.OnPace:
                reason = facts.Expected.Reason ?? UndefinedReason.NotANumberTarget;
                return facts.OnPace;
            case Subject.Status:
                return facts.Status == _status;
            case Subject.Figure:
                var figure = facts.FigureOf(_figure);
                reason = figure.Reason.GetValueOrDefault();
                return figure.Value is { } value ? Goal.Of(_condition, _threshold).IsMetBy(value) : null;
            default:
                return true;
        }
    }

    /// <summary>Returns what the condition compares, with the numbers in it.</summary>
    internal string ArithmeticOf(in EvaluationFacts facts) =>
        _subject switch
        {
            Subject.MeetsTarget when facts.Actual is { } actual => Arithmetic.Comparison(actual.Value, facts.Goal),
            Subject.OnPace when facts.Expected.Value is { } expected =>
                Arithmetic.Of($"C = {facts.Actual?.Value}, {FigureFormulas.FormulaOf(FigureKind.Expected, facts)}{Arithmetic.Equals(expected)}"),
            Subject.Figure when facts.FigureOf(_figure).Value is { } value => Arithmetic.Comparison(value, Goal.Of(_condition, _threshold)),
            _ => "",
        };
}
