using FsCheck;
using FsCheck.Fluent;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>Documents in which one character outside of tables is changed for another of its class.</summary>
public static class ClassChanges
{
    private static readonly Dictionary<CharacterClass, string[]> Classes = new()
    {
        [CharacterClass.Dash] = ["-‐‑–−－—―─"],
        [CharacterClass.Space] = [" 　\u00A0\u2003\u2009\u202F"],
        [CharacterClass.Width] = [.. Enumerable.Range('!', '~' - '!' + 1).Select(c => $"{(char)c}{(char)(c - '!' + '！')}")],
        [CharacterClass.Bracket] = ["(（[［", ")）]］"],
        [CharacterClass.Dot] = ["・･", ".．"],
        [CharacterClass.ListMark] = ["・･•○◎◇◆□■▪✓"],
    };

    public static Arbitrary<ClassChange> Changes() => Arb.From(
        from original in MutatedDocuments.Originals
        from kind in Gen.Elements(Enum.GetValues<CharacterClass>())
        from place in Gen.Choose(0, 1_000_000)
        from other in Gen.Choose(1, 100)
        select Changed(original.Text, kind, place, other));

    /// <summary>Changes the first character of a class that stands outside of tables at a place or behind it; where there is none, the same in a text
    /// that has one.</summary>
    internal static ClassChange Changed(string text, CharacterClass kind, int place, int other)
    {
        var places = PlacesOf(text, kind);
        if (places.Count == 0)
        {
            return Changed(Sources.Measure("2 施策の主な課題", "・甲（乙）・丙 1.5 です。"), kind, place, other);
        }

        var at = places[place % places.Count];
        var characters = Array.Find(Classes[kind], item => item.Contains(text[at], StringComparison.Ordinal))!;
        var index = characters.IndexOf(text[at], StringComparison.Ordinal);
        var changed = characters[(index + 1 + (other % (characters.Length - 1))) % characters.Length];
        return new(kind, text, text.Remove(at, 1).Insert(at, changed.ToString()), at);
    }

    private static List<int> PlacesOf(string text, CharacterClass kind)
    {
        var places = new List<int>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var isRow = line.Contains('\t', StringComparison.Ordinal) || line.Contains('|', StringComparison.Ordinal) || line.Contains("  ", StringComparison.Ordinal);
            for (var i = 0; i < line.Length && !isRow; i++)
            {
                var isMark = line.AsSpan(0, i).IsWhiteSpace();
                if (isMark == (kind is CharacterClass.ListMark) && Array.Exists(Classes[kind], item => item.Contains(line[i], StringComparison.Ordinal)))
                {
                    places.Add(start + i);
                }
                else if (isMark && kind is CharacterClass.Dash && i + 1 < line.Length && line[i + 1] == ' ' && Classes[kind][0].Contains(line[i], StringComparison.Ordinal))
                {
                    places.Add(start + i);
                }
            }

            start += line.Length + 1;
        }

        return places;
    }
}
