using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>Many evaluations by one rule together: how many have which status and grade, what the rule sums up to, and what was left out and why.</summary>
/// <remarks>A roll-up of a part of a plan has a group for each part below it. Statistics Canada and 健康日本21 have a mean; a rule as data says how it sums
/// up, if it does (<see cref="RollUpRule"/>).</remarks>
public sealed partial class RollUp
{
    private const int ShownDecimals = 3;

    private static readonly AttainmentStatus[] Statuses =
        [.. Enumerable.Range(
            (int)AttainmentStatus.TargetNotSet,
            AttainmentStatus.NotMet - AttainmentStatus.TargetNotSet + 1).Select(number => (AttainmentStatus)number)];

    private RollUp(EvaluationRule rule, PlanCode? code, string? name, IEnumerable<TargetEvaluation> evaluations, IEnumerable<RollUp> groups)
    {
        Rule = rule;
        Code = code;
        Name = name;
        Items = ValueList<JudgedEvaluation>.Of([.. evaluations.Select(evaluation => new JudgedEvaluation(evaluation, rule.Judge(evaluation.Facts)))]);
        Groups = ValueList<RollUp>.CopyOf(groups);
        AllItems = Groups.Count == 0 ? Items : ValueList<JudgedEvaluation>.Of([.. Items, .. Groups.SelectMany(group => group.AllItems)]);
        ByStatus = Count(Statuses, item => item.Evaluation.Facts.Status);
        ByGrade = Count(rule.Grades, item => item.Judgement.Grade);
        LeftOut = ValueList<JudgedEvaluation>.Of([.. AllItems.Where(rule.LeavesOut)]);
        Counted = ValueList<JudgedEvaluation>.Of([.. AllItems.Where(item => !rule.LeavesOut(item))]);
        (Value, Grade, Reason) = rule.Summarise(new(Items, [.. Groups.Select(group => new RollUpGroup(group.Value, group.AllItems))], Counted));
    }

    /// <summary>Gets the rule.</summary>
    public EvaluationRule Rule { get; }

    /// <summary>Gets the code of the part of a plan, or <see langword="null"/> for a whole plan and for any other set.</summary>
    public PlanCode? Code { get; }

    /// <summary>Gets the name of the part of a plan or of the set, or <see langword="null"/> where it has none.</summary>
    public string? Name { get; }

    /// <summary>Gets the evaluations that stand in no group.</summary>
    public IReadOnlyList<JudgedEvaluation> Items { get; }

    /// <summary>Gets the groups: the measures of a policy, the policies of a basic policy, the basic policies of a plan.</summary>
    public IReadOnlyList<RollUp> Groups { get; }

    /// <summary>Gets all evaluations, those of the groups included.</summary>
    public IReadOnlyList<JudgedEvaluation> AllItems { get; }

    /// <summary>Gets how many evaluations have each status. Every status has an entry.</summary>
    public IReadOnlyDictionary<AttainmentStatus, int> ByStatus { get; }

    /// <summary>Gets how many evaluations have each grade of the rule. Every grade has an entry.</summary>
    public IReadOnlyDictionary<Grade, int> ByGrade { get; }

    /// <summary>Gets what the rule sums up to, a mean, a sum or a share, or <see langword="null"/> where the rule has none or nothing was judged.</summary>
    public double? Value { get; }

    /// <summary>Gets why there is no value, though there was something to sum up, or <see langword="null"/>.</summary>
    public UndefinedReason? Reason { get; }

    /// <summary>Gets the grade that the rule gives the whole, or <see langword="null"/> where it gives none.</summary>
    public Grade? Grade { get; }

    /// <summary>Gets the evaluations that are not in the value: what could not be judged, of which the judgement has the reason, and what the rule leaves
    /// out.</summary>
    public IReadOnlyList<JudgedEvaluation> LeftOut { get; }

    /// <summary>Gets the names to which the rule gives a weight and of which there is no indicator here: a name may be misspelt, or the indicator
    /// renamed.</summary>
    public IReadOnlyList<string> UnmatchedWeights => Rule.UnmatchedWeights(AllItems);

    /// <summary>Gets the evaluations that are in the value.</summary>
    internal IReadOnlyList<JudgedEvaluation> Counted { get; }

