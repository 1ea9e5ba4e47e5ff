using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Reads and writes years, months, dates and ranges of years as Japanese plans print them: 令和4（2022）～7（2025）年度, H27 [2015], 令和8年度以降.</summary>
/// <remarks>
/// An instance is immutable and knows the eras of its table. Reading never throws: it gives a value, or the reason and the place why there is none.
/// A text is read only when the whole of it is understood.
/// </remarks>
public sealed partial class YearNotation
{
    /// <summary>Creates a notation.</summary>
    /// <param name="eras">The eras that are known.</param>
    /// <param name="bareYears">What a year without 年度 or 年 is.</param>
    /// <param name="strictness">What is done with what is read as something else than printed, such as 平成37年度.</param>
    public YearNotation(EraTable eras, BareYears bareYears = BareYears.Calendar, Strictness strictness = Strictness.Lenient)
    {
        Eras = Guard.Against.Null(eras);
        BareYears = Guard.Against.EnumOutOfRange(bareYears);
        Strictness = Guard.Against.EnumOutOfRange(strictness);
    }

    /// <summary>Gets the notation with the eras of <see cref="EraTable.Default"/>, which takes bare years as calendar years, and normalises.</summary>
    public static YearNotation Default { get; } = new(EraTable.Default);

    /// <summary>Gets the eras that are known.</summary>
    public EraTable Eras { get; }

    /// <summary>Gets what a year without 年度 or 年 is.</summary>
    public BareYears BareYears { get; }

    /// <summary>Gets what is done with what is read as something else than printed.</summary>
    public Strictness Strictness { get; }
}
