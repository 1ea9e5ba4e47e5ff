using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Looks for what a published plan may have got wrong.</summary>
internal sealed partial class PlanValidation(ComprehensivePlan plan)
{
    private readonly List<PlanFinding> _findings = [];

    internal ValueList<PlanFinding> Run()
    {
        CheckPhases();
        CheckOrder(plan.BasicPolicies, item => item.Code, item => new(item), "", PlanMember.BasicPolicies);
        for (var b = 0; b < plan.BasicPolicies.Count; b++)
        {
            Check(plan.BasicPolicies[b], "".At(PlanMember.BasicPolicies, b));
        }

        return ValueList<PlanFinding>.Of([.. _findings]);
    }

    private void Check(BasicPolicy basicPolicy, string path)
    {
        var node = new PlanNode(basicPolicy);
        CheckIndicators(node, basicPolicy.OutcomeIndicators, [], path, PlanMember.OutcomeIndicators);
        CheckAssessments(node, path);
        CheckOrder(basicPolicy.Policies, item => item.Code, item => new(basicPolicy, item), path, PlanMember.Policies);
        for (var i = 0; i < basicPolicy.Policies.Count; i++)
        {
            Check(basicPolicy, basicPolicy.Policies[i], path.At(PlanMember.Policies, i));
        }
    }

    private void Check(BasicPolicy basicPolicy, Policy policy, string path)
    {
        var node = new PlanNode(basicPolicy, policy);
        CheckIndicators(node, policy.PerceptionIndicators, policy.Notes, path, PlanMember.PerceptionIndicators);
        CheckIndicators(node, policy.OutcomeIndicators, policy.Notes, path, PlanMember.OutcomeIndicators);
        CheckNotes(node, policy.Notes, policy.PerceptionIndicators.Concat(policy.OutcomeIndicators), path);
        CheckAssessments(node, path);
        CheckOrder(policy.Measures, item => item.Code, item => new(basicPolicy, policy, item), path, PlanMember.Measures);
        for (var i = 0; i < policy.Measures.Count; i++)
        {
            Check(new PlanNode(basicPolicy, policy, policy.Measures[i]), policy.Measures[i], path.At(PlanMember.Measures, i));
        }
    }

    private void Check(PlanNode node, Measure measure, string path)
    {
        CheckIndicators(node, measure.OutcomeIndicators, measure.Notes, path, PlanMember.OutcomeIndicators);
        CheckNotes(node, measure.Notes, measure.OutcomeIndicators.Concat(measure.Projects.SelectMany(item => item.Indicators)), path);
        CheckAssessments(node, path);
        CheckNames(node, measure.Projects, item => item.Name, path, PlanMember.Projects, new("事業", "projects"));
        for (var i = 0; i < measure.Projects.Count; i++)
        {
            var project = measure.Projects[i];
            Check(new(node.BasicPolicy, node.Policy, measure, project), project, path.At(PlanMember.Projects, i));
            if (plan.Period is { } period && project.Planned.Period is { } planned && planned != CalendarPeriod.From(period))
            {
                Add(
                    PlanFindingKind.StageOutsidePeriod,
                    new(node.BasicPolicy, node.Policy, node.Measure, project),
                    path.At(PlanMember.Projects, i).At(PlanMember.Planned).At(PlanMember.Period),
                    new(
                        $"計画期間は{Say(period).Japanese}ですが、事業の計画は{Say(planned).Japanese}です。",
                        $"The plan's period is {Say(period).English}, but the project is planned for {Say(planned).English}."));
            }
        }
    }

    private void CheckPhases()
    {
        for (var i = 1; i < plan.Phases.Count; i++)
        {
            var (before, phase) = (plan.Phases[i - 1], plan.Phases[i]);
            if (phase.Number < before.Number || phase.Period.Start is not { } start || before.Period.End is not { } end || start <= end)
            {
                Add(
                    PlanFindingKind.PhaseOutOfOrder,
                    node: null,
                    "".At(PlanMember.Phases, i),
                    new(
                        Invariant($"第{phase.Number}期（{Say(phase.Period).Japanese}）が第{before.Number}期（{Say(before.Period).Japanese}）の後にありますが、")
                            + "順序どおりでないか、期間が重なっています。",
                        Invariant($"Phase {phase.Number} ({Say(phase.Period).English}) stands after phase {before.Number} ({Say(before.Period).English}), ")
                            + "but is not after it or overlaps it."));
            }
        }

        if (plan.Phase is { } phaseOfPlan && plan.Phases.Count > 0 && plan.Phases.All(phase => phase.Number != phaseOfPlan))
        {
            Add(
                PlanFindingKind.UnknownPhase,
                node: null,
                "".At(PlanMember.Phase),
                new(
                    Invariant($"計画は第{phaseOfPlan}期ですが、計画に第{phaseOfPlan}期はありません。"),
                    Invariant($"The plan is of phase {phaseOfPlan}, which is not among its phases.")));
        }

        if (plan is { Phase: { } number, Period: { } period }
            && plan.Phases.FirstOrDefault(phase => phase.Number == number) is { } own
            && own.Period != period)
        {
            Add(
                PlanFindingKind.PeriodOutsidePhase,
                node: null,
                "".At(PlanMember.Period),
                new(
                    Invariant($"計画期間は{Say(period).Japanese}ですが、第{number}期は{Say(own.Period).Japanese}です。"),
                    Invariant($"The plan's period is {Say(period).English}, but phase {number} is {Say(own.Period).English}.")));
        }
    }

