namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Which column of a project's table an item stands in.</summary>
public enum StageKind
{
    /// <summary>The state when the plan was made (現状).</summary>
    Current,

    /// <summary>What is planned for the plan's period (事業内容・目標).</summary>
    Planned,

    /// <summary>What is planned after it (以降).</summary>
    Later,
}
