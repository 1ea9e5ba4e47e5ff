using System.CommandLine;

namespace PlanTool;

/// <summary>A command with examples of its use, lines of a shell that its help prints.</summary>
internal sealed class ToolCommand(string name, string description, params string[] examples) : Command(name, description)
{
    internal IReadOnlyList<string> Examples { get; } = examples;
}
