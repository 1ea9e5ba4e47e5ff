using System.Reflection;
using System.Text;

namespace Kawasaki.Plan.Domain.Tests.Architecture;

/// <summary>The graph of an assembly's types and namespaces, and the circles in it.</summary>
internal sealed class TypeGraph
{
    internal TypeGraph(Assembly assembly)
    {
        var uses = new TypeUses(assembly).All;
        Types = uses.ToDictionary(pair => pair.Key.FullName!, pair => pair.Value.Where(uses.ContainsKey).Select(type => type.FullName!).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Namespaces = Types.GroupBy(pair => NamespaceOf(pair.Key), StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.SelectMany(pair => pair.Value).Select(NamespaceOf).Where(name => name != group.Key).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>Gets the types with those that each uses.</summary>
    internal Dictionary<string, HashSet<string>> Types { get; }

    /// <summary>Gets the namespaces with those that each uses.</summary>
    internal Dictionary<string, HashSet<string>> Namespaces { get; }

    /// <summary>Returns the sets of names in which every one leads to every other, in the order of their names.</summary>
    internal static IReadOnlyList<string[]> CirclesOf(Dictionary<string, HashSet<string>> graph)
    {
        var reached = graph.Keys.ToDictionary(name => name, name => ReachedFrom(name, graph), StringComparer.Ordinal);
        return
        [
            .. graph.Keys.Where(name => reached[name].Contains(name)).Order(StringComparer.Ordinal)
                .Select(name => reached[name].Where(other => reached[other].Contains(name)).Order(StringComparer.Ordinal).ToArray())
                .DistinctBy(circle => circle[0]),
        ];
    }

    /// <summary>Returns the graph as text: the namespaces, the circles, the types.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append("Namespaces", Namespaces);
        text.Append("\nCircles of namespaces\n").AppendJoin("", CirclesOf(Namespaces).Select(circle => $"  {string.Join(", ", circle)}\n"));
        text.Append("\nCircles of types\n").AppendJoin("", CirclesOf(Types).Select(circle => $"  {circle.Length}: {string.Join(", ", circle)}\n"));
        Append("\nTypes", Types);
        return text.ToString();

        void Append(string title, Dictionary<string, HashSet<string>> graph) =>
            text.Append(title).Append('\n').AppendJoin("", graph.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"  {pair.Key} → {string.Join(", ", pair.Value.Order(StringComparer.Ordinal))}\n"));
    }

    private static string NamespaceOf(string type) => type[..type.LastIndexOf('.')];

    private static HashSet<string> ReachedFrom(string name, Dictionary<string, HashSet<string>> graph)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(graph[name]);
        while (open.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                foreach (var used in graph[next])
                {
                    open.Push(used);
                }
            }
        }

        return reached;
    }
}
