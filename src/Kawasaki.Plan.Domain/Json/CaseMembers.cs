using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Which members belong to which object of a case.</summary>
internal static class CaseMembers
{
    private static readonly (CaseObjectKind Kind, Wording Name, CaseMember[] Members)[] All =
    [
        (CaseObjectKind.Case, new("ケースの最も外側", "the case itself"),
        [
            CaseMember.Id, CaseMember.Baseline, CaseMember.Actual, CaseMember.Target, CaseMember.AsOf, CaseMember.Direction, CaseMember.Series,
            CaseMember.Unit, CaseMember.Counts, CaseMember.Limit, CaseMember.PlanStart, CaseMember.Convention, CaseMember.Cap,
            CaseMember.BaselineSample, CaseMember.ActualSample,
        ]),
        (CaseObjectKind.Figure, new("「baseline」「actual」「series」", "'baseline', 'actual' and 'series'"),
            [CaseMember.Id, CaseMember.Value, CaseMember.Period, CaseMember.Unit, CaseMember.Qualifier, CaseMember.AsOf]),
        (CaseObjectKind.Target, new("「target」", "'target'"),
        [
            CaseMember.Id, CaseMember.Condition, CaseMember.Value, CaseMember.Low, CaseMember.High, CaseMember.Unit, CaseMember.Due, CaseMember.Direction,
            CaseMember.RelativeTo, CaseMember.By, CaseMember.Counts, CaseMember.From, CaseMember.Qualifier,
        ]),
        (CaseObjectKind.Distance, new("「by」", "'by'"), [CaseMember.Id, CaseMember.Value, CaseMember.Unit]),
    ];

    private static readonly uint[] Masks = [.. All.Select(item => item.Members.Aggregate(0u, (mask, member) => mask | Bit(member)))];

    /// <summary>Returns whether a member belongs to an object. What a plan writes in the place of a figure says nothing elsewhere, where it is another
    /// program's.</summary>
    internal static bool Belongs(CaseMember member, CaseObjectKind kind) => member is CaseMember.Missing || (Masks[(int)kind] & Bit(member)) != 0;

    /// <summary>Returns the objects to which a member belongs.</summary>
    internal static Wording OwnersOf(CaseMember member)
    {
        var names = All.Where(item => Belongs(member, item.Kind)).Select(item => item.Name).ToArray();
        return new(string.Join("、", names.Select(name => name.Japanese)), string.Join(", ", names.Select(name => name.English)));
    }

    private static uint Bit(CaseMember member) => 1u << (int)member;
}
