using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>A year counted within an era (和暦の年), such as Reiwa 7, from 1 to 999 and not after 9999; of Meiji from 6 on.</summary>
/// <remarks>
/// Such a year is a way of naming, not of counting: convert it with <see cref="GregorianYear"/>, then count. It may lie after the end of its
/// era, as 平成37年 does in documents printed before 2019. The text is the era's letter and the number: <c>R7</c>.
/// The default value is Meiji 6.
/// </remarks>
public readonly partial record struct EraYear : IComparable<EraYear>, IComparable
{
    internal const int LastYear = 999;

    private readonly JapaneseEra? _era; // Null for Meiji, so that the default value is a valid one.
    private readonly short _yearsAfterFirst;

    /// <summary>Creates a year of an era.</summary>
    /// <param name="era">The era.</param>
    /// <param name="year">The number of the year within the era: 1 is the first year (元年).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside 1 to 999, or outside 6 to 999 for Meiji, or lies after
    /// 9999.</exception>
    public EraYear(JapaneseEra era, int year)
        : this(era, year, nameof(year))
    {
    }

    internal EraYear(JapaneseEra era, int year, string parameterName)
    {
        Guard.Against.Null(era);
        if (year < era.FirstSupportedYear || year > era.LastSupportedYear)
        {
            throw new ArgumentOutOfRangeException(
                parameterName,
                Invariant($"A year of {era.Name} is from {era.FirstSupportedYear} to {era.LastSupportedYear}, but is {year}."));
        }

        _era = era == JapaneseEra.Meiji ? null : era;
        _yearsAfterFirst = (short)(year - era.FirstSupportedYear);
    }

    /// <summary>Gets the era.</summary>
    public JapaneseEra Era => _era ?? JapaneseEra.Meiji;

    /// <summary>Gets the number of the year within the era: 1 is the first year (元年).</summary>
    public int Year => Era.FirstSupportedYear + _yearsAfterFirst;

    /// <summary>Gets the Gregorian year.</summary>
    public int GregorianYear => Era.FirstYear + Year - 1;

    /// <summary>Compares by Gregorian year, and two names of one year by the first day of the era: 昭和64年 is before 平成元年.</summary>
    /// <param name="other">The other year.</param>
    public int CompareTo(EraYear other) => GregorianYear.CompareTo(other.GregorianYear) is not 0 and var byYear ? byYear : Era.CompareTo(other.Era);

    int IComparable.CompareTo(object? obj) => Ordering.Compare(this, obj);

    /// <summary>Returns whether a year is before another, in the order of <see cref="CompareTo(EraYear)"/>.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator <(EraYear left, EraYear right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether a year is another or before it, in the order of <see cref="CompareTo(EraYear)"/>.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator <=(EraYear left, EraYear right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether a year is after another, in the order of <see cref="CompareTo(EraYear)"/>.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator >(EraYear left, EraYear right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether a year is another or after it, in the order of <see cref="CompareTo(EraYear)"/>.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator >=(EraYear left, EraYear right) => left.CompareTo(right) >= 0;

    internal static EraYear FromGregorian(JapaneseEra era, int gregorianYear, string parameterName)
    {
        var year = gregorianYear - era.FirstYear + 1;
        return year <= LastYear
            ? new(era, year)
            : throw new ArgumentOutOfRangeException(
                parameterName,
                Invariant($"An era year has at most three digits, but {gregorianYear} is {era.Name}{year}."));
    }
}
