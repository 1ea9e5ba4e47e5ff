using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

// Cells. A figure whose year contradicts itself is kept without the year; whatever else cannot be read is kept out.
internal sealed partial class IndicatorTableReader
{
    private static readonly IndicatorCellNotation Cells = IndicatorCellNotation.Default;

    private void ReadBaseline(IndicatorRow indicator, Piece cell, IndicatorColumn column, FigureChecks figures)
    {
        if (!TryRead(cell, text => Cells.ReadBaseline(text, column.Period), text => Cells.ReadBaseline(text), out var read))
        {
            return;
        }

        indicator.AddMarks(read.Notes);
        if (read.Value.MeasuredValue is not { } value)
        {
            diagnostics.Add(TableRules.NoFigureAtBaseline, cell);
            indicator.Baseline = read.Value;
        }
        else if (figures.Accept(value, cell))
        {
            indicator.Baseline = read.Value;
        }
    }

    private void ReadMeasurement(IndicatorRow indicator, Piece cell, IndicatorColumn column, FigureChecks figures)
    {
        if (cell.Length == 1 && Characters.IsDash(cell.Text[0]))
        {
            return;
        }

        if (TryRead(cell, text => Cells.ReadMeasurement(text, column.Period), text => Cells.ReadMeasurement(text), out var read)
            && figures.Accept(read.Value.Value, cell)
            && figures.AcceptYear(read.Value, cell))
        {
            indicator.AddMarks(read.Notes);
            indicator.Measurements.Add((read.Value, read.Notes));
        }
    }

    private void ReadTarget(IndicatorRow indicator, Piece cell, IndicatorColumn column, FigureChecks figures)
    {
        if (TryRead(cell, text => Cells.ReadTarget(text, column.Phase, column.Period), text => Cells.ReadTarget(text, column.Phase, columnPeriod: null), out var read)
            && figures.Accept(read.Value, cell))
        {
            indicator.AddMarks(read.Notes);
            indicator.Targets.Add(read.Value);
        }
    }

    private bool TryRead<T>(Piece cell, Func<string, NotationResult<IndicatorCell<T>>> read, Func<string, NotationResult<IndicatorCell<T>>> readWithoutPeriod, out IndicatorCell<T> value)
        where T : class
    {
        var result = read(cell.Text);
        if (result.TryGetValue(out value!))
        {
            if (result.Normalizations is not YearNormalizations.None)
            {
                diagnostics.Add(TableRules.NormalizedYear, cell);
            }

            return true;
        }

        var error = result.Error.GetValueOrDefault();
        var open = cell.Text.PlaceOfAny("(（");
        if (error.Kind is NotationErrorKind.Contradiction && open > 0 && readWithoutPeriod(cell.Text.Substring(0, open)).TryGetValue(out value!))
        {
            diagnostics.Add(TableRules.Contradiction, cell.From(Math.Min(error.Position, cell.Length)), error.Message);
            return true;
        }

        diagnostics.Add(TableRules.UnreadCell, cell, $"'{cell.Text}': {error.Message}");
        return false;
    }
}
