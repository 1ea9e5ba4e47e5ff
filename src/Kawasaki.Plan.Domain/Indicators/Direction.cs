namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>In which direction an indicator improves.</summary>
public enum Direction
{
    /// <summary>Higher is better.</summary>
    Higher,

    /// <summary>Lower is better.</summary>
    Lower,

    /// <summary>It is to stay where it is (維持). No figure has a direction then.</summary>
    Keep,
}
