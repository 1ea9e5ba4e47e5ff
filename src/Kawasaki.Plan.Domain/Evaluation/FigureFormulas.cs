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

    internal static string FormulaOf(FigureKind kind, in EvaluationCase @case) => kind switch
    {
        FigureKind.Gap => "C − T",
        FigureKind.AttainmentRatio => @case.Goal.Sign < 0 ? "T ÷ C" : "C ÷ T",
        FigureKind.ProgressRatio => "(C − B) ÷ (T − B)",
        FigureKind.Expected => IsAfterDue(@case) ? "T" : "B + (T − B) × (t − t0) ÷ (tT − t0)",
        FigureKind.PaceRatio => "(C − B) × (tT − t0) ÷ ((T − B) × (t − t0))",
        FigureKind.RequiredPerYear => "(T − C) ÷ (tT − t)",
        FigureKind.Change => "C − B",
        FigureKind.RelativeChange => "(C − B) ÷ |B|",
        FigureKind.Improvement => @case.Goal.Sign < 0 ? "B − C" : "C − B",
        FigureKind.RelativeImprovement => @case.Goal.Sign < 0 ? "(B − C) ÷ |B|" : "(C − B) ÷ |B|",
        FigureKind.ElapsedShare => "(t − t0) ÷ (tT − t0)",
        FigureKind.ObservedPerYear => "(C − B) ÷ (t − t0)",
        FigureKind.PlannedPerYear => "(T − B) ÷ (tT − t0)",
        _ => "C + (C − B) × (tT − t) ÷ (t − t0)",
    };

    /// <summary>Returns the formula of a figure that is defined, with the numbers in it.</summary>
    internal static string ArithmeticOf(FigureKind kind, in EvaluationCase @case)
    {
        var (b, c, t) = (Number(@case.Baseline?.Value), Number(@case.Actual?.Value), Number(@case.Goal.Value));
        var size = Number(@case.Baseline is { } baseline ? Math.Abs(baseline.Value) : null);
        var (start, year, due) = (@case.Baseline?.Year?.StartYear, @case.Actual?.Year?.StartYear, @case.Goal.Due?.StartYear);
        return kind switch
        {
            FigureKind.Gap => Invariant($"{c} − {t}"),
            FigureKind.AttainmentRatio => @case.Goal.Sign < 0 ? Invariant($"{t} ÷ {c}") : Invariant($"{c} ÷ {t}"),
            FigureKind.ProgressRatio => Invariant($"({c} − {b}) ÷ ({t} − {b})"),
            FigureKind.Expected => IsAfterDue(@case) ? t : Invariant($"{b} + ({t} − {b}) × ({year} − {start}) ÷ ({due} − {start})"),
            FigureKind.PaceRatio => Invariant($"({c} − {b}) × ({due} − {start}) ÷ (({t} − {b}) × ({year} − {start}))"),
            FigureKind.RequiredPerYear => Invariant($"({t} − {c}) ÷ ({due} − {year})"),
            FigureKind.Change => Invariant($"{c} − {b}"),
            FigureKind.RelativeChange => Invariant($"({c} − {b}) ÷ {size}"),
            FigureKind.Improvement => @case.Goal.Sign < 0 ? Invariant($"{b} − {c}") : Invariant($"{c} − {b}"),
            FigureKind.RelativeImprovement => @case.Goal.Sign < 0 ? Invariant($"({b} − {c}) ÷ {size}") : Invariant($"({c} − {b}) ÷ {size}"),
            FigureKind.ElapsedShare => Invariant($"({year} − {start}) ÷ ({due} − {start})"),
            FigureKind.ObservedPerYear => Invariant($"({c} − {b}) ÷ ({year} − {start})"),
            FigureKind.PlannedPerYear => Invariant($"({t} − {b}) ÷ ({due} − {start})"),
            _ => Invariant($"{c} + ({c} − {b}) × ({due} − {year}) ÷ ({year} − {start})"),
        };
    }

    private static bool IsAfterDue(in EvaluationCase @case) => @case.Actual?.Year >= @case.Goal.Due;

    private static string Number(decimal? number) =>
        number is not { } value ? ""
        : value < 0 ? Invariant($"({value})")
        : value.ToString(CultureInfo.InvariantCulture);
}
