using BenchmarkDotNet.Attributes;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Benchmarks.Evaluation;

/// <summary>The facts of one indicator, against the same formulas written inline in decimal.</summary>
[MemoryDiagnoser]
public class EvaluationFactsBenchmarks
{
    private readonly decimal _b = 63.8m;
    private readonly decimal _c = 59.0m;
    private readonly int _start = 2015;
    private readonly int _year = 2020;
    private decimal _t;
    private int _due;
    private EvaluationFacts _facts;

    public EvaluationFactsBenchmarks() => Ask();

    /// <summary>Gets or sets the year in which it is due: the quotients of 2025 end, those of 2027 do not.</summary>
    [Params(2025, 2027)]
    public int Due { get; set; } = 2025;

    [GlobalSetup]
    public void Ask()
    {
        _t = Due == 2025 ? 64m : 67.3m;
        _due = Due;
        _facts = new(
            new DatedValue(_b, new FiscalYear(_start)),
            new DatedValue(_c, new FiscalYear(_year)),
            Goal.Of(TargetCondition.AtLeast, _t, new FiscalYear(_due)));
    }

    [Benchmark(Baseline = true)]
    public decimal InlineFormulas()
    {
        var gap = _c - _t;
        var attainment = _c / _t;
        var progress = (_c - _b) / (_t - _b);
        var expected = _b + ((_t - _b) * (_year - _start) / (_due - _start));
        var pace = (_c - _b) * (_due - _start) / ((_t - _b) * (_year - _start));
        var required = (_t - _c) / (_due - _year);
        return gap + attainment + progress + expected + pace + required;
    }

    [Benchmark]
    public AttainmentStatus FactsAndStatus() => new EvaluationFacts(_facts.Baseline, _facts.Actual, _facts.Goal, _facts.AsOf).Status;

    [Benchmark]
    public int FactsStatusAndGrade() => StatusAndGradeBy(EvaluationRule.Kawasaki);

    [Benchmark]
    public decimal FactsAndSixFigures()
    {
        var facts = new EvaluationFacts(_facts.Baseline, _facts.Actual, _facts.Goal, _facts.AsOf);
        return ValueOf(facts.Gap) + ValueOf(facts.AttainmentRatio) + ValueOf(facts.ProgressRatio) + ValueOf(facts.Expected) + ValueOf(facts.PaceRatio) + ValueOf(facts.RequiredPerYear);
    }

    internal int StatusAndGradeBy(EvaluationRule rule)
    {
        var facts = new EvaluationFacts(_facts.Baseline, _facts.Actual, _facts.Goal, _facts.AsOf);
        return (int)facts.Status + rule.Judge(facts).Grade.Rank.GetValueOrDefault();
    }

    private static decimal ValueOf(in Figure figure) => figure.Value.GetValueOrDefault();
}
