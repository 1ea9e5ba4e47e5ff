namespace Kawasaki.Plan.Domain.Notation;

/// <summary>How sure it is that what was found in running text is a period.</summary>
public enum Sureness
{
    /// <summary>It names an era, carries 年, 年度, FY or a Gregorian bracket, or is a full date.</summary>
    Certain,

    /// <summary>A year or month with a letter alone (R2), a range of such, or an end with より, which may also mean <i>than</i>.</summary>
    Likely,
}
