using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

// What changes is new; what does not is shared.
public sealed partial record ComprehensivePlan
{
    /// <summary>Returns the same with other basic policies.</summary>
    /// <param name="basicPolicies">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public ComprehensivePlan WithBasicPolicies(IEnumerable<BasicPolicy> basicPolicies) =>
        this with { BasicPolicies = Distinct(Guard.Against.Null(basicPolicies)) };

    /// <summary>Returns the same with another title.</summary>
    /// <param name="title">The new value, as in the constructor.</param>
    public ComprehensivePlan WithTitle(string? title) => this with { Title = title };

    /// <summary>Returns the same with another phase.</summary>
    /// <param name="phase">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public ComprehensivePlan WithPhase(int? phase) => this with { Phase = Guard.Against.PhaseBelowOne(phase, nameof(phase)) };

    /// <summary>Returns the same with another period.</summary>
    /// <param name="period">The new value, as in the constructor.</param>
    public ComprehensivePlan WithPeriod(FiscalYearRange? period) => this with { Period = period };

    /// <summary>Returns the same with other phases.</summary>
    /// <param name="phases">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public ComprehensivePlan WithPhases(IEnumerable<PlanPhase>? phases) => this with { Phases = Distinct(phases) };

    /// <summary>Returns the same with other scales by which people assess.</summary>
    /// <param name="scales">The scales, each name once, and none of those that are built in.</param>
    /// <exception cref="ArgumentException">Two scales have one name, or one has that of a built-in scale.</exception>
    public ComprehensivePlan WithScales(IEnumerable<AssessmentScale>? scales)
    {
        var list = Guard.Against.NullItems(scales, nameof(scales));
        var names = new HashSet<string>(AssessmentScale.BuiltIn.Select(scale => scale.Name), StringComparer.Ordinal);
        return list.FirstOrDefault(scale => !names.Add(scale.Name)) is { } twice
            ? throw Worded.Refusal(
                Invariant($"尺度「{twice}」が二つあります。組み込みの尺度は書かなくてかまいません。"),
                Invariant($"There are two scales '{twice}': those that are built in need not be given."),
                nameof(scales))
            : this with { Scales = list };
    }

    /// <summary>Returns the same with a basic policy, in the place of that of the same code or where its code belongs.</summary>
    /// <param name="basicPolicy">The basic policy.</param>
    public ComprehensivePlan With(BasicPolicy basicPolicy)
    {
        Guard.Against.Null(basicPolicy);
        return WithBasicPolicies(BasicPolicies.Placing(basicPolicy, item => item.Code));
    }

    /// <summary>Returns the same with a policy, in the place of that of the same code or where its code belongs.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentException">The plan has no basic policy for its code.</exception>
    public ComprehensivePlan With(Policy policy) => With(Needed(ParentOf(Guard.Against.Null(policy).Code), nameof(policy)), policy);

    /// <summary>Returns the same with a measure, in the place of that of the same code or where its code belongs.</summary>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentException">The plan has no policy for its code.</exception>
    public ComprehensivePlan With(Measure measure) => With(Needed(ParentOf(Guard.Against.Null(measure).Code), nameof(measure)), measure);

    /// <summary>Returns the same with an indicator in the place of another.</summary>
    /// <param name="placed">The indicator to replace, as found in this plan.</param>
    /// <param name="indicator">The indicator that takes its place, of the same kind.</param>
    /// <exception cref="ArgumentException">The indicator to replace is not in this plan, or the other is of another kind.</exception>
    public ComprehensivePlan WithIndicator(PlacedIndicator placed, Indicator indicator)
    {
        Guard.Against.Null(placed);
        Guard.Against.Null(indicator);
        return indicator.Kind == placed.Indicator.Kind
            ? WithIndicator(Needed(placed.Code, nameof(placed)), placed, indicator)
            : throw new ArgumentException(Invariant($"'{placed}' is of another kind than '{indicator}'."), nameof(indicator));
    }

