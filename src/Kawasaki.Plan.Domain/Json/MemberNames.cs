using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The names of a plan's members as the writer writes them, encoded once.</summary>
internal static class MemberNames
{
    private static readonly JsonEncodedText[] Names = Array.ConvertAll(WireName.All<PlanMember>(), name => JsonEncodedText.Encode(name));

    internal static JsonEncodedText Encoded(this PlanMember member) => Names[(int)member];
}
