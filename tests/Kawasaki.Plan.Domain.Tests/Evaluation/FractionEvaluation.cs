using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>The figures and the status once more, in fractions and from their written definitions, with the wire's order of reasons as a list of words.</summary>
internal sealed partial class FractionEvaluation
{
    private static readonly string[] Order =
    [
        "targetEqualsBaseline", "noBaseline", "noActual", "noTarget", "noDue", "targetMetAtBaseline", "pastDue", "metAtZero", "notPositive", "divisorIsZero", "dueNotAfterBaseline",
        "actualNotAfterBaseline", "notANumberTarget", "directionUnknown", "noPrevious", "overflow",
    ];

    private readonly Goal _asked;
    private readonly Assumptions? _assumed;
    private readonly MeasurementUnit _unit;
    private readonly Fraction? _b;
    private readonly Fraction? _c;
    private readonly Fraction? _previous;
    private readonly (Fraction Value, int? Year)[] _before;
    private readonly int? _t0;
    private readonly int? _t;
    private readonly int? _due;
    private readonly int? _asOf;
    private readonly Fraction? _target; // One value.
    private readonly int _direction;
    private readonly bool _isSum;
    private readonly decimal[] _amounts;
    private readonly int? _firstYear;
    private readonly int _orderInDueYear;

    /// <summary>Computes facts. Those of a sum do not say the baseline from which a relative target is set.</summary>
    internal FractionEvaluation(EvaluationFacts facts, Fraction? baselineOfPlan = null, int orderInDueYear = 0)
    {
        (_asked, _assumed, _unit) = (facts.Goal, facts.Assumptions, facts.Unit);
        _orderInDueYear = orderInDueYear;
        _b = facts.Baseline?.Value;
        _c = facts.Actual?.Value;
        _previous = facts.Series is { Before: [.., var last] } ? last.Value : null;
        _before = [.. (facts.Series?.Before ?? []).Select(value => ((Fraction)value.Value, value.Year?.StartYear))];
        _t0 = facts.Baseline?.Year?.StartYear;
        _t = facts.Actual?.Year?.StartYear;
        _due = facts.Goal.Due?.StartYear;
        _asOf = facts.AsOf?.StartYear;
        _isSum = facts.Series is { Summed.Count: > 0 } or { Start: not null };
        _amounts = [.. (facts.Series?.Summed ?? []).Select(amount => amount.Value)];
        _firstYear = facts.Series?.Start is { Year: { } begun } ? begun.StartYear + 1 : null;
        var reference = _isSum ? default(Fraction?) : _asked.RelativeTo is ReferencePoint.Baseline || (_t0 + 1 == _t && !(facts.Series is { Before: [.., { Year: var before }] } && !(before?.StartYear < _t0))) ? _b : _previous;
        _target = _asked.RelativeTo is null ? _asked.Value : reference is { } from ? _asked.Percent is { } percent ? from * (100 + percent) / 100 : from + _asked.Difference!.Value : default(Fraction?);
        var start = _asked.RelativeTo is null ? _b : reference;
        _direction = _asked.Condition switch
        {
            TargetCondition.AtLeast or TargetCondition.Above or TargetCondition.Increase => 1,
            TargetCondition.AtMost or TargetCondition.Below or TargetCondition.Decrease => -1,
            TargetCondition.Reach when _asked.DirectionBasis is DirectionBasis.Stated => _asked.Direction switch { Direction.Higher => 1, Direction.Lower => -1, _ => 0 },
            TargetCondition.Reach when start is { } b && _target is { } t => t.CompareTo(b),
            _ => 0,
        };
    }

    internal bool? MeetsTarget => _c is { } c ? IsMetBy(c) : null;

