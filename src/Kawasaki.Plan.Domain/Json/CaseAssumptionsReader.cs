using Kawasaki.Plan.Domain.Evaluation;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads what a case assumes.</summary>
internal static class CaseAssumptionsReader
{
    private const decimal MostCap = 10; // As in rules.

    internal static Assumptions? Read(CaseObject root)
    {
        var limit = root.ReadNumber(CaseMember.Limit);
        var start = root.ReadYear(CaseMember.PlanStart, isFirst: true);
        var convention = root.ReadEnum<AttainmentConvention>(CaseMember.Convention);
        var cap = root.ReadNumber(CaseMember.Cap);
        if (cap is <= 0 or > MostCap)
        {
            throw root.Error(
                CaseMember.Cap,
                Invariant($"「cap」は 0 より大きく 10 以下の数（120 % なら 1.2）ですが、{cap} があります。"),
                Invariant($"'cap' is above 0 and at most 10, such as 1.2 for 120 %, but found {cap}."));
        }

        var (first, second) = (ReadSize(root, CaseMember.BaselineSample), ReadSize(root, CaseMember.ActualSample));
        if (first is null != second is null)
        {
            throw root.Error(
                first is null ? CaseMember.BaselineSample : CaseMember.ActualSample,
                "標本の大きさは、両方とも書くか、どちらも書かないでください。",
                "The sizes of both samples are given, or none.");
        }

        return (limit, start, convention, cap, first) is (null, null, null, null, null) ? null : new Assumptions
        {
            NaturalLimit = limit,
            PlanStart = start,
            Convention = convention ?? AttainmentConvention.Ratio,
            AttainmentCap = cap,
            SampleSizes = first is { } size ? new(size, second.GetValueOrDefault()) : null,
        };
    }

    private static int? ReadSize(CaseObject root, CaseMember member) =>
        root.ReadNumber(member) is not { } size ? null
        : size is >= 1 and <= int.MaxValue && decimal.Truncate(size) == size ? (int)size
        : throw root.Error(
            member,
            Invariant($"標本の大きさは 1 以上の整数ですが、{size} があります。"),
            Invariant($"The size of a sample is a whole number from 1 on, but found {size}."));
}
