using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Hierarchy;
using PlanDashboard.Data;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>Codes as the numbers of a column.</summary>
public sealed class CodeNumberTests
{
    private static readonly Gen<int> Part = Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 9999), Gen.Constant(9999));

    private static readonly Arbitrary<PlanCode> Codes = Gen.OneOf(
        Part.Select(basicPolicy => new PlanCode(basicPolicy)),
        Part.SelectMany(_ => Part, (basicPolicy, policy) => new PlanCode(basicPolicy, policy)),
        Part.SelectMany(_ => Part, (basicPolicy, policy) => (basicPolicy, policy)).SelectMany(_ => Part, (above, measure) =>
            new PlanCode(above.basicPolicy, above.policy, measure))).ToArbitrary();

    [Property]
    public Property Number_is_read_back() => Prop.ForAll(Codes, code => PlanDatabase.CodeOf(PlanDatabase.NumberOf(code)) == code);

    [Property]
    public Property Numbers_sort_as_the_codes_do() => Prop.ForAll(
        Codes, Codes, (one, other) => Math.Sign(PlanDatabase.NumberOf(one).CompareTo(PlanDatabase.NumberOf(other))) == Math.Sign(one.CompareTo(other)));
}
