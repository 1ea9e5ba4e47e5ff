using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>A member of the plan, of a node or of an indicator is another.</summary>
/// <typeparam name="T">
/// What the member holds: <see cref="string"/> (title, source, description), <see cref="Nullable{T}"/> of <see cref="int"/> (phase),
/// <see cref="decimal"/> (scaleMaximum) or <see cref="FiscalYearRange"/> (period), an enum or one that may be absent (kind, level, direction, counts), or
/// an <see cref="IReadOnlyList{T}"/> of <see cref="string"/> (progress, issues, directions, directObjectives, remarks, the notes of an indicator),
/// <see cref="PlanNote"/> (notes), <see cref="PlanPhase"/> (phases), <see cref="AssessmentScale"/> (scales), <see cref="Assessment"/> (assessments),
/// <see cref="ProjectAccount"/> (accounts), <see cref="IndicatorRemark"/> (remarks of an indicator), <see cref="IndicatorPart"/> (which parts there
/// are), <see cref="Measurement"/> or <see cref="Target"/> (the order of measurements or targets).
/// </typeparam>
public sealed record MemberChange<T> : PlanChange, IMemberChange
{
    private readonly PlanMember _member;

    internal MemberChange(PlanMember member, PlanNode? node, Indicator? indicator, T before, T after)
        : base(node, indicator)
    {
        _member = member;
        Before = before;
        After = after;
    }

    /// <summary>Gets the name of the member in the plan's JSON, such as <c>progress</c>.</summary>
    public string Member => _member.Name();

    PlanMember IMemberChange.PlanMember => _member;

    /// <summary>Gets what stood in the older plan.</summary>
    public T Before { get; }

    /// <summary>Gets what stands in the newer plan.</summary>
    public T After { get; }

    private protected override Wording What => ChangeWords.Changed(ChangeWords.Of(_member));

    private protected override (object? Before, object? After) Values => (Before, After);
}
