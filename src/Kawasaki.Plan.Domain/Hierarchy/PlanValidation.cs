using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Looks for what a published plan may have got wrong.</summary>
internal sealed class PlanValidation(ComprehensivePlan plan)
{
    private readonly List<PlanFinding> _findings = [];

    internal ValueList<PlanFinding> Run()
    {
        CheckPhases();
        CheckOrder(plan.BasicPolicies, item => item.Code, item => new(item), "$.basicPolicies");
        for (var b = 0; b < plan.BasicPolicies.Count; b++)
        {
            Check(plan.BasicPolicies[b], Invariant($"$.basicPolicies[{b}]"));
        }

        return ValueList<PlanFinding>.Of([.. _findings]);
    }

    private void Check(BasicPolicy basicPolicy, string path)
    {
        CheckOrder(basicPolicy.Policies, item => item.Code, item => new(basicPolicy, item), path + ".policies");
        for (var i = 0; i < basicPolicy.Policies.Count; i++)
        {
            Check(basicPolicy, basicPolicy.Policies[i], Invariant($"{path}.policies[{i}]"));
        }
    }

    private void Check(BasicPolicy basicPolicy, Policy policy, string path)
    {
        var node = new PlanNode(basicPolicy, policy);
        CheckIndicators(node, policy.PerceptionIndicators, policy.Notes, path + ".perceptionIndicators", path + ".notes");
        CheckOrder(policy.Measures, item => item.Code, item => new(basicPolicy, policy, item), path + ".measures");
        for (var i = 0; i < policy.Measures.Count; i++)
        {
            Check(new PlanNode(basicPolicy, policy, policy.Measures[i]), policy.Measures[i], Invariant($"{path}.measures[{i}]"));
        }
    }

    private void Check(PlanNode node, Measure measure, string path)
    {
        CheckIndicators(node, measure.OutcomeIndicators, measure.Notes, path + ".outcomeIndicators", path + ".notes");
        CheckNames(node, measure.Projects, item => item.Name, path + ".projects", ("事業", "projects"));
        for (var i = 0; i < measure.Projects.Count; i++)
        {
            var project = measure.Projects[i];
            if (plan.Period is { } period && project.Planned.Period is { } planned && planned != CalendarPeriod.From(period))
            {
                Add(
                    PlanFindingKind.StageOutsidePeriod,
                    new(node.BasicPolicy!, node.Policy, node.Measure, project),
                    Invariant($"{path}.projects[{i}].planned.period"),
                    Invariant($"計画期間は {period} ですが、事業の計画は {planned} です。"),
                    Invariant($"The plan's period is {period}, but the project is planned for {planned}."));
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
                    default,
                    Invariant($"$.phases[{i}]"),
                    Invariant($"第{phase.Number}期（{phase.Period}）が第{before.Number}期（{before.Period}）の後にありますが、順序どおりでないか、期間が重なっています。"),
                    Invariant($"Phase {phase.Number} ({phase.Period}) stands after phase {before.Number} ({before.Period}), but is not after it or overlaps it."));
            }
        }

        if (plan.Phase is { } phaseOfPlan && plan.Phases.Count > 0 && plan.Phases.All(phase => phase.Number != phaseOfPlan))
        {
            Add(PlanFindingKind.UnknownPhase, default, "$.phase", Invariant($"計画は第{phaseOfPlan}期ですが、計画に第{phaseOfPlan}期はありません。"), Invariant($"The plan is of phase {phaseOfPlan}, which is not among its phases."));
        }

