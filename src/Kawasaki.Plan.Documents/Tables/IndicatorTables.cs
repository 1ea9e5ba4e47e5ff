using Ardalis.GuardClauses;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Reads tables of indicators (指標) without a plan around them, of any city.</summary>
/// <remarks>
/// The columns are known by the words over them, then by what their cells look like; a diagnostic says of each what it is read as, and why. Kinds may stand
/// in rows (目標値 above 実績値), years in columns of their own, heads in the first column. What has two readings is not read: an error names both.
/// </remarks>
public static class IndicatorTables
{
    private const int MostLines = 12; // Above or below a table, that say something of it.

    /// <summary>Reads the tables of a text, with the words of <see cref="TableLayout.General"/> in their heads.</summary>
    /// <param name="text">The text, with tabs, pipes, runs of spaces, commas and quotes, or rules between the cells.</param>
    /// <example><code>IndicatorTables.Read("指標名,単位,現状値（令和3年度）,目標値（令和7年度）\n相談の件数,件,40,60以上").Indicators[0].Indicator</code></example>
    public static IndicatorTableReading Read(string text) => Read(text, TableLayout.General);

    /// <summary>Reads the tables of a text.</summary>
    /// <param name="text">The text, with tabs, pipes, runs of spaces, commas and quotes, or rules between the cells.</param>
    /// <param name="layout">The words in the heads.</param>
    public static IndicatorTableReading Read(string text, TableLayout layout) =>
        Read(SourceText.Of(Guard.Against.Null(text)), Guard.Against.Null(layout));

    /// <summary>Reads the tables of a text.</summary>
    internal static IndicatorTableReading Read(SourceText source, TableLayout layout)
    {
        using var reading = new TableReading(source, layout);
        for (var line = 0; line < source.LineCount;)
        {
            var next = GridText.Read(source, line, layout, out var grid);
            if (grid is not null)
            {
                reading.Read(grid, NotesFrom(source, next));
                reading.ReadLinesBetween(grid, line, next);
            }
            else
            {
                reading.ReadLine(source.Line(line));
            }

            line = next;
        }

        return reading.End();
    }

    /// <summary>Returns the notes that follow a table.</summary>
    private static List<Piece> NotesFrom(SourceText source, int line)
    {
        var notes = new List<Piece>();
        for (; line < source.LineCount && notes.Count < MostLines && source.TableAt(line) is null && source.Line(line).Trim() is var text; line++)
        {
            if (NoteLine.TryRead(text, out _))
            {
                notes.Add(text);
            }
            else if (!text.IsBlank && !text.StartsWith("資料") && !text.StartsWith("出典"))
            {
                break;
            }
        }

        return notes;
    }

    /// <summary>Reads a table, with the words of <see cref="TableLayout.General"/> in its head.</summary>
    /// <param name="grid">The table.</param>
    public static IndicatorTableReading Read(PlanGrid grid) => Read(grid, TableLayout.General);

    /// <summary>Reads a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="layout">The words in the head.</param>
    public static IndicatorTableReading Read(PlanGrid grid, TableLayout layout)
    {
        using var reading = new TableReading(Guard.Against.Null(grid).Source, Guard.Against.Null(layout));
        reading.Read(grid, []);
        return reading.End();
    }

    /// <summary>The tables of one text while they are read: as those of a measure that has nothing else.</summary>
    private sealed class TableReading : IDisposable
    {
        private readonly DiagnosticBag _diagnostics = new();
        private readonly SourceMapBuilder _map;
        private readonly IndicatorTableReader _reader;
        private readonly MeasureNode _owner = new(new PolicyNode(SourceMapBuilder.Plan, default, ""), SourceMapBuilder.Plan, PlanCode.Parse("1-1-1"), "-");
        private readonly List<(int Table, int Row)> _places = [];
        private int _tables;
        private readonly List<Piece> _labelled = []; // Lines with a head before a colon.
        private readonly TableLayout _layout;
        private Piece? _firstLine; // Outside of tables.
        private readonly List<Piece> _linesAbove = []; // Of the next table.
        private PlanGrid? _last; // With a head.

        internal TableReading(SourceText source, TableLayout layout)
        {
            _layout = layout;
            _map = new(source) { KeepsPieces = false };
            _reader = new(new(source), _map, _diagnostics, layout) { SaysRoles = true, TakesUnitsOfNames = true };
        }

        public void Dispose() => _map.Dispose();

        internal void Read(PlanGrid grid, List<Piece> notes)
        {
            _tables++;
            (_reader.LinesAbove, _reader.NotesBelow) = ([.. _linesAbove], notes);
            _linesAbove.Clear();
            if (grid.RowCount == 0)
            {
                return;
            }

            var first = _owner.Indicators.Count;
            var said = _diagnostics.Count;
            if (Below(grid) is { } goneOn)
            {
                _reader.Read(goneOn, _owner);
                _diagnostics.RemoveFrom(said, item => item.Start < grid.Source.StartOf(grid.LineOf(0))); // Of the head, said before.
            }
            else
            {
                _reader.Read(grid, _owner);
                if (IsRowAlone(grid))
                {
                    _diagnostics.Add(TableRules.NoTable, grid.Source.Line(grid.LineOf(0)));
                }

                _last = grid;
            }

            var lines = LinesOf(grid);
            for (var i = first; i < _owner.Indicators.Count; i++)
            {
                var indicator = _owner.Indicators[i];
                indicator.SortTargets(); // Wherever their columns stand.
                _places.Add((_tables, RowOf(lines, indicator.Place)));
            }
        }

