using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Tests.Oracles;

namespace Kawasaki.Plan.Domain.Tests.Json;

/// <summary>Documents of the format.</summary>
internal static class PlanDocuments
{
    internal const string Empty = """{"title":null,"phase":null,"period":null,"basicPolicies":[]}""";

    /// <summary>Gets the example of the description of the format, which has one of every kind.</summary>
    internal static string EveryKind { get; } = JsonNode.Parse(ExampleOf("json.md"))!.ToJsonString();

    internal static string ExampleOf(string document) =>
        Regex.Match(File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, "docs", document)), "```json\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant).Groups[1].Value;
}
