using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents;

/// <summary>Which planned items of a project (事業内容・目標) probably follow which current ones (現状). All of it is inferred and no part of the plan, which
/// does not say it.</summary>
/// <remarks>
/// <para>
/// Where both cells have the same headings, a group follows that of its heading: item by item where the two have as many items, else as a whole.
/// Else the counts decide: as many planned items as current ones follow them one by one; else as many planned items as current groups follow each
/// a group; else the alignment is unresolved and has no pairs. A count is no proof: where one item was lost and another is new, it is the same.
/// </para>
/// <para>
/// Headings are the same when each stands in both cells as often, in any order; of equal ones the first follows the first. They are compared as
/// printed. Items without a heading are a group like any other, but a planned cell without any heading goes by count. Where the headings are not the
/// same, because a cell has only some of them or others, a count decides, unless only one side of a pair would stand under a heading that both cells have.
/// </para>
/// <para>
/// Without planned items, or without current groups, it is unresolved. A current group may be a heading without items, which
/// can be followed. A planned heading without items follows nothing. A group with neither counts nowhere.
/// </para>
/// </remarks>
public sealed partial class ProjectAlignment
{
    private ProjectAlignment(Project project, AlignmentBasis basis, InferredPair[] pairs, bool isLossSuspected)
    {
        Project = project;
        Basis = basis;
        InferredPairs = Array.AsReadOnly(pairs);
        IsLossSuspected = isLossSuspected;
    }

    /// <summary>Gets the project.</summary>
    public Project Project { get; }

    /// <summary>Gets from what the pairs were inferred, or <see cref="AlignmentBasis.None"/> where it is unresolved.</summary>
    public AlignmentBasis Basis { get; }

    /// <summary>Gets the pairs in the order of the planned items, each of which stands in exactly one: none where it is unresolved.</summary>
    public IReadOnlyList<InferredPair> InferredPairs { get; }

    /// <summary>Gets whether planned items may be missing from the text: there are fewer of them than current groups. This is no proof either.</summary>
    public bool IsLossSuspected { get; }

    /// <summary>Infers the alignment of a project.</summary>
    /// <param name="project">The project, whose later stage is not considered.</param>
    public static ProjectAlignment Of(Project project)
    {
        Guard.Against.Null(project);
        var planned = new Cell(project.Planned);
        var current = new Cell(project.Current);
        var basis = Infer(planned, current, out var pairs);
        return new(project, basis, pairs, planned.Items.Count < current.Groups.Count);
    }

    /// <summary>Returns the project's name and the basis.</summary>
    public override string ToString() => $"{Project}: {Basis}";
}
