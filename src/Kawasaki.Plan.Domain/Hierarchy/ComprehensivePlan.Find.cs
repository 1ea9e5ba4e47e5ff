using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Hierarchy;

public sealed partial record ComprehensivePlan
{
    /// <summary>Gets every basic policy, policy, measure and project, in the order of the plan: each before those below it.</summary>
    public IEnumerable<PlanNode> Nodes => BasicPolicies.SelectMany(basicPolicy => new PlanNode(basicPolicy).AndDescendants);

    /// <summary>Gets every indicator with the part to which it belongs, in the order of the plan.</summary>
    public IEnumerable<PlacedIndicator> Indicators => Nodes.SelectMany(node => node.OwnIndicators);

    /// <summary>Gets every entry by people, in the order of the plan.</summary>
    public IEnumerable<PlacedAssessment> Assessments => BasicPolicies.SelectMany(basicPolicy => new PlanNode(basicPolicy).Assessments);

    /// <summary>Gets every account of every project, in the order of the plan.</summary>
    public IEnumerable<PlacedAccount> Accounts => BasicPolicies.SelectMany(basicPolicy => new PlanNode(basicPolicy).Accounts);

    /// <summary>Gets every item of every project, in the order of the plan.</summary>
    public IEnumerable<PlacedItem> Items => BasicPolicies.SelectMany(basicPolicy => new PlanNode(basicPolicy).Items);

    /// <summary>Returns the fiscal years of a phase, or <see langword="null"/> where the plan does not say them.</summary>
    internal FiscalYearRange? PeriodOf(int phase) => Phases.FirstOrDefault(item => item.Number == phase)?.Period ?? (Phase == phase ? Period : null);

    /// <summary>Returns the basic policy, policy or measure that has a code, or <see langword="null"/> where there is none.</summary>
    /// <param name="code">The code.</param>
    /// <remarks>There is no index: codes mostly run from 1 on, so the place of a number is tried first, and then the few others beside it.</remarks>
    public PlanNode? NodeAt(PlanCode code)
    {
        if (At(BasicPolicies, code.BasicPolicy, static item => item.Code.BasicPolicy) is not { } basicPolicy)
        {
            return null;
        }

        if (code.Policy is not { } policyNumber)
        {
            return new PlanNode(basicPolicy);
        }

        if (At(basicPolicy.Policies, policyNumber, static item => item.Code.Policy.GetValueOrDefault()) is not { } policy)
        {
            return null;
        }

        if (code.Measure is not { } measureNumber)
        {
            return new PlanNode(basicPolicy, policy);
        }

        return At(
            policy.Measures,
            measureNumber,
            static item => item.Code.Measure.GetValueOrDefault()) is { } measure ? new PlanNode(basicPolicy, policy, measure) : null;
    }

    /// <summary>Returns the nodes that have a name, whatever its widths, spaces and dashes.</summary>
    /// <param name="name">The name, such as <c>ＳＤＧｓの推進</c> for <c>SDGs の推進</c>. Letters must agree in case.</param>
    public IEnumerable<PlanNode> NodesNamed(string name)
    {
        Guard.Against.Null(name);
        return Nodes.Where(node => FoldedNames.AreEqual(node.Name, name));
    }

    /// <summary>Returns the indicators that have a name, whatever its widths, spaces and dashes.</summary>
    /// <param name="name">The name.</param>
    public IEnumerable<PlacedIndicator> IndicatorsNamed(string name)
    {
        Guard.Against.Null(name);
        return Indicators.Where(placed => FoldedNames.AreEqual(placed.Indicator.Name, name));
    }

    /// <summary>Returns the milestones, planned and done, of a fiscal year. A year, month or date counts as the fiscal year in which it lies; a range
    /// of years as none.</summary>
    /// <param name="year">The fiscal year.</param>
    public IEnumerable<PlacedMilestone> MilestonesIn(FiscalYear year) =>
        from placed in Items
        from milestone in placed.Item.Milestones
        where milestone.Period.CountedFiscalYear == year
        select new PlacedMilestone(placed, milestone);

    /// <summary>Returns the figures that items report in a unit.</summary>
    /// <param name="unit">The unit.</param>
    public IEnumerable<PlacedFact> FactsIn(MeasurementUnit unit) =>
        from placed in Items
        from fact in placed.Item.Facts
        where fact.Value.Unit == unit
        select new PlacedFact(placed, fact);

    private static T? At<T>(IReadOnlyList<T> items, int number, Func<T, int> numberOf)
        where T : class
    {
        if (number <= items.Count && numberOf(items[number - 1]) == number)
        {
            return items[number - 1];
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (numberOf(items[i]) == number)
            {
                return items[i];
            }
        }

        return null;
    }
}
