using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>What changed from one plan to another: from phase to phase, or by a revision.</summary>
/// <remarks>
/// Basic policies, policies and measures are matched by their codes, projects and indicators by their names. That one was renamed is inferred only
/// where its place and its figures agree, or where the names differ in typography only, and is marked so.
/// </remarks>
public sealed class PlanComparison
{
    private readonly Func<ComprehensivePlan, ComprehensivePlan>? _patch;

    private PlanComparison(ComprehensivePlan older, PlanComparer comparer, Func<ComprehensivePlan, ComprehensivePlan>? patch)
    {
        Older = older;
        Changes = ValueList<PlanChange>.Of([.. comparer.Changes]);
        Targets = ValueList<TargetComparison>.Of([.. comparer.Targets]);
        _patch = patch;
    }

    /// <summary>Gets the older plan.</summary>
    public ComprehensivePlan Older { get; }

    /// <summary>Gets every difference, in the order of the newer plan.</summary>
    public IReadOnlyList<PlanChange> Changes { get; }

    /// <summary>Gets the targets of every indicator that both plans have, by phase: also those that were held.</summary>
    public IReadOnlyList<TargetComparison> Targets { get; }

    /// <summary>Gets all changes in Japanese, each on a line.</summary>
    public string JapaneseText => string.Concat(Changes.Select(change => change.JapaneseText + "\n"));

    /// <summary>Gets all changes in English, each on a line.</summary>
    public string EnglishText => string.Concat(Changes.Select(change => change.EnglishText + "\n"));

    /// <summary>Compares two plans.</summary>
    /// <param name="older">The older plan.</param>
    /// <param name="newer">The newer plan.</param>
    public static PlanComparison Between(ComprehensivePlan older, ComprehensivePlan newer)
    {
        Guard.Against.Null(older);
        Guard.Against.Null(newer);
        var comparer = new PlanComparer();
        return new(older, comparer, comparer.Compare(older, newer));
    }

    /// <summary>Applies the changes to the older plan, which gives one equal to the newer. What did not change is shared with it.</summary>
    /// <param name="older">The older plan, or one equal to it.</param>
    /// <exception cref="ArgumentException">The plan is another.</exception>
    public ComprehensivePlan ApplyTo(ComprehensivePlan older)
    {
        Guard.Against.Null(older);
        if (older != Older)
        {
            throw new ArgumentException("The changes can be applied only to the plan with which they begin, or an equal one.", nameof(older));
        }

        return _patch is null ? older : _patch(older);
    }

    /// <summary>Returns all changes in English, each on a line.</summary>
    public override string ToString() => EnglishText;
}
