using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents;

public sealed partial class ProjectAlignment
{
    private static AlignmentBasis Infer(Cell planned, Cell current, out InferredPair[] pairs)
    {
        pairs = [];
        if (planned.Items.Count == 0 || current.Groups.Count == 0)
        {
            return AlignmentBasis.None;
        }

        if (planned.Headings.Count > 0 && ByHeading(planned, current) is { } byHeading)
        {
            pairs = byHeading;
            return AlignmentBasis.Heading;
        }

        if (planned.Items.Count == current.Items.Count && WithinHeadings(planned, current, ByItem(planned, current)) is { } byItem)
        {
            pairs = byItem;
            return AlignmentBasis.Item;
        }

        if (planned.Items.Count == current.Groups.Count && WithinHeadings(planned, current, ByGroup(planned, current)) is { } byGroup)
        {
            pairs = byGroup;
            return AlignmentBasis.Group;
        }

        return AlignmentBasis.None;
    }

    /// <summary>Pairs groups of equal headings, or returns <see langword="null"/> where the headings are not the same.</summary>
    private static InferredPair[]? ByHeading(Cell planned, Cell current)
    {
        if (planned.Groups.Count != current.Groups.Count)
        {
            return null;
        }

        var waiting = current.Groups.GroupBy(KeyOf).ToDictionary(groups => groups.Key, groups => new Queue<ActivityGroup>(groups));
        var pairs = new List<InferredPair>();
        foreach (var group in planned.Groups)
        {
            if (!waiting.TryGetValue(KeyOf(group), out var groups) || groups.Count == 0)
            {
                return null;
            }

            pairs.AddRange(InGroup(group, groups.Dequeue()));
        }

        return [.. pairs];
    }

    // A dictionary takes no null as a key.
    private static ValueTuple<string?> KeyOf(ActivityGroup group) => new(group.Heading);

    private static IEnumerable<InferredPair> InGroup(ActivityGroup planned, ActivityGroup current) =>
        planned.Items.Count == 0 ? []
        : planned.Items.Count == current.Items.Count ? planned.Items.Select((item, i) => new InferredPair(planned, [item], current, [current.Items[i]]))
        : [new InferredPair(planned, planned.Items, current, current.Items)];

    private static InferredPair[] ByItem(Cell planned, Cell current) =>
        [.. planned.Items.Select((place, i) => new InferredPair(place.Group, [place.Item], current.Items[i].Group, [current.Items[i].Item]))];

    private static InferredPair[] ByGroup(Cell planned, Cell current) =>
        [.. planned.Items.Select((place, i) => new InferredPair(place.Group, [place.Item], current.Groups[i], current.Groups[i].Items))];

    /// <summary>Returns the pairs, or <see langword="null"/> where only one side of a pair stands under a heading that both cells have.</summary>
    private static InferredPair[]? WithinHeadings(Cell planned, Cell current, InferredPair[] pairs) =>
        Array.Exists(
            pairs,
            pair => pair.PlannedGroup.Heading != pair.CurrentGroup.Heading
                && (current.Has(pair.PlannedGroup.Heading) || planned.Has(pair.CurrentGroup.Heading)))
                ? null : pairs;

    /// <summary>What a cell says: groups with neither heading nor items are left out.</summary>
    private sealed class Cell
    {
        internal Cell(ProjectStage stage)
        {
            for (var i = 0; i < stage.Groups.Count; i++)
            {
                Take(stage.Groups[i]);
            }
        }

        internal List<ActivityGroup> Groups { get; } = [];

        internal List<(ActivityGroup Group, ActivityItem Item)> Items { get; } = [];

        internal HashSet<string> Headings { get; } = new(StringComparer.Ordinal);

        internal bool Has(string? heading) => heading is not null && Headings.Contains(heading);

        private void Take(ActivityGroup group)
        {
            if (group.Heading is { } heading)
            {
                Headings.Add(heading);
            }
            else if (group.Items.Count == 0)
            {
                return;
            }

            Groups.Add(group);
            for (var i = 0; i < group.Items.Count; i++)
            {
                Items.Add((group, group.Items[i]));
            }
        }
    }
}
