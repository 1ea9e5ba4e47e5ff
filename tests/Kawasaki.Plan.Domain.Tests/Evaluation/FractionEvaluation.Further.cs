using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

// The figures that few ask for: each is there where all that it is made of is there.
internal sealed partial class FractionEvaluation
{
    /// <summary>Gets the further figures but compound growth, which is no fraction.</summary>
    internal IEnumerable<(FigureKind Kind, Fraction? Value)> Further =>
    [
        (FigureKind.Change, Change),
        (FigureKind.RelativeChange, Change / Size(_b)),
        (FigureKind.Improvement, Change * Better),
        (FigureKind.RelativeImprovement, Change * Better / Size(_b)),
        (FigureKind.ElapsedShare, (Fraction?)Years(_t0, _t) / (_t0 < _due ? Years(_t0, _due) : null)),
        (FigureKind.ObservedPerYear, PerYear),
        (FigureKind.PlannedPerYear, (LineEnd - _b) / (_t0 < _due ? Years(_t0, _due) : null)),
        (FigureKind.Projected, _t < _due ? _c + (PerYear * Years(_t, _due)) : null),
        (FigureKind.ChangeFromPrevious, _c - _previous),
        (FigureKind.RelativeChangeFromPrevious, (_c - _previous) / Size(_previous)),
        (FigureKind.ImprovementFromPrevious, (_c - _previous) * Better),
        (FigureKind.MeanChange, _before.Length > 0 && _before[0].Year < _t ? (_c - _before[0].Value) / Years(_before[0].Year, _t) : null),
    ];

    /// <summary>Gets the ratios by the conventions but the first, each without a cap.</summary>
    internal IEnumerable<(AttainmentConvention Convention, Fraction? Value)> Conventions =>
    [
        (AttainmentConvention.Inverse, _direction < 0 ? _c / NotZero(NotNegative(_target)) : AttainmentRatio.Value),
        (AttainmentConvention.Mirrored, _direction < 0 ? (_target + _target - _c) / NotZero(NotNegative(_target)) : AttainmentRatio.Value),
        (AttainmentConvention.FromBaseline, _asked.Condition is TargetCondition.Exactly || (_b is { } b && _target is { } target && target.CompareTo(b) * _direction < 0) || _isSum || _direction == 0 ? null : (_c - _b) / NotZero(_target - _b)),
    ];

    private Fraction? Change => Baselined ? _c - _b : null;

    private Fraction? PerYear => _t0 < _t ? (_c - _b) / Years(_t0, _t) : null;

    /// <summary>Gets 1 where higher is better, -1 where lower is, else nothing.</summary>
    private Fraction? Better =>
        _direction != 0 ? _direction
        : _asked.Condition is TargetCondition.NotSet && _asked.Direction is Direction.Higher or Direction.Lower ? _asked.Direction is Direction.Higher ? 1 : -1
        : default(Fraction?);

    private static Fraction? Years(int? from, int? to) => from is { } first && to is { } last ? last - first : default(Fraction?);

    private static Fraction? Size(Fraction? value) => NotZero(value) is { } known ? known * known.Sign : null;

    private static Fraction? NotZero(Fraction? value) => value?.Sign == 0 ? null : value;

    private static Fraction? NotNegative(Fraction? value) => value?.Sign < 0 ? null : value;
}
