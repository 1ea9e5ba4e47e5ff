using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

// Cells. A figure whose year contradicts itself is kept without the year; whatever else cannot be read is kept out.
// Each returns the node of the value that it placed.
internal sealed partial class IndicatorTableReader
{
    private const int NotPlaced = -1;
    private const int NoValue = -2; // A dash where a measurement of no year would be.
    private const int InParts = -3; // Several figures, each of which was noted.

    private static readonly List<string> NoMarks = [];
    private static readonly List<Piece> NoPieces = [];
    private static readonly IndicatorCellNotation Cells = IndicatorCellNotation.Default;

    private int ReadCell(
        IndicatorRow indicator,
        ColumnRole role,
        CellContext context,
        Piece place,
        FigureChecks figures,
        ReadOnlySpan<char> text,
        List<string> marks)
    {
        if (CellText.IsErrorOfSheet(text))
        {
            diagnostics.Add(CellRules.UnreadCell, place, SheetError);
            return NotPlaced;
        }

        if (IsDitto(text))
        {
            diagnostics.Add(CellRules.UnreadCell, place, SaidAbove);
            return NotPlaced;
        }

        if (_eras?.Complete(text, isBesideFigure: true) is { } completed)
        {
            text = completed.AsSpan();
            diagnostics.Add(TableRules.EraOfTable, place, completed);
        }

        return role switch
        {
            ColumnRole.Baseline => ReadBaseline(indicator, text, place, context, figures),
            ColumnRole.Measurement => ReadMeasurement(indicator, text, place, context, figures, marks),
            _ => ReadTarget(indicator, text, place, context, figures),
        };
    }

    /// <summary>Takes the text of a cell without tags and escapes, which are noted where they are asked for.</summary>
    private void Fill(Cell cell, SourceMapBuilder? notes)
    {
        buffer.Fill(cell);
        _ = CellText.RemoveTags(buffer, notes);
        CellText.RemoveEscapes(buffer, notes);
    }

    private int ReadBaseline(IndicatorRow indicator, ReadOnlySpan<char> text, Piece cell, CellContext context, FigureChecks figures)
    {
        if (indicator.HasBaseline)
        {
            return Refuse(CellRules.SecondValue, cell);
        }

        indicator.HasBaseline = true;
        var result = Cells.ReadBaseline(text, context);
        if (result.Error is { Kind: NotationErrorKind.Contradiction } error && FigureOf(text) is { Length: > 0 } figure)
        {
            result = ReportContradiction(cell, error, Cells.ReadBaseline(figure, context.With(period: null)));
        }

        return ReadOther(result.Error, indicator, ColumnRole.Baseline, text, context, cell) is { } node ? node
            : Accept(result, indicator, cell, out var read) ? Place(indicator, read, cell, context, figures) : NotPlaced;
    }

    private int Place(IndicatorRow indicator, Baseline read, Piece cell, CellContext context, FigureChecks figures)
    {
        if (read.MeasuredValue is { } value && !figures.Accept(value, cell))
        {
            return NotPlaced;
        }

        if (read.MeasuredValue is null)
        {
            diagnostics.Add(CellRules.NoFigureAtBaseline, cell);
        }

        _hasNoYear |= read is { MeasuredValue: not null, MeasuredPeriod: null };
        CheckYear(read.MeasuredPeriod, context, cell);
        indicator.Baseline = read;
        return map.Add(indicator.Node, PlanMember.Baseline);
    }

    private int ReadMeasurement(
        IndicatorRow indicator,
        ReadOnlySpan<char> text,
        Piece cell,
        CellContext context,
        FigureChecks figures,
        IReadOnlyList<string> marks)
    {
        if (context.Period is null && text.Length == 1 && Folding.IsStroke(text[0]))
        {
            return NoValue; // Of no year: a place that is not used.
        }

        var result = Cells.ReadMeasurement(text, context);
        if (result.Error is { Kind: NotationErrorKind.Contradiction } error && FigureOf(text) is { Length: > 0 } figure)
        {
            result = ReportContradiction(cell, error, Cells.ReadMeasurement(figure, context.With(period: null)));
        }

        return ReadOther(result.Error, indicator, ColumnRole.Measurement, text, context, cell) is { } node ? node
            : Accept(result, indicator, cell, out var read) ? Place(indicator, read, cell, context, figures, marks) : NotPlaced;
    }

    private int Place(IndicatorRow indicator, Measurement read, Piece cell, CellContext context, FigureChecks figures, IReadOnlyList<string> marks)
    {
        if ((read.Value is { } value && !figures.Accept(value, cell)) || !figures.AcceptYear(read, cell))
        {
            return NotPlaced;
        }

        _hasNoYear |= read is { Value: not null, Period: null };
        CheckYear(read.Period, context, cell);
        var node = map.Add(indicator.Node, PlanMember.Measurements, indicator.Measurements.Count);
        indicator.Measurements.Add((read, marks, node));
        return node;
    }

    private int ReadTarget(IndicatorRow indicator, ReadOnlySpan<char> text, Piece cell, CellContext context, FigureChecks figures)
    {
        var result = Cells.ReadTarget(text, context);
        if (result.Error is { Kind: NotationErrorKind.Contradiction } error && FigureOf(text) is { Length: > 0 } figure)
        {
            result = ReportContradiction(cell, error, Cells.ReadTarget(figure, context.With(period: null)));
        }

        return ReadOther(result.Error, indicator, ColumnRole.Target, text, context, cell) is { } node ? node
            : Accept(result, indicator, cell, out var read) ? Place(indicator, read, cell, context, figures) : NotPlaced;
    }

