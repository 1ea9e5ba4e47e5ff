using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>A target that is set from the baseline (現状値以上, 現状より10%増) or from the measurement before (前年度以上).</summary>
public sealed partial record RelativeTarget : Target
{
    private const decimal WholeInPercent = 100;

    internal RelativeTarget(TargetCondition condition, ReferencePoint reference, Quantity? by, CalendarPeriod? due, int? phase)
        : base(TargetConditions.OnOneValue(condition, nameof(condition)), due, phase)
    {
        RelativeTo = Guard.Against.EnumOutOfRange(reference);
        By = by;
    }

    /// <summary>Gets what the target is relative to.</summary>
    public ReferencePoint RelativeTo { get; }

    /// <summary>Gets how far from it, signed: a share in % (10 % is 1.1 times) of an indicator that is not itself in %, or a difference in the
    /// unit of the indicator; <see langword="null"/> for
    /// the reference itself.</summary>
    public Quantity? By { get; }

    /// <summary>Gets the words of the plan, or <see langword="null"/> where it has none.</summary>
    public string? Text { get; private init; }

    private protected override (Quantity? First, Quantity? Second) Thresholds => default;

    /// <summary>Returns this target with other words.</summary>
    /// <param name="text">The words of the plan, without the year, or <see langword="null"/> where it has none.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public RelativeTarget WithText(string? text) => this with { Text = Guard.Against.BlankOrNull(text, nameof(text)) };

    /// <summary>Returns the figure that the target asks, from that to which it is relative.</summary>
    /// <param name="reference">The baseline, or the measurement before.</param>
    /// <exception cref="ArgumentException">The difference is in another unit.</exception>
    /// <exception cref="OverflowException">The figure is too large for a decimal.</exception>
    public Quantity ValueFrom(Quantity reference)
    {
        CheckUnit(reference.Unit, nameof(reference));
        return By is not { } by ? reference
            : IsShareOf(reference.Unit) ? new(reference.Amount * (1 + (by.Amount / WholeInPercent)), reference.Unit)
            : new(reference.Amount + by.Amount, reference.Unit);
    }

    /// <summary>Returns the figure that the target asks, or <see langword="null"/> where it is too large for a decimal.</summary>
    internal Quantity? TryValueFrom(Quantity reference)
    {
        try
        {
            return ValueFrom(reference);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Says whether the distance is a share of figures in a unit. Of figures in % it is a difference in their own unit.</summary>
    internal bool IsShareOf(MeasurementUnit? unit) => By?.Unit == MeasurementUnit.Percent && unit != MeasurementUnit.Percent;

    /// <summary>Gets the unit of the figures from which the distance is a difference, or <see langword="null"/> where it does not say it.</summary>
    internal MeasurementUnit? UnitOfDifference =>
        By is not { Unit: var unit } || unit == MeasurementUnit.Percent || unit == MeasurementUnit.None ? null
        : unit == MeasurementUnit.PercentagePoint ? MeasurementUnit.Percent
        : unit;

    /// <summary>Says whether the distance can be taken from figures in a unit.</summary>
    internal bool Fits(MeasurementUnit unit) =>
        By is not { } by
        || by.Unit == MeasurementUnit.Percent || by.Unit == MeasurementUnit.None || by.Unit == unit || by.Unit == unit.ForDifferences();

    /// <summary>Refuses a distance that cannot be taken from figures in a unit.</summary>
    internal void CheckUnit(MeasurementUnit unit, string parameterName)
    {
        if (By is { } by && !Fits(unit))
        {
            throw Worded.Refusal(
                Invariant($"単位が「{unit.Symbol}」の値から「{by}」の目標にはできません。"),
                Invariant($"A target cannot be '{by}' from figures in '{unit.Symbol}'."),
                parameterName);
        }
    }
}
