using System.Globalization;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>Baselines, measurements and targets as cells: 8 団体 (平成26 (2014) 年度), 第3期実施計画から新たに設定, 64 %以上 (令和7 (2025) 年度).</summary>
internal sealed class IndicatorCells(string unitGap)
{
    internal IndicatorCell Of(Baseline baseline) => baseline switch
    {
        MeasuredBaseline measured => IndicatorCell.Of(Figure(measured.Value), measured.Period),
        NewlySetBaseline { Phase: { } phase } => new(Invariant($"第{phase}期実施計画から新たに設定")),
        NewlySetBaseline => new("新たに設定"),
        StartedBaseline { On: { } on } started => new($"{PeriodText.InCell(on)}から{started.Text}"),
        StartedBaseline started => new(started.Text), // No cell says an event without its time: the plan will be refused.
        _ => IndicatorCell.Dash,
    };

    /// <summary>Returns the cell of a measurement.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <param name="mark">The mark of the note that says its day, if one does.</param>
    internal IndicatorCell Of(Measurement measurement, string? mark) => IndicatorCell.Of(
        Figure(measurement.Value, mark),
        measurement.Period,
        mark is null && measurement.AsOf is { } asOf ? PeriodText.AsOfWords(measurement.Period, asOf) : null);

    internal IndicatorCell Of(Target target) => target switch
    {
        ThresholdTarget threshold => IndicatorCell.Of(Figure(threshold.Value) + WordOf(threshold.Comparison), threshold.Due),
        RangeTarget range => IndicatorCell.Of($"{Number(range.Low.Amount)}～{Figure(range.High)}", range.Due),
        PendingTarget pending => IndicatorCell.OfText(pending.Text, pending.Due),
        TextTarget words => IndicatorCell.OfText(words.Text, words.Due),
        _ => IndicatorCell.Dash,
    };

    private static string WordOf(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "以上",
        Comparison.AtMost => "以下",
        Comparison.Above => "超",
        Comparison.Below => "未満",
        _ => "",
    };

    private string Figure(Quantity value, string? mark = null)
    {
        var unit = value.Unit.Symbol;
        return mark is null
            ? Number(value.Amount) + (unit.Length == 0 ? "" : unitGap) + unit
            : $"{Number(value.Amount)} {IndicatorTable.MarkOf(mark)} {unit}".TrimEnd();
    }

    /// <summary>Returns an amount with its digits, commas between groups of three, and △ for minus.</summary>
    private static string Number(decimal amount)
    {
        var decimals = (decimal.GetBits(amount)[3] >> 16) & 0xFF;
        return (amount < 0 ? "△" : "") + Math.Abs(amount).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
