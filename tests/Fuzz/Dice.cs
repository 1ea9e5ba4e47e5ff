namespace Kawasaki.Plan.Fuzz;

/// <summary>Numbers by chance that are the same for a seed on every platform (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Returns a number from 0 to below a limit, which is at least 1.</summary>
    internal int Below(int limit) => (int)(Next() % (ulong)limit);

    internal bool OneIn(int count) => Below(count) == 0;

    internal T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Returns a length from 1 to a limit: short ones mostly, long ones now and then.</summary>
    internal int Length(int limit) => 1 + Below(1 + Below(1 + Below(Math.Max(limit, 1))));

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
