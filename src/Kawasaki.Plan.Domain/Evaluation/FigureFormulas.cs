using System.Text;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The formulas of the figures, and the arithmetic that putting the numbers into them gives.</summary>
internal static class FigureFormulas
{
    internal static IReadOnlyList<FigureKind> Kinds { get; } =
        [.. Enumerable.Range((int)FigureKind.Gap, FigureKind.Projected - FigureKind.Gap + 1).Select(number => (FigureKind)number)];

    /// <summary>Returns the unit of a figure of an indicator that is in a unit.</summary>
    internal static MeasurementUnit UnitOf(FigureKind kind, MeasurementUnit unit) => kind switch
    {
        FigureKind.Expected or FigureKind.Projected => unit,
        FigureKind.Gap
            or FigureKind.RequiredPerYear
            or FigureKind.Change
            or FigureKind.Improvement
            or FigureKind.ObservedPerYear
            or FigureKind.PlannedPerYear => unit.ForDifferences(),
        _ => MeasurementUnit.None,
    };

    internal static string FormulaOf(FigureKind kind, in EvaluationFacts facts) => kind switch
    {
        FigureKind.Gap => "C − T",
        FigureKind.AttainmentRatio => facts.Goal.Sign < 0 ? "T ÷ C" : "C ÷ T",
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
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such figure."),
    };

    /// <summary>Returns a formula with the number in the place of each letter, as the figures were published. A negative number stands in brackets.</summary>
    internal static string ArithmeticOf(string formula, in EvaluationFacts facts)
    {
        var text = new StringBuilder(formula.Length * 2);
        for (var i = 0; i < formula.Length;)
        {
            if (formula[i] == '|')
            {
                text.Append(Arithmetic.Term(Math.Abs(NumberOf(formula.Substring(i + 1, 1), facts).GetValueOrDefault())));
                i += 3;
                continue;
            }

            var length = formula[i] is >= 'A' and <= 'z' ? formula[i] is 't' && i + 1 < formula.Length && formula[i + 1] is '0' or 'T' ? 2 : 1 : 0;
            if (length == 0)
            {
                text.Append(formula[i++]);
                continue;
            }

            var number = NumberOf(formula.Substring(i, length), facts);
            text.Append(Arithmetic.Term(number));
            i += length;
        }

        return text.ToString();
    }

    private static decimal? NumberOf(string letter, in EvaluationFacts facts) => letter switch
    {
        "B" => facts.Baseline?.Value,
        "C" => facts.Actual?.Value,
        "T" => facts.Goal.Value,
        "t0" => facts.Baseline?.Year?.StartYear,
        "t" => facts.Actual?.Year?.StartYear,
        "tT" => facts.Goal.Due?.StartYear,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "No number has this letter."),
    };
}
