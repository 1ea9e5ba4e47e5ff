using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;
using ReviewSheets;

// ReviewSheets [--json] [FILE]: review sheets, one a line of JSON, as a plan; the tables of it, or the plan as JSON. Without a file, the two sheets here.
Console.OutputEncoding = Encoding.UTF8;
var files = args.Where(argument => argument != "--json").ToArray();
if (files.Length > 1)
{
    Console.Error.WriteLine("ReviewSheets [--json] [FILE]");
    return 2;
}

try
{
    using var reader = new StreamReader(files is [var file] ? File.OpenRead(file) : typeof(ReviewSheet).Assembly.GetManifestResourceStream("sheets.jsonl")!);
    var clock = Stopwatch.StartNew();
    var plan = SheetPlan.Of(ReviewSheet.ReadLines(reader));
    var read = clock.Elapsed;
    if (files.Length < args.Length)
    {
        Console.WriteLine(PlanJson.Serialize(plan, JsonLayout.Indented));
        return 0;
    }

    var judgement = SheetJudgement.Of(plan);
    var judged = clock.Elapsed;
    SheetTable.Write(Console.Out, plan, judgement);
    Console.WriteLine();
    foreach (var findings in plan.Validate().GroupBy(finding => finding.Kind))
    {
        Console.WriteLine($"{WireNames.Of(findings.Key)}\t{findings.Count()}\tfirst: {findings.First()}");
    }

    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{plan.Nodes.Count(node => node.Kind is PlanNodeKind.Project)} sheets read in {read.TotalMilliseconds:0} ms, judged in {(judged - read).TotalMilliseconds:0} ms"));
    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
