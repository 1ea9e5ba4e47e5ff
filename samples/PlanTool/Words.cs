using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>How the report says figures and years: digits as published, years in both calendars.</summary>
internal static class Words
{
    internal static string Of(Baseline baseline) => IndicatorCellNotation.Default.Write(baseline).Japanese;

    internal static string Of(Measurement? measurement) => measurement is null ? "-" : IndicatorCellNotation.Default.Write(measurement).Japanese;

    internal static string Of(Target? target) => target is null ? "-" : IndicatorCellNotation.Default.Write(target).Japanese;

    internal static string PhaseOf(Target? target) => target?.Phase is { } phase ? $"第{phase.ToString(CultureInfo.InvariantCulture)}期" : "";

    internal static string Of(CalendarPeriod period) => YearNotation.Default.Write(period, NotationStyle.Full);

    internal static string Of(AttainmentStatus status) => $"{status.Label().English} {status.Label().Japanese}";

    /// <summary>Says whether the figure meets the target now, which a status that decides nothing leaves open.</summary>
    internal static string MeetsTarget(EvaluationFacts facts) => facts.MeetsTarget switch
    {
        true => "at target 目標水準",
        false => "short of it 目標水準に届かず",
        null => "",
    };

    /// <summary>Returns a ratio as a percentage with one decimal, half up (四捨五入), or why there is none.</summary>
    internal static string Percent(Figure ratio) =>
        ratio.Value is { } value
            ? RoundedPercent(value)
            : $"none ({ReasonOf(ratio.Reason.GetValueOrDefault())})";

    private static string RoundedPercent(decimal ratio)
    {
        try
        {
            return (ratio * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";
        }
        catch (OverflowException)
        {
            return ratio.ToString(CultureInfo.InvariantCulture); // Too large for a percentage.
        }
    }

    private static string ReasonOf(UndefinedReason reason) => $"{reason.Label().English} {reason.Label().Japanese}";
}
