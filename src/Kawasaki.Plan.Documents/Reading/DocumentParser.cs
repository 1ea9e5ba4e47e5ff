using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads a document line by line: what a line is depends on its form and on the section it stands in.</summary>
internal sealed partial class DocumentParser
{
    private readonly List<DocumentLine> _lines;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly List<PolicyNode> _policies = [];
    private readonly Dictionary<PlanCode, Piece> _basicPolicies = [];
    private Piece? _title;
    private PolicyNode? _policy;
    private MeasureNode? _measure;
    private Section _section;
    private bool _isUnplaced;
    private Table? _table;
    private int _index;

    internal DocumentParser(string text)
    {
        _lines = SourceLines.Split(text);
        Furniture.Mark(_lines);
    }

    private Node? Owner => (Node?)_measure ?? _policy;

    internal PlanDocument Read()
    {
        for (_index = 0; _index < _lines.Count; _index++)
        {
            var line = _lines[_index];
            SourceLines.ReportDamage(line, _diagnostics);
            if (line.Kind is not DocumentLineKind.Furniture)
            {
                line.Kind = KindOf(new Piece(line.Number, 0, line.Text));
            }
        }

        var plan = new PlanBuilder(_diagnostics).Build(_title?.Text, _basicPolicies, _policies);
        return new(plan, _lines, _diagnostics.InOrder());
    }

    private DocumentLineKind KindOf(Piece untrimmed)
    {
        var line = untrimmed.Trim();
        if (line.Length == 0)
        {
            return DocumentLineKind.Blank;
        }

        if (CodeHeading.TryRead(line, out var heading))
        {
            return ReadCodeHeading(line, heading);
        }

        if (Furniture.IsPageNumber(line.Text))
        {
            return DocumentLineKind.PageNumber;
        }

        if (_isUnplaced)
        {
            _diagnostics.Add(Rules.Unplaced, line, line.Text);
            return DocumentLineKind.Unplaced;
        }

        if (SectionHeading.TryRead(line, out var section))
        {
            return ReadSectionHeading(line, section);
        }

        if (TableRow.TryRead(untrimmed, out var row))
        {
            return ReadRow(row);
        }

        return ReadText(line);
    }

    private DocumentLineKind ReadSectionHeading(Piece line, SectionHeading heading)
    {
        if (_policy is null || (heading.IsOfPolicy && _measure is not null) || (!heading.IsOfPolicy && _measure is null))
        {
            return NotUnderstood(line);
        }

        _section = heading.Section;
        _table = null;
        if (!heading.NumberAgrees)
        {
            _diagnostics.Add(Rules.SectionNumber, line);
        }

        if (!Owner!.Sections.Add(heading.Section))
        {
            _diagnostics.Add(Rules.RepeatedSection, line);
        }

        return DocumentLineKind.SectionHeading;
    }

    private DocumentLineKind NotUnderstood(Piece line)
    {
        _diagnostics.Add(Rules.NotUnderstood, line);
        return DocumentLineKind.Unplaced;
    }
}
