namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>What a published plan may have got wrong.</summary>
public enum PlanFindingKind
{
    /// <summary>A code stands after a higher one.</summary>
    CodeOutOfOrder,

    /// <summary>An indicator has a mark without a note.</summary>
    MarkWithoutNote,

    /// <summary>A note has a mark that no indicator has.</summary>
    NoteWithoutMark,

    /// <summary>Two notes beside each other have one mark.</summary>
    MarkTwice,

    /// <summary>Two indicators or projects beside each other have one name.</summary>
    NameTwice,

    /// <summary>A target is due outside its phase.</summary>
    DueOutsidePhase,

    /// <summary>A target, or the plan itself, is of a phase that the plan does not have.</summary>
    UnknownPhase,

    /// <summary>The measurements are not in the order of their years.</summary>
    MeasurementOutOfOrder,

    /// <summary>The phases are not in the order of their years, or overlap.</summary>
    PhaseOutOfOrder,

    /// <summary>The period of the plan is not that of its phase.</summary>
    PeriodOutsidePhase,

    /// <summary>The planned stage of a project is not of the plan's period.</summary>
    StageOutsidePeriod,

    /// <summary>An assessment is by a scale that the plan does not have and that is not built in.</summary>
    UnknownScale,

    /// <summary>An assessment has a grade that its scale does not have.</summary>
    UnknownGrade,

    /// <summary>An assessment is of an indicator that the part does not have.</summary>
    UnknownIndicator,

    /// <summary>The total of an account (予算現額) is not the sum of its parts.</summary>
    TotalIsNoSum,

    /// <summary>A target counts otherwise than the figures are said to, so that nothing can be judged by it.</summary>
    CountsUnclear,

    /// <summary>The latest measurement is of an earlier year than the baseline.</summary>
    MeasurementBeforeBaseline,

    /// <summary>A target asks for the other direction than its indicator states, or is a bare figure that is worse by it than the baseline.</summary>
    DirectionContradicted,

    /// <summary>The figure to which a relative target comes is above the maximum of the scale.</summary>
    TargetAboveScale,

    /// <summary>Two targets of one phase are due in one fiscal year, of which one says it as a plain year (FY2024 and 2024).</summary>
    DueTwice,

    /// <summary>More was spent (決算額) than could be (予算現額).</summary>
    ExecutedAboveTotal,

    /// <summary>The money from all sources (財源) is neither what could be spent nor what was.</summary>
    FundingIsNoSum,

    /// <summary>An amount of an account is below zero that cannot be.</summary>
    NegativeAmount,

    /// <summary>The amounts of an account are in no unit of yen.</summary>
    UnitIsNoMoney,

    /// <summary>The baseline and the measurement of one period are two different figures.</summary>
    MeasuredTwice,

    /// <summary>A total (累計) is less than one before it.</summary>
    TotalFalls,
}
