using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What an evaluation rests on, numbers of one unit with their fiscal years and what is asked, and what follows from it before anybody
/// judges.</summary>
/// <remarks>
/// B is the baseline at t0, C the measurement at t, T the target due at tT. All arithmetic is in decimal on the figures as published,
/// unrounded; only compound growth needs double. Every figure is a number or has its reason, and is computed when it is asked for; nothing here throws
/// for missing data. The default value has neither a measurement nor a target.
/// </remarks>
public readonly partial record struct EvaluationFacts
{
    // Flat, because a nullable of a nullable is slow to copy; the ordinals of years and 1, so that 0 is none.
    private readonly decimal _b;
    private readonly decimal _c;
    private readonly Goal _goal;
    private readonly short _start;
    private readonly short _year;
    private readonly short _asOf;
    private readonly bool _hasBaseline;
    private readonly bool _hasActual;

    /// <summary>Creates the facts of figures.</summary>
    /// <param name="baseline">The baseline, where it is a number; the stand-in of the assumptions serves where it is not.</param>
    /// <param name="actual">The measurement.</param>
    /// <param name="goal">What is asked; a goal without target and a figure to be reached take the direction of the assumptions, where they have
    /// none.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the measurement when it is left out.</param>
    /// <param name="assumptions">What the figures do not say and the caller states.</param>
    /// <param name="series">The measurements before. Where they are sums, <see cref="MeasurementSeries.Start"/> is where the measurement comes from, and
    /// the baseline no more than what a target is relative to.</param>
    /// <param name="unit">The unit of the figures.</param>
    public EvaluationFacts(
        DatedValue? baseline,
        DatedValue? actual,
        Goal goal,
        FiscalYear? asOf = null,
        Assumptions? assumptions = null,
        MeasurementSeries? series = null,
        MeasurementUnit unit = default)
    {
        Unit = unit;
        baseline ??= assumptions?.BaselineStandIn;
        Series = series is { IsEmpty: false } ? series : null;
        var from = IsSum ? Series?.Start : baseline;
        if (from.HasValue)
        {
            var start = from.GetValueOrDefault();
            _hasBaseline = true;
            _b = start.Value;
            _start = start.YearNumber;
        }

        if (actual.HasValue)
        {
            var measured = actual.GetValueOrDefault();
            _hasActual = true;
            _c = measured.Value;
            _year = measured.YearNumber;
        }

        _asOf = asOf.HasValue ? Goal.NumberOf(asOf) : _year;
        Assumptions = assumptions;
        _goal = goal;
        if (assumptions?.Direction is { } direction && goal.DirectionBasis is null or Evaluation.DirectionBasis.Inferred)
        {
            _goal = goal.WithDirection(direction);
        }

        if (_goal.RestsOnFigures)
        {
            // A sum has a figure to be reached from where it begins alone: the amount of a year sets no target of it, and shows no direction.
            _goal = IsSum ? _goal.ResolvedBy(_goal.RelativeTo is null && _goal.Condition is TargetCondition.Reach && _hasBaseline ? _b : null, previous: null)
                : _goal.ResolvedBy(_hasBaseline ? _b : null, IsBaselineBefore ? _b : Previous?.Value);
        }
    }

    /// <summary>Gets the baseline, or what stands in for it: of a sum the <see cref="MeasurementSeries.Start"/>, which is no baseline of the
    /// plan.</summary>
    public DatedValue? Baseline => _hasBaseline ? new DatedValue(_b, _start) : null;

    /// <summary>Gets the measurement.</summary>
    public DatedValue? Actual => _hasActual ? new DatedValue(_c, _year) : null;

    /// <summary>Gets what is asked, as the figures make it.</summary>
    public Goal Goal => _goal;

    /// <summary>Gets the fiscal year as of which is judged.</summary>
    public FiscalYear? AsOf => Goal.YearOf(_asOf);

    /// <summary>Gets what the figures do not say and the caller states, or <see langword="null"/> where nothing is assumed.</summary>
    public Assumptions? Assumptions { get; private init; }

    /// <summary>Gets the measurements before, or <see langword="null"/> where none is known.</summary>
    public MeasurementSeries? Series { get; }

    /// <summary>Gets the unit of the figures.</summary>
    public MeasurementUnit Unit { get; }

    /// <summary>Gets how the measurement stands to the part of its year in which the target is due: negative before, positive after, else 0.</summary>
    internal sbyte OrderInDueYear { get; private init; }

    /// <summary>Gets whether the measurement is a total that goes on to when the target is due.</summary>
    internal bool IsTotal { get; private init; }

    /// <summary>Gets the measurement before, or <see langword="null"/> where none is known.</summary>
    public DatedValue? Previous => Series is { Before: { Count: > 0 } before } ? before[before.Count - 1] : null;

    /// <summary>Gets whether the measurement meets the target, whatever the years, or <see langword="null"/> where that is undecided.</summary>
    public bool? MeetsTarget => _hasActual ? _goal.IsMet(_c) : null;

    /// <summary>Gets whether the target was attained, as far as it can be decided.</summary>
    public AttainmentStatus Status => StatusGiven == 0 ? FindStatus() : (AttainmentStatus)(StatusGiven - 1);

    private AttainmentStatus FindStatus() => _goal.Condition switch
    {
        TargetCondition.NotSet => AttainmentStatus.TargetNotSet,
        TargetCondition.Pending => AttainmentStatus.TargetPending,
        TargetCondition.Text => AttainmentStatus.NotMeasurable,
        _ when !_hasActual => ReasonForNoActual is UndefinedReason.NoActual ? AttainmentStatus.NotMeasured : AttainmentStatus.NotMeasurable,
        _ when _goal.DueNumber == 0 || _asOf == 0 || _goal.DueNumber > _asOf => AttainmentStatus.NotDue,
        _ when _year < _goal.DueNumber || (_year == _goal.DueNumber && OrderInDueYear < 0 && !(IsTotal && MeetsTarget is { } stands && IsProven(stands))) =>
            AttainmentStatus.DueUnmeasured,
        _ when _year > _goal.DueNumber || OrderInDueYear > 0 => AttainmentStatus.MeasuredAfterDue,
        _ when IsUnprovenSum => AttainmentStatus.DueUnmeasured,
        _ => _goal.IsMet(_c) switch
        {
            true => AttainmentStatus.Met,
            false => AttainmentStatus.NotMet,
            null => AttainmentStatus.NotMeasurable,
        },
    };

    /// <summary>Gets whether the measurement is a sum that lacks years, or may: nothing says with which it begins.</summary>
    internal bool LacksYears => Series is { IsSum: true, Summed.Count: > 0 } sum && (sum.Unmeasured.Count > 0 || sum.Start is null);

    /// <summary>Gets whether the measurement is a sum that lacks years, or has come to its due year without those to it, so that further amounts could undo
    /// how it stands to the target: it is no number to judge.</summary>
    internal bool IsUnprovenSum =>
        IsSum && MeetsTarget is { } isMet && (LacksYears || (_year < _goal.DueNumber && _goal.DueNumber <= _asOf)) && !IsProven(isMet);

    /// <summary>Gets what a rule judges: a sum that is no number to judge has no figures, and keeps its status.</summary>
    internal EvaluationFacts Judged => IsUnprovenSum
        ? new(baseline: null, actual: null, _goal, AsOf, Assumptions, Series, Unit) { StatusGiven = (byte)(Status + 1) }
        : this;

    /// <summary>Gets whether the figures are not to be judged: only the status is left of them.</summary>
    internal bool IsWithheld => StatusGiven != 0;

    /// <summary>Gets the status and 1 where it is no longer to be seen from the figures, else 0.</summary>
    private byte StatusGiven { get; init; }

    /// <summary>Returns whether further amounts, of the years that a sum lacks or of the rest of the year of a total, cannot undo how it stands to the target.
    /// Where an amount is negative, or a total fell, nothing is proven.</summary>
    internal bool IsProven(bool isMet) =>
        IsGrowing
        && _goal.Condition switch
        {
            TargetCondition.AtLeast or TargetCondition.Above => isMet,
            TargetCondition.AtMost or TargetCondition.Below => !isMet,
            TargetCondition.Reach => _goal.Sign == (isMet ? 1 : -1),
            TargetCondition.Exactly => _c > _goal.OneValue,
            TargetCondition.Between => _c > _goal.SecondValue,
            _ => false,
        };

    /// <summary>Gets whether no amount was negative, as far as is known.</summary>
    private bool IsGrowing
    {
        get
        {
            var next = _c;
            for (var i = Series is { } series ? series.Before.Count - 1 : -1; i >= 0; i--)
            {
                if (Series!.Before[i].Value > next)
                {
                    return false;
                }

                next = Series.Before[i].Value;
            }

            return next >= 0;
        }
    }

    /// <summary>Gets whether the measurement is at the expected value or better, or <see langword="null"/> where that is undecided. What lies beyond a range
    /// or an exact figure is not on pace: it has passed what is asked.</summary>
    public bool? OnPace => _hasActual && PathSign is not 0 and var sign && Expected.Value is { } expected
        ? _c.CompareTo(expected) * sign >= 0 && !IsBeyond(sign)
        : null;

    /// <summary>Gets the direction of the straight line: that of the goal, else, of an exact figure and of a range, that from the baseline.</summary>
    private int PathSign =>
        _goal.Sign != 0 ? _goal.Sign
        : _hasBaseline && _goal.Condition is TargetCondition.Exactly or TargetCondition.Between && EndOfLine(out var end) is null ? end.CompareTo(_b)
        : 0;

    /// <summary>Returns whether the measurement lies beyond the last value that meets the goal, on the way from the baseline.</summary>
    private bool IsBeyond(int sign) =>
        IsExact && _c.CompareTo(_goal.Condition is TargetCondition.Between && sign > 0 ? _goal.SecondValue : _goal.OneValue) * sign > 0;

    /// <summary>Returns the facts of yearly amounts against a target that counts their sum.</summary>
    /// <param name="baseline">The amount of a year or the figure before, where it is a number: the sum begins behind it, with 0. No target is set from
    /// it.</param>
    /// <param name="amounts">The amounts of years, oldest first. Where two are of one year there is no sum: both may count, or one is of the whole
    /// year.</param>
    /// <param name="goal">What is asked of the sum.</param>
    /// <param name="from">The first year that is summed: that after the baseline when it is left out, and every year where there is none.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the last amount when it is left out.</param>
    /// <param name="assumptions">What the figures do not say and the caller states.</param>
    /// <param name="unit">The unit of the figures.</param>
    public static EvaluationFacts OfSum(
        DatedValue? baseline,
        IEnumerable<DatedValue> amounts,
        Goal goal,
        FiscalYear? from = null,
        FiscalYear? asOf = null,
        Assumptions? assumptions = null,
        MeasurementUnit unit = default)
    {
        var start = (baseline ?? assumptions?.BaselineStandIn).GetValueOrDefault().Year;
        var first = Countings.FirstSummed(from, start);
        var series = MeasurementSeries.Sum(Guard.Against.Null(amounts), first, out var actual);
        return new(baseline, actual, goal, asOf, assumptions, series, unit);
    }

    /// <summary>Returns the facts of a figure that is itself the sum of the years from one on.</summary>
    internal static EvaluationFacts OfTotal(
        DatedValue? baseline,
        DatedValue total,
        Goal goal,
        FiscalYear? first,
        FiscalYear? asOf,
        Assumptions? assumptions,
        MeasurementUnit unit) =>
        new(baseline, total, goal, asOf, assumptions, MeasurementSeries.OfTotal(first), unit);

    /// <summary>Returns the case, the status and the figures.</summary>
    public override string ToString() =>
        Invariant($"{Baseline} → {Actual}, {Goal}, as of {AsOf}: {Status}, gap {Gap}, attainment {AttainmentRatio}, progress {ProgressRatio}, ")
        + Invariant($"expected {Expected}, pace {PaceRatio}, required per year {RequiredPerYear}");
}
