using System.CommandLine;
using PlanTool;
using PlanTool.Mcp;

var language = Language.Of(args);
var root = new RootCommand(language.Say(
    "日本の市の計画を読み取り、評価し、報告します。コマンドがなければ、標準入力の計画か、付属の計画を報告します。",
    "Reads, evaluates and reports the plan of a Japanese city. Without a command: the report of standard input, or of the bundled plan."))
{
    YearsCommand.Create(language),
    FindCommand.Create(language),
    ReportCommand.Create(language),
    AssessCommand.Create(language),
    ReadCommand.Create(language),
    IndicatorsCommand.Create(language),
    ConvertCommand.Create(language),
    CompareCommand.Create(language),
    CheckCommand.Create(language),
    RulesCommand.Create(language),
    McpCommand.Create(language),
    CompletionCommand.Create(language),
    language.Option(),
};
root.Add(CompletionCommand.CreateAnswer(root));
HelpText.Set(root, language);
root.SetAction(_ => ReportCommand.Report(language));

// Arguments are texts: an @ is none that names a file.
var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (Usage.ErrorsOf(result, args, language) is { Count: > 0 } errors)
{
    return Usage.Refuse(language, errors);
}

try
{
    return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (IOException exception) when (Output.IsReaderGone(exception))
{
    return ExitCode.Success; // The reader has what it wanted.
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    // The output is full, closed or not open for writing.
    Output.WriteErrors(language.Say($"書けません（{exception.Message}）。", exception.Message));
    return ExitCode.Unreadable;
}
