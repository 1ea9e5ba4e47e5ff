using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Makes the plan of what was read, once all tables and notes are known.</summary>
internal sealed class PlanBuilder(DiagnosticBag diagnostics)
{
    private int? _phase;
    private FiscalYearRange? _period;

    internal ComprehensivePlan Build(string? title, IReadOnlyDictionary<PlanCode, Piece> basicPolicies, List<PolicyNode> policies)
    {
        var byBasicPolicy = policies.GroupBy(policy => policy.Code.Parent!.Value).ToDictionary(group => group.Key, group => group.Select(Build).ToArray());
        var codes = basicPolicies.Keys.Union(byBasicPolicy.Keys).ToArray();
        Array.Sort(codes);
        var roots = codes.Select(code => new BasicPolicy(
            code,
            basicPolicies.TryGetValue(code, out var name) ? name.Text : null,
            byBasicPolicy.TryGetValue(code, out var children) ? children : null)).ToArray();
        return new(roots, title, _phase, _period);
    }

    private Policy Build(PolicyNode policy)
    {
        var indicators = ReadIndicators(policy, out var days);
        var measures = policy.Measures.Select(Build).ToList();
        foreach (var listed in policy.Tree.Where(item => policy.Measures.TrueForAll(measure => measure.Code != item.Key)))
        {
            diagnostics.Add(Rules.NoBody, listed.Value);
            measures.Add(new(listed.Key, listed.Value.Text));
        }

        return new(
            policy.Code,
            policy.Name,
            [.. policy.Directions],
            indicators.Select(row => new PerceptionIndicator(row.Name, row.Baseline, [.. row.MeasurementsWith(days)], [.. row.Targets], row.Source, row.ScaleMaximum, [.. row.Marks])).ToArray(),
            NotesOf(policy),
            measures);
    }

    private Measure Build(MeasureNode measure)
    {
        var indicators = ReadIndicators(measure, out var days);
        var projectReader = new ProjectTableReader(diagnostics);
        var projects = measure.ProjectTables.SelectMany(projectReader.Read).ToArray();
        _period ??= projectReader.PlanPeriod;
        return new(
            measure.Code,
            measure.Name,
            [.. measure.Progress],
            [.. measure.Issues],
            [.. measure.Directions],
            [.. measure.Objectives],
            indicators.Select(row => new OutcomeIndicator(row.Name, row.Baseline, [.. row.MeasurementsWith(days)], [.. row.Targets], row.Source, row.ScaleMaximum, [.. row.Marks])).ToArray(),
            NotesOf(measure),
            projects);
    }

    private static PlanNote[] NotesOf(Node node) => [.. node.Notes.Select(note => new PlanNote(note.Text.Text, note.Mark))];

    /// <summary>Reads the indicator tables of a node, and the days that its notes give to values.</summary>
    private List<IndicatorRow> ReadIndicators(Node node, out Dictionary<string, CalendarPeriod> days)
    {
        var reader = new IndicatorTableReader(diagnostics);
        var rows = node.IndicatorTables.SelectMany(reader.Read).ToList();
        _phase = reader.LastPhase is { } phase && !(phase < _phase) ? phase : _phase;
        days = new(StringComparer.Ordinal);
        var marks = new HashSet<string>(StringComparer.Ordinal);
        var referred = new HashSet<string>(reader.References.Select(item => item.Mark), StringComparer.Ordinal);
        foreach (var (mark, text) in node.Notes)
        {
            if (mark is null)
            {
                continue;
            }

            if (!referred.Contains(mark))
            {
                diagnostics.Add(TableRules.UnusedNote, text, mark);
            }

            var result = YearNotation.Default.Read(text.Text);
            if (marks.Add(mark) && (result.TrailingWords & TrailingWords.AsOf) != 0 && result.TryGetValue(out var day))
            {
                days.Add(mark, day);
            }
        }

        foreach (var (mark, place) in reader.References)
        {
            if (!marks.Contains(mark))
            {
                diagnostics.Add(TableRules.DanglingMark, place, mark);
            }
        }

        return rows;
    }
}
