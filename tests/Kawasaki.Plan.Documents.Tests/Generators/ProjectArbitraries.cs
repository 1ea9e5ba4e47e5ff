using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>Projects whose two cells agree in their headings, in a count, or by chance.</summary>
public static class ProjectArbitraries
{
    private static readonly string?[] Headings = [null, null, "甲", "乙", "丙"];

    // Few, so that items are equal: only their places tell them apart.
    private static readonly string[] Texts = ["継続実施", "整備", "改修"];

    private static Gen<ActivityItem> AnyItem => Gen.Elements(Texts).Select(text => new ActivityItem(text));

    private static Gen<string?> AnyHeading => Gen.Elements(Headings);

    private static Gen<ActivityGroup[]> AnyCell => Gen.Choose(0, 4).SelectMany(AnyGroup.ArrayOf);

    private static Gen<ActivityGroup> AnyGroup => AnyHeading.SelectMany(heading => GroupOf(heading, AnyCount));

    // One item is commonest in a published cell.
    private static Gen<int> AnyCount => Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Constant(1)), (3, Gen.Choose(2, 3)));

    public static Arbitrary<Project> Projects() =>
        (from current in AnyCell
         from planned in Gen.OneOf(AnyCell, WithHeadingsOf(current), FlatWith(ItemsOf(current)), FlatWith(current.Length), SplitWith(ItemsOf(current)))
         select ProjectOf(current, planned)).ToArbitrary();

    public static Arbitrary<FlatProject> FlatProjects() =>
        (from current in AnyCell
         from count in Gen.OneOf(Gen.Choose(0, 6), Gen.Constant(ItemsOf(current)), Gen.Constant(current.Length))
         from planned in FlatWith(count)
         select new FlatProject(ProjectOf(current, planned))).ToArbitrary();

    private static int ItemsOf(ActivityGroup[] groups) => groups.Sum(group => group.Items.Count);

    private static Project ProjectOf(ActivityGroup[] current, ActivityGroup[] planned) => new("事業", current: new(groups: current), planned: new(groups: planned));

    private static Gen<ActivityGroup> GroupOf(string? heading, Gen<int> counts) =>
        from count in counts
        from items in AnyItem.ArrayOf(count)
        select new ActivityGroup(heading, items);

    private static Gen<ActivityGroup[]> WithHeadingsOf(ActivityGroup[] groups) =>
        from order in Gen.Shuffle(groups)
        from copies in Gen.CollectToArray(order, other => GroupOf(other.Heading, Gen.OneOf(Gen.Constant(other.Items.Count), AnyCount)))
        select copies;

    private static Gen<ActivityGroup[]> FlatWith(int count) => GroupOf(null, Gen.Constant(count)).Select(flat => new[] { flat });

    /// <summary>Items in two groups, each with a heading or without.</summary>
    private static Gen<ActivityGroup[]> SplitWith(int count) =>
        from headings in AnyHeading.ArrayOf(2)
        from share in Gen.Choose(0, count)
        from first in GroupOf(headings[0], Gen.Constant(share))
        from second in GroupOf(headings[1], Gen.Constant(count - share))
        select new[] { first, second };
}
