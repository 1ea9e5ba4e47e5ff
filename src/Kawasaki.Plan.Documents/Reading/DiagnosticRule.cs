namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A rule of the diagnostics: its code and how it is said.</summary>
internal sealed record DiagnosticRule(string Code, DiagnosticSeverity Severity, Func<string, string> English, Func<string, string> Japanese);
