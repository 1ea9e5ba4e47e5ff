using Kawasaki.Plan.Domain.Indicators;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>Compares plans node by node. What it returns makes the newer from the older; <see langword="null"/> where nothing changed.</summary>
internal sealed class PlanComparer
{
    internal List<PlanChange> Changes { get; } = [];

    internal List<TargetComparison> Targets { get; } = [];

    internal Func<ComprehensivePlan, ComprehensivePlan>? Compare(ComprehensivePlan older, ComprehensivePlan newer)
    {
        var patch = new Patch<ComprehensivePlan>();
        if (older.Title != newer.Title)
        {
            Add(PlanChangeKind.PlanChanged, default, "title", older.Title, newer.Title);
            patch.Then(plan => plan.WithTitle(newer.Title));
        }

        if (older.Phase != newer.Phase)
        {
            Add(PlanChangeKind.PlanChanged, default, "phase", older.Phase, newer.Phase);
            patch.Then(plan => plan.WithPhase(newer.Phase));
        }

        if (older.Period != newer.Period)
        {
            Add(PlanChangeKind.PlanChanged, default, "period", older.Period, newer.Period);
            patch.Then(plan => plan.WithPeriod(newer.Period));
        }

        if (!older.Phases.SequenceEqual(newer.Phases))
        {
            Add(PlanChangeKind.PlanChanged, default, "phases", older.Phases, newer.Phases);
            patch.Then(plan => plan.WithPhases(newer.Phases));
        }

        if (CompareNodes(older.BasicPolicies, newer.BasicPolicies, ByCode<BasicPolicy>(item => item.Code), item => new(item), item => new(item), Compare) is { } basicPolicies)
        {
            patch.Then(plan => plan.WithBasicPolicies(basicPolicies.Apply(plan.BasicPolicies)));
        }

        return patch.Result;
    }

    private Func<BasicPolicy, BasicPolicy>? Compare(BasicPolicy older, BasicPolicy newer)
    {
        var node = new PlanNode(newer);
        var patch = new Patch<BasicPolicy>();
        if (IsRenamed(node, older.Name, newer.Name))
        {
            patch.Then(item => item.WithName(newer.Name));
        }

        if (CompareNodes(older.Policies, newer.Policies, ByCode<Policy>(item => item.Code), item => new(older, item), item => new(newer, item), (before, after) => Compare(new(older, before), new(newer, after), before, after)) is { } policies)
        {
            patch.Then(item => item.WithPolicies(policies.Apply(item.Policies)));
        }

        return patch.Result;
    }

    private Func<Policy, Policy>? Compare(PlanNode olderNode, PlanNode node, Policy older, Policy newer)
    {
        var patch = new Patch<Policy>();
        if (IsRenamed(node, older.Name, newer.Name))
        {
            patch.Then(item => item.WithName(newer.Name));
        }

        if (IsOther(node, "directions", older.Directions, newer.Directions))
        {
            patch.Then(item => item.WithDirections(newer.Directions));
        }

        if (CompareIndicators(olderNode, node, older.PerceptionIndicators, newer.PerceptionIndicators) is { } indicators)
        {
            patch.Then(item => item.WithPerceptionIndicators(indicators.Apply(item.PerceptionIndicators)));
        }

        if (IsOther(node, "notes", older.Notes, newer.Notes))
        {
            patch.Then(item => item.WithNotes(newer.Notes));
        }

        if (CompareNodes(older.Measures, newer.Measures, ByCode<Measure>(item => item.Code), item => new(olderNode.BasicPolicy!, older, item), item => new(node.BasicPolicy!, newer, item), (before, after) => Compare(new(olderNode.BasicPolicy!, older, before), new(node.BasicPolicy!, newer, after), before, after)) is { } measures)
        {
            patch.Then(item => item.WithMeasures(measures.Apply(item.Measures)));
        }

        return patch.Result;
    }

