using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The grammar of a cell with a figure: what stands before it and behind it, in the order in which it is printed.</summary>
/// <remarks>
/// <code>
/// cell      = { year | qualifier | bracket } figure { condition | year | qualifier | bracket | remark } [ arrow ]
/// bracket   = "(" content { 、 content } ")"        of any shape
/// content   = year | qualifier | year sum | status | rank | change | share | 「 any text 」 | words
/// qualifier = 年間 | 延べ | 約 | 程度 | 累計 | 毎年 | 月 | 全国 | … | number 年間 [ の ] sum | year [ の ] sum
/// remark    = ※ words
/// </code>
/// Spaces may stand between any two of these; a bare year behind a figure stands behind one. What has no place here ends the reading with an error.
/// </remarks>
internal ref partial struct CellReader
{
    private const int MostElements = 16; // A cell with more beside its figure is none.

    private readonly YearNotation _years;
    private readonly CellContext _context;
    private TextCursor _cursor;
    private int _elements;
    private CalendarPeriod? _span; // What a qualifier says: R5～8累計.
    private int _spanAt;
    private NotationError? _error;
    private Fault? _noFigure; // Why no figure stands where one should.

    internal CellReader(ReadOnlySpan<char> text, YearNotation years, CellContext context)
    {
        _years = years;
        _context = context;
        _cursor = new(text);
    }

    /// <summary>The figure.</summary>
    internal CellFigure Figure;

    /// <summary>The period that the cell prints, if one is read.</summary>
    internal NotationResult<CalendarPeriod> Printed;

    /// <summary>How the figure is counted, or <see langword="null"/>.</summary>
    internal string? Qualifier;

    /// <summary>How settled it is, where words say so.</summary>
    internal MeasurementStatus? Status;

    /// <summary>The words that say how settled it is.</summary>
    internal string? StatusWords;

    /// <summary>The day at which it stood, beside its period.</summary>
    internal CalendarPeriod? AsOf;

    /// <summary>What stands beside the figure and is none of it.</summary>
    internal string? Remark;

    /// <summary>Gets why the cell is none with a figure.</summary>
    internal readonly NotationError? Error => _error ?? _noFigure?.In(_cursor.Text);

    /// <summary>Gets the period of the cell: that which it prints, that of the column, or that which a qualifier says.</summary>
    internal readonly CalendarPeriod? Period => Printed.TryGetValue(out var printed) ? printed : _context.Period ?? _span;

    /// <summary>Gets whether words begin the cell, and no figure, year or qualifier, once it was tried.</summary>
    internal readonly bool BeginsWithWords => _elements == 1 && _error is null && _noFigure is not null && CharacterClasses.IsLetter(_cursor.Current);

    /// <summary>Reads the whole of the cell.</summary>
    internal bool TryRead()
    {
        if (!CellQualifiers.BeginsWithFigure(_cursor.Text) && !TryReadBefore())
        {
            return false;
        }

        if (!CellParser.TryReadFigure(_cursor.Text, _cursor.Position, _context.Unit, out Figure, out var fault))
        {
            _noFigure = fault;
            return false;
        }

        _cursor.Position = Figure.End;
        if (!TryReadBehind())
        {
            return false;
        }

        if (_span is { IsSingle: true } span
            && Printed.TryGetValue(out var printed)
            && YearIn(span) is { } last
            && YearIn(printed) is { } year
            && last != year)
        {
            var (ofYear, ofBoth) = (_years.Write(printed).Japanese, _years.Write(span).Japanese); // 12件（R3、R4平均） may be of both.
            return Fail(
                Reason.TwoReadings, _spanAt, new Wording($"{ofYear}とも{ofBoth}とも", $"of {EnglishPeriods.Of(printed)} or of {EnglishPeriods.Of(span)}"));
        }

        TakeSaid(_context.Said);
        return true;
    }

    private static FiscalYear? YearIn(CalendarPeriod period) => period.Last?.CountedFiscalYear;

    /// <summary>Takes what the head says beside the figures, where the cell does not say it itself: 約600件 below 累計 is a total.</summary>
    private void TakeSaid(in HeadQualifiers said)
    {
        if (said.Words is { } words && (Qualifier is null || !CountingWords.SayAmount(Qualifier, _years)))
        {
            Qualifier = words + Qualifier;
        }

        if (said.Status is { } status && Status is null)
        {
            Status = status;
            StatusWords = said.StatusWords;
        }
    }

    /// <summary>Reads years, qualifiers and brackets up to something else.</summary>
    private bool TryReadBefore()
    {
        while (true)
        {
            _cursor.SkipWhiteSpace();
            var start = _cursor.Position;
            if (++_elements > MostElements)
            {
                return Fail(Reason.TrailingText, start);
            }

            if (Folding.ShapeOf(_cursor.Current) > 0 ? !TryReadBracket(isBefore: true) : !TryReadYear())
            {
                return false;
            }

            if (_cursor.Position == start)
            {
                if (!CellQualifiers.TrySkip(ref _cursor))
                {
                    return true;
                }

                Add(start);
            }
        }
    }

    private bool TryReadBehind()
    {
        while (true)
        {
            var end = _cursor.Position;
            _cursor.SkipWhiteSpace();
            if (_cursor.AtEnd)
            {
                return true;
            }

            var start = _cursor.Position;
            if (++_elements > MostElements)
            {
                return Fail(Reason.TrailingText, start);
            }

            if (Folding.ShapeOf(_cursor.Current) > 0)
            {
                if (!TryReadBracket(isBefore: false))
                {
                    return false;
                }
            }
            else if (_cursor.Current == '※' && (start > end || Folding.ShapeOf(_cursor.Text[start - 1]) < 0))
            {
                return TryReadRemark(start, _cursor.Text.Length);
            }
            else if (IsAtArrow)
            {
                AddRemark(_cursor.Text.Slice(start, 1));
                return true;
            }
            else if (!TryReadCondition() && !TryReadQualifierBehind() && ((start == end && !IsAtWholeYear) || !TryReadYearBehind()))
            {
                return _error is null && Fail(Reason.TrailingText, start);
            }
        }
    }

    private bool TryReadCondition()
    {
        var start = _cursor.Position;
        if (Figure.HasCondition || CellParser.ReadCondition(ref _cursor) is not { } condition)
        {
            return false;
        }

        Figure = Figure.With(condition, start, _cursor.Position - start);
        return true;
    }

    private bool TryReadQualifierBehind()
    {
        var start = _cursor.Position;
        if (CellQualifiers.ReadStatus(ref _cursor) is { } status)
        {
            return TrySet(status, start, _cursor.Position - start);
        }

        if (!CellQualifiers.TrySkipAbout(ref _cursor) && (!CellQualifiers.TrySkipSum(ref _cursor) || _cursor.Text[start] == 'の'))
        {
            _cursor.Position = start;
            return false;
        }

        Add(start);
        return true;
    }

    private bool TryReadYearBehind()
    {
        var start = _cursor.Position;
        return TryReadYear() && _cursor.Position > start;
    }

    private bool TrySet(MeasurementStatus status, int start, int length)
    {
        if (Status is { } known && known != status)
        {
            return Fail(Reason.TrailingText, start);
        }

        Status = status;
        StatusWords = _cursor.Text.Slice(start, length).ToString();
        return true;
    }

    private void Add(int start) => Qualifier += TextCursor.Trim(_cursor.Text.Slice(start, _cursor.Position - start)).ToString();

    private bool Fail(Reason reason, int position, object? subject = null) => Fail(NotationError.At(_cursor.Text, reason, position, subject));

    private bool Fail(NotationError error)
    {
        _error ??= error;
        return false;
    }
}
