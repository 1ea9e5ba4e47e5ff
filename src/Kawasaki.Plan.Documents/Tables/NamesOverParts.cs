using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Tells what stands below one head of names over several columns: 指標 over 喫煙率, and over 男性 and 女性 beside it, or over 健康 and 喫煙率.</summary>
internal static class NamesOverParts
{
    private static readonly Wording AsParts = new("同じ見出しの左の列に名称があるため", "the column to the left, below the same head, has the names");

    private static readonly Wording AsGroups = new("見出しの下の右の列に番号と名称があるため", "the columns to the right, below the head, have numbers and names");
    private static readonly Wording AsMarks = new("記号だけがあり、右の列に名称があるため", "it has nothing but marks, and the column to the right has the names");
    private static readonly Wording AsBesideMarks = new("見出しの下の左の列に記号だけがあるため", "the column to the left, below the head, has nothing but marks");

    private static readonly Wording NamesOrParts = new(
        "同じ見出しの下に列が複数あります。左が名称で右がその区分、または左が分野で右が名称です。",
        "several columns stand below one head: the left one has the names and the right one their parts, or the left one groups the names of the right one.");

    // With which what is measured ends, and no group of people or field of work.
    private static readonly string[] MeasureWords = ["率", "割合", "数", "額", "量", "満足度", "度合", "値", "時間", "面積", "寿命", "費", "残高", "延長", "比"];

    private static readonly string[] PartWords =
        ["男", "女", "男性", "女性", "男子", "女子", "全体", "全市", "総数", "合計", "計", "小学校", "中学校", "高等学校", "小学生", "中学生", "高校生", "児童", "生徒"];

    /// <summary>Makes the columns to the right of the names labels of their parts. Where they may as well have the names, no row is read.</summary>
    internal static void Find(List<TableColumn> columns, List<GridRow> rows)
    {
        var first = columns.FindIndex(column => column.Role is ColumnRole.Name);
        if (first >= 0 && first + 1 < columns.Count && columns[first + 1] is { Head.IsBlank: true, HasMeasures: true } measures
            && AreMarks(rows, columns[first]))
        {
            columns[first].Take(ColumnRole.Number, AsMarks); // A, B beside the names, below one head whose right cell is blank
            measures.Take(ColumnRole.Name, AsBesideMarks);
            return;
        }

        if (first >= 0 && first + 2 < columns.Count && columns[first + 1] is { Head.IsBlank: true } numbers
            && columns[first + 2] is { Head.IsBlank: true, HasMeasures: true } names
            && AreMarks(rows, numbers) && rows.TrueForAll(row => row.CellOf(names) is not null && row.CellOf(numbers) is not null))
        {
            columns[first].Take(ColumnRole.Category, AsGroups); // Groups, numbers and names below one head whose other cells are blank
            numbers.Take(ColumnRole.Number, AsMarks);
            names.Take(ColumnRole.Name, AsBesideMarks);
            return;
        }

        var further = first < 0 ? [] : columns.Skip(first + 1).TakeWhile(column => AreBelowOneHead(columns[first], column)).ToList();
        if (further.Count == 0)
        {
            return;
        }

        var (name, part) = (columns[first], further[0]);
        var whole = rows.FindAll(row => row.CellOf(name) is not null);
        var apart = rows.FindAll(row => row.CellOf(part) is not null && !Covers(row, name, part));
        if (apart.Exists(row => HeaderWords.IsFigure(row.CellOf(part)!.Value)))
        {
            return; // A cell is lost, or the parts look like figures: 40歳代.
        }

        var (isMeasure, isPartMeasure) = (whole.Exists(row => IsMeasure(row, name)), apart.Exists(row => IsMeasure(row, part)));
        var areParts = isMeasure == isPartMeasure
            ? apart.TrueForAll(row => IsPart(row, part)) || (!isMeasure && whole.Exists(row => Covers(row, name, part) || row.CellOf(part) is null))
            : isMeasure;
        if (areParts)
        {
            further.ForEach(column => column.Take(ColumnRole.Category, AsParts));
        }
        else if (isMeasure == isPartMeasure)
        {
            rows.FindAll(row => !Covers(row, name, part)).ForEach(row => row.Ways ??= NamesOrParts);
        }
    }

    /// <summary>Says whether the cells of a column have nothing but a letter, a digit or a number of items each: A, B.</summary>
    internal static bool AreMarks(List<GridRow> rows, TableColumn column, bool mayBeNumbers = true) =>
        rows.Select(row => row.CellOf(column)).OfType<Cell>().ToList() is { Count: > 0 } cells
            && cells.TrueForAll(cell => IsMark(cell) && (mayBeNumbers || !HeaderWords.IsFigure(cell)));

    private static bool IsMark(Cell cell)
    {
        var text = ItemNumber.Without(CharacterClasses.Trim(cell.First.Span));
        var cursor = new TextCursor(text);
        return cell.Rest.Count == 0
            && (text.Length == 0 || (text.Length == 1 && Folding.LetterOf(text[0]) != '\0') || (cursor.ReadDigits(out _) is 1 or 2 && cursor.AtEnd));
    }

    /// <summary>Takes a name that covers columns beside its own out of those: it groups nothing, and is no part.</summary>
    internal static void TakeNames(List<GridRow> rows, TableColumns columns)
    {
        foreach (var column in columns.All.Where(column => column.Role is ColumnRole.Category && columns.Name is not null))
        {
            rows.FindAll(row => Covers(row, columns.Name!, column)).ForEach(row => row.Clear(column));
        }
    }

    private static bool Covers(GridRow row, TableColumn name, TableColumn other) => row.CellOf(name) is not null && row.IsShared(name, [other]);

    private static bool AreBelowOneHead(TableColumn name, TableColumn column) =>
        column.Role is ColumnRole.Name && Characters.JoinWrapped(name.Head.First.Span) == Characters.JoinWrapped(column.Head.First.Span);

    /// <summary>Says whether a word is of a part of people, and no unit.</summary>
    internal static bool IsPartWord(string word) => Array.IndexOf(PartWords, word) >= 0;

    private static bool IsPart(GridRow row, TableColumn column) => Array.IndexOf(PartWords, Characters.JoinWrapped(row.CellOf(column)!.Value.First.Span)) >= 0;

    /// <summary>Says whether most cells of a column end with what is measured, each of another thing.</summary>
    internal static bool AreMeasures(List<GridRow> rows, TableColumn column)
    {
        var cells = rows.Select(row => row.CellOf(column)).OfType<Cell>().GroupBy(cell => cell.First.Start).Select(same => same.First()).ToList();
        return cells.Count(IsMeasure) * 2 > cells.Count && cells.Select(cell => Characters.JoinWrapped(cell.First.Span)).Distinct().Count() == cells.Count;
    }

    private static bool IsMeasure(GridRow row, TableColumn column) => IsMeasure(row.CellOf(column)!.Value);

    /// <summary>Says whether a text ends with what is measured: 甲の率（男性）.</summary>
    internal static bool IsMeasure(Cell cell)
    {
        var text = Characters.JoinWrapped((cell.Rest.Count > 0 ? cell.Rest[cell.Rest.Count - 1] : cell.First).Span).AsSpan();
        var open = text.Length > 0 && Folding.IsCloseBracket(text[text.Length - 1]) ? text.LastIndexOfAny(Folding.OpenBrackets.AsSpan()) : -1;
        text = CharacterClasses.Trim(open > 0 ? text.Slice(0, open) : text);
        return text.EndsAny(MeasureWords);
    }
}