    private int Place(IndicatorRow indicator, Target read, Piece cell, CellContext context, FigureChecks figures)
    {
        if (read is NotSetTarget { Phase: null } && indicator.Targets.Contains(read))
        {
            return NoValue; // A dash in each of several years says once that no target is set.
        }

        if (!figures.Accept(read, cell))
        {
            return NotPlaced;
        }

        _hasNoYear |= read is (ThresholdTarget or RangeTarget) and { Due: null, Phase: null };
        CheckYear(read.Due, context, cell);
        var node = map.Add(indicator.Node, PlanMember.Targets, indicator.Targets.Count);
        indicator.Targets.Add(read);
        return node;
    }

    /// <summary>Reports a year of which the cell does not say whether it is a fiscal one.</summary>
    private void CheckYear(CalendarPeriod? period, CellContext context, Piece cell)
    {
        if (period is { Unit: PeriodUnit.Year } && period != context.Period)
        {
            diagnostics.Add(CellRules.UnspecifiedYear, cell);
        }
    }

    /// <summary>Returns what stands before the first bracket, which holds the year.</summary>
    private static ReadOnlySpan<char> FigureOf(ReadOnlySpan<char> text) => text.Slice(0, Math.Max(text.IndexOfAny(Folding.OpenBrackets.AsSpan()), 0));

    private NotationResult<T> ReportContradiction<T>(Piece cell, NotationError error, NotationResult<T> withoutYear)
        where T : notnull
    {
        if (withoutYear.IsRead)
        {
            diagnostics.Add(CellRules.ContradictoryYear, cell, error.Message);
        }

        return withoutYear;
    }

    private bool Accept<T>(NotationResult<T> result, IndicatorRow indicator, Piece cell, out T read)
        where T : class
    {
        if (!result.TryGetValue(out read!))
        {
            diagnostics.Add(CellRules.UnreadCell, cell, result.Error!.Message);
            return false;
        }

        if (result.Normalizations is not YearNormalizations.None)
        {
            diagnostics.Add(CellRules.NormalizedYear, cell);
        }

        if (result.Remark is { } remark && _label.Length > 0)
        {
            map.Figure(AddRemark(indicator.Whole, remark), cell);
        }

        return true;
    }

    /// <summary>Reads what a cell may hold that is no value: several figures behind their labels, or where one would be measured words of progress.</summary>
    private int? ReadOther(NotationError? error, IndicatorRow indicator, ColumnRole role, ReadOnlySpan<char> text, CellContext context, Piece cell) =>
        error is null ? null
        : TryReadParts(error, indicator, role, text, context) ? InParts
        : role is ColumnRole.Target ? null
        : KeepState(indicator, text, cell);

    /// <summary>Keeps words that say how far something had come, where a figure would be measured, as a remark: 未設置.</summary>
    private int? KeepState(IndicatorRow indicator, ReadOnlySpan<char> text, Piece cell)
    {
        var open = text.Length > 0 && Folding.IsCloseBracket(text[text.Length - 1]) ? text.LastIndexOfAny(Folding.OpenBrackets.AsSpan()) : -1;
        var words = open > 0 && YearNotation.Default.Read(text.Slice(open)).IsRead ? CharacterClasses.Trim(text.Slice(0, open)) : text; // 未策定（2022年度）
        if (_label.Length == 0 || !SaysRoles || !TargetCells.IsState(words))
        {
            return null;
        }

        diagnostics.Add(CellRules.StateInWords, cell);
        return AddRemark(indicator.Whole, Characters.JoinWrapped(text));
    }

    private int AddRemark(IndicatorRow whole, string remark)
    {
        var node = map.Add(map.Add(whole.Node, PlanMember.Remarks, whole.Remarks.Count), PlanMember.Text);
        whole.Remarks.Add(new(_label, remark));
        return node;
    }

    /// <summary>Returns the one year that the notes of marks say.</summary>
    private CalendarPeriod? YearOf(IReadOnlyList<string> marks, ColumnRole role)
    {
        var years = marks.Select(mark => LinesAround.YearOf(_yearsOfMarks, mark, role)).Where(year => year is not null).Distinct().ToList();
        return years.Count == 1 ? years[0] : null;
    }

    private void ReadCell(
        IndicatorRow indicator,
        ColumnRole role,
        CellContext context,
        List<Reference> references,
        int start,
        int end)
    {
        var figures = indicator.Figures(diagnostics);
        var place = buffer.PlaceOf(start, end);
        if (NoteMark.AllInFigure(buffer.Span) is not { } marks)
        {
            var read = ReadCell(indicator, role, context, place, figures, buffer.Span.Slice(start, end - start), NoMarks);
            NoteCell(read, place, NoPieces);
            return;
        }

        var pieces = TakeMarks(marks, references);
        (start, end) = buffer.Trim(0, buffer.Length);
        var numbers = marks.ConvertAll(mark => mark.Number);
        context = YearOf(numbers, role) is { } year ? context.With(year) : context;

        var node = start == end ? NoValue : ReadCell(indicator, role, context, place, figures, buffer.Span.Slice(start, end - start), numbers);
        if (node != NotPlaced)
        {
            indicator.Whole.AddMarks(numbers);
        }

        NoteCell(node, place, pieces);
    }
}
