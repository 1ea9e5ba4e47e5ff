using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>A basic policy, policy, measure, project or indicator has another name.</summary>
public sealed record NameChange : PlanChange
{
    internal NameChange(PlanNode node, Indicator? indicator, string? before, string? after)
        : base(node, indicator)
    {
        Before = before;
        After = after;
    }

    /// <summary>Gets the older name, or <see langword="null"/> where the older plan says none.</summary>
    public string? Before { get; }

    /// <summary>Gets the newer name, or <see langword="null"/> where the newer plan says none.</summary>
    public string? After { get; }

    /// <summary>Gets whether it is inferred that the two are the same thing, since their place and figures agree, or only the typography of the name
    /// differs. What has a code is known by it.</summary>
    public bool IsInferred => Indicator is not null || Node?.Kind is PlanNodeKind.Project;

    private protected override Wording What => new("名称変更", "renamed");

    private protected override bool IsGuess => IsInferred;

    private protected override (object? Before, object? After) Values => (Before, After);
}
