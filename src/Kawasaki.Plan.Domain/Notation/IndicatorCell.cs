using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What a cell of an indicator table says: a value, and the marks of the notes that stand in it.</summary>
/// <typeparam name="T">The type of the value: a baseline, a measurement or a target.</typeparam>
public sealed record IndicatorCell<T>
    where T : class
{
    internal IndicatorCell(T value, IEnumerable<string> notes)
    {
        Value = value;
        Notes = ValueList<string>.CopyOf(notes);
    }

    /// <summary>Gets the value.</summary>
    public T Value { get; }

    /// <summary>Gets the marks of the notes in the cell, in ASCII digits: <c>2</c> for <c>^{※2}</c>.</summary>
    public IReadOnlyList<string> Notes { get; }
}
