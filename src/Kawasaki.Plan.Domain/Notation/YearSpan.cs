namespace Kawasaki.Plan.Domain.Notation;

/// <summary>How a span that words name stands to a year.</summary>
internal enum YearSpan
{
    /// <summary>Less than a year.</summary>
    Part,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A point in a year that is not its end.</summary>
    Point,
}
