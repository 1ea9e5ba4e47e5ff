using System.Diagnostics;
using Kawasaki.Plan.Domain.Evaluation;

namespace Kawasaki.Plan.Domain.Benchmarks.Evaluation;

/// <summary>Status and grade of one indicator by each rule, against the six formulas inline: each rule in a process of its own, the two in turn.</summary>
internal static class RuleReport
{
    /// <summary>The argument that makes this program measure one rule.</summary>
    internal const string One = "--rule";

    private const int Rounds = 60;
    private const int Calls = 100_000;

    internal static void WriteAll(TextWriter output)
    {
        foreach (var rule in EvaluationRule.All)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(RuleReport).Assembly.Location, One, rule.Name]) { RedirectStandardOutput = true })!;
            output.Write(process.StandardOutput.ReadToEnd());
            process.WaitForExit();
        }
    }

    internal static void Write(string code, TextWriter output)
    {
        var rule = EvaluationRule.All.Single(rule => rule.Name == code);
        var formulas = new EvaluationFactsBenchmarks();
        var (mine, rival) = (double.MaxValue, double.MaxValue);
        var sum = 0m;
        for (var round = 0; round < Rounds; round++)
        {
            mine = Math.Min(mine, NanosecondsOf(() => sum += formulas.StatusAndGradeBy(rule)));
            rival = Math.Min(rival, NanosecondsOf(() => sum += formulas.InlineFormulas()));
        }

        output.WriteLine(FormattableString.Invariant($"{code}: {mine:0} ns, the formulas {rival:0} ns, ratio {mine / rival:0.00} ({sum % 1:0.0})"));
    }

    private static double NanosecondsOf(Action call)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Calls; i++)
        {
            call();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Calls;
    }
}
