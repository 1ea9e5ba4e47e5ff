using System.Reflection;
using System.Runtime.Loader;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>The round trip through CsvHelper 33, which cannot be loaded beside version 34 under the same name.</summary>
internal static class OldCsvFile
{
    private const string Project = "Kawasaki.Plan.Integrations.OldCsv";

    private static readonly Lazy<Type> RoundTrip = new(Load);

    internal static MethodInfo Method(string name) => RoundTrip.Value.GetMethod(name)!;

    private static Type Load()
    {
        var configuration = typeof(OldCsvFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Configuration").Value!;
        var folder = Path.Combine(IntegrationTableTests.Root(), "tests", Project, "bin", configuration, "net10.0");
        return new Apart(folder).LoadFromAssemblyPath(Path.Combine(folder, Project + ".dll")).GetType(Project + ".RoundTrip", throwOnError: true)!;
    }

    /// <summary>Loads CsvHelper from a folder, and everything else as usual.</summary>
    private sealed class Apart(string folder) : AssemblyLoadContext(Project)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "CsvHelper" ? LoadFromAssemblyPath(Path.Combine(folder, "CsvHelper.dll")) : null;
    }
}
