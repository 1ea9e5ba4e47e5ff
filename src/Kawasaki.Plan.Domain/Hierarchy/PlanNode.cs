using System.Runtime.CompilerServices;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A basic policy, policy, measure or project together with what it stands in.</summary>
/// <remarks>Two nodes are equal when they are of the same parts, the objects themselves: the content of the parts is not looked at.</remarks>
public sealed class PlanNode : IEquatable<PlanNode>
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
        : PlanNodeKind.BasicPolicy;

    /// <summary>Gets the basic policy, which every node has.</summary>
    public BasicPolicy BasicPolicy { get; }

    /// <summary>Gets the policy, or <see langword="null"/> above it.</summary>
    public Policy? Policy { get; }

    /// <summary>Gets the measure, or <see langword="null"/> above it.</summary>
    public Measure? Measure { get; }

    /// <summary>Gets the project, or <see langword="null"/> above it.</summary>
    public Project? Project { get; }

    /// <summary>Gets the code; a project has that of its measure.</summary>
    public PlanCode Code => Measure?.Code ?? Policy?.Code ?? BasicPolicy.Code;

    /// <summary>Gets the name, or <see langword="null"/> where the plan does not say.</summary>
    public string? Name => Project?.Name ?? Measure?.Name ?? Policy?.Name ?? BasicPolicy.Name;

    /// <summary>Gets the node one level up, or <see langword="null"/> for a basic policy.</summary>
    public PlanNode? Parent => Kind switch
    {
        PlanNodeKind.Project => new(BasicPolicy, Policy, Measure),
        PlanNodeKind.Measure => new(BasicPolicy, Policy),
        PlanNodeKind.Policy => new(BasicPolicy),
        _ => null,
    };

    /// <summary>Gets the nodes above, the nearest first.</summary>
    public IEnumerable<PlanNode> Ancestors
    {
        get
        {
            for (var node = Parent; node is not null; node = node.Parent)
            {
                yield return node;
            }
        }
    }

    /// <summary>Gets the nodes one level below, in the order of the plan.</summary>
    public IEnumerable<PlanNode> Children => Kind switch
    {
        PlanNodeKind.BasicPolicy => BasicPolicy.Policies.Select(policy => new PlanNode(BasicPolicy, policy)),
        PlanNodeKind.Policy => Policy!.Measures.Select(measure => new PlanNode(BasicPolicy, Policy, measure)),
        PlanNodeKind.Measure => Measure!.Projects.Select(project => new PlanNode(BasicPolicy, Policy, Measure, project)),
        _ => [],
    };

    /// <summary>Gets the nodes below, in the order of the plan: each before those below it.</summary>
    public IEnumerable<PlanNode> Descendants => Children.SelectMany(child => child.AndDescendants);

    /// <summary>Gets the indicators of the node and of those below it, in the order of the plan.</summary>
    public IEnumerable<PlacedIndicator> Indicators => AndDescendants.SelectMany(node => node.OwnIndicators);

    /// <summary>Gets the items of the projects of the node and of those below it, in the order of the plan.</summary>
    public IEnumerable<PlacedItem> Items => AndDescendants.SelectMany(node => node.OwnItems);

    /// <summary>Gets the entries by people of the node and of those below it, in the order of the plan.</summary>
    public IEnumerable<PlacedAssessment> Assessments =>
        AndDescendants.SelectMany(node => node.OwnAssessments.Select(assessment => new PlacedAssessment(node, assessment)));

    /// <summary>Gets the accounts of the projects of the node and of those below it, in the order of the plan.</summary>
    public IEnumerable<PlacedAccount> Accounts =>
        from node in AndDescendants
        where node.Project is not null
        from account in node.Project!.Accounts
        select new PlacedAccount(node, account);

    internal IEnumerable<PlanNode> AndDescendants
    {
        get
        {
            yield return this;
            foreach (var node in Descendants)
            {
                yield return node;
            }
        }
    }

    internal IReadOnlyList<Assessment> OwnAssessments =>
        Project?.Assessments ?? Measure?.Assessments ?? Policy?.Assessments ?? BasicPolicy.Assessments;

    internal IEnumerable<PlacedIndicator> OwnIndicators =>
        IndicatorLists.SelectMany(list => list.Indicators).Select(indicator => new PlacedIndicator(this, indicator));

    /// <summary>Gets the lists of indicators of the node, each with the member that holds it.</summary>
    internal (PlanMember Member, IReadOnlyList<Indicator> Indicators)[] IndicatorLists => Kind switch
    {
        PlanNodeKind.BasicPolicy => [(PlanMember.OutcomeIndicators, BasicPolicy.OutcomeIndicators)],
        PlanNodeKind.Policy => [(PlanMember.PerceptionIndicators, Policy!.PerceptionIndicators), (PlanMember.OutcomeIndicators, Policy.OutcomeIndicators)],
        PlanNodeKind.Measure => [(PlanMember.OutcomeIndicators, Measure!.OutcomeIndicators)],
        _ => [(PlanMember.Indicators, Project!.Indicators)],
    };

    internal object Part => (object?)Project ?? (object?)Measure ?? (object?)Policy ?? BasicPolicy;

    private IEnumerable<PlacedItem> OwnItems =>
        from stage in Project?.Stages ?? []
        from @group in stage.Stage.Groups
        from item in @group.Items
        select new PlacedItem(this, stage.Kind, @group, item);

    /// <summary>Says whether another node is of the same parts.</summary>
    /// <param name="other">The other node.</param>
    public bool Equals(PlanNode? other) =>
        other is not null
        && ReferenceEquals(Project, other.Project)
        && ReferenceEquals(Measure, other.Measure)
        && ReferenceEquals(Policy, other.Policy)
        && ReferenceEquals(BasicPolicy, other.BasicPolicy);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanNode);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Part);

    /// <summary>Returns the code and the name.</summary>
    public override string ToString() => Name is null ? Code.ToString() : $"{Code} {Name}";
}
