namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>On what the conditions of a rule rest beside the measurement and the target: what they do not ask of changes no grade.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Time">When the target is due, and as of when it is judged.</param>
/// <param name="Series">The measurements before.</param>
internal readonly record struct AskedOf(bool Baseline, bool Time, bool Series)
{
    internal static AskedOf In(IEnumerable<RuleCondition> leaves, AttainmentConvention? convention)
    {
        var asked = default(AskedOf);
        foreach (var leaf in leaves)
        {
            asked = asked.And(leaf.Figure, convention).And(leaf.OtherFigure, convention) with { Time = asked.Time || leaf.Kind is RuleConditionKind.Status };
        }

        return asked;
    }

    internal static bool IsOfSeries(FigureKind? figure) =>
        figure is FigureKind.ChangeFromPrevious or FigureKind.RelativeChangeFromPrevious or FigureKind.ImprovementFromPrevious or FigureKind.MeanChange;

    private AskedOf And(FigureKind? figure, AttainmentConvention? convention) => figure is null ? this : new(
        Baseline || !(figure is FigureKind.Gap or FigureKind.RequiredPerYear || IsOfSeries(figure)
            || (figure is FigureKind.AttainmentRatio && convention is not AttainmentConvention.FromBaseline)),
        Time || figure is FigureKind.Expected or FigureKind.PaceRatio or FigureKind.RequiredPerYear or FigureKind.ElapsedShare
            or FigureKind.PlannedPerYear or FigureKind.Projected or FigureKind.CompoundProjected,
        Series || IsOfSeries(figure));
}
