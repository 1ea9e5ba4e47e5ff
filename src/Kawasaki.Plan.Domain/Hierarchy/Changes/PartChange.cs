using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>A basic policy, policy, measure, project or indicator was added or dropped, or stands elsewhere beside its neighbours.</summary>
public sealed record PartChange : PlanChange
{
    internal PartChange(PartChangeKind kind, PlanNode node, Indicator? indicator = null)
        : base(node, indicator) =>
        Kind = kind;

    /// <summary>Gets what happened to the part.</summary>
    public PartChangeKind Kind { get; }

    private protected override Wording What =>
        Indicator is null ? ChangeWords.Of(Kind) : new("指標の" + ChangeWords.Of(Kind).Japanese, "indicator " + ChangeWords.Of(Kind).English);

    private protected override (object? Before, object? After) Values => Kind switch
    {
        PartChangeKind.Added => (null, Part),
        PartChangeKind.Dropped => (Part, null),
        _ => default,
    };

    private object? Part => (object?)Indicator ?? Node?.Part;
}
