namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>How settled a value is.</summary>
public enum MeasurementStatus
{
    /// <summary>It stands (確定値).</summary>
    Final,

    /// <summary>It may be revised (速報値, 暫定値).</summary>
    Provisional,

    /// <summary>It is expected and not measured yet (見込).</summary>
    Estimate,
}