    /// <summary>Returns the same with a measurement of an indicator. One of the same fiscal year is corrected: the new one takes its place.</summary>
    /// <param name="code">The code of the policy or measure to which the indicator belongs.</param>
    /// <param name="indicatorName">The name of the indicator, whatever its widths, spaces and dashes.</param>
    /// <param name="measurement">The measurement.</param>
    /// <exception cref="ArgumentException">There is no such indicator, or more than one; or the indicator refuses the measurement.</exception>
    public ComprehensivePlan WithMeasurement(PlanCode code, string indicatorName, Measurement measurement)
    {
        Guard.Against.Null(indicatorName);
        var node = Needed(code, nameof(code));
        PlacedIndicator[] found = [.. node.OwnIndicators.Where(placed => FoldedNames.AreEqual(placed.Indicator.Name, indicatorName))];
        return found.Length == 1
            ? WithIndicator(node, found[0], found[0].Indicator.WithMeasurement(measurement))
            : throw new ArgumentException(
                Invariant($"'{code}' has {(found.Length == 0 ? "no" : "more than one")} indicator '{indicatorName}'."),
                nameof(indicatorName));
    }

    /// <summary>Returns the same without the basic policy, policy or measure that has a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The plan has no such code.</exception>
    public ComprehensivePlan Without(PlanCode code)
    {
        var node = Needed(code, nameof(code));
        return node.Kind switch
        {
            PlanNodeKind.Measure => With(node, node.Policy!.WithMeasures(node.Policy.Measures.Where(item => item.Code != code))),
            PlanNodeKind.Policy => With(node.BasicPolicy.WithPolicies(node.BasicPolicy.Policies.Where(item => item.Code != code))),
            _ => WithBasicPolicies(BasicPolicies.Where(item => item.Code != code)),
        };
    }

    // Each goes up the path of a node that was looked up once.
    private ComprehensivePlan With(PlanNode path, Policy policy) =>
        With(path.BasicPolicy.WithPolicies(path.BasicPolicy.Policies.Placing(policy, item => item.Code)));

    private ComprehensivePlan With(PlanNode path, Measure measure) =>
        With(path, path.Policy!.WithMeasures(path.Policy.Measures.Placing(measure, item => item.Code)));

    private ComprehensivePlan WithIndicator(PlanNode node, PlacedIndicator placed, Indicator indicator)
    {
        if (placed.Node.Project is { } project)
        {
            var measure = node.Measure ?? throw NotInPlan(placed);
            var changed = project.WithIndicators(Replacing(project.Indicators, placed.Indicator, indicator, placed));
            return With(node, measure.WithProjects(Replacing(measure.Projects, project, changed, placed)));
        }

        return node.Kind switch
        {
            PlanNodeKind.Measure => With(node, node.Measure!.WithOutcomeIndicators(Replaced(node.Measure.OutcomeIndicators))),
            PlanNodeKind.Policy when indicator.Kind is IndicatorKind.Perception =>
                With(node, node.Policy!.WithPerceptionIndicators(Replaced(node.Policy.PerceptionIndicators))),
            PlanNodeKind.Policy => With(node, node.Policy!.WithOutcomeIndicators(Replaced(node.Policy.OutcomeIndicators))),
            _ => With(node.BasicPolicy.WithOutcomeIndicators(Replaced(node.BasicPolicy.OutcomeIndicators))),
        };

        Indicator[] Replaced(IReadOnlyList<Indicator> indicators) => Replacing(indicators, placed.Indicator, indicator, placed);
    }

    private static T[] Replacing<T>(IReadOnlyList<T> items, T old, T item, PlacedIndicator placed)
        where T : class
    {
        T[] copy = [.. items];
        var index = Array.FindIndex(copy, other => ReferenceEquals(other, old));
        index = index < 0 ? Array.FindIndex(copy, other => other.Equals(old)) : index;
        copy[index < 0 ? throw NotInPlan(placed) : index] = item;
        return copy;
    }

    private static ValueList<PlanPhase> Distinct(IEnumerable<PlanPhase>? phases) =>
        Guard.Against.Duplicates(Guard.Against.NullItems(phases, nameof(phases)), item => item.Number, new("番号", "number"), nameof(phases));

    private static ValueList<BasicPolicy> Distinct(IEnumerable<BasicPolicy> basicPolicies) =>
        Guard.Against.Duplicates(Guard.Against.NullItems(basicPolicies, nameof(basicPolicies)), item => item.Code, new("コード", "code"), nameof(basicPolicies));

    private static PlanCode ParentOf(PlanCode code) => code.Parent.GetValueOrDefault(); // Policies and measures have one.

    private static ArgumentException NotInPlan(PlacedIndicator placed) => new(Invariant($"The indicator '{placed}' is not in the plan."), nameof(placed));

    private PlanNode Needed(PlanCode code, string parameterName) =>
        NodeAt(code) ?? throw new ArgumentException(Invariant($"The plan has no '{code}'."), parameterName);
}
