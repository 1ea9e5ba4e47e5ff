namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>A stage of a project is another.</summary>
public sealed record StageChange : PlanChange
{
    internal StageChange(PlanNode node, StageKind stage, ProjectStage before, ProjectStage after)
        : base(node, indicator: null)
    {
        Stage = stage;
        Before = before;
        After = after;
    }

    /// <summary>Gets which stage it is.</summary>
    public StageKind Stage { get; }

    /// <summary>Gets the stage in the older plan.</summary>
    public ProjectStage Before { get; }

    /// <summary>Gets the stage in the newer plan.</summary>
    public ProjectStage After { get; }

    private protected override Wording What => ChangeWords.Changed(ChangeWords.Of(Stage));

    private protected override (object? Before, object? After) Values => (Before, After);
}
