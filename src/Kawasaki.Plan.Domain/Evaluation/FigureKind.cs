namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The figures of an evaluation. B is the baseline at t0, C the measurement at t, T the target due at tT, d is 1 where higher is better and
/// −1 where lower is, and C′ the measurement before.</summary>
public enum FigureKind
{
    /// <summary>The gap: C − T.</summary>
    Gap,

    /// <summary>The attainment ratio (達成率): C/T for 以上 and 超, T/C for 以下 and 未満.</summary>
    AttainmentRatio,

    /// <summary>The progress ratio (進捗率): (C − B)/(T − B).</summary>
    ProgressRatio,

    /// <summary>The expected value: B + (T − B)·(t − t0)/(tT − t0), and T after tT.</summary>
    Expected,

    /// <summary>The pace ratio: ((C − B)/(t − t0)) / ((T − B)/(tT − t0)).</summary>
    PaceRatio,

    /// <summary>The change per year that is needed from here: (T − C)/(tT − t).</summary>
    RequiredPerYear,

    /// <summary>The change since the baseline: C − B.</summary>
    Change,

    /// <summary>The change by the size of the baseline: (C − B)/|B|.</summary>
    RelativeChange,

    /// <summary>The change in the direction of improvement: d·(C − B).</summary>
    Improvement,

    /// <summary>The change in the direction of improvement by the size of the baseline: d·(C − B)/|B|.</summary>
    RelativeImprovement,

    /// <summary>The share of the time that has passed: (t − t0)/(tT − t0).</summary>
    ElapsedShare,

    /// <summary>The change per year so far: (C − B)/(t − t0).</summary>
    ObservedPerYear,

    /// <summary>The change per year that leads from the baseline to the target: (T − B)/(tT − t0).</summary>
    PlannedPerYear,

    /// <summary>The value at the due year at the pace so far: C + (C − B)·(tT − t)/(t − t0).</summary>
    Projected,

    /// <summary>The value at the due year at the compound growth so far: C·(C/B)^((tT − t)/(t − t0)).</summary>
    CompoundProjected,

    /// <summary>The change since the measurement before, C′: C − C′.</summary>
    ChangeFromPrevious,

    /// <summary>The change since the measurement before by its size: (C − C′)/|C′|.</summary>
    RelativeChangeFromPrevious,

    /// <summary>The change since the measurement before, in the direction of improvement: d·(C − C′).</summary>
    ImprovementFromPrevious,

    /// <summary>The mean change per year over all measurements, from the first of the series to this one.</summary>
    MeanChange,
}
