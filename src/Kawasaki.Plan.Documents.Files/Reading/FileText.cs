using System.Text;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>The text that is made of a file: lines, and tables of which the cells are known; each with its place in the file.</summary>
/// <param name="largestSize">The most UTF-16 units of the text.</param>
/// <param name="size">About how many they are.</param>
internal sealed class FileText(int largestSize, int size = 0)
{
    private const int FewestUnits = 256;
    private const int MostUnits = 1 << 20; // For which room is made before there are any.

    private static readonly char[] Breaks = ['\t', '\n', '\r'];

    private readonly StringBuilder _text = new(Math.Min(Math.Max(size, FewestUnits), MostUnits));
    private readonly List<GivenTable> _tables = [];
    private readonly List<(int Start, FilePlace Place)[]> _places = []; // Of the parts of each line.
    private readonly List<FileRemark> _remarks = [];
    private int _lines;
    private long _weight;

    internal IReadOnlyList<GivenTable> Tables => _tables;

    internal IReadOnlyList<FileRemark> Remarks => _remarks;

    /// <summary>Gets whether the last line is blank, or there is none.</summary>
    internal bool IsAtBlank => _text.Length == 0 || (_text.Length > 1 && _text[_text.Length - 2] == '\n') || (_text.Length == 1 && _text[0] == '\n');

    internal void Remark(FilePlace place, Wording message) => _remarks.Add(new(place, message));

    /// <summary>Counts what a library has taken apart, before a text is made of it.</summary>
    internal void Weigh(int units)
    {
        _weight += units;
        if (_weight > largestSize)
        {
            throw TooLarge();
        }
    }

    /// <summary>Adds a line.</summary>
    internal void AddLine(string line, FilePlace place) => AddLine([(line, place)]);

    /// <summary>Adds a line of parts, each with its place.</summary>
    internal void AddLine(IEnumerable<(string Text, FilePlace Place)> parts)
    {
        var places = new List<(int Start, FilePlace Place)>();
        foreach (var (text, place) in parts)
        {
            places.Add((_text.Length, place));
            Append(text);
        }

        _places.Add([.. places]);
        EndLine();
    }

    /// <summary>Adds a blank line, where the last one is not blank.</summary>
    internal void AddBlank(FilePlace place)
    {
        if (!IsAtBlank)
        {
            AddLine("", place);
        }
    }

    /// <summary>Adds a table, between blank lines. A table of one cell is lines.</summary>
    /// <param name="rows">The rows, each with the cells that begin in it.</param>
    /// <param name="headRows">How many of them are the head, or 0.</param>
    internal void AddTable(IReadOnlyList<IReadOnlyList<FileCell>> rows, int headRows)
    {
        var first = rows.TakeWhile(IsBlank).Count();
        rows = [.. rows.Skip(first)];
        if (rows.Count == 0)
        {
            return;
        }

        if (rows.All(row => row.Count <= 1))
        {
            foreach (var cell in rows.SelectMany(row => row))
            {
                cell.AddLinesTo(this);
            }

            return;
        }

        var place = rows.SelectMany(row => row).First().Place;
        AddBlank(place);
        _places.Add([(_text.Length, place)]);
        var lines = _lines;
        var covered = new List<int>(); // For how many further rows each column is.
        _tables.Add(new(lines, Math.Max(headRows - first, 0), [.. rows.Select(row => AddRow(row, covered))]));
        AddBlank(place);
    }

    /// <summary>Returns the text, and the places in the file of the parts of each line that has any.</summary>
    internal (string Text, List<(int Start, FilePlace Place)[]> Places) Take() => (_text.ToString(), _places.FindAll(line => line.Length > 0));

    private static bool IsBlank(IReadOnlyList<FileCell> row) => row.All(cell => cell.IsBlank && cell.RowSpan == 1);

    private List<GivenCell> AddRow(IReadOnlyList<FileCell> row, List<int> covered)
    {
        var given = new List<GivenCell>(row.Count);
        var places = new (int Start, FilePlace Place)[row.Count];
        var column = 0;
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row[i];
            if (i > 0)
            {
                _text.Append('\t');
            }

            for (; column < covered.Count && covered[column] > 0; column++)
            {
                covered[column]--;
                _text.Append('\t');
            }

            places[i] = (_text.Length, cell.Place);
            given.Add(new(PlaceOf(cell.First), RestOf(cell), cell.ColumnSpan, cell.RowSpan));
            _text.Append('\t', cell.ColumnSpan - 1);
            for (var end = column + cell.ColumnSpan; column < end; column++)
            {
                if (column >= PlanGrid.MostColumns)
                {
                    throw FileRefusal.At(cell.Place, new($"表の列が {PlanGrid.MostColumns} を超えています。", $"a table has more than {PlanGrid.MostColumns} columns."));
                }

                if (column == covered.Count)
                {
                    covered.Add(0);
                }

                covered[column] = cell.RowSpan - 1;
            }
        }

        for (; column < covered.Count; column++)
        {
            covered[column] -= covered[column] > 0 ? 1 : 0;
        }

        _places.Add(places);
        EndLine();
        return given;
    }

    private (int Start, int End)[] RestOf(in FileCell cell)
    {
        if (cell.Rest.Count == 0)
        {
            return [];
        }

        var lines = new (int Start, int End)[cell.Rest.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            Append(" ");
            lines[i] = PlaceOf(cell.Rest[i]);
        }

        return lines;
    }

    private (int Start, int End) PlaceOf(string line)
    {
        var start = _text.Length;
        Append(line.IndexOfAny(Breaks) < 0 ? line : line.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' '));
        return (start, _text.Length);
    }

    private void Append(string text)
    {
        _text.Append(text);
        if (_text.Length > largestSize)
        {
            throw TooLarge();
        }
    }

    private IOException TooLarge() =>
        FileRefusal.TooLarge(new($"ファイルの文字が {largestSize} 字を超えています。", $"The text of the file has more than {largestSize} characters."));

    private void EndLine()
    {
        Append("\n");
        _lines++;
    }
}
