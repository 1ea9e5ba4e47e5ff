using BenchmarkDotNet.Running;
using Kawasaki.Plan.Domain.Benchmarks.Documents;
using Kawasaki.Plan.Domain.Benchmarks.Evaluation;
using Kawasaki.Plan.Domain.Benchmarks.Json;

switch (args)
{
    case ["--one-piece", .. var rest]:
        OnePieceReport.Write(rest, Console.Out);
        break;
    case ["--growth"]:
        GrowthReport.Write(Console.Out);
        break;
    case ["--tables"]:
        TablesReport.Write(Console.Out);
        break;
    case ["--assess", var tool]:
        AssessReport.Write(tool, 1_000_000, Console.Out);
        break;
    case [AssessReport.Rival]:
        AssessReport.AnswerBare();
        break;
    case ["--rules"]:
        RuleReport.WriteAll(Console.Out);
        break;
    case [RuleReport.One, var code]:
        RuleReport.Write(code, Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
