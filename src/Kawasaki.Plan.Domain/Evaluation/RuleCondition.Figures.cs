using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

public sealed partial record RuleCondition
{
    private const int MaxRatio = 10;
    private const int FewestPoints = 2;
    private const int MostPoints = 100;

    /// <summary>Returns the condition that a figure is at least a number (以上).</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="threshold">The number: of a ratio 1 is 100 %.</param>
    /// <exception cref="ArgumentException">There is no such figure, or a ratio is compared with more than 10.</exception>
    public static RuleCondition AtLeast(FigureKind figure, decimal threshold) => Of(figure, TargetCondition.AtLeast, threshold);

    /// <summary>Returns the condition that a figure is above a number (超).</summary>
    /// <inheritdoc cref="AtLeast(FigureKind, decimal)"/>
    public static RuleCondition Above(FigureKind figure, decimal threshold) => Of(figure, TargetCondition.Above, threshold);

    /// <summary>Returns the condition that a figure is at most a number (以下).</summary>
    /// <inheritdoc cref="AtLeast(FigureKind, decimal)"/>
    public static RuleCondition AtMost(FigureKind figure, decimal threshold) => Of(figure, TargetCondition.AtMost, threshold);

    /// <summary>Returns the condition that a figure is below a number (未満).</summary>
    /// <inheritdoc cref="AtLeast(FigureKind, decimal)"/>
    public static RuleCondition Below(FigureKind figure, decimal threshold) => Of(figure, TargetCondition.Below, threshold);

    /// <summary>Returns the condition that a figure stands in a given way to another figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="comparison">How it must stand to the other: at least, above, at most or below.</param>
    /// <param name="other">The other figure.</param>
    /// <exception cref="ArgumentException">There is no such figure, or the comparison is another.</exception>
    public static RuleCondition Against(FigureKind figure, TargetCondition comparison, FigureKind other) => new(RuleConditionKind.Figure)
    {
        Figure = Guard.Against.EnumOutOfRange(figure),
        Comparison = comparison is >= TargetCondition.AtLeast and <= TargetCondition.Below
            ? comparison
            : throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "A figure is at least, above, at most or below another."),
        OtherFigure = Guard.Against.EnumOutOfRange(other),
    };

    /// <summary>Returns this condition on a mean change over the last measurements.</summary>
    /// <param name="points">How many measurements, from 2 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is not from 2 to 100.</exception>
    /// <exception cref="InvalidOperationException">The condition is not on <see cref="FigureKind.MeanChange"/>.</exception>
    public RuleCondition OfPoints(int points) => Figure is FigureKind.MeanChange
        ? this with { Points = Guard.Against.OutsideBounds(points, nameof(points), FewestPoints, MostPoints) }
        : throw new InvalidOperationException($"Only a meanChange is of points, but the condition is: {this}.");

    internal RuleCondition WithComparison(TargetCondition comparison) => this with { Comparison = comparison };

    internal static RuleCondition Of(FigureKind figure, TargetCondition comparison, decimal threshold)
    {
        Guard.Against.EnumOutOfRange(figure);
        return figure.IsRatio() && Math.Abs(threshold) > MaxRatio
            ? throw new ArgumentOutOfRangeException(
                nameof(threshold),
                Invariant($"A ratio of 1 is 100 %, so that a threshold lies from -10 to 10: write {threshold / 100} for {threshold} %."))
                .Saying(Invariant($"率の 1 は 100％で、しきい値は -10 から 10 までです。{threshold}％は {threshold / 100} と書きます。"))
            : new(RuleConditionKind.Figure) { Figure = figure, Comparison = comparison, Threshold = threshold };
    }
}
