using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The words in the heads of tables of indicators, by a layout, and what heads of any table have.</summary>
internal sealed class HeaderWords(TableLayout layout)
{
    private const string Current = "現状";

    private const int LongestLabel = 64;
    private const int DigitsOfYear = 4;
    private const int MostOtherCharacters = 8;
    private const int ShortestOtherText = 18; // With the word of the head.
    private const string WordCharacters = "市民の実感成果指標名称出典計画策定時基準現状在績目期間施における値単位年度月日以降第総合/・平令和MTSHR";

    private const string NameCharacters = "市民の実感主な成果活動参考重要業績評価指標名称";

    private static readonly string[] IndicatorWords = ["名称", "指標", "策定時", "基準", "現状", "実績", "目標", "期間", "年度"];

    /// <summary>Says whether a row is the head of a table of indicators.</summary>
    internal bool IsIndicatorHeader(TableRow row)
    {
        var name = row.Cell(0).First.Span;
        return IsGeneralHeader(row) || (name.IndexOfAny('称', '標') >= 0 && IsUsualHeader(row, name));
    }

    /// <summary>Says whether a row has the head of names, that of values or years, no figures, and few heads that are not known.</summary>
    private bool IsGeneralHeader(TableRow row) => IsGeneralHeader(row.Cells);

    /// <inheritdoc cref="IsGeneralHeader(TableRow)"/>
    internal bool IsGeneralHeader(IReadOnlyList<Cell> cells)
    {
        var (names, values, known, texts) = (0, 0, 0, 0);
        foreach (var cell in cells)
        {
            if (cell.IsBlank)
            {
                continue;
            }

            var text = cell.First.Span;
            var words = new HeadWords(TableLayout.Folded(text.Slice(0, Math.Min(text.Length, HeadWords.LongestHead))).AsSpan(), layout);
            var role = words.Role;
            var isYear = role is ColumnRole.Unknown && words.IsBare && MayHoldPeriod(text);
            if (role is ColumnRole.Unknown && !isYear && IsFigure(cell))
            {
                return false;
            }

            texts++;
            names += role is ColumnRole.Name ? 1 : 0;
            values += HeadWords.IsOfValues(role) || isYear ? 1 : 0;
            known += role is not ColumnRole.Unknown || isYear ? 1 : 0;
        }

        return names > 0 && values > 0 && known * 2 > texts;
    }

    private bool IsUsualHeader(TableRow row, ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[LongestLabel];
        var first = Characters.WithoutSpaces(name, buffer);
        if (!first.Has("名称") && !first.Has("指標"))
        {
            return false;
        }

        var hasWord = false;
        for (var i = 1; i < row.Cells.Count; i++)
        {
            if (IsFigure(row.Cells[i]) && !IsYearHead(row.Cells[i]))
            {
                return false; // 乙の指標 with 現状維持 as a target is a row.
            }

            var text = Characters.WithoutSpaces(row.Cells[i].First.Span, buffer);
            hasWord |= text.Begins("計画策定時") || text.Begins(Current) || text.Has("目標") || text.Has("実績");
        }

        return hasWord;
    }

    /// <summary>Returns what says of a row whose first cell is blank that it is one of its own, and not the rest of the row before: a kind stands in it,
    /// or a name, or a word between the names and the values, and a figure.</summary>
    internal Func<TableRow, bool> RowsBelow(TableRow head)
    {
        var roles = head.Cells.ConvertAll(cell => HeadWords.RoleOf(cell.First.Span, layout));
        var name = roles.LastIndexOf(ColumnRole.Name);
        var labels = Enumerable.Range(name + 1, Math.Max(roles.FindIndex(HeadWords.IsOfValues) - name - 1, 0))
            .Where(column => roles[column] is ColumnRole.Category or ColumnRole.Unknown)
            .ToList();
        return row => row.Cells.Exists(cell => !IsFigure(cell) && HeadWords.IsOfValues(HeadWords.RoleOf(cell.First.Span, layout)))
            || (((name > 0 && !row.Cell(name).IsBlank) || labels.Exists(column => !row.Cell(column).IsBlank && !IsFigure(row.Cell(column))))
                && row.Cells.Exists(IsFigure));
    }

    /// <summary>Says whether a row below an open table is the head of a further one: it has the words of one, and no others, or is the open table's
    /// head again.</summary>
    internal bool IsFurtherIndicatorHeader(TableRow row, TableRow open) =>
        IsIndicatorHeader(row) && (AreEqual(row, open) || (IsNameHead(row.Cell(0)) && row.Cells.Skip(1).All(cell => cell.IsBlank || IsColumnHead(cell))));

