using Kawasaki.Plan.Domain;

namespace PlanTool.Mcp;

/// <summary>The reply to a call: one JSON object, or what is wrong with an argument that its schema allows.</summary>
internal readonly record struct McpReply(string? Json, Wording? Error)
{
    internal static McpReply Of(string json) => new(json, Error: null);

    internal static McpReply Refusing(Wording error) => new(Json: null, error);
}
