using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanTool;

/// <summary>An indicator, or a part of one, against one of its targets.</summary>
/// <param name="Subject">The indicator and where it stands.</param>
/// <param name="Evaluation">The evaluation.</param>
internal sealed record ReportRow(ReportSubject Subject, TargetEvaluation Evaluation)
{
    internal static IReadOnlyList<ReportRow> AllOf(ComprehensivePlan plan, FiscalYear? asOf) =>
    [
        .. from subject in ReportSubject.AllOf(plan)
           from evaluation in TargetEvaluation.AllOf(subject.Figures, asOf)
           select new ReportRow(subject, evaluation.InPlan(plan)),
    ];

    internal static IReadOnlyList<ReportRow> OfYear(ComprehensivePlan plan, FiscalYear year) =>
        [.. ReportSubject.AllOf(plan).Select(subject => new ReportRow(subject, TargetEvaluation.OfYear(subject.Figures, year).InPlan(plan)))];

    /// <summary>Gets what was compared with the target: a measurement or, of yearly amounts against a cumulative target, their sum.</summary>
    internal Measurement? Used => YearlySum.Of(Evaluation)?.Total ?? Evaluation.Measurement;

    /// <summary>Gets whether what was used is another figure than the latest, or more than it: it is to be said.</summary>
    internal bool UsesAnother =>
        Evaluation.Missing is not null || !ReferenceEquals(Evaluation.Measurement, Subject.Figures.Latest) || YearlySum.Of(Evaluation) is not null;

    internal IEnumerable<(EvaluationRule Rule, Judgement Judgement)> Judge(IReadOnlyList<EvaluationRule> rules) =>
        rules.Select(rule => (rule, rule.Judge(Evaluation.Facts)));
}

/// <summary>What a report has rows of: an indicator, or a part of one.</summary>
/// <param name="Placed">The indicator and its place.</param>
/// <param name="Part">The part, or <see langword="null"/> for the whole.</param>
/// <param name="Figures">The indicator, or the figures of the part.</param>
internal sealed record ReportSubject(PlacedIndicator Placed, IndicatorPart? Part, Indicator Figures)
{
    internal PlanCode Code => Placed.Code;

    internal string? Project => Placed.Node.Project?.Name;

    internal string Name => Placed.Indicator.Name;

    /// <summary>Gets the name, behind that of the project where it is one's.</summary>
    internal string FullName => Project is null ? Figures.Name : $"{Project} / {Figures.Name}";

    /// <summary>Returns every indicator, and behind each its parts. An indicator whose figures are those of its parts alone has no row of its own.</summary>
    internal static IEnumerable<ReportSubject> AllOf(ComprehensivePlan plan)
    {
        foreach (var placed in plan.Indicators)
        {
            var indicator = placed.Indicator;
            if (!indicator.HasFiguresInPartsOnly)
            {
                yield return new(placed, Part: null, indicator);
            }

            foreach (var part in indicator.Parts)
            {
                yield return new(placed, part, indicator.OfPart(part));
            }
        }
    }
}
