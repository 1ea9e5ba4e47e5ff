using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>A target of an indicator in two plans: those of one phase and due period, else those alone left of one phase, or due by one day where one plan
/// numbers no phase.</summary>
public sealed record TargetComparison : PlanChange
{
    private readonly Indicator _older;
    private readonly bool _isOfNextYear; // And the only one in each plan, without a phase: each may be that of its plan's own year.

    internal TargetComparison(PlacedIndicator placed, Indicator older, Target? before, Target? after)
        : base(placed.Node, placed.Indicator)
    {
        Before = before;
        After = after;
        _older = older;
        _isOfNextYear = older.Targets.Count == 1 && placed.Indicator.Targets.Count == 1 && before?.Phase is null && after?.Phase is null
            && before?.DueYear is { } due && after?.DueYear is { } next && next.StartYear - due.StartYear == 1;
        FigureBefore = FigureOf(before, older);
        FigureAfter = FigureOf(after, placed.Indicator);
    }

    /// <summary>Gets the target in the older plan, or <see langword="null"/> where it had none.</summary>
    public Target? Before { get; }

    /// <summary>Gets the target in the newer plan, or <see langword="null"/> where it has none.</summary>
    public Target? After { get; }

    /// <summary>Gets whether the target was raised, held or lowered; the same figure of one phase that the newer plan sets for a later year was
    /// postponed, for an earlier one brought forward.</summary>
    /// <remarks>A target that is relative, or only a direction, is compared by the figure to which it comes in each plan, where both print what it is
    /// relative to: it was raised where its baseline was.</remarks>
    public TargetChange Change =>
        After is null ? TargetChange.Withdrawn
        : Before is null ? TargetChange.FirstSet
        : Compared(After, FigureAfter).ChangeFrom(Indicator!, Compared(Before, FigureBefore), _older) is var change
            && change is TargetChange.Held or TargetChange.Postponed or TargetChange.BroughtForward ? Target.MovedFrom(Move)
        : change;

    internal override bool IsDifference => base.IsDifference || Change is TargetChange.Raised or TargetChange.Lowered or TargetChange.DirectionChanged;

    /// <summary>Gets the figure to which a target that is relative, or only a direction, comes in the older plan.</summary>
    internal Quantity? FigureBefore { get; }

    /// <summary>Gets the figure to which a target that is relative, or only a direction, comes in the newer plan.</summary>
    internal Quantity? FigureAfter { get; }

    private protected override Wording What =>
        Before is null ? OfPhase(After!, new("目標の追加", "target added"))
        : After is null ? OfPhase(Before, new("目標の削除", "target dropped"))
        : (Change is TargetChange.NotComparable
            ? ChangeWords.Changed(new("目標", "target"))
            : new("目標の" + Change.Label().Japanese, "target " + Change.Label().English)) is var what
            && Notes is { Length: > 0 } notes
                ? new(
                    $"{what.Japanese}（{string.Join("、", notes.Select(note => note.Japanese))}）",
                    $"{what.English} ({string.Join(", ", notes.Select(note => note.English))})")
                : what;

    /// <summary>Gets what is to be said beside: that less is asked though the figure was raised, or more though it was lowered; that another year is asked
    /// beside another figure, unless it may be that of each plan's year; and the figures to which the targets come.</summary>
    private Wording[] Notes
    {
        get
        {
            var isOtherFigure = Change is TargetChange.Raised or TargetChange.Lowered;
            var move = Target.MovedFrom(Move);
            Wording?[] notes =
            [
                isOtherFigure && After!.DirectionFor(Indicator!) is Direction.Lower ? new("低いほど良い", "lower is better") : null,
                Before!.Phase != After!.Phase ? new("期の変更", "phase changed") : null,
                move is not TargetChange.Held && move != Change && Change is not TargetChange.Withdrawn && !(isOtherFigure && _isOfNextYear)
                    ? new("期限は" + move.Label().Japanese, "due date " + move.Label().English)
                    : null,
                isOtherFigure && (FigureBefore ?? FigureAfter) is not null ? FiguresOf(Compared(Before, FigureBefore), Compared(After, FigureAfter)) : null,
            ];
            return [.. notes.OfType<Wording>()];
        }
    }

    /// <summary>Gets how the time by which the target is due in the newer plan stands to that in the older: positive where it is later. A plain year counts
    /// as the fiscal year of its number.</summary>
    private int Move =>
        (Before?.Due, After?.Due) is not ({ LastDay: { } old } before, { LastDay: { } day } after) ? 0
        : Before!.DueYear is { } year && After!.DueYear is { } other && (year != other || PeriodUnit.Year == before.Unit || PeriodUnit.Year == after.Unit)
            ? other.CompareTo(year)
        : day.CompareTo(old);

    private static Wording OfPhase(Target target, Wording what) =>
        target.Phase is { } phase ? new($"{what.Japanese}（第{phase}期）", $"{what.English} (phase {phase})") : what;

    private static Wording FiguresOf(Target before, Target after)
    {
        var text = $"{before.AllThresholds.First} → {after.AllThresholds.First}";
        return new(text, text);
    }

    /// <summary>Returns a target as it is compared: by the figure to which it comes, where that is known.</summary>
    private Target Compared(Target target, Quantity? figure)
    {
        var areKnown = (FigureBefore ?? (Before as ThresholdTarget)?.Value) is not null && (FigureAfter ?? (After as ThresholdTarget)?.Value) is not null;
        return areKnown && figure is { } known ? target.WithFigure(known) : target;
    }

    /// <summary>Returns the figure to which a target that is relative, or only a direction, comes: from the baseline that the plan prints, or from what was
    /// measured in the year before the one in which it is due.</summary>
    private static Quantity? FigureOf(Target? target, Indicator indicator) => target switch
    {
        RelativeTarget { RelativeTo: ReferencePoint.Previous, DueYear: { } due } relative =>
            due > FiscalYear.MinValue && FigureIn(due - 1, indicator) is { } before ? relative.TryValueFrom(before) : null,
        RelativeTarget { RelativeTo: ReferencePoint.Baseline } relative =>
            indicator.Baseline.MeasuredValue is { } start ? relative.TryValueFrom(start) : null,
        DirectionTarget => indicator.Baseline.MeasuredValue,
        _ => null,
    };

    private static Quantity? FigureIn(FiscalYear year, Indicator indicator) =>
        CountedMeasurements.Of(indicator.Measurements, year) is { } measured ? measured.Value
        : indicator.Baseline.MeasuredPeriod?.Last?.CountedFiscalYear == year ? indicator.Baseline.MeasuredValue
        : null;

    private protected override (object? Before, object? After) Values => (Before, After);
}