    private void CheckOrder<T>(IReadOnlyList<T> items, Func<T, PlanCode> codeOf, Func<T, PlanNode> nodeOf, string path, PlanMember member)
    {
        for (var i = 1; i < items.Count; i++)
        {
            var (before, code) = (codeOf(items[i - 1]), codeOf(items[i]));
            if (code < before)
            {
                Add(
                    PlanFindingKind.CodeOutOfOrder,
                    nodeOf(items[i]),
                    path.At(member, i),
                    new($"{code} が {before} の後にあります。", $"{code} stands after {before}."));
            }
        }
    }

    private void CheckIndicators(PlanNode node, IReadOnlyList<Indicator> indicators, IReadOnlyList<PlanNote> notes, string path, PlanMember member)
    {
        var known = new HashSet<string?>(notes.Select(note => note.Mark), StringComparer.Ordinal);
        CheckNames(node, indicators, item => item.Name, path, member, new("指標", "indicators"));
        for (var i = 0; i < indicators.Count; i++)
        {
            CheckFigures(node, indicators[i], known, path.At(member, i));
            for (var j = 0; j < indicators[i].Parts.Count; j++)
            {
                CheckFigures(node, indicators[i].OfPart(indicators[i].Parts[j]), known, path.At(member, i).At(PlanMember.Parts, j));
            }
        }
    }

    private void CheckFigures(PlanNode node, Indicator indicator, HashSet<string?> known, string path)
    {
        foreach (var mark in indicator.Notes.Where(mark => !known.Contains(mark)))
        {
            Add(
                PlanFindingKind.MarkWithoutNote,
                node,
                path.At(PlanMember.Notes),
                new($"「{indicator.Name}」の注「{mark}」がありません。", $"'{indicator.Name}' has the mark '{mark}', for which there is no note."));
        }

        CheckMeasurements(node, indicator, path);
        CheckBaseline(node, indicator, path);
        CheckPeriods(node, indicator, path);
        CheckTotals(node, indicator, path);
        CheckTargets(node, indicator, path);
    }

    private void CheckNotes(PlanNode node, IReadOnlyList<PlanNote> notes, IEnumerable<Indicator> indicators, string path)
    {
        var used = new HashSet<string>(
            indicators.SelectMany(indicator => indicator.Notes.Concat(indicator.Parts.SelectMany(part => part.Notes))),
            StringComparer.Ordinal);
        var marks = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < notes.Count; i++)
        {
            if (notes[i].Mark is not { } mark)
            {
                continue;
            }

            if (!marks.Add(mark))
            {
                Add(PlanFindingKind.MarkTwice, node, path.At(PlanMember.Notes, i), new($"注「{mark}」が二つあります。", $"There are two notes with the mark '{mark}'."));
            }
            else if (!used.Contains(mark))
            {
                Add(
                    PlanFindingKind.NoteWithoutMark,
                    node,
                    path.At(PlanMember.Notes, i),
                    new($"注「{mark}」を参照する指標がありません。", $"No indicator has the mark '{mark}' of the note."));
            }
        }
    }

    private void CheckNames<T>(PlanNode node, IReadOnlyList<T> items, Func<T, string> nameOf, string path, PlanMember member, Wording what)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var name = nameOf(items[i]);
            if (!names.Add(FoldedNames.KeyOf(name)))
            {
                Add(
                    PlanFindingKind.NameTwice,
                    node,
                    path.At(member, i),
                    new($"「{name}」という{what.Japanese}が二つあります。", $"There are two {what.English} named '{name}'."));
            }
        }
    }

    private static Wording Say(CalendarPeriod period) => YearNotation.Default.Write(period);

    private static Wording Say(FiscalYearRange years) => Say(CalendarPeriod.From(years));

    private static Wording Say(FiscalYear year) => Say(CalendarPeriod.From(year));

    private void Add(PlanFindingKind kind, PlanNode? node, string pointer, Wording text) => _findings.Add(new(kind, node, pointer, text));
}
