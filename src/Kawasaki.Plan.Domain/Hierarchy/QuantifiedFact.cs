using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A figure that an item of a project reports, such as 図書の貸出冊数：3,417冊.</summary>
public sealed partial record QuantifiedFact
{
    /// <summary>Creates a fact.</summary>
    /// <param name="label">What was counted, with the path of nested labels (協定締結数：企業).</param>
    /// <param name="value">The figure.</param>
    /// <param name="period">When, or <see langword="null"/> when the plan does not say.</param>
    /// <exception cref="ArgumentException">The label is blank.</exception>
    public QuantifiedFact(string label, Quantity value, CalendarPeriod? period = null)
    {
        Label = Guard.Against.Blank(label, nameof(label));
        Value = value;
        Period = period;
    }

    /// <summary>Gets what was counted.</summary>
    public string Label { get; }

    /// <summary>Gets the figure.</summary>
    public Quantity Value { get; }

    /// <summary>Gets when, or <see langword="null"/> when the plan does not say.</summary>
    public CalendarPeriod? Period { get; }
}
