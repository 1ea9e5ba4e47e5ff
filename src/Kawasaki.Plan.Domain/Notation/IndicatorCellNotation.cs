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

    /// <inheritdoc cref="ReadBaseline(ReadOnlySpan{char}, CalendarPeriod?)"/>
    public NotationResult<Baseline> ReadBaseline(string? text) => BaselineIn(text.AsSpan(), columnPeriod: null).In(text);

    /// <inheritdoc cref="ReadBaseline(ReadOnlySpan{char}, CalendarPeriod?)"/>
    public NotationResult<Baseline> ReadBaseline(string? text, CalendarPeriod? columnPeriod) => BaselineIn(text.AsSpan(), columnPeriod).In(text);

    /// <summary>Reads the cell of a baseline (計画策定時).</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="columnPeriod">The period that heads the column, for cells that give none.</param>
    public NotationResult<Baseline> ReadBaseline(ReadOnlySpan<char> text, CalendarPeriod? columnPeriod) => BaselineIn(text, columnPeriod).In(text);

    private NotationResult<Baseline> BaselineIn(ReadOnlySpan<char> text, CalendarPeriod? columnPeriod)
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

        return !TryReadFigure(text, out var figure, out var period, out var error) ? new(error)
            : figure.HasCondition ? new(new NotationError(Reason.ConditionNotExpected, figure.ConditionPosition, figure.ConditionLength))
            : new(Baseline.Measured(figure.Value, PeriodOf(period) ?? columnPeriod), period.Normalizations, period.TrailingWords);
    }

    /// <inheritdoc cref="ReadMeasurement(ReadOnlySpan{char}, CalendarPeriod?)"/>
    public NotationResult<Measurement> ReadMeasurement(string? text) => MeasurementIn(text.AsSpan(), columnPeriod: null).In(text);

    /// <inheritdoc cref="ReadMeasurement(ReadOnlySpan{char}, CalendarPeriod?)"/>
    public NotationResult<Measurement> ReadMeasurement(string? text, CalendarPeriod? columnPeriod) => MeasurementIn(text.AsSpan(), columnPeriod).In(text);

    /// <summary>Reads the cell of a measurement (現状, 実績). Words such as 集計中 and 未実施 say why there is no value, and are kept.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="columnPeriod">The period that heads the column, for cells that give none.</param>
    public NotationResult<Measurement> ReadMeasurement(ReadOnlySpan<char> text, CalendarPeriod? columnPeriod) => MeasurementIn(text, columnPeriod).In(text);

    private NotationResult<Measurement> MeasurementIn(ReadOnlySpan<char> text, CalendarPeriod? columnPeriod)
    {
        if (CellQualifiers.In(text, out var start) is { } qualifier)
        {
            var rest = text.Slice(start);
            var result = MeasurementIn(rest, columnPeriod);
            return result.In(rest).Error is { } fault ? new(fault.MovedBy(start))
                : new(result.Value.WithQualifier(qualifier), result.Normalizations, result.TrailingWords);
        }

        return !TryReadFigure(text, out var figure, out var period, out var error) ? ReadMissing(text, columnPeriod) ?? new(error)
            : figure.HasCondition ? new(new NotationError(Reason.ConditionNotExpected, figure.ConditionPosition, figure.ConditionLength))
            : new(
                new Measurement(figure.Value, PeriodOf(period) ?? columnPeriod, PeriodEnd.AsOf(PeriodOf(period), period.TrailingWords)),
                period.Normalizations,
                period.TrailingWords);
    }

    /// <inheritdoc cref="ReadTarget(ReadOnlySpan{char}, int?, CalendarPeriod?)"/>
    public NotationResult<Target> ReadTarget(string? text) => TargetIn(text.AsSpan(), phase: null, columnPeriod: null).In(text);

    /// <inheritdoc cref="ReadTarget(ReadOnlySpan{char}, int?, CalendarPeriod?)"/>
    public NotationResult<Target> ReadTarget(string? text, int? phase, CalendarPeriod? columnPeriod) => TargetIn(text.AsSpan(), phase, columnPeriod).In(text);

    /// <summary>Reads the cell of a target (目標値). Words without a figure are a target in words; a dash says that none is set.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="phase">The number of the phase that heads the column, from 1.</param>
    /// <param name="columnPeriod">The period that heads the column, for cells that give none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="phase"/> is less than 1.</exception>
    public NotationResult<Target> ReadTarget(ReadOnlySpan<char> text, int? phase, CalendarPeriod? columnPeriod) =>
        TargetIn(text, phase, columnPeriod).In(text);

    private NotationResult<Target> TargetIn(ReadOnlySpan<char> text, int? phase, CalendarPeriod? columnPeriod)
    {
        Guard.Against.PhaseBelowOne(phase, nameof(phase));
        if (IsDash(text))
        {
            return new(Target.NotSet(phase));
        }

        if (CellQualifiers.In(text, out var start) is { } qualifier)
        {
            var rest = text.Slice(start);
            var result = TargetIn(rest, phase, columnPeriod);
            return result.In(rest).Error is { } fault ? new(fault.MovedBy(start))
                : new(result.Value.WithQualifier(qualifier), result.Normalizations, result.TrailingWords);
        }

        if (!TryReadFigure(text, out var figure, out var period, out var error))
        {
            return ReadWords(text, phase, columnPeriod) ?? new(error);
        }

        var due = PeriodOf(period) ?? columnPeriod;
        Target target = figure.High is { } high
            ? Target.Between(figure.Value, high, due, phase)
            : new ThresholdTarget(figure.Condition ?? TargetCondition.Reach, figure.Value, due, phase);
        return new(target, period.Normalizations, period.TrailingWords);
    }

    /// <summary>Reads a figure and the period in brackets behind it, which is not read where there is none.</summary>
    private bool TryReadFigure(
        ReadOnlySpan<char> text,
        out CellFigure figure,
        out NotationResult<CalendarPeriod> period,
        [NotNullWhen(false)] out NotationError? error)
    {
        period = default;
        if (!CellParser.TryReadFigure(text, out figure, out error))
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
