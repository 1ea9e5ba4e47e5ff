using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Reads and writes the cells of indicator tables: <c>25 %以上（令和7（2025）年度）</c>, <c>607 者（令和3（2021）年度）</c>, <c>第3期実施計画から新たに設定</c>.</summary>
/// <remarks>An instance is immutable. Reading never throws; a cell is read only when the whole of it is understood. Positions are those of the text
/// as given.</remarks>
public sealed partial class IndicatorCellNotation
{
    private static readonly string[] PendingWords = ["検討中", "調整中", "未定"];

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
        if (IsDash(text))
        {
            return new(Baseline.None);
        }

        if (TryReadNewlySet(text, out var phase))
        {
            return new(Baseline.NewlySet(phase));
        }

        if (TryReadStarted(text, out var started))
        {
            return new(started);
        }

        return !TryReadFigure(text, context, out var figure, out var period, out var error) ? new(error)
            : figure.HasCondition ? new(new NotationError(Reason.ConditionNotExpected, figure.ConditionPosition, figure.ConditionLength))
            : new(Baseline.Measured(figure.Value, PeriodOf(period) ?? context.Period), period.Normalizations, period.TrailingWords);
    }

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
        if (CellQualifiers.In(text, out var start) is { } qualifier)
        {
            var rest = text.Slice(start);
            var result = MeasurementIn(rest, context);
            return result.In(rest).Error is { } fault ? new(fault.MovedBy(start))
                : new(result.Value.WithQualifier(qualifier), result.Normalizations, result.TrailingWords);
        }

        return !TryReadFigure(text, context, out var figure, out var period, out var error) ? ReadMissing(text, context.Period) ?? new(error)
            : figure.HasCondition ? new(new NotationError(Reason.ConditionNotExpected, figure.ConditionPosition, figure.ConditionLength))
            : new(
                new Measurement(figure.Value, PeriodOf(period) ?? context.Period, PeriodEnd.AsOf(PeriodOf(period), period.TrailingWords)),
                period.Normalizations,
                period.TrailingWords);
    }

    /// <inheritdoc cref="ReadTarget(ReadOnlySpan{char}, CellContext)"/>
    public NotationResult<Target> ReadTarget(string? text) => TargetIn(text.AsSpan(), CellContext.None).In(text);

    /// <inheritdoc cref="ReadTarget(ReadOnlySpan{char}, CellContext)"/>
    public NotationResult<Target> ReadTarget(string? text, CellContext context) => TargetIn(text.AsSpan(), Guard.Against.Null(context)).In(text);

    /// <summary>Reads the cell of a target (目標値). Words without a figure are a target in words; a dash says that none is set.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="context">What is said of the cell outside it.</param>
    public NotationResult<Target> ReadTarget(ReadOnlySpan<char> text, CellContext context) => TargetIn(text, Guard.Against.Null(context)).In(text);

    private NotationResult<Target> TargetIn(ReadOnlySpan<char> text, CellContext context)
    {
        if (IsDash(text))
        {
            return new(Target.NotSet(context.Phase));
        }

        if (CellQualifiers.In(text, out var start) is { } qualifier)
        {
            var rest = text.Slice(start);
            var result = TargetIn(rest, context);
            return result.In(rest).Error is { } fault ? new(fault.MovedBy(start))
                : new(result.Value.WithQualifier(qualifier), result.Normalizations, result.TrailingWords);
        }

        if (!TryReadFigure(text, context, out var figure, out var period, out var error))
        {
            return ReadWords(text, context.Phase, context.Period) ?? new(error);
        }

        var due = PeriodOf(period) ?? context.Period;
        Target target = figure.High is { } high
            ? Target.Between(figure.Value, high, due, context.Phase)
            : new ThresholdTarget(figure.Condition ?? TargetCondition.Reach, figure.Value, due, context.Phase);
        return new(target, period.Normalizations, period.TrailingWords);
    }

    /// <summary>Reads a figure and the period in brackets behind it, which is not read where there is none.</summary>
    private bool TryReadFigure(
        ReadOnlySpan<char> text,
        CellContext context,
        out CellFigure figure,
        out NotationResult<CalendarPeriod> period,
        [NotNullWhen(false)] out NotationError? error)
    {
        period = default;
        if (!CellParser.TryReadFigure(text, context.Unit, out figure, out error))
        {
            return false;
        }

        if (figure.End == text.Length)
        {
            return true;
        }

        if (!IsOpenRound(text[figure.End]))
        {
            error = NotationError.At(text, Reason.TrailingText, figure.End);
            return false;
        }

        period = ReadPeriod(text, figure.End);
        error = period.Error;
        return error is null;
    }

    private static bool IsOpenRound(char c) => Folding.IsOpenBracket(c) && Folding.IsRound(c);

    private static CalendarPeriod? PeriodOf(in NotationResult<CalendarPeriod> result) => result.TryGetValue(out var period) ? period : null;

    /// <summary>Reads the period in the brackets that begin at a place and end the cell.</summary>
    private NotationResult<CalendarPeriod> ReadPeriod(ReadOnlySpan<char> text, int open)
    {
        var end = TextCursor.TrimEnd(text).Length;
        if (end - 1 <= open || !Folding.Closes(text[end - 1], text[open]))
        {
            return new(NotationError.At(text, Reason.BracketNotClosed, end));
        }

        var inside = text.Slice(open + 1, end - open - 2);
        var result = Years.Read(inside, Years.BareYears);
        return result.In(inside).Error is { } error ? new(error.MovedBy(open + 1)) : result;
    }
}
