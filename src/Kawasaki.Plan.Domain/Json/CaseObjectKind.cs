namespace Kawasaki.Plan.Domain.Json;

/// <summary>The objects of a case. Each has its own members, and a member of another one is refused in it.</summary>
internal enum CaseObjectKind
{
    /// <summary>The case itself.</summary>
    Case,

    /// <summary>A baseline or a measurement.</summary>
    Figure,

    /// <summary>The target.</summary>
    Target,

    /// <summary>How far a target is from what it is relative to.</summary>
    Distance,
}
