namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Why a text could not be read. The names are those on the wire, in camel case.</summary>
public enum NotationErrorKind
{
    /// <summary>There is nothing to read.</summary>
    Empty,

    /// <summary>Something else was expected here: an era, a number, a word, a bracket.</summary>
    Expected,

    /// <summary>There is text after the end of what was understood.</summary>
    Trailing,

    /// <summary>Two things that are printed cannot both be: a year and the one in its bracket, a date and its weekday.</summary>
    Contradiction,

    /// <summary>The text can be read in two ways, or its custom has two; the message says both.</summary>
    Ambiguous,

    /// <summary>The range ends before it starts.</summary>
    Backwards,

    /// <summary>A number is outside what is supported.</summary>
    OutOfRange,

    /// <summary>The month has no such day.</summary>
    NoSuchDay,

    /// <summary>The years of a list do not follow each other, so that they are no range.</summary>
    NotListed,

    /// <summary>The expression goes on in a way that was not understood.</summary>
    Unfinished,

    /// <summary>The text gives something else than was asked for.</summary>
    OtherKind,

    /// <summary>Strict reading refuses a year that lies after the end of its era.</summary>
    BeyondEra,

    /// <summary>Strict reading refuses a day before the beginning of its era.</summary>
    BeforeEra,

    /// <summary>Strict reading refuses a list of years and a decade.</summary>
    Normalized,
}
