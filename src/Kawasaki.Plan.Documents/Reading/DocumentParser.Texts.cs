using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// Bullets, notes and plain lines.
internal sealed partial class DocumentParser
{
    private const int LongestWrap = 20; // Lines.

    private (List<TextLines>? List, PlanMember Member) CurrentList => _section switch
    {
        Section.PolicyDirections => (_policy!.Directions, PlanMember.Directions),
        Section.Progress => (_measure!.Progress, PlanMember.Progress),
        Section.Issues => (_measure!.Issues, PlanMember.Issues),
        Section.Directions => (_measure!.Directions, PlanMember.Directions),
        Section.Objectives => (_measure!.Objectives, PlanMember.DirectObjectives),
        _ => (null, default),
    };

    private DocumentLineKind ReadText(LineForm form)
    {
        var line = form.Line;
        if (Owner is not { } owner)
        {
            return ReadTitle(form);
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
        var text = ListMark.Take(line);
        var isBullet = text.Start != line.Start && text.Length > 0;
        if (list is null && ReadPartOfRow(line) is { } part)
        {
            return part;
        }

        if (list is null)
        {
            return PreviousKind is DocumentLineKind.Note or DocumentLineKind.Continuation && owner.Notes.Count > 0 && !isBullet
                ? Continue(owner.Notes[owner.Notes.Count - 1].Text, line, isSure: true)
                : NotUnderstood(line);
        }

        if (isBullet && ListMark.IsOfHeadings(line[0]) && HasOtherBulletsAround(list, line[0]))
        {
            _diagnostics.Add(Rules.OtherBullet, line);
        }

        if (isBullet && IsWrappedBefore(list, line))
        {
            return Continue(list[list.Count - 1], line, isSure: false);
        }

        if (isBullet && MayGoOnBefore(list, line))
        {
            _diagnostics.Add(Rules.ItemOrRest, line);
        }

        return isBullet ? AddItem(list, member, line, text) : ReadPlainLine(owner, list, member, form);
    }

    /// <summary>Says whether the item before, or the one on the next line, has another bullet.</summary>
    private bool HasOtherBulletsAround(List<TextLines> list, char bullet)
    {
        if (list.Count > 0 && _source.Line(list[list.Count - 1].First.Line).Trim()[0] != bullet)
        {
            return true;
        }

        return _index + 1 < _source.LineCount && _source.Line(_index + 1).Trim() is { Length: > 0 } next && ListMark.Begins(next) && next[0] != bullet;
    }

    /// <summary>Says whether a middle dot, which marks the item before too, may be a letter of that item: it ends no sentence, and this line does.</summary>
    private bool MayGoOnBefore(List<TextLines> list, Piece line) =>
        line[0] is '・' or '･' && _section is Section.Progress or Section.Issues && line.EndsWith("。") && IsOpen(list)
            && !(list[list.Count - 1].Span is { Length: > 0 } last && last[last.Length - 1] is '：' or ':');

    /// <summary>Says whether the middle dot that a line begins with may be a letter of the text that goes on: the items have another mark, the one before
    /// is no whole sentence, and this line ends one and begins no list.</summary>
    private bool IsWrappedBefore(List<TextLines> list, Piece line)
    {
        if (!(line[0] is '・' or '･') || !(_section is Section.Progress or Section.Issues) || !IsOpen(list))
        {
            return false;
        }

        var last = list[list.Count - 1];
        var mark = _source.Line(last.First.Line).Trim()[0];
        return !(mark is '・' or '･')
            && !(last.Span[last.Span.Length - 1] is '：' or ':')
            && BeginsSentence(line)
            && !(_index + 1 < _source.LineCount && _source.Line(_index + 1).Trim() is { Length: > 0 } next && next[0] == line[0]);
    }

    private DocumentLineKind ReadPlainLine(Node owner, List<TextLines> list, PlanMember member, LineForm form)
    {
        var line = form.Line;
        var isOpen = IsOpen(list);
        var isNumbered = ItemNumber.Begins(line);
        if (SectionHeading.IsUnknown(form)
            && (isNumbered ? SectionHeading.MayFollow(form, _section)
                && !ItemNumber.FollowsOneIn(list, line) : !isOpen || SectionHeading.MayFollow(form, _section)))
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

        if (_section is Section.Progress && !isMarked && !ListMark.Begins(line) && !BeginsSentence(line))
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
            if (line.Length == 0 || _source.KindOf(i) is DocumentLineKind.Furniture || ListMark.Begins(line) || Folding.IsOpenBracket(line[0])
                || NoteLine.TryRead(line, out _) || SectionHeading.TryRead(LineForm.Of(line), _layout, out _)
                || CodeHeading.TryRead(line, _layout, _within, out _))
            {
                return false;
            }
        }

        return true;
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
            _diagnostics.Add(CellRules.UnmarkedNote, line);
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
            _diagnostics.Add(CellRules.ContradictoryYear, text.Slice(start, end - start), message);
        }
    }
}
