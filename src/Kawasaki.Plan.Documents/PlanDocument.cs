using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents;

/// <summary>A published document that was read: the plan as far as it could be read, its lines, and the diagnostics.</summary>
public sealed class PlanDocument
{
    internal PlanDocument(ComprehensivePlan plan, IReadOnlyList<DocumentLine> lines, IReadOnlyList<PlanDiagnostic> diagnostics)
    {
        Plan = plan;
        Lines = lines;
        Diagnostics = diagnostics;
        HasErrors = diagnostics.Any(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
    }

    /// <summary>Gets the plan, as far as it could be read.</summary>
    public ComprehensivePlan Plan { get; }

    /// <summary>Gets every line with its kind: also those that are no part of the plan, such as captions and side tabs.</summary>
    public IReadOnlyList<DocumentLine> Lines { get; }

    /// <summary>Gets the diagnostics, in the order of the text.</summary>
    public IReadOnlyList<PlanDiagnostic> Diagnostics { get; }

    /// <summary>Gets whether a diagnostic is an error.</summary>
    public bool HasErrors { get; }
}
