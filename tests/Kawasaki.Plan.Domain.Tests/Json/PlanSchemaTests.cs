using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Json;

/// <summary>The schema accepts whatever the writer writes and refuses nothing that the reader reads.</summary>
[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class PlanSchemaTests
{
    private static readonly SchemaValidator Validator = new(PlanJson.Schema);

    [Property]
    public void A_plan_as_written_is_valid(ComprehensivePlan plan)
    {
        Assert.True(Validator.IsValid(PlanJson.Serialize(plan)));
        Assert.True(Validator.IsValid(PlanJson.Serialize(plan, JsonLayout.Indented)));
    }

    [Property]
    public void What_the_schema_refuses_the_reader_refuses(ComprehensivePlan plan, int seed)
    {
        var mutation = DocumentMutation.Pick(PlanJson.Serialize(plan), seed);

        Assert.True(Validator.IsValid(mutation.Json) || !IsRead(mutation.Json), $"{mutation.Kind} at {mutation.Path}: {mutation.Json}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void What_the_schema_refuses_of_every_kind_the_reader_refuses(int third)
    {
        // Ten thousand levels at every place would take most of the time of all tests.
        var mutations = DocumentMutation.All(PlanDocuments.EveryKind).Where((mutation, i) => i % 3 == third && (mutation.Kind != "deep" || i % 50 == third)).ToArray();
        var refused = mutations.Where(mutation => !Validator.IsValid(mutation.Json)).ToArray();

        Assert.True(Validator.IsValid(PlanDocuments.EveryKind));
        Assert.All(refused, mutation => Assert.False(IsRead(mutation.Json), $"{mutation.Kind} at {mutation.Path}"));

        // All that a schema can see of what the reader refuses without asking the model. A validator keeps the last of two members of one name.
        var seen = mutations.Where(mutation => !mutation.MayBePlan && mutation.Kind != "doubled").ToArray();
        var isRefused = new HashSet<object>(refused, ReferenceEqualityComparer.Instance); // By content, the long texts would be compared each with each.
        Assert.All(seen, mutation => Assert.True(isRefused.Contains(mutation), $"{mutation.Kind} at {mutation.Path}"));
        Assert.Equal(
            ["another number", "another text", "as a string", "deep", "dropped", "renamed", "retyped"],
            refused.Select(mutation => mutation.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_type_with_a_converter_has_a_definition_that_stands_in_the_schema()
    {
        using var schema = JsonDocument.Parse(PlanJson.Schema);
        var definitions = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => definition.Name).ToHashSet();
        Assert.Equal(
            typeof(PlanJson).Assembly.GetExportedTypes().Where(type => type.IsDefined(typeof(System.Text.Json.Serialization.JsonConverterAttribute), inherit: false)).Select(type => type.Name).Order(),
            PlanJson.SchemaNames.Keys.Select(type => type.Name).Order());
        Assert.All(PlanJson.SchemaNames.Values, name => Assert.Contains(name, definitions));
        Assert.Equal(PlanJson.SchemaNames.Count, PlanJson.SchemaNames.Values.Distinct().Count());
    }

    [Property]
    public void Every_part_of_a_plan_as_written_is_valid_by_the_definition_of_its_type(ComprehensivePlan plan) =>
        Assert.All(
            plan.Nodes.Select(node => (object?)node.Project ?? (object?)node.Measure ?? (object?)node.Policy ?? node.BasicPolicy)
                .Concat(plan.Indicators.SelectMany(placed => new object[] { placed.Indicator, placed.Indicator.Baseline, placed.Code }.Concat(placed.Indicator.Measurements).Concat(placed.Indicator.Targets)))
                .Concat(plan.Items.Select(placed => placed.Item)).Concat(plan.Phases),
            part => Assert.True(Validator.IsValid(JsonSerializer.Serialize(part, part.GetType()), PlanJson.SchemaNames[part.GetType()])));

    [Property]
    public void A_value_as_written_is_valid_by_the_definition_of_its_type(FiscalYear year, CalendarPeriod period, EraDate date, decimal amount)
    {
        object[] values = [year, new FiscalHalf(year, 2), new FiscalQuarter(year, 3), FiscalYearRange.EndingWith(year), period, new Quantity(amount, "件"), new MeasurementUnit("件"), date, date.Year];
        Assert.All(values, value => Assert.True(Validator.IsValid(JsonSerializer.Serialize(value, value.GetType()), PlanJson.SchemaNames[value.GetType()]), $"{value}"));
    }

    [Property]
    public void A_scalar_that_is_read_is_valid_and_one_that_is_not_is_none_but_for_the_order_of_ends(NearText near)
    {
        var json = JsonValue.Create(near.Text).ToJsonString();

        Assert.Equal(FiscalYear.TryParse(near.Text, out _), Validator.IsValid(json, "fiscalYear"));
        Assert.Equal(PlanCode.TryParse(near.Text, out var code), Validator.IsValid(json, "basicPolicyCode") || Validator.IsValid(json, "policyCode") || Validator.IsValid(json, "measureCode"));
        Assert.Equal(PlanCode.TryParse(near.Text, out _) && code.Level == 2, Validator.IsValid(json, "policyCode"));
        Agrees(FiscalYearRange.TryParse(near.Text, out _), "fiscalYearRange");
        Agrees(CalendarPeriod.TryParse(near.Text, out _), "period");

        void Agrees(bool isRead, string definition)
        {
            var isValid = Validator.IsValid(json, definition);
            Assert.True(isValid == isRead || (isValid && (near.Text.Contains('/', StringComparison.Ordinal) || near.Text.Contains("..", StringComparison.Ordinal))), near.Text);
        }
    }

    [Theory]
    [InlineData(1872)]
    [InlineData(1873)]
    [InlineData(1900)]
    [InlineData(2000)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2100)]
    [InlineData(2400)]
    [InlineData(9996)]
    [InlineData(9999)]
    public void A_date_is_valid_where_the_calendar_has_it(int year)
    {
        foreach (var month in Enumerable.Range(0, 14))
        {
            foreach (var day in Enumerable.Range(0, 33))
            {
                var date = FormattableString.Invariant($"{year}-{month:00}-{day:00}");
                Assert.Equal(CalendarPeriod.TryParse(date, out _), Validator.IsValid($"\"{date}\"", "date"));
            }
        }
    }

    [Fact]
    public void The_bundled_plan_is_valid() =>
        Assert.True(Validator.IsValid(File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, "samples", "data", "policy-5-1.json"))));

    [Fact]
    public void The_schema_of_the_documents_is_that_of_the_assembly()
    {
        Assert.Equal(File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, "docs", "plan.schema.json")), PlanJson.Schema);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", JsonNode.Parse(PlanJson.Schema)!["$schema"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("phase", "1", true)]
    [InlineData("phase", "0", false)]
    [InlineData("phase", "1.5", false)]
    [InlineData("phase", "\"1\"", false)]
    [InlineData("baseline", """{"kind":"none"}""", true)]
    [InlineData("baseline", """{"kind":"none","phase":1}""", false)]
    [InlineData("baseline", """{"kind":"measured","value":1,"unit":""}""", true)]
    [InlineData("baseline", """{"kind":"measured","value":1,"unit":" "}""", false)]
    [InlineData("target", """{"condition":"atMost","value":1,"unit":"%"}""", true)]
    [InlineData("target", """{"condition":"notSet","due":"FY2025"}""", false)]
    [InlineData("amount", "79228162514264337593543950335", true)]
    [InlineData("amount", "79228162514264337593543950336", false)]
    [InlineData("amount", "-79228162514264337593543950336", false)]
    [InlineData("amount", "1e29", false)]
    [InlineData("text", "\"\\u0020\\u3000\"", false)]
    [InlineData("stage", """{"groups":[1]}""", false)]
    [InlineData("stage", "[]", false)]
    public void The_validator_refuses_what_is_wrong_and_nothing_else(string definition, string json, bool expected) =>
        Assert.Equal(expected, Validator.IsValid(json, definition));

    [Fact]
    public void The_validator_passes_over_no_keyword() =>
        Assert.Throws<NotSupportedException>(() => new SchemaValidator("""{"$defs":{"plan":{"minLength":1}}}""").IsValid("1"));

    private static bool IsRead(string json)
    {
        try
        {
            _ = PlanJson.Deserialize(json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
