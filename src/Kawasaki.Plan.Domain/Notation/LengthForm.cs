namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What a number of years, months, weeks or days says.</summary>
internal enum LengthForm
{
    /// <summary>How long: 10年間, 3か月, 1年半.</summary>
    Exact,

    /// <summary>How long, or when: 10年, 14日.</summary>
    Bare,

    /// <summary>About how long, or a bound of it: 10年程度, 14日以内, 数年間, 2、3年.</summary>
    Inexact,

    /// <summary>A point in time: 5年後, 3日前.</summary>
    Point,

    /// <summary>Which one it is: 5年目.</summary>
    Order,

    /// <summary>How often: 5年ごと, 5年ぶり, 5年間隔, 5年に1度.</summary>
    Interval,
}
