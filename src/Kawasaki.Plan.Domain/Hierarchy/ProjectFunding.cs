namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Where the money of a project comes from (財源), in the unit of its account.</summary>
public sealed partial record ProjectFunding
{
    /// <summary>Creates the funding. What the plan does not say is <see langword="null"/>.</summary>
    /// <param name="national">From the state (国庫支出金).</param>
    /// <param name="prefectural">From the prefecture (県支出金).</param>
    /// <param name="bonds">From bonds (起債, 市債).</param>
    /// <param name="other">From elsewhere (その他特定財源).</param>
    /// <param name="general">From general revenue (一般財源).</param>
    public ProjectFunding(decimal? national = null, decimal? prefectural = null, decimal? bonds = null, decimal? other = null, decimal? general = null)
    {
        National = national;
        Prefectural = prefectural;
        Bonds = bonds;
        Other = other;
        General = general;
    }

    /// <summary>Gets what comes from the state (国庫支出金).</summary>
    public decimal? National { get; }

    /// <summary>Gets what comes from the prefecture (県支出金).</summary>
    public decimal? Prefectural { get; }

    /// <summary>Gets what comes from bonds (起債, 市債).</summary>
    public decimal? Bonds { get; }

    /// <summary>Gets what comes from elsewhere (その他特定財源).</summary>
    public decimal? Other { get; }

    /// <summary>Gets what comes from general revenue (一般財源).</summary>
    public decimal? General { get; }

    /// <summary>Gets whether every source is said.</summary>
    internal bool IsWhole => (National, Prefectural, Bonds, Other, General) is (not null, not null, not null, not null, not null);

    /// <summary>Gets the sum of the sources that are said, or <see langword="null"/> where none is or the sum is too large.</summary>
    internal decimal? Sum => Amounts.SumOf(National, Prefectural, Bonds, Other, General);
}
