using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace PlanTool.Mcp;

/// <summary>A tool that a model can call. Arguments that its schema does not allow are answered with what is wrong with them.</summary>
/// <param name="definition">What is said of the tool.</param>
/// <param name="answer">Returns the answer to arguments that the schema allows.</param>
/// <param name="language">The language of messages, where the call names none.</param>
internal sealed class McpTool(Tool definition, Func<McpArguments, McpReply> answer, Language language) : McpServerTool
{
    public override Tool ProtocolTool => definition;

    public override IReadOnlyList<object> Metadata => [];

    public override ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        var arguments = new McpArguments(request.Params?.Arguments ?? new Dictionary<string, JsonElement>(), language);
        var reply = arguments.ErrorBy(definition.InputSchema) is { } error ? McpReply.Refusing(error) : answer(arguments);
        return ValueTask.FromResult(reply.Json is { } json ? Answer(json) : new CallToolResult
        {
            IsError = true,
            Content = [new TextContentBlock { Text = arguments.Language.Say(reply.Error!.Value) }],
        });
    }

    private static CallToolResult Answer(string json) => new()
    {
        Content = [new TextContentBlock { Text = json }],
        StructuredContent = JsonSerializer.Deserialize(json, ModelJson.Default.JsonElement),
    };
}
