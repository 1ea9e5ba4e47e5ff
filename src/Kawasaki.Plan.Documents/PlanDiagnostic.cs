using static System.FormattableString;

namespace Kawasaki.Plan.Documents;

/// <summary>What is doubtful about a place of a document.</summary>
public sealed record PlanDiagnostic
{
    internal PlanDiagnostic(string code, DiagnosticSeverity severity, int line, int column, int length, string message, string japaneseMessage)
    {
        Code = code;
        Severity = severity;
        Line = line;
        Column = column;
        Length = length;
        Message = message;
        JapaneseMessage = japaneseMessage;
    }

    /// <summary>Gets the code of the rule, such as <c>PLAN203</c>.</summary>
    public string Code { get; }

    /// <summary>Gets how much it matters.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>Gets the line, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column in UTF-16 units, from 1.</summary>
    public int Column { get; }

    /// <summary>Gets the number of UTF-16 units of the place.</summary>
    public int Length { get; }

    /// <summary>Gets the message in English.</summary>
    public string Message { get; }

    /// <summary>Gets the message in Japanese.</summary>
    public string JapaneseMessage { get; }

    /// <summary>Returns the place, the severity, the code and the message, in the form that compilers use.</summary>
    public override string ToString() => Invariant($"({Line},{Column}): {SeverityName} {Code}: {Message}");

    private string SeverityName => Severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}
