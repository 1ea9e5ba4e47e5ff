using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A rule as data: conditions on the facts in an order, of which the first that holds gives the grade.</summary>
/// <remarks>
/// Every evaluation comes to a grade. A rule is refused that has a gap or a step that is never reached, or whose last step would be given in silence to
/// what has no target, was not measured, or lacks a figure that the rule compares. A grade without a score that is given only for what is
/// missing or undefined stands outside the order of the grades, and in no mean.
/// </remarks>
/// <example><code>
/// new DataRule(
///     "ourCity", new("わが市", "Our City"), "わが市 行政評価要綱",
///     [new("◎", new("達成", "Met")), new("×", new("未達成", "Not met")), new("－", new("評価できない", "Cannot be judged"))],
///     RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.AttainmentRatio), "－"),
///     RuleStep.When(RuleCondition.AtLeast(FigureKind.AttainmentRatio, 1), "◎"),
///     RuleStep.Else("×"))
/// </code></example>
public sealed partial class DataRule : EvaluationRule
{
    private readonly RuleProgram _program;
    private readonly Judgement[] _held;
    private readonly Judgement[] _undecided;

    /// <summary>Creates a rule.</summary>
    /// <param name="name">The name by which the rule is chosen.</param>
    /// <param name="label">What the rule is called.</param>
    /// <param name="source">Where the rule stands.</param>
    /// <param name="grades">The grades, best first.</param>
    /// <param name="steps">The steps, of which only the last has no condition.</param>
    /// <exception cref="ArgumentException">The rule is refused; the message names the step and says what to write.</exception>
    public DataRule(string name, Wording label, string source, IEnumerable<Grade> grades, params RuleStep[] steps)
        : this(name, label, source, grades, steps, new())
    {
    }

    /// <summary>Creates a rule with options.</summary>
    /// <param name="name">The name by which the rule is chosen.</param>
    /// <param name="label">What the rule is called.</param>
    /// <param name="source">Where the rule stands.</param>
    /// <param name="grades">The grades, best first.</param>
    /// <param name="steps">The steps, of which only the last has no condition.</param>
    /// <param name="options">What else the rule says.</param>
    /// <exception cref="ArgumentException">The rule is refused; the message names the step and says what to write.</exception>
    public DataRule(string name, Wording label, string source, IEnumerable<Grade> grades, IEnumerable<RuleStep> steps, RuleOptions options)
        : this(name, label, source, grades, steps, options, RefusalOf)
    {
    }

    private DataRule(
        string name,
        Wording label,
        string source,
        IEnumerable<Grade> grades,
        IEnumerable<RuleStep> steps,
        RuleOptions options,
        Func<DataRule, ArgumentException?> refusalOf)
        : base(
            Guard.Against.Blank(name, nameof(name)),
            label,
            Guard.Against.Blank(source, nameof(source)),
            RuleChecks.InOrder(grades, steps, Guard.Against.Null(options)))
    {
        Steps = ValueList<RuleStep>.CopyOf(steps);
        Options = options;
        _program = new(Steps, options, code => GradeOf(code).Rank is null);
        _held = [.. Steps.Select(step => JudgementOf(step.Grade))];
        _undecided = [.. Steps.Select(step => JudgementOf(step.GradeWhenUndefined ?? step.Grade))];
        if (refusalOf(this) is { } refusal)
        {
            throw refusal;
        }
    }

    /// <summary>Gets the steps.</summary>
    public IReadOnlyList<RuleStep> Steps { get; }

    /// <summary>Gets what else the rule says.</summary>
    public RuleOptions Options { get; }

    /// <inheritdoc/>
    public override bool IsVerified => Options.IsVerified;

    /// <inheritdoc/>
    public override IReadOnlyList<Wording> Conditions => ValueList<Wording>.Of([.. Steps.Select(step => step.Text)]);

    /// <summary>Gets what the author may not have meant and is no fault for every use: a step that asks for the sign of a figure, such as the gap, which says
    /// another thing where lower is better, grades that are listed the worst first, a worse grade a little above the target than a little short of it, a
    /// better figure with a worse grade or a hole within a grade, a better grade with a smaller score, thresholds that no rounded ratio is, a last step
    /// that takes what a rule by status does not name, and what is met at zero among what has no ratio.</summary>
    public IReadOnlyList<Wording> Findings => field ??= ValueList<Wording>.Of(
    [
        .. DirectionChecks.FindingsOf(Steps, Options),
        .. Order.Findings(),
        .. GivenChecks.FindingsOf(Steps, Options),
        .. ScoreChecks.FindingsOf(Grades, Order.IsWorstFirst),
        .. RoundingChecks.FindingsOf(Steps, Options),
        .. StatusChecks.FindingsOf(Steps, _program),
        .. ZeroChecks.FindingsOf(Steps, _program, RankOf),
    ]);

    /// <summary>Returns a rule of the library. It is not checked whenever a program starts, but by the test that reads each from its JSON.</summary>
    internal static DataRule OfLibrary(
        string name,
        Wording label,
        string source,
        IEnumerable<Grade> grades,
        IEnumerable<RuleStep> steps,
        RuleOptions options) => new(name, label, source, grades, steps, options, _ => null);

    private OrderChecks Order => field ??= new(Steps, Options, _program, RankOf);

    internal override string ArithmeticOf(in EvaluationFacts facts) => _program.ArithmeticOf(facts, Steps, DecisiveStep(facts));

    private protected override Judgement JudgeCore(in EvaluationFacts facts)
    {
        var step = _program.Run(facts, out var isUndecided, out var reason);
        ref readonly var judgement = ref (isUndecided ? _undecided : _held)[step];
        return reason is { } why && judgement.Grade.Rank is null ? Judgement.NotAvailable(why, judgement.Grade) : judgement;
    }

    private static ArgumentException? RefusalOf(DataRule rule) => Worded.All(
    [
        .. RuleChecks.RefusalsOf(rule.Grades, rule.Steps, rule.Options),
        .. ReachChecks.RefusalsOf(rule.Steps, rule.Options),
        .. GapChecks.RefusalsOf(rule.Steps, rule.Options),
        .. rule.Order.Refusals(),
        .. SwallowChecks.RefusalsOf(rule.Steps, rule.Options, rule._program),
    ]);

    /// <summary>Returns the index of the step that decides.</summary>
    private int DecisiveStep(EvaluationFacts facts) => _program.Run(facts, out _, out _);

    private Grade GradeOf(string code) => Grades.First(grade => grade.Code == code);

    private int? RankOf(string code) => GradeOf(code).Rank;

    private Judgement JudgementOf(string code)
    {
        var grade = GradeOf(code);
        return new(grade, grade.Rank is null ? null : grade.ScoreOfJudgement);
    }
}
