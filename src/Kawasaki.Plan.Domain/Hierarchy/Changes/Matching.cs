using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>Which items of two lists are the same thing.</summary>
internal static class Matching
{
    /// <summary>Returns for each newer item the index of the older one, or -1. Both are of equal keys, in order where several are.</summary>
    internal static int[] ByKey<T, TKey>(IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<T, TKey> keyOf)
        where TKey : notnull =>
        ByKey(older, newer, keyOf, keyOf);

    private static int[] ByKey<T, TKey>(IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<T, TKey> olderKeyOf, Func<T, TKey> newerKeyOf)
        where TKey : notnull
    {
        var places = new Dictionary<TKey, Queue<int>>();
        for (var i = 0; i < older.Count; i++)
        {
            var key = olderKeyOf(older[i]);
            if (!places.TryGetValue(key, out var queue))
            {
                places.Add(key, queue = new());
            }

            queue.Enqueue(i);
        }

        var matches = new int[newer.Count];
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] = places.TryGetValue(newerKeyOf(newer[i]), out var queue) && queue.Count > 0 ? queue.Dequeue() : -1;
        }

        return matches;
    }

    /// <summary>Matches by name, where several have it first what is equal, then what has the same figures; then, of what is left, names that differ in
    /// typography only; then what stands at one place and has the same figures.</summary>
    internal static int[] ByName<T>(IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<T, string> nameOf, Func<T, T, bool> figuresAgree)
    {
        int[] matches = [.. Enumerable.Repeat(-1, newer.Count)];
        var isTaken = new bool[older.Count];
        var severalTimes = new HashSet<string>(
            older.GroupBy(nameOf).Concat(newer.GroupBy(nameOf)).Where(ofName => ofName.Count() > 1).Select(ofName => ofName.Key),
            StringComparer.Ordinal);
        if (severalTimes.Count > 0)
        {
            MatchSeveral((before, after) => EqualityComparer<T>.Default.Equals(before, after));
            MatchSeveral(figuresAgree);
        }

        MatchLeft(nameOf);
        MatchLeft(item => FoldedNames.KeyOf(nameOf(item)));
        MatchLeftByPlace();
        return matches;

        void MatchSeveral(Func<T, T, bool> areAlike)
        {
            for (var i = 0; i < matches.Length; i++)
            {
                for (var j = 0; matches[i] < 0 && j < older.Count && severalTimes.Contains(nameOf(newer[i])); j++)
                {
                    if (!isTaken[j] && nameOf(older[j]) == nameOf(newer[i]) && areAlike(older[j], newer[i]))
                    {
                        Match(i, j);
                    }
                }
            }
        }

        void MatchLeft(Func<T, string> keyOf)
        {
            int[] olderLeft = [.. Enumerable.Range(0, older.Count).Where(j => !isTaken[j])];
            int[] newerLeft = [.. Enumerable.Range(0, newer.Count).Where(i => matches[i] < 0)];
            var left = ByKey(olderLeft, newerLeft, j => keyOf(older[j]), i => keyOf(newer[i]));
            for (var i = 0; i < left.Length; i++)
            {
                if (left[i] >= 0)
                {
                    Match(newerLeft[i], olderLeft[left[i]]);
                }
            }
        }

        void MatchLeftByPlace()
        {
            for (var i = 0; i < matches.Length; i++)
            {
                if (matches[i] < 0 && !TryMatch(i, i) && i > 0 && matches[i - 1] >= 0)
                {
                    _ = TryMatch(i, matches[i - 1] + 1); // Behind the same neighbour.
                }
            }
        }

        bool TryMatch(int i, int j)
        {
            if (j >= older.Count || isTaken[j] || !figuresAgree(older[j], newer[i]))
            {
                return false;
            }

            Match(i, j);
            return true;
        }

        void Match(int i, int j)
        {
            matches[i] = j;
            isTaken[j] = true;
        }
    }

    /// <summary>Returns which items must have moved: those beside the longest run of matches that goes up. What was added has no match.</summary>
    internal static bool[] Moved(int[] matches)
    {
        var ends = new List<int>(); // For each length of a run, the place at which the lowest run of that length ends.
        var before = new int[matches.Length];
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] < 0)
            {
                continue;
            }

            var length = LengthOfRunBelow(matches[i]);
            before[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[length] = i;
            }
        }

        var isMoved = Array.ConvertAll(matches, match => match >= 0);
        for (var i = ends.Count == 0 ? -1 : ends[ends.Count - 1]; i >= 0; i = before[i])
        {
            isMoved[i] = false;
        }

        return isMoved;

        int LengthOfRunBelow(int match)
        {
            var low = 0;
            for (var high = ends.Count; low < high;)
            {
                var middle = (low + high) / 2;
                if (matches[ends[middle]] < match)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low;
        }
    }
}
