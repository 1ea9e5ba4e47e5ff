using System.CommandLine;
using PlanTool;
using PlanTool.Mcp;

var root = new RootCommand("Reads, evaluates and reports the plan of a Japanese city. Without a command: the report of standard input, or of the bundled plan.")
{
    YearsCommand.Create(),
    FindCommand.Create(),
    ReportCommand.Create(),
    AssessCommand.Create(),
    ReadCommand.Create(),
    IndicatorsCommand.Create(),
    ConvertCommand.Create(),
    CompareCommand.Create(),
    CheckCommand.Create(),
    RulesCommand.Create(),
    McpCommand.Create(),
};
root.SetAction(_ => ReportCommand.Report());

// Arguments are texts: an @ is none that names a file.
var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (Usage.ErrorsOf(result, args) is { Count: > 0 } errors)
{
    Output.WriteErrors([.. errors, "Try 'kawasaki-plan --help'."]);
    return ExitCode.Usage;
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
    Output.WriteErrors(exception.Message);
    return ExitCode.Unreadable;
}
