using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Finds where a table stands in a text, by what stands between its cells.</summary>
internal static class GridText
{
    private const int FewestHeads = 2;
    private const int LongestName = 10;

    /// <summary>Reads the table that begins at a line, and returns the line behind it; without a table that is the next line.</summary>
    internal static int Read(SourceText source, int line, TableLayout layout, out PlanGrid? grid)
    {
        grid = null;
        return ReadGiven(source, line, out grid) is > 0 and var given ? given
            : source.Line(line).IsBlank ? line + 1
            : GridRules.Read(source, line, out grid) is > 0 and var ruled ? ruled
            : RuledColumns.Read(source, line, out grid) is > 0 and var underlined ? underlined
            : ReadRows(source, line, CellSeparator.Tab, out grid) is > 0 and var tabbed ? tabbed
            : ReadRows(source, line, CellSeparator.Pipe, out grid) is > 0 and var piped ? piped
            : QuotedRows.Read(source, line, ',', cells => MayBeHead(cells, layout), out grid) is > 0 and var commas ? commas
            : SpacedColumns.Read(source, line, cells => MayBeHead(cells, layout), out grid, goesOn: true) is > 0 and var spaced ? spaced
            : line + 1;
    }

    /// <summary>Reads the table that begins at a line where its rows are not lines.</summary>
    /// <param name="source">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="isHead">Says whether cells are the head of a table.</param>
    /// <param name="grid">The table, or <see langword="null"/> where its rows are lines or none begins.</param>
    /// <returns>The line behind the rows, or 0.</returns>
    internal static int ReadBlock(SourceText source, int line, Func<IReadOnlyList<Cell>, bool> isHead, out PlanGrid? grid)
    {
        var text = source.Line(line);
        grid = null;
        var isQuoted = text.StartsWith("\"");
        return ReadGiven(source, line, out grid) is > 0 and var given ? given
            : (isQuoted || text.Span.IndexOf('\t') >= 0) && ReadQuoted(source, line, isHead, out grid) is > 0 and var tabbed ? tabbed
            : (isQuoted || text.Span.IndexOf(',') >= 0)
                && QuotedRows.Read(source, line, ',', isHead, out grid) is > 0 and var commas ? commas
            : GridRules.Read(source, line, out grid) is > 0 and var ruled ? ruled
            : RuledColumns.Read(source, line, out grid) is > 0 and var underlined
                && isHead([.. grid!.Rows[0].Select(cell => cell.Printed)]) ? underlined
            : SpacedColumns.ReadPlaced(source, line, isHead, out grid) is > 0 and var spaced ? spaced
            : 0;
    }

    /// <summary>Reads the table that begins at a line where its rows are lines with tabs or pipes, and returns the line behind it, or 0.</summary>
    internal static int ReadLines(SourceText source, int line, out PlanGrid? grid) =>
        ReadRows(source, line, CellSeparator.Tab, out grid) is > 0 and var tabbed ? tabbed : ReadRows(source, line, CellSeparator.Pipe, out grid);

    /// <summary>Returns the line behind a table whose cells are known, or 0.</summary>
    private static int ReadGiven(SourceText source, int line, out PlanGrid? grid)
    {
        grid = source.TableAt(line)?.In(source);
        return grid is null ? 0 : line + grid.RowCount;
    }

    /// <summary>Says whether a line is a rule, whole or in part.</summary>
    internal static bool IsRule(Piece line) => new PlacedLine(line).IsRuleWithin || line.Span.Trim("- ".AsSpan()).Length == 0;

    /// <summary>Reads a table with tabs that has cells in quotes.</summary>
    private static int ReadQuoted(SourceText source, int line, Func<IReadOnlyList<Cell>, bool> isHead, out PlanGrid? grid)
    {
        var next = QuotedRows.Read(source, line, '\t', isHead, out grid);
        grid = grid is not null && grid.Rows.Any(row => row.Any(cell => IsInQuotes(cell.Printed.First))) ? grid : null;
        return next;

        static bool IsInQuotes(Piece cell) => cell.Start > 0 && cell.Source.Text[cell.Start - 1] == '"';
    }

    /// <summary>Says whether a cell has the words of a head.</summary>
    internal static bool IsHead(Cell cell, TableLayout layout) => HeadWords.RoleOf(cell.First.Span, layout) is not ColumnRole.Unknown;

    /// <summary>Says whether a row may be the first of a table: its cells are heads, or the first heads the row.</summary>
    internal static bool MayBeHead(IReadOnlyList<Cell> cells, TableLayout layout)
    {
        var (heads, years, others) = (0, 0, 0);
        foreach (var cell in cells.Where(cell => !cell.IsBlank))
        {
            var (isHead, isYear) = (IsHead(cell, layout), IsYear(cell));
            heads += isHead ? 1 : 0;
            years += isYear ? 1 : 0;
            others += isHead || isYear ? 0 : 1;
        }

        var first = HeadWords.RoleOf(cells[0].First.Span, layout);
        return heads >= FewestHeads
            || (years >= FewestHeads && (IsOverYears(cells) || (heads > 0 && others == 0))) // R4実績, R5, R6 over names
            || (first is not ColumnRole.Unknown && cells.Count == FewestHeads)
            || (first is ColumnRole.Name && cells[0].First.Length <= LongestName); // The heads stand in the first column.
    }

    /// <summary>Says whether words without figures stand beside years: サービス, 令和3年度, 令和4年度, 増減.</summary>
    private static bool IsOverYears(IReadOnlyList<Cell> cells) =>
        cells.FirstOrDefault(cell => !cell.IsBlank) is { IsBlank: false } first
        && !Folding.HasDigit(first.First.Span)
        && cells.All(cell => !HeaderWords.IsFigure(cell) || IsYear(cell));

    /// <summary>Says whether a cell is a year, with its era or behind another that has one: 令和元年度, 2年度.</summary>
    private static bool IsYear(Cell cell) =>
        CharacterClasses.Trim(cell.First.Span) is var text && (YearNotation.Default.Read(text).IsRead
            || ((text.Ends("年") || text.Ends("年度")) && EralessYear.Of(text) > 0));

    private static int ReadRows(SourceText source, int line, CellSeparator separator, out PlanGrid? grid)
    {
        grid = null;
        if (separator is CellSeparator.Tab)
        {
            return QuotedRows.Read(source, line, '\t', _ => true, out grid);
        }

        var rows = new List<List<PlanGridCell>>();
        var (first, headRows) = (line, 0);
        for (; line < source.LineCount && RowOf(source.Line(line)) is { } row; line++)
        {
            if (row.IsRule)
            {
                if (rows.Count == 0 && line > first)
                {
                    return 0; // Rules below each other are no table.
                }

                headRows = headRows == 0 ? rows.Count : headRows;
            }
            else
            {
                rows.Add(row.Cells.ConvertAll(cell => new PlanGridCell(cell)));
            }
        }

        grid = rows.Count > 0 ? new(source, rows, headRows) : null;
        return grid is null ? 0 : line;

        static TableRow? RowOf(Piece line) =>
            !line.IsBlank && line.Span.IndexOf('\t') < 0 && TableRow.ReadPipedWithin(line) is { IsTooWide: false } row ? row : null;
    }
}
