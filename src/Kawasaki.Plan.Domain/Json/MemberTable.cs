using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The members of a kind of object, required ones first.</summary>
internal sealed class MemberTable
{
    private readonly PlanMember[] _members;
    private readonly byte[][] _utf8Names;
    private readonly int _requiredCount;

    internal MemberTable(PlanMember[] required, params PlanMember[] optional)
    {
        _members = [.. required, .. optional];
        _utf8Names = [.. _members.Select(member => Encoding.UTF8.GetBytes(member.Name()))];
        _requiredCount = required.Length;
    }

    internal PlanMember this[int index] => _members[index];

    /// <summary>Finds the member whose name the reader stands at, or -1. Members mostly come in order, so the search begins at a hint.</summary>
    internal int IndexOf(ref Utf8JsonReader reader, int hint)
    {
        try
        {
            return Find(ref reader, hint);
        }
        catch (InvalidOperationException)
        {
            return -1; // Half a surrogate pair, or bytes that are no UTF-8.
        }
    }

    /// <summary>Returns the first required member that was not seen, or <see langword="null"/>.</summary>
    internal string? FirstMissing(int seen)
    {
        for (var i = 0; i < _requiredCount; i++)
        {
            if ((seen & (1 << i)) == 0)
            {
                return _members[i].Name();
            }
        }

        return null;
    }

    private int Find(ref Utf8JsonReader reader, int hint)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            var index = hint + i < _members.Length ? hint + i : hint + i - _members.Length;
            if (reader.ValueTextEquals(_utf8Names[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
