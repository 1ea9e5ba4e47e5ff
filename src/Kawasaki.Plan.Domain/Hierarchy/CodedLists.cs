namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Lists whose items have codes.</summary>
internal static class CodedLists
{
    /// <summary>Returns the list with an item in the place of that of the same code, or before the first of a higher code.</summary>
    internal static List<T> Placing<T>(this IReadOnlyList<T> items, T item, Func<T, PlanCode> codeOf)
    {
        var code = codeOf(item);
        var list = new List<T>(items.Count + 1);
        list.AddRange(items);
        var same = list.FindIndex(other => codeOf(other) == code);
        if (same >= 0)
        {
            list[same] = item;
            return list;
        }

        var next = list.FindIndex(other => codeOf(other) > code);
        list.Insert(next < 0 ? list.Count : next, item);
        return list;
    }
}
