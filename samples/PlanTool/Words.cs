using System.Globalization;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace PlanTool;

/// <summary>How the report says figures, years and grades in a language: digits as published, years in both calendars.</summary>
/// <param name="language">The language.</param>
/// <param name="isReadBack">Whether cells may be read from what is said, in which a unit that would be read as another one (億円) stands in 「」.</param>
internal sealed class Words(Language language, bool isReadBack = true)
{
    private const int MaxExcerptLength = 10;

    private readonly IndicatorCellNotation _cells = isReadBack ? IndicatorCellNotation.Default : IndicatorCellNotation.Spoken;

    internal string Code => language.Code;

    internal string Say(Wording wording) => language.Say(wording);

    internal string Of(Baseline baseline) => Say(_cells.Write(baseline));

    internal string Of(Measurement? measurement) => measurement is null ? "-" : Say(_cells.Write(measurement));

    internal string Of(Target? target) => target is null ? "-" : Say(_cells.Write(target));

    internal string Of(CalendarPeriod period) => Say(YearNotation.Default.Write(period));

    internal string Of(AttainmentStatus status) => Say(status.Label());

    /// <summary>Returns the target of an evaluation and, of one that is relative, the figure to which it comes: 現状値以上（令和6（2024）年度） = 63.8 %.</summary>
    internal string TargetOf(TargetEvaluation evaluation) =>
        evaluation is { Target: RelativeTarget target, Facts.Goal.Value: { } value }
            ? $"{Of(target)} = {Of(new Measurement(new Quantity(value, evaluation.Indicator.Unit.GetValueOrDefault())))}"
            : Of(evaluation.Target);

    /// <summary>Returns the measurement that served as the baseline, because the plan prints none, or nothing where none did.</summary>
    internal string FirstMeasurementIn(TargetEvaluation evaluation)
    {
        var measured = evaluation is { IsBaselineFirstMeasurement: true, Facts: { Baseline.Year: { } year, Series: not { Start: not null } } }
            ? evaluation.Indicator.MeasurementOf(year)
            : null;
        return measured is null ? "" : Of(measured) + Say(new("、最初の実績", ", the first measurement"));
    }

    /// <summary>Returns a code with the word for its level, 施策5-1-1: a spreadsheet would take 5-1-1 for a date.</summary>
    internal string Of(PlanCode code) => Say(code switch
    {
        { Measure: not null } => new($"施策{code}", $"measure {code}"),
        { Policy: not null } => new($"政策{code}", $"policy {code}"),
        _ => new($"基本政策{code}", $"basic policy {code}"),
    });

    /// <summary>Returns the code and the name of a part of a plan, or the code with its level where it has no name.</summary>
    internal string Of(PlanCode code, string? name) => name is null ? Of(code) : $"{code} {name}";

    /// <summary>Returns a grade by its mark, such as B*, where it has one, else by its label.</summary>
    internal string Of(Grade grade) => grade.Code.Length <= 2 && !char.IsAsciiDigit(grade.Code[0]) ? grade.Code : Say(grade.Label);

    /// <summary>Returns a grade behind the name of its rule: in English by its code, which is a word there.</summary>
    internal string GradeOf(EvaluationRule rule, Grade grade) => $"{rule.Name} {Say(new(Of(grade), grade.Code))}";

    /// <summary>Returns why there is no figure, in the words of the plan.</summary>
    internal string MissingOf(Measurement measurement) =>
        measurement.Missing is { } reason ? Of(Measurement.WithoutValue(reason, period: null, measurement.Text)) : "";

    /// <summary>Returns the measurement or the sum that an evaluation used, behind what the plan says in place of that of the year.</summary>
    internal string UsedIn(TargetEvaluation evaluation)
    {
        var used = YearlySum.Of(evaluation) is { } sum ? Of(sum) : Of(evaluation.Measurement);
        return evaluation.Missing is null ? used
            : evaluation.Measurement is null ? Of(evaluation.Missing)
            : Join([Of(evaluation.Missing), used]);
    }

    /// <summary>Returns a sum, where it begins, and the years of which it has no amount.</summary>
    internal string Of(YearlySum sum)
    {
        var unmeasured = Join(sum.Unmeasured.Select(year => Of(CalendarPeriod.From(year))));
        var notFinal = Join(sum.NotFinal.Select(Of));
        var total = Of(sum.Total);
        var start = sum.Start?.Year is { } year ? Of(CalendarPeriod.From(year)) : null;
        return Say(new($"合計 {total}", $"sum {total}"))
            + (start is null ? "" : Say(new($"、{start}末の 0 から", $", from 0 at the end of {start}")))
            + (sum.Unmeasured.Count == 0 ? "" : Say(new($"、実績のない年度：{unmeasured}", $", without a figure for {unmeasured}")))
            + (notFinal.Length == 0 ? "" : Say(new($"、確定していない値：{notFinal}", $", not final: {notFinal}")));
    }

    internal string PhaseOf(Target? target) => target?.Phase is { } phase ? OfPhase(phase) : "";

    internal string OfPhase(int phase) => Say(new(Invariant($"第{phase}期"), Invariant($"phase {phase}")));

    /// <summary>Says whether the figure meets the target now, which a status that decides nothing leaves open.</summary>
    internal string MeetsTarget(EvaluationFacts facts) => facts.MeetsTarget switch
    {
        true => Say(new("目標水準", "at target")),
        false when facts.Goal.Condition is TargetCondition.Between => Say(new("目標の範囲外", "outside of its range")),
        false when facts.Goal.Condition is TargetCondition.Exactly => Say(new("目標値と異なる", "another figure than its")),
        false => Say(new("目標水準に届かず", "short of it")),
        null => "",
    };

    /// <summary>Returns a ratio as a percentage with one decimal, half up (四捨五入), or why there is none.</summary>
    internal string Percent(Figure ratio)
    {
        if (ratio.Value is { } value)
        {
            return Numbers.Percent(value) is { } percent ? percent.ToString("N1", CultureInfo.InvariantCulture) + " %" : value.ToString(CultureInfo.InvariantCulture);
        }

        var reason = ratio.Reason.GetValueOrDefault().Label();
        return Say(new($"なし（{reason.Japanese}）", $"none ({reason.English})"));
    }

    /// <summary>Returns an amount with its digits in groups.</summary>
    internal string Amount(decimal amount)
    {
        var text = Math.Abs(amount).ToString("N" + amount.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return amount < 0 ? Say(new("△", "-")) + text : text;
    }

    /// <summary>Returns how many there are of something counted, each with its name: met 2, not due 8.</summary>
    internal string Counts<T>(IEnumerable<KeyValuePair<T, int>> counts, Func<T, string> nameOf) =>
        Join(counts.Where(pair => pair.Value > 0).Select(pair => Invariant($"{nameOf(pair.Key)} {pair.Value}")));

    internal string Join(IEnumerable<string> texts) => string.Join(Say(new("、", ", ")), texts);

    /// <summary>Returns a text in the brackets of the language, or nothing for nothing.</summary>
    internal string Bracketed(string text) => text.Length == 0 ? "" : Say(new($"（{text}）", $" ({text})"));

    /// <summary>Returns the beginning of a text for which there is little room.</summary>
    internal static string Excerpt(string text) => text.Length <= MaxExcerptLength ? text : text[..MaxExcerptLength] + "…";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
