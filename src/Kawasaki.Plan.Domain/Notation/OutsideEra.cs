namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What is done with years that lie outside their era, such as 平成37年度.</summary>
public enum OutsideEra
{
    /// <summary>They are read, and reported as normalised.</summary>
    Read,

    /// <summary>They are refused.</summary>
    Refuse,
}
