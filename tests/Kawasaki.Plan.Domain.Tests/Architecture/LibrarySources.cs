using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

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

    internal void CheckNamespace(string file)
    {
        var expected = string.Join('.', [library, .. Path.GetDirectoryName(file)!.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)]);
        Assert.True(TextOf(file).Contains($"namespace {expected};", StringComparison.Ordinal), $"{file} is not in the namespace of its folder.");
    }

    internal void CheckReadsNoSurroundings(string file) =>
        Assert.DoesNotMatch(@"CurrentCulture|CurrentUICulture|DateTime\.(Now|UtcNow|Today)|SystemClock|TimeProvider|\.Normalize\(|ToUpper\(|ToLower\(|#region|#if ", TextOf(file));
}
