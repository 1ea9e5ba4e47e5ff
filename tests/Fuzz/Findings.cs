using Kawasaki.Plan.Documents;

namespace Kawasaki.Plan.Fuzz;

/// <summary>The breaches that were found: of each kind the smallest text, and how many there were.</summary>
internal sealed class Findings
{
    private const int Minimized = 3; // The first texts of a kind are made small; the smallest is kept.

    private readonly Dictionary<string, (Breach Breach, string Text, int Times)> _found = new(StringComparer.Ordinal);

    internal int Count => _found.Count;

    internal void Add(Breach breach, string text, long number, Action beforeEach)
    {
        var isKnown = _found.TryGetValue(breach.Key, out var known);
        if (isKnown && known.Times >= Minimized)
        {
            _found[breach.Key] = known with { Times = known.Times + 1 };
            return;
        }

        var smallest = Minimizer.Minimize(text, smaller =>
        {
            beforeEach();
            return Laws.Check(smaller).Exists(item => item.Key == breach.Key);
        });
        var detail = Laws.Check(smallest).Find(item => item.Key == breach.Key) ?? breach;
        if (!isKnown)
        {
            Console.WriteLine(FormattableString.Invariant($"text {number}: {breach.Key}"));
            Console.WriteLine($"  {Escapes.Of(smallest)}");
        }

        _found[breach.Key] = !isKnown || smallest.Length < known.Text.Length ? (detail, smallest, known.Times + 1) : known with { Times = known.Times + 1 };
    }

    internal void Report()
    {
        Console.WriteLine(FormattableString.Invariant($"{Count} findings"));
        foreach (var (key, (breach, text, times)) in _found.OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(FormattableString.Invariant($"\n{key}, {times} times"));
            Console.WriteLine($"  text: {Escapes.Of(text)}");
            Console.WriteLine($"  seen: {Escapes.Of(breach.Detail)}");
        }
    }

    /// <summary>Reads without minding a failure, which the laws report.</summary>
    internal static PlanDocument? Try(Func<PlanDocument> read)
    {
        try
        {
            return read();
        }
#pragma warning disable CA1031 // The laws report it.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
