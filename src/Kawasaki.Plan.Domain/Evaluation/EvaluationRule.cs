using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A rule that turns the facts of an evaluation into exactly one grade, for every input.</summary>
/// <remarks>
/// Cities and offices judge differently, so there are several; <see cref="BuiltIn"/> lists those that come with the library. One of the caller's own is a
/// <see cref="DataRule"/>, or what <see cref="From"/> makes of a function.
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
    public static EvaluationRule HealthJapan21 { get; } = HealthJapan21Rule.Final;

    /// <summary>Gets the rule of the Treasury Board of Canada (InfoBase).</summary>
    public static EvaluationRule TreasuryBoard { get; } = new TreasuryBoardRule();

    /// <summary>Gets the rule of 長与町.</summary>
    public static EvaluationRule Nagayo { get; } = new NagayoRule();

    /// <summary>Gets the rule of 福岡市.</summary>
    public static EvaluationRule Fukuoka { get; } = new FukuokaRule();

    /// <summary>Gets the rule of 川崎市 施策評価シート. Its thresholds were not verified in a source.</summary>
    public static EvaluationRule Kawasaki { get; } = new KawasakiRule();

    /// <summary>Gets the rule of 多摩市. Its thresholds were found in a draft only.</summary>
    public static EvaluationRule Tama { get; } = new TamaRule();

    /// <summary>Gets the rule of the UN's SDG Progress Chart, as EUSTAT applies it.</summary>
    public static EvaluationRule UnProgressChart { get; } = new UnProgressChartRule();

    /// <summary>Gets the rule of Destatis for the Deutsche Nachhaltigkeitsstrategie, which needs the measurements before.</summary>
    public static EvaluationRule Destatis { get; } = new DestatisRule();

    /// <summary>Gets the rule of the mid-term evaluation of 健康日本21（第二次）.</summary>
    public static EvaluationRule HealthJapan21Midterm { get; } = HealthJapan21Rule.Midterm;

    /// <summary>Gets the rule of 佐野市.</summary>
    public static EvaluationRule Sano { get; } = MunicipalRules.Sano;

    /// <summary>Gets the rule of 大阪府立図書館.</summary>
    public static EvaluationRule OsakaLibrary { get; } = MunicipalRules.OsakaLibrary;

    /// <summary>Gets the rule of 名古屋港.</summary>
    public static EvaluationRule NagoyaPort { get; } = MunicipalRules.NagoyaPort;

    /// <summary>Gets the rule of 地方創生 効果度, as one town reads it.</summary>
    public static EvaluationRule RegionalRevitalization { get; } = MunicipalRules.RegionalRevitalization;

    /// <summary>Gets the rule of いの町.</summary>
    public static EvaluationRule Ino { get; } = MunicipalRules.Ino;

    /// <summary>Gets the rules that are asked where none is named.</summary>
    public static IReadOnlyList<EvaluationRule> All { get; } =
        ValueList<EvaluationRule>.Of([StatisticsCanada, HealthJapan21, TreasuryBoard, Nagayo, Fukuoka, Kawasaki, Tama, UnProgressChart, Destatis]);

    /// <summary>Gets every rule that comes with the library.</summary>
    public static IReadOnlyList<EvaluationRule> BuiltIn { get; } =
        ValueList<EvaluationRule>.Of([.. All, HealthJapan21Midterm, Sano, OsakaLibrary, NagoyaPort, RegionalRevitalization, Ino]);

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

    /// <summary>Gets what leads to each grade, in the order in which it is asked; empty for a rule that is a function.</summary>
    public virtual IReadOnlyList<Wording> Conditions => ValueList<Wording>.Empty;

    /// <summary>Gets what the total of a roll-up is called, such as 平均 and <c>mean</c>, or <see langword="null"/> where the rule only counts grades.</summary>
    public virtual Wording? RollUpLabel => null;

    /// <summary>Returns one of the rules that come with the library.</summary>
    /// <param name="name">Its name, such as <c>statisticsCanada</c>.</param>
    /// <exception cref="ArgumentException">No rule has the name; the message lists the names.</exception>
    public static EvaluationRule FromName(string name)
    {
        Guard.Against.Null(name);
        return
            BuiltIn.FirstOrDefault(rule => rule.Name == name)
            ?? throw new ArgumentException(
                Invariant($"There is no rule '{Excerpt.Of(name.AsSpan())}': the rules are {string.Join(", ", BuiltIn)}."),
                nameof(name));
    }

    /// <summary>Returns a rule that no data can say: a function that gives the code of a grade.</summary>
    /// <param name="name">The name by which the rule is chosen.</param>
    /// <param name="label">What the rule is called.</param>
    /// <param name="source">Where the rule stands.</param>
    /// <param name="grades">The grades, best first. <see cref="Grade.NotAvailable"/> stands outside their order.</param>
    /// <param name="gradeOf">Gives the code of one of the grades, for every input.</param>
    /// <exception cref="ArgumentException">A text is blank, or two grades have one code.</exception>
    public static EvaluationRule From(
        string name,
        Wording label,
        string source,
        IEnumerable<Grade> grades,
        Func<EvaluationFacts, string> gradeOf) => new DelegateRule(name, label, source, grades, gradeOf);

    /// <summary>Judges an evaluation. A sum that lacks years is judged only where the amounts of those cannot undo how it stands to the target: else
    /// it has no figures for a rule, and keeps its status.</summary>
    /// <param name="facts">The facts of the evaluation.</param>
    public Judgement Judge(in EvaluationFacts facts)
    {
        // Not as one expression, whose value would be copied.
        if (facts.IsUnprovenSum)
        {
            return JudgeWithheld(facts);
        }

        return JudgeCore(facts);
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // Facts that are seldom made cost every judgement their place otherwise.
    private Judgement JudgeWithheld(in EvaluationFacts facts) => JudgeCore(facts.Judged);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    private protected abstract Judgement JudgeCore(in EvaluationFacts facts);

    /// <summary>Returns the arithmetic on which the grade rests, with the numbers in it; empty where there is nothing to compare.</summary>
    internal abstract string ArithmeticOf(in EvaluationFacts facts);

    /// <summary>Says what the grade rests on that its arithmetic does not say; empty where there is nothing to say.</summary>
    internal virtual Wording RemarkOn(in EvaluationFacts facts) => default;

    /// <summary>Returns whether a judgement is in no roll-up's value.</summary>
    internal virtual bool LeavesOut(JudgedEvaluation item) => item.Judgement.Grade.Rank is null;

    /// <summary>Returns why a judgement is in no roll-up's value: that it is none, or its grade.</summary>
    internal virtual Wording ReasonLeftOut(JudgedEvaluation item) => item.Judgement.Reason?.Label() ?? item.Judgement.Grade.Label;

    /// <summary>Returns the names that have a weight, and are none of those indicators and of no whole of which they are parts.</summary>
    internal virtual IReadOnlyList<string> UnmatchedWeights(IReadOnlyList<JudgedEvaluation> items) => ValueList<string>.Empty;

    /// <summary>Returns the value and the grade of many judgements together, where the rule has them.</summary>
    internal virtual RollUpResult Summarise(RollUpInput rollUp) => default;
}
