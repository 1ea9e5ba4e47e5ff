namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A number in a cell, and the power of ten of the multiplier behind it, which the other end of a range may share.</summary>
internal struct CellAmount
{
    internal decimal Value;

    /// <summary>The power of ten by which the value is still to be multiplied.</summary>
    internal int Power;

    /// <summary>Whether further numbers stood behind multipliers: 4億2,264万.</summary>
    internal bool IsCompound;

    /// <summary>Whether it is four digits and nothing else, with which a year may begin.</summary>
    internal bool MayBeYear;
}
