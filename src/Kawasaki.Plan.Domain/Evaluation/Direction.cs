namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>In which direction an indicator improves.</summary>
public enum Direction
{
    /// <summary>Higher is better.</summary>
    Higher,

    /// <summary>Lower is better.</summary>
    Lower,
}
