namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Tables of indicators that were read: the indicators as far as they could be read, and what is doubtful.</summary>
public sealed class IndicatorTableReading
{
    internal IndicatorTableReading(TableIndicator[] indicators, PlanDiagnostic[] diagnostics)
    {
        Indicators = Array.AsReadOnly(indicators);
        Diagnostics = Array.AsReadOnly(diagnostics);
        HasErrors = Array.Exists(diagnostics, diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
    }

    /// <summary>Gets the indicators, in the order of the text.</summary>
    public IReadOnlyList<TableIndicator> Indicators { get; }

    /// <summary>Gets the diagnostics, in the order of the text. Of a table that was handed over each row is a line.</summary>
    public IReadOnlyList<PlanDiagnostic> Diagnostics { get; }

    /// <summary>Gets whether a diagnostic is an error.</summary>
    public bool HasErrors { get; }
}
