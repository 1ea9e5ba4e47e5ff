namespace Kawasaki.Plan.Domain.Json;

/// <summary>The members of an object, by name.</summary>
internal sealed class JsonMembers(Dictionary<string, JsonPlace> members)
{
    internal IEnumerable<string> Names => members.Keys;

    internal JsonPlace this[string name] => members[name];

    internal JsonPlace? Optional(string name) => members.TryGetValue(name, out var found) ? found : null;
}
