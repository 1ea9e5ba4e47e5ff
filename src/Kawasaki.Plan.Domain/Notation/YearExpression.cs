using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What the grammar found, before it is known what a bare year is.</summary>
internal struct YearExpression
{
    /// <summary>The kind, as far as 年度 or 年 say it: a bare year is <see cref="PeriodKind.Year"/>.</summary>
    internal PeriodKind Kind;

    /// <summary>Whether neither 年度 nor 年 is printed.</summary>
    internal bool IsBare;

    internal YearPoint First;
    internal YearPoint Last;
    internal bool IsOpenStart;
    internal bool IsOpenEnd;
    internal int Month;
    internal int Day;
    internal TrailingWords Words;
}
