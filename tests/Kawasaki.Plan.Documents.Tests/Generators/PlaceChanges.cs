using FsCheck;
using FsCheck.Fluent;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>Written plans of which one line, or the columns of one table, are changed as converters and hands do.</summary>
public static class PlaceChanges
{
    private static readonly string[] Numbers = ["", "{0}．", "({0}) ", "第{0} ", "{0}　", "【{0}】 "];

    public static Arbitrary<PlaceChange> Changes() => Arb.From(
        from printable in PrintablePlans.Plans().Generator
        from kind in Gen.Elements(Enum.GetValues<PlaceChangeKind>())
        from place in Gen.Choose(0, 1_000_000)
        from other in Gen.Choose(0, 1_000_000)
        select Changed(PlanDocumentWriter.Write(printable.Plan), kind, place, other));

    /// <summary>Changes a line on which a change of the kind can be made; where there is none, nothing is changed.</summary>
    internal static PlaceChange Changed(string text, PlaceChangeKind kind, int place, int other)
    {
        var lines = text.Split('\n');
        var candidates = Enumerable.Range(0, lines.Length).Where(index => Fits(lines[index], kind)).ToArray();
        if (candidates.Length == 0)
        {
            return new(kind, text, text, []);
        }

        var at = candidates[place % candidates.Length];
        var changed = new List<int> { at };
        var isHead = IsHead(lines[at]);
        var cells = lines[at].Split('\t').ToList();
        switch (kind)
        {
            case PlaceChangeKind.Emphasis:
                lines[at] = cells.Count > 1 || other % 2 == 0 ? $"**{lines[at]}**" : $"## {lines[at]}";
                break;
            case PlaceChangeKind.Numbering:
                lines[at] = string.Format(null, Numbers[other % Numbers.Length], lines[at][0]) + lines[at][2..];
                break;
            case PlaceChangeKind.Mark:
                lines[at] = "・" + lines[at];
                break;
            case PlaceChangeKind.CellLost:
                cells.RemoveAt(other % cells.Count);
                lines[at] = string.Join('\t', cells);
                break;
            case PlaceChangeKind.CellDoubled:
                cells.Insert(other % cells.Count, cells[other % cells.Count]);
                lines[at] = string.Join('\t', cells);
                break;
            default:
                var first = 1 + (other % (cells.Count - 1));
                var second = 1 + (first % (cells.Count - 1));
                changed.Clear();
                for (var row = at; row < lines.Length && lines[row].Split('\t') is { } moved && moved.Length == cells.Count; row++)
                {
                    (moved[first], moved[second]) = (moved[second], moved[first]);
                    lines[row] = string.Join('\t', moved);
                    changed.Add(row);
                }

                break;
        }

        for (var row = at + 1; kind is PlaceChangeKind.CellLost or PlaceChangeKind.CellDoubled && isHead && row < lines.Length && lines[row].Contains('\t', StringComparison.Ordinal); row++)
        {
            changed.Add(row); // The rows stand below other heads.
        }

        return new(kind, text, string.Join('\n', lines), [.. changed.Select(index => index + 1)]);
    }

    private static bool Fits(string line, PlaceChangeKind kind) => kind switch
    {
        PlaceChangeKind.Emphasis => line.Trim().Length > 0,
        PlaceChangeKind.Numbering => IsSection(line),
        PlaceChangeKind.Mark => IsHeading(line),
        PlaceChangeKind.ColumnsMoved => line.Contains("計画策定時", StringComparison.Ordinal) && line.Contains('\t', StringComparison.Ordinal),
        _ => line.Contains('\t', StringComparison.Ordinal) && !line.StartsWith('\t'),
    };

    private static bool IsHead(string line) => line.Contains("計画策定時", StringComparison.Ordinal) || line.StartsWith("事務事業名", StringComparison.Ordinal);

    private static bool IsHeading(string line) => IsSection(line) || line.StartsWith("施策", StringComparison.Ordinal) || line.StartsWith("政策", StringComparison.Ordinal);

    private static bool IsSection(string line) => line.Length > 2 && char.IsAsciiDigit(line[0]) && line[1] == ' ' && !line.Contains('\t', StringComparison.Ordinal);
}
