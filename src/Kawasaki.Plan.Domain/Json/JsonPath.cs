using System.Globalization;
using System.Text;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Where a reader stands in a document, as a JSON Pointer: <c>/basicPolicies/0/code</c>.</summary>
internal sealed class JsonPath
{
    private const int MaxDepth = 16; // That of the format: a fact of an item of a group of a stage of a project.

    private readonly string?[] _names = new string?[MaxDepth];
    private readonly int[] _indexes = new int[MaxDepth];
    private int _depth;

    /// <summary>Enters an object or an array: it stands at none of its members or elements yet.</summary>
    internal void Enter()
    {
        _names[_depth] = null;
        _indexes[_depth] = -1;
        _depth++;
    }

    internal void Leave() => _depth--;

    internal void SetMember(string name) => _names[_depth - 1] = name;

    internal void NextElement() => _indexes[_depth - 1]++;

    /// <summary>Returns the beginning of a name as a part of a JSON Pointer (RFC 6901).</summary>
    internal static string TokenOf(string name) => new StringBuilder(Internal.Excerpt.Of(name.AsSpan())).Replace("~", "~0").Replace("/", "~1").ToString();

    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < _depth; i++)
        {
            if (_indexes[i] >= 0)
            {
                text.Append('/').Append(_indexes[i].ToString(CultureInfo.InvariantCulture));
            }
            else if (_names[i] is { } name)
            {
                text.Append('/').Append(TokenOf(name));
            }
        }

        return text.ToString();
    }
}
