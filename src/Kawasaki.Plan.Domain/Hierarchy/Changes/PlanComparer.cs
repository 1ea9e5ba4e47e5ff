using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>Compares plans node by node.</summary>
internal sealed class PlanComparer(ChangeList changes)
{
    internal void Compare(ComprehensivePlan older, ComprehensivePlan newer)
    {
        changes.Compare(PlanMember.Title, null, older.Title, newer.Title);
        changes.Compare(PlanMember.Phase, null, older.Phase, newer.Phase);
        changes.Compare(PlanMember.Period, null, older.Period, newer.Period);
        changes.Compare(PlanMember.Phases, null, older.Phases, newer.Phases);
        changes.Compare(PlanMember.Scales, null, older.Scales, newer.Scales);
        CompareNodes(older.BasicPolicies, newer.BasicPolicies, ByCode<BasicPolicy>(item => item.Code), item => new(item), item => new(item), Compare);
    }

    private void Compare(PlanNode olderNode, PlanNode node)
    {
        changes.Places.Pair(olderNode, node);
        if (olderNode.Name != node.Name)
        {
            changes.Add(new NameChange(node, indicator: null, olderNode.Name, node.Name));
        }

        changes.Compare(PlanMember.Assessments, node, olderNode.OwnAssessments, node.OwnAssessments);
        switch (node.Kind)
        {
            case PlanNodeKind.BasicPolicy:
                Compare(olderNode, node, olderNode.BasicPolicy, node.BasicPolicy);
                break;
            case PlanNodeKind.Policy:
                Compare(olderNode, node, olderNode.Policy!, node.Policy!);
                break;
            case PlanNodeKind.Measure:
                Compare(olderNode, node, olderNode.Measure!, node.Measure!);
                break;
            default:
                Compare(olderNode, node, olderNode.Project!, node.Project!);
                break;
        }
    }

    private void Compare(PlanNode olderNode, PlanNode node, BasicPolicy older, BasicPolicy newer)
    {
        CompareIndicators(olderNode, node, older.OutcomeIndicators, newer.OutcomeIndicators);
        CompareNodes(
            older.Policies,
            newer.Policies,
            ByCode<Policy>(item => item.Code),
            item => new(olderNode.BasicPolicy, item),
            item => new(node.BasicPolicy, item),
            Compare);
    }

    private void Compare(PlanNode olderNode, PlanNode node, Policy older, Policy newer)
    {
        changes.Compare(PlanMember.Directions, node, older.Directions, newer.Directions);
        CompareIndicators(olderNode, node, older.PerceptionIndicators, newer.PerceptionIndicators);
        CompareIndicators(olderNode, node, older.OutcomeIndicators, newer.OutcomeIndicators);
        changes.Compare(PlanMember.Notes, node, older.Notes, newer.Notes);
        CompareNodes(
            older.Measures,
            newer.Measures,
            ByCode<Measure>(item => item.Code),
            item => new(olderNode.BasicPolicy, older, item),
            item => new(node.BasicPolicy, newer, item),
            Compare);
    }

    private void Compare(PlanNode olderNode, PlanNode node, Measure older, Measure newer)
    {
        changes.Compare(PlanMember.Progress, node, older.Progress, newer.Progress);
        changes.Compare(PlanMember.Issues, node, older.Issues, newer.Issues);
        changes.Compare(PlanMember.Directions, node, older.Directions, newer.Directions);
        changes.Compare(PlanMember.DirectObjectives, node, older.DirectObjectives, newer.DirectObjectives);
        CompareIndicators(olderNode, node, older.OutcomeIndicators, newer.OutcomeIndicators);
        changes.Compare(PlanMember.Notes, node, older.Notes, newer.Notes);
        CompareNodes(
            older.Projects,
            newer.Projects,
            (before, after) => Matching.ByName(before, after, item => item.Name, FiguresAgree),
            item => new(olderNode.BasicPolicy, olderNode.Policy, older, item),
            item => new(node.BasicPolicy, node.Policy, newer, item),
            Compare);
    }