    internal AttainmentStatus Status =>
        _asked.Condition is TargetCondition.NotSet ? AttainmentStatus.TargetNotSet
        : _asked.Condition is TargetCondition.Pending ? AttainmentStatus.TargetPending
        : _asked.Condition is TargetCondition.Text ? AttainmentStatus.NotMeasurable
        : _c is null ? AttainmentStatus.NotMeasured
        : _due is null || _asOf is null || _due > _asOf ? AttainmentStatus.NotDue
        : _t is null || _t < _due || (_t == _due && _orderInDueYear < 0) ? AttainmentStatus.DueUnmeasured
        : _t > _due || _orderInDueYear > 0 ? AttainmentStatus.MeasuredAfterDue
        : IsLackingYears && MeetsTarget is { } isMet && !IsSettled(isMet) ? AttainmentStatus.DueUnmeasured
        : MeetsTarget switch { true => AttainmentStatus.Met, false => AttainmentStatus.NotMet, null => AttainmentStatus.NotMeasurable };

    private bool IsSettled(bool isMet) => _amounts.All(amount => amount >= 0) && IsBeyondRecall(isMet);

    /// <summary>Gets whether a sum has fewer amounts than years, or may have: nothing says with which year it begins.</summary>
    private bool IsLackingYears => _amounts.Length > 0 && (_firstYear is null || _t - _firstYear + 1 > _amounts.Length);

    /// <summary>Returns whether no further amount, which is not negative, makes another answer of it: the sum grows.</summary>
    private bool IsBeyondRecall(bool isMet) => _asked.Condition switch
    {
        TargetCondition.AtLeast or TargetCondition.Above => isMet,
        TargetCondition.AtMost or TargetCondition.Below => !isMet,
        TargetCondition.Reach => _direction switch { > 0 => isMet, < 0 => !isMet, _ => false },
        TargetCondition.Exactly => !isMet && _c!.Value.CompareTo(_target!.Value) > 0,
        TargetCondition.Between => !isMet && _c!.Value.CompareTo(_asked.High!.Value) > 0,
        _ => false,
    };

    internal bool? OnPace
    {
        get
        {
            var way = _direction != 0 ? _direction : _asked.Condition is TargetCondition.Exactly or TargetCondition.Between && _b is { } b && LineEnd is { } end ? end.CompareTo(b) : 0;
            var farEnd = _asked.Condition is TargetCondition.Exactly ? _target : _asked.Condition is not TargetCondition.Between ? null : way > 0 ? _asked.High : _asked.Low;
            return way != 0 && _c is { } c && Expected.Value is { } expected ? c.CompareTo(expected) * way >= 0 && !(farEnd is { } last && c.CompareTo(last) * way > 0) : null;
        }
    }

    internal (Fraction? Value, string? Reason) Gap => Figure(
        () => _asked.Low is not { } low ? _c!.Value - _target!.Value : _c!.Value.CompareTo(low) < 0 ? _c.Value - low : _c.Value.CompareTo(_asked.High!.Value) > 0 ? _c.Value - _asked.High.Value : 0,
        [Lacks(_c is null, "noActual"), .. OfTarget()]);

    internal (Fraction? Value, string? Reason) AttainmentRatio => Figure(
        () => _direction > 0 ? _c!.Value / _target!.Value : _target!.Value / _c!.Value,
        [
            Lacks(_c is null, "noActual"), .. OfTarget(),
            Lacks(_direction < 0 && _c?.Sign == 0 && _target is not null && MeetsTarget is true, "metAtZero"),
            Lacks(_direction != 0 && _target is not null && (_c?.Sign < 0 || (_c is not null && _target.Value.Sign <= 0)), "notPositive"),
            Lacks(_asked.Condition is TargetCondition.Exactly or TargetCondition.Between, "notANumberTarget"),
            Lacks(_asked.Condition is TargetCondition.Reach && _direction == 0, "directionUnknown"),
        ]);

    internal (Fraction? Value, string? Reason) ProgressRatio => Figure(
        () => (_c!.Value - _b!.Value) / (LineEnd!.Value - _b.Value),
        [Lacks(IsTargetTheBaseline, "targetEqualsBaseline"), Lacks(_b is null, "noBaseline"), Lacks(_c is null, "noActual"), .. OfTarget(), .. OfLine(), Lacks(_asked.Condition >= TargetCondition.AtLeast && _b is { } b && IsMetBy(b) is true, "targetMetAtBaseline")]);

