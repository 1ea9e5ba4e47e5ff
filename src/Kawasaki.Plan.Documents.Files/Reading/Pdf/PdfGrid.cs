using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Documents.Files.Reading.Pdf;

/// <summary>The cells between lines of ruling that touch.</summary>
internal sealed class PdfGrid
{
    private const double Touch = 1.5;
    private const double Narrowest = 3; // Lines nearer to each other are one, as the two of a doubled border.
    private const int MostCells = 1 << 18;

    private readonly double[] _columns;
    private readonly double[] _rows;
    private readonly bool[][] _left; // Whether a line stands at the left of a place.
    private readonly bool[][] _top;

    private PdfGrid(List<PdfRule> across, List<PdfRule> down, double[] columns, double[] rows)
    {
        _columns = columns;
        _rows = rows;
        _left = Places(RowCount, ColumnCount + 1);
        _top = Places(RowCount + 1, ColumnCount);
        foreach (var rule in down)
        {
            var column = Nearest(_columns, rule.At);
            for (var row = FirstAfter(_rows, rule.Start); row < RowCount && (_rows[row] + _rows[row + 1]) / 2 < rule.End; row++)
            {
                _left[row][column] = true;
            }
        }

        foreach (var rule in across)
        {
            var row = Nearest(_rows, rule.At);
            for (var column = FirstAfter(_columns, rule.Start); column < ColumnCount && (_columns[column] + _columns[column + 1]) / 2 < rule.End; column++)
            {
                _top[row][column] = true;
            }
        }
    }

    internal double Left => _columns[0];

    internal double Right => _columns[ColumnCount];

    internal double Top => _rows[0];

    internal double Bottom => _rows[RowCount];

    internal double Area => (Right - Left) * (Bottom - Top);

    internal int ColumnCount => _columns.Length - 1;

    internal int RowCount => _rows.Length - 1;

    /// <summary>Gets whether no line ends the last row: it goes on, on the next page.</summary>
    internal bool IsOpen => IsOpenBelow(0, ColumnCount);

    /// <summary>Returns the grids of a page, inner ones first.</summary>
    internal static List<PdfGrid> Of(PdfRules rules)
    {
        var down = rules.Down.OrderBy(rule => rule.At).ToArray();
        var groups = new DisjointSets(rules.Across.Count + down.Length);
        var places = Array.ConvertAll(down, rule => rule.At);
        for (var i = 0; i < rules.Across.Count; i++)
        {
            var across = rules.Across[i];
            for (var j = FirstAtLeast(places, across.Start - Touch); j < down.Length && down[j].At <= across.End + Touch; j++)
            {
                if (across.At >= down[j].Start - Touch && across.At <= down[j].End + Touch)
                {
                    groups.Join(i, rules.Across.Count + j);
                }
            }
        }

        return
        [
            .. rules.Across.Select((rule, index) => (rule, Group: groups.Of(index), IsAcross: true))
                .Concat(down.Select((rule, index) => (rule, Group: groups.Of(rules.Across.Count + index), IsAcross: false)))
                .GroupBy(item => item.Group)
                .Select(group => Of(
                    [.. group.Where(item => item.IsAcross).Select(item => item.rule)],
                    [.. group.Where(item => !item.IsAcross).Select(item => item.rule)]))
                .OfType<PdfGrid>()
                .OrderBy(grid => grid.Area),
        ];
    }

    /// <summary>Says whether no line ends a cell of the last row.</summary>
    internal bool IsOpenBelow(int column, int columnSpan) => Enumerable.Range(column, columnSpan).All(index => !_top[RowCount][index]);

    internal bool Contains(PdfLetter letter) => letter.Middle > Left && letter.Middle < Right && letter.Centre > Top && letter.Centre < Bottom;

    /// <summary>Returns the row and the column of a letter.</summary>
    internal (int Row, int Column) PlaceOf(PdfLetter letter) => (FirstAtLeast(_rows, letter.Centre) - 1, FirstAtLeast(_columns, letter.Middle) - 1);

    /// <summary>Says whether another grid has its columns where this one has them.</summary>
    internal bool HasColumnsOf(PdfGrid other) =>
        _columns.Length == other._columns.Length
        && _columns.Zip(other._columns, (one, two) => Math.Abs(one - two)).All(distance => distance < Narrowest);

    /// <summary>Returns the cells by their first rows and columns, or <see langword="null"/> where lines are missing so that a cell is no rectangle.</summary>
    internal List<PdfGridCell>? CellsOf()
    {
        var cells = new List<PdfGridCell>();
        var isTaken = Places(RowCount, ColumnCount);
        for (var row = 0; row < RowCount; row++)
        {
            for (var column = 0; column < ColumnCount; column++)
            {
                if (isTaken[row][column])
                {
                    continue;
                }

                var (right, bottom) = (column + 1, row + 1);
                while (right < ColumnCount && !_left[row][right])
                {
                    right++;
                }

                while (bottom < RowCount && !_top[bottom][column])
                {
                    bottom++;
                }

                if (!Take(isTaken, row, column, bottom, right))
                {
                    return null;
                }

                cells.Add(new(row, column, bottom - row, right - column, _columns[column], _columns[right], _rows[row]));
            }
        }

        return cells;
    }

    /// <summary>Takes the places of a cell, and says whether no line stands in it and lines stand around it.</summary>
    private bool Take(bool[][] isTaken, int top, int left, int bottom, int right)
    {
        for (var row = top; row < bottom; row++)
        {
            for (var column = left; column < right; column++)
            {
                if (isTaken[row][column] || (column > left && _left[row][column]) || (row > top && _top[row][column])
                    || (row == bottom - 1 && bottom < RowCount && !_top[bottom][column]) || (column == right - 1 && right < ColumnCount && !_left[row][right]))
                {
                    return false;
                }

                isTaken[row][column] = true;
            }
        }

        return true;
    }

    private static PdfGrid? Of(List<PdfRule> across, List<PdfRule> down)
    {
        if (across.Count == 0 || down.Count == 0)
        {
            return null;
        }

        var columns = Distinct(down.Select(rule => rule.At).Append(across.Min(rule => rule.Start)).Append(across.Max(rule => rule.End)));
        var rows = Distinct(across.Select(rule => rule.At).Append(down.Min(rule => rule.Start)).Append(down.Max(rule => rule.End)));
        return columns.Length < 2 || rows.Length < 2 || columns.Length > PlanGrid.MostColumns || (long)columns.Length * rows.Length > MostCells ? null
            : new(across, down, columns, rows);
    }

    private static bool[][] Places(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new bool[columns])];

    private static double[] Distinct(IEnumerable<double> places)
    {
        var distinct = new List<double>();
        foreach (var place in places.OrderBy(place => place))
        {
            if (distinct.Count == 0 || place - distinct[distinct.Count - 1] > Narrowest)
            {
                distinct.Add(place);
            }
        }

        return [.. distinct];
    }

    private static int Nearest(double[] places, double place)
    {
        var index = FirstAtLeast(places, place);
        return index == places.Length || (index > 0 && place - places[index - 1] < places[index] - place) ? index - 1 : index;
    }

    /// <summary>Returns the first interval of which the middle stands behind a place.</summary>
    private static int FirstAfter(double[] places, double place)
    {
        var index = Math.Max(FirstAtLeast(places, place) - 1, 0);
        return index + 1 < places.Length && (places[index] + places[index + 1]) / 2 < place ? index + 1 : index;
    }

    private static int FirstAtLeast(double[] places, double place)
    {
        var index = Array.BinarySearch(places, place);
        return index < 0 ? ~index : index;
    }
}
