using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// Bullets, notes and plain lines.
internal sealed partial class DocumentParser
{
    private const int LongestWrap = 20; // Lines.
    private const int LongestLogo = 4;
    private const char WingdingsBullet = '\uF0B7'; // Bullets of symbol fonts, as converters leave them.
    private const char WingdingsSquare = '\uF0A7';

    private static readonly string[] TitleEnds = ["計画", "計画書", "版", "編", "案", "年度", "期"];

    private (List<TextLines>? List, PlanMember Member) CurrentList => _section switch
    {
        Section.PolicyDirections => (_policy!.Directions, PlanMember.Directions),
        Section.Progress => (_measure!.Progress, PlanMember.Progress),
        Section.Issues => (_measure!.Issues, PlanMember.Issues),
        Section.Directions => (_measure!.Directions, PlanMember.Directions),
        Section.Objectives => (_measure!.Objectives, PlanMember.DirectObjectives),
        _ => (null, default),
    };

    private DocumentLineKind ReadText(Piece line)
    {
        if (Owner is not { } owner)
        {
            return ReadTitle(line);
        }

        if (NoteLine.TryRead(line, out var note))
        {
            return ReadNote(owner, line, note);
        }

        if (_section is Section.None)
        {
            return Furniture.IsLogo(line) && (PreviousKind is not DocumentLineKind.Heading || IsLogoAhead()) ? ReadLogo(line) : NotUnderstood(line);
        }

        if (StandsAlone() && Furniture.IsLogo(line))
        {
            _diagnostics.Add(Rules.TakenForFurniture, line);
            return ReadLogo(line);
        }

        var (list, member) = CurrentList;
        var text = TakeBullets(line);
        var isBullet = text.Start != line.Start && text.Length > 0;
        if (list is null && ReadPartOfRow(line) is { } part)
        {
            return part;
        }

        if (_section is Section.Tree && isBullet && CodeHeading.TryRead(text, out var heading) && heading.Code is { Level: > 1 } code)
        {
            return ReadBulletOfTree(line, text, heading, code);
        }

        if (list is null)
        {
            return PreviousKind is DocumentLineKind.Note or DocumentLineKind.Continuation && owner.Notes.Count > 0 && !isBullet
                ? Continue(owner.Notes[owner.Notes.Count - 1].Text, line, isSure: true)
                : NotUnderstood(line);
        }

        if (isBullet && line[0] is '■' or '□' or '◆' or '◇' && HasOtherBulletsAround(list, line[0]))
        {
            _diagnostics.Add(Rules.OtherBullet, line);
        }

        return isBullet ? AddItem(list, member, line, text) : ReadPlainLine(owner, list, member, line);
    }

    /// <summary>Says whether the item before, or the one on the next line, has another bullet.</summary>
    private bool HasOtherBulletsAround(List<TextLines> list, char bullet)
    {
        if (list.Count > 0 && _source.Line(list[list.Count - 1].First.Line).Trim()[0] != bullet)
        {
            return true;
        }

        return _index + 1 < _source.LineCount && _source.Line(_index + 1).Trim() is { Length: > 0 } next && IsBullet(next) && next[0] != bullet;
    }

