namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>What changed between two plans.</summary>
public enum PlanChangeKind
{
    /// <summary>The title, the phase, the period or the phases of the plan. Before and after are the values.</summary>
    PlanChanged,

    /// <summary>A basic policy, policy, measure or project was added. After is it.</summary>
    NodeAdded,

    /// <summary>A basic policy, policy, measure or project was dropped. Before is it.</summary>
    NodeDropped,

    /// <summary>A basic policy, policy, measure or project has another name. Before and after are the names.</summary>
    NodeRenamed,

    /// <summary>A basic policy, policy, measure or project stands elsewhere beside its neighbours.</summary>
    NodeMoved,

    /// <summary>A text or a list of texts or notes is another. Before and after are lists or texts.</summary>
    TextChanged,

    /// <summary>A stage of a project is another. Before and after are the stages.</summary>
    StageChanged,

    /// <summary>An indicator was added. After is it.</summary>
    IndicatorAdded,

    /// <summary>An indicator was dropped. Before is it.</summary>
    IndicatorDropped,

    /// <summary>An indicator has another name. Before and after are the names.</summary>
    IndicatorRenamed,

    /// <summary>An indicator stands elsewhere beside its neighbours.</summary>
    IndicatorMoved,

    /// <summary>The source, the scale, the marks or the order of measurements or targets of an indicator is another.</summary>
    IndicatorChanged,

    /// <summary>The baseline of an indicator is another. Before and after are the baselines.</summary>
    BaselineCorrected,

    /// <summary>A measurement was recorded. After is it.</summary>
    MeasurementRecorded,

    /// <summary>A measurement was corrected. Before and after are the measurements.</summary>
    MeasurementCorrected,

    /// <summary>A measurement was dropped. Before is it.</summary>
    MeasurementDropped,

    /// <summary>A target was added. After is it.</summary>
    TargetAdded,

    /// <summary>A target is another. Before and after are the targets.</summary>
    TargetChanged,

    /// <summary>A target was dropped. Before is it.</summary>
    TargetDropped,
}
