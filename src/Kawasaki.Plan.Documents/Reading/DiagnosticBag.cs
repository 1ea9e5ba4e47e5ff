using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Collects diagnostics and puts them in the order of the text.</summary>
internal sealed class DiagnosticBag
{
    internal const int Limit = 1_000_000;

    private const int ExpectedDiagnostics = 128;
    private const int StepsPerDiagnostic = 8; // Most are found in order.

    private readonly List<PlanDiagnostic> _diagnostics = new(ExpectedDiagnostics);

    internal void Add(DiagnosticDescriptor rule, Piece place) => Add(rule, place, subject: null);

    internal void Add(DiagnosticDescriptor rule, Piece place, string? subject) => Add(rule, place, subject, rule.Severity);

    internal void Add(DiagnosticDescriptor rule, Piece place, Wording subject) => Put(rule, place, subject, rule.Severity);

    internal void Add(DiagnosticDescriptor rule, Piece place, string? subject, DiagnosticSeverity severity) => Put(rule, place, subject, severity);

    /// <summary>Adds what two places say together.</summary>
    internal void Add(DiagnosticDescriptor rule, Piece place, string? subject, Piece? other) => Put(rule, place, subject, rule.Severity, other);

    /// <summary>Says the lines of what is left out beside the place where the reason is said.</summary>
    internal void AddRest(Piece said, IEnumerable<Piece> left)
    {
        foreach (var line in left.Where(piece => !piece.IsBlank && !piece.Touches(said)).OrderBy(piece => piece.Start).GroupBy(piece => piece.Line))
        {
            var (first, last) = (line.First(), line.Last());
            Add(CellRules.RestLeftOut, first.Slice(0, last.End - first.Start).Trim());
        }
    }

    private void Put(DiagnosticDescriptor rule, Piece place, object? subject, DiagnosticSeverity severity, Piece? other = null)
    {
        if (_diagnostics.Count < Limit)
        {
            _diagnostics.Add(new(rule, place, subject, severity, other));
        }
        else if (_diagnostics.Count == Limit)
        {
            _diagnostics.Add(new(Rules.TooMany, place.Slice(0, 0), subject: null, Rules.TooMany.Severity));
        }
    }

    internal int Count => _diagnostics.Count;

    internal void RemoveFrom(int index, Predicate<PlanDiagnostic> isDropped)
    {
        for (var i = _diagnostics.Count - 1; i >= index; i--)
        {
            if (isDropped(_diagnostics[i]))
            {
                _diagnostics.RemoveAt(i);
            }
        }
    }

    internal PlanDiagnostic[] InOrder()
    {
        var diagnostics = _diagnostics.ToArray();
        if (TryInsert(diagnostics))
        {
            return diagnostics;
        }

        var keys = new long[diagnostics.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)diagnostics[i].Start << 32) | (uint)i;
        }

        Array.Sort(keys, diagnostics); // Those that were moved at all have kept their order.
        return diagnostics;
    }

    /// <summary>Puts the diagnostics in order by moving each to the front, while few steps do.</summary>
    private static bool TryInsert(PlanDiagnostic[] diagnostics)
    {
        var steps = diagnostics.Length * StepsPerDiagnostic;
        for (var i = 1; i < diagnostics.Length; i++)
        {
            var moved = diagnostics[i];
            var index = i;
            for (; index > 0 && diagnostics[index - 1].Start > moved.Start && steps > 0; index--, steps--)
            {
                diagnostics[index] = diagnostics[index - 1];
            }

            diagnostics[index] = moved;
        }

        return steps > 0;
    }
}
