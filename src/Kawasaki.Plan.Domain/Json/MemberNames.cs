using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The names of a plan's members as the writer writes them, encoded once.</summary>
internal static class MemberNames
{
    private static readonly JsonEncodedText[] Names = Array.ConvertAll((PlanMember[])Enum.GetValues(typeof(PlanMember)), member => JsonEncodedText.Encode(member.Name()));

    internal static JsonEncodedText Encoded(this PlanMember member) => Names[(int)member];
}
