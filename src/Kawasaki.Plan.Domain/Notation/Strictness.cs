namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What is done with a text that is read as something else than printed, such as 平成37年度.</summary>
public enum Strictness
{
    /// <summary>It is read, and what was normalised is reported.</summary>
    Lenient,

    /// <summary>It is refused: exactly what would be normalised.</summary>
    Strict,
}
