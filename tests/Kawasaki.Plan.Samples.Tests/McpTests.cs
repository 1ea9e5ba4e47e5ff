using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary><c>kawasaki-plan mcp</c>, called by a client of the protocol over a process.</summary>
public sealed class McpTests : IAsyncLifetime
{
    private const string PlanText = "政策1-1 緑を増やす\n施策1-1-1 公園をつくる\n5 主な成果指標\n名称\t計画策定時\t現状\t第2期の目標値\n公園の数\t10 か所（令和元年度）\t12 か所（令和5（2024）年度）\t15 か所以上（令和7年度）";

    private const string Case = """{"id":"K1","baseline":{"value":30.3,"period":"FY2015"},"actual":{"value":24.70,"period":"FY2019"},"target":{"condition":"atLeast","value":40,"due":"FY2025"},"asOf":"FY2019"}""";

    private McpClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var transport = new StdioClientTransport(new() { Command = Sample.Tool[0], Arguments = [.. Sample.Tool[1..], "mcp", "--lang", "en"] });
        _client = await McpClient.CreateAsync(transport, cancellationToken: Cancellation);
    }

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    [Fact]
    public async Task The_tools_are_read_only_and_have_schemas_of_what_goes_in_and_out()
    {
        var tools = await _client.ListToolsAsync(cancellationToken: Cancellation);

        Assert.Equal(["assess", "convert_years", "find_years", "read_plan"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool =>
        {
            Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint);
            Assert.NotNull(tool.ProtocolTool.OutputSchema);
            Assert.False(tool.ProtocolTool.InputSchema.GetProperty("additionalProperties").GetBoolean());
        });
        Assert.Equal("kawasaki-plan", _client.ServerInfo?.Name);
    }

    [Theory]
    [InlineData("convert_years", """{"texts":["令和7 (2025) 年度","平成37年度","令和7(2024)年度","R3.11.26","2025Q1",""],"bare":"fiscal"}""")]
    [InlineData("convert_years", """{"texts":["平成37年度","20260913"],"strict":true,"compact":true}""")]
    [InlineData("find_years", """{"texts":["R2月平均、令和4年度から令和8年度で","令和7(2024)年度","none"]}""")]
    [InlineData("read_plan", "{\"text\":\"政策1-1 緑を増やす\\n分からない\\t行\\n\",\"layout\":\"general\"}")]
    [InlineData("assess", """{"cases":[{"id":1},{"id":2,"actual":5}],"rules":["sano"]}""")]
    public async Task An_answer_is_as_its_schema_says_and_stands_in_its_text_too(string tool, string arguments)
    {
        var schema = (await _client.ListToolsAsync(cancellationToken: Cancellation)).Single(item => item.Name == tool).ProtocolTool.OutputSchema!.Value;
        var result = await CallAsync(tool, arguments);

        Assert.NotEqual(true, result.IsError);
        Assert.True(new SchemaValidator(schema.GetRawText()).IsValid(TextOf(result), "result"), TextOf(result));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(TextOf(result)).RootElement, result.StructuredContent!.Value));
    }

    [Fact]
    public async Task Years_and_cases_are_answered_as_the_commands_answer_them()
    {
        var years = await CallAsync("convert_years", """{"texts":["令和7年度","平成37年度"]}""");
        var found = await CallAsync("find_years", """{"texts":["令和4年度から令和8年度で"]}""");
        var assessed = await CallAsync("assess", $$"""{"cases":[{{Case}}]}""");

        Assert.Equal(Answers(Sample.RunTool("years", "令和7年度", "平成37年度")), TextOf(years));
        Assert.Equal(Answers(Sample.RunTool("find", "令和4年度から令和8年度で")), TextOf(found));
        Assert.Equal(Answers(Sample.RunToolOn(Encoding.UTF8.GetBytes(Case), "assess")), TextOf(assessed));
    }

    [Fact]
    public async Task A_plan_is_read_and_what_is_doubtful_is_said_in_the_language_of_the_call()
    {
        var arguments = JsonSerializer.Serialize(new Dictionary<string, string> { ["text"] = PlanText, ["lang"] = "ja" });
        var answer = JsonDocument.Parse(TextOf(await CallAsync("read_plan", arguments))).RootElement;

        Assert.Equal("公園の数", PlanJson.Deserialize(answer.GetProperty("plan").GetRawText()).Indicators.Single().Indicator.Name);
        Assert.StartsWith("年の表記が矛盾", Assert.Single(answer.GetProperty("diagnostics").EnumerateArray()).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("convert_years", "{}", "The argument 'texts' is missing.", "引数「texts」がありません。")]
    [InlineData("convert_years", """{"texts":[]}""", "'texts' is empty.", "「texts」が空です。")]
    [InlineData("convert_years", """{"texts":"R7"}""", "'texts' is an array, but found a text.", "「texts」は配列ですが、文字列があります。")]
    [InlineData("convert_years", """{"texts":["R7",7]}""", "'texts/1' is a text, but found a number.", "「texts/1」は文字列ですが、数値があります。")]
    [InlineData("convert_years", """{"texts":["R7"],"bare":"Fiscal"}""", "'bare' is one of calendar, fiscal, but found 'Fiscal'.", "「bare」はcalendar, fiscalのどれかですが、「Fiscal」があります。")]
    [InlineData("convert_years", """{"texts":["R7"],"strict":"yes"}""", "'strict' is true or false, but found a text.", "「strict」は真偽値ですが、文字列があります。")]
    [InlineData("find_years", """{"texts":["R7"],"compact":true}""", "There is no argument 'compact': the arguments are texts, bare, strict, lang.", "引数「compact」はありません。引数：texts, bare, strict, lang")]
    [InlineData("read_plan", """{"text":null}""", "'text' is a text, but found null.", "「text」は文字列ですが、nullがあります。")]
    [InlineData("assess", """{"cases":[5]}""", "'cases/0' is an object, but found a number.", "「cases/0」はオブジェクトですが、数値があります。")]
    [InlineData("assess", """{"cases":[{}],"rules":["x"]}""", "There is no rule 'x': the rules are ", "規則「x」はありません。規則：")]
    [InlineData("assess", """{"cases":[{}],"ownRules":[{}]}""", "A rule of 'ownRules' cannot be read: ", "「ownRules」の規則を読めません。")]
    public async Task Bad_arguments_are_answered_in_both_languages(string tool, string arguments, string english, string japanese)
    {
        var inEnglish = await CallAsync(tool, arguments);
        var inJapanese = await CallAsync(tool, arguments == "{}" ? """{"lang":"ja"}""" : arguments[..^1] + ""","lang":"ja"}""");

        Assert.Equal((true, true), (inEnglish.IsError, inJapanese.IsError));
        Assert.StartsWith(english, TextOf(inEnglish), StringComparison.Ordinal);
        Assert.StartsWith(japanese, TextOf(inJapanese), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_messages_of_the_protocol_are_written_also_where_the_input_is_none()
    {
        string[] input =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"x","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            "nope", "[]", "",
            """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"no_such_tool","arguments":{}}}""",
            """{"jsonrpc":"2.0","id":3,"method":"no/such/method"}""",
            """{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"convert_years","arguments":{"texts":["\ud800"]}}}""",
            """{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"convert_years","arguments":{"texts":["R7"]}}}""",
        ];
        using var process = Sample.StartTool("mcp");
        await process.StandardInput.WriteAsync((string.Join('\n', input) + "\n").AsMemory(), Cancellation);
        await process.StandardInput.FlushAsync(Cancellation);

        var answers = new Dictionary<int, JsonElement>();
        while (!Enumerable.Range(1, 5).All(answers.ContainsKey))
        {
            var message = JsonDocument.Parse((await process.StandardOutput.ReadLineAsync(Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(60), Cancellation))!).RootElement;
            Assert.Equal("2.0", message.GetProperty("jsonrpc").GetString());
            answers[IdOf(message)] = message;
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(Cancellation).WaitAsync(TimeSpan.FromSeconds(60), Cancellation);
        Assert.All([2, 3, 4], id => Assert.True(answers[id].TryGetProperty("error", out _)));
        Assert.Equal((0, "", ""), (process.ExitCode, await process.StandardOutput.ReadToEndAsync(Cancellation), await process.StandardError.ReadToEndAsync(Cancellation)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("")]
    public void Each_request_is_answered_once_where_the_input_ends_behind_it(string end)
    {
        string[] between = ["", "nope", "[]", """{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":-1}}""", """{"jsonrpc":"2.0","id":-2,"result":{}}"""];
        string[] methods = ["ping", "no/such/method", "tools/list", "tools/call"];
        var ids = Enumerable.Range(1, 200).ToArray();
        var lines = ids.Select(id =>
        {
            var call = id % 2 == 0 ? "convert_years" : "no_such_tool";
            var request = $$$$"""{"jsonrpc":"2.0","id":{{{{id}}}},"method":"{{{{methods[id / 2 % methods.Length]}}}}","params":{"name":"{{{{call}}}}","arguments":{"texts":["R7"]}}}""";
            return $"{between[id / 3 % between.Length]}\n{request}";
        });
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes(string.Join('\n', lines) + end), "mcp");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(ids, run.Lines.Select(line => IdOf(JsonDocument.Parse(line).RootElement)).Where(id => id > 0).Order());
    }

    [Fact]
    public void A_subscription_ends_with_the_input()
    {
        const string Line = """{"jsonrpc":"2.0","id":1,"method":"subscriptions/listen","params":{"notifications":{"toolsListChanged":true},"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientInfo":{"name":"x","version":"1"},"io.modelcontextprotocol/clientCapabilities":{}}}}""";
        var run = Sample.RunToolOn(Encoding.UTF8.GetBytes(Line), "mcp");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("notifications/subscriptions/acknowledged", run.Output, StringComparison.Ordinal);
    }

    private static int IdOf(JsonElement message) => message.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.Number ? id.GetInt32() : 0;

    private static string Answers(SampleRun run) => $$"""{"answers":[{{string.Join(',', run.Lines)}}]}""";

    private static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    private Task<CallToolResult> CallAsync(string tool, string arguments) =>
        _client.CallToolAsync(new CallToolRequestParams { Name = tool, Arguments = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(arguments)! }, Cancellation).AsTask();
}
