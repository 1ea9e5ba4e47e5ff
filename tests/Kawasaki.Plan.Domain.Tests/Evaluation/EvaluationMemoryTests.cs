using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>What facts and judgements take.</summary>
public class EvaluationMemoryTests
{
    [Fact]
    public void Facts_and_judgements_allocate_nothing()
    {
        var cases = CaseArbitraries.AnyCase.Select(CaseArbitraries.Moderate).Draw(200); // An overflow is caught inside, which allocates.
        foreach (var rule in EvaluationRule.BuiltIn)
        {
            long Allocated()
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                foreach (var facts in cases)
                {
                    _ = facts.Status;
                    _ = facts.ProgressRatio;
                    _ = rule.Judge(facts);
                }

                return GC.GetAllocatedBytesForCurrentThread() - before;
            }

            Assert.Equal(0, Enumerable.Range(0, 20).Min(_ => Allocated()));
        }
    }

    [Fact]
    public void Facts_hold_what_they_were_given_and_no_more() => Assert.InRange(System.Runtime.CompilerServices.Unsafe.SizeOf<EvaluationFacts>(), 1, 144);

    [Fact]
    public void The_default_is_what_is_made_of_nothing()
    {
        var made = new EvaluationFacts(baseline: null, actual: null, goal: default);
        Assert.Equal(made, default);
        Assert.All(Enum.GetValues<FigureKind>(), kind => Assert.Equal(made.FigureOf(kind), default(EvaluationFacts).FigureOf(kind)));
        Assert.Equal((made.Status, made.MeetsTarget, made.OnPace), (default(EvaluationFacts).Status, default(EvaluationFacts).MeetsTarget, default(EvaluationFacts).OnPace));
        Assert.Equal(AttainmentStatus.TargetNotSet, default(EvaluationFacts).Status);
        Assert.Equal(made.ToString(), default(EvaluationFacts).ToString());
    }
}
