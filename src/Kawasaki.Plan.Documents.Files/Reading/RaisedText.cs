using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Spells raised text: a power behind a letter or digit, the number of a note elsewhere.</summary>
internal static class RaisedText
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Returns the text as published texts spell it: <c>²</c>, <c>^{※1}</c>.</summary>
    internal static string Of(string raised, char before)
    {
        var text = CharacterClasses.Trim(raised.AsSpan()).ToString();
        var number = text.Trim('(', ')', '（', '）', '※', '注', '*', '＊', ' ');
        if (number.Length is 0 or > 3 || !number.All(c => Folding.DigitOf(c) >= 0))
        {
            return raised;
        }

        return number != text || !(Folding.LetterOf(before) != '\0' || Folding.DigitOf(before) >= 0) ? $"^{{※{number}}}"
            : string.Concat(number.Select(c => Digits[Folding.DigitOf(c)]));
    }
}
