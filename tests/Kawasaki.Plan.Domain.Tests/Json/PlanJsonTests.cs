using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Json;

[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class PlanJsonTests
{
    private static readonly JsonSerializerOptions RelaxedOptions = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Empty = """{"title":null,"phase":null,"period":null,"basicPolicies":[]}""";

    /// <summary>The members that are left out wherever there is nothing to say.</summary>
    private static readonly string[] LeftOut =
    [
        "phases", "scales", "assessments", "phase", "period", "on", "due", "asOf", "facts", "milestones", "scaleMaximum", "level", "direction", "counts", "parts", "status", "qualifier",
        "by", "from", "current", "planned", "later", "indicators", "accounts", "initial", "supplementary", "carriedIn", "carriedOut", "reserve", "total", "executed", "personnel",
        "funding", "national", "prefectural", "bonds", "other", "general",
    ];

    [Property]
    public void A_plan_reads_back_and_is_written_alike(ComprehensivePlan plan)
    {
        var json = PlanJson.Serialize(plan);
        var read = PlanJson.Deserialize(json);

        Assert.Equal(plan, read);
        Assert.Equal(json, PlanJson.Serialize(read));
        Assert.Equal(plan, PlanJson.Deserialize(PlanJson.Serialize(plan, JsonLayout.Indented)));
        Assert.Equal(plan, JsonSerializer.Deserialize<ComprehensivePlan>(JsonSerializer.Serialize(plan)));
        using var stream = new MemoryStream();
        PlanJson.Serialize(stream, plan, JsonLayout.Compact);
        Assert.Equal(json, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Property]
    public void Order_of_members_is_free(ComprehensivePlan plan) =>
        Assert.Equal(plan, PlanJson.Deserialize(Reversed(JsonNode.Parse(PlanJson.Serialize(plan)))!.ToJsonString()));

    [Property]
    public void A_member_dropped_renamed_or_retyped_is_refused_at_its_place_or_changes_nothing(ComprehensivePlan plan, int seed)
    {
        var root = JsonNode.Parse(PlanJson.Serialize(plan))!;
        var objects = Objects(root).ToArray();
        var parent = objects[Pick(seed, objects.Length)];
        var members = parent.Select(member => member.Key).ToArray();
        var name = members[Pick(seed / 7, members.Length)];
        var path = DocumentMutation.PointerTo(parent);
        var expected = (seed & 3) switch
        {
            0 => Drop(parent, name) ? path : null,
            1 => Rename(parent, name, path),
            2 => Retype(parent, name, path),
            _ => Rename(parent, name, path),
        };

        // Without a member that may be left out, the document is another one, which may be a plan as well.
        var exception = Record.Exception(() => PlanJson.Deserialize(root.ToJsonString()));
        Assert.True(expected is null ? exception is null or JsonException : exception is JsonException json && json.Path!.StartsWith(expected, StringComparison.Ordinal), $"{expected}: {exception}");
    }

    [Fact]
    public void Deserialize_MemberTwice_IsRefused() =>
        Refused("/title", "repeated", """{"title":null,"title":null,"phase":null,"period":null,"basicPolicies":[]}""");

    [Theory]
    [InlineData("", "missing", """{"title":null,"phase":null,"period":null}""")]
    [InlineData("/extra", "unknown", """{"extra":1,"title":null,"phase":null,"period":null,"basicPolicies":[]}""")]
    [InlineData("/", "unknown", """{"":1,"title":null,"phase":null,"period":null,"basicPolicies":[]}""")]
    [InlineData("/it's", "unknown", """{"it's":1,"title":null,"phase":null,"period":null,"basicPolicies":[]}""")]
    [InlineData("/a.b", "unknown", """{"a.b":1,"title":null,"phase":null,"period":null,"basicPolicies":[]}""")]
    [InlineData("/phase", "whole number", """{"title":null,"phase":"3","period":null,"basicPolicies":[]}""")]
    [InlineData("/phase", "whole number", """{"title":null,"phase":3.5,"period":null,"basicPolicies":[]}""")]
    [InlineData("/period", "FY2022/FY2025", """{"title":null,"phase":3,"period":"FY2022","basicPolicies":[]}""")]
    [InlineData("/basicPolicies", "array", """{"title":null,"phase":3,"period":null,"basicPolicies":{}}""")]
    [InlineData("/basicPolicies/0", "object", """{"title":null,"phase":3,"period":null,"basicPolicies":[1]}""")]
    [InlineData("/basicPolicies/0/code", "plan code", """{"title":null,"phase":3,"period":null,"basicPolicies":[{"code":"五","name":null,"policies":[]}]}""")]
    [InlineData("/basicPolicies/0", "5-1", """{"title":null,"phase":3,"period":null,"basicPolicies":[{"code":"5-1","name":null,"policies":[]}]}""")]
    [InlineData("", "basicPolicies[0] and basicPolicies[1]", """{"title":null,"phase":3,"period":null,"basicPolicies":[{"code":"5","name":null,"policies":[]},{"code":"5","name":null,"policies":[]}]}""")]
    [InlineData("/formatVersion", "2", """{"title":null,"phase":3,"period":null,"formatVersion":2,"basicPolicies":[]}""")]
    [InlineData("", "", "[]")]
    [InlineData("", "", "")]
    [InlineData("/title", "", """{"title":"\ud800","phase":null,"period":null,"basicPolicies":[]}""")]
    [InlineData("", "", """{"title":null,"phase":null,"period":null,"basicPolicies":[]} x""")]
    [InlineData("/title", "", """{"title":nul""")]
    [InlineData("/a~1~0b", "unknown", """{"a/~b":1}""")]
    [InlineData("/?", "unknown", """{"\ud800":1}""")]
    [InlineData("/title", "string", """{"title":[[[[[[[[[1]]]]]]]]],"phase":null,"period":null,"basicPolicies":[]}""")]
    public void Deserialize_WhatIsNoPlan_SaysWhere(string path, string expected, string json) => Refused(path, expected, json);

    [Fact]
    public void Half_of_a_character_is_refused_and_not_replaced()
    {
        Assert.Throws<JsonException>(() => PlanJson.Deserialize("{\"title\":\"\ud800\",\"phase\":null,\"period\":null,\"basicPolicies\":[]}"));
        Assert.Throws<JsonException>(() => PlanJson.Deserialize([.. "{\"title\":\""u8, 0xED, 0xA0, 0x80, .. "\",\"phase\":null,\"period\":null,\"basicPolicies\":[]}"u8]));
        Assert.Throws<JsonException>(() => PlanJson.Serialize(new ComprehensivePlan([], title: "\ud800")));
        Assert.Throws<JsonException>(() => PlanJson.Serialize(new ComprehensivePlan([], title: "\udc00\ud800")));
        using var stream = new MemoryStream();
        Assert.Throws<JsonException>(() => PlanJson.Serialize(stream, new ComprehensivePlan([], title: "\ud800"), JsonLayout.Compact));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Every_part_of_a_plan_is_written_alike_by_itself()
    {
        Assert.Equal("""{"value":98.0,"unit":"%"}""", JsonSerializer.Serialize(Quantity.Percent(98.0m)));
        Assert.Equal("98.0 %", JsonSerializer.Deserialize<Quantity>("""{"value":98.0,"unit":"%"}""").ToString());
        Assert.Equal("\"%\"", JsonSerializer.Serialize(MeasurementUnit.Percent));
        Assert.Equal(MeasurementUnit.None, JsonSerializer.Deserialize<MeasurementUnit>("\"\""));
        Assert.Equal(JsonSerializer.Serialize<Target>(Target.NotSet(1)), JsonSerializer.Serialize(Target.NotSet(1)));
        Assert.Equal(JsonSerializer.Serialize<Baseline>(Baseline.NewlySet(3)), JsonSerializer.Serialize(Baseline.NewlySet(3)));
        Assert.Equal(Target.NotSet(1), JsonSerializer.Deserialize<NotSetTarget>(JsonSerializer.Serialize(Target.NotSet(1))));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PendingTarget>(JsonSerializer.Serialize(Target.NotSet(1))));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Indicator>("{}"));
        Assert.Equal("""{"mark":null,"text":"x"}""", JsonSerializer.Serialize(new PlanNote("x")));
        Assert.Equal("""{"event":null,"period":"FY2020","planned":false}""", JsonSerializer.Serialize(Milestone.Reached(new FiscalYear(2020))));
    }

    [Fact]
    public void A_refusal_of_the_model_does_not_speak_of_parameters()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Baseline>("""{"kind":"newlySet","phase":0}"""));
        Assert.DoesNotContain("arameter", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_DeepNesting_IsRefused() =>
        Refused("/title", "", "{\"title\":" + new string('[', 10_000));

    [Fact]
    public void Deserialize_ByteOrderMark_IsSkipped()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Empty)];
        Assert.Equal(new ComprehensivePlan([]), PlanJson.Deserialize(json));
        Assert.Equal(new ComprehensivePlan([]), PlanJson.Deserialize(Empty));
        Assert.Throws<ArgumentNullException>(() => PlanJson.Deserialize((string)null!));
    }

    [Fact]
    public void Deserialize_FormatVersion1_IsTheFormat() =>
        Assert.Equal(new ComprehensivePlan([]), PlanJson.Deserialize("""{"title":null,"phase":null,"period":null,"formatVersion":1,"basicPolicies":[]}"""));

    [Theory]
    [InlineData("98.0")]
    [InlineData("99")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("-12.50")]
    [InlineData("79228162514264337593543950335")]
    public void Digits_are_kept(string digits)
    {
        var measurement = JsonSerializer.Deserialize<Measurement>($$"""{"value":{{digits}},"unit":"%"}""");
        Assert.Equal($$"""{"value":{{digits}},"unit":"%"}""", JsonSerializer.Serialize(measurement));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("12345678901234567890.1234567890")]
    [InlineData("\"5\"")]
    [InlineData("null")]
    public void A_number_that_would_be_rounded_is_refused(string number)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Measurement>($$"""{"value":{{number}},"unit":"%"}"""));
        Assert.Equal(("$", "/value"), (exception.Path, PlaceOf(exception)));
    }

    [Fact]
    public void An_exponent_is_read_exactly() =>
        Assert.Equal(new Measurement(new Quantity(1500, "%")), JsonSerializer.Deserialize<Measurement>("""{"value":1.5e3,"unit":"%"}"""));

    [Fact]
    public void Serialize_SpellsAsTheFormatSays()
    {
        var indicator = new Indicator(
            "加入率",
            Baseline.Measured(Quantity.Percent(19.8m), CalendarPeriod.FromYear(2015)),
            [new Measurement(new Quantity(15.70m, "%"), new FiscalYear(2019), CalendarPeriod.Parse("2021-11-26"))],
            [Target.NotSet(1), Target.AtLeast(Quantity.Percent(23), new FiscalYear(2021), 2), Target.Between(Quantity.Percent(1), Quantity.Percent(2)), Target.Pending("検討中", phase: 4)]).WithSource("市民アンケート").WithScaleMaximum(100).WithNotes(["1"]);

        Assert.Equal(
            """{"name":"加入率","source":"市民アンケート","scaleMaximum":100,"notes":["1"],"baseline":{"kind":"measured","value":19.8,"unit":"%","period":"2015"},"measurements":[{"value":15.70,"unit":"%","period":"FY2019","asOf":"2021-11-26"}],"targets":[{"phase":1,"condition":"notSet"},{"phase":2,"condition":"atLeast","value":23,"unit":"%","due":"FY2021"},{"condition":"between","low":1,"high":2,"unit":"%"},{"phase":4,"condition":"pending","text":"検討中"}]}""",
            Encoding.UTF8.GetString(Relaxed(indicator)));
    }

    [Theory]
    [InlineData("""{"kind":"measured","value":1}""")]
    [InlineData("""{"kind":"measured","value":1,"unit":"%","text":"x"}""")]
    [InlineData("""{"kind":"newlySet","period":"FY2025"}""")]
    [InlineData("""{"kind":"started","on":"2016-01"}""")]
    [InlineData("""{"kind":"none","phase":1}""")]
    [InlineData("""{"kind":"other"}""")]
    [InlineData("""{"kind":"newlySet","phase":0}""")]
    public void Baseline_WithOtherMembers_IsRefused(string json) =>
        Assert.Equal("", PlaceOf(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Baseline>(json))));

    [Theory]
    [InlineData("""{"condition":"atLeast","unit":"%"}""", "", "a target with the condition atLeast are value, unit")]
    [InlineData("""{"condition":"atLeast","value":1}""", "", "value, unit, of which one is missing")]
    [InlineData("""{"condition":"atLeast","value":1,"unit":"%","low":0}""", "/low", "'low' does not belong to a target with the condition atLeast")]
    [InlineData("""{"condition":"atLeast","value":1,"unit":"%","by":{"value":1,"unit":"%"}}""", "/by", "which has value, unit, due")]
    [InlineData("""{"condition":"atLeast","value":1,"unit":"%","text":"1%以上"}""", "/text", "the condition atLeast")]
    [InlineData("""{"condition":"atLeast","relativeTo":"baseline","value":1,"unit":"%"}""", "/value", "a target with 'relativeTo'")]
    [InlineData("""{"condition":"between","low":1,"unit":"%"}""", "", "low, high, unit")]
    [InlineData("""{"condition":"between","low":2,"high":1,"unit":"%"}""", "", "")]
    [InlineData("""{"condition":"between","low":1,"high":2,"unit":"%","value":1}""", "/value", "the condition between")]
    [InlineData("""{"condition":"increase","value":1,"unit":"%"}""", "/value", "which has text, due")]
    [InlineData("""{"condition":"notSet","due":"FY2025"}""", "/due", "'due' does not belong to a target with the condition notSet.")]
    [InlineData("""{"condition":"text"}""", "", "the condition text are text")]
    [InlineData("""{"condition":"text","text":" "}""", "", "")]
    [InlineData("""{"condition":"atleast","value":1,"unit":"%"}""", "/condition", "write 'atLeast'")]
    [InlineData("""{"condition":"以上","value":1,"unit":"%"}""", "/condition", "The condition '以上' is unknown: write 'atLeast'.")]
    [InlineData("""{"condition":"を超える","value":1,"unit":"%"}""", "/condition", "write 'above'")]
    [InlineData("""{"condition":"増加傾向へ"}""", "/condition", "write 'increase'")]
    [InlineData("""{"condition":"","value":1,"unit":"%"}""", "/condition", "")]
    [InlineData("""{"condition":"達成","value":1,"unit":"%"}""", "/condition", "it is notSet, pending, ")]
    public void Target_WithOtherMembers_IsRefusedWithTheMemberAndWhatBelongs(string json, string place, string words)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Target>(json));
        Assert.Equal(place, PlaceOf(error));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    /// <summary>The plan by hand in the documents is a plan, the same in both languages, in which nothing is found and whose target can be judged.</summary>
    [Fact]
    public void The_plan_by_hand_of_the_documents_is_read()
    {
        var plan = PlanJson.Deserialize(PlanDocuments.ExampleOf("plans.md"));
        Assert.Equal(plan, PlanJson.Deserialize(PlanDocuments.ExampleOf("plans.ja.md")));
        Assert.Empty(plan.Validate());
        var indicator = Assert.Single(plan.Indicators).Indicator;
        Assert.Equal(0.3m, Kawasaki.Plan.Domain.Evaluation.TargetEvaluation.OfPhase(indicator, phase: null).Facts.ProgressRatio.Value);
    }

    [Fact]
    public void Converters_of_other_types_say_so()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        Assert.Throws<NotSupportedException>(() => Unwrap(() => new CanonicalTextConverter<int>().Write(writer, 1, RelaxedOptions)));
        Assert.Throws<NotSupportedException>(() => Unwrap(() => new PlanModelConverter<string>().Write(writer, "", RelaxedOptions)));
    }

    [Property]
    public void An_indicator_by_itself_reads_back_with_its_kind(Indicator indicator) =>
        Assert.Equal(indicator, JsonSerializer.Deserialize<Indicator>(Relaxed(indicator)));

    [Theory]
    [InlineData("outcomeIndicators", "outcome", null)]
    [InlineData("outcomeIndicators", "perception", "Expected the kind 'outcome' here.")]
    [InlineData("perceptionIndicators", "perception", null)]
    [InlineData("perceptionIndicators", "outcome", "Expected the kind 'perception' here.")]
    [InlineData("perceptionIndicators", "input", "Expected the kind 'perception' here.")]
    public void The_kind_of_an_indicator_is_that_of_its_list(string list, string kind, string? refusal)
    {
        var marked = $"\"{list}\":[{{";
        Assert.Contains(marked, PlanDocuments.EveryKind, StringComparison.Ordinal);
        var json = PlanDocuments.EveryKind.Replace(marked, $"{marked}\"kind\":\"{kind}\",", StringComparison.Ordinal);

        var exception = Record.Exception(() => Assert.Equal(PlanJson.Deserialize(PlanDocuments.EveryKind), PlanJson.Deserialize(json)));

        Assert.Equal(refusal, exception?.Message.Split(" Path:")[0]);
    }

    [Fact]
    public void Indicator_OfAnUnknownKind_IsRefused() =>
        Assert.Equal("/kind", PlaceOf(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Indicator>("""{"kind":"other"}"""))));

    [Fact]
    public void A_place_in_a_document_is_a_pointer_to_what_is_there()
    {
        var mutations = DocumentMutation.All(PlanDocuments.EveryKind).Where(mutation => mutation.Kind == "retyped").ToArray();

        Assert.Contains(mutations, mutation => mutation.RefusedAt!.EndsWith("/projects/0/planned/groups/0/items/0/milestones/0/planned", StringComparison.Ordinal));
        Assert.All(mutations, mutation => Assert.EndsWith($"Path: {mutation.RefusedAt}.", Assert.Throws<JsonException>(() => PlanJson.Deserialize(mutation.Json)).Message + (mutation.RefusedAt!.Length == 0 ? " Path: ." : ""), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1e-10")]
    [InlineData("1.50E-12")]
    [InlineData("25e+10")]
    public void An_exponent_of_two_digits_is_read_exactly(string number) =>
        Assert.Equal(decimal.Parse(number, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture), JsonSerializer.Deserialize<Measurement>($$"""{"value":{{number}},"unit":"%"}""")!.Value!.Value.Amount);

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(40)]
    public void A_list_of_any_length_reads_back_as_it_was(int count)
    {
        var notes = Enumerable.Range(1, count).Select(number => $"注{number}").ToArray();

        Assert.Equal(notes, JsonSerializer.Deserialize<Indicator>(Relaxed(new Indicator("加入率", Baseline.None).WithNotes(notes)))!.Notes);
    }

    [Fact]
    public void A_value_in_two_segments_is_read_wherever_it_is_cut()
    {
        var indicator = new Indicator("加入\u0001率", Baseline.Measured(new Quantity(123.450m, "%"), new FiscalYear(2015)), [new(new Quantity(15.70m, "%"), CalendarPeriod.Parse("2019"), CalendarPeriod.Parse("2021-11-26"))]);
        var json = Relaxed(indicator);

        for (var cut = 1; cut < json.Length; cut++)
        {
            var first = new Segment(json.AsMemory(0, cut), before: null);
            var reader = new Utf8JsonReader(new System.Buffers.ReadOnlySequence<byte>(first, 0, new Segment(json.AsMemory(cut), first), json.Length - cut));
            Assert.Equal(indicator, JsonSerializer.Deserialize<Indicator>(ref reader));
        }
    }

    [Theory]
    [InlineData(typeof(FiscalYear))]
    [InlineData(typeof(FiscalYearRange))]
    [InlineData(typeof(FiscalHalf))]
    [InlineData(typeof(FiscalQuarter))]
    [InlineData(typeof(EraYear))]
    [InlineData(typeof(EraDate))]
    [InlineData(typeof(CalendarPeriod))]
    [InlineData(typeof(PlanCode))]
    [InlineData(typeof(Quantity))]
    public void Null_and_an_empty_text_are_no_value(Type type)
    {
        Assert.Equal("$", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("null", type)).Path);
        Assert.Equal("$", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"\"", type)).Path);
        Assert.Equal("$[1]", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("[null,\"\"]", typeof(Nullable<>).MakeGenericType(type).MakeArrayType())).Path);
    }

    [Property]
    public async Task A_stream_reads_as_its_bytes(ComprehensivePlan plan, bool hasMark)
    {
        byte[] json = [.. hasMark ? new byte[] { 0xEF, 0xBB, 0xBF } : [], .. Encoding.UTF8.GetBytes(PlanJson.Serialize(plan))];
        using var stream = new MemoryStream(json);
        Assert.Equal(plan, Read(stream));
        stream.Position = 0;
        Assert.Equal(plan, await PlanJson.DeserializeAsync(stream, TestContext.Current.CancellationToken));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_longer_than_the_first_piece_is_read_to_its_end_and_its_errors_have_a_place()
    {
        var plan = new ComprehensivePlan([], new string('計', 100_000));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(PlanJson.Serialize(plan)));
        Assert.Equal(plan, Read(stream));
        using var wrong = new MemoryStream(Encoding.UTF8.GetBytes("""{"title":1}"""));
        Assert.Equal("/title", Assert.Throws<JsonException>(() => PlanJson.Deserialize(wrong)).Path);
        wrong.Position = 0;
        Assert.Equal("/title", (await Assert.ThrowsAsync<JsonException>(() => PlanJson.DeserializeAsync(wrong, TestContext.Current.CancellationToken))).Path);
        Assert.Throws<ArgumentNullException>(() => PlanJson.Deserialize((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => PlanJson.DeserializeAsync(null!, TestContext.Current.CancellationToken));
        stream.Position = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PlanJson.DeserializeAsync(stream, new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Position);
    }

    /// <summary>Returns the place in the value, which a converter knows; the path in the document is the serializer's.</summary>
    private static string? PlaceOf(JsonException exception) => Assert.IsType<JsonException>(exception.InnerException).Path;

    private static ComprehensivePlan Read(Stream stream) => PlanJson.Deserialize(stream);

    private sealed class Segment : System.Buffers.ReadOnlySequenceSegment<byte>
    {
        internal Segment(ReadOnlyMemory<byte> memory, Segment? before)
        {
            Memory = memory;
            RunningIndex = before?.Memory.Length ?? 0;
            before?.Next = this;
        }
    }

    private static byte[] Relaxed(Indicator indicator) =>
        JsonSerializer.SerializeToUtf8Bytes(indicator, RelaxedOptions);

    private static void Unwrap(Action action)
    {
        try
        {
            action();
        }
        catch (TypeInitializationException exception)
        {
            throw exception.InnerException!;
        }
    }

    private static void Refused(string path, string expected, string json)
    {
        var exception = Assert.Throws<JsonException>(() => PlanJson.Deserialize(json));
        Assert.Equal(path, exception.Path);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
    }

    private static int Pick(int seed, int count) => (int)(Math.Abs((long)seed) % count);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject @object => @object.SelectMany(member => Objects(member.Value)).Prepend(@object),
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject @object => new JsonObject(@object.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Reversed)]),
        null => null,
        _ => node.DeepClone(),
    };

    /// <summary>Takes a member away, and returns whether it is one that must be there.</summary>
    private static bool Drop(JsonObject parent, string name)
    {
        parent.Remove(name);
        return name switch
        {
            "notes" => parent.ContainsKey("code"),
            "kind" => !parent.ContainsKey("name"),
            "remarks" => parent.ContainsKey("description"),
            "outcomeIndicators" => parent.ContainsKey("progress"),
            "indicator" or "reason" => !parent.ContainsKey("scale"),
            "text" => !parent.ContainsKey("missing") && !parent.ContainsKey("relativeTo") && parent["condition"]?.GetValue<string>() is not ("increase" or "decrease"),
            _ => Array.IndexOf(LeftOut, name) < 0,
        };
    }

    private static string Rename(JsonObject parent, string name, string path)
    {
        var value = parent[name];
        parent.Remove(name);
        parent["renamed"] = value?.DeepClone();
        return path;
    }

    private static string Retype(JsonObject parent, string name, string path)
    {
        parent[name] = parent[name] is JsonObject ? new JsonArray() : new JsonObject();
        return $"{path}/{name}";
    }
}
