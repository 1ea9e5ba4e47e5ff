namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>A cell as plans print one, in its parts, which can be put together and spelled in several ways.</summary>
/// <param name="Before">What stands before the figure: years and qualifiers.</param>
/// <param name="Figure">The number with its multipliers, the unit and the condition.</param>
/// <param name="Behind">What stands behind it, in brackets.</param>
public sealed record PrintedCell(string Before, string Figure, string Behind)
{
    internal string Text => Before + Figure + Behind;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
