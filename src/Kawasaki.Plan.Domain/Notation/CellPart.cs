namespace Kawasaki.Plan.Domain.Notation;

/// <summary>One of several figures in a cell, and its label: 小 2.0 中・高 3.0.</summary>
/// <typeparam name="T">What the figure is.</typeparam>
public sealed class CellPart<T>
    where T : notnull
{
    internal CellPart(string label, T value)
    {
        Label = label;
        Value = value;
    }

    /// <summary>Gets of what the figure is, such as 小 or 女性.</summary>
    public string Label { get; }

    /// <summary>Gets the figure.</summary>
    public T Value { get; }

    /// <summary>Returns the label and the figure.</summary>
    public override string ToString() => $"{Label} {Value}";
}