    internal (Fraction? Value, string? Reason) Expected => Figure(
        () => _t >= _due ? LineEnd!.Value : _b!.Value + ((LineEnd!.Value - _b.Value) * (_t!.Value - _t0!.Value) / (_due!.Value - _t0.Value)),
        [Lacks(_t0 is null, "noBaseline"), Lacks(_t is null, "noActual"), .. OfTarget(), .. OfLine(), Lacks(_due is null, "noDue"), Lacks(_due <= _t0, "dueNotAfterBaseline")]);

    internal (Fraction? Value, string? Reason) PaceRatio => Figure(
        () => (_c!.Value - _b!.Value) / (_t!.Value - _t0!.Value) / ((LineEnd!.Value - _b.Value) / (_due!.Value - _t0.Value)),
        [Lacks(IsTargetTheBaseline, "targetEqualsBaseline"), Lacks(_t0 is null, "noBaseline"), Lacks(_t is null, "noActual"), .. OfTarget(), .. OfLine(), Lacks(_due is null, "noDue"), Lacks(_due <= _t0, "dueNotAfterBaseline"), Lacks(_t <= _t0, "actualNotAfterBaseline")]);

    internal (Fraction? Value, string? Reason) RequiredPerYear => Figure(
        () => (LineEnd!.Value - _c!.Value) / (_due!.Value - _t!.Value),
        [Lacks(_t is null, "noActual"), .. OfTarget(), .. OfLine(), Lacks(_due is null, "noDue"), Lacks(_due <= _t, "pastDue")]);

    private bool IsTargetTheBaseline => _b is { } b && _target is { } target && b.CompareTo(target) == 0;

    private Fraction? LineEnd =>
        _asked.Low is not { } low ? _target
        : _b is not { } b ? null
        : b.CompareTo(low) < 0 ? low
        : b.CompareTo(_asked.High!.Value) > 0 ? _asked.High.Value
        : null;

    private static string? Lacks(bool applies, string reason) => applies ? reason : null;

    private static (Fraction? Value, string? Reason) Figure(Func<Fraction> value, IReadOnlyList<string?> reasons) =>
        reasons.OfType<string>().OrderBy(reason => Array.IndexOf(Order, reason)).FirstOrDefault() is { } first ? (null, first) : (value(), null);

    private IEnumerable<string?> OfTarget() =>
    [
        Lacks(_asked.Condition is TargetCondition.NotSet or TargetCondition.Pending, "noTarget"),
        Lacks(_asked.Condition is TargetCondition.Text or TargetCondition.Increase or TargetCondition.Decrease, "notANumberTarget"),
        Lacks(_asked.RelativeTo is ReferencePoint.Baseline && _target is null, "noBaseline"),
        Lacks(_asked.RelativeTo is ReferencePoint.Previous && _target is null, "noPrevious"),
    ];

    private IEnumerable<string?> OfLine() =>
        [Lacks(_asked.Low is not null && _b is null, "noBaseline"), Lacks(_asked.Low is not null && _b is not null && LineEnd is null, "targetMetAtBaseline")];

    private bool? IsMetBy(Fraction value) => _asked.Condition switch
    {
        TargetCondition.Between => value.CompareTo(_asked.Low!.Value) >= 0 && value.CompareTo(_asked.High!.Value) <= 0,
        TargetCondition.Increase => Baselined && _b is { } b ? value.CompareTo(b) > 0 : null,
        TargetCondition.Decrease => Baselined && _b is { } b ? value.CompareTo(b) < 0 : null,
        _ when _target is null => null,
        TargetCondition.AtLeast => value.CompareTo(_target.Value) >= 0,
        TargetCondition.AtMost => value.CompareTo(_target.Value) <= 0,
        TargetCondition.Above => value.CompareTo(_target.Value) > 0,
        TargetCondition.Below => value.CompareTo(_target.Value) < 0,
        TargetCondition.Exactly => value.CompareTo(_target.Value) == 0,
        _ when value.CompareTo(_target.Value) == 0 => true,
        _ => _direction == 0 ? null : value.CompareTo(_target.Value) * _direction > 0,
    };
}
