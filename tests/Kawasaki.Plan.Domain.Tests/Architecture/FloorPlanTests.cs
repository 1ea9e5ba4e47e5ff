using System.Text.RegularExpressions;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>A folder of the library uses the folders below it and none above; folders are namespaces.</summary>
public class FloorPlanTests
{
    private static readonly LibrarySources Sources = new("Kawasaki.Plan.Domain");

    // Lowest first; what stands in no folder uses none.
    private static readonly string[] Floors = ["", "Internal", "Calendars", "Quantities", "Indicators", "Notation", "Hierarchy", "Evaluation", "Json"];

    public static TheoryData<string> Files => [.. Sources.Files];

    // The bindings add attributes to types of every floor.
    public static TheoryData<string> FilesInTheirNamespace => [.. Sources.Files.Where(file => Path.GetFileName(file) != "JsonBindings.cs")];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_uses_no_higher_floor(string file)
    {
        var folder = LibrarySources.FolderOf(file);
        var floor = Array.IndexOf(Floors, folder);
        var text = Sources.TextOf(file);
        var used = Regex.Matches(text, @"Kawasaki\.Plan\.Domain\.(\w+)", RegexOptions.CultureInvariant).Select(match => match.Groups[1].Value).Where(name => Floors.Contains(name)).Distinct();

        Assert.True(floor >= 0, $"{file} is on no floor.");
        Assert.All(used, name => Assert.True(Array.IndexOf(Floors, name) <= floor, $"{file} uses {name}."));
        Assert.True(folder == "Json" || !text.Contains("System.Text.Json", StringComparison.Ordinal), $"{file} knows JSON.");
    }

    [Theory]
    [MemberData(nameof(FilesInTheirNamespace))]
    public void A_file_is_in_the_namespace_of_its_folder(string file) => Sources.CheckNamespace(file);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_reads_no_clock_culture_or_normalisation(string file) => Sources.CheckReadsNoSurroundings(file);
}
