using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Reads and writes the cells of indicator tables: <c>25 %以上（令和7（2025）年度）</c>, <c>607 者（令和3（2021）年度）</c>, <c>第3期実施計画から新たに設定</c>.</summary>
/// <remarks>An instance is immutable. Reading never throws; a cell is read only when the whole of it is understood. Positions are those of the text
/// as given.</remarks>
public sealed partial class IndicatorCellNotation
{
    /// <summary>Creates a notation of cells.</summary>
    /// <param name="years">How years are read.</param>
    public IndicatorCellNotation(YearNotation years) => Years = Guard.Against.Null(years);

    /// <summary>Gets the notation of cells that reads years by <see cref="YearNotation.Default"/>.</summary>
    public static IndicatorCellNotation Default { get; } = new(YearNotation.Default);

    /// <summary>Gets how years are read.</summary>
    public YearNotation Years { get; }

    /// <inheritdoc cref="ReadBaseline(ReadOnlySpan{char}, CellContext)"/>
    public NotationResult<Baseline> ReadBaseline(string? text) => BaselineIn(text.AsSpan(), CellContext.None).In(text);

    /// <inheritdoc cref="ReadBaseline(ReadOnlySpan{char}, CellContext)"/>
    public NotationResult<Baseline> ReadBaseline(string? text, CellContext context) => BaselineIn(text.AsSpan(), Guard.Against.Null(context)).In(text);

    /// <summary>Reads the cell of a baseline (計画策定時).</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="context">What is said of the cell outside it.</param>
    public NotationResult<Baseline> ReadBaseline(ReadOnlySpan<char> text, CellContext context) => BaselineIn(text, Guard.Against.Null(context)).In(text);

    private NotationResult<Baseline> BaselineIn(ReadOnlySpan<char> text, CellContext context)
    {
        if (CellSplit.IsDash(text))
        {
            return new(Baseline.None);
        }

        if (TryReadNewlySet(text, out var phase))
        {
            return new(Baseline.NewlySet(phase));
        }

        var cell = new CellReader(text, Years, context);
        return cell.TryRead() ? cell.Figure.HasCondition ? ConditionNotExpected<Baseline>(cell.Figure) : BaselineOf(cell)
            : TryReadStarted(text, out var started) ? new(started)
            : ReadMissing(text, context.Period) is { } missing ? new(Baseline.None, remark: missing.Value.Text)
            : new(CellParts.ErrorOf(text, Years, context, cell.Error!));
    }

    private static NotationResult<Baseline> BaselineOf(in CellReader cell)
    {
        var beside = cell.Qualifier is null && cell.StatusWords is null ? null : cell.Qualifier + cell.StatusWords;
        var remark = beside is null || cell.Remark is null ? beside ?? cell.Remark : $"{beside}、{cell.Remark}";
        return new(Baseline.Measured(cell.Figure.Value, cell.Period), cell.Printed.Normalizations, cell.Printed.TrailingWords, remark);
    }

    private static NotationResult<T> ConditionNotExpected<T>(in CellFigure figure)
        where T : notnull =>
        new(new NotationError(Reason.ConditionNotExpected, figure.ConditionPosition, figure.ConditionLength));

    /// <inheritdoc cref="ReadMeasurement(ReadOnlySpan{char}, CellContext)"/>
    public NotationResult<Measurement> ReadMeasurement(string? text) => MeasurementIn(text.AsSpan(), CellContext.None).In(text);

    /// <inheritdoc cref="ReadMeasurement(ReadOnlySpan{char}, CellContext)"/>
    public NotationResult<Measurement> ReadMeasurement(string? text, CellContext context) =>
        MeasurementIn(text.AsSpan(), Guard.Against.Null(context)).In(text);

    /// <summary>Reads the cell of a measurement (現状, 実績). Words such as 集計中 and 未実施 say why there is no value, and are kept.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="context">What is said of the cell outside it.</param>
    public NotationResult<Measurement> ReadMeasurement(ReadOnlySpan<char> text, CellContext context) =>
        MeasurementIn(text, Guard.Against.Null(context)).In(text);

    private NotationResult<Measurement> MeasurementIn(ReadOnlySpan<char> text, CellContext context)
    {
        var cell = new CellReader(text, Years, context);
        return cell.TryRead() ? cell.Figure.HasCondition ? ConditionNotExpected<Measurement>(cell.Figure) : MeasurementOf(cell)
            : ReadMissing(text, context.Period) ?? new(CellParts.ErrorOf(text, Years, context, cell.Error!));
    }

    /// <summary>Reads a cell of which nobody has said what it holds, as a measurement, else, where it has a digit, as a target. Why it is neither is not
    /// asked.</summary>
    internal (Quantity? Value, CalendarPeriod? Period, bool IsTarget)? Look(ReadOnlySpan<char> text)
    {
        var hasDigit = Folding.HasDigit(text);
        var cell = new CellReader(text, Years, CellContext.None);
        if (hasDigit && cell.TryRead())
        {
            return !cell.Figure.HasCondition ? (cell.Figure.Value, cell.Period, false)
                : !TargetCells.IsRise(cell.Figure) ? (null, cell.Period, true)
                : null;
        }

        if (hasDigit && cell.BeginsWithWords && text.IndexOfAny(Folding.OpenBrackets.AsSpan()) < 0)
        {
            return TargetCells.AtDistance(text.ToString(), due: null, phase: null) is null ? null : (null, null, true); // As below, of words with a digit.
        }

        if ((!hasDigit && !MissingWords.MayEnd(text)) || !CellSplit.TrySplit(text, Years, columnPeriod: null, out var words, out var period, out _))
        {
            return null;
        }

        return MissingWords.ReasonOf(words) is not null ? (null, period, false)
            : hasDigit && TargetCells.WordsIn(words, Years, period, CellContext.None) is { } target ? (null, target.Due, true)
            : null;
    }

    private static NotationResult<Measurement> MeasurementOf(in CellReader cell)
    {
        var (period, words) = (cell.Period, cell.Printed.TrailingWords);
        var status = cell.Status ?? ((words & TrailingWords.Planned) == 0 ? MeasurementStatus.Final : MeasurementStatus.Estimate);
        var asOf = cell.AsOf ?? PeriodEnd.AsOf(period, words);
        var measurement = new Measurement(cell.Figure.Value, period, asOf);
        measurement = status is MeasurementStatus.Final ? measurement : measurement.WithStatus(status);
        measurement = cell.Qualifier is null ? measurement : measurement.WithQualifier(cell.Qualifier);
        return new(measurement, cell.Printed.Normalizations, words, cell.Remark);
    }

    /// <inheritdoc cref="ReadTarget(ReadOnlySpan{char}, CellContext)"/>
    public NotationResult<Target> ReadTarget(string? text) => TargetCells.Read(text.AsSpan(), Years, CellContext.None).In(text);

    /// <inheritdoc cref="ReadTarget(ReadOnlySpan{char}, CellContext)"/>
    public NotationResult<Target> ReadTarget(string? text, CellContext context) =>
        TargetCells.Read(text.AsSpan(), Years, Guard.Against.Null(context)).In(text);

    /// <summary>Reads the cell of a target (目標値). Words without a figure are a target in words; a dash says that none is set.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="context">What is said of the cell outside it.</param>
    public NotationResult<Target> ReadTarget(ReadOnlySpan<char> text, CellContext context) =>
        TargetCells.Read(text, Years, Guard.Against.Null(context)).In(text);
}
