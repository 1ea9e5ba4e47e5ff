using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Finds a step that is for what has no attainment ratio, and takes from the grades also what meets its target at zero where lower is better, the
/// best there is.</summary>
internal static class ZeroChecks
{
    private static readonly FiscalYear Due = new(2020);

    internal static IEnumerable<Wording> FindingsOf(IReadOnlyList<RuleStep> steps, RuleProgram program, Func<string, int?> rankOf)
    {
        var (zero, other) = (StepOf(program, 0), StepOf(program, 1));
        if (rankOf(steps[zero].Grade) is null && rankOf(steps[other].Grade) is not null
            && steps[zero].Condition?.Leaves.Any(AsksWhetherUndefined) is true)
        {
            yield return new(
                Invariant($"steps[{zero}]（{steps[zero]}）は、低いほど良い目標を 0 で達成した実績（5 以下に対する 0）にも「{steps[zero].Grade}」を与えますが、")
                    + Invariant($"1 で達成すれば steps[{other}] の「{steps[other].Grade}」です。")
                    + "\"undefined\": \"attainmentRatio\" の横に \"except\": [\"metAtZero\"] を書いてください。",
                Invariant($"steps[{zero}] ({steps[zero]}) gives '{steps[zero].Grade}' also to what meets its target at zero where lower is better ")
                    + Invariant($"(0 of at most 5), though 1 of it gets '{steps[other].Grade}' of steps[{other}]: ")
                    + "write \"except\": [\"metAtZero\"] beside \"undefined\": \"attainmentRatio\".");
        }
    }

    private static bool AsksWhetherUndefined(RuleCondition leaf) =>
        leaf is { Kind: RuleConditionKind.Undefined, Figure: FigureKind.AttainmentRatio } && !leaf.Except.Contains(UndefinedReason.MetAtZero);

    private static int StepOf(RuleProgram program, decimal measured) =>
        program.Run(new(new DatedValue(10, Due + -5), new DatedValue(measured, Due), Goal.Of(TargetCondition.AtMost, 5, Due)), out _, out _);
}
