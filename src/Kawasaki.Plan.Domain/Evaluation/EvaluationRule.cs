using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A rule that turns the facts of an evaluation into exactly one grade, for every input.</summary>
/// <remarks>
/// Cities and offices judge differently, so there are several; <see cref="All"/> lists those that come with the library, and a
/// <see cref="ConditionalRule"/> is one of the caller's own.
/// </remarks>
public abstract class EvaluationRule
{
    private protected EvaluationRule(string name, Wording label, string source, params Grade[] grades)
    {
        Name = Guard.Against.Blank(name, nameof(name));
        Label = Guard.Against.BlankText(label, nameof(label));
        Source = Guard.Against.Blank(source, nameof(source));
        Grades = ValueList<Grade>.CopyOf(grades);
    }

    /// <summary>Gets the rule of Statistics Canada for progress towards the SDGs.</summary>
    public static EvaluationRule StatisticsCanada { get; } = new StatisticsCanadaRule();

    /// <summary>Gets the rule of the final evaluation of 健康日本21（第二次）.</summary>
    public static EvaluationRule HealthJapan21 { get; } = new HealthJapan21Rule();

    /// <summary>Gets the rule of the Treasury Board of Canada (InfoBase).</summary>
    public static EvaluationRule TreasuryBoard { get; } = new TreasuryBoardRule();

    /// <summary>Gets the rule of 長与町.</summary>
    public static EvaluationRule Nagayo { get; } = new NagayoRule();

    /// <summary>Gets the rule of 福岡市.</summary>
    public static EvaluationRule Fukuoka { get; } = new FukuokaRule();

    /// <summary>Gets the rule of 川崎市 施策評価シート. Its thresholds were not verified in a source.</summary>
    public static EvaluationRule Kawasaki { get; } = new KawasakiRule();

    /// <summary>Gets the rule of 多摩市.</summary>
    public static EvaluationRule Tama { get; } = new TamaRule();

    /// <summary>Gets the rules that come with the library.</summary>
    public static IReadOnlyList<EvaluationRule> All { get; } =
        ValueList<EvaluationRule>.Of([StatisticsCanada, HealthJapan21, TreasuryBoard, Nagayo, Fukuoka, Kawasaki, Tama]);

    /// <summary>Gets the name by which the rule is chosen, such as <c>statisticsCanada</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what the rule is called.</summary>
    public Wording Label { get; }

    /// <summary>Gets where the rule was read.</summary>
    public string Source { get; }

    /// <summary>Gets whether the thresholds were read in the source.</summary>
    public virtual bool IsVerified => true;

    /// <summary>Gets the grades that the rule gives, best first.</summary>
    public IReadOnlyList<Grade> Grades { get; }

    /// <summary>Returns one of the rules that come with the library.</summary>
    /// <param name="name">Its name, such as <c>statisticsCanada</c>.</param>
    /// <exception cref="ArgumentException">No rule has the name; the message lists the names.</exception>
    public static EvaluationRule FromName(string name)
    {
        Guard.Against.Null(name);
        return
            All.FirstOrDefault(rule => rule.Name == name)
            ?? throw new ArgumentException(
                Invariant($"There is no rule '{Excerpt.Of(name.AsSpan())}': the rules are {string.Join(", ", All)}."),
                nameof(name));
    }

    /// <summary>Judges an evaluation.</summary>
    /// <param name="facts">The facts of the evaluation.</param>
    public Judgement Judge(in EvaluationFacts facts) => JudgeCore(facts);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    private protected abstract Judgement JudgeCore(in EvaluationFacts facts);

    /// <summary>Returns the arithmetic on which the grade rests, with the numbers in it; empty where there is nothing to compare.</summary>
    internal abstract string ArithmeticOf(in EvaluationFacts facts);

    /// <summary>Returns the mean of what was judged and its grade, where the rule has them.</summary>
    /// <param name="own">What was judged and stands in no group.</param>
    /// <param name="groupMeans">The means of the groups that have one.</param>
    /// <param name="all">What was judged, in groups or not.</param>
    internal virtual (double? Mean, Grade? Grade) Summarise(IEnumerable<Judgement> own, IEnumerable<double> groupMeans, IReadOnlyCollection<Judgement> all) =>
        default;
}
