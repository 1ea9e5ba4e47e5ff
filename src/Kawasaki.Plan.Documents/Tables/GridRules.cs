using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>The grid tables of pandoc: every cell stands between rules, over one line or several, and may cover several rows or columns.</summary>
internal static class GridRules
{
    private const int ShortestRule = 5; // +---+

    /// <summary>Reads the table that begins at a line, and returns the line behind it, or 0.</summary>
    internal static int Read(SourceText source, int line, out PlanGrid? grid)
    {
        grid = null;
        var rule = source.Line(line).Trim();
        if (!IsRule(rule)
            || line + 1 == source.LineCount
            || !source.Line(line + 1).Trim().StartsWith("|")
            || new PlacedLine(rule).OffsetsOf('+').Take(PlanGrid.MostColumns + 2).Count() > PlanGrid.MostColumns + 1)
        {
            return 0;
        }

        var end = line;
        while (end < source.LineCount && source.Line(end).Trim() is { Length: > 0 } trimmed && trimmed[0] is '+' or '|')
        {
            end++;
        }

        var lines = Enumerable.Range(line, end - line).Select(index => new PlacedLine(source.Line(index).Trim())).ToList();
        var edges = lines.Where(item => item.IsRuleWithin).SelectMany(item => item.OffsetsOf('+')).Distinct().OrderBy(offset => offset).ToList();
        if (edges.Count < 2 || edges.Count - 1 > PlanGrid.MostColumns)
        {
            return 0;
        }

        grid = new Reading(source, edges).Of(lines);
        return grid is null ? 0 : end;
    }

    private static bool IsRule(Piece line)
    {
        if (line.Length < ShortestRule || line[0] != '+' || line[line.Length - 1] != '+')
        {
            return false;
        }

        foreach (var c in line.Span)
        {
            if (!(c is '+' or '-' or '=' or ':'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The cells of a table while it is read, line by line.</summary>
    private sealed class Reading(SourceText source, List<int> edges)
    {
        private readonly List<List<PlanGridCell>> _rows = [];
        private readonly Open?[] _open = new Open?[edges.Count - 1]; // The cell that is open in each column.
        private readonly List<List<Open>> _opened = [];
        private int _headRows;

        internal PlanGrid? Of(List<PlacedLine> lines)
        {
            foreach (var line in lines)
            {
                if (line.IsRuleWithin)
                {
                    ReadRule(line);
                }
                else
                {
                    ReadText(line);
                }
            }

            foreach (var row in _opened)
            {
                _rows.Add(row.ConvertAll(cell => new PlanGridCell(LineForm.WithoutSigns(cell.Text), cell.Columns, cell.Rows)));
            }

            return _rows.Count > 0 ? new(source, _rows, _headRows) : null;
        }

        private void ReadRule(PlacedLine line)
        {
            var hasText = Array.Exists(_open, cell => cell is not null);
            if (hasText && line.Text.Span.IndexOf('=') >= 0 && _headRows == 0)
            {
                _headRows = _opened.Count;
            }

            for (var i = 0; i < _open.Length; i++)
            {
                if (line.IsRuleBetween(edges[i], edges[i + 1]))
                {
                    _open[i] = null;
                }
                else if (_open[i] is { } cell && cell.First == i)
                {
                    cell.GoesOn = true;
                    cell.Add(line.Between(edges[i], edges[i + cell.Columns]));
                }
            }
        }

        private void ReadText(PlacedLine line)
        {
            if (Array.TrueForAll(_open, cell => cell is null) || Array.Exists(_open, cell => cell is null))
            {
                Begin(line);
            }

            var bars = line.OffsetsOf('|').ToList();
            var cells = _open.Distinct().ToList();
            for (var i = 0; i < cells.Count; i++)
            {
                var cell = cells[i]!;
                cell.Add(bars.Count == cells.Count + 1
                    ? line.Between(bars[i], bars[i + 1]) // By the bars, where a tool has counted widths in another way.
                    : line.Between(edges[cell.First], edges[cell.First + cell.Columns]));
            }
        }

        /// <summary>Begins a row: a cell for each run of columns without a bar between them; those that go on from above grow.</summary>
        private void Begin(PlacedLine line)
        {
            var row = new List<Open>();
            var bars = line.OffsetsOf('|').ToList();
            for (var i = 0; i < _open.Length;)
            {
                if (_open[i] is { } above)
                {
                    above.Rows++;
                    i = above.First + above.Columns;
                    continue;
                }

                var end = i + 1;
                while (bars.Count != edges.Count && end < _open.Length && _open[end] is null && !bars.Contains(edges[end]))
                {
                    end++;
                }

                var cell = new Open(i, end - i);
                row.Add(cell);
                for (; i < end; i++)
                {
                    _open[i] = cell;
                }
            }

            _opened.Add(row);
        }
    }

    /// <summary>A cell while its lines are read.</summary>
    private sealed class Open(int first, int columns)
    {
        private Cell? _text;

        internal int First { get; } = first;

        internal int Columns { get; } = columns;

        internal int Rows { get; set; } = 1;

        internal bool GoesOn { get; set; }

        internal Cell Text => _text!.Value;

        internal void Add(Piece piece) => _text = _text is { } text ? text.With(piece) : new(piece);
    }
}
