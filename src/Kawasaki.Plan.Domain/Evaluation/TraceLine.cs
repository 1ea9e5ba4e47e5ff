namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>One step of an evaluation: what it is called, its formula, and the formula with the numbers in it.</summary>
public sealed record TraceLine
{
    internal TraceLine(string key, (string Japanese, string English) name, string formula, string arithmetic, Figure? figure, (string Japanese, string English) result)
    {
        Key = key;
        JapaneseName = name.Japanese;
        EnglishName = name.English;
        Formula = formula;
        Arithmetic = arithmetic;
        Figure = figure;
        JapaneseText = TextOf(name.Japanese, "：", result.Japanese);
        EnglishText = TextOf(name.English, ": ", result.English);
    }

    /// <summary>Gets the name by which programs find the step, such as <c>progressRatio</c>, <c>baseline</c> or the name of a rule.</summary>
    public string Key { get; }

    /// <summary>Gets the name of the step in Japanese.</summary>
    public string JapaneseName { get; }

    /// <summary>Gets the name of the step in English.</summary>
    public string EnglishName { get; }

    /// <summary>Gets the formula, such as <c>(C − B) ÷ (T − B)</c>, or an empty string where nothing is computed.</summary>
    public string Formula { get; }

    /// <summary>Gets the formula with the numbers in it, such as <c>(59.0 − 63.8) ÷ (64 − 63.8)</c>, or an empty string where the figure is undefined.</summary>
    public string Arithmetic { get; }

    /// <summary>Gets the figure, unrounded, or <see langword="null"/> where the step gives none.</summary>
    public Figure? Figure { get; }

    /// <summary>Gets the whole step in Japanese.</summary>
    public string JapaneseText { get; }

    /// <summary>Gets the whole step in English.</summary>
    public string EnglishText { get; }

    /// <summary>Returns the whole step in English.</summary>
    public override string ToString() => EnglishText;

    private string TextOf(string name, string colon, string result) =>
        name + colon + (string.Join(" = ", new[] { Formula, Arithmetic }.Where(part => part.Length > 0)) + result).TrimStart();
}
