namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What the grammar read of a text.</summary>
internal struct YearReading
{
    internal YearExpression Expression;

    /// <summary>Where the expression ends, or -1 when nothing was understood.</summary>
    internal int End;

    /// <summary>Whether the text was not read: of running text, whether a year is printed in full and cannot be.</summary>
    internal bool IsError;

    /// <summary>What the first error behind what was understood is of, if <see cref="IsError"/>: it is made where it is asked for.</summary>
    internal (NotationErrorKind Kind, int Position, object? Subject, int First, int Second) Fault;

    internal readonly NotationError ErrorIn(ReadOnlySpan<char> text) =>
        NotationError.At(text, Fault.Kind, Math.Min(Fault.Position, text.Length), Fault.Subject, Fault.First, Fault.Second);
}
