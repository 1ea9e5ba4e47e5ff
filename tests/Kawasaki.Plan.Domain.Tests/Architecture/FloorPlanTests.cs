using System.Reflection;
using Kawasaki.Plan.Domain.Calendars;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>A folder of the library uses the folders below it and none above; folders are namespaces.</summary>
public class FloorPlanTests
{
    private const string Root = "Kawasaki.Plan.Domain";

    private static readonly LibrarySources Sources = new(Root);

    private static readonly Assembly Library = typeof(FiscalYear).Assembly;

    // Lowest first; what stands in no folder uses none.
    private static readonly string[] Floors = ["", "Internal", "Calendars", "Quantities", "Indicators", "Notation", "Hierarchy", "Evaluation", "Json"];

    [Fact]
    public void A_type_uses_no_higher_floor()
    {
        var faults =
            from pair in new TypeUses(Library).All
            from used in pair.Value
            where used.Assembly == Library && used.Namespace?.StartsWith(Root, StringComparison.Ordinal) is true && FloorOf(used) > FloorOf(pair.Key)
            select $"{pair.Key} uses {used}";

        Conventions.CheckNone(faults);
    }

    [Fact]
    public void Every_type_is_on_a_floor() => Conventions.CheckNone(new TypeUses(Library).All.Keys.Where(type => FloorOf(type) < 0).Select(type => type.FullName!));

    [Fact]
    public void Only_the_topmost_floor_knows_JSON()
    {
        var faults =
            from pair in new TypeUses(Library).All
            from used in pair.Value
            where FloorOf(pair.Key) < Floors.Length - 1 && used.Namespace?.StartsWith("System.Text.Json", StringComparison.Ordinal) is true
            select $"{pair.Key} uses {used}";

        Conventions.CheckNone(faults);
    }

    // The bindings add attributes to types of every floor.
    [Fact]
    public void Files_are_in_the_namespace_of_their_folder() =>
        Conventions.CheckNone(Sources.FilesOutsideTheirNamespace().Where(file => Path.GetFileName(file) is not ("JsonBindings.cs" or "Polyfills.NetStandard.cs")));

    [Fact]
    public void Files_read_no_clock_culture_or_normalisation() => Conventions.CheckNone(Sources.ReadingsOfSurroundings());

    private static int FloorOf(Type type) => Array.IndexOf(Floors, type.Namespace![Root.Length..].TrimStart('.').Split('.')[0]);
}
