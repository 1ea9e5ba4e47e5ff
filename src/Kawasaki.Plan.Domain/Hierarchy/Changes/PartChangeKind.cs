namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>What happened to a part of a plan.</summary>
public enum PartChangeKind
{
    /// <summary>The newer plan has it, the older does not.</summary>
    Added,

    /// <summary>The older plan has it, the newer does not.</summary>
    Dropped,

    /// <summary>It stands elsewhere beside its neighbours.</summary>
    Moved,
}
