using System.Globalization;
using System.Text;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The formulas of the figures, and the arithmetic that putting the numbers into them gives.</summary>
internal static class FigureFormulas
{
    internal static IReadOnlyList<FigureKind> Kinds { get; } =
        [.. Enumerable.Range((int)FigureKind.Gap, FigureKind.MeanChange - FigureKind.Gap + 1).Select(number => (FigureKind)number)];

    /// <summary>Returns the unit of a figure of an indicator that is in a unit.</summary>
    internal static MeasurementUnit UnitOf(FigureKind kind, MeasurementUnit unit) => kind switch
    {
        FigureKind.Expected or FigureKind.Projected or FigureKind.CompoundProjected => unit,
        FigureKind.Gap
            or FigureKind.RequiredPerYear
            or FigureKind.Change
            or FigureKind.Improvement
            or FigureKind.ObservedPerYear
            or FigureKind.PlannedPerYear
            or FigureKind.ChangeFromPrevious
            or FigureKind.ImprovementFromPrevious
            or FigureKind.MeanChange => unit.ForDifferences(),
        _ => MeasurementUnit.None,
    };

    internal static string FormulaOf(FigureKind kind, in EvaluationFacts facts) => kind switch
    {
        FigureKind.Gap => "C − T",
        FigureKind.AttainmentRatio => RatioBy(facts.Assumptions?.Convention ?? default, facts.Goal.Sign),
        FigureKind.ProgressRatio => "(C − B) ÷ (T − B)",
        FigureKind.Expected => facts.Actual?.Year >= facts.Goal.Due ? "T" : "B + (T − B) × (t − t0) ÷ (tT − t0)",
        FigureKind.PaceRatio => "(C − B) × (tT − t0) ÷ ((T − B) × (t − t0))",
        FigureKind.RequiredPerYear => "(T − C) ÷ (tT − t)",
        FigureKind.Change => "C − B",
        FigureKind.RelativeChange => "(C − B) ÷ |B|",
        FigureKind.Improvement => facts.Goal.Sign < 0 ? "B − C" : "C − B",
        FigureKind.RelativeImprovement => facts.Goal.Sign < 0 ? "(B − C) ÷ |B|" : "(C − B) ÷ |B|",
        FigureKind.ElapsedShare => "(t − t0) ÷ (tT − t0)",
        FigureKind.ObservedPerYear => "(C − B) ÷ (t − t0)",
        FigureKind.PlannedPerYear => "(T − B) ÷ (tT − t0)",
        FigureKind.Projected => "C + (C − B) × (tT − t) ÷ (t − t0)",
        FigureKind.CompoundProjected => "C × (C ÷ B)^((tT − t) ÷ (t − t0))",
        FigureKind.ChangeFromPrevious => "C − C′",
        FigureKind.RelativeChangeFromPrevious => "(C − C′) ÷ |C′|",
        FigureKind.ImprovementFromPrevious => facts.Goal.Sign < 0 ? "C′ − C" : "C − C′",
        FigureKind.MeanChange => "(C − C1) ÷ (t − t1)",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such figure."),
    };

    /// <summary>Returns a formula with the number in the place of each letter, as the figures were published, in groups of three digits. A negative
    /// number stands in brackets.</summary>
    internal static string ArithmeticOf(FigureKind kind, string formula, in EvaluationFacts facts)
    {
        var text = new StringBuilder(formula.Length * 2);
        for (var i = 0; i < formula.Length;)
        {
            if (formula[i] == '|')
            {
                var end = formula.IndexOf('|', i + 1);
                text.Append(Arithmetic.Term(Math.Abs(NumberOf(kind, formula.Substring(i + 1, end - i - 1), facts).GetValueOrDefault())));
                i = end + 1;
                continue;
            }

            if (formula[i] is < 'A' or > 'z' or '^')
            {
                text.Append(formula[i++]);
                continue;
            }

            var length = i + 1 < formula.Length && formula[i + 1] is '0' or '1' or 'T' or '′' ? 2 : 1;
            var letter = formula.Substring(i, length);
            var number = NumberOf(kind, letter, facts);
            text.Append(letter[0] == 't' ? number?.ToString(CultureInfo.InvariantCulture) : Arithmetic.Term(number));
            i += length;
        }

        return text.ToString();
    }

    /// <summary>Returns whether 1 of a figure is 100 %.</summary>
    internal static bool IsRatio(this FigureKind figure) =>
        figure is FigureKind.AttainmentRatio or FigureKind.ProgressRatio or FigureKind.PaceRatio or FigureKind.ElapsedShare;

    internal static string RatioBy(AttainmentConvention convention, int sign) => convention switch
    {
        AttainmentConvention.FromBaseline => "(B − C) ÷ (B − T)",
        AttainmentConvention.Mirrored when sign < 0 => "(2 × T − C) ÷ T",
        AttainmentConvention.Ratio when sign < 0 => "T ÷ C",
        _ => "C ÷ T",
    };

    private static decimal? NumberOf(FigureKind kind, string letter, in EvaluationFacts facts) => letter switch
    {
        "B" => facts.Baseline?.Value,
        "C" => facts.Actual?.Value,
        "T" => facts.TargetIn(kind),
        "C′" => facts.Previous?.Value,
        "C1" => facts.Series?.Before[0].Value,
        "t0" => facts.Baseline?.Year?.StartYear,
        "t1" => facts.Series?.Before[0].Year?.StartYear,
        "t" => facts.Actual?.Year?.StartYear,
        "tT" => facts.Goal.Due?.StartYear,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "No number has this letter."),
    };
}
