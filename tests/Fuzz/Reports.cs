using Kawasaki.Plan.Documents;

namespace Kawasaki.Plan.Fuzz;

/// <summary>The laws of what is not in the plan: an error says so, and an error that says so is about a text that is not in the plan.</summary>
internal static class Reports
{
    // Errors that say that the text at their place is not in the plan.
    private static readonly HashSet<string> Leaving = ["PLAN001", "PLAN105", "PLAN113", "PLAN114", "PLAN214", "PLAN216", "PLAN218", "PLAN230", "PLAN307", "PLAN308", "PLAN309", "PLAN310", "PLAN311", "PLAN312", "PLAN316", "PLAN317", "PLAN320"];

    internal static void Check(PlanDocument document, List<Breach> breaches)
    {
        var pieces = document.SourceMap.Pieces.Where(piece => piece.Kind is SourcePieceKind.Unplaced).Select(piece => piece.Span).ToArray();
        var errors = document.Diagnostics.Where(item => item.Severity is DiagnosticSeverity.Error).ToArray();
        if (errors.Length > 0 != document.HasErrors)
        {
            breaches.Add(new("errors are known", "", ""));
        }

        foreach (var piece in pieces)
        {
            if (!Array.Exists(errors, error => Touches(error.Span, piece)))
            {
                var isSaidNearby = Array.Exists(errors, error => error.Line == piece.Line);
                breaches.Add(new("an error says what is not in the plan", $"{document.Lines[piece.Line - 1].Kind}{(isSaidNearby ? ", an error elsewhere on the line" : errors.Length > 0 ? "" : ", no error at all")}", $"{piece}: '{document.SourceMap.Text.Substring(piece.Start, piece.Length)}'"));
            }
        }

        foreach (var error in errors)
        {
            if (Leaving.Contains(error.Code) && !Array.Exists(pieces, piece => Touches(error.Span, piece)))
            {
                breaches.Add(new("what an error says is not in the plan is not", error.Code, $"{error} at {error.Span.Start}+{error.Span.Length}"));
            }
        }
    }

    private static bool Touches(SourceSpan error, SourceSpan piece) =>
        error.Start < piece.Start + piece.Length && piece.Start < error.Start + Math.Max(error.Length, 1);
}
