using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Json;

/// <summary>A document with one thing wrong is refused at its place, or is another plan and read in full; memory stays in proportion to the document.</summary>
[Properties(Arbitrary = [typeof(PlanArbitraries)])]
public class PlanJsonMutationTests
{
    private const int LongLength = 100_000_000;

    [Property]
    public void A_mutated_document_is_refused_at_its_place_or_read_in_full(ComprehensivePlan plan, int seed) => Check(DocumentMutation.Pick(PlanJson.Serialize(plan), seed));

    [Fact]
    public void Every_mutation_of_every_kind_is_refused_at_its_place_or_read_in_full()
    {
        var mutations = DocumentMutation.All(PlanDocuments.EveryKind).ToArray();

        Assert.All(mutations, Check);
        Assert.Equal(
            ["another number", "another text", "as a string", "deep", "doubled", "dropped", "renamed", "retyped"],
            mutations.Select(mutation => mutation.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_example_has_every_member_of_the_format_and_is_the_same_in_both_languages()
    {
        var definitions = JsonNode.Parse(PlanJson.Schema)!["$defs"]!;
        var members = Members(definitions).Distinct().Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(82, members.Length);
        Assert.All(members, member => Assert.Contains($"\"{member}\":", PlanDocuments.EveryKind, StringComparison.Ordinal));
        Assert.Equal(PlanDocuments.ExampleOf("json.md"), PlanDocuments.ExampleOf("json.ja.md"));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("phase")]
    [InlineData("period")]
    [InlineData("basicPolicies")]
    [InlineData("unknown")]
    public void Nesting_of_10_000_is_refused_at_its_place(string member)
    {
        foreach (var (open, close) in new[] { ("[", "]"), ("{\"a\":", "}") })
        {
            var deep = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));
            var json = PlanDocuments.Empty.Replace("{", $"{{\"{member}\":{deep},", StringComparison.Ordinal);

            var exception = Assert.Throws<JsonException>(() => PlanJson.Deserialize(json));
            Assert.StartsWith($"/{member}", exception.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nesting_of_10_000_around_a_document_is_refused() =>
        Assert.Equal("", Assert.Throws<JsonException>(() => PlanJson.Deserialize(new string('[', 10_000) + PlanDocuments.Empty + new string(']', 10_000))).Path);

    [Theory]
    [InlineData("/title", "{\"title\":\"", "\",\"phase\":null,\"period\":null,\"basicPolicies\":[]}", true)]
    [InlineData("/period", "{\"title\":null,\"period\":\"", "\",\"phase\":null,\"basicPolicies\":[]}", false)]
    [InlineData("/phase", "{\"title\":null,\"phase\":\"", "\",\"period\":null,\"basicPolicies\":[]}", false)]
    [InlineData("/basicPolicies/0/code", "{\"title\":null,\"phase\":null,\"period\":null,\"basicPolicies\":[{\"code\":\"", "\"}]}", false)]
    [InlineData("/xxx", "{\"", "\":null}", false)]
    [InlineData("", "{\"title\":null,\"phase\":", "}", false)]
    public void A_text_of_100_megabytes_is_read_or_refused_in_memory_of_its_size(string path, string before, string after, bool isPlan)
    {
        var json = new byte[before.Length + LongLength + after.Length];
        json.AsSpan().Fill((byte)'x');
        Encoding.UTF8.GetBytes(before).CopyTo(json, 0);
        Encoding.UTF8.GetBytes(after).CopyTo(json, before.Length + LongLength);
        ComprehensivePlan? plan = null;

        var (bytes, exception) = Allocated(() => plan = PlanJson.Deserialize(json));

        // The text in UTF-16, and what is around it.
        Assert.True(bytes < (2L * LongLength) + 100_000, $"{bytes} bytes");
        Assert.Equal(isPlan, exception is null);
        Assert.Equal(isPlan ? LongLength : null, plan?.Title!.Length);
        Assert.True(isPlan || exception is JsonException { Message.Length: < 400 } json2 && json2.Path!.StartsWith(path, StringComparison.Ordinal), exception?.Message);
    }

    [Fact]
    public void A_list_of_a_million_elements_is_refused_in_memory_of_its_size()
    {
        var json = Encoding.UTF8.GetBytes(PlanDocuments.Empty.Replace("[]", "[" + string.Concat(Enumerable.Repeat("{\"code\":\"1\",\"name\":null,\"policies\":[]},", 1_000_000)) + "1]", StringComparison.Ordinal));

        var (bytes, exception) = Allocated(() => _ = PlanJson.Deserialize(json));

        Assert.Equal("/basicPolicies/1000000", Assert.IsType<JsonException>(exception).Path);
        Assert.True(bytes < 4L * json.Length, $"{bytes} bytes of {json.Length}");
    }

    private static void Check(DocumentMutation mutation)
    {
        ComprehensivePlan? plan = null;
        var (bytes, exception) = Allocated(() => plan = PlanJson.Deserialize(mutation.Json));
        var about = $"{mutation.Kind} at {mutation.Path}: {exception?.Message}";

        Assert.True(bytes < 20_000 + (20L * mutation.Json.Length), $"{bytes} bytes for {mutation.Json.Length}: {about}");
        if (plan is not null)
        {
            Assert.True(mutation.MayBePlan, about);
            Assert.True(JsonNode.DeepEquals(Comparable(mutation.Json), Comparable(PlanJson.Serialize(plan))), about);
            return;
        }

        var refusal = Assert.IsType<JsonException>(exception);
        Assert.True(mutation.RefusedAt is null ? IsPlaceOf(mutation, refusal.Path!) : mutation.RefusedAt == refusal.Path, $"{about}, expected {mutation.RefusedAt}");
    }

    /// <summary>Whether a refusal names the member that was changed, what holds it, or, where a member is gone, one beside it that is misplaced without it.</summary>
    private static bool IsPlaceOf(DocumentMutation mutation, string path) =>
        mutation.Path.StartsWith(path, StringComparison.Ordinal) || (mutation.Kind == "dropped" && ParentOf(path) == ParentOf(mutation.Path));

    private static string ParentOf(string path) => path[..path.LastIndexOf('/')];

    private static (long Bytes, Exception? Exception) Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            action();
            return (GC.GetAllocatedBytesForCurrentThread() - before, null);
        }
        catch (JsonException exception)
        {
            return (GC.GetAllocatedBytesForCurrentThread() - before, exception);
        }
    }

    /// <summary>Returns the document without what the writer leaves out: its version, and stages of projects of which nothing is said.</summary>
    private static JsonNode Comparable(string json)
    {
        var root = JsonNode.Parse(json)!;
        root.AsObject().Remove("formatVersion");
        LeaveOutEmptyStages(root);
        return root;
    }

    private static void LeaveOutEmptyStages(JsonNode? node)
    {
        foreach (var child in node switch { JsonObject @object => @object.Select(member => member.Value).ToArray(), JsonArray array => [.. array], _ => [] })
        {
            LeaveOutEmptyStages(child);
        }

        foreach (var stage in new[] { "current", "planned", "later" })
        {
            if (node is JsonObject project && project[stage] is JsonObject { Count: 1 } empty && empty["groups"] is JsonArray { Count: 0 })
            {
                project.Remove(stage);
            }
        }
    }

    private static IEnumerable<string> Members(JsonNode? node) => node switch
    {
        JsonObject @object => @object.SelectMany(member => Members(member.Value)).Concat(@object["properties"] is JsonObject properties ? properties.Select(member => member.Key) : []),
        JsonArray array => array.SelectMany(Members),
        _ => [],
    };
}
