using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A policy or a measure while it is read.</summary>
internal abstract class Node(Piece heading, PlanCode code, string name)
{
    internal Piece Heading { get; } = heading;

    internal PlanCode Code { get; } = code;

    internal string Name { get; } = name;

    internal List<string> Directions { get; } = [];

    internal List<Table> IndicatorTables { get; } = [];

    internal List<(string? Mark, Piece Text)> Notes { get; } = [];

    internal HashSet<Section> Sections { get; } = [];
}

/// <summary>A policy while it is read.</summary>
internal sealed class PolicyNode(Piece heading, PlanCode code, string name) : Node(heading, code, name)
{
    internal Dictionary<PlanCode, Piece> Tree { get; } = [];

    internal List<MeasureNode> Measures { get; } = [];
}

/// <summary>A measure while it is read.</summary>
internal sealed class MeasureNode(Piece heading, PlanCode code, string name) : Node(heading, code, name)
{
    internal List<string> Progress { get; } = [];

    internal List<string> Issues { get; } = [];

    internal List<string> Objectives { get; } = [];

    internal List<Table> ProjectTables { get; } = [];
}
