namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>Groups of things that touch.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>Returns the number of the group of a thing.</summary>
    internal int Of(int index)
    {
        while (_parents[index] != index)
        {
            index = _parents[index] = _parents[_parents[index]];
        }

        return index;
    }

    internal void Join(int one, int other) => _parents[Of(one)] = Of(other);
}
