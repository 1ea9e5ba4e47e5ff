using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

// Cells of several figures, each behind its label: 小 2.0 中・高 3.0. They are of parts of the indicator.
internal sealed partial class IndicatorTableReader
{
    private bool TryReadParts(NotationError? error, IndicatorRow indicator, ColumnRole role, ReadOnlySpan<char> text, CellContext context) =>
        error is { Kind: NotationErrorKind.OtherKind }
            && indicator.Whole == indicator
            && CellParts.TryFind(text, YearNotation.Default, context, out var found)
            && TryReadParts(found, indicator, role, text.ToString(), context);

    private bool TryReadParts(CellParts found, IndicatorRow indicator, ColumnRole role, string printed, CellContext context)
    {
        return role switch
        {
            ColumnRole.Baseline => TryPlace(Cells.ReadBaselineParts(printed, context), found, indicator, (part, read, cell) =>
            {
                if (part.HasBaseline)
                {
                    return Refuse(CellRules.SecondValue, cell);
                }

                part.HasBaseline = true;
                return Place(part, read, cell, context, part.Figures(diagnostics));
            }),
            ColumnRole.Measurement => TryPlace(
                Cells.ReadMeasurementParts(printed, context),
                found,
                indicator,
                (part, read, cell) => Place(part, read, cell, context, part.Figures(diagnostics), NoMarks)),
            _ => TryPlace(
                Cells.ReadTargetParts(printed, context),
                found,
                indicator,
                (part, read, cell) => Place(part, read, cell, context, part.Figures(diagnostics))),
        };
    }

    private bool TryPlace<T>(
        NotationResult<IReadOnlyList<CellPart<T>>> result,
        CellParts found,
        IndicatorRow indicator,
        Func<IndicatorRow, T, Piece, int> place)
        where T : class
    {
        if (!result.TryGetValue(out var parts))
        {
            return false;
        }

        var offset = buffer.Trim(0, buffer.Length).Start;
        for (var i = 0; i < parts.Count; i++)
        {
            var (labelAt, start) = (offset + found.Places[i].LabelAt, i == 0 ? 0 : offset + found.Places[i].LabelAt);
            var end = i + 1 < parts.Count ? offset + found.Places[i + 1].LabelAt : buffer.Length;
            var label = parts[i].Label;
            var said = buffer.PlaceOf(labelAt, end);
            if (indicator.Parts.Find(part => part.Name == label) is not { } row)
            {
                row = new(map.Add(indicator.Node, PlanMember.Parts, indicator.Parts.Count))
                {
                    Name = label,
                    Whole = indicator,
                    ScaleMaximum = indicator.ScaleMaximum,
                    Place = indicator.Place,
                };
                indicator.Parts.Add(row);
                buffer.Note(map, SourcePieceKind.Text, map.Add(row.Node, PlanMember.Label), labelAt, labelAt + label.Length);
                if (!buffer.IsUnbroken(labelAt, end))
                {
                    var (valueAt, valueEnd) = buffer.Trim(labelAt + label.Length, end); // The label is in the plan, and its value may not be.
                    said = buffer.PlaceOf(valueAt, valueEnd);
                }

                var first = place(row, parts[i].Value, said);
                NoteValue(first, start, labelAt, said);
                NoteValue(first, labelAt + label.Length, end, said);
                continue;
            }

            NoteValue(place(row, parts[i].Value, said), start, end, said);
        }

        return true;

        void NoteValue(int node, int start, int end, Piece said)
        {
            var isPlaced = node != NotPlaced;
            if (!isPlaced)
            {
                diagnostics.AddRest(said, buffer.PiecesOf(start, end));
            }

            buffer.Note(map, isPlaced ? SourcePieceKind.Text : SourcePieceKind.Unplaced, isPlaced ? node : SourceMapBuilder.Plan, start, end);
        }
    }
}
