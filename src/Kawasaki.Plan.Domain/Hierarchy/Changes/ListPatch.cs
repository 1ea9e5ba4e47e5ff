namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>What makes one list from another: for each item of the newer, which of the older it continues and how it changed, or the item itself.</summary>
internal sealed class ListPatch<T>
    where T : class
{
    private readonly (int From, Func<T, T>? Patch, T? Added)[] _entries;

    internal ListPatch((int From, Func<T, T>? Patch, T? Added)[] entries) => _entries = entries;

    internal IEnumerable<T> Apply(IReadOnlyList<T> older)
    {
        foreach (var (from, patch, added) in _entries)
        {
            yield return added ?? (patch is null ? older[from] : patch(older[from]));
        }
    }
}
