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
    foreach (var error in result.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("Try 'kawasaki-plan --help'.");
    return ExitCode.Usage;
}

try
{
    return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (IOException exception)
{
    // Whoever read the output has gone, or the disk is full: there is nothing to print it to.
    Console.Error.WriteLine(exception.Message);
    return ExitCode.Unreadable;
}