    private static bool AreEqual(TableRow row, TableRow other)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!Characters.AreEqualButForSpaces(row.Cells[i].First.Span, other.Cell(i).First.Span))
            {
                return false;
            }
        }

        return row.Cells.Count == other.Cells.Count;
    }

    /// <summary>Says whether a cell is nothing but the head of the names: 成果指標の名称（指標の出典）.</summary>
    private static bool IsNameHead(Cell cell)
    {
        Span<char> buffer = stackalloc char[LongestLabel];
        var text = Characters.WithoutSpaces(cell.First.Span, buffer);
        var words = HeadWords.WithoutPeriods(text);
        foreach (var c in words.Length == 0 ? text : words)
        {
            if (!IsBracket(c) && NameCharacters.AsSpan().IndexOf(c) < 0)
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>Says whether a cell that may be a figure with a unit is the head of a column that begins with its year: 2025年度目標.</summary>
    private bool IsYearHead(Cell cell)
    {
        Span<char> buffer = stackalloc char[LongestLabel];
        var cursor = new TextCursor(Characters.WithoutSpaces(cell.First.Span, buffer));
        return cursor.ReadDigits(out _) == DigitsOfYear
            && cursor.Current == '年'
            && HeadWords.RoleOf(cell.First.Span, layout) is not ColumnRole.Unknown;
    }

    private bool IsColumnHead(Cell cell)
    {
        var text = cell.First.Span;
        var words = new HeadWords(TableLayout.Folded(text.Slice(0, Math.Min(text.Length, HeadWords.LongestHead))).AsSpan(), layout);
        return HeadWords.IsOfValues(words.Role) || words.IsBare;
    }

    /// <summary>Says whether a text is nothing but a dash.</summary>
    internal static bool IsDash(ReadOnlySpan<char> text) => text.Length == 1 && Folding.IsStroke(text[0]);

    /// <summary>Says whether a cell is a figure or a dash.</summary>
    internal static bool IsFigure(Cell cell) =>
        cell.First is { Length: > 0 } text
        && (IsDash(text.Span)
            || ((Folding.DigitOf(text[0]) >= 0 || Folding.IsMinus(text[0]))
                && IndicatorCellNotation.Default.ReadMeasurement(text.Span, CellContext.None).IsRead));

    /// <summary>Says whether a cell is a label, but for white space.</summary>
    internal static bool IsLabel(Cell cell, string label) => Characters.AreEqualButForSpaces(cell.First.Span, label.AsSpan());

    /// <summary>Says whether the head of a column has more than a few characters that are in no word of a head: then a text of the table has slipped
    /// into it.</summary>
    internal static bool HasOtherText(ReadOnlySpan<char> head) => head.Length > ShortestOtherText && Others(head) > MostOtherCharacters;

    private static bool IsBracket(char c) => Folding.IsOpenBracket(c) || Folding.IsCloseBracket(c);

    private static int Others(ReadOnlySpan<char> head)
    {
        var others = 0;
        foreach (var c in head)
        {
            others += CharacterClasses.IsWhiteSpace(c)
                || Folding.DigitOf(c) >= 0
                || IsBracket(c)
                || Folding.IsDash(c)
                || WordCharacters.AsSpan().IndexOf(c) >= 0 ? 0 : 1;
        }

        return others;
    }

    /// <summary>Says whether a cell in a further row of the head of a table of indicators is one: a period, or words of a head that are no figure.</summary>
    internal bool IsIndicatorHeaderCell(Cell cell)
    {
        var text = cell.First.Span;
        if (YearNotation.Default.Read(text).IsRead)
        {
            return true;
        }

        return text.Is("数値")
            || HeadWords.RoleOf(text, layout) is not ColumnRole.Unknown
            || Folding.DigitOf(text[0]) < 0 && !Folding.IsStroke(text[0]) && !Folding.IsMinus(text[0])
            && (Array.Exists(IndicatorWords, cell.First.Contains) || (text[0] == '第' && text.IndexOf('期') > 0 && Others(text) == 0));
    }

    /// <summary>Says whether a text may hold a period: it has the word 年, a bracket, the letter of an era, or four digits together.</summary>
    internal static bool MayHoldPeriod(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits = Folding.DigitOf(c) >= 0 ? digits + 1 : 0;
            if (digits == 4 || Folding.IsOpenBracket(c) || c is '年' or (>= 'A' and <= 'z') or (>= 'Ａ' and <= 'ｚ'))
            {
                return true;
            }
        }

        return false;
    }
}
