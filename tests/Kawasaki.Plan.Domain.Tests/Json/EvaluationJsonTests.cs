using System.Text.Json;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Json;

[Properties(Arbitrary = [typeof(CaseArbitraries)])]
public class EvaluationJsonTests
{
    [Property]
    public void An_evaluation_has_every_figure_or_its_reason_and_a_grade_of_each_rule(EvaluationFacts @case)
    {
        using var json = JsonDocument.Parse(EvaluationJson.Serialize(@case, [.. EvaluationRule.All]));
        var root = json.RootElement;

        Assert.Equal(WireNames.Of(@case.Status), root.GetProperty("status").GetString());
        foreach (var kind in new[] { FigureKind.Gap, FigureKind.AttainmentRatio, FigureKind.ProgressRatio, FigureKind.Expected, FigureKind.PaceRatio, FigureKind.RequiredPerYear })
        {
            var figure = @case.FigureOf(kind);
            var member = root.GetProperty(WireNames.Of(kind));
            Assert.Equal(figure.Value, member.ValueKind is JsonValueKind.Null ? null : member.GetDecimal());
            Assert.Equal(figure.Reason is { } reason ? WireNames.Of(reason) : null, figure.IsDefined ? null : root.GetProperty("undefined").GetProperty(WireNames.Of(kind)).GetString());
        }

        Assert.All(EvaluationRule.All, rule => Assert.Equal(rule.Judge(@case).Grade.Code, root.GetProperty("grades").GetProperty(rule.Name).GetProperty("code").GetString()));
    }

    [Fact]
    public void ReadCase_Members_LandWhereTheyBelong()
    {
        var facts = EvaluationJson.ReadCase("""{"id":7,"baseline":{"value":63.8,"period":"FY2015"},"actual":{"value":59.0,"period":"FY2020"},"target":{"condition":"between","low":1,"high":2,"due":"FY2025"},"asOf":"FY2021","limit":100}""");

        Assert.Equal(
            new EvaluationFacts(new DatedValue(63.8m, new FiscalYear(2015)), new DatedValue(59.0m, new FiscalYear(2020)), Goal.Between(1, 2, new FiscalYear(2025)), new FiscalYear(2021), new Assumptions { NaturalLimit = 100 }),
            facts);
        Assert.Equal(default, EvaluationJson.ReadCase("{}"));
    }

    [Theory]
    [InlineData("{", "")]
    [InlineData("[]", "")]
    [InlineData("{\"baseline\":{\"value\":1}}", "/baseline")]
    [InlineData("{\"baseline\":{\"value\":\"1\",\"period\":\"FY2015\"}}", "/baseline/value")]
    [InlineData("{\"target\":{\"condition\":\"reached\",\"value\":1}}", "/target/condition")]
    [InlineData("{\"target\":{\"condition\":\"between\",\"low\":2,\"high\":1}}", "/target/high")]
    [InlineData("{\"target\":{\"condition\":\"atLeast\",\"value\":1,\"value\":2}}", "/target/value")]
    [InlineData("{\"limit\":1e-40}", "/limit")]
    public void ReadCase_WhatIsNoCase_ThrowsWithItsPlace(string json, string pointer) =>
        Assert.Equal(pointer, Assert.Throws<JsonException>(() => EvaluationJson.ReadCase(json)).Path);

    [Fact]
    public void ReadCase_HalfASurrogatePair_Throws() =>
        Assert.Equal("", Assert.Throws<JsonException>(() => EvaluationJson.ReadCase("{\"asOf\":\"\ud800\"}")).Path);

    [Fact]
    public void Serialize_TwoRulesOfOneName_Throws() =>
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => EvaluationJson.Serialize(default, EvaluationRule.Tama, EvaluationRule.Tama)).ParamName);

    [Fact]
    public void Names_are_those_of_the_values()
    {
        Assert.Equal(("notDue", "atLeast", "perception"), (WireNames.Of(AttainmentStatus.NotDue), WireNames.Of(TargetCondition.AtLeast), WireNames.Of(IndicatorKind.Perception)));
        Assert.Throws<ArgumentOutOfRangeException>(() => WireNames.Of((TargetCondition)99));
    }

    [Fact]
    public void The_names_of_the_schema_cannot_be_changed() =>
        Assert.Throws<NotSupportedException>(() => ((IDictionary<Type, string>)PlanJson.SchemaNames).Add(typeof(string), "text"));
}