    private void Compare(PlanNode olderNode, PlanNode node, Project older, Project newer)
    {
        changes.Compare(PlanMember.Description, node, older.Description, newer.Description);
        foreach (var (before, after) in older.Stages.Zip(newer.Stages, (before, after) => (before, after)))
        {
            if (before.Stage != after.Stage)
            {
                changes.Add(new StageChange(node, after.Kind, before.Stage, after.Stage));
            }
        }

        changes.Compare(PlanMember.Remarks, node, older.Remarks, newer.Remarks);
        CompareIndicators(olderNode, node, older.Indicators, newer.Indicators);
        changes.Compare(PlanMember.Accounts, node, older.Accounts, newer.Accounts);
    }

    private void CompareNodes<T>(
        IReadOnlyList<T> older,
        IReadOnlyList<T> newer,
        Func<IReadOnlyList<T>, IReadOnlyList<T>, int[]> match,
        Func<T, PlanNode> olderNodeOf,
        Func<T, PlanNode> nodeOf,
        Action<PlanNode, PlanNode> compare)
        where T : class =>
        CompareLists(
            older,
            newer,
            match(older, newer),
            (before, after) => compare(olderNodeOf(before), nodeOf(after)),
            item => new(PartChangeKind.Added, nodeOf(item)),
            item => new(PartChangeKind.Dropped, olderNodeOf(item)),
            item => new(PartChangeKind.Moved, nodeOf(item)));

    private void CompareIndicators(PlanNode olderNode, PlanNode node, IReadOnlyList<Indicator> older, IReadOnlyList<Indicator> newer) =>
        CompareLists(
            older,
            newer,
            Matching.ByName(older, newer, item => item.Name, IndicatorComparer.FiguresAgree),
            (before, after) =>
            {
                changes.Places.Pair(olderNode, before, node, after);
                new IndicatorComparer(changes, new(node, after)).Compare(before, after);
            },
            item => new(PartChangeKind.Added, node, item),
            item => new(PartChangeKind.Dropped, olderNode, item),
            item => new(PartChangeKind.Moved, node, item));

    private void CompareLists<T>(
        IReadOnlyList<T> older,
        IReadOnlyList<T> newer,
        int[] matches,
        Action<T, T> compare,
        Func<T, PartChange> added,
        Func<T, PartChange> dropped,
        Func<T, PartChange> moved)
    {
        var isMoved = Matching.Moved(matches);
        for (var i = 0; i < newer.Count; i++)
        {
            if (matches[i] < 0)
            {
                changes.Add(added(newer[i]));
                continue;
            }

            if (isMoved[i])
            {
                changes.Add(moved(newer[i]));
            }

            compare(older[matches[i]], newer[i]);
        }

        changes.Changes.AddRange(older.Where((_, j) => Array.IndexOf(matches, j) < 0).Select(dropped));
    }

    private static Func<IReadOnlyList<T>, IReadOnlyList<T>, int[]> ByCode<T>(Func<T, PlanCode> codeOf) =>
        (older, newer) => Matching.ByKey(older, newer, codeOf);

    /// <summary>Returns whether two projects have the same figures and milestones, of which there are some, or the same items.</summary>
    private static bool FiguresAgree(Project older, Project newer) =>
        older.Items.Any()
        && (older.Items.Select(item => item.Text).SequenceEqual(newer.Items.Select(item => item.Text))
            || (older.Items.Any(item => item.Facts.Count + item.Milestones.Count > 0)
                && older.Items.SelectMany(item => item.Facts).SequenceEqual(newer.Items.SelectMany(item => item.Facts))
                && older.Items.SelectMany(item => item.Milestones).SequenceEqual(newer.Items.SelectMany(item => item.Milestones))));
}
