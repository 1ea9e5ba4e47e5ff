using System.Globalization;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Baselines, measurements and targets in the words of cells: 8 団体, 第3期実施計画から新たに設定, 64 %以上.</summary>
/// <param name="unitGap">What stands between a figure and its unit.</param>
/// <param name="isReadBack">Whether a unit that a cell would read as another one (億円) stands in 「」.</param>
internal sealed class CellWriter(string unitGap, bool isReadBack = true)
{
    internal static CellWriter Default { get; } = new(" ");

    /// <summary>Gets the writer of what people read and no cell is read from.</summary>
    internal static CellWriter Spoken { get; } = new(" ", isReadBack: false);

    internal WrittenCell Of(Baseline baseline) => baseline switch
    {
        MeasuredBaseline measured => new(Figure(measured.Value), PeriodPlace.Behind, measured.Period),
        NewlySetBaseline { Phase: { } phase } => new(new(Invariant($"第{phase}期実施計画から新たに設定"), Invariant($"newly set in phase {phase}"))),
        NewlySetBaseline => new(new("新たに設定", "newly set")),
        StartedBaseline started => new(new(started.Text, started.Text), PeriodPlace.Before, started.On),
        _ => WrittenCell.Dash,
    };

    /// <summary>Returns the cell of a measurement.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <param name="mark">What is printed between the figure and its unit.</param>
    internal WrittenCell Of(Measurement measurement, string? mark = null) =>
        new(
            measurement.Value is { } value ? CellQualifiers.With(Figure(value, mark), measurement.Qualifier, measurement.Status) : Missing(measurement),
            PeriodPlace.Behind,
            measurement.Period,
            mark is null ? PeriodEnd.WordsFor(measurement.Period, measurement.AsOf) : TrailingWords.None);

    internal WrittenCell Of(Target target) => target switch
    {
        ThresholdTarget threshold => new(CellQualifiers.With(With(threshold.Condition, threshold.Value), target.Qualifier), PeriodPlace.Behind, threshold.Due),
        RangeTarget range => new(CellQualifiers.With(Range(range.Low, range.High), target.Qualifier), PeriodPlace.Behind, range.Due),
        PendingTarget pending => new(new(pending.Text, pending.Text), PeriodPlace.Behind, pending.Due),
        RelativeTarget relative => new(Relative(relative), PeriodPlace.Behind, relative.Due),
        DirectionTarget direction => new(Direction(direction), PeriodPlace.Behind, direction.Due),
        TextTarget words => new(new(AsWords(words.Text), words.Text), PeriodPlace.Behind, words.Due),
        _ => WrittenCell.Dash,
    };

    /// <summary>Returns words as they are, or in 「」 where a cell would read something else.</summary>
    private static string AsWords(string text) =>
        TargetCells.Read(text.AsSpan(), YearNotation.Default, CellContext.None).TryGetValue(out var read) && read == Target.InWords(text)
            ? text
            : CellUnits.Quote(text);

    private static Wording Missing(Measurement measurement)
    {
        var words = measurement.Missing.GetValueOrDefault().Label();
        return new(measurement.Text ?? words.Japanese, words.English);
    }

    private Wording Relative(RelativeTarget target)
    {
        var reference = target.RelativeTo is ReferencePoint.Baseline ? new Wording("現状値", "the baseline") : new("前回値", "the measurement before");
        var isLess = target.By is { Amount: < 0 };
        var by = target.By is { } distance ? Figure(new(Math.Abs(distance.Amount), distance.Unit)) : default;
        var words = ConditionWords.With(
            target.Condition,
            target.By is null ? reference.Japanese : $"{reference.Japanese}{(isLess ? '－' : '＋')}{by.Japanese}",
            target.By is null ? reference.English : $"{reference.English} {(isLess ? "minus" : "plus")} {by.English}");
        return new(target.Text ?? words.Japanese, words.English);
    }

    private static Wording Direction(DirectionTarget target) =>
        target.Condition is TargetCondition.Increase ? new(target.Text ?? "増加", "increase") : new(target.Text ?? "減少", "decrease");

    /// <summary>Returns a figure with its condition: 64 %以上, 64 % or more.</summary>
    internal Wording With(TargetCondition condition, Quantity value)
    {
        var figure = Figure(value);
        return ConditionWords.With(condition, figure.Japanese, figure.English);
    }

    /// <summary>Returns a range of figures in one unit: 0～1.5 点, 0 to 1.5 点.</summary>
    internal Wording Range(Quantity low, Quantity high)
    {
        var last = Figure(high);
        return new($"{Number(low.Amount, "△")}～{last.Japanese}", $"{Number(low.Amount, "-")} to {last.English}");
    }

    /// <summary>Returns a figure and its unit.</summary>
    internal Wording Figure(Quantity value, string? mark = null)
    {
        var unit = value.Unit.Symbol;
        var printed = !isReadBack || CellParser.ReadsBack(unit) ? unit : CellUnits.Quote(unit);
        return new(Number(value.Amount, "△") + Behind(printed, mark), Number(value.Amount, "-") + Behind(unit, mark));
    }

    private string Behind(string unit, string? mark) =>
        mark is not null ? unit.Length == 0 ? $" {mark}" : $" {mark} {unit}" : unit.Length == 0 ? "" : unitGap + unit;

    /// <summary>Returns an amount with its digits and with commas between groups of three.</summary>
    private static string Number(decimal amount, string minus) =>
        (amount < 0 ? minus : "") + Math.Abs(amount).ToString(
            "N" + Decimals.ScaleOf(amount).ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture);
}
