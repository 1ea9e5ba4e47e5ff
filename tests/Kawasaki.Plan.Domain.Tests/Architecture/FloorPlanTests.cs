using System.Text.RegularExpressions;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>A folder of the library uses the folders below it and none above; folders are namespaces.</summary>
public class FloorPlanTests
{
    private static readonly string Sources = Path.Combine(SharedFiles.RepositoryRoot, "src", "Kawasaki.Plan.Domain");

    // Lowest first. Json and Notation stand side by side: neither knows the other.
    private static readonly string[] Floors = ["Internal", "Calendars", "Quantities", "Indicators", "Hierarchy", "Evaluation", "Notation", "Json"];

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories).Where(file => !IsBuilt(file)).Select(file => Path.GetRelativePath(Sources, file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_uses_no_higher_floor(string file)
    {
        var folder = file.Split(Path.DirectorySeparatorChar)[0];
        var floor = Array.IndexOf(Floors, folder);
        var text = File.ReadAllText(Path.Combine(Sources, file));
        var used = Regex.Matches(text, @"Kawasaki\.Plan\.Domain\.(\w+)", RegexOptions.CultureInvariant).Select(match => match.Groups[1].Value).Where(name => Floors.Contains(name)).Distinct();

        Assert.True(floor >= 0, $"{file} is on no floor.");
        Assert.True(
            Path.GetFileName(file) == "JsonBindings.cs" || text.Contains($"namespace Kawasaki.Plan.Domain.{Path.GetDirectoryName(file)!.Replace(Path.DirectorySeparatorChar, '.')};", StringComparison.Ordinal),
            $"{file} is not in the namespace of its folder."); // The bindings add attributes to types of every floor.
        Assert.All(used, name => Assert.True(Array.IndexOf(Floors, name) <= floor && !(folder == "Json" && name == "Notation"), $"{file} uses {name}."));
        Assert.True(folder == "Json" || !text.Contains("System.Text.Json", StringComparison.Ordinal), $"{file} knows JSON.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_reads_no_clock_culture_or_normalisation(string file)
    {
        var text = File.ReadAllText(Path.Combine(Sources, file));
        Assert.DoesNotMatch(@"CurrentCulture|CurrentUICulture|DateTime\.(Now|UtcNow|Today)|SystemClock|TimeProvider|\.Normalize\(|ToUpper\(|ToLower\(|#region|#if ", text);
    }

    private static bool IsBuilt(string file) => file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
