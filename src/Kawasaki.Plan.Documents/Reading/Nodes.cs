using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A basic policy while it is read.</summary>
internal sealed class BasicPolicyNode(int mapNode)
{
    internal int MapNode { get; } = mapNode;

    internal string? Name { get; set; }

    internal Dictionary<PlanCode, PolicyNode> Policies { get; } = [];

    internal List<PolicyNode> PoliciesInOrder { get; } = [];
}

/// <summary>A policy or a measure while it is read.</summary>
internal abstract class Node(int mapNode, PlanCode code, string name)
{
    internal int MapNode { get; } = mapNode;

    internal PlanCode Code { get; } = code;

    internal string Name { get; private set; } = name;

    /// <summary>Gets or sets whether the name is made of the code, since no heading has said it yet.</summary>
    internal bool IsNameMissing { get; set; }

    internal List<TextLines> Directions { get; } = [];

    internal void TakeName(string name)
    {
        Name = name;
        IsNameMissing = false;
    }

    /// <summary>Notes a name, and says so where it stands a second time.</summary>
    internal void AddName(string name, Piece place, DiagnosticBag diagnostics)
    {
        if (Names.TryGetValue(name, out var first))
        {
            diagnostics.Add(TableRules.SecondName, place, subject: null, first);
        }
        else
        {
            Names.Add(name, place);
        }
    }

    internal abstract PlanMember IndicatorMember { get; }

    internal List<IndicatorRow> Indicators { get; } = [];

    /// <summary>Gets the names of the indicators and projects, with their first places.</summary>
    internal Dictionary<string, Piece> Names { get; } = new(StringComparer.Ordinal);

    internal List<(string? Mark, TextLines Text)> Notes { get; } = [];

    /// <summary>Gets the numbers of the notes.</summary>
    internal HashSet<string> NoteMarks { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the marks that refer to notes, with their places.</summary>
    internal List<Reference> References { get; } = [];

    internal SectionSet Sections { get; } = new();

    /// <summary>Gets the sections in which a table was read.</summary>
    internal SectionSet SectionsWithTables { get; } = new();
}

/// <summary>A policy while it is read.</summary>
internal sealed class PolicyNode(int mapNode, PlanCode code, string name) : Node(mapNode, code, name)
{
    internal Dictionary<PlanCode, Piece> Tree { get; } = []; // Nothing is removed: it keeps the order of the list.

    /// <summary>Gets the measures that were read to their end, and their nodes in the map.</summary>
    internal List<(Measure Measure, int MapNode)> Measures { get; } = [];

    internal HashSet<PlanCode> MeasureCodes { get; } = [];

    internal override PlanMember IndicatorMember => PlanMember.PerceptionIndicators;
}

/// <summary>A measure while it is read.</summary>
internal sealed class MeasureNode(PolicyNode policy, int mapNode, PlanCode code, string name) : Node(mapNode, code, name)
{
    internal PolicyNode Policy { get; } = policy;

    internal List<TextLines> Progress { get; } = [];

    internal List<TextLines> Issues { get; } = [];

    internal List<TextLines> Objectives { get; } = [];

    internal List<Project> Projects { get; } = [];

    internal override PlanMember IndicatorMember => PlanMember.OutcomeIndicators;
}
