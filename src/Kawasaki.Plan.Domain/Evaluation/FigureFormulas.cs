using System.Globalization;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The formulas of the figures, in letters and with the numbers in them.</summary>
internal static class FigureFormulas
{
    internal static IReadOnlyList<FigureKind> Kinds { get; } =
        [.. Enumerable.Range((int)FigureKind.Gap, FigureKind.Projected - FigureKind.Gap + 1).Select(number => (FigureKind)number)];

    /// <summary>Returns the name of a figure as programs spell it: <c>progressRatio</c>.</summary>
    internal static string KeyOf(FigureKind kind)
    {
        var name = kind.ToString();
        return (char)(name[0] | 0x20) + name.Substring(1);
    }

    /// <summary>Returns the unit of a figure of an indicator that is in a unit.</summary>
    internal static MeasurementUnit UnitOf(FigureKind kind, MeasurementUnit unit) => kind switch
    {
        FigureKind.Expected or FigureKind.Projected => unit,
        FigureKind.Gap or FigureKind.RequiredPerYear or FigureKind.Change or FigureKind.Improvement or FigureKind.ObservedPerYear or FigureKind.PlannedPerYear => unit.ForDifferences(),
        _ => MeasurementUnit.None,
    };

    internal static string FormulaOf(FigureKind kind, in EvaluationFacts facts) => kind switch
    {
        FigureKind.Gap => "C − T",
        FigureKind.AttainmentRatio => facts.Goal.Sign < 0 ? "T ÷ C" : "C ÷ T",
        FigureKind.ProgressRatio => "(C − B) ÷ (T − B)",
        FigureKind.Expected => IsAfterDue(facts) ? "T" : "B + (T − B) × (t − t0) ÷ (tT − t0)",
        FigureKind.PaceRatio => "(C − B) × (tT − t0) ÷ ((T − B) × (t − t0))",
        FigureKind.RequiredPerYear => "(T − C) ÷ (tT − t)",
        FigureKind.Change => "C − B",
        FigureKind.RelativeChange => "(C − B) ÷ |B|",
        FigureKind.Improvement => facts.Goal.Sign < 0 ? "B − C" : "C − B",
        FigureKind.RelativeImprovement => facts.Goal.Sign < 0 ? "(B − C) ÷ |B|" : "(C − B) ÷ |B|",
        FigureKind.ElapsedShare => "(t − t0) ÷ (tT − t0)",
        FigureKind.ObservedPerYear => "(C − B) ÷ (t − t0)",
        FigureKind.PlannedPerYear => "(T − B) ÷ (tT − t0)",
        _ => "C + (C − B) × (tT − t) ÷ (t − t0)",
    };

    /// <summary>Returns the formula of a figure that is defined, with the numbers in it.</summary>
    internal static string ArithmeticOf(FigureKind kind, in EvaluationFacts facts)
    {
        var (b, c, t) = (Number(facts.Baseline?.Value), Number(facts.Actual?.Value), Number(facts.Goal.Value));
        var size = Number(facts.Baseline is { } baseline ? Math.Abs(baseline.Value) : null);
        var (start, year, due) = (facts.Baseline?.Year?.StartYear, facts.Actual?.Year?.StartYear, facts.Goal.Due?.StartYear);
        return kind switch
        {
            FigureKind.Gap => Invariant($"{c} − {t}"),
            FigureKind.AttainmentRatio => facts.Goal.Sign < 0 ? Invariant($"{t} ÷ {c}") : Invariant($"{c} ÷ {t}"),
            FigureKind.ProgressRatio => Invariant($"({c} − {b}) ÷ ({t} − {b})"),
            FigureKind.Expected => IsAfterDue(facts) ? t : Invariant($"{b} + ({t} − {b}) × ({year} − {start}) ÷ ({due} − {start})"),
            FigureKind.PaceRatio => Invariant($"({c} − {b}) × ({due} − {start}) ÷ (({t} − {b}) × ({year} − {start}))"),
            FigureKind.RequiredPerYear => Invariant($"({t} − {c}) ÷ ({due} − {year})"),
            FigureKind.Change => Invariant($"{c} − {b}"),
            FigureKind.RelativeChange => Invariant($"({c} − {b}) ÷ {size}"),
            FigureKind.Improvement => facts.Goal.Sign < 0 ? Invariant($"{b} − {c}") : Invariant($"{c} − {b}"),
            FigureKind.RelativeImprovement => facts.Goal.Sign < 0 ? Invariant($"({b} − {c}) ÷ {size}") : Invariant($"({c} − {b}) ÷ {size}"),
            FigureKind.ElapsedShare => Invariant($"({year} − {start}) ÷ ({due} − {start})"),
            FigureKind.ObservedPerYear => Invariant($"({c} − {b}) ÷ ({year} − {start})"),
            FigureKind.PlannedPerYear => Invariant($"({t} − {b}) ÷ ({due} − {start})"),
            _ => Invariant($"{c} + ({c} − {b}) × ({due} − {year}) ÷ ({year} − {start})"),
        };
    }

    private static bool IsAfterDue(in EvaluationFacts facts) => facts.Actual?.Year >= facts.Goal.Due;

    private static string Number(decimal? number) =>
        number is not { } value ? ""
        : value < 0 ? Invariant($"({value})")
        : value.ToString(CultureInfo.InvariantCulture);
}
