namespace Kawasaki.Plan.Documents.Reading;

// Rows, bullets, notes and plain lines.
internal sealed partial class DocumentParser
{
    private static readonly string[] Bullets = ["- ", "* ", "・", "･", "•", "★", "☆", "○", "●", "－ ", "-\u3000"];

    private DocumentLineKind PreviousKind => _index > 0 ? _lines[_index - 1].Kind : DocumentLineKind.Blank;

    private List<string>? CurrentList => _section switch
    {
        Section.PolicyDirections => _policy!.Directions,
        Section.Progress => _measure!.Progress,
        Section.Issues => _measure!.Issues,
        Section.Directions => _measure!.Directions,
        Section.Objectives => _measure!.Objectives,
        _ => null,
    };

    private DocumentLineKind ReadRow(TableRow row)
    {
        if (_table is not null && row.IsRule)
        {
            return DocumentLineKind.TableRule;
        }

        var isIndicatorSection = _section is Section.Perception or Section.Outcomes;
        if ((isIndicatorSection && IndicatorTableReader.IsHeader(row)) || (_section is Section.Projects && ProjectTableReader.IsHeader(row)))
        {
            var tables = isIndicatorSection ? Owner!.IndicatorTables : _measure!.ProjectTables;
            if (tables.Count > 0)
            {
                _diagnostics.Add(TableRules.ContinuedTable, row.Line);
            }

            _table = new Table(row);
            tables.Add(_table);
            return DocumentLineKind.TableHeader;
        }

        if (_table is null)
        {
            _diagnostics.Add(TableRules.NoTable, row.Line);
            return DocumentLineKind.Unplaced;
        }

        return _table.Add(row, _diagnostics) ? DocumentLineKind.TableHeader : DocumentLineKind.TableRow;
    }

    private DocumentLineKind ReadText(Piece line)
    {
        if (Owner is null)
        {
            if (_title is null && line.Contains("総合計画") && !line.EndsWith("。"))
            {
                _title = line.From(line.Text.Length - line.Text.TrimStart('#').Length).Trim();
                return DocumentLineKind.Title;
            }

            return NotUnderstood(line);
        }

        if (NoteLine.TryRead(line, out var mark, out var note))
        {
            return ReadNote(line, mark, note);
        }

        if (_section is Section.None)
        {
            return Furniture.IsLogo(line.Text) ? DocumentLineKind.Logo : NotUnderstood(line);
        }

        var isBullet = TryReadBullet(line, out var item);
        if (PreviousKind is DocumentLineKind.Note or DocumentLineKind.Continuation && CurrentList is null && Owner.Notes.Count > 0 && !isBullet)
        {
            return ContinueNote(line);
        }

        return CurrentList is { } list ? ReadItem(list, line, isBullet ? item : null) : NotUnderstood(line);
    }

    private DocumentLineKind ReadItem(List<string> list, Piece line, Piece? bullet)
    {
        if (bullet is { } item)
        {
            list.Add(item.Text);
            return DocumentLineKind.Bullet;
        }

        if (PreviousKind is DocumentLineKind.Bullet or DocumentLineKind.Continuation && list.Count > 0 && !list[list.Count - 1].EndsSentence())
        {
            _diagnostics.Add(Rules.WrappedLine, line);
            list[list.Count - 1] += line.Text;
            return DocumentLineKind.Continuation;
        }

        if (SectionHeading.IsUnknown(line))
        {
            return NotUnderstood(line);
        }

        var isBracketed = Characters.IsOpeningBracket(line.Text[0]) && Characters.IsClosingBracket(line.Text[line.Length - 1]);
        if (_section is Section.PolicyDirections && isBracketed)
        {
            return DocumentLineKind.Attribution;
        }

        if (_section is Section.Progress && !line.EndsWith("。"))
        {
            return isBracketed && PreviousKind is DocumentLineKind.Caption ? DocumentLineKind.SubCaption : DocumentLineKind.Caption;
        }

        _diagnostics.Add(Rules.NoBullet, line);
        list.Add(line.Text);
        return DocumentLineKind.Bullet;
    }

    private DocumentLineKind ReadNote(Piece line, string? mark, Piece text)
    {
        if (text.IsBlank)
        {
            return NotUnderstood(line);
        }

        if (mark is null)
        {
            _diagnostics.Add(TableRules.UnmarkedNote, line);
        }

        Owner!.Notes.Add((mark, text));
        return DocumentLineKind.Note;
    }

    private DocumentLineKind ContinueNote(Piece line)
    {
        var notes = Owner!.Notes;
        var (mark, text) = notes[notes.Count - 1];
        notes[notes.Count - 1] = (mark, text.As(text.Text + line.Text));
        _diagnostics.Add(Rules.WrappedLine, line);
        return DocumentLineKind.Continuation;
    }

    /// <summary>Takes the marks off an item: a bullet, and a star behind it.</summary>
    private static bool TryReadBullet(Piece line, out Piece item)
    {
        item = line;
        for (var i = 0; i < 2 && Array.Find(Bullets, item.StartsWith) is { } bullet; i++)
        {
            item = item.From(bullet.Length).Trim();
        }

        return item.Start != line.Start && !item.IsBlank;
    }
}
