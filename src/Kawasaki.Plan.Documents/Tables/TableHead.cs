using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>The head of a table: from which row to which, and over each column its words from top to bottom.</summary>
/// <param name="grid">The table.</param>
/// <param name="first">The first row, behind those of a title.</param>
/// <param name="end">The row behind the head.</param>
internal sealed class TableHead(PlanGrid grid, int first, int end)
{
    private const int YearDigits = 4;
    private const string Points = ",，.．%％/／";

    internal int First => first;

    internal int End => end;

    /// <summary>Gets the number of columns: that of the widest row of the head.</summary>
    internal int Columns => Enumerable.Range(first, end - first).Select(grid.WidthOf).DefaultIfEmpty().Max();

    /// <summary>Finds the head of a table. Rows of one text above it are a title.</summary>
    internal static TableHead Of(PlanGrid grid, TableLayout layout)
    {
        var first = 0;
        while (first + 1 < grid.RowCount
            && grid.ColumnCount > 1
            && TextsIn(grid, first) == 1
            && TextsIn(grid, first + 1) > 1
            && (!IsHeadCell(grid.CellAt(first, 0), layout) || TableUnit.TryRead(grid.CellAt(first, 0)!.Text.AsSpan(), out _)))
        {
            first++;
        }

        var end = Math.Min(first + 1, grid.RowCount);
        if (grid.HeadRows > end)
        {
            return new(grid, first, grid.HeadRows);
        }

        while (end < grid.RowCount && (IsFurther(grid, end, layout) || HasParts(grid, end, layout) || GoesOn(grid, end, layout)))
        {
            end++;
        }

        return new(grid, first, end);
    }

    /// <summary>Returns the words over a column. One that stands over several columns is above each: where they are printed once, those to the right of it
    /// that have words below and none beside it.</summary>
    internal Cell WordsOver(int column, out bool isShared)
    {
        isShared = false;
        Cell? words = null;
        PlanGridCell? above = null;
        for (var row = first; row < end; row++)
        {
            var cell = grid.CellAt(row, column);
            if (PlanGrid.IsBlank(cell) && HasWordsBelow(row, column))
            {
                cell = Neighbour(row, column);
                isShared |= cell is not null;
            }

            isShared |= cell is { ColumnSpan: > 1 };
            if (cell is null || PlanGrid.IsBlank(cell) || ReferenceEquals(cell, above) || (above is not null && AreEqual(cell, above)))
            {
                continue;
            }

            above = cell;
            words = words is { } known ? Joined(known, cell.Printed) : cell.Printed;
        }

        return words ?? new Cell(new Piece(grid.Source, 0, 0));
    }

