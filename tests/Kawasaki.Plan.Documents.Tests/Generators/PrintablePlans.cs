using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>Plans that the layout can say, by construction.</summary>
public static class PrintablePlans
{
    public static Arbitrary<PrintablePlan> Plans() =>
        (from title in Gen.Elements(null, "甲市総合計画 第3期実施計画", "総合計画", "甲市まちづくりプラン", "計画名：甲", "- 甲", "施策1-1-1 甲")
         from phase in Gen.Elements<int?>(null, 1, 3, 4)
         from period in Gen.Elements<FiscalYearRange?>(null, new FiscalYearRange(new FiscalYear(2022), new FiscalYear(2025)), new FiscalYearRange(new FiscalYear(2030), new FiscalYear(2030)))
         from codes in Gen.SubListOf(1, 2, 12).Select(numbers => numbers.Order())
         from basicPolicies in Gen.CollectToArray(codes, code => BasicPolicy(code, phase, period is not null))
         let hasPolicies = Array.Exists(basicPolicies, item => item.Policies.Count > 0)
         let hasMeasures = basicPolicies.SelectMany(item => item.Policies).Any(policy => policy.Measures.Count > 0)
         from phases in Gen.SubListOf(1, 2, 3)
         select new PrintablePlan(new ComprehensivePlan(basicPolicies, TitleWith(title, phase), phase, period, phases.Select(PhaseOf)))).ToArbitrary();

    private static PlanPhase PhaseOf(int number) => new(number, new FiscalYearRange(new FiscalYear(2014 + (2 * number)), new FiscalYear(2015 + (2 * number))));

    /// <summary>Returns a title that says no phase where the plan has none.</summary>
    private static string? TitleWith(string? title, int? phase) => phase is not null ? title : title?.Replace(" 第3期実施計画", "", StringComparison.Ordinal);

    private static Gen<BasicPolicy> BasicPolicy(int code, int? phase, bool saysPeriod) =>
        from name in PrintableTexts.Word
        from isNamed in Gen.Elements(true, false)
        from numbers in Gen.Shuffle(1, 2, 10).Zip(Gen.Choose(0, 2), (all, count) => all.Take(count))
        from policies in Gen.CollectToArray(numbers, number => Policy(new PlanCode(code, number), phase, saysPeriod))
        select new BasicPolicy(new PlanCode(code), isNamed || policies.Length == 0 ? name : null, policies);

    private static Gen<Policy> Policy(PlanCode code, int? phase, bool saysPeriod) =>
        from name in PrintableTexts.Name
        from directions in Sentences
        from table in PrintableIndicators.Table(phase, IndicatorKind.Perception)
        from numbers in Gen.Shuffle(1, 2, 10).Zip(Gen.Choose(0, 2), (all, count) => all.Take(count))
        from measures in Gen.CollectToArray(numbers, number => Measure(new PlanCode(code.BasicPolicy, code.Policy.GetValueOrDefault(), number), phase, saysPeriod))
        select new Policy(code, name, directions, table.Indicators, table.Notes, measures);

    private static Gen<Measure> Measure(PlanCode code, int? phase, bool saysPeriod) =>
        from name in PrintableTexts.Name
        from lists in Sentences.ListOf(4)
        from table in PrintableIndicators.Table(phase, IndicatorKind.Outcome)
        from projects in PrintableProjects.Projects(saysPeriod)
        from isBare in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select isBare ? new Measure(code, name) : new Measure(code, name, table.Indicators, projects, table.Notes).WithProgress(lists[0]).WithIssues(lists[1]).WithDirections(lists[2]).WithDirectObjectives(lists[3]);

    private static Gen<List<string>> Sentences => Gen.Choose(0, 2).SelectMany(count => PrintableTexts.Sentence.ListOf(count)).Select(items => items.ToList());
}
