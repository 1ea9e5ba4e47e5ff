namespace Kawasaki.Plan.Documents;

/// <summary>What a cause of diagnostics does to the plan. It decides how much a diagnostic matters.</summary>
public enum DiagnosticEffect
{
    /// <summary>A text, or what it names, is not in the plan, or not where it belongs: an error.</summary>
    LeftOut,

    /// <summary>Two places contradict each other: an error.</summary>
    Contradiction,

    /// <summary>One reading was chosen among several: a warning.</summary>
    Chosen,

    /// <summary>A text was read as if other characters stood there: a warning.</summary>
    Changed,

    /// <summary>Something is not in the document, or may be lost: a warning.</summary>
    Missing,

    /// <summary>Something was understood that the text does not say in so many words, or was found to be no content: an info.</summary>
    Inferred,
}
