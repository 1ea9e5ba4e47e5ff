using System.CommandLine;
using PlanTool;

var root = new RootCommand("Reads, evaluates and reports the plan of a Japanese city. Without a command: the report of the bundled plan.")
{
    YearsCommand.Create(),
    ReportCommand.Create(),
    AssessCommand.Create(),
    ReadCommand.Create(),
};
root.SetAction(_ => ReportCommand.ReportBundledPlan());

// Arguments are texts: an @ is none that names a file.
var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (result.Errors.Count > 0)
{
    Output.WriteErrors([.. result.Errors.SelectMany(error => error.Message.ReplaceLineEndings("\n").Replace("\t", "  ", StringComparison.Ordinal).Split('\n')), "Try 'kawasaki-plan --help'."]);
    return ExitCode.Usage;
}

try
{
    return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    // The output is full, closed or not open for writing.
    Output.WriteErrors(exception.Message);
    return ExitCode.Unreadable;
}
