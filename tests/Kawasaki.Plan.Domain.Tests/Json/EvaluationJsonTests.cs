using System.Text.Json;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
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

    /// <summary>Grades are the same on one line and on many, and in any order of the rules.</summary>
    [Property]
    public void Grades_are_written_alike_in_every_layout_and_order(EvaluationFacts @case)
    {
        EvaluationRule[] rules = [.. EvaluationRule.BuiltIn.Reverse()];
        string Written(bool isIndented, IEnumerable<EvaluationRule> asked)
        {
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, new() { Indented = isIndented }))
            {
                writer.WriteStartObject();
                EvaluationJson.WriteMembers(writer, @case, asked);
                writer.WriteEndObject();
            }

            return System.Text.Encoding.UTF8.GetString(stream.ToArray());
        }

        using var line = JsonDocument.Parse(Written(false, rules));
        using var lines = JsonDocument.Parse(Written(true, rules));
        using var inOrder = JsonDocument.Parse(Written(false, EvaluationRule.All));
        Assert.True(JsonElement.DeepEquals(line.RootElement, lines.RootElement));
        Assert.All(
            inOrder.RootElement.GetProperty("grades").EnumerateObject(),
            grade => Assert.True(JsonElement.DeepEquals(grade.Value, line.RootElement.GetProperty("grades").GetProperty(grade.Name))));
        Assert.Contains(Environment.NewLine + "    ", Written(true, rules), StringComparison.Ordinal);
    }

    /// <summary>They are written as they are, whatever the encoder.</summary>
    [Fact]
    public void Names_of_the_rules_and_of_their_grades_need_no_escape() => Assert.All(
        EvaluationRule.All.SelectMany(rule => rule.Grades.Select(grade => grade.Code).Append(rule.Name)),
        name => Assert.Matches("^[A-Za-z0-9*]+$", name));

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
    [InlineData("{\"target\":{\"condition\":\"reach\"}}", "/target")]
    [InlineData("{\"target\":{\"condition\":\"atLeast\",\"relativeTo\":\"last\"}}", "/target/relativeTo")]
    [InlineData("{\"target\":{\"condition\":\"atLeast\",\"relativeTo\":\"baseline\",\"value\":30}}", "/target/value")]
    [InlineData("{\"counts\":\"yearly\",\"series\":[{\"value\":3,\"period\":\"FY2020-H1\"}],\"actual\":{\"value\":8,\"period\":\"FY2020-H2\"},\"target\":{\"condition\":\"atLeast\",\"value\":10,\"counts\":\"cumulative\"}}", "/series")]
    [InlineData("{\"unit\":\"%\",\"target\":{\"condition\":\"atLeast\",\"relativeTo\":\"baseline\",\"by\":{\"value\":1,\"unit\":\"人\"}}}", "/target/by/unit")]
    [InlineData("{\"cap\":0}", "/cap")]
    [InlineData("{\"series\":[{\"value\":1,\"period\":\"FY2021\"},{\"value\":1,\"period\":\"FY2020\"}]}", "/series/1/period")]
    [InlineData("{\"unit\":\"人\",\"target\":{\"condition\":\"atLeast\",\"relativeTo\":\"baseline\",\"by\":{\"value\":1,\"unit\":\"件\"}}}", "/target/by/unit")]
    [InlineData("{\"target\":{\"condition\":\"notSet\",\"due\":\"FY2026/..\"}}", "/target/due")]
    [InlineData("{\"target\":{\"condition\":\"notSet\",\"due\":\"2025年度\"}}", "/target/due")]
    [InlineData("{\"direction\":\"up\"}", "/direction")]
    [InlineData("{\"convention\":\"Ratio\"}", "/convention")]
    [InlineData("{\"series\":{}}", "/series")]
    [InlineData("{\"series\":[{\"value\":1,\"period\":\"FY2015\"},{\"value\":1}]}", "/series/1")]
    [InlineData("{\"baselineSample\":10}", "/actualSample")]
    [InlineData("{\"baselineSample\":10,\"actualSample\":1.5}", "/actualSample")]
    [InlineData("{\"unit\":\" %\"}", "/unit")]
    [InlineData("{\"target\":{\"condition\":\"between\",\"low\":2,\"high\":1}}", "/target/high")]
    [InlineData("{\"target\":{\"condition\":\"atLeast\",\"value\":1,\"value\":2}}", "/target/value")]
    [InlineData("{\"limit\":1e-40}", "/limit")]
    public void ReadCase_WhatIsNoCase_ThrowsWithItsPlace(string json, string pointer) =>
        Assert.Equal(pointer, Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase(json)).Path);

    [Fact]
    public void ReadCase_WhatIsStated_ReachesTheFacts()
    {
        var facts = EvaluationJson.ReadCase("""{"actual":{"value":9,"period":"2021-02"},"target":{"condition":"reach","value":8,"due":"../FY2020"},"direction":"lower","series":[{"value":10,"period":"2019"}],"planStart":"FY2018/FY2021","unit":"%","baselineSample":300,"actualSample":400,"convention":"mirrored","cap":1.2}""");

        Assert.Equal(
            new EvaluationFacts(
                null,
                new DatedValue(9, new FiscalYear(2020)),
                Goal.Of(TargetCondition.Reach, 8, new FiscalYear(2020)).WithDirection(Direction.Lower),
                assumptions: new Assumptions { PlanStart = new FiscalYear(2018), SampleSizes = new(300, 400), Convention = AttainmentConvention.Mirrored, AttainmentCap = 1.2m },
                series: new([new DatedValue(10, new FiscalYear(2019))]),
                unit: MeasurementUnit.Percent),
            facts);
        Assert.Equal((AttainmentStatus.NotMet, 0.875m, -1m), (facts.Status, facts.AttainmentRatio.Value, facts.ChangeFromPrevious.Value));
    }

    [Theory]
    [InlineData("""{"direction":"higher"}""", "stated")]
    [InlineData("""{"direction":"keep"}""", null)]
    [InlineData("""{"target":{"direction":"lower"}}""", "stated")]
    [InlineData("""{"target":{"condition":"atLeast","value":1},"direction":"higher"}""", null)]
    [InlineData("""{"target":{"condition":"reach","value":1}}""", null)]
    [InlineData("""{"baseline":{"value":2,"period":"FY2015"},"target":{"condition":"reach","value":1}}""", "inferred")]
    [InlineData("""{"baseline":{"value":2,"period":"FY2015"},"target":{"condition":"reach","value":1,"direction":"higher"},"direction":"higher"}""", "stated")]
    public void Serialize_says_where_the_direction_comes_from(string json, string? basis)
    {
        using var answer = JsonDocument.Parse(EvaluationJson.Serialize(EvaluationJson.ReadCase(json)));
        Assert.Equal(basis, answer.RootElement.TryGetProperty("directionBasis", out var found) ? found.GetString() : null);
    }

    [Theory]
    [InlineData("""{"target":{"condition":"atLeast","relativeTo":"baseline"}}""", 80.8)]
    [InlineData("""{"target":{"condition":"atLeast","relativeTo":"baseline","by":{"value":10,"unit":"%"}}}""", 88.88)]
    [InlineData("""{"unit":"人","target":{"condition":"atLeast","relativeTo":"baseline","by":{"value":-1,"unit":"人"}}}""", 79.8)]
    [InlineData("""{"unit":"%","target":{"condition":"atLeast","relativeTo":"baseline","by":{"value":5,"unit":"ポイント"}}}""", 85.8)]
    [InlineData("""{"unit":"%","target":{"condition":"atLeast","relativeTo":"baseline","by":{"value":5,"unit":"%"}}}""", 85.8)]
    [InlineData("""{"unit":"％","target":{"condition":"atLeast","relativeTo":"baseline","by":{"value":5,"unit":"%"}}}""", 85.8)]
    [InlineData("""{"actual":{"value":1,"period":"FY2020","unit":"%"},"target":{"condition":"atLeast","relativeTo":"baseline","by":{"value":5,"unit":"%"}}}""", 85.8)]
    [InlineData("""{"target":{"condition":"reach","relativeTo":"previous","by":{"value":2}},"series":[{"value":1,"period":"FY2021"},{"value":3,"period":"FY2022"}]}""", 5)]
    public void ReadCase_a_relative_target_is_the_figure_that_results(string json, double target) =>
        Assert.Equal((decimal)target, EvaluationJson.ReadCase(json.Insert(1, "\"baseline\":{\"value\":80.8,\"period\":\"FY2015\"},")).Goal.Value);

    [Fact]
    public void ReadCase_YearlyAmountsAgainstACumulativeTarget_AreSummed()
    {
        EvaluationFacts Read(string from) => EvaluationJson.ReadCase($$"""{"counts":"yearly","baseline":{"value":57000,"period":"FY2019"},"series":[{"value":57000,"period":"FY2019"},{"value":4000,"period":"FY2020"},{"value":4000,"period":"FY2021"}],"actual":{"value":4000,"period":"FY2022"},"target":{"condition":"atLeast","value":12000,"due":"FY2022","counts":"cumulative"{{from}} } }""");

        Assert.Equal((12000m, AttainmentStatus.Met), (Read("").Actual!.Value.Value, Read("").Status));
        Assert.Equal(8000m, Read(",\"from\":\"FY2021\"").Actual!.Value.Value);
        Assert.Equal([4000m, 4000m, 4000m], Read("").Series!.Summed.Select(amount => amount.Value));
    }

    /// <summary>What has two readings is refused, and both are said.</summary>
    [Theory]
    [InlineData("""{"counts":"yearly","series":[{"value":1,"period":"FY2020"}],"target":{"condition":"atLeast","value":5,"counts":"cumulative"}}""", "/actual", "nothing was measured yet")]
    [InlineData("""{"actual":{"value":1,"period":"FY2020"},"target":{"condition":"atLeast","value":5,"counts":"cumulative"}}""", "/counts", "\"counts\": \"yearly\"")]
    [InlineData("""{"counts":"level","actual":{"value":1,"period":"FY2020"},"target":{"condition":"atLeast","value":5,"counts":"cumulative"}}""", "/counts", "\"cumulative\"")]
    [InlineData("""{"series":[{"value":1,"period":"FY2020"}],"target":{"condition":"atLeast","value":5,"counts":"cumulative"}}""", "/counts", "\"cumulative\"")]
    [InlineData("""{"counts":"cumulative","actual":{"value":1,"period":"FY2020"},"target":{"condition":"atLeast","value":5,"counts":"yearly"}}""", "/counts", "amounts of the years")]
    [InlineData("""{"counts":"yearly","actual":{"value":1,"period":"FY2020"},"target":{"condition":"atLeast","value":5,"from":"FY2020"}}""", "/target/from", "not cumulative")]
    [InlineData("""{"actual":{"value":1,"period":"FY2020","unit":"人"},"target":{"condition":"atLeast","value":5,"unit":"件"}}""", "/target/unit", "'人' and '件'")]
    [InlineData("""{"unit":"%","baseline":{"value":1,"period":"FY2020","unit":"人"}}""", "/baseline/unit", "'%' and '人'")]
    [InlineData("""{"unit":"人","series":[{"value":1,"period":"FY2020"},{"value":1,"period":"FY2020","unit":"件"}]}""", "/series/1/unit", "'人' and '件'")]
    [InlineData("""{"direction":"higher","target":{"condition":"reach","value":5,"direction":"lower"}}""", "/target/direction", "is higher, that of the target lower")]
    [InlineData("""{"direction":"lower","target":{"condition":"atLeast","value":5}}""", "/direction", "asks for higher")]
    [InlineData("""{"direction":"higher","target":{"condition":"decrease"}}""", "/direction", "asks for lower")]
    [InlineData("""{"counts":"cumulative","actual":{"value":1,"period":"FY2020"},"target":{"condition":"atLeast","value":5,"counts":"level"}}""", "/counts", "is level")]
    [InlineData("""{"series":[{"value":1,"period":"FY2021"}],"actual":{"value":1,"period":"FY2020"}}""", "/series/0/period", "FY2021 is after its FY2020")]
    [InlineData("""{"actual":{"value":1,"period":"FY2020"},"cap":120}""", "/cap", "1.2 for 120 %")]
    [InlineData("""{"Target":{"condition":"atLeast","value":5}}""", "/Target", "'target'")]
    [InlineData("""{"targets":[{"condition":"atLeast","value":5}]}""", "/targets", "'target'")]
    [InlineData("""{"actual":{"value":1,"Period":"FY2020"}}""", "/actual/Period", "'period'")]
    [InlineData("""{"asof":"FY2020"}""", "/asof", "'asOf'")]
    [InlineData("""{"target":{"value":5}}""", "/target", "reach (a bare figure)")]
    [InlineData("""{"target":{"condition":"decrease","direction":"higher"}}""", "/target/direction", "asks for lower")]
    [InlineData("""{"counts":"yearly","actual":{"value":9,"period":"FY2018/FY2020"},"target":{"condition":"atLeast","value":5,"counts":"cumulative"}}""", "/actual/period", "not the amount of one year")]
    [InlineData("""{"counts":"yearly","series":[{"value":9,"period":"FY2018/FY2019"}],"actual":{"value":9,"period":"FY2020"},"target":{"condition":"atLeast","value":5,"counts":"cumulative"}}""", "/series/0/period", "\"cumulative\"")]
    [InlineData("""{"target":{"condition":"increase","value":5}}""", "/target/value", "does not belong to a target with the condition increase")]
    [InlineData("""{"target":{"condition":"atLeast","value":5,"low":1}}""", "/target/low", "the condition atLeast")]
    [InlineData("""{"target":{"condition":"atLeast","value":5,"by":{"value":1}}}""", "/target/by", "without 'relativeTo'")]
    [InlineData("""{"target":{"condition":"between","low":1,"high":2,"relativeTo":"baseline"}}""", "/target/relativeTo", "the condition between")]
    [InlineData("""{"target":{"value":5,"direction":"higher"}}""", "/target/value", "without 'condition'")]
    [InlineData("""{"target":{"condition":"64%以上","value":5}}""", "/target/condition", "write 'atLeast'")]
    [InlineData("""{"target":{"condition":"Reach","value":5}}""", "/target/condition", "write 'reach'")]
    public void ReadCase_WhatHasTwoReadings_IsRefused(string json, string place, string words)
    {
        var error = Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase(json));
        Assert.Equal(place, error.Path);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"target":{"condition":"atLeast","value":5,"counts":"cumulative"}}""", AttainmentStatus.NotMeasured)]
    [InlineData("""{"counts":"yearly","target":{"condition":"atLeast","value":5,"counts":"cumulative","from":"FY2020"}}""", AttainmentStatus.NotMeasured)]
    [InlineData("""{"counts":"cumulative","actual":{"value":9,"period":"FY2020"},"target":{"condition":"atLeast","value":5,"due":"FY2020","counts":"cumulative","from":"FY2019"}}""", AttainmentStatus.Met)]
    [InlineData("""{"counts":"yearly","actual":{"value":9,"period":"FY2020"},"target":{"condition":"atLeast","value":5,"due":"FY2020","counts":"yearly"}}""", AttainmentStatus.Met)]
    public void ReadCase_WhatItIsClearHowToCount_IsAnswered(string json, AttainmentStatus status) => Assert.Equal(status, EvaluationJson.ReadCase(json).Status);

    /// <summary>To be kept is no direction, and none is inferred beside it: a bare figure is met where it is equalled, and else undecided.</summary>
    [Theory]
    [InlineData(80, true)]
    [InlineData(81, null)]
    [InlineData(79, null)]
    public void ReadCase_ABareFigureToBeKept_IsAsInAPlan(int actual, bool? isMet)
    {
        string Case(string target, string indicator) =>
            $$$"""{"baseline":{"value":70,"period":"FY2015"},"actual":{"value":{{{actual}}},"period":"FY2020"},"target":{"condition":"reach","value":80,"due":"FY2020"{{{target}}}}{{{indicator}}}}""";
        var evaluated = TargetEvaluation.OfPhase(
            new Indicator("割合", Baseline.Measured(Quantity.Percent(70), new FiscalYear(2015)), [new Measurement(Quantity.Percent(actual), new FiscalYear(2020))], [Target.Reach(Quantity.Percent(80), new FiscalYear(2020))]).WithDirection(Direction.Keep),
            phase: null).Facts;
        Assert.All(
            new[] { evaluated, EvaluationJson.ReadCase(Case(",\"direction\":\"keep\"", "")), EvaluationJson.ReadCase(Case("", ",\"direction\":\"keep\"")) },
            facts =>
            {
                Assert.Equal((isMet, isMet is true ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable), (facts.MeetsTarget, facts.Status));
                Assert.Equal(UndefinedReason.DirectionUnknown, facts.AttainmentRatio.Reason);
            });
    }

    [Property]
    public void A_case_is_read_alike_from_each_kind_of_text_and_in_any_order(EvaluationFacts @case, int seed)
    {
        var moderate = CaseArbitraries.Moderate(@case);
        if (moderate.Goal.Value is not { } target || moderate.Goal.RelativeTo is not null)
        {
            target = 7;
        }

        string? Dated(DatedValue? value, string name) => value is { Year: { } year } dated ? FormattableString.Invariant($"\"{name}\":{{\"x\":[{{}}],\"value\":{dated.Value},\"period\":\"{year}\"}}") : null;
        string[] members = [.. new[] { Dated(moderate.Baseline, "baseline"), Dated(moderate.Actual, "actual"), FormattableString.Invariant($"\"target\":{{\"value\":{target},\"condition\":\"atLeast\",\"due\":\"FY2020\"}}"), "\"id\":null", "\"other\":{\"a\":1}" }.OfType<string>()];
        var shuffled = members.OrderBy(member => (member.Length * 31L * seed) % 7);
        var facts = EvaluationJson.ReadCase("{" + string.Join(',', members) + "}");
        var json = " {" + string.Join(" ,\t", shuffled) + "}\r\n";

        Assert.Equal(facts, EvaluationJson.ReadCase(json));
        Assert.Equal(facts, EvaluationJson.ReadCase(System.Text.Encoding.UTF8.GetBytes(json)));
        using var document = JsonDocument.Parse(json);
        Assert.Equal(facts, EvaluationJson.ReadCase(document.RootElement));
        Assert.Equal((target, moderate.Actual is { Year: not null } actual ? actual.Value : null), (facts.Goal.Value, facts.Actual?.Value));
        Assert.All(Enumerable.Range(1, json.TrimEnd().Length - 2), length => Assert.False(EvaluationJson.TryReadCase(System.Text.Encoding.UTF8.GetBytes(json[..length]), out _, out var error) || error!.Value.Japanese.Length == 0));
    }

    [Fact]
    public void TryReadCase_SaysWhatIsWrongInBothLanguages()
    {
        Assert.False(EvaluationJson.TryReadCase("{\n\"asOf\":\"FY1885\",\n!}"u8, out var facts, out var error));
        Assert.Equal((default, "JSONとして読めません（3 行目の 1 バイト目）。", "The text is not JSON, from byte 1 of its line 3 on."), (facts, error.Value.Japanese, error.Value.English));
        Assert.False(EvaluationJson.TryReadCase("{\"asOf\":\"\\ud800\"}"u8, out _, out error));
        Assert.Equal("'asOf' is a period such as 'FY2025', '2025' or 'FY2022/FY2025', from FY1886 to FY9998, but found '(no text)'. Path: /asOf.", error.Value.English);
        Assert.True(EvaluationJson.TryReadCase("{\"\\u0061sOf\":\"FY2020\",\"\\ud800\":1}"u8, out facts, out error));
        Assert.Equal((new FiscalYear(2020), null), (facts.AsOf, error));
        Assert.False(EvaluationJson.TryReadCase("{\"x\":1,\"\\u0078\":1}"u8, out _, out error));
        Assert.Equal("The member is repeated. Path: /x.", error.Value.English);
    }

    [Fact]
    public void ReadCase_HalfASurrogatePair_Throws() =>
        Assert.Equal("", Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase("{\"asOf\":\"\ud800\"}")).Path);

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