    private Func<Measure, Measure>? Compare(PlanNode olderNode, PlanNode node, Measure older, Measure newer)
    {
        var patch = new Patch<Measure>();
        if (IsRenamed(node, older.Name, newer.Name))
        {
            patch.Then(item => item.WithName(newer.Name));
        }

        if (IsOther(node, "progress", older.Progress, newer.Progress))
        {
            patch.Then(item => item.WithProgress(newer.Progress));
        }

        if (IsOther(node, "issues", older.Issues, newer.Issues))
        {
            patch.Then(item => item.WithIssues(newer.Issues));
        }

        if (IsOther(node, "directions", older.Directions, newer.Directions))
        {
            patch.Then(item => item.WithDirections(newer.Directions));
        }

        if (IsOther(node, "directObjectives", older.DirectObjectives, newer.DirectObjectives))
        {
            patch.Then(item => item.WithDirectObjectives(newer.DirectObjectives));
        }

        if (CompareIndicators(olderNode, node, older.OutcomeIndicators, newer.OutcomeIndicators) is { } indicators)
        {
            patch.Then(item => item.WithOutcomeIndicators(indicators.Apply(item.OutcomeIndicators)));
        }

        if (IsOther(node, "notes", older.Notes, newer.Notes))
        {
            patch.Then(item => item.WithNotes(newer.Notes));
        }

        PlanNode OlderNodeOf(Project project) => new(olderNode.BasicPolicy!, olderNode.Policy, olderNode.Measure, project);
        PlanNode NodeOf(Project project) => new(node.BasicPolicy!, node.Policy, node.Measure, project);
        if (CompareNodes(older.Projects, newer.Projects, (before, after) => Matching.ByName(before, after, item => item.Name, FiguresAgree), OlderNodeOf, NodeOf, (before, after) => Compare(NodeOf(after), before, after)) is { } projects)
        {
            patch.Then(item => item.WithProjects(projects.Apply(item.Projects)));
        }

        return patch.Result;
    }

    private Func<Project, Project>? Compare(PlanNode node, Project older, Project newer)
    {
        var patch = new Patch<Project>();
        if (IsRenamed(node, older.Name, newer.Name, isInferred: true))
        {
            patch.Then(item => item.WithName(newer.Name));
        }

        if (older.Description != newer.Description)
        {
            Add(PlanChangeKind.TextChanged, node, "description", older.Description, newer.Description);
            patch.Then(item => item.WithDescription(newer.Description));
        }

        if (IsOther(node, "current", older.Current, newer.Current))
        {
            patch.Then(item => item.WithCurrent(newer.Current));
        }

        if (IsOther(node, "planned", older.Planned, newer.Planned))
        {
            patch.Then(item => item.WithPlanned(newer.Planned));
        }

        if (IsOther(node, "later", older.Later, newer.Later))
        {
            patch.Then(item => item.WithLater(newer.Later));
        }

        if (IsOther(node, "remarks", older.Remarks, newer.Remarks))
        {
            patch.Then(item => item.WithRemarks(newer.Remarks));
        }

        return patch.Result;
    }

    private ListPatch<T>? CompareNodes<T>(IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<IReadOnlyList<T>, IReadOnlyList<T>, int[]> match, Func<T, PlanNode> olderNodeOf, Func<T, PlanNode> nodeOf, Func<T, T, Func<T, T>?> compare)
        where T : class =>
        CompareLists(
            older,
            newer,
            match(older, newer),
            compare,
            item => Add(PlanChangeKind.NodeAdded, nodeOf(item), null, null, item),
            item => Add(PlanChangeKind.NodeDropped, olderNodeOf(item), null, item, null),
            item => Add(PlanChangeKind.NodeMoved, nodeOf(item), null, null, null));

