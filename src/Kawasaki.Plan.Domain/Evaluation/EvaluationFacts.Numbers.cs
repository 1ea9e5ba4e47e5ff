using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Evaluation;

// What rules compute with that need no more than the numbers: making a dated value of them takes as long as a power.
public readonly partial record struct EvaluationFacts
{
    /// <summary>Gets whether the measurement is a sum of yearly amounts. It comes from nothing, of which there is no growth, and not from a baseline with
    /// which it could be compared.</summary>
    internal bool IsSum => Series is { IsSum: true };

    /// <summary>Gets whether there is a baseline.</summary>
    internal bool HasBaseline => _hasBaseline && !IsSum;

    /// <summary>Gets the baseline, or 0 where there is none.</summary>
    internal decimal BaselineNumber => _b;

    /// <summary>Gets whether there is a measurement.</summary>
    internal bool HasActual => _hasActual;

    /// <summary>Gets the measurement, or 0 where there is none.</summary>
    internal decimal ActualNumber => _c;

    /// <summary>Gets the ordinal of the baseline's year and 1, or 0.</summary>
    internal short BaselineYearNumber => IsSum ? (short)0 : _start;

    /// <summary>Gets the ordinal of the measurement's year and 1, or 0.</summary>
    internal int ActualYearNumber => _year;

    /// <summary>Gets 1 where higher is better, −1 where lower is, else 0.</summary>
    internal int Sign => _goal.Sign;

    /// <summary>Gets whether a number is asked.</summary>
    internal bool HasNumericGoal => _goal.IsNumeric;

    /// <summary>Gets whether one value is asked and known.</summary>
    internal bool HasOneGoalNumber => _goal.HasOneValue;

    /// <summary>Gets the value that is asked, or 0 where it is none.</summary>
    internal decimal GoalNumber => _goal.HasOneValue ? _goal.OneValue : 0;

    /// <summary>Gets why the measurement cannot be compared with what is asked in a direction.</summary>
    internal UndefinedReason ReasonForNoComparison => _goal.ReasonForNoComparison;

    /// <summary>Gets why there is no progress ratio, but for one that is too large.</summary>
    internal UndefinedReason? ReasonForNoProgress => FindWay(out _);

    /// <summary>Gets why there is no measurement: none is there, or what is there gives none.</summary>
    internal UndefinedReason ReasonForNoActual => Series?.Lacking ?? UndefinedReason.NoActual;

    /// <summary>Gets whether the baseline is of the year before the measurement, and no other figure is: a target that is relative to the measurement before
    /// (前年度以上) is set from it.</summary>
    internal bool IsBaselineBefore =>
        _hasBaseline && !IsSum && _start != 0 && _start + 1 == _year && !(Previous is { YearNumber: var before } && (before == 0 || before >= _start));

    /// <summary>Returns these facts with how the measurement stands to the part of its year in which the target is due.</summary>
    internal EvaluationFacts MeasuredInDueYear(int order, bool isTotal) => order == 0 ? this : this with { OrderInDueYear = (sbyte)order, IsTotal = isTotal };

    /// <summary>Returns these facts with the first year of the plan.</summary>
    internal EvaluationFacts InPlanFrom(FiscalYear first) => this with { Assumptions = (Assumptions ?? new()) with { PlanStart = first } };

    /// <summary>Gets the ordinal of the due year and 1, or 0.</summary>
    internal int DueNumber => _goal.DueNumber;
}
