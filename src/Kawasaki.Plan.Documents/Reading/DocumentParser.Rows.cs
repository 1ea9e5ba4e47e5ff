using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Reading;

// Rows of tables.
internal sealed partial class DocumentParser
{
    private bool IsIndicatorSection => _section is Section.Perception or Section.Outcomes;

    /// <summary>Reads a line as a row. Pipes without one at the start, and runs of spaces, separate cells only in a table whose head has them.</summary>
    private TableRow? RowOf(Piece line)
    {
        if (TableRow.Read(line) is { } row)
        {
            return row;
        }

        if (!IsIndicatorSection && _section is not Section.Projects)
        {
            return null;
        }

        if (TableRow.ReadPipedWithin(line) is { } piped && (_table?.Separator is CellSeparator.Pipe || IsHeader(piped)))
        {
            return piped;
        }

        return line.Trim()[0] != '※' && TableRow.ReadSpaced(line) is { } spaced && (_table?.Separator is CellSeparator.Spaces || IsHeader(spaced)) ? spaced : null;
    }

    private bool IsHeader(TableRow row) => IsIndicatorSection ? HeaderWords.IsIndicatorHeader(row) : _section is Section.Projects && HeaderWords.IsProjectHeader(row);

    private DocumentLineKind ReadRow(TableRow row, Piece line)
    {
        if (_table is not null && row.IsRule)
        {
            return DocumentLineKind.TableRule;
        }

        if (row.IsTooWide)
        {
            _diagnostics.Add(TableRules.TooWide, line);
            return DocumentLineKind.Unplaced;
        }

        if (IsHeader(row))
        {
            CloseTable();
            if (!Owner!.SectionsWithTables.Add(_section))
            {
                _diagnostics.Add(TableRules.ContinuedTable, row.Line);
            }

            _table = new Table(row, IsIndicatorSection ? HeaderWords.IsIndicatorHeaderCell : HeaderWords.IsProjectHeaderCell);
            return DocumentLineKind.TableHeader;
        }

        if (_table is null)
        {
            _diagnostics.Add(TableRules.NoTable, row.Line);
            return DocumentLineKind.Unplaced;
        }

        return _table.Add(row, _diagnostics) ? DocumentLineKind.TableHeader : DocumentLineKind.TableRow;
    }

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
