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
    private readonly ChangePlaces _places;

    private PlanComparison(ComprehensivePlan older, ComprehensivePlan newer, ChangeList changes)
    {
        Older = older;
        Newer = newer;
        _places = changes.Places;
        Changes = ValueList<PlanChange>.Of([.. changes.Changes]);
        Targets = ValueList<TargetComparison>.Of([.. changes.Targets]);
    }

    /// <summary>Gets the older plan.</summary>
    public ComprehensivePlan Older { get; }

    /// <summary>Gets the newer plan.</summary>
    public ComprehensivePlan Newer { get; }

    /// <summary>Gets every difference, in the order of the newer plan.</summary>
    public IReadOnlyList<PlanChange> Changes { get; }

    /// <summary>Gets the targets of every indicator that both plans have: also those that were held, which are no changes.</summary>
    public IReadOnlyList<TargetComparison> Targets { get; }

    /// <summary>Gets all changes, each on a line.</summary>
    public Wording Text => new(
        string.Concat(Changes.Select(change => change.Text.Japanese + "\n")),
        string.Concat(Changes.Select(change => change.Text.English + "\n")));

    /// <summary>Compares two plans.</summary>
    /// <param name="older">The older plan.</param>
    /// <param name="newer">The newer plan.</param>
    public static PlanComparison Between(ComprehensivePlan older, ComprehensivePlan newer)
    {
        var changes = new ChangeList(new(Guard.Against.Null(older), Guard.Against.Null(newer)));
        new PlanComparer(changes).Compare(older, newer);
        return new(older, newer, changes);
    }

    /// <summary>Returns where a change stands in the older plan's JSON, as a JSON Pointer, or <see langword="null"/> where that has nothing of it.</summary>
    /// <param name="change">One of the changes.</param>
    public string? OlderPlaceOf(PlanChange change) => _places.OlderOf(Guard.Against.Null(change));

    /// <summary>Returns where a change stands in the newer plan's JSON, as a JSON Pointer, or <see langword="null"/> where that has nothing of it.</summary>
    /// <param name="change">One of the changes.</param>
    public string? NewerPlaceOf(PlanChange change) => _places.NewerOf(Guard.Against.Null(change));

    /// <summary>Applies the changes to the older plan, which gives one equal to the newer. Every part that is equal in both is that of the older.</summary>
    /// <param name="older">The older plan, or one equal to it.</param>
    /// <exception cref="ArgumentException">The plan is another.</exception>
    public ComprehensivePlan ApplyTo(ComprehensivePlan older) =>
        Guard.Against.Null(older) == Older
            ? EqualParts.Share(older, Newer)
            : throw new ArgumentException("The changes can be applied only to the plan with which they begin, or an equal one.", nameof(older));

    /// <summary>Returns all changes in English, each on a line.</summary>
    public override string ToString() => Text.English;
}
