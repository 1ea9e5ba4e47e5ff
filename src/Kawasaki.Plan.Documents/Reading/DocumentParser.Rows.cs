using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

// Rows of tables.
internal sealed partial class DocumentParser
{
    private Piece? _brokenName;
    private int _endOfGiven; // The line behind a table of which the cells are known.

    private bool IsIndicatorSection => _section is Section.Perception or Section.Outcomes;

    /// <summary>Reads a line as a row. Pipes without one at the start, and runs of spaces, separate cells only in a table whose head has them.</summary>
    private TableRow? RowOf(Piece line)
    {
        if (_index < _endOfGiven)
        {
            return TableRow.ReadTabbed(line);
        }

        if (TableRow.Read(line) is { } row)
        {
            return IsNote(row) || IsTabbedItem(line.Trim()) ? null : row;
        }

        if (!IsIndicatorSection && _section is not Section.Projects)
        {
            return null;
        }

        if (TableRow.ReadPipedWithin(line) is { } piped && !IsNote(piped) && (_table?.Separator is CellSeparator.Pipe || IsHeader(piped)))
        {
            return piped;
        }

        return !NoteLine.TryRead(line.Trim(), out _)
            && TableRow.ReadSpaced(line) is { } spaced
            && (_table?.Separator is CellSeparator.Spaces || IsHeader(spaced)) ? spaced : null;
    }

    /// <summary>Says whether a line has as many cells as the open table: then the word and code that it begins with are no heading.</summary>
    private bool IsRowOfTable(Piece line) => _table is { Columns: > 1 } table && RowOf(line) is { } row && row.Cells.Count == table.Columns;

    private bool IsHeader(TableRow row) =>
        !IsIndicatorSection ? _section is Section.Projects && _projectHeads.IsHeader(row)
        : _table is { } table ? _indicatorHeads.IsFurtherIndicatorHeader(row, table.Headers[0])
        : _indicatorHeads.IsIndicatorHeader(row);

    /// <summary>Says whether a row with fewer cells than the table is a note with a separator in it.</summary>
    private bool IsNote(TableRow row) =>
        row.Line.Trim() is { Length: > 0 } line && NoteLine.TryRead(line, out var note) && !note.Text.IsBlank && !(row.Cells.Count >= _table?.Columns);

    /// <summary>Says whether a tab stands only between a bullet and its item, in a list.</summary>
    private bool IsTabbedItem(Piece line) =>
        CurrentList.List is not null
            && line.Length > 0
            && ListMark.Take(line) is { Length: > 0 } text
            && text.Start != line.Start
            && text.Span.IndexOf('\t') < 0;

    /// <summary>Reads a table of which the cells are known: at once in a section of indicators, row by row in another.</summary>
    private DocumentLineKind? ReadGiven(GivenTable table)
    {
        if (_isUnplaced)
        {
            return null;
        }

        _endOfGiven = _index + table.RowCount;
        _endOfRows = Math.Min(_endOfRows, _index);
        return TryReadGrid();
    }

    /// <summary>Reads a table at once, whose rows are not lines: between rules, with commas, or with line ends in quotes.</summary>
    private DocumentLineKind? TryReadGrid()
    {
        if (!(IsIndicatorSection || _section is Section.Projects) || _index < _endOfRows)
        {
            return null;
        }

        var end = GridText.ReadBlock(_source, _index, IsIndicatorSection ? _indicatorHeads.IsGeneralHeader : _projectHeads.IsHeader, out var grid);
        if (grid is null)
        {
            _endOfRows = end;
            end = _table is null && IsIndicatorSection && end == 0 ? GridText.ReadLines(_source, _index, out grid) : 0;
            if (grid is null || !_indicatorTables.IsTransposed(grid))
            {
                return null;
            }
        }

        CloseTable();
        if (!Owner!.SectionsWithTables.Add(_section))
        {
            _diagnostics.Add(TableRules.ContinuedTable, _source.Line(_index));
        }

        _endOfGrid = end;
        var endOfHead = TableHead.Of(grid, IsIndicatorSection ? _layout.Indicators : _layout.Projects).End;
        var firstRow = endOfHead < grid.RowCount ? grid.LineOf(endOfHead) : end;
        for (var i = _index; i < end; i++)
        {
            var line = _source.Line(i).Trim();
            _source.SetKind(
                i,
                line.Length == 0 ? DocumentLineKind.Blank
                    : GridText.IsRule(line) ? DocumentLineKind.TableRule
                    : i < firstRow ? DocumentLineKind.TableHeader
                    : DocumentLineKind.TableRow);
        }

        _map.IsReadingTable = true;
        if (IsIndicatorSection)
        {
            _indicatorTables.Read(grid, Owner);
        }
        else
        {
            _projectTables.Read(grid, _measure!);
        }

        _map.IsReadingTable = false;
        return _source.KindOf(_index);
    }

