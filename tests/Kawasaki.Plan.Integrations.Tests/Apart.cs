using System.Reflection;
using System.Runtime.Loader;

namespace Kawasaki.Plan.Integrations.Tests;

/// <summary>What cannot be loaded beside other versions under the same name: CsvHelper 33, and the OpenAPI of ASP.NET Core.</summary>
internal static class Apart
{
    private const string Project = "Kawasaki.Plan.Integrations.Apart";

    private static readonly Lazy<Assembly> Loaded = new(Load);

    /// <summary>Calls a method of a class there.</summary>
    internal static object Call(string type, string method, Type[] types, params object[] arguments) =>
        Loaded.Value.GetType($"{Project}.{type}", throwOnError: true)!.GetMethod(method)!.MakeGenericMethod(types).Invoke(null, arguments)!;

    private static Assembly Load()
    {
        var configuration = typeof(Apart).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Configuration").Value!;
        var folder = Path.Combine(IntegrationTableTests.Root(), "tests", Project, "bin", configuration, "net10.0");
        return new Context(folder).LoadFromAssemblyPath(Path.Combine(folder, Project + ".dll"));
    }

    /// <summary>Loads three libraries from a folder, and everything else as usual.</summary>
    private sealed class Context(string folder) : AssemblyLoadContext(Project)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name is "CsvHelper" or "Microsoft.OpenApi" or "Microsoft.AspNetCore.OpenApi" ? LoadFromAssemblyPath(Path.Combine(folder, assemblyName.Name + ".dll")) : null;
    }
}