    /// <summary>Returns the text that stands to the left over a column that has words of its own below it.</summary>
    private PlanGridCell? Neighbour(int row, int column)
    {
        for (var left = column - 1; left >= 0; left--)
        {
            if (grid.CellAt(row, left) is { } cell && !PlanGrid.IsBlank(cell))
            {
                return HasWordsBelow(row, left) || (left == column - 1 && AreYearsOverPairs(row)) ? cell : null;
            }

            if (!HasWordsBelow(row, left))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Says whether each year of a row stands beside a blank cell that is over words, and over none itself: 令和3年度, blank over blank, 目標値.</summary>
    private bool AreYearsOverPairs(int row)
    {
        var years = Enumerable.Range(1, Math.Max(grid.WidthOf(row) - 1, 0))
            .Where(column => grid.BeginsAt(row, column) && IsYear(grid.CellAt(row, column)!)).ToList();
        return years.Count > 1
            && years.TrueForAll(column => !HasWordsBelow(row, column) && PlanGrid.IsBlank(grid.CellAt(row, column + 1)) && HasWordsBelow(row, column + 1));
    }

    private static bool IsYear(PlanGridCell cell) =>
        !PlanGrid.IsBlank(cell) && YearNotation.Default.Read(CharacterClasses.Trim(cell.Printed.First.Span)).IsRead;

    private bool HasWordsBelow(int row, int column)
    {
        for (var below = row + 1; below < end; below++)
        {
            if (!grid.GoesOnFromAbove(below, column) && !PlanGrid.IsBlank(grid.CellAt(below, column)))
            {
                return true;
            }
        }

        return false;
    }

    private static Cell Joined(Cell above, Cell below)
    {
        var cell = new Cell(above.First, [.. above.Rest]).With(below.First); // What stands over several columns stays as it is.
        foreach (var piece in below.Rest)
        {
            cell = cell.With(piece);
        }

        return cell;
    }

    /// <summary>Says whether a row goes on with the head: nothing but words of heads, years and phases, and below the first column nothing new.</summary>
    private static bool IsFurther(PlanGrid grid, int row, TableLayout layout)
    {
        var hasWords = false;
        for (var column = 0; column < grid.WidthOf(row); column++)
        {
            var cell = grid.CellAt(row, column);
            if (PlanGrid.IsBlank(cell) || grid.GoesOnFromAbove(row, column) || (column == 0 && AreEqual(cell!, grid.CellAt(row - 1, 0))))
            {
                continue;
            }

            if (!IsHeadCell(cell, layout) || IsBelowYear(grid, row, column) || (column == 0 && !PartColumns.IsOfValues(grid.CellAt(row - 1, 0), layout)))
            {
                return false;
            }

            hasWords = true;
        }

        return hasWords;
    }

    /// <summary>Says whether nothing but digits and signs stand below a head that has a year: 1021 below 現状値（R5年度） is no year of it.</summary>
    private static bool IsBelowYear(PlanGrid grid, int row, int column)
    {
        if (grid.CellAt(row, column)!.Text.Any(CharacterClasses.IsLetter)
            || grid.CellAt(row - 1, column) is not { Text.Length: <= HeadWords.LongestHead } above)
        {
            return false;
        }

        foreach (var found in YearNotation.Default.Find(above.Text.AsSpan()))
        {
            return found.Result.IsRead;
        }

        return false;
    }

    /// <summary>Says whether words of parts, and no figures, stand in a row below heads of values: 男性 and 市民 below 現状値.</summary>
    private static bool HasParts(PlanGrid grid, int row, TableLayout layout)
    {
        var columns = Enumerable.Range(0, grid.WidthOf(row))
            .Where(column => !PlanGrid.IsBlank(grid.CellAt(row, column)) && !grid.GoesOnFromAbove(row, column)).ToList();
        return columns.Exists(column => PartColumns.IsPart(grid.CellAt(row, column), layout))
            && columns.TrueForAll(column => PartColumns.IsBelowValues(grid, row, column, layout)
                && !HeaderWords.IsFigure(grid.CellAt(row, column)!.Printed)
                && !IsNumber(grid.CellAt(row, column)!.Text.AsSpan())
                && !HeaderWords.IsDash(grid.CellAt(row, column)!.Printed.First.Span));
    }

    /// <summary>Says whether a word of the head covers the next row, too: 指標 beside 男性 and 女性, over which 現状値 stands.</summary>
    private static bool GoesOn(PlanGrid grid, int row, TableLayout layout) =>
        Enumerable.Range(0, grid.WidthOf(row)).Any(column => grid.GoesOnFromAbove(row, column) && IsHeadCell(grid.CellAt(row, column), layout));

    private static bool IsHeadCell(PlanGridCell? cell, TableLayout layout)
    {
        var text = cell is null ? "" : cell.Text;
        return text.Length is > 0 and <= HeadWords.LongestHead
            && new HeadWords(TableLayout.Folded(text.AsSpan()).AsSpan(), layout) is var words
            && (words.Role is not ColumnRole.Unknown || (words.IsBare && !IsNumber(text.AsSpan())) || JoinedKinds.AreIn(text, layout));
    }

    /// <summary>Says whether a text is nothing but a number that is no year, and brackets: a value below a head, and no year of it. 2021 and 2021.4 are
    /// years, and 1,021 and 20％ none.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var (digits, most, isFigure) = (0, 0, false);
        foreach (var c in text)
        {
            var isDigit = Folding.DigitOf(c) >= 0;
            if (!isDigit && !Folding.IsOpenBracket(c) && !Folding.IsCloseBracket(c) && !CharacterClasses.IsWhiteSpace(c) && Points.AsSpan().IndexOf(c) < 0)
            {
                return false;
            }

            isFigure |= c is ',' or '，' or '%' or '％' || (c is '.' or '．' && digits < YearDigits);
            digits = c is '/' or '／' ? 0 : digits + (isDigit ? 1 : 0); // Two figures, or a year such as 2021/22.
            most = Math.Max(most, digits);
        }

        return most > 0 && (isFigure || most < YearDigits);
    }

    private static int TextsIn(PlanGrid grid, int row) =>
        Enumerable.Range(0, grid.WidthOf(row)).Select(column => grid.CellAt(row, column)).Where(cell => !PlanGrid.IsBlank(cell)).Distinct().Count();

    private static bool AreEqual(PlanGridCell cell, PlanGridCell? other) =>
        other is not null && Characters.AreEqualButForSpaces(cell.Text.AsSpan(), other.Text.AsSpan());
}
