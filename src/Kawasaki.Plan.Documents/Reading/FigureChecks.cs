using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>What the figures of one indicator must agree in: the unit, the scale, one value a period, one target a phase and due period, no target due
/// before the baseline.</summary>
internal sealed partial class FigureChecks(IndicatorRow indicator, DiagnosticBag diagnostics)
{
    private const decimal All = 100;
    private const string Multipliers = "十百千万億兆";

    private MeasurementUnit? _unit;
    private Piece _first; // The figure that has the unit.
    private int _decimals = -1;
    private bool _isMixed;
    private Piece? _share; // Below all.
    private Piece? _aboveAll;

    /// <summary>Gets the unit of the figures, once one is known without a multiplier: beside 120万人 130 may be as many persons, or ten thousands of
    /// them.</summary>
    internal MeasurementUnit? Unit => _unit is not { } unit || unit == MeasurementUnit.None || _first.Span.IndexOfAny(Multipliers.AsSpan()) >= 0 ? null : unit;

    /// <summary>Gets the unit of the figures, or that they have none; nothing where there are none.</summary>
    internal MeasurementUnit? Printed => _unit;

    internal bool Accept(Quantity value, Piece cell)
    {
        if (value.Amount > indicator.ScaleMaximum)
        {
            return Refuse(CellRules.AboveScale, cell);
        }

        if (_unit is { } unit && unit != value.Unit)
        {
            return Refuse(CellRules.OtherUnit, cell, _first);
        }

        _first = _unit is null ? cell : _first;
        _unit = value.Unit;
        if (value.Unit == MeasurementUnit.Percent)
        {
            _share ??= value.Amount < All ? cell : null;
            _aboveAll ??= value.Amount > All ? cell : null;
        }

        var decimals = DecimalsOf(value.Amount);
        _isMixed |= _decimals >= 0 && _decimals != decimals;
        _decimals = decimals;
        return true;
    }

    internal bool AcceptYear(Measurement measurement, Piece cell)
    {
        if (measurement.Period is not { } period)
        {
            return true;
        }

        foreach (var (known, _, _) in indicator.Measurements)
        {
            if (known.Period == period)
            {
                return Refuse(CellRules.SecondValue, cell);
            }
        }

        return true;
    }

    internal bool Accept(Target target, Piece cell)
    {
        if (indicator.Baseline.MeasuredPeriod?.Last?.CountedFiscalYear is { } baseline && target.DueYear is { } due && due < baseline)
        {
            return Refuse(CellRules.DueBeforeBaseline, cell);
        }

        var isAccepted = target switch
        {
            ThresholdTarget threshold => Accept(threshold.Value, cell),
            RelativeTarget { By: not null } relative =>
                _unit is not { } unit || !relative.Fits(unit) ? Refuse(CellRules.OtherUnit, cell)
                : HasOneReading(relative, unit) || Refuse(CellRules.PointsOrShare, cell),
            RangeTarget range => Accept(range.High, cell) && Accept(range.Low, cell),
            _ => true,
        };
        return isAccepted && (!HasTargetOf(target.Phase, target.Due) || Refuse(CellRules.SecondTarget, cell));
    }

    /// <summary>Says whether it is plain how far a target is from its reference: 10 % more than 40 % is 44 % or 50 %.</summary>
    private static bool HasOneReading(RelativeTarget target, MeasurementUnit unit) =>
        unit != MeasurementUnit.Percent || target.By.GetValueOrDefault().Unit != MeasurementUnit.Percent;

    private bool HasTargetOf(int? phase, CalendarPeriod? due)
    {
        foreach (var target in indicator.Targets)
        {
            if (target.Phase == phase && target.Due == due)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says what is strange in the figures of the row together.</summary>
    internal void CheckRow(Piece line)
    {
        if (_share is { } share && _aboveAll is { } cell)
        {
            diagnostics.Add(CellRules.ShareOfMoreThanAll, cell, subject: null, share);
        }

        if (_isMixed)
        {
            diagnostics.Add(CellRules.MixedPrecision, line.Slice(0, 0), indicator.Name);
        }
    }

    private bool Refuse(DiagnosticDescriptor rule, Piece cell, Piece? other = null)
    {
        diagnostics.Add(rule, cell, subject: null, other);
        return false;
    }
}