        if (plan is { Phase: { } number, Period: { } period } && plan.Phases.FirstOrDefault(phase => phase.Number == number) is { } own && own.Period != period)
        {
            Add(
                PlanFindingKind.PeriodOutsidePhase,
                default,
                "$.period",
                Invariant($"計画期間は {period} ですが、第{number}期は {own.Period} です。"),
                Invariant($"The plan's period is {period}, but phase {number} is {own.Period}."));
        }
    }

    private void CheckOrder<T>(IReadOnlyList<T> items, Func<T, PlanCode> codeOf, Func<T, PlanNode> nodeOf, string path)
    {
        for (var i = 1; i < items.Count; i++)
        {
            var (before, code) = (codeOf(items[i - 1]), codeOf(items[i]));
            if (code < before)
            {
                Add(PlanFindingKind.CodeOutOfOrder, nodeOf(items[i]), Invariant($"{path}[{i}]"), $"{code} が {before} の後にあります。", $"{code} stands after {before}.");
            }
        }
    }

    private void CheckIndicators(PlanNode node, IReadOnlyList<Indicator> indicators, IReadOnlyList<PlanNote> notes, string path, string notesPath)
    {
        var known = new HashSet<string?>(notes.Select(note => note.Mark), StringComparer.Ordinal);
        var used = new HashSet<string>(indicators.SelectMany(indicator => indicator.Notes), StringComparer.Ordinal);
        CheckNames(node, indicators, item => item.Name, path, ("指標", "indicators"));
        for (var i = 0; i < indicators.Count; i++)
        {
            foreach (var mark in indicators[i].Notes.Where(mark => !known.Contains(mark)))
            {
                Add(PlanFindingKind.MarkWithoutNote, node, Invariant($"{path}[{i}].notes"), $"「{indicators[i].Name}」の注「{mark}」がありません。", $"'{indicators[i].Name}' has the mark '{mark}', for which there is no note.");
            }

            CheckMeasurements(node, indicators[i], Invariant($"{path}[{i}].measurements"));
            CheckTargets(node, indicators[i], Invariant($"{path}[{i}].targets"));
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
                Add(PlanFindingKind.MarkTwice, node, Invariant($"{notesPath}[{i}]"), $"注「{mark}」が二つあります。", $"There are two notes with the mark '{mark}'.");
            }
            else if (!used.Contains(mark))
            {
                Add(PlanFindingKind.NoteWithoutMark, node, Invariant($"{notesPath}[{i}]"), $"注「{mark}」を参照する指標がありません。", $"No indicator has the mark '{mark}' of the note.");
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

            if (year < latest)
            {
                Add(PlanFindingKind.MeasurementOutOfOrder, node, Invariant($"{path}[{i}]"), $"「{indicator.Name}」の {year} の実績が {latest} の後にあります。", $"The measurement of {year} of '{indicator.Name}' stands after that of {latest}.");
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
                Add(PlanFindingKind.UnknownPhase, node, Invariant($"{path}[{i}].phase"), Invariant($"「{indicator.Name}」に第{number}期の目標がありますが、計画に第{number}期はありません。"), Invariant($"'{indicator.Name}' has a target of phase {number}, which the plan does not have."));
            }
            else if (period is { } known && target.Due is { } due && IsOutside(due, known))
            {
                Add(PlanFindingKind.DueOutsidePhase, node, Invariant($"{path}[{i}].due"), Invariant($"「{indicator.Name}」の第{number}期の目標の年度は {due} ですが、第{number}期は {known} です。"), Invariant($"The target of '{indicator.Name}' for phase {number} is due in {due}, outside {known}."));
            }
        }
    }

    private static bool IsOutside(CalendarPeriod due, FiscalYearRange phase) =>
        due.TryGetFiscalYearRange(out var range) ? !phase.Contains(range)
        : due.CountedFiscalYear is { } year && !phase.Contains(year);

    private void CheckNames<T>(PlanNode node, IReadOnlyList<T> items, Func<T, string> nameOf, string path, (string Japanese, string English) what)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var name = nameOf(items[i]);
            if (!names.Add(FoldedNames.KeyOf(name)))
            {
                Add(PlanFindingKind.NameTwice, node, Invariant($"{path}[{i}]"), $"「{name}」という{what.Japanese}が二つあります。", $"There are two {what.English} named '{name}'.");
            }
        }
    }

    private void Add(PlanFindingKind kind, PlanNode node, string path, string japanese, string english) => _findings.Add(new(kind, node, path, japanese, english));
}
