using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>The simple and multiline tables of pandoc: a rule below the head, or without one above the rows, has a run of dashes for each column.</summary>
internal static class RuledColumns
{
    private const int MostHeadLines = 8;
    private const int ShortestRule = 3;

    /// <summary>Reads the table that begins at a line, and returns the line behind it, or 0.</summary>
    internal static int Read(SourceText source, int line, out PlanGrid? grid)
    {
        grid = null;
        var top = RunsIn(source.Line(line));
        if (top is { Count: > 1 })
        {
            return ReadWithoutHead(source, line, top, out grid);
        }

        var isFramed = top is { Count: 1 };
        var head = isFramed ? line + 1 : line;
        var rule = head;
        while (rule < source.LineCount && rule <= head + (isFramed ? MostHeadLines : 1) && RunsIn(source.Line(rule)) is not { Count: > 1 })
        {
            rule++;
        }

        if (rule == head || rule >= source.LineCount || RunsIn(source.Line(rule)) is not { Count: > 1 and <= PlanGrid.MostColumns } columns)
        {
            return 0;
        }

        var rows = new List<List<PlanGridCell>>();
        var end = !TryAdd(rows, source, head, rule, columns) ? 0
            : isFramed ? ReadParagraphs(rows, source, rule + 1, columns)
            : ReadLines(rows, source, rule + 1, columns);
        if (end == 0)
        {
            return 0;
        }

        grid = new(source, rows, headRows: 1);
        return end;
    }

    /// <summary>Reads the rows between two rules of columns, with blank lines between them or without.</summary>
    private static int ReadWithoutHead(SourceText source, int line, List<int> columns, out PlanGrid? grid)
    {
        grid = null;
        var rows = new List<List<PlanGridCell>>();
        var hasBlank = false;
        var last = line + 1;
        for (; last < source.LineCount && RunsIn(source.Line(last)) is null or { Count: 0 }; last++)
        {
            hasBlank |= source.Line(last).IsBlank;
        }

        if (last == source.LineCount || columns.Count > PlanGrid.MostColumns)
        {
            return 0;
        }

        var end = hasBlank ? ReadParagraphs(rows, source, line + 1, columns) : ReadLines(rows, source, line + 1, columns);
        grid = end > 0 && rows.Count > 0 ? new(source, rows) : null;
        return grid is null ? 0 : end;
    }

    /// <summary>Reads a row a line, up to a blank line or a rule.</summary>
    private static int ReadLines(List<List<PlanGridCell>> rows, SourceText source, int line, List<int> columns)
    {
        for (; line < source.LineCount && !source.Line(line).IsBlank; line++)
        {
            if (RunsIn(source.Line(line)) is { Count: > 0 })
            {
                return line + 1;
            }

            if (!TryAdd(rows, source, line, line + 1, columns))
            {
                return 0;
            }
        }

        return line;
    }

    /// <summary>Reads rows with blank lines between them, up to a rule; 0 where there is none.</summary>
    private static int ReadParagraphs(List<List<PlanGridCell>> rows, SourceText source, int line, List<int> columns)
    {
        var start = line;
        for (; line < source.LineCount; line++)
        {
            var isRule = RunsIn(source.Line(line)) is { Count: > 0 };
            if (isRule || source.Line(line).IsBlank)
            {
                if (!TryAdd(rows, source, start, line, columns))
                {
                    return 0;
                }

                start = line + 1;
            }

            if (isRule)
            {
                return line + 1;
            }
        }

        return 0;
    }

    /// <summary>Adds the row on some lines, unless a text stands across the place where a column begins: it was counted in another way.</summary>
    private static bool TryAdd(List<List<PlanGridCell>> rows, SourceText source, int start, int end, List<int> columns)
    {
        if (start == end)
        {
            return true;
        }

        var lines = Enumerable.Range(start, end - start).Select(index => new PlacedLine(source.Line(index))).ToList();
        if (lines.Exists(line => columns.Skip(1).Any(line.GoesOnAt)))
        {
            return false;
        }

        var row = new List<PlanGridCell>();
        for (var i = 0; i < columns.Count; i++)
        {
            var (from, to) = (i == 0 ? 0 : columns[i], i + 1 < columns.Count ? columns[i + 1] : int.MaxValue);
            var cell = new Cell(lines[0].From(from, to));
            foreach (var line in lines.Skip(1))
            {
                cell = cell.With(line.From(from, to));
            }

            row.Add(new(cell));
        }

        rows.Add(row);
        return true;
    }

    /// <summary>Returns where the runs of dashes of a rule begin, or <see langword="null"/> where a line is none.</summary>
    private static List<int>? RunsIn(Piece line)
    {
        var starts = new List<int>();
        var isLong = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '-')
            {
                if (i == 0 || line[i - 1] != '-')
                {
                    starts.Add(i);
                }

                isLong |= i >= starts[starts.Count - 1] + ShortestRule - 1;
            }
            else if (line[i] != ' ')
            {
                return null;
            }
        }

        return isLong ? starts : null;
    }
}
