using BenchmarkDotNet.Running;
using Kawasaki.Plan.Domain.Benchmarks.Documents;

switch (args)
{
    case ["--one-piece", .. var rest]:
        OnePieceReport.Write(rest, Console.Out);
        break;
    case ["--growth"]:
        GrowthReport.Write(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
