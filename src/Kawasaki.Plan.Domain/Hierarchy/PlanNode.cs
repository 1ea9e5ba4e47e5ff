namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A basic policy, policy, measure or project together with what it stands in.</summary>
/// <remarks>The default value is no node.</remarks>
public readonly record struct PlanNode
{
    internal PlanNode(BasicPolicy basicPolicy, Policy? policy = null, Measure? measure = null, Project? project = null)
    {
        BasicPolicy = basicPolicy;
        Policy = policy;
        Measure = measure;
        Project = project;
    }

    /// <summary>Gets what the node is.</summary>
    public PlanNodeKind Kind =>
        Project is not null ? PlanNodeKind.Project
        : Measure is not null ? PlanNodeKind.Measure
        : Policy is not null ? PlanNodeKind.Policy
        : BasicPolicy is not null ? PlanNodeKind.BasicPolicy
        : PlanNodeKind.None;

    /// <summary>Gets the basic policy, which every node has.</summary>
    public BasicPolicy? BasicPolicy { get; }

    /// <summary>Gets the policy, or <see langword="null"/> above it.</summary>
    public Policy? Policy { get; }

    /// <summary>Gets the measure, or <see langword="null"/> above it.</summary>
    public Measure? Measure { get; }

    /// <summary>Gets the project, or <see langword="null"/> above it.</summary>
    public Project? Project { get; }

    /// <summary>Gets the code; a project has that of its measure.</summary>
    public PlanCode? Code => Measure?.Code ?? Policy?.Code ?? BasicPolicy?.Code;

    /// <summary>Gets the name, or <see langword="null"/> where the plan does not say.</summary>
    public string? Name => Kind switch
    {
        PlanNodeKind.Project => Project!.Name,
        PlanNodeKind.Measure => Measure!.Name,
        PlanNodeKind.Policy => Policy!.Name,
        _ => BasicPolicy?.Name,
    };

    /// <summary>Gets the node one level up, or <see langword="null"/> for a basic policy.</summary>
    public PlanNode? Parent => Kind switch
    {
        PlanNodeKind.Project => new(BasicPolicy!, Policy, Measure),
        PlanNodeKind.Measure => new(BasicPolicy!, Policy),
        PlanNodeKind.Policy => new(BasicPolicy!),
        _ => null,
    };

    /// <summary>Gets the nodes above, the nearest first.</summary>
    public IEnumerable<PlanNode> Ancestors
    {
        get
        {
            for (var node = Parent; node is { } ancestor; node = ancestor.Parent)
            {
                yield return ancestor;
            }
        }
    }

    /// <summary>Gets the nodes below, in the order of the plan: each before those below it.</summary>
    public PlanNodes Descendants => new(this);

    /// <summary>Gets the indicators of the node and of those below it, in the order of the plan.</summary>
    public PlanIndicators Indicators => new(this);

    /// <summary>Gets the items of the projects of the node and of those below it, in the order of the plan.</summary>
    public PlanItems Items => new(this);

    /// <summary>Returns the code and the name.</summary>
    public override string ToString() => Kind is PlanNodeKind.None ? "(no node)" : Name is null ? Code.ToString()! : $"{Code} {Name}";
}
