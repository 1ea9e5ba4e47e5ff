using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Collects diagnostics and puts them in the order of the text.</summary>
internal sealed class DiagnosticBag
{
    internal const int Limit = 1_000_000;

    private readonly List<PlanDiagnostic> _diagnostics = [];

    internal void Add(DiagnosticRule rule, Piece place) => Add(rule, place, subject: null);

    internal void Add(DiagnosticRule rule, Piece place, string? subject) => Add(rule, place, subject, rule.Severity);

    internal void Add(DiagnosticRule rule, Piece place, string? subject, DiagnosticSeverity severity)
    {
        if (_diagnostics.Count < Limit)
        {
            _diagnostics.Add(new(rule, place, subject, severity));
        }
        else if (_diagnostics.Count == Limit)
        {
            _diagnostics.Add(new(Rules.TooMany, place.Slice(0, 0), subject: null, Rules.TooMany.Severity));
        }
    }

    internal PlanDiagnostic[] InOrder()
    {
        var diagnostics = _diagnostics.ToArray();
        var keys = new long[diagnostics.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)diagnostics[i].Start << 32) | (uint)i;
        }

        Array.Sort(keys, diagnostics);
        return diagnostics;
    }
}