    private DocumentLineKind ReadTitle(Piece line)
    {
        if (_title is not null || !line.Contains("総合計画") || !(Folding.IsCloseBracket(line[line.Length - 1]) || Array.Exists(TitleEnds, line.EndsWith)))
        {
            return NotUnderstood(line);
        }

        var marks = line.Length - line.Span.TrimStart('#').Length;
        _title = line.From(marks).Trim();
        _map.Markup(line.Slice(0, marks));
        _map.Text(SourceMapBuilder.Plan, PlanMember.Title, _title.Value);
        ReportYears(line);
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

    private DocumentLineKind ReadPlainLine(Node owner, List<TextLines> list, PlanMember member, Piece line)
    {
        var isOpen = IsOpen(list);
        var isNumbered = ItemNumber.Begins(line);
        if (SectionHeading.IsUnknown(line)
            && (isNumbered ? SectionHeading.MayFollow(line, _section)
                && !ItemNumber.FollowsOneIn(list, line) : !isOpen || SectionHeading.MayFollow(line, _section)))
        {
            _section = Section.None; // What follows belongs to none of the sections that are known.
            return NotUnderstood(line);
        }

        var isMarked = isNumbered || line[0] == '【'; // A mark of an item, or of a heading.
        if (isOpen && (!isMarked || ItemNumber.GoesOnIn(list[list.Count - 1], line)))
        {
            return Continue(list[list.Count - 1], line, isSure: !isMarked && (_section is Section.Progress or Section.Issues || line.EndsWith("。")));
        }

        var isBracketed = Folding.IsOpenBracket(line[0]) && Folding.IsCloseBracket(line[line.Length - 1]);
        if (_section is Section.PolicyDirections && isBracketed && !isMarked)
        {
            return DocumentLineKind.Attribution;
        }

        if (_section is Section.Progress && !isMarked && !BeginsSentence(line))
        {
            return ReadCaption(owner, line, isBracketed && PreviousKind is DocumentLineKind.Caption);
        }

        _diagnostics.Add(Rules.NoBullet, line);
        return AddItem(list, member, line, line);
    }

    /// <summary>Says whether the item on the line before may go on.</summary>
    private bool IsOpen(List<TextLines> list) =>
        PreviousKind is DocumentLineKind.Bullet or DocumentLineKind.Continuation && list.Count > 0 && !list[list.Count - 1].EndsSentence;

    /// <summary>Says whether a sentence ends on a line, or on one of the plain lines directly below it. A caption is none.</summary>
    private bool BeginsSentence(Piece line)
    {
        for (var i = _index + 1; !line.EndsWith("。"); i++)
        {
            if (i == _source.LineCount || i > _index + LongestWrap)
            {
                return false;
            }

            line = _source.Line(i).Trim();
            if (line.Length == 0 || _source.KindOf(i) is DocumentLineKind.Furniture || IsBullet(line) || Folding.IsOpenBracket(line[0])
                || NoteLine.TryRead(line, out _) || SectionHeading.TryRead(line, out _) || CodeHeading.TryRead(line, out _))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says whether this line or one of the next says whose logo it is. Else a line below a heading may be the rest of its name.</summary>
    private bool IsLogoAhead()
    {
        for (var i = _index; i < _source.LineCount && i <= _index + LongestLogo; i++)
        {
            var line = _source.Line(i).Trim();
            if (line.EndsWith("。") && Furniture.IsLogo(line))
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

        if (_index + 1 == _source.LineCount)
        {
            return true;
        }

        var next = _source.Line(_index + 1).Trim();
        return next.Length == 0 || Furniture.IsLogo(next);
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

    private DocumentLineKind AddItem(List<TextLines> list, PlanMember member, Piece line, Piece text)
    {
        var node = _map.Add(Owner!.MapNode, member, list.Count);
        _map.Markup(line.Slice(0, text.Start - line.Start));
        NoteText(node, text);
        list.Add(new(node, text));
        return DocumentLineKind.Bullet;
    }

    private DocumentLineKind ReadNote(Node owner, Piece line, NoteLine note)
    {
        if (note.Text.IsBlank)
        {
            return NotUnderstood(line);
        }

        if (note.Mark is null)
        {
            _diagnostics.Add(TableRules.UnmarkedNote, line);
        }
        else
        {
            _ = owner.NoteMarks.Add(note.Mark);
        }

        var node = _map.Add(owner.MapNode, PlanMember.Notes, owner.Notes.Count);
        _map.Markup(note.Sign);
        _map.Text(node, PlanMember.Mark, note.Digits);
        _map.Markup(new(_source, note.Digits.End, note.Text.Start));
        var text = new TextLines(_map.Add(node, PlanMember.Text), note.Text);
        NoteText(text.Node, note.Text);
        owner.Notes.Add((note.Mark, text));
        return DocumentLineKind.Note;
    }

    /// <summary>Goes on with a text. Where lines may also be items of their own, that is a guess.</summary>
    private DocumentLineKind Continue(TextLines text, Piece line, bool isSure)
    {
        text.Add(line);
        NoteText(text.Node, line);
        _diagnostics.Add(Rules.WrappedLine, line, subject: null, isSure ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning);
        return DocumentLineKind.Continuation;
    }

    /// <summary>Notes a text of prose, and the marks of notes in it, which stay in the text as printed.</summary>
    private void NoteText(int node, Piece text)
    {
        _map.Text(node, text);
        if (!Characters.MayHoldFigures(text.Span))
        {
            return;
        }

        ReportYears(text);
        if (NoteMark.AllIn(text.Span) is { } marks)
        {
            foreach (var mark in marks)
            {
                Owner!.References.Add(new(mark.Number, text.Slice(mark.Start, mark.End - mark.Start), mark.IsSure));
            }
        }
    }

    private void ReportYears(Piece text)
    {
        foreach (var (start, end, message) in YearContradictions.In(text.Span))
        {
            _diagnostics.Add(TableRules.Contradiction, text.Slice(start, end - start), message);
        }
    }
}
