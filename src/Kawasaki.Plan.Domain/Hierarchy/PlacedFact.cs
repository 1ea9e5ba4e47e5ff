namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A fact of a project and its place in a plan.</summary>
public sealed class PlacedFact
{
    internal PlacedFact(PlacedItem place, QuantifiedFact fact)
    {
        Place = place;
        Fact = fact;
    }

    /// <summary>Gets the item in which the fact stands.</summary>
    public PlacedItem Place { get; }

    /// <summary>Gets the fact.</summary>
    public QuantifiedFact Fact { get; }

    /// <summary>Returns the project and the item's text.</summary>
    public override string ToString() => Place.ToString();
}
