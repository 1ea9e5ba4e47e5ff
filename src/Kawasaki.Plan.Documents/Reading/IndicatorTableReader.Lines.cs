using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

// Cells of several lines that are no one figure.
internal sealed partial class IndicatorTableReader
{
    /// <summary>Reads a cell whose lines are figures of their own, each of its year (8か所（R8）, 10か所（R12）) or of its part (男性 20%, 女性 5%). One that is wrapped
    /// is none, and is left to be read as a whole.</summary>
    private bool TryReadLines(IndicatorRow indicator, ColumnRole role, CellContext context, List<Reference> references, Cell printed)
    {
        var (start, end) = buffer.Trim(0, buffer.Length);
        if (!HasLines(start, end)
            || LinesOf(start, end) is not { Count: > 1 } lines
            || ErrorOf(role, buffer.Span.Slice(start, end - start), context) is null
            || CellParts.TryFind(buffer.Span.Slice(start, end - start), YearNotation.Default, context, out _))
        {
            return false;
        }

        if (role is not ColumnRole.Baseline && AreDated(role, lines, new(phase: context.Phase, unit: context.Unit)))
        {
            foreach (var line in lines)
            {
                Fill(line, notes: null);
                (start, end) = buffer.Trim(0, buffer.Length);
                ReadCell(indicator, role, context, references, start, end);
            }

            return true;
        }

        buffer.Fill(printed, areLinesApart: true);
        _ = CellText.RemoveTags(buffer, map: null);
        CellText.RemoveEscapes(buffer, map: null);
        (start, end) = buffer.Trim(0, buffer.Length);
        if (ErrorOf(role, buffer.Span.Slice(start, end - start), context) is { Kind: NotationErrorKind.OtherKind }
            && CellParts.TryFind(buffer.Span.Slice(start, end - start), YearNotation.Default, context, out _))
        {
            ReadCell(indicator, role, context, references, start, end);
            return true;
        }

        Fill(printed, notes: null);
        return false;
    }

    private bool HasLines(int start, int end)
    {
        var next = start + 1;
        while (next < end && !buffer.BeginsPiece(next))
        {
            next++;
        }

        return next < end;
    }

    /// <summary>Returns the lines of the cell. A bracket goes on with the line before it.</summary>
    private List<Cell> LinesOf(int start, int end)
    {
        var lines = new List<Cell>();
        for (var next = start + 1; start < end; start = next, next++)
        {
            while (next < end && (!buffer.BeginsPiece(next) || Folding.IsOpenBracket(buffer.Span[next])))
            {
                next++;
            }

            var pieces = buffer.PiecesOf(start, next).FindAll(piece => !piece.IsBlank);
            if (pieces.Count > 0)
            {
                lines.Add(pieces.Skip(1).Aggregate(new Cell(pieces[0]), (cell, piece) => cell.With(piece)));
            }
        }

        return lines;
    }

    /// <summary>Says whether each line is a figure of a year that no other has.</summary>
    private bool AreDated(ColumnRole role, List<Cell> lines, CellContext context)
    {
        var periods = new HashSet<CalendarPeriod>();
        return lines.TrueForAll(line =>
        {
            Fill(line, notes: null);
            var (start, end) = buffer.Trim(0, buffer.Length);
            var text = buffer.Span.Slice(start, end - start);
            var period = role is ColumnRole.Measurement
                ? Cells.ReadMeasurement(text, context).TryGetValue(out var measured) && measured.Value is not null ? measured.Period : null
                : Cells.ReadTarget(text, context).TryGetValue(out var target) && target.AllThresholds.First is not null ? target.Due : null;
            return period is { } printed && periods.Add(printed);
        });
    }

    /// <summary>Returns why a cell is none of one figure.</summary>
    private static NotationError? ErrorOf(ColumnRole role, ReadOnlySpan<char> text, CellContext context) => role switch
    {
        ColumnRole.Baseline => Cells.ReadBaseline(text, context).Error,
        ColumnRole.Measurement => Cells.ReadMeasurement(text, context).Error,
        _ => Cells.ReadTarget(text, context).Error,
    };
}
