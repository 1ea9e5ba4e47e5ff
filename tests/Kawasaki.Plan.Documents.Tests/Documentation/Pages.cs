using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Tests.Oracles;

namespace Kawasaki.Plan.Documents.Tests.Documentation;

/// <summary>The pages about documents, and what is tested in them.</summary>
internal static partial class Pages
{
    /// <summary>Gets the page of documents in both languages, which has the catalogue of diagnostics.</summary>
    internal static IReadOnlyList<string> Documents { get; } = ["docs/documents.md", "docs/documents.ja.md"];

    /// <summary>Gets all pages whose lines of code are run here.</summary>
    internal static IReadOnlyList<string> All { get; } = [.. Documents, "README.md", "README.ja.md"];

    internal static string TextOf(string page) => File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, page));

    /// <summary>Finds the lines of code that say what they give.</summary>
    internal static IEnumerable<(string Code, string Expected)> LinesOf(string page) =>
        from Match block in Lines().Matches(TextOf(page))
        from line in block.Groups[1].Value.Split('\n')
        let parts = line.Split("// → ")
        where parts.Length == 2
        select (parts[0].TrimEnd(), parts[1]);

    /// <summary>Finds the blocks of declarations.</summary>
    internal static IEnumerable<string> DeclarationsOf(string page) => Declarations().Matches(TextOf(page)).Select(block => block.Groups[1].Value);

    /// <summary>Finds the rows of the catalogue: code, severity, meaning, example, what to do.</summary>
    internal static IEnumerable<CatalogueRow> CatalogueOf(string page) =>
        from line in TextOf(page).Split('\n')
        where line.StartsWith("| PLAN", StringComparison.Ordinal)
        let cells = line.Trim('|', ' ').Split(" | ")
        select new CatalogueRow(cells);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Lines();

    [GeneratedRegex("```cs\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Declarations();
}
