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
        var line = form.Item;
        if (Owner is not { } owner)
        {
            return ReadTitle(form);
        }

        if (NoteLine.TryRead(line, out var note))
        {
            return ReadNote(owner, form, note);
        }

        if (_section is Section.None)
        {
            return Furniture.IsLogo(line) && (PreviousKind is not DocumentLineKind.Heading || IsLogoAhead()) ? ReadLogo(form.Line) : NotUnderstood(form.Line);
        }

        if (StandsAlone() && Furniture.IsLogo(line))
        {
            _diagnostics.Add(Rules.TakenForFurniture, form.Line);
            return ReadLogo(form.Line);
        }

        var (list, member) = CurrentList;
        var text = LineForm.WithoutEmphasis(ListMark.Take(line));
        var isBullet = text.Start != line.Start && text.Length > 0;
        if (list is null && ReadPartOfRow(form.Line) is { } part)
        {
            return part;
        }

        if (list is null)
        {
            return PreviousKind is DocumentLineKind.Note or DocumentLineKind.Continuation && owner.Notes.Count > 0 && !isBullet
                ? Continue(owner.Notes[owner.Notes.Count - 1].Text, form, isSure: !form.HasListMark)
                : NotUnderstood(form.Line);
        }

        if (isBullet && ListMark.IsOfHeadings(line[0]) && HasOtherBulletsAround(list, line[0]))
        {
            _diagnostics.Add(Rules.OtherBullet, form.Line);
        }

        if (isBullet && IsWrappedBefore(list, line))
        {
            return Continue(list[list.Count - 1], form, isSure: false);
        }

        if (isBullet && MayGoOnBefore(list, line))
        {
            _diagnostics.Add(Rules.ItemOrRest, form.Line);
        }

        return isBullet ? AddItem(list, member, form, text) : ReadPlainLine(owner, list, member, form);
    }

    /// <summary>Says whether the item before, or the one on the next line, has another bullet.</summary>
    private bool HasOtherBulletsAround(List<TextLines> list, char bullet)
    {
        if (list.Count > 0 && FormAt(list[list.Count - 1].First.Line)!.Value.Item[0] != bullet)
        {
            return true;
        }

        return FormAt(_index + 1) is { Item: var next } && ListMark.Begins(next) && next[0] != bullet;
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
            && !(FormAt(_index + 1) is { Item: var next } && next[0] == line[0]);
    }

    private DocumentLineKind ReadPlainLine(Node owner, List<TextLines> list, PlanMember member, LineForm form)
    {
        var line = form.Item;
        var isOpen = IsOpen(list);
        var isNumbered = ItemNumber.Begins(line);
        if (SectionHeading.IsUnknown(form)
            && (isNumbered ? SectionHeading.MayFollow(form, _section)
                && !ItemNumber.FollowsOneIn(list, line) : !isOpen || SectionHeading.MayFollow(form, _section)))
        {
            _section = Section.None; // What follows belongs to none of the sections that are known.
            return NotUnderstood(form.Line);
        }

        var isMarked = isNumbered || line[0] == '【'; // A mark of an item, or of a heading.
        if (isOpen && (!isMarked || ItemNumber.GoesOnIn(list[list.Count - 1], line)))
        {
            var isPlain = !isMarked && !form.HasListMark;
            return Continue(list[list.Count - 1], form, isSure: isPlain && (_section is Section.Progress or Section.Issues || line.EndsWith("。")));
        }

        var isBracketed = Folding.IsOpenBracket(line[0]) && Folding.IsCloseBracket(line[line.Length - 1]);
        if (_section is Section.PolicyDirections && isBracketed && !isMarked)
        {
            return DocumentLineKind.Attribution;
        }

        if (_section is Section.Progress && !isMarked && !form.HasListMark && !BeginsSentence(line))
        {
            return ReadCaption(owner, form.Line, isBracketed && PreviousKind is DocumentLineKind.Caption);
        }

        _diagnostics.Add(Rules.NoBullet, form.Line);
        return AddItem(list, member, form, line);
    }

    /// <summary>Returns the form of a line that is there and not blank.</summary>
    private LineForm? FormAt(int index) => index < _source.LineCount && _source.Line(index).Trim() is { Length: > 0 } line ? LineForm.Of(line) : null;

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

            if (FormAt(i) is not { } form || _source.KindOf(i) is DocumentLineKind.Furniture || form.HasListMark || ListMark.Begins(form.Item)
                || Folding.IsOpenBracket(form.Item[0]) || NoteLine.TryRead(form.Item, out _) || SectionHeading.TryRead(form, _layout, out _)
                || CodeHeading.TryRead(form.Text, _layout, _within, out _))
            {
                return false;
            }

            line = form.Item;
        }

        return true;
    }

    private DocumentLineKind AddItem(List<TextLines> list, PlanMember member, LineForm form, Piece text)
    {
        var node = _map.Add(Owner!.MapNode, member, list.Count);
        NoteAround(form, text);
        NoteText(node, text);
        list.Add(new(node, text));
        return DocumentLineKind.Bullet;
    }

    /// <summary>Notes the marks before a text, and the emphasis around it.</summary>
    private void NoteAround(LineForm form, Piece text)
    {
        _map.Markup(new(_source, form.Line.Start, text.Start));
        _map.Markup(new(_source, text.End, form.Line.End));
    }

    private DocumentLineKind ReadNote(Node owner, LineForm form, NoteLine note)
    {
        var line = form.Line;
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
        _map.Markup(new(_source, line.Start, note.Digits.Start));
        _map.Text(node, PlanMember.Mark, note.Digits);
        _map.Markup(new(_source, note.Digits.End, note.Text.Start));
        _map.Markup(new(_source, note.Text.End, line.End));
        var text = new TextLines(_map.Add(node, PlanMember.Text), note.Text);
        NoteText(text.Node, note.Text);
        owner.Notes.Add((note.Mark, text));
        return DocumentLineKind.Note;
    }

    /// <summary>Goes on with a text. Where lines may also be items of their own, that is a guess.</summary>
    private DocumentLineKind Continue(TextLines text, LineForm form, bool isSure)
    {
        text.Add(form.Item);
        NoteAround(form, form.Item);
        NoteText(text.Node, form.Item);
        _diagnostics.Add(Rules.WrappedLine, form.Line, subject: null, isSure ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning);
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
