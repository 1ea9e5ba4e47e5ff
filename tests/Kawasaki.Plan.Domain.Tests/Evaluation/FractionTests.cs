using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

[Properties(Arbitrary = [typeof(CaseArbitraries)], MaxTest = 3000)]
public class FractionTests
{
    [Property]
    public void The_facts_are_those_that_fractions_give(EvaluationFacts @case)
    {
        var facts = CaseArbitraries.Moderate(@case);
        var exact = new FractionEvaluation(facts);

        Assert.Equal((exact.Status, exact.MeetsTarget, exact.OnPace), (facts.Status, facts.MeetsTarget, facts.OnPace));
        AssertIs(exact.Gap, facts.Gap);
        AssertIs(exact.AttainmentRatio, facts.AttainmentRatioBy(AttainmentConvention.Ratio));
        AssertIs(exact.ProgressRatio, facts.ProgressRatio);
        AssertIs(exact.Expected, facts.Expected);
        AssertIs(exact.PaceRatio, facts.PaceRatio);
        AssertIs(exact.RequiredPerYear, facts.RequiredPerYear);

        Assert.All(exact.Further, further => AssertHas(further.Value, facts.FigureOf(further.Kind)));
        Assert.All(exact.Conventions, ratio => AssertHas(ratio.Value, facts.AttainmentRatioBy(ratio.Convention)));

        void AssertHas(Fraction? expected, Figure figure) =>
            Assert.True(expected is { } value ? figure.Value is { } found && value.IsCloseTo(found) : !figure.IsDefined, $"{figure} {facts}");

        void AssertIs((Fraction? Value, string? Reason) expected, Figure figure)
        {
            Assert.Equal(expected.Reason, figure.Reason is { } reason ? WireNames.Of(reason) : null);
            Assert.True(expected.Value is not { } value || value.IsCloseTo(figure.Value!.Value), facts.ToString());
        }
    }
}
