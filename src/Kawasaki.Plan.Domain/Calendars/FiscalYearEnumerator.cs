using System.Collections;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>Enumerates the fiscal years of a range without allocating.</summary>
public record struct FiscalYearEnumerator : IEnumerator<FiscalYear>
{
    private readonly FiscalYear _first;
    private readonly int _count;
    private int _index;

    internal FiscalYearEnumerator(FiscalYear first, FiscalYear last)
    {
        _first = first;
        _count = first.YearsUntil(last) + 1;
        _index = -1;
    }

    /// <inheritdoc/>
    public readonly FiscalYear Current => _first.PlusYears(Math.Max(_index, 0));

    readonly object IEnumerator.Current => Current;

    /// <inheritdoc/>
    public bool MoveNext() => ++_index < _count;

    /// <inheritdoc/>
    public void Reset() => _index = -1;

    /// <inheritdoc/>
    public readonly void Dispose()
    {
        // There is nothing to release.
    }
}