    /// <summary>Gets the roll-up as one line.</summary>
    public Wording Text => new(
        Invariant($"{Title}{Rule.Label.Japanese}：指標{AllItems.Count}件（{Join("、", ByStatusLabel, label => label.Japanese)}）")
            + $"、評価（{Join("、", ByGrade, grade => grade.ShortLabel.Japanese)}）"
            + (HasTotal ? $"、{Rule.RollUpLabel?.Japanese}{Number.Japanese}{(Grade is null ? "" : $"（{Grade.Label.Japanese}）")}" : "")
            + (LeftOut.Count > 0 ? "、除外：" + string.Join("、", LeftOut.Select(item => $"{item.Evaluation.Indicator.Name}（{ReasonLeftOut(item).Japanese}）")) : "")
            + (UnmatchedWeights.Count > 0 ? "、該当する指標のない重み：" + string.Join("、", UnmatchedWeights) : ""),
        $"{Title}{Rule.Label.English}: {Say(AllItems.Count)} ({Join(", ", ByStatusLabel, label => label.English)})"
            + $", grades ({Join(", ", ByGrade, grade => grade.ShortLabel.English)})"
            + (HasTotal ? $", {Rule.RollUpLabel?.English}{Number.English}{(Grade is null ? "" : $" ({Grade.Label.English})")}" : "")
            + (LeftOut.Count > 0
                ? "; left out: " + string.Join(", ", LeftOut.Select(item => $"{item.Evaluation.Indicator.Name} ({ReasonLeftOut(item).English})")) : "")
            + (UnmatchedWeights.Count > 0 ? "; weights of no indicator here: " + string.Join(", ", UnmatchedWeights) : ""));

    private string Title => string.Join(" ", new[] { Code?.ToString(), Name }.Where(part => part is not null)) is { Length: > 0 } title ? title + " – " : "";

    /// <summary>Rolls up any set of evaluations.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="evaluations">The evaluations.</param>
    /// <param name="name">The name of the set.</param>
    public static RollUp Of(EvaluationRule rule, IEnumerable<TargetEvaluation> evaluations, string? name = null) =>
        new(Guard.Against.Null(rule), code: null, name, Guard.Against.NullItems(Guard.Against.Null(evaluations), nameof(evaluations)), []);

    /// <summary>Rolls up groups into one.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="groups">The groups, each rolled up by the same rule.</param>
    /// <param name="name">The name of the whole.</param>
    /// <exception cref="ArgumentException">A group was rolled up by another rule.</exception>
    public static RollUp OfGroups(EvaluationRule rule, IEnumerable<RollUp> groups, string? name = null)
    {
        Guard.Against.Null(rule);
        var list = Guard.Against.NullItems(Guard.Against.Null(groups), nameof(groups));
        foreach (var group in list)
        {
            if (group.Rule != rule)
            {
                throw new ArgumentException(Invariant($"A roll-up is by one rule, but '{group.Name}' is by {group.Rule} and not by {rule}."), nameof(groups));
            }
        }

        return new(rule, code: null, name, [], list);
    }

    /// <summary>Returns why an evaluation is not in the value: what could not be judged, the grade that the rule leaves out, or what it lacks to be summed
    /// up.</summary>
    /// <param name="item">One of <see cref="LeftOut"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="item"/> is not one of them.</exception>
    public Wording ReasonLeftOut(JudgedEvaluation item) =>
        LeftOut.Contains(Guard.Against.Null(item))
            ? Rule.ReasonLeftOut(item)
            : throw new ArgumentException(Invariant($"'{item}' is not left out of this roll-up."), nameof(item));

    /// <summary>Returns the roll-up as one line in English.</summary>
    public override string ToString() => Text.English;

    /// <summary>Gets how many evaluations have each status, in the words of each evaluation.</summary>
    private IEnumerable<KeyValuePair<Wording, int>> ByStatusLabel =>
        from item in AllItems
        group item by (item.Evaluation.Facts.Status, Label: item.Evaluation.Facts.StatusLabel()) into alike
        orderby alike.Key.Status
        select new KeyValuePair<Wording, int>(alike.Key.Label, alike.Count());

    private static string Join<TKey>(string separator, IEnumerable<KeyValuePair<TKey, int>> counts, Func<TKey, string> labelOf) =>
        string.Join(
            separator,
            counts.Where(pair => pair.Value > 0).Select(pair => Invariant($"{labelOf(pair.Key)} {pair.Value}"))) is { Length: > 0 } text ? text : "-";

    private static string Say(int count) => count == 1 ? "1 indicator" : Invariant($"{count} indicators");

    private bool HasTotal => Value is not null || Grade is not null || Reason is not null;

    private Wording Number =>
        Reason is { } reason ? new("：" + reason.Label().Japanese, " " + reason.Label().English)
        : Value is { } value ? new(Shown(value), Shown(value))
        : default;

    /// <summary>Writes a total with at most three decimals, and says where that is not all of it.</summary>
    private static string Shown(double value)
    {
        var rounded = Math.Round(value, ShownDecimals, MidpointRounding.AwayFromZero);
        return Invariant($" {(rounded.Equals(value) ? "" : "≈ ")}{rounded + 0.0:0.###}");
    }

    private ReadOnlyDictionary<TKey, int> Count<TKey>(IReadOnlyList<TKey> keys, Func<JudgedEvaluation, TKey> keyOf)
        where TKey : notnull
    {
        var counts = keys.ToDictionary(key => key, _ => 0);
        foreach (var item in AllItems)
        {
            counts[keyOf(item)]++;
        }

        return new(counts);
    }
}
