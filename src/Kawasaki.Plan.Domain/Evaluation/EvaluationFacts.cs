using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The facts of an evaluation: what follows from the figures before anybody judges.</summary>
/// <remarks>
/// B is the baseline at t0, C the measurement at t, T the target due at tT. All arithmetic is in decimal on the figures as published,
/// unrounded. Every figure is a number or has its reason; nothing here throws for missing data. The default value says that nothing is measured.
/// </remarks>
public readonly partial record struct EvaluationFacts
{
    private EvaluationFacts(in EvaluationCase @case)
    {
        Case = @case;
        MeetsTarget = @case.Actual is { } actual ? @case.Goal.IsMetBy(actual.Value) : null;
        Status = StatusOf(@case, MeetsTarget);
        Gap = GapOf(@case);
        AttainmentRatio = AttainmentRatioOf(@case);
        ProgressRatio = ProgressRatioOf(@case);
        Expected = ExpectedOf(@case);
        OnPace = Expected.Value is { } expected && @case.Goal.Sign != 0 ? Compare(@case.Actual.GetValueOrDefault().Value, expected, @case.Goal.Sign) >= 0 : null;
        PaceRatio = PaceRatioOf(@case);
        RequiredPerYear = RequiredPerYearOf(@case);
    }

    /// <summary>Gets what the facts rest on.</summary>
    public EvaluationCase Case { get; }

    /// <summary>Gets whether the measurement meets the target, whatever the years, or <see langword="null"/> where that is undecided.</summary>
    public bool? MeetsTarget { get; }

    /// <summary>Gets whether the target was attained, as far as it can be decided.</summary>
    public AttainmentStatus Status { get; }

    /// <summary>Gets C − T, in the unit of the indicator; for percentages in percentage points (ポイント).</summary>
    public Figure Gap { get; }

    /// <summary>Gets the attainment ratio (達成率): C/T for 以上 and 超, T/C for 以下 and 未満. 1 is 100 %.</summary>
    public Figure AttainmentRatio { get; }

    /// <summary>Gets the progress ratio (進捗率): (C − B)/(T − B). 1 is 100 %.</summary>
    public Figure ProgressRatio { get; }

    /// <summary>Gets the value expected at t on the straight line from the baseline to the target: B + (T − B)·(t − t0)/(tT − t0), and T after tT.</summary>
    public Figure Expected { get; }

    /// <summary>Gets whether the measurement is at the expected value or better, or <see langword="null"/> where that is undecided.</summary>
    public bool? OnPace { get; }

    /// <summary>Gets the pace ratio: the change per year so far by the change per year that leads from the baseline to the target.</summary>
    public Figure PaceRatio { get; }

    /// <summary>Gets the change per year needed from here: (T − C)/(tT − t). Zero or of the other sign: no further change is needed.</summary>
    public Figure RequiredPerYear { get; }

    /// <summary>Computes the facts of many cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="results">Where the facts go, one a case, in the order of the cases.</param>
    /// <exception cref="ArgumentException"><paramref name="results"/> is shorter than <paramref name="cases"/>.</exception>
    public static void OfAll(ReadOnlySpan<EvaluationCase> cases, Span<EvaluationFacts> results)
    {
        Guard.Against.ShorterThan(results.Length, cases.Length, nameof(results));
        for (var i = 0; i < cases.Length; i++)
        {
            results[i] = new(cases[i]);
        }
    }

    /// <summary>Computes the facts of many cases, one at a time, as they are asked for.</summary>
    /// <param name="cases">The cases.</param>
    public static IEnumerable<EvaluationFacts> OfAll(IEnumerable<EvaluationCase> cases) => Guard.Against.Null(cases).Select(@case => new EvaluationFacts(@case));

    /// <summary>Computes the facts of a case.</summary>
    /// <param name="case">The case.</param>
    public static EvaluationFacts Of(in EvaluationCase @case) => new(@case);

    /// <summary>Returns every figure with its formula and the numbers in it, in Japanese and in English. It is built now, not before.</summary>
    /// <param name="rules">The rules whose grades are explained too.</param>
    public Trace Explain(params EvaluationRule[] rules) => Trace.Of(this, evaluation: null, Guard.Against.NullItems(Guard.Against.Null(rules), nameof(rules)));

    private static AttainmentStatus StatusOf(in EvaluationCase @case, bool? meetsTarget)
    {
        var goal = @case.Goal;
        var actual = @case.Actual;
        return goal.Kind switch
        {
            GoalKind.NotSet => AttainmentStatus.TargetNotSet,
            GoalKind.Pending => AttainmentStatus.TargetPending,
            GoalKind.InWords => AttainmentStatus.NotMeasurable,
            _ when actual is null => AttainmentStatus.NotMeasured,
            _ when goal.Due is null || @case.AsOf is null || goal.Due > @case.AsOf || actual.Value.Year is null || goal.Due > actual.Value.Year => AttainmentStatus.NotDue,
            _ when actual.Value.Year > goal.Due => AttainmentStatus.MeasuredAfterDue,
            _ => meetsTarget is true ? AttainmentStatus.Met : AttainmentStatus.NotMet,
        };
    }

    /// <summary>Compares in the direction of improvement: positive when the first value is better.</summary>
    private static int Compare(decimal value, decimal other, int sign) => value.CompareTo(other) * sign;

    /// <summary>Returns the case, the status and the figures.</summary>
    public override string ToString() => $"{Case}: {Status}, gap {Gap}, attainment {AttainmentRatio}, progress {ProgressRatio}, expected {Expected}, pace {PaceRatio}, required per year {RequiredPerYear}";
}
