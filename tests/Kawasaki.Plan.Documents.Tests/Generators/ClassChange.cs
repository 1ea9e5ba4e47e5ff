namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>A document before and after a character was changed for another of its class.</summary>
public sealed record ClassChange(CharacterClass Class, string Before, string After, int Place)
{
    public override string ToString()
    {
        var start = Before.LastIndexOf('\n', Math.Max(Place - 1, 0)) + 1;
        var end = After.IndexOf('\n', Place);
        return $"{Class} at {Place}: {Sources.Escaped(Before[start..(end < 0 ? Before.Length : end)])} became {Sources.Escaped(After[start..(end < 0 ? After.Length : end)])}";
    }
}

/// <summary>A class of characters that converters take for each other.</summary>
public enum CharacterClass
{
    Dash,
    Space,
    Width,
    Bracket,
    Dot,
    ListMark,
}
