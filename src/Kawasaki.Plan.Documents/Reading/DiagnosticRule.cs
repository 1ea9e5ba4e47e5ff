namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A rule of the diagnostics: its code and how it is said. In Japanese it may quote the place, where its subject is in English.</summary>
internal sealed record DiagnosticRule(string Code, DiagnosticSeverity Severity, Func<string, string> English, Func<string, string> Japanese, bool QuotesPlaceInJapanese = false);
