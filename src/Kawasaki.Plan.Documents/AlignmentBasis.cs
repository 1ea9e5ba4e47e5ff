namespace Kawasaki.Plan.Documents;

/// <summary>From what it was inferred which planned items of a project follow which current ones. None of these is a proof.</summary>
public enum AlignmentBasis
{
    /// <summary>Unresolved: headings and counts do not say it, or a cell is empty.</summary>
    None,

    /// <summary>Both cells have the same headings.</summary>
    Heading,

    /// <summary>There are as many planned items as current ones.</summary>
    Item,

    /// <summary>There are as many planned items as groups of current ones.</summary>
    Group,
}
