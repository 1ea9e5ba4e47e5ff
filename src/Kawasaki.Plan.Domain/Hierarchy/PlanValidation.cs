using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Looks for what a published plan may have got wrong.</summary>
internal sealed class PlanValidation(ComprehensivePlan plan)
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
        CheckOrder(policy.Measures, item => item.Code, item => new(basicPolicy, policy, item), path, PlanMember.Measures);
        for (var i = 0; i < policy.Measures.Count; i++)
        {
            Check(new PlanNode(basicPolicy, policy, policy.Measures[i]), policy.Measures[i], path.At(PlanMember.Measures, i));
        }
    }

    private void Check(PlanNode node, Measure measure, string path)
    {
        CheckIndicators(node, measure.OutcomeIndicators, measure.Notes, path, PlanMember.OutcomeIndicators);
        CheckNames(node, measure.Projects, item => item.Name, path, PlanMember.Projects, new("事業", "projects"));
        for (var i = 0; i < measure.Projects.Count; i++)
        {
            var project = measure.Projects[i];
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
        var used = new HashSet<string>(indicators.SelectMany(indicator => indicator.Notes), StringComparer.Ordinal);
        CheckNames(node, indicators, item => item.Name, path, member, new("指標", "indicators"));
        for (var i = 0; i < indicators.Count; i++)
        {
            foreach (var mark in indicators[i].Notes.Where(mark => !known.Contains(mark)))
            {
                Add(
                    PlanFindingKind.MarkWithoutNote,
                    node,
                    path.At(member, i).At(PlanMember.Notes),
                    new($"「{indicators[i].Name}」の注「{mark}」がありません。", $"'{indicators[i].Name}' has the mark '{mark}', for which there is no note."));
            }

            CheckMeasurements(node, indicators[i], path.At(member, i));
            CheckTargets(node, indicators[i], path.At(member, i));
        }

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

    private void CheckMeasurements(PlanNode node, Indicator indicator, string path)
    {
        FiscalYear? latest = null;
        for (var i = 0; i < indicator.Measurements.Count; i++)
        {
            if (indicator.Measurements[i].Period?.CountedFiscalYear is not { } year)
            {
                continue;
            }

            if (latest is { } before && year < before)
            {
                Add(
                    PlanFindingKind.MeasurementOutOfOrder,
                    node,
                    path.At(PlanMember.Measurements, i),
                    new(
                        $"「{indicator.Name}」の{Say(year).Japanese}の実績が{Say(before).Japanese}の後にあります。",
                        $"The measurement of {Say(year).English} of '{indicator.Name}' stands after that of {Say(before).English}."));
            }

            latest = latest is null || year > latest ? year : latest;
        }
    }

    private void CheckTargets(PlanNode node, Indicator indicator, string path)
    {
        for (var i = 0; i < indicator.Targets.Count; i++)
        {
            var target = indicator.Targets[i];
            if (target.Phase is not { } number)
            {
                continue;
            }

            var period = plan.Phases.FirstOrDefault(phase => phase.Number == number)?.Period ?? (plan.Phase == number ? plan.Period : null);
            if (period is null && plan.Phases.Count > 0)
            {
                Add(
                    PlanFindingKind.UnknownPhase,
                    node,
                    path.At(PlanMember.Targets, i).At(PlanMember.Phase),
                    new(
                        Invariant($"「{indicator.Name}」に第{number}期の目標がありますが、計画に第{number}期はありません。"),
                        Invariant($"'{indicator.Name}' has a target of phase {number}, which the plan does not have.")));
            }
            else if (period is { } known && target.Due is { } due && IsOutside(due, known))
            {
                Add(
                    PlanFindingKind.DueOutsidePhase,
                    node,
                    path.At(PlanMember.Targets, i).At(PlanMember.Due),
                    new(
                        Invariant($"「{indicator.Name}」の第{number}期の目標の時期は{Say(due).Japanese}ですが、第{number}期は{Say(known).Japanese}です。"),
                        Invariant($"The target of '{indicator.Name}' for phase {number} is due {Say(due).English}, outside {Say(known).English}.")));
            }
        }
    }

    private static bool IsOutside(CalendarPeriod due, FiscalYearRange phase) =>
        !Contains(phase, due.First, FiscalYear.MinValue) || !Contains(phase, due.Last, FiscalYear.MaxValue);

    private static bool Contains(FiscalYearRange phase, CalendarPeriod? end, FiscalYear open) =>
        (end is { } known ? known.CountedFiscalYear : open) is not { } year || phase.Contains(year);

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
