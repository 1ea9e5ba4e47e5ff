using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads a document line by line: what a line is depends on its form and on the section it stands in.</summary>
internal sealed partial class DocumentParser : IDisposable
{
    private const int StepsOfProgress = 100;

    private readonly SourceText _source;
    private readonly PlanReadingOptions _options;
    private readonly PlanLayout _layout;
    private readonly CancellationToken _cancellation;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly SourceMapBuilder _map;
    private readonly HeaderWords _indicatorHeads;
    private readonly ProjectHeads _projectHeads;
    private readonly IndicatorTableReader _indicatorTables;
    private readonly ProjectTableReader _projectTables;
    private readonly PlanBuilder _builder;
    private readonly List<PlanCaption> _captions = [];
    private readonly List<PlanPhase> _phases = [];
    private Piece? _title;
    private (int Number, Piece Place)? _phase;
    private Section _section;
    private bool _isUnplaced;
    private Table? _table;
    private int _index;
    private int _endOfRows; // The line behind rows that are lines: no other table begins between them.
    private int _endOfGrid; // The line behind a table that was read at once.

    internal DocumentParser(SourceText source, PlanReadingOptions options, CancellationToken cancellation)
    {
        _source = source;
        _options = options;
        _layout = options.Layout ?? LayoutChoice.Of(source);
        _cancellation = cancellation;
        _map = new(source);
        var buffer = new CellBuffer(source);
        _indicatorHeads = new(_layout.Indicators);
        _projectHeads = new(_layout.Projects);
        _indicatorTables = new(buffer, _map, _diagnostics, _layout.Indicators);
        _projectTables = new(_projectHeads, buffer, _map, _diagnostics, _layout.Projects);
        _builder = new(_map, _diagnostics);
    }

    private Node? Owner => (Node?)_measure ?? _policy;

    private DocumentLineKind PreviousKind => _index > 0 ? _source.KindOf(_index - 1) : DocumentLineKind.Blank;

    internal PlanDocument Read()
    {
        Furniture.Mark(_source);
        var step = Math.Max(_source.LineCount / StepsOfProgress, 1);
        for (_index = 0; _index < _source.LineCount; _index++)
        {
            if (_index % step == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
                _options.Progress?.Report(new(_index, _source.LineCount));
            }

            if (_index >= _endOfGrid && _source.KindOf(_index) is not DocumentLineKind.Furniture)
            {
                _source.SetKind(_index, KindOf(_source.Line(_index)));
            }
        }

        CloseTable();
        EndMeasure();
        var plan = _builder.Build(_title, _basicPolicies, _phase ?? TitlePhase.Of(_title) ?? _indicatorTables.LastPhase, _projectTables.Plan, _phases);
        ReportLetters();
        var map = _map.Build(plan, piece => _diagnostics.Add(Rules.PassedOver, piece));
        _options.Progress?.Report(new(_source.LineCount, _source.LineCount));
        return new(plan, _source, map, _captions, _diagnostics.InOrder());
    }

    public void Dispose() => _map.Dispose();

    private DocumentLineKind KindOf(Piece untrimmed)
    {
        var line = untrimmed.Length == 0 ? untrimmed : untrimmed.Trim();
        if (line.Length == 0)
        {
            return DocumentLineKind.Blank;
        }

        if (_source.TableAt(_index) is { } given && ReadGiven(given) is { } known)
        {
            return known;
        }

        var form = LineForm.Of(line);
        var cells = form.Item.Length == line.Length ? untrimmed : form.Item; // A tab at an end is an empty cell.
        if (_table is null && Furniture.IsContentsEntry(form.Item))
        {
            _diagnostics.Add(Rules.ContentsEntry, line);
            return DocumentLineKind.RunningHeader;
        }

        var hasCode = CodeHeading.TryRead(form.Text, _layout, _within, out var heading) && !IsRowOfTable(cells);
        if (hasCode && form.HasListMark && !_isUnplaced)
        {
            if (ReadMarkedHeading(form, heading) is { } kind)
            {
                return kind;
            }
        }
        else if (hasCode && !(heading.MayGoOn && CurrentList.List is { } list && IsOpen(list) && SectionAhead() is null))
        {
            return ReadCodeHeading(form, heading);
        }

        if (Furniture.IsPageNumber(form.Item))
        {
            return ReadPageNumber(form);
        }

        if (_title is { } title && !form.HasListMark && form.Text.Length == title.Length && form.Text.Span.SequenceEqual(title.Span))
        {
            _diagnostics.Add(Rules.RunningHeader, line);
            return DocumentLineKind.RunningHeader;
        }

        if (_isUnplaced)
        {
            _diagnostics.Add(Rules.Unplaced, line);
            return DocumentLineKind.Unplaced;
        }

        if (!hasCode && CodeHeading.LooksLikeHeading(form.Text, out var word) && !IsRowOfTable(cells) && MayBeHeading(word, form.HasListMark))
        {
            _diagnostics.Add(Rules.CodeLevel, line);
            return BeginUnplaced();
        }

        if (SectionHeading.TryRead(form, _layout, out var section))
        {
            return ReadSectionHeading(form, section);
        }

        return TryReadGrid() ?? (RowOf(cells) is { } row ? ReadRow(row, form) : ReadText(form));
    }

    /// <summary>Says whether a line that looks like a heading may be one where it stands. Behind an unfinished item, or with a word like 丙町, it is
    /// one before a section only.</summary>
    private bool MayBeHeading(HeadingWord word, bool isMarked) =>
        word is HeadingWord.Known
        || (!isMarked && word is HeadingWord.Similar && !(CurrentList.List is { } list && IsOpen(list)))
        || SectionAhead() is not null;

    /// <summary>Reads a number by itself. Directly below a text or a row it may be the rest of that, too.</summary>
    private DocumentLineKind ReadPageNumber(LineForm form)
    {
        if (Folding.DigitOf(form.Item[0]) >= 0
            && PreviousKind is DocumentLineKind.Bullet or DocumentLineKind.Continuation or DocumentLineKind.Note or DocumentLineKind.TableRow)
        {
            _diagnostics.Add(Rules.TakenForFurniture, form.Line);
        }

        return DocumentLineKind.PageNumber;
    }

    private DocumentLineKind ReadSectionHeading(LineForm form, SectionHeading heading)
    {
        var line = form.Line;
        CloseTable();
        if (_policy is null || (heading.IsOfPolicy && _measure is not null) || (!heading.IsOfPolicy && _measure is null))
        {
            _section = Section.None;
            return NotUnderstood(line);
        }

        _section = heading.Section;
        if (form.HasListMark)
        {
            _diagnostics.Add(Rules.MarkedHeading, line);
        }

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
