using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Indicators;

public abstract partial record Target
{
    /// <summary>Returns this target with another qualifier.</summary>
    /// <param name="qualifier">What stands beside the figure, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="qualifier"/> is blank.</exception>
    public Target WithQualifier(string? qualifier) => this with { Qualifier = Guard.Against.BlankOrNull(qualifier, nameof(qualifier)) };

    /// <summary>Returns this target with a figure that counts something else.</summary>
    /// <param name="counts">What the figure counts, or <see langword="null"/> for what the indicator does.</param>
    /// <param name="from">The first year that is summed, or <see langword="null"/> for the year after the baseline.</param>
    /// <exception cref="ArgumentException"><paramref name="counts"/> is none of the enum's.</exception>
    public Target WithCounts(Counting? counts, FiscalYear? from = null) =>
        this with { Counts = counts is { } given ? Guard.Against.EnumOutOfRange(given, nameof(counts)) : null, From = from };
}
