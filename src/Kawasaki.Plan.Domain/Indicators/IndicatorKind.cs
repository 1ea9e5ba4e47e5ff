namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What an indicator measures.</summary>
public enum IndicatorKind
{
    /// <summary>What a measure brought about (成果指標).</summary>
    Outcome,

    /// <summary>How citizens see a policy, asked in a survey (市民の実感指標).</summary>
    Perception,
}