    private ListPatch<Indicator>? CompareIndicators(PlanNode olderNode, PlanNode node, IReadOnlyList<Indicator> older, IReadOnlyList<Indicator> newer) =>
        CompareLists(
            older,
            newer,
            Matching.ByName(older, newer, item => item.Name, IndicatorComparer.FiguresAgree),
            (before, after) => new IndicatorComparer(this, new(node, after)).Compare(before, after),
            item => Add(PlanChangeKind.IndicatorAdded, node, item.Name, null, item),
            item => Add(PlanChangeKind.IndicatorDropped, olderNode, item.Name, item, null),
            item => Add(PlanChangeKind.IndicatorMoved, node, item.Name, null, null));

    private static ListPatch<T>? CompareLists<T>(IReadOnlyList<T> older, IReadOnlyList<T> newer, int[] matches, Func<T, T, Func<T, T>?> compare, Action<T> added, Action<T> dropped, Action<T> moved)
        where T : class
    {
        var entries = new (int From, Func<T, T>? Patch, T? Added)[newer.Count];
        var isSame = older.Count == newer.Count;
        var isMoved = Matching.Moved(matches);
        var isContinued = new bool[older.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            if (matches[i] < 0)
            {
                added(newer[i]);
                entries[i] = (-1, null, newer[i]);
                isSame = false;
                continue;
            }

            isContinued[matches[i]] = true;
            if (isMoved[i])
            {
                moved(newer[i]);
            }

            entries[i] = (matches[i], compare(older[matches[i]], newer[i]), null);
            isSame &= entries[i].Patch is null && matches[i] == i;
        }

        for (var j = 0; j < older.Count; j++)
        {
            if (!isContinued[j])
            {
                dropped(older[j]);
            }
        }

        return isSame ? null : new(entries);
    }

    private static Func<IReadOnlyList<T>, IReadOnlyList<T>, int[]> ByCode<T>(Func<T, PlanCode> codeOf) => (older, newer) => Matching.ByKey(older, newer, codeOf);

    /// <summary>Returns whether two projects have the same figures and milestones, of which there are some, or the same items.</summary>
    private static bool FiguresAgree(Project older, Project newer) =>
        older.Items.Any()
        && (older.Items.Select(item => item.Text).SequenceEqual(newer.Items.Select(item => item.Text))
            || (older.Items.Any(item => item.Facts.Count + item.Milestones.Count > 0)
                && older.Items.SelectMany(item => item.Facts).SequenceEqual(newer.Items.SelectMany(item => item.Facts))
                && older.Items.SelectMany(item => item.Milestones).SequenceEqual(newer.Items.SelectMany(item => item.Milestones))));

    private bool IsRenamed(PlanNode node, string? older, string? newer, bool isInferred = false)
    {
        if (older == newer)
        {
            return false;
        }

        Add(PlanChangeKind.NodeRenamed, node, null, older, newer, isInferred);
        return true;
    }

    private bool IsOther<T>(PlanNode node, string member, IReadOnlyList<T> older, IReadOnlyList<T> newer)
    {
        if (older.SequenceEqual(newer))
        {
            return false;
        }

        Add(PlanChangeKind.TextChanged, node, member, older, newer);
        return true;
    }

    private bool IsOther(PlanNode node, string member, ProjectStage older, ProjectStage newer)
    {
        if (older == newer)
        {
            return false;
        }

        Add(PlanChangeKind.StageChanged, node, member, older, newer);
        return true;
    }

    internal void Add(PlanChangeKind kind, PlanNode node, string? subject, object? before, object? after, bool isInferred = false) =>
        Changes.Add(new(kind, node, subject, before, after, isInferred, ChangeText.Of(kind, node, subject, before, after, isInferred)));

    /// <summary>Steps one after the other.</summary>
    internal sealed class Patch<T>
    {
        private readonly List<Func<T, T>> _steps = [];

        internal Func<T, T>? Result => _steps.Count == 0 ? null : item => _steps.Aggregate(item, (current, step) => step(current));

        internal void Then(Func<T, T> step) => _steps.Add(step);
    }
}
