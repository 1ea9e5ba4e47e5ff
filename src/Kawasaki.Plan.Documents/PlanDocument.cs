using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents;

/// <summary>A published document that was read: the plan as far as it could be read, where everything stands, and what is doubtful.</summary>
public sealed class PlanDocument
{
    internal PlanDocument(ComprehensivePlan plan, SourceText source, SourceMap map, IReadOnlyList<PlanCaption> captions, PlanDiagnostic[] diagnostics)
    {
        Plan = plan;
        SourceMap = map;
        Captions = captions;
        Diagnostics = diagnostics;
        Lines = new SourceList<DocumentLine>(source.LineCount, index => new(source, index));
        HasErrors = Array.Exists(diagnostics, diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
    }

    /// <summary>Gets the plan, as far as it could be read.</summary>
    public ComprehensivePlan Plan { get; }

    /// <summary>Gets where everything of the plan stands, and what every character of the document is.</summary>
    public SourceMap SourceMap { get; }

    /// <summary>Gets every line with its kind: also those that are no part of the plan, such as captions and side tabs.</summary>
    public IReadOnlyList<DocumentLine> Lines { get; }

    /// <summary>Gets the captions of photographs, which are no part of the plan.</summary>
    public IReadOnlyList<PlanCaption> Captions { get; }

    /// <summary>Gets the diagnostics, in the order of the text.</summary>
    public IReadOnlyList<PlanDiagnostic> Diagnostics { get; }

    /// <summary>Gets those of the diagnostics that say what is not in the plan.</summary>
    public IEnumerable<PlanDiagnostic> LeftOut => Diagnostics.Where(diagnostic => diagnostic.Descriptor.Effect is DiagnosticEffect.LeftOut);

    /// <summary>Gets whether a diagnostic is an error.</summary>
    public bool HasErrors { get; }
}
