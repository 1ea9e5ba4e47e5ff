using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>Makes plans that share the parts that are equal.</summary>
internal static class EqualParts
{
    /// <summary>Returns a plan equal to the newer, made of the parts of the older where these are equal.</summary>
    internal static ComprehensivePlan Share(ComprehensivePlan older, ComprehensivePlan newer) =>
        older == newer ? older : newer.WithBasicPolicies(Share(older.BasicPolicies, newer.BasicPolicies, item => item.Code, Share));

    private static BasicPolicy Share(BasicPolicy older, BasicPolicy newer) =>
        older == newer ? older : newer
            .WithOutcomeIndicators(Share(older.OutcomeIndicators, newer.OutcomeIndicators))
            .WithPolicies(Share(older.Policies, newer.Policies, item => item.Code, Share));

    private static Policy Share(Policy older, Policy newer) =>
        older == newer ? older : newer
            .WithPerceptionIndicators(Share(older.PerceptionIndicators, newer.PerceptionIndicators))
            .WithOutcomeIndicators(Share(older.OutcomeIndicators, newer.OutcomeIndicators))
            .WithMeasures(Share(older.Measures, newer.Measures, item => item.Code, Share));

    private static Measure Share(Measure older, Measure newer) =>
        older == newer ? older : newer
            .WithOutcomeIndicators(Share(older.OutcomeIndicators, newer.OutcomeIndicators))
            .WithProjects(Share(older.Projects, newer.Projects, item => item.Name, (before, after) => before == after ? before : after));

    private static IEnumerable<Indicator> Share(IReadOnlyList<Indicator> older, IReadOnlyList<Indicator> newer) =>
        Share(older, newer, item => item.Name, (before, after) => before == after ? before : after);

    private static IEnumerable<T> Share<T, TKey>(IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<T, TKey> keyOf, Func<T, T, T> share)
        where TKey : notnull
    {
        var matches = Matching.ByKey(older, newer, keyOf);
        return newer.Select((item, i) => matches[i] < 0 ? item : share(older[matches[i]], item));
    }
}