        /// <summary>Returns rows without a head below that of the table before them, where they are as wide: blank rows stand between.</summary>
        private PlanGrid? Below(PlanGrid grid) =>
            _last is { } last && last.ColumnCount == grid.ColumnCount && last.Source == grid.Source && !IsHeadIn(grid)
                && TableHead.Of(last, _layout).End is var end && end < last.RowCount
                ? new(grid.Source, [.. last.Rows.Take(end).Concat(grid.Rows).Select(row => row.ToList())], end)
                : null;

        /// <summary>Says whether a line has cells with a figure, by spaces, or as many as the table before by commas.</summary>
        private bool IsRow(Piece line) =>
            (TableRow.ReadSpaced(line) is { } spaced && spaced.Cells.Exists(HeaderWords.IsFigure))
            || (line.Span.IndexOf(',') >= 0
                && QuotedRows.ReadRow(line.Source, line.Line, ',', out _) is var cells
                && cells.Count == _last?.ColumnCount
                && cells.Exists(HeaderWords.IsFigure));

        private bool IsRowAlone(PlanGrid grid) => grid.RowCount == 1 && !IsHeadIn(grid) && grid.Rows[0].Any(cell => HeaderWords.IsFigure(cell.Printed));

        private bool IsHeadIn(PlanGrid grid) =>
            grid.Rows[0].Any(cell => GridText.IsHead(cell.Printed, _layout)) || !grid.Rows[0].Any(cell => HeaderWords.IsFigure(cell.Printed));

        /// <summary>Reads the lines between the rows of a table that are none. What is no note and no page number may be a part of a row.</summary>
        internal void ReadLinesBetween(PlanGrid grid, int line, int end)
        {
            if (grid.RowCount == end - line)
            {
                return; // Each line is a row.
            }

            var lines = new HashSet<int>(LinesOf(grid).Concat(
                grid.Rows.SelectMany(row => row.SelectMany(cell => cell.Printed.Rest.Prepend(cell.Printed.First))).Select(piece => piece.Line)));
            for (; line < end && grid.Source.TableAt(line) is null; line++)
            {
                var text = grid.Source.Line(line);
                if (!lines.Contains(line) && !text.IsBlank)
                {
                    ReadLine(text);
                    if (!NoteLine.TryRead(text.Trim(), out _) && HasLetter(text.Span))
                    {
                        _diagnostics.Add(TableRules.CutRow, text, FormattableString.Invariant($"1/{grid.ColumnCount}"));
                    }
                }
            }
        }

        private static bool HasLetter(ReadOnlySpan<char> text)
        {
            foreach (var c in text)
            {
                if (CharacterClasses.IsLetter(c))
                {
                    return true;
                }
            }

            return false;
        }

        internal void ReadLine(Piece line)
        {
            if (_tables > 0 && IsRow(line))
            {
                _diagnostics.Add(TableRules.NoTable, line);
            }

            _firstLine ??= line.IsBlank ? null : line;
            TakeAbove(line.Trim());
            if (line.Span.IndexOfAny('：', ':') is > 0 and var colon && HeadWords.RoleOf(line.Slice(0, colon).Trim().Span, _layout) is not ColumnRole.Unknown)
            {
                _labelled.Add(line);
            }

            if (NoteLine.TryRead(line.Trim(), out var note) && !note.Text.IsBlank)
            {
                _owner.Notes.Add((note.Mark, new(_map.Add(SourceMapBuilder.Plan, PlanMember.Text), note.Text)));
                _ = note.Mark is { } mark && _owner.NoteMarks.Add(mark);
            }
        }

        /// <summary>Keeps a line that may say something of the next table. A note may be of the table before.</summary>
        private void TakeAbove(Piece line)
        {
            if (line.IsBlank || (_tables > 0 && NoteLine.TryRead(line, out _)))
            {
                return;
            }

            if (_linesAbove.Count == MostLines)
            {
                _linesAbove.RemoveAt(0);
            }

            _linesAbove.Add(line);
        }

        internal IndicatorTableReading End()
        {
            if (_tables == 0 && _firstLine is { } first)
            {
                foreach (var line in _labelled.Where(line => line.Line != first.Line).Prepend(first))
                {
                    _diagnostics.Add(TableRules.NoTable, line);
                }
            }

            var indicators = new PlanBuilder(_map, _diagnostics).Build(_owner).OutcomeIndicators;
            var read = new TableIndicator[indicators.Count];
            for (var i = 0; i < read.Length; i++)
            {
                read[i] = new(indicators[i], _places[i].Table, _places[i].Row, _owner.Indicators[i].Place.Line + 1);
            }

            return new(read, _diagnostics.InOrder());
        }

        private static int[] LinesOf(PlanGrid grid) => [.. Enumerable.Range(0, grid.RowCount).Select(grid.LineOf)];

        /// <summary>Returns the row that begins in a line, from 1.</summary>
        private static int RowOf(int[] lines, Piece place) => Array.BinarySearch(lines, place.Line) is >= 0 and var row ? row + 1 : 1;
    }
}
