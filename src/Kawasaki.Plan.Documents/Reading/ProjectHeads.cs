using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The heads of the tables of projects. Their periods are the same from table to table: the last ones read are kept.</summary>
internal sealed class ProjectHeads(TableLayout layout)
{
    private const int LongestHead = 64;
    private const int ShortestSlip = 5; // Letters, as 事務事業名 has.
    private const int LongestNameHead = 16;
    private const int LongestWords = 40; // Of a head that has no slips.
    private const int KeptPeriods = 8; // A table has three, and its slips.

    private static readonly string[] Qualifiers =
    [
        "", "主な", "主要", "主要な", "具体的", "具体的な", "重点", "構成", "実施",
        "関連", "個別", "計画", "事務事業の", "事業の", "事業", "取組の", "取組",
    ];

    private static readonly YearNotation Years = new(EraTable.Default, BareYears.Fiscal);

    private readonly (Piece Text, NotationResult<CalendarPeriod> Result)[] _kept = new (Piece, NotationResult<CalendarPeriod>)[KeptPeriods];
    private int _count;

    /// <summary>Says whether a row is the head of a table of projects.</summary>
    internal bool IsHeader(TableRow row) => IsUsualHeader(row) || IsHeader(row.Cells);

    /// <summary>Says whether cells are the head of a table of projects: nothing but whole words of heads and periods, names among them and what projects
    /// are or do.</summary>
    internal bool IsHeader(IReadOnlyList<Cell> cells)
    {
        foreach (var cell in cells)
        {
            if (cell.First.Length > LongestWords || Characters.IsListMark(cell.First.Span))
            {
                return false;
            }
        }

        var (names, texts, known, filled) = (0, 0, 0, 0);
        foreach (var cell in cells)
        {
            var role = RoleOf(cell, out var isWhole);
            var isText = (isWhole && (role is ColumnRole.Description || StageOf(role) >= 0)) || HasPeriod(cell.First);
            names += isWhole && role is ColumnRole.Name ? 1 : 0;
            texts += isText ? 1 : 0;
            known += isText || isWhole ? 1 : 0;
            filled += cell.IsBlank ? 0 : 1;
        }

        return names > 0 && texts > 0 && known * 2 > filled;
    }

    /// <summary>Returns what a cell of the head says of its column by its words, and whether it says nothing else.</summary>
    internal ColumnRole RoleOf(Cell cell, out bool isWhole)
    {
        var text = cell.First.Span;
        isWhole = false;
        if (text.Length is 0 or > LongestHead)
        {
            return ColumnRole.Unknown;
        }

        var words = new HeadWords(TableLayout.Folded(text).AsSpan(), layout);
        var role = words.Role;
        isWhole = role is not ColumnRole.Unknown
            && (Array.IndexOf(Qualifiers, words.Subject) >= 0 || HeadWords.WithoutPeriods(words.Subject.AsSpan()).Length == 0);
        return role;
    }

    /// <summary>Returns the stage that a whole word of a head says, or -1.</summary>
    internal int LabelOf(Cell cell) => RoleOf(cell, out var isWhole) is var role && isWhole ? StageOf(role) : -1;

    private static int StageOf(ColumnRole role) => role switch { ColumnRole.Current => 0, ColumnRole.Planned => 1, ColumnRole.Later => 2, _ => -1 };

    private bool IsUsualHeader(TableRow row)
    {
        var name = row.Cell(0).First;
        if (name.Length == 0 || name[0] != '事')
        {
            return false;
        }

        var isName = IsNameHeader(row.Cell(0));
        if (!isName && !IsMuchLikeNameHeader(name))
        {
            return false;
        }

        for (var i = 1; i < row.Cells.Count; i++)
        {
            if (IsKnown(row.Cells[i]) || (isName && row.Cells[i].First.Contains("年度")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a cell heads the names of projects.</summary>
    internal static bool IsNameHeader(Cell cell) => HeaderWords.IsLabel(cell, "事務事業名") || HeaderWords.IsLabel(cell, "事務事業");

    /// <summary>Says whether a cell of the head of a table of projects says something known: a label, a period, or both with a tag between.</summary>
    internal bool IsKnown(Cell cell)
    {
        if (HasPeriod(cell.First) || RoleOf(cell, out _) is not ColumnRole.Unknown)
        {
            return true;
        }

        var text = cell.First.Span;
        var tag = text.IndexOf('<');
        return tag > 0 && text.IndexOf('>') is var end && end > tag
            && IsKnown(new(cell.First.Slice(0, tag).Trim())) && IsKnown(new(cell.First.From(end + 1).Trim()));
    }

    /// <summary>Says whether a row without a name holds the labels or years of the head of a table of projects. Below rows, one of them alone may be
    /// the rest of a cell.</summary>
    internal bool IsHeaderWithoutName(TableRow row, bool isBelowRows)
    {
        if (!row.Cell(0).IsBlank)
        {
            return false;
        }

        var known = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.IsBlank)
            {
                continue;
            }

            if (!IsHeaderCell(cell))
            {
                return false;
            }

            known++;
        }

        return known > (isBelowRows ? 1 : 0);
    }

    /// <summary>Says whether a row holds nothing but years, from the column of names on.</summary>
    internal bool IsYears(TableRow row) =>
        row.Cells.Count > 1 && !row.Cell(0).IsBlank && row.Cells.TrueForAll(cell => cell.IsBlank || HasPeriod(cell.First));

    /// <summary>Says whether a cell in a further row of the head of a table of projects is one: a label, or a period.</summary>
    internal bool IsHeaderCell(Cell cell) =>
        HasPeriod(cell.First) || (RoleOf(cell, out var isWhole) is not ColumnRole.Name && isWhole);

    /// <summary>Reads a head that is a period. What stands before ～ at its end begins one.</summary>
    internal NotationResult<CalendarPeriod> Read(Piece head)
    {
        for (var i = 0; i < Math.Min(_count, KeptPeriods); i++)
        {
            if (_kept[i].Text.Span.SequenceEqual(head.Span))
            {
                return _kept[i].Result;
            }
        }

        var result = Years.Read(IsOpen(head) ? head.Slice(0, head.Length - 1).Span : head.Span);
        _kept[_count++ % KeptPeriods] = (head, result);
        return result;
    }

    /// <summary>Finds the periods in a head that has other words, too.</summary>
    internal static FoundPeriods Find(Piece head) => Years.Find(head.Span);

    /// <summary>Says whether a head is a range without an end: R8～.</summary>
    internal static bool IsOpen(Piece head) => Folding.IsWave(head[head.Length - 1]);

    /// <summary>Says whether a cell is much like 事務事業名: with a slip in its last letter, or with a few other words. A project has a description, too.</summary>
    private static bool IsMuchLikeNameHeader(Piece name)
    {
        Span<char> buffer = stackalloc char[LongestHead];
        var text = Characters.WithoutSpaces(name.Span, buffer);
        return text.Begins("事務事業") && !text.EndsSentence() && (text.Length == ShortestSlip || (text.Length <= LongestNameHead && text.Has("名")));
    }

    private bool HasPeriod(Piece head)
    {
        if (head.Length > LongestHead || !HeaderWords.MayHoldPeriod(head.Span))
        {
            return false;
        }

        if (Read(head).IsRead)
        {
            return true;
        }

        foreach (var found in Find(head))
        {
            return found.Start == 0 && (found.Length == head.Length || !found.Result.IsRead);
        }

        return false;
    }
}
