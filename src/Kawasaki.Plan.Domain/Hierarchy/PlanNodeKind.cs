namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>What a <see cref="PlanNode"/> is.</summary>
public enum PlanNodeKind
{
    /// <summary>A basic policy (基本政策).</summary>
    BasicPolicy,

    /// <summary>A policy (政策).</summary>
    Policy,

    /// <summary>A measure (施策).</summary>
    Measure,

    /// <summary>A project (事務事業).</summary>
    Project,
}
