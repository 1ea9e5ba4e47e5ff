namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>What an indicator measures.</summary>
public enum IndicatorKind
{
    /// <summary>What a measure brought about (成果指標).</summary>
    Outcome,

    /// <summary>How citizens see a policy, asked in a survey (市民の実感指標).</summary>
    Perception,

    /// <summary>What was done (活動指標).</summary>
    Output,

    /// <summary>For whom or with what it is done (対象指標, 投入指標).</summary>
    Input,
}
