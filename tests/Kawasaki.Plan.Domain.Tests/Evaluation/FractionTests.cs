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
    public void Every_built_in_rule_gives_the_grade_that_fractions_give(EvaluationFacts @case)
    {
        var facts = CaseArbitraries.Moderate(@case);
        var exact = new FractionEvaluation(facts);
        Assert.All(EvaluationRule.BuiltIn, rule => Assert.True(exact.GradesOf(rule.Name).Contains(rule.Judge(facts).Grade.Code), $"{rule}: {rule.Judge(facts)}, not {string.Join(" or ", exact.GradesOf(rule.Name))}: {facts}, {facts.Assumptions}"));
    }

    /// <summary>Each grade of each rule is among the cases, so that none is compared with nothing.</summary>
    [Fact]
    public void The_cases_meet_every_grade_of_every_built_in_rule()
    {
        var cases = CaseArbitraries.AnyCase.Draw(6000).Select(CaseArbitraries.Moderate).ToArray();
        Assert.All(EvaluationRule.BuiltIn, rule => Assert.Empty(rule.Grades.Select(grade => grade.Code).Except(cases.Select(facts => rule.Judge(facts).Grade.Code)).Except(["d"])));
    }

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
