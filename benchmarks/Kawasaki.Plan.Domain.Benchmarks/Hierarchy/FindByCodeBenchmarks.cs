using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Domain.Benchmarks.Hierarchy;

/// <summary>Finding a policy or a measure by its code in a plan of a city's size, against a dictionary that was made for it.</summary>
[MemoryDiagnoser]
public class FindByCodeBenchmarks
{
    private const int BasicPolicies = 5;
    private const int PoliciesInAll = 23;
    private const int MeasuresInAll = 73;
    private const int ProjectsInAll = 600;

    private readonly ComprehensivePlan _plan = CityPlan();
    private readonly Dictionary<string, object> _index = [];
    private readonly PlanCode[] _codes;
    private readonly string[] _texts;

    public FindByCodeBenchmarks()
    {
        foreach (var policy in _plan.Policies)
        {
            _index.Add(policy.Code.ToString(), policy);
        }

        foreach (var measure in _plan.Measures)
        {
            _index.Add(measure.Code.ToString(), measure);
        }

        _codes = [.. _plan.Policies.Select(policy => policy.Code), .. _plan.Measures.Select(measure => measure.Code)];
        _texts = [.. _codes.Select(code => code.ToString())];
        if (_codes.Length != PoliciesInAll + MeasuresInAll || _plan.Nodes.Count() != BasicPolicies + PoliciesInAll + MeasuresInAll + ProjectsInAll)
        {
            throw new InvalidOperationException("The plan is not of a city's size.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = PoliciesInAll + MeasuresInAll)]
    public int DictionaryOfStrings()
    {
        var found = 0;
        foreach (var text in _texts)
        {
            found += _index.TryGetValue(text, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = PoliciesInAll + MeasuresInAll)]
    public int NodeAt()
    {
        var found = 0;
        foreach (var code in _codes)
        {
            found += _plan.NodeAt(code) is null ? 0 : 1;
        }

        return found;
    }

    private static ComprehensivePlan CityPlan()
    {
        var policies = 0;
        var measures = 0;
        return new([.. Enumerable.Range(1, BasicPolicies).Select(b => new BasicPolicy(
            new PlanCode(b),
            null,
            [.. Enumerable.Range(1, Share(b - 1, BasicPolicies, PoliciesInAll)).Select(p => new Policy(
                new PlanCode(b, p),
                "政策",
                measures: [.. Enumerable.Range(1, Share(policies++, PoliciesInAll, MeasuresInAll)).Select(m => new Measure(
                    new PlanCode(b, p, m),
                    "施策",
                    projects: [.. Enumerable.Range(1, Share(measures++, MeasuresInAll, ProjectsInAll)).Select(n => new Project($"事業{n}"))]))]))]))]);
    }

    /// <summary>Returns how many of all the part has that stands at an index, where all are shared out evenly.</summary>
    private static int Share(int index, int parts, int all) => (all * (index + 1) / parts) - (all * index / parts);
}
