using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What else a plan says of an indicator, under a label (担当課, 算式).</summary>
public sealed partial record IndicatorRemark
{
    /// <summary>Creates a remark.</summary>
    /// <param name="label">The label.</param>
    /// <param name="text">What it says.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    public IndicatorRemark(string label, string text)
    {
        Label = Guard.Against.Blank(label, nameof(label));
        Text = Guard.Against.Blank(text, nameof(text));
    }

    /// <summary>Gets the label.</summary>
    public string Label { get; }

    /// <summary>Gets what it says.</summary>
    public string Text { get; }
}
