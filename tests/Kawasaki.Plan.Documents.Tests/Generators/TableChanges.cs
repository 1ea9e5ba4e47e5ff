using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Documents.Tests.Tables;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>Tables of any city of which one row, one cell, one character or two columns are changed as converters and hands do.</summary>
public static class TableChanges
{
    private const string Dashes = "-‐‑–−－—―─";
    private const string Spaces = " 　\u00A0\u2003\u2009\u202F";
    private const string Wide = "！％（）＋，－．／０１２３４５６７８９：";
    private const string Narrow = "!%()+,-./0123456789:";

    private static readonly string[] Ways = ["tabs", "pipes", "commas"];

    private static readonly string[] Emphases = ["**", "__", "*", "***"];

    public static Arbitrary<TableChange> Changes() => Arb.From(
        from kind in Gen.Elements(Enum.GetValues<TableChangeKind>())
        from shape in Gen.Elements(TableShape.All.Where(shape => MayBe(kind, shape)).ToArray())
        from way in Gen.Elements(Ways)
        from place in Gen.Choose(0, 1_000_000)
        from other in Gen.Choose(0, 1_000_000)
        select Changed(shape, way, kind, place, other));

    /// <summary>Says whether a table may be changed so: a line of one cell is no row of a table, and what stands around tables is not read.</summary>
    private static bool MayBe(TableChangeKind kind, TableShape shape) => kind switch
    {
        TableChangeKind.CellLost => shape.Rows[0].Length > 2,
        TableChangeKind.ColumnsMoved => shape.IsOfColumns,
        _ => true,
    };

    /// <summary>Changes a table at a place, counted around. Where nothing can be changed, nothing is.</summary>
    internal static TableChange Changed(TableShape shape, string way, TableChangeKind kind, int place, int other)
    {
        var rows = shape.Rows.Select(cells => cells.ToArray()).ToArray();
        var changed = new SortedSet<int>();
        var row = place % rows.Length;
        var column = other % rows[row].Length;
        switch (kind)
        {
            case TableChangeKind.CellLost:
                rows[row] = [.. rows[row].Where((_, index) => index != column)];
                _ = changed.Add(row);
                break;
            case TableChangeKind.CellBlanked when shape.IsTransposed ? column < shape.HeadRows : row < shape.HeadRows:
                break; // A blank head is part of the one beside it.
            case TableChangeKind.CellBlanked:
                rows[row][column] = "";
                _ = changed.Add(row);
                break;
            case TableChangeKind.CellDoubled:
                rows[row] = [.. rows[row].Take(column + 1), .. rows[row].Skip(column)];
                _ = changed.Add(row);
                break;
            case TableChangeKind.ColumnsMoved:
                var second = (column + 1 + (place % (rows[row].Length - 1))) % rows[row].Length;
                foreach (var cells in rows)
                {
                    (cells[column], cells[second]) = (cells[second], cells[column]);
                }

                changed.UnionWith(Enumerable.Range(0, rows.Length));
                break;
            case TableChangeKind.EmphasisOnRow:
                rows[row] = [.. rows[row].Select(cell => Emphasized(cell, other))];
                _ = changed.Add(row);
                break;
            case TableChangeKind.EmphasisOnCell:
                rows[row][column] = Emphasized(rows[row][column], place);
                _ = changed.Add(row);
                break;
            default:
                Substitute(rows, kind, place, other, changed);
                break;
        }

        var head = Math.Max(shape.HeadRows, 1);
        var isHead = changed.Count == 1 && changed.Min < head;
        var lines = Enumerable.Range(0, rows.Length).Where(index => isHead || shape.IsTransposed || changed.Contains(index));
        return new(kind, shape, TableWays.Texts[way](shape.Rows, head), TableWays.Texts[way](rows, head), [.. lines.SelectMany(index => LinesOf(rows, index, way, head))]);
    }

    private static string Emphasized(string cell, int other) => cell.Length == 0 ? cell : $"{Emphases[other % Emphases.Length]}{cell}{Emphases[other % Emphases.Length]}";

    /// <summary>Changes one character for another of its class.</summary>
    private static void Substitute(string[][] rows, TableChangeKind kind, int place, int other, SortedSet<int> changed)
    {
        var places = (
            from row in Enumerable.Range(0, rows.Length)
            from column in Enumerable.Range(0, rows[row].Length)
            from at in Enumerable.Range(0, rows[row][column].Length)
            let c = rows[row][column][at]
            where OthersOf(kind, c).Length > 0
            select (row, column, at)).ToArray();
        if (places.Length > 0)
        {
            var (row, column, at) = places[place % places.Length];
            var cell = rows[row][column];
            var others = OthersOf(kind, cell[at]);
            rows[row][column] = kind is TableChangeKind.Space ? cell.Insert(at, others[other % others.Length].ToString()) : cell.Remove(at, 1).Insert(at, others[other % others.Length].ToString());
            _ = changed.Add(row);
        }
    }

    /// <summary>Returns for what a character may be changed; of spaces, those that are put before it.</summary>
    private static string OthersOf(TableChangeKind kind, char c) => kind switch
    {
        TableChangeKind.Dash => Dashes.Contains(c, StringComparison.Ordinal) ? Dashes.Replace($"{c}", "", StringComparison.Ordinal) : "",
        TableChangeKind.Width => Narrow.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index && c is not ',' ? $"{Wide[index]}"
            : Wide.IndexOf(c, StringComparison.Ordinal) is >= 0 and var wide ? $"{Narrow[wide]}" : "",
        _ => c is '（' or '件' or '人' or '%' or '％' or '年' ? Spaces : "",
    };

    /// <summary>Returns the lines on which a row stands: several where a cell in quotes has line ends.</summary>
    private static IEnumerable<int> LinesOf(string[][] rows, int row, string way, int head)
    {
        var first = way == "pipes" ? row + (row >= head ? 1 : 0) : LinesIn(rows.Take(row));
        return Enumerable.Range(first + 1, way == "pipes" ? 1 : LinesIn(rows.Skip(row).Take(1)));

        int LinesIn(IEnumerable<string[]> some) => some.Sum(cells => TableWays.Texts[way]([cells], 1).Count(c => c == '\n'));
    }
}
