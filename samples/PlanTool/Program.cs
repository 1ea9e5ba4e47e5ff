using System.CommandLine;
using System.CommandLine.Parsing;
using PlanTool;

var root = new RootCommand("Reads, evaluates and reports the plan of a Japanese city. Without a command: the report of the bundled plan.")
{
    YearsCommand.Create(),
    ReportCommand.Create(),
};
root.SetAction(_ => ReportCommand.ReportBundledPlan());

var result = root.Parse(args);
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
    return result.Invoke();
}
catch (IOException exception)
{
    // Whoever read the output has gone, or the disk is full: there is nothing to print it to.
    Console.Error.WriteLine(exception.Message);
    return ExitCode.Unreadable;
}
