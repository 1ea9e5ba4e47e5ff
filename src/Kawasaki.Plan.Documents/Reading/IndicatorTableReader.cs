using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads a table of indicators, with the years in its head or in its cells.</summary>
internal sealed partial class IndicatorTableReader(DiagnosticBag diagnostics)
{
    /// <summary>Gets the marks that refer to notes, with their places.</summary>
    internal List<(string Mark, Piece Place)> References { get; } = [];

    /// <summary>Gets the number of the last phase in a head.</summary>
    internal int? LastPhase { get; private set; }

    internal static bool IsHeader(TableRow row)
    {
        var first = Characters.WithoutSpaces(row.Cell(0).Text);
        return (first.Has("名称") || first.Has("指標"))
            && row.Cells.Skip(1).Any(cell => Characters.WithoutSpaces(cell.Text) is var text && (text.StartsWith("計画策定時", StringComparison.Ordinal) || text.StartsWith("現状", StringComparison.Ordinal) || text.Has("目標")));
    }

    internal IEnumerable<IndicatorRow> Read(Table table)
    {
        var columns = new IndicatorColumn[table.Columns];
        for (var i = 0; i < columns.Length; i++)
        {
            var first = table.Headers[0].Cell(i);
            columns[i] = IndicatorColumn.Of(first.As(string.Join(" ", table.Headers.Select(row => row.Cell(i).Text)).Trim()), i, diagnostics);
            LastPhase = columns[i].Phase is { } phase && !(phase < LastPhase) ? phase : LastPhase;
        }

        foreach (var row in table.Rows)
        {
            if (row.Cells.Count != table.Columns)
            {
                diagnostics.Add(TableRules.CutRow, row.Line, row.Cells.Count < table.Columns ? "fewer cells" : "more cells");
            }

            if (ReadRow(row, columns) is { } indicator)
            {
                yield return indicator;
            }
        }
    }

    private IndicatorRow? ReadRow(TableRow row, IndicatorColumn[] columns)
    {
        var indicator = new IndicatorRow();
        ReadName(indicator, row.Cell(0));
        if (indicator.Name.Length == 0)
        {
            diagnostics.Add(TableRules.NoRowName, row.Line);
            return null;
        }

        var figures = new FigureChecks(indicator, diagnostics);
        for (var i = 1; i < row.Cells.Count; i++)
        {
            var cell = CellText.WithoutTags(row.Cells[i], out _);
            if (cell.IsBlank)
            {
                continue;
            }

            _ = NoteLine.Strip(cell, References);
            var column = i < columns.Length ? columns[i] : default;
            switch (column.Kind)
            {
                case IndicatorColumnKind.Baseline:
                    ReadBaseline(indicator, cell, column, figures);
                    break;
                case IndicatorColumnKind.Measurement:
                    ReadMeasurement(indicator, cell, column, figures);
                    break;
                case IndicatorColumnKind.Target:
                    ReadTarget(indicator, cell, column, figures);
                    break;
                default:
                    diagnostics.Add(TableRules.NoHeader, cell);
                    break;
            }
        }

        figures.CheckPrecision(row.Line);
        return indicator;
    }

    /// <summary>Reads the name, with the marks of notes, the scale and the source taken off.</summary>
    private void ReadName(IndicatorRow indicator, Piece cell)
    {
        var marks = new List<(string Mark, Piece Place)>();
        var text = NoteLine.Strip(CellText.WithoutTags(cell, out _), marks);
        References.AddRange(marks);
        indicator.AddMarks(marks.Select(item => item.Mark));
        text = indicator.TakeScale(text, cell, diagnostics).TrimEnd();
        var open = OpeningOfLastBracket(text);
        if (open > 0)
        {
            var source = Characters.JoinWrapped(text.Substring(open + 1, text.Length - open - 2).Trim());
            indicator.Source = source.Length == 0 ? null : source;
            text = text.Substring(0, open);
        }

        text = text.Trim();
        indicator.Name = Characters.JoinWrapped(text);
        if (indicator.Name.Length != text.Length)
        {
            diagnostics.Add(Rules.WrappedName, cell, indicator.Name);
        }
    }

    private static int OpeningOfLastBracket(string text)
    {
        if (text.Length == 0 || !Characters.IsClosingBracket(text[text.Length - 1]))
        {
            return -1;
        }

        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += Characters.IsClosingBracket(text[i]) ? 1 : Characters.IsOpeningBracket(text[i]) ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