    private DocumentLineKind ReadRow(TableRow row, LineForm form)
    {
        var line = form.Line;
        NoteAround(form, form.Item);
        if (_table is not null && row.IsRule)
        {
            return DocumentLineKind.TableRule;
        }

        if (row.IsTooWide)
        {
            _diagnostics.Add(TableRules.TooWide, line);
            return DocumentLineKind.Unplaced;
        }

        if (TryReadHeader(row))
        {
            return DocumentLineKind.TableHeader;
        }

        if (_table is null)
        {
            _diagnostics.Add(TableRules.NoTable, row.Line);
            return DocumentLineKind.Unplaced;
        }

        if (_brokenName is { } name)
        {
            _brokenName = null;
            _diagnostics.Add(TableRules.SplitRow, row.Line);
            row = row.WithBefore(name);
        }

        _table.Add(row, _diagnostics);
        return DocumentLineKind.TableRow;
    }

    private bool TryReadHeader(TableRow row)
    {
        if (_table is { Rows.Count: 0 } table)
        {
            if (table.GoesOnWithHead(row) || (IsHeader(row) && table.Headers.TrueForAll(header => header.Cell(0).IsBlank)))
            {
                table.AddHeader(row);
                return true;
            }

            if (_section is Section.Projects && _projectHeads.IsYears(row))
            {
                _diagnostics.Add(TableRules.YearsInNames, row.Line);
                row.Cells.Insert(0, new(row.Line.Slice(0, 0)));
                table.AddHeader(row);
                return true;
            }
        }

        if (IsHeader(row) || (_section is Section.Projects && _projectHeads.IsHeaderWithoutName(row, isBelowRows: _table is { Rows.Count: > 0 })))
        {
            CloseTable();
            if (!Owner!.SectionsWithTables.Add(_section))
            {
                _diagnostics.Add(TableRules.ContinuedTable, row.Line);
            }

            _table = IsIndicatorSection
                ? new(row, _indicatorHeads.IsIndicatorHeaderCell, _indicatorHeads.RowsBelow(row))
                : new(row, _projectHeads.IsHeaderCell, _ => false);
            return true;
        }

        return false;
    }

    /// <summary>Reads a line without separators in a table: a part of a row that was split.</summary>
    private DocumentLineKind? ReadPartOfRow(Piece line)
    {
        if (_table is not { } table)
        {
            return null;
        }

        if (Characters.IsListMark(line.Span) && table.IsShortBeforeMark(_source, _index))
        {
            table.Add(TableRow.Of(line), _diagnostics);
            return DocumentLineKind.TableRow;
        }

        if (IsIndicatorSection && table.IsWholeBefore(_index) && IsBracketedPeriod(line))
        {
            table.GoOn(line, _diagnostics);
            return DocumentLineKind.TableRow;
        }

        // The begin of a name whose source stands on the next line.
        if (IsIndicatorSection && _index + 1 < _source.LineCount && TableRow.Read(_source.Line(_index + 1)) is { } next
            && next.Cells.Count == table.Columns && !IsHeader(next) && next.Cell(0).First is { Length: > 0 } first && Folding.IsOpenBracket(first[0]))
        {
            _brokenName = line;
            return DocumentLineKind.TableRow;
        }

        return null;
    }

    /// <summary>Says whether a line is nothing but a period in brackets: the rest of the last cell of a row.</summary>
    private static bool IsBracketedPeriod(Piece line) =>
        Folding.IsOpenBracket(line[0])
            && Folding.IsCloseBracket(line[line.Length - 1])
            && YearNotation.Default.Read(line.Slice(1, Math.Max(line.Length - 2, 0)).Span).IsRead;

    /// <summary>Reads the table whose rows have been collected.</summary>
    private void CloseTable()
    {
        if (_table is not { } table)
        {
            return;
        }

        _table = null;
        _map.IsReadingTable = true;
        if (IsIndicatorSection)
        {
            _indicatorTables.Read(table, Owner!);
        }
        else
        {
            _projectTables.Read(table, _measure!);
        }

        _map.IsReadingTable = false;
    }
}
