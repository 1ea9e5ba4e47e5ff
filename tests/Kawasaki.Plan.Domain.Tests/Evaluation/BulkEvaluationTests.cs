using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>Many cases at once.</summary>
[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(CaseArbitraries)], MaxTest = 500)]
public class BulkEvaluationTests
{
    [Property]
    public void Bulk_forms_give_what_single_ones_give(EvaluationCase[] cases)
    {
        var facts = new EvaluationFacts[cases.Length + 1];
        EvaluationFacts.OfAll(cases, facts);
        Assert.Equal(cases.Select(@case => EvaluationFacts.Of(@case)), facts.Take(cases.Length));
        Assert.Equal(facts.Take(cases.Length), EvaluationFacts.OfAll(cases.AsEnumerable()));
        Assert.All(EvaluationRule.All, rule =>
        {
            var judgements = new Judgement[cases.Length];
            rule.JudgeAll(facts.AsSpan(0, cases.Length), judgements);
            Assert.Equal(facts.Take(cases.Length).Select(fact => rule.Judge(fact)), judgements);
        });
    }

    [Fact]
    public void Bulk_forms_refuse_too_little_room()
    {
        Assert.Throws<ArgumentException>(() => EvaluationFacts.OfAll(new EvaluationCase[2], new EvaluationFacts[1]));
        Assert.Throws<ArgumentException>(() => EvaluationRule.Tama.JudgeAll(new EvaluationFacts[2], new Judgement[1]));
    }

    [Fact]
    public void Bulk_forms_allocate_nothing()
    {
        var cases = CaseArbitraries.AnyCase.Select(CaseArbitraries.Moderate).Sample(200).ToArray(); // An overflow is caught inside, which allocates.
        var facts = new EvaluationFacts[cases.Length];
        var judgements = new Judgement[cases.Length];
        EvaluationRule own = new ConditionalRule("ourCity", "わが市", "Our City", "わが市 総合計画", new RuleStep(RuleCondition.Figure(FigureKind.PaceRatio, Comparison.AtLeast, 1, WhenUndefined.AskNext), new Grade("1", "達成", "Met")), new RuleStep(RuleCondition.Otherwise, new Grade("2", "その他", "Other")));
        foreach (var rule in EvaluationRule.All.Append(own))
        {
            long Allocated()
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                EvaluationFacts.OfAll(cases, facts);
                rule.JudgeAll(facts, judgements);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }

            Assert.Equal(0, Enumerable.Range(0, 20).Min(_ => Allocated()));
        }
    }
}
