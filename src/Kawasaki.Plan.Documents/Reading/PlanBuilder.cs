using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Makes the plan of what was read: each measure once its tables and notes are known, the rest at the end.</summary>
internal sealed class PlanBuilder(SourceMapBuilder map, DiagnosticBag diagnostics)
{
    internal ComprehensivePlan Build(
        Piece? title,
        Dictionary<PlanCode, BasicPolicyNode> basicPolicies,
        (int Number, Piece Place)? phase,
        (FiscalYearRange Period, Piece Place)? period,
        IReadOnlyList<PlanPhase> phases)
    {
        var codes = basicPolicies.Keys.ToArray();
        Array.Sort(codes);
        var roots = new BasicPolicy[codes.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            var node = basicPolicies[codes[i]];
            map.SetIndex(node.MapNode, i);
            roots[i] = new(codes[i], node.Name, node.PoliciesInOrder.ConvertAll(Build));
        }

        if (period is { } printed)
        {
            map.Figure(map.Add(SourceMapBuilder.Plan, PlanMember.Period), printed.Place);
        }

        if (phase is { } last)
        {
            map.Figure(map.Add(SourceMapBuilder.Plan, PlanMember.Phase), last.Place);
        }

        return new(roots, title?.ToString(), phase?.Number, period?.Period, phases);
    }

    private Policy Build(PolicyNode node)
    {
        var days = CheckNotes(node);
        var indicators = node.Indicators.ConvertAll(row => row.ToIndicator(IndicatorKind.Perception, days, map));
        return new(node.Code, node.Name, TextsOf(node.Directions), indicators, NotesOf(node), MeasuresOf(node));
    }

    /// <summary>Returns the measures in the order of their bodies. One that is only listed follows the one before it in the list.</summary>
    private List<Measure> MeasuresOf(PolicyNode node)
    {
        var measures = node.Measures;
        var next = 0;
        foreach (var listed in node.Tree)
        {
            if (node.MeasureCodes.Contains(listed.Key))
            {
                next = measures.FindIndex(item => item.Measure.Code == listed.Key) + 1;
                continue;
            }

            diagnostics.Add(Rules.NoBody, listed.Value);
            var mapNode = map.Add(node.MapNode, PlanMember.Measures);
            map.Text(mapNode, PlanMember.Name, listed.Value);
            measures.Insert(next, (new(listed.Key, listed.Value.ToString()), mapNode));
            next++;
        }

        for (var i = 0; i < measures.Count; i++)
        {
            map.SetIndex(measures[i].MapNode, i);
        }

        return measures.ConvertAll(item => item.Measure);
    }

    internal Measure Build(MeasureNode node)
    {
        var days = CheckNotes(node);
        var indicators = node.Indicators.ConvertAll(row => row.ToIndicator(IndicatorKind.Outcome, days, map));
        return new(
            node.Code,
            node.Name,
            TextsOf(node.Progress),
            TextsOf(node.Issues),
            TextsOf(node.Directions),
            TextsOf(node.Objectives),
            indicators,
            NotesOf(node),
            node.Projects);
    }

    private static List<string> TextsOf(List<TextLines> lines) => lines.ConvertAll(line => line.ToString());

    private static List<PlanNote> NotesOf(Node node) => node.Notes.ConvertAll(note => new PlanNote(note.Text.ToString(), note.Mark));

    /// <summary>Checks that marks and notes belong together, and returns the days that notes give to values.</summary>
    private Dictionary<string, (CalendarPeriod Day, Piece Place)>? CheckNotes(Node node)
    {
        if (node.Notes.Count == 0 && node.References.Count == 0)
        {
            return null;
        }

        Dictionary<string, (CalendarPeriod Day, Piece Place)>? days = null;
        var marks = new Dictionary<string, Piece>(StringComparer.Ordinal);
        var referred = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in node.References)
        {
            referred.Add(reference.Mark);
        }

        foreach (var (mark, text) in node.Notes)
        {
            if (mark is null)
            {
                continue;
            }

            if (!referred.Contains(mark))
            {
                diagnostics.Add(CellRules.UnusedNote, text.First, mark);
            }

            if (marks.TryGetValue(mark, out var first))
            {
                diagnostics.Add(CellRules.SecondNote, text.First, mark, first);
                continue;
            }

            marks.Add(mark, text.First);

            if (NoteDay.In(text.Span) is { } day)
            {
                (days ??= new(StringComparer.Ordinal)).Add(mark, (day, text.First));
            }
            else if (NoteDay.IsMeant(text.Span))
            {
                diagnostics.Add(CellRules.NoteDayNotRead, text.First, text.ToString());
            }
        }

        foreach (var (mark, place, isSure) in node.References)
        {
            if (isSure && !marks.ContainsKey(mark) && !(mark == NoteMark.Sign && node.Notes.Exists(note => note.Mark is null)))
            {
                diagnostics.Add(CellRules.DanglingMark, place, mark);
            }
        }

        return days;
    }
}
