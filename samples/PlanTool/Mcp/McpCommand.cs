using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace PlanTool.Mcp;

/// <summary><c>kawasaki-plan mcp</c>: a server of the Model Context Protocol on standard input and output, until the input ends.</summary>
internal static class McpCommand
{
    private const string Name = "kawasaki-plan";

    internal static Command Create(Language language)
    {
        var command = new ToolCommand(
            "mcp",
            language.Say(
                "言語モデルに、標準入出力のModel Context Protocolで年、計画、評価を提供します。",
                "Serve years, plans and evaluations to a language model, by the Model Context Protocol over standard input and output."),
            """echo '{"jsonrpc":"2.0","id":1,"method":"ping"}' | kawasaki-plan mcp""");
        command.SetAction(async (_, cancellationToken) =>
        {
            var options = new McpServerOptions
            {
                ServerInfo = new Implementation { Name = Name, Version = typeof(McpCommand).Assembly.GetName().Version!.ToString(3) },
                ToolCollection = [.. Tools(language)],
            };
            var input = new McpInput();
            options.Filters.Message.OutgoingFilters.Add(input.Answering);
            var transport = new StreamServerTransport(input.Stream, Output.OpenRaw(), Name, loggerFactory: null);
            await using (transport.ConfigureAwait(false))
            {
                var server = McpServer.Create(transport, options);
                await using (server.ConfigureAwait(false))
                {
                    var passing = input.PassAsync(Console.OpenStandardInput(), cancellationToken);
                    await server.RunAsync(cancellationToken).ConfigureAwait(false);
                    if (!cancellationToken.IsCancellationRequested)
                    {
                        await passing.ConfigureAwait(false); // Why the input could not be read.
                    }
                }
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static IEnumerable<McpTool> Tools(Language language)
    {
        using var stream = typeof(McpCommand).Assembly.GetManifestResourceStream("mcp-tools.json")!;
        var definitions = JsonSerializer.Deserialize(stream, ModelJson.Default.JsonElement);
        foreach (var definition in definitions.EnumerateArray())
        {
            var tool = definition.Deserialize((JsonTypeInfo<Tool>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(Tool)))!;
            yield return new(tool, McpAnswers.Of(tool.Name), language);
        }
    }
}
