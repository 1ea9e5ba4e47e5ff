using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Tests.Oracles;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>The source files of a library, and what every one of them keeps to.</summary>
internal sealed class LibrarySources(string library)
{
    private readonly string _folder = Path.Combine(SharedFiles.RepositoryRoot, "src", library);

    /// <summary>Gets the paths of the files in the library's folder.</summary>
    internal IEnumerable<string> Files =>
        Directory.EnumerateFiles(_folder, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder, file)).Where(file => FolderOf(file) is not ("obj" or "bin"));

    /// <summary>Gets the library's subfolder in which a file stands, or an empty text.</summary>
    internal static string FolderOf(string file) => Path.GetDirectoryName(file)!.Split(Path.DirectorySeparatorChar)[0];

    internal string TextOf(string file) => File.ReadAllText(Path.Combine(_folder, file));

    /// <summary>Returns the files whose namespace is not that of their folder.</summary>
    internal IEnumerable<string> FilesOutsideTheirNamespace() => Files.Where(file => !TextOf(file).Contains($"namespace {NamespaceOf(file)};", StringComparison.Ordinal));

    /// <summary>Returns where a file asks for the clock or the culture, or hides its shape.</summary>
    internal IEnumerable<string> ReadingsOfSurroundings() =>
        from file in Files
        from Match match in Regex.Matches(TextOf(file), @"CurrentCulture|CurrentUICulture|DateTime(Offset)?\.(Now|UtcNow|Today)|SystemClock|TimeProvider\.System|\.Normalize\(|ToUpper\(|ToLower\(|#region|#if ", RegexOptions.CultureInvariant)
        select $"{file}: {match.Value}";

    private string NamespaceOf(string file) =>
        string.Join('.', [library, .. Path.GetDirectoryName(file)!.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)]);
}
