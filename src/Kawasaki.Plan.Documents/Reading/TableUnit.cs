using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>What a line above a table, or a row of its title, says of the units of its figures: （単位：人）.</summary>
internal static class TableUnit
{
    /// <summary>Why a line is not read that names more than one unit.</summary>
    internal static readonly Wording Several = new("どの数値がどの単位か決まりません。", "which figures have which of the units is not known.");

    private const string Word = "単位";
    private const string Colons = "：:";
    private const string Dividers = "、，,・;；";
    private const string Stop = "。"; // Behind which others are said: 百万円。ただし率は％

    /// <summary>Reads the unit with which a line ends, alone or in brackets.</summary>
    /// <param name="line">The line.</param>
    /// <param name="unit">The unit, or <see langword="null"/> where the line names several.</param>
    /// <returns>Whether the line says a unit.</returns>
    internal static bool TryRead(ReadOnlySpan<char> line, out MeasurementUnit? unit)
    {
        unit = null;
        line = CharacterClasses.Trim(line);
        var areSeveral = line.IndexOf(Word.AsSpan()) < line.LastIndexOf(Word.AsSpan()); // 乙の数（単位：人）、丙の数（単位：件）
        if (line.Length > 0 && Folding.IsCloseBracket(line[line.Length - 1]))
        {
            var open = line.LastIndexOfAny(Folding.OpenBrackets.AsSpan());
            line = open < 0 ? default : CharacterClasses.Trim(line.Slice(open + 1, line.Length - open - 2));
        }

        var at = line.LastIndexOf(Word.AsSpan()); // 回答の合計、単位：％
        var symbol = at < 0 ? default : CharacterClasses.Trim(line.Slice(at + Word.Length));
        if (symbol.Length == 0 || Colons.AsSpan().IndexOf(symbol[0]) < 0 || (at > 0 && line[at - 1] == 'の')) // 人口の単位 is that of no other.
        {
            return false;
        }

        if (at > 0 && (CharacterClasses.IsLetter(line[at - 1]) || line.Begins("ただし") || line.Begins("但し")))
        {
            return true; // 事業費のみ単位：千円, 金額単位：千円, 割合は単位：％
        }

        symbol = CharacterClasses.Trim(symbol.Slice(1));
        symbol = WithoutScale(symbol);
        if (symbol.IndexOfAny((Dividers + Stop).AsSpan()) >= 0 || areSeveral)
        {
            return true;
        }

        var isUnit = BracketUnit.TryParse(symbol, out var read);
        unit = isUnit ? read : null;
        return isUnit;
    }

    /// <summary>Says whether a line says the unit of figures and nothing else, below the title of the table: （単位：千円）.</summary>
    internal static bool IsNoMore(ReadOnlySpan<char> line) =>
        TryRead(line, out _) && CharacterClasses.Trim(line) is var words && (Folding.IsOpenBracket(words[0]) ? words.Slice(1) : words).Begins(Word);

    /// <summary>Takes off the most that a figure can be: 点、5点満点.</summary>
    private static ReadOnlySpan<char> WithoutScale(ReadOnlySpan<char> symbol) =>
        symbol.LastIndexOfAny(Dividers.AsSpan()) is > 0 and var divider
            && symbol.Slice(divider + 1) is var scale
            && scale.Ends("点満点")
            && Folding.HasDigit(scale)
            && CharacterClasses.Trim(symbol.Slice(0, divider)).Is("点")
            ? CharacterClasses.Trim(symbol.Slice(0, divider))
            : symbol;
}
