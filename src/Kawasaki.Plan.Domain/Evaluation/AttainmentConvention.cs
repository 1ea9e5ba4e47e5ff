namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>How an attainment ratio (達成率) is computed. All but the last differ only where lower is better; where higher is, it is C/T.</summary>
public enum AttainmentConvention
{
    /// <summary>T/C where lower is better.</summary>
    Ratio,

    /// <summary>C/T also where lower is better, so that less is better.</summary>
    Inverse,

    /// <summary>(2T − C)/T where lower is better.</summary>
    Mirrored,

    /// <summary>(B − C)/(B − T) in both directions.</summary>
    FromBaseline,
}
