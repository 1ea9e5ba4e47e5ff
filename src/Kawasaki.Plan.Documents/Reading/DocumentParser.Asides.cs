using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// What stands beside the texts of the plan: its title, logos and captions.
internal sealed partial class DocumentParser
{
    private const int LongestLogo = 4; // Lines.

    private static readonly string[] TitleEnds = ["計画", "計画書", "版", "編", "案", "年度", "期"];

    private DocumentLineKind ReadTitle(LineForm form)
    {
        var line = form.Text;
        if (!form.HasListMark && FrontLine.TryRead(form.Item, out var front))
        {
            return ReadFront(form.Line, front);
        }

        if (_title is not null
            || form.HasListMark
            || !line.Contains("総合計画")
            || !(Folding.IsCloseBracket(line[line.Length - 1]) || Array.Exists(TitleEnds, line.EndsWith)))
        {
            return NotUnderstood(form.Line);
        }

        _title = line;
        _map.Markup(new(_source, form.Line.Start, line.Start));
        _map.Text(SourceMapBuilder.Plan, PlanMember.Title, line);
        _map.Markup(new(_source, line.End, form.Line.End));
        ReportYears(line);
        return DocumentLineKind.Title;
    }

    /// <summary>Reads a line that says the title, or a phase or its period; a second one is none.</summary>
    private DocumentLineKind ReadFront(Piece line, FrontLine front)
    {
        var isSecond = front switch
        {
            { Title: not null } => _title is not null,
            { Phase: { } number, Period: not null } => _phases.Exists(phase => phase.Number == number),
            { Phase: not null } => _phase is not null,
            _ => _projectTables.Plan is not null,
        };
        if (isSecond)
        {
            return NotUnderstood(line);
        }

        _map.Markup(line.Slice(0, front.Place.Start - line.Start));
        if (front.Title is { } title)
        {
            _title = title;
            _map.Text(SourceMapBuilder.Plan, PlanMember.Title, title);
            return DocumentLineKind.Title;
        }

        _map.Markup(front.Place);
        if (front is { Phase: { } known, Period: { } years })
        {
            var node = _map.Add(SourceMapBuilder.Plan, PlanMember.Phases, _phases.Count);
            _map.Figure(_map.Add(node, PlanMember.Period), front.Place);
            _phases.Add(new(known, years));
        }
        else if (front.Phase is { } phase)
        {
            _phase = (phase, front.Place);
        }
        else
        {
            _projectTables.Plan = (front.Period!.Value, front.Place);
        }

        return DocumentLineKind.Title;
    }

    private DocumentLineKind ReadLogo(Piece line)
    {
        if (line.Contains("持続可能な開発目標"))
        {
            _diagnostics.Add(Rules.LostIcons, line);
        }

        return DocumentLineKind.Logo;
    }

    /// <summary>Says whether this line or one of the next says whose logo it is. Else a line below a heading may be the rest of its name.</summary>
    private bool IsLogoAhead()
    {
        for (var i = _index; i < _source.LineCount && i <= _index + LongestLogo; i++)
        {
            if (FormAt(i) is { Item: var line } && line.EndsWith("。") && Furniture.IsLogo(line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether blank lines, or more of a logo, are around a line.</summary>
    private bool StandsAlone()
    {
        if (!(PreviousKind is DocumentLineKind.Blank or DocumentLineKind.Logo) || (_table is { } table && table.IsShort))
        {
            return false;
        }

        return FormAt(_index + 1) is not { } next || Furniture.IsLogo(next.Item);
    }

    private DocumentLineKind ReadCaption(Node owner, Piece line, bool isDetail)
    {
        ReportYears(line);
        if (isDetail)
        {
            var caption = _captions[_captions.Count - 1];
            _captions[_captions.Count - 1] = new(caption.Code, caption.Text, caption.Place, line.ToString());
            return DocumentLineKind.SubCaption;
        }

        _diagnostics.Add(Rules.LostImage, line);
        _captions.Add(new(owner.Code, line.ToString(), _source.SpanOf(line.Start, line.Length)));
        return DocumentLineKind.Caption;
    }
}
