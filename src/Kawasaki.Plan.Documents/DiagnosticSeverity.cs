namespace Kawasaki.Plan.Documents;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something was read in another form than printed.</summary>
    Info,

    /// <summary>A reading was chosen among several, or the text looks damaged.</summary>
    Warning,

    /// <summary>A text was not placed in the plan, or contradicts itself.</summary>
    Error,
}
