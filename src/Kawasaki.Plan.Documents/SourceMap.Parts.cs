using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Documents;

// Where the parts of the document's plan stand: the objects themselves, not equal ones.
public sealed partial class SourceMap
{
    /// <summary>Returns where a part of the plan stands.</summary>
    /// <param name="part">A part of the document's plan: the object itself, not an equal one.</param>
    /// <returns>The place, or <see langword="null"/> where the part is not one that the document says.</returns>
    public SourceSpan? FindPart(PlanNode part) => _index.Value.FindPart(Guard.Against.Null(part).Part);

    /// <inheritdoc cref="FindPart(PlanNode)"/>
    public SourceSpan? FindPart(Project part) => _index.Value.FindPart(Guard.Against.Null(part));

    /// <inheritdoc cref="FindPart(PlanNode)"/>
    public SourceSpan? FindPart(Indicator part) => _index.Value.FindPart(Guard.Against.Null(part));

    /// <inheritdoc cref="FindPart(PlanNode)"/>
    public SourceSpan? FindPart(Baseline part) => _index.Value.FindPart(Guard.Against.Null(part));

    /// <inheritdoc cref="FindPart(PlanNode)"/>
    public SourceSpan? FindPart(Measurement part) => _index.Value.FindPart(Guard.Against.Null(part));

    /// <inheritdoc cref="FindPart(PlanNode)"/>
    public SourceSpan? FindPart(Target part) => _index.Value.FindPart(Guard.Against.Null(part));

    /// <inheritdoc cref="FindPart(PlanNode)"/>
    public SourceSpan? FindPart(PlanNote part) => _index.Value.FindPart(Guard.Against.Null(part));

    /// <inheritdoc cref="FindPart(PlanNode)"/>
    public SourceSpan? FindPart(ActivityGroup part) => _index.Value.FindPart(Guard.Against.Null(part));

    /// <inheritdoc cref="FindPart(PlanNode)"/>
    public SourceSpan? FindPart(ActivityItem part) => _index.Value.FindPart(Guard.Against.Null(part));

    /// <inheritdoc cref="FindPart(PlanNode)"/>
    public SourceSpan? FindPart(QuantifiedFact part) => _index.Value.FindPart(Guard.Against.Null(part));

    /// <inheritdoc cref="FindPart(PlanNode)"/>
    public SourceSpan? FindPart(Milestone part) => _index.Value.FindPart(Guard.Against.Null(part));
}
