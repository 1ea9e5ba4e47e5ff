using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

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
    /// <exception cref="ArgumentException"><paramref name="counts"/> is none of the enum's, or <paramref name="from"/> is later than the year in which
    /// the target is due.</exception>
    public Target WithCounts(Counting? counts, FiscalYear? from = null)
    {
        _ = counts is { } given ? Guard.Against.EnumOutOfRange(given, nameof(counts)) : default;
        if (from > DueYear)
        {
            var later = FromAfterDue(from, DueYear);
            throw Worded.Refusal(later.Japanese, later.English, nameof(from));
        }

        return this with { Counts = counts, From = from };
    }

    /// <summary>Says that the first year which is summed lies behind that in which the target is due.</summary>
    internal static Wording FromAfterDue(FiscalYear? from, FiscalYear? due) => new(
        Invariant($"目標の期限は {due} ですが、合計を始める年度は {from} で、それより後です。"),
        Invariant($"The target is due {due}, but the first year that is summed, {from}, is later."));
}
