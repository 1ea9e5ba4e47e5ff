namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What stands between the ends of a range.</summary>
internal enum RangeSign
{
    /// <summary>A wave or a long dash.</summary>
    Dash,

    /// <summary>A hyphen, which divides dates as well.</summary>
    Hyphen,

    /// <summary>A slash, between Gregorian years.</summary>
    Slash,

    /// <summary>至, before which 自 may stand.</summary>
    To,

    /// <summary>から.</summary>
    From,

    /// <summary>より, which may mean <i>than</i>: まで must follow.</summary>
    Since,

    /// <summary>以降 or 以後, behind which there is no other end.</summary>
    Onward,

    /// <summary>まで or 以前: what stands before it is the other end.</summary>
    Until,
}
