using System.Runtime.CompilerServices;

namespace Kawasaki.Plan.Domain.Benchmarks.Json;

/// <summary>The plan that comes with the samples.</summary>
internal static class BundledPlan
{
    internal static byte[] Read([CallerFilePath] string source = "") =>
        File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(source)!, "../../../samples/data/policy-5-1.json"));
}
