using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>A row of one text below the head of a table: the title of the rows below it.</summary>
/// <param name="cell">The text.</param>
internal sealed class RowBand(Cell cell)
{
    private const string Marks = "【〔■◆●○◎□◇▼▶▷☆★ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ第";

    private static readonly string[] Levels = ["基本目標", "基本施策", "基本方針", "重点", "政策", "施策", "目標", "方針", "分野", "柱"];

    internal Cell Cell { get; } = cell;

    /// <summary>Gets or sets whether a row has taken it.</summary>
    internal bool IsTaken { get; set; }

    /// <summary>Returns the one text of a row that stands below the head of the names, over further columns, or alone; nothing where the row has others, or
    /// a text that an indicator may have whose figures are yet to come: 甲の数.</summary>
    internal static Cell? TextOf(GridRow row, GridRow? above, TableColumn name, out bool isOverValues)
    {
        isOverValues = false;
        PlanGridCell? text = null;
        foreach (var cell in row.Cells)
        {
            if (!PlanGrid.IsBlank(cell))
            {
                if (text is not null && cell != text)
                {
                    return null;
                }

                text = cell;
            }
        }

        if (text is null || above?.Cells.Contains(text) == true)
        {
            return null;
        }

        var isBelowNames = row.Cells.Length == 1 || (row.Cells.Length > name.Index && ReferenceEquals(row.Cells[name.Index], text));
        isOverValues = isBelowNames && row.Cells.Length > name.Index + 1 && ReferenceEquals(row.Cells[row.Cells.Length - 1], text);
        return isOverValues
            || (isBelowNames && (!NamesOverParts.IsMeasure(text.Printed) || NoteLine.TryRead(text.Printed.First, out _))) ? text.Printed : null;
    }

    /// <summary>Says whether a text begins as a title does: with a number, a sign or the word of a level.</summary>
    internal static bool IsTitle(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        if (cursor.ReadDigits(out _) > 0)
        {
            return CharacterClasses.IsWhiteSpace(cursor.Current) || cursor.Current is '.' or '．' or '、'
                || Folding.IsHyphen(cursor.Current) || Folding.IsCloseBracket(cursor.Current);
        }

        foreach (var word in Levels)
        {
            if (text.Begins(word))
            {
                return true;
            }
        }

        return ItemNumber.Begins(text) || (text.Length > 0 && Marks.AsSpan().IndexOf(text[0]) >= 0);
    }
}
