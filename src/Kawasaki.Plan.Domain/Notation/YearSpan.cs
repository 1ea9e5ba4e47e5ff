namespace Kawasaki.Plan.Domain.Notation;

/// <summary>How a span that words name stands to a year.</summary>
internal enum YearSpan
{
    /// <summary>Less than a year, by words that say so of any figure: 上半期, 4月～9月, 月平均.</summary>
    Part,

    /// <summary>A year: 4月～翌3月, 12か月.</summary>
    Year,

    /// <summary>The end of a year, which says nothing else than the year: 3月末.</summary>
    End,

    /// <summary>A point in a year that is not its end: 9月末.</summary>
    Point,

    /// <summary>Some other time, which says something of an amount alone: 3か月以上, 毎日, 10月～翌9月.</summary>
    Other,
}
