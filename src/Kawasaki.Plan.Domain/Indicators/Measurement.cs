using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>A measured value of an indicator (現状, 実績値), or why there is none.</summary>
public sealed partial record Measurement
{
    /// <summary>Creates a measurement.</summary>
    /// <param name="value">The value.</param>
    /// <param name="period">The period to which it belongs, or <see langword="null"/> when the plan does not say or contradicts itself.</param>
    /// <param name="asOf">The date or month at which the value stood (現在), where the plan gives one.</param>
    public Measurement(Quantity value, CalendarPeriod? period = null, CalendarPeriod? asOf = null)
    {
        Value = value;
        Period = period;
        AsOf = asOf;
    }

    private Measurement(MissingReason missing, CalendarPeriod? period, string? text)
    {
        Missing = Guard.Against.EnumOutOfRange(missing);
        Period = period;
        Text = Guard.Against.BlankOrNull(text, nameof(text));
    }

    /// <summary>Gets the value, or <see langword="null"/> where there is none.</summary>
    public Quantity? Value { get; }

    /// <summary>Gets why there is no value, or <see langword="null"/> where there is one.</summary>
    public MissingReason? Missing { get; }

    /// <summary>Gets the words that stand in the place of a value (未実施), or <see langword="null"/> where none are printed.</summary>
    public string? Text { get; }

    /// <summary>Gets the period to which the value belongs.</summary>
    public CalendarPeriod? Period { get; }

    /// <summary>Gets the date or month at which the value stood (現在), where the plan gives one.</summary>
    public CalendarPeriod? AsOf { get; }

    /// <summary>Gets how settled the value is.</summary>
    public MeasurementStatus Status { get; private init; }

    /// <summary>Gets what stands beside the figure and says how it is counted (年間, 延べ, 約, 5年間平均), or <see langword="null"/>.</summary>
    public string? Qualifier { get; private init; }

    /// <summary>Gets the fiscal year as of which the measurement counts: of a span the last, or <see langword="null"/> where there is none.</summary>
    public FiscalYear? Year => Period?.Last?.CountedFiscalYear;

    /// <summary>Returns a measurement of a period for which there is no value.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="period">The period, or <see langword="null"/> when the plan does not say.</param>
    /// <param name="text">The words that stand in the place of the value, or <see langword="null"/> where none are printed.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is none of the reasons, or <paramref name="text"/> is blank.</exception>
    public static Measurement WithoutValue(MissingReason reason, CalendarPeriod? period = null, string? text = null) => new(reason, period, text);

    /// <summary>Returns this measurement with another status.</summary>
    /// <param name="status">How settled the value is.</param>
    /// <exception cref="ArgumentException"><paramref name="status"/> is none of the enum's.</exception>
    public Measurement WithStatus(MeasurementStatus status) => this with { Status = Guard.Against.EnumOutOfRange(status) };

    /// <summary>Returns this measurement with another qualifier.</summary>
    /// <param name="qualifier">What stands beside the figure, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="qualifier"/> is blank.</exception>
    public Measurement WithQualifier(string? qualifier) => this with { Qualifier = Guard.Against.BlankOrNull(qualifier, nameof(qualifier)) };
}
