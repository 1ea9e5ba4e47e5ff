using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What an expression is of.</summary>
internal enum YearExpressionKind
{
    FiscalYear,
    FiscalYearRange,
    Year,
    YearRange,
    Month,
    Date,
}

/// <summary>What the grammar found, before it is known what a bare year is.</summary>
internal struct YearExpression
{
    internal YearPoint First;

    /// <summary>The end of a closed range; its year is 0 where there is none.</summary>
    internal YearPoint Last;

    /// <summary>The kind, as far as 年度 or 年 say it: a bare year is <see cref="YearExpressionKind.Year"/>.</summary>
    internal YearExpressionKind Kind;

    internal TrailingWords Words;
    internal YearSuffix Suffix;
    internal bool IsOpenStart;
    internal bool IsOpenEnd;
    internal byte Month;
    internal byte Day;
}
