namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Where a labelled figure stands in a cell.</summary>
internal readonly struct CellPartPlace(string label, int labelAt, int start, int bracketAt, int end)
{
    internal string Label => label;

    internal int LabelAt => labelAt;

    /// <summary>Gets where the figure begins.</summary>
    internal int Start => start;

    /// <summary>Gets where the brackets behind the figure begin, or where it ends if there are none.</summary>
    internal int BracketAt => bracketAt;

    /// <summary>Gets where the figure ends, with its brackets.</summary>
    internal int End => end;

    internal bool HasBracket => bracketAt < end;
}
