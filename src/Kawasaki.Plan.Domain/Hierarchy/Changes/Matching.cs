using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>Which items of two lists are the same thing.</summary>
internal static class Matching
{
    /// <summary>Returns for each newer item the index of the older one, or -1. Both are of equal keys, in order where several are.</summary>
    internal static int[] ByKey<T, TKey>(IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<T, TKey> keyOf)
        where TKey : notnull
    {
        var places = new Dictionary<TKey, Queue<int>>();
        for (var i = 0; i < older.Count; i++)
        {
            var key = keyOf(older[i]);
            if (!places.TryGetValue(key, out var queue))
            {
                places.Add(key, queue = new());
            }

            queue.Enqueue(i);
        }

        var matches = new int[newer.Count];
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] = places.TryGetValue(keyOf(newer[i]), out var queue) && queue.Count > 0 ? queue.Dequeue() : -1;
        }

        return matches;
    }

    /// <summary>Matches by name; then, of what is left, names that differ in typography only; then what stands at one place and has the same figures.</summary>
    internal static int[] ByName<T>(IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<T, string> nameOf, Func<T, T, bool> figuresAgree)
    {
        var matches = ByKey(older, newer, nameOf);
        var isTaken = new bool[older.Count];
        foreach (var match in matches)
        {
            if (match >= 0)
            {
                isTaken[match] = true;
            }
        }

        MatchLeft((i, j) => FoldedNames.AreEqual(nameOf(older[j]), nameOf(newer[i])));
        MatchLeft((i, j) => (i == j || IsBehindTheSame(i, j)) && figuresAgree(older[j], newer[i]));
        return matches;

        void MatchLeft(Func<int, int, bool> isSame)
        {
            for (var i = 0; i < matches.Length; i++)
            {
                for (var j = 0; matches[i] < 0 && j < isTaken.Length; j++)
                {
                    if (!isTaken[j] && isSame(i, j))
                    {
                        matches[i] = j;
                        isTaken[j] = true;
                    }
                }
            }
        }

        bool IsBehindTheSame(int i, int j) => i > 0 && j > 0 && matches[i - 1] == j - 1;
    }
}
