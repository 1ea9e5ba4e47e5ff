using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>One step of an evaluation: what it is called, its formula, and the formula with the numbers in it.</summary>
public sealed class TraceLine
{
    private readonly Wording _result;

    internal TraceLine(string key, Wording label, Wording result, string formula = "", string arithmetic = "", Figure? figure = null)
    {
        Key = key;
        Label = label;
        Formula = formula;
        Arithmetic = arithmetic;
        Figure = figure;
        _result = result;
    }

    /// <summary>Gets the name by which programs find the step, such as <c>progressRatio</c>, <c>baseline</c> or the name of a rule.</summary>
    public string Key { get; }

    /// <summary>Gets what the step is called.</summary>
    public Wording Label { get; }

    /// <summary>Gets the formula, such as <c>(C − B) ÷ (T − B)</c>, or an empty string where nothing is computed.</summary>
    public string Formula { get; }

    /// <summary>Gets the formula with the numbers in it, such as <c>(59.0 − 63.8) ÷ (64 − 63.8)</c>, or an empty string where the figure is
    /// undefined.</summary>
    public string Arithmetic { get; }

    /// <summary>Gets the figure, unrounded, or <see langword="null"/> where the step gives none.</summary>
    public Figure? Figure { get; }

    /// <summary>Gets the whole step.</summary>
    public Wording Text => new($"{Label.Japanese}：{Computed(_result.Japanese)}", $"{Label.English}: {Computed(_result.English)}");

    /// <summary>Returns the whole step in English.</summary>
    public override string ToString() => Text.English;

    private string Computed(string result)
    {
        // A formula that is one letter has the figure as its arithmetic, which is not said twice.
        var isSaid = Arithmetic.Length > 0 && $"{result} ".StartsWith($" = {Arithmetic} ", StringComparison.Ordinal);
        var text = string.Join(" = ", new[] { Formula, isSaid ? "" : Arithmetic }.Where(part => part.Length > 0)) + result;
        return CharacterClasses.TrimStart(text.AsSpan()).ToString();
    }
}
