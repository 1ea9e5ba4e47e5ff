using System.Globalization;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>How the report says figures and years: digits as published, years in both calendars.</summary>
/// <param name="language">The language, or null for both: then cells are in Japanese.</param>
internal sealed class Words(Language? language)
{
    internal string Of(Baseline baseline) => Cell(IndicatorCellNotation.Default.Write(baseline));

    internal string Of(Measurement? measurement) => measurement is null ? "-" : Cell(IndicatorCellNotation.Default.Write(measurement));

    internal string Of(Target? target) => target is null ? "-" : Cell(IndicatorCellNotation.Default.Write(target));

    internal string PhaseOf(Target? target) =>
        target?.Phase is { } phase ? Cell(new(string.Create(CultureInfo.InvariantCulture, $"第{phase}期"), string.Create(CultureInfo.InvariantCulture, $"phase {phase}"))) : "";

    internal string BracketedPhaseOf(Target? target) => PhaseOf(target) is { Length: > 0 } phase ? Cell(new($"（{phase}）", $" ({phase})")) : "";

    internal string Of(CalendarPeriod period) => Cell(YearNotation.Default.Write(period));

    internal string Of(AttainmentStatus status) => Value(status.Label());

    /// <summary>Says the status, and whether the figure meets the target now, which a status that decides nothing leaves open.</summary>
    internal string Of(in EvaluationFacts facts)
    {
        var separator = Head(new("、", "; "));
        return Of(facts.Status) + facts.MeetsTarget switch
        {
            true => separator + Value(new("目標水準", "at target")),
            false => separator + Value(new("目標水準に届かず", "short of it")),
            null => "",
        };
    }

    /// <summary>Returns a ratio as a percentage with one decimal, half up (四捨五入), or why there is none.</summary>
    internal string Percent(Figure ratio)
    {
        if (ratio.Value is { } value)
        {
            return RoundedPercent(value);
        }

        var reason = ratio.Reason.GetValueOrDefault().Label();
        return language is null ? $"none ({Value(reason)})" : language.Say(new($"なし（{reason.Japanese}）", $"none ({reason.English})"));
    }

    /// <summary>Returns what stands before a value.</summary>
    internal string Label(string japanese, string english) => language?.Say(new(japanese, english)) ?? $"{japanese} {english}";

    /// <inheritdoc cref="Label(string, string)"/>
    internal string Label(FigureKind kind) => Label(kind.Label().Japanese, kind.Label().English);

    /// <summary>Returns what stands above a column: without a language, what programs look for.</summary>
    internal string Head(Wording head) => language?.Say(head) ?? head.English;

    /// <summary>Returns what a cell of a plan says.</summary>
    internal string Cell(Wording cell) => language?.Say(cell) ?? cell.Japanese;

    private string Value(Wording value) => language?.Say(value) ?? $"{value.English} {value.Japanese}";

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
}
