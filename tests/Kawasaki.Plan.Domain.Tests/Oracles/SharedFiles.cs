namespace Kawasaki.Plan.Domain.Tests.Oracles;

/// <summary>Tables of facts and the published plan, which stand beside the project and not in it.</summary>
internal static class SharedFiles
{
    /// <summary>Gets the folder of the project's solution.</summary>
    internal static string RepositoryRoot { get; } = FindRoot();

    /// <summary>Gets whether the files are there.</summary>
    internal static bool AreThere { get; } = Directory.Exists(Path.Combine(RepositoryRoot, "..", "shared", "plan"));

    /// <summary>Gets the rows of a table, without comments and the header.</summary>
    internal static IReadOnlyList<string[]> Rows(string table)
    {
        var lines = File.ReadAllLines(PathOf(Path.Combine("oracles", table))).Where(line => line.Length > 0 && line[0] != '#').ToArray();
        return [.. lines.Skip(1).Select(line => line.Split('\t'))];
    }

    /// <summary>Gets the path of a file.</summary>
    internal static string PathOf(string name) => Path.GetFullPath(Path.Combine(RepositoryRoot, "..", "shared", name));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kawasaki.Plan.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run below the folder of the solution.");
    }
}
