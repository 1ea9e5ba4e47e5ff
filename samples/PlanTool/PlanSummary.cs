using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Evaluation;

namespace PlanTool;

/// <summary>The end of a report: a plan, its policies and its measures, each rolled up by every rule.</summary>
internal sealed class PlanSummary
{
    private readonly Report _report;

    internal PlanSummary(Report report)
    {
        _report = report;
        var phase = report.Year is null ? report.Plan.Phase : null; // A year has its own target, of whatever phase.
        Nodes = [.. Flatten([.. report.Rules.Select(rule => RollUp.OfPlan(rule, report.Plan, phase, report.AsOf))])];
    }

    /// <summary>Gets the parts of the plan in which there are indicators, each before those below it.</summary>
    internal IReadOnlyList<SummaryNode> Nodes { get; }

    /// <summary>Gets which target of each indicator is counted.</summary>
    internal string Basis =>
        _report.Year is { } year ? _report.Words.Say(new($"{_report.Words.Of(year)}の目標と実績による", $"by the target and the measurement of {_report.Words.Of(year)}"))
        : _report.Plan.Phase is { } phase && _report.Rows.Any(row => row.Evaluation.Target?.Phase is not null)
            ? _report.Words.Say(ByPhase(_report.Words.OfPhase(phase)))
            : _report.AsOf is { } asOf
            ? _report.Words.Say(new($"{_report.Words.Of(asOf)}に対する各指標の目標による", $"by each indicator's target that counts as of {_report.Words.Of(asOf)}"))
            : _report.Words.Say(ReportWords.LastTarget);

    /// <summary>Says that the targets of a phase are counted and, where there are such, those of indicators of which no target belongs to a phase.</summary>
    private Wording ByPhase(string phase) =>
        _report.Rows.Any(row => row.Subject.Figures.Targets is var targets && targets.All(target => target.Phase != _report.Plan.Phase) && targets.Any(target => target.Phase is null))
            ? new($"各指標の{phase}の目標、期の定めがなければその目標による", $"by each indicator's target of {phase}, or that which belongs to no phase")
            : new($"各指標の{phase}の目標による", $"by each indicator's target of {phase}");

    private static IEnumerable<SummaryNode> Flatten(IReadOnlyList<RollUp> byRule)
    {
        if (byRule[0].AllItems.Count == 0)
        {
            yield break;
        }

        if (byRule[0] is { Code: null } or { Code.Policy: not null } or { Name: not null } or { Items.Count: > 0 })
        {
            yield return new(byRule);
        }

        for (var i = 0; i < byRule[0].Groups.Count; i++)
        {
            foreach (var node in Flatten([.. byRule.Select(rollUp => rollUp.Groups[i])]))
            {
                yield return node;
            }
        }
    }
}

/// <summary>A part of a plan, rolled up by every rule.</summary>
internal sealed class SummaryNode(IReadOnlyList<RollUp> byRule)
{
    internal IReadOnlyList<RollUp> ByRule => byRule;

    internal int Count => byRule[0].AllItems.Count;

    internal string TitleIn(Words words) => byRule[0] switch
    {
        { Code: { } code } => words.Of(code, byRule[0].Name),
        _ => words.Say(ReportWords.WholePlan.Heading()),
    };

    internal string StatusesIn(Words words) => words.Counts(
        from item in byRule[0].AllItems
        group item by (item.Evaluation.Facts.Status, Label: words.Say(item.Evaluation.Facts.StatusLabel())) into alike
        orderby alike.Key.Status
        select KeyValuePair.Create(alike.Key.Label, alike.Count()),
        label => label);

    /// <summary>Returns the counts by grade of a rule, and its mean or what else it sums up by.</summary>
    internal static string GradesIn(Words words, RollUp rollUp)
    {
        var counts = words.Counts(rollUp.ByGrade, words.Of);
        var total = rollUp.Value is { } value ? Numbers.Total(value) + words.Bracketed(rollUp.Grade is { } grade ? words.Of(grade) : "")
            : rollUp.Reason is { } reason ? words.Say(reason.Label())
            : rollUp.Grade is { } only ? words.Of(only)
            : "";
        var overall = total.Length > 0 && rollUp.Rule.RollUpLabel is { } label ? $"{words.Say(label)} {total}" : "";
        return words.Join(new[] { counts, overall }.Where(text => text.Length > 0));
    }

    /// <summary>Returns what a rule left out, and why: the indicators of the part itself by name, those of the parts below it, where they are named, by
    /// how many there are.</summary>
    internal static string LeftOutIn(Words words, RollUp rollUp)
    {
        var own = rollUp.Items.Where(rollUp.LeftOut.Contains).ToArray();
        var below = rollUp.LeftOut.Except(own).GroupBy(ReasonOf).Select(group => KeyValuePair.Create(group.Key, group.Count())).ToArray();
        return words.Join(
        [
            .. own.Select(item => item.Evaluation.Indicator.Name + words.Bracketed(ReasonOf(item))),
            .. below.Length == 0 ? Array.Empty<string>() : [BelowIn(words, below)],
        ]);

        string ReasonOf(JudgedEvaluation item) => words.Say(rollUp.ReasonLeftOut(item));
    }

    /// <summary>Returns the weights of which the part has no indicator: of the whole plan, since a weight may well be of another part.</summary>
    internal static string UnmatchedIn(Words words, RollUp rollUp) => rollUp.Code is null ? words.Join(rollUp.UnmatchedWeights) : "";

    private static string BelowIn(Words words, IReadOnlyCollection<KeyValuePair<string, int>> reasons)
    {
        var count = reasons.Sum(reason => reason.Value);
        return words.Say(new(FormattableString.Invariant($"下位の{count}件"), FormattableString.Invariant($"{count} of the parts below")))
            + words.Bracketed(words.Counts(reasons, reason => reason));
    }
}
