namespace Kawasaki.Plan.Fuzz;

/// <summary>Changes documents: by character, token, line and block, and with pieces of other documents.</summary>
internal sealed class Mutator(Dice dice, Corpus corpus)
{
    private const int LongestRun = 2000;

    internal string Mutate(string text)
    {
        for (var changes = dice.Length(24); changes > 0; changes--)
        {
            text = Change(text);
        }

        return text;
    }

    private string Change(string text) => dice.Below(16) switch
    {
        0 or 1 => Replace(text, 0, dice.Of(Tokens.All)),
        2 or 3 => Replace(text, dice.Length(8), dice.Of(Tokens.All)),
        4 => Replace(text, dice.Length(40), ""),
        5 => ChangeCharacter(text),
        6 => SwapTokens(text),
        7 => ReplaceEvery(text),
        8 => Nest(text),
        9 => Replace(text, 0, string.Concat(Enumerable.Repeat(dice.Of(Tokens.All), dice.Length(dice.OneIn(50) ? LongestRun : 20)))),
        10 => ChangeLines(text, RemoveBlock),
        11 => ChangeLines(text, MoveBlock),
        12 => ChangeLines(text, RepeatBlock),
        13 => ChangeLines(text, SplitOrJoin),
        14 => ChangeLines(text, Splice),
        _ => ChangeLines(text, InsertTokenLine),
    };

    private string Replace(string text, int length, string by)
    {
        var start = dice.Below(text.Length + 1);
        return string.Concat(text.AsSpan(0, start), by, text.AsSpan(Math.Min(text.Length, start + length)));
    }

    private string ChangeCharacter(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var index = dice.Below(text.Length);
        var changed = dice.Below(4) switch { 0 => (char)(text[index] ^ 1), 1 => (char)dice.Below(0x10000), 2 => text[dice.Below(text.Length)], _ => (char)((text[index] + 0xFEE0) & 0xFFFF) };
        return string.Concat(text.AsSpan(0, index), [changed], text.AsSpan(index + 1));
    }

    private string SwapTokens(string text)
    {
        var places = new[] { dice.Below(text.Length + 1), dice.Below(text.Length + 1), dice.Below(text.Length + 1) };
        Array.Sort(places);
        return string.Concat(text.AsSpan(0, places[0]), text.AsSpan(places[1], places[2] - places[1]), text.AsSpan(places[0], places[1] - places[0]), text.AsSpan(places[2]));
    }

    private string ReplaceEvery(string text)
    {
        var token = dice.Of(Tokens.All);
        return text.Length > 20_000 ? text : text.Replace(token, dice.Of(Tokens.All), StringComparison.Ordinal);
    }

    private string Nest(string text)
    {
        var depth = dice.Length(30);
        var (open, close) = dice.Of([("（", "）"), ("(", ")"), ("<ul>", "</ul>"), ("<ul><li>", ""), ("[", "]"), ("^{※", "}"), ("「", "」")]);
        var start = dice.Below(text.Length + 1);
        var end = Math.Min(text.Length, start + dice.Length(30));
        return string.Concat(string.Concat(text.AsSpan(0, start), string.Concat(Enumerable.Repeat(open, depth)), text.AsSpan(start, end - start)), string.Concat(Enumerable.Repeat(close, depth)), text.AsSpan(end));
    }

    private static string ChangeLines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    private (int Start, int Count) Block(List<string> lines)
    {
        var start = dice.Below(lines.Count);
        return (start, Math.Min(dice.Length(12), lines.Count - start));
    }

    private void RemoveBlock(List<string> lines)
    {
        var (start, count) = Block(lines);
        lines.RemoveRange(start, count);
    }

    private void MoveBlock(List<string> lines)
    {
        var (start, count) = Block(lines);
        var block = lines.GetRange(start, count);
        lines.RemoveRange(start, count);
        lines.InsertRange(dice.Below(lines.Count + 1), block);
    }

    private void RepeatBlock(List<string> lines)
    {
        var (start, count) = Block(lines);
        lines.InsertRange(dice.Below(lines.Count + 1), lines.GetRange(start, count));
    }

    private void SplitOrJoin(List<string> lines)
    {
        var index = dice.Below(lines.Count);
        if (dice.OneIn(2) && index + 1 < lines.Count)
        {
            lines[index] += dice.Of(["", " ", "\t", "  "]) + lines[index + 1];
            lines.RemoveAt(index + 1);
            return;
        }

        var place = dice.Below(lines[index].Length + 1);
        lines.Insert(index + 1, lines[index].Substring(place));
        lines[index] = lines[index].Substring(0, place);
    }

    private void Splice(List<string> lines)
    {
        var other = corpus.Draw(dice).Split('\n');
        var start = dice.Below(other.Length);
        lines.InsertRange(dice.Below(lines.Count + 1), other.AsSpan(start, Math.Min(dice.Length(12), other.Length - start)).ToArray());
    }

    private void InsertTokenLine(List<string> lines) =>
        lines.Insert(dice.Below(lines.Count + 1), string.Concat(Enumerable.Range(0, dice.Length(6)).Select(_ => dice.Of(Tokens.All))));
}
