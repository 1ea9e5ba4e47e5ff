using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>A measurement of an indicator was recorded, reported, made final, corrected, withdrawn or dropped.</summary>
public sealed record MeasurementChange : PlanChange
{
    internal MeasurementChange(PlacedIndicator placed, Measurement? before, Measurement? after)
        : base(placed.Node, placed.Indicator)
    {
        Before = before;
        After = after;
    }

    /// <summary>Gets the measurement in the older plan, or <see langword="null"/> where it was recorded since.</summary>
    public Measurement? Before { get; }

    /// <summary>Gets the measurement in the newer plan, or <see langword="null"/> where it was dropped.</summary>
    public Measurement? After { get; }

    private protected override Wording What =>
        Before is null ? new("実績の追加", "measurement recorded")
        : After is null ? new("実績の削除", "measurement dropped")
        : (Before.Value, After.Value) switch
        {
            (null, not null) => new("実績の公表", "measurement reported"),
            (not null, null) => new("実績の取り下げ", "measurement withdrawn"),
            (null, null) => new("実績のない理由の変更", "reason for no measurement changed"),
            _ when Before.Status is not MeasurementStatus.Final && After.Status is MeasurementStatus.Final => new("実績の確定", "measurement made final"),
            _ => new("実績の修正", "measurement corrected"),
        };

    private protected override (object? Before, object? After) Values => (Before, After);
}
