using System.Globalization;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>The names of members, and places in a plan as JSON Pointers (RFC 6901).</summary>
internal static class PlanMembers
{
    private static readonly string[] Names = WireName.All<PlanMember>();

    /// <summary>Returns the name, such as <c>basicPolicies</c>.</summary>
    internal static string Name(this PlanMember member) => Names[(int)member];

    /// <summary>Returns the place of a member: <c>/basicPolicies/0</c> and <c>policies</c> are <c>/basicPolicies/0/policies</c>.</summary>
    internal static string At(this string place, PlanMember member) => $"{place}/{member.Name()}";

    /// <summary>Returns the place of an element of a list.</summary>
    internal static string At(this string place, PlanMember member, int index) => $"{place}/{member.Name()}/{index.ToString(CultureInfo.InvariantCulture)}";
}
