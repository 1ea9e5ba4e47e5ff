namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>How an office computes the attainment ratio (達成率). The conventions differ where lower is better, and <see cref="FromBaseline"/> in both
/// directions.</summary>
public enum AttainmentConvention
{
    /// <summary>C/T where higher is better, T/C where lower is: 1 or more exactly where the target is met.</summary>
    Ratio,

    /// <summary>C/T also where lower is better: 1 or less where the target is met.</summary>
    Inverse,

    /// <summary>(2T − C)/T where lower is better.</summary>
    Mirrored,

    /// <summary>(B − C)/(B − T): the way from the baseline.</summary>
    FromBaseline,
}
