using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>What stands between the cells of a row.</summary>
internal enum CellSeparator
{
    Tab,
    Pipe,
    Spaces,
}

/// <summary>A row of a table: cells between tabs, between the pipes of Markdown, or between runs of spaces.</summary>
internal sealed class TableRow(Piece line, CellSeparator separator, List<Cell> cells)
{
    internal const int MostCells = 256;

    private const int ExpectedCells = 6;

    private static readonly List<Cell> NoCells = [];

    internal Piece Line { get; } = line;

    internal CellSeparator Separator { get; } = separator;

    internal List<Cell> Cells { get; } = cells;

    /// <summary>Gets whether the row has more cells than a table can have; then they are not read.</summary>
    internal bool IsTooWide => Cells.Count == 0;

    /// <summary>Gets whether the row is nothing but the dashes between the head and the body of a Markdown table.</summary>
    internal bool IsRule =>
        Separator is CellSeparator.Pipe
            && Cells.Count > 0
            && Cells.TrueForAll(cell => IsDashes(cell.First.Span))
            && Cells.Exists(cell => cell.First.Contains("--"));

    /// <summary>Reports that the row is not in the plan: at its line, and at each part of it on a further line.</summary>
    internal void Refuse(DiagnosticDescriptor rule, DiagnosticBag diagnostics)
    {
        diagnostics.Add(rule, Line);
        foreach (var piece in Cells.SelectMany(cell => cell.Rest.Prepend(cell.First)))
        {
            if (piece.Length > 0 && (piece.Start < Line.Start || piece.Start >= Line.End))
            {
                diagnostics.Add(CellRules.RestLeftOut, piece);
            }
        }
    }

    internal Cell Cell(int column) => column < Cells.Count ? Cells[column] : new(Line.Slice(Line.Length, 0));

    /// <summary>Returns a line as a row of one cell.</summary>
    internal static TableRow Of(Piece line) => new(line, CellSeparator.Tab, [new(line)]);

    /// <summary>Returns the row with a piece before its first cell.</summary>
    internal TableRow WithBefore(Piece piece)
    {
        Cells[0] = new Cell(piece).With(Cells[0].First);
        return this;
    }

    /// <summary>Reads a row with tabs, or with pipes at its start. The line is not trimmed: a tab at its start or end is an empty cell.</summary>
    internal static TableRow? Read(Piece line)
    {
        var trimmed = line.Trim();
        if (trimmed.Length > 1 && trimmed[0] == '|' && trimmed.From(1).Span.IndexOf('|') >= 0)
        {
            return ReadPiped(trimmed);
        }

        return line.Span.IndexOf('\t') < 0 ? null : ReadTabbed(line);
    }

    /// <summary>Reads a row with tabs between its cells, or of one cell.</summary>
    internal static TableRow ReadTabbed(Piece line) => new(line, CellSeparator.Tab, Split(line, CellSeparator.Tab));

    /// <summary>Reads a row with pipes between its cells only.</summary>
    internal static TableRow? ReadPipedWithin(Piece line) => line.Span.IndexOf('|') < 0 ? null : ReadPiped(line.Trim());

    /// <summary>Reads a row with runs of two or more spaces between its cells. A run at its start is an empty cell.</summary>
    internal static TableRow? ReadSpaced(Piece line)
    {
        var cells = Split(line, CellSeparator.Spaces);
        return cells.Count == 1 ? null : new(line, CellSeparator.Spaces, cells);
    }

    private static TableRow ReadPiped(Piece line)
    {
        var start = line[0] == '|' ? 1 : 0;
        var end = line.Length > start && line[line.Length - 1] == '|' && !IsEscaped(line, line.Length - 1) ? line.Length - 1 : line.Length;
        return new(line, CellSeparator.Pipe, Split(line.Slice(start, end - start), CellSeparator.Pipe));
    }

    private const char WideSpace = '\u3000';

    private static List<Cell> Split(Piece source, CellSeparator separator)
    {
        var cells = new List<Cell>(ExpectedCells);
        var start = 0;
        while (cells.Count < MostCells)
        {
            var (end, next) = NextSeparator(source, start, separator);
            cells.Add(new(LineForm.WithoutSigns(source.Slice(start, end - start).Trim())));
            if (next < 0)
            {
                return cells;
            }

            start = next;
        }

        return NoCells;
    }

    /// <summary>Says whether wide spaces only set the letters of one word apart: 現　　状.</summary>
    private static bool IsWithinWord(ReadOnlySpan<char> text, int start, int gap, int end)
    {
        var before = gap == start + 1 || (gap > start + 1 && text[gap - 2] == WideSpace);
        var behind = end < text.Length && (end + 1 == text.Length || CharacterClasses.IsWhiteSpace(text[end + 1]));
        return before && behind && text.Slice(gap, end - gap).Trim(WideSpace).IsEmpty && CharacterClasses.IsLetter(text[gap - 1])
            && CharacterClasses.IsLetter(text[end]);
    }

    /// <summary>Finds where a cell ends, and where the next one begins: -1 where there is none.</summary>
    private static (int End, int Next) NextSeparator(Piece source, int start, CellSeparator separator)
    {
        for (var i = start; i < source.Length; i++)
        {
            if (separator is CellSeparator.Spaces)
            {
                var end = new TextCursor(source.Span, i).SkipWhiteSpace();
                if (end > i + 1 && !IsWithinWord(source.Span, start, i, end))
                {
                    return end == source.Length ? (i, -1) : (i, end);
                }

                continue;
            }

            var found = source.Span.Slice(i).IndexOf(separator is CellSeparator.Tab ? '\t' : '|');
            if (found < 0)
            {
                break;
            }

            i += found;
            if (separator is CellSeparator.Tab || !IsEscaped(source, i))
            {
                return (i, i + 1);
            }
        }

        return (source.Length, -1);
    }

    private static bool IsEscaped(Piece line, int index) => index > 0 && line[index - 1] == '\\';

    private static bool IsDashes(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!(c is '-' or ':' or ' '))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
