namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What the grammar read of a text.</summary>
internal struct YearReading
{
    internal YearExpression Expression;

    /// <summary>Where the expression ends, or -1 when nothing was understood.</summary>
    internal int End;

    /// <summary>Whether the text was not read: of running text, whether a year is printed in full and cannot be.</summary>
    internal bool IsError;

    /// <summary>The first error behind what was understood, if <see cref="IsError"/>.</summary>
    internal NotationError Error;
}
