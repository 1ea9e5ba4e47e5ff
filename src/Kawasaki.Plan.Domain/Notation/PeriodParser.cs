using System.Runtime.CompilerServices;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The grammar of periods. What it understood last is kept; so is the error that lies furthest.</summary>
/// <remarks>
/// <code>
/// expression = [ wave | long dash ] point { word } [ list | range | open ] { word }
/// point      = year [ half | quarter | month [ day [ weekday ] ] | decade ] | year divider month [ divider day ]
/// year       = name [ bracket ] [ name ] ( 年度 | 年 | nothing ) [ bracket [ 度 ] ] [ ( "/" | nothing ) name ]
/// name       = era number | [ 西暦 ] four digits | FY four digits
/// list       = { ( ・ | 、 | , | 及び ) ( year | half | quarter | month | day ) }
/// range      = ( dash | "/" | から | より ) point { word } [ まで ] [ bracket ] | から [ の ] length
/// open       = 以降 | 以後 | から | より | まで | 以前 | dash
/// </code>
/// Spaces may stand between any two of these, not inside them. What a point leaves out, the era, the year or the month, it has from the one before.
/// </remarks>
internal ref partial struct PeriodParser
{
    private readonly EraTable _eras;
    private readonly bool _isInRunningText;
    private TextCursor _cursor;

    /// <summary>What was read.</summary>
    internal PeriodReading Reading;

    /// <summary>Why it was not.</summary>
    internal Fault Fault;

    /// <summary>Where the years end that are listed in full and do not follow each other: each of them is found by itself.</summary>
    internal int ListedUntil;

    private bool _isRepetition; // It reads the range in the brackets behind another one, which has no further one behind it.
    private bool _isImpossible; // The error is of what is printed in full and cannot be, or can be read in two ways.

    internal PeriodParser(ReadOnlySpan<char> text, EraTable eras, int start, bool isInRunningText)
    {
        _cursor = new(text, start);
        _eras = eras;
        _isInRunningText = isInRunningText;
        Reading.End = -1;
    }

    /// <summary>Reads the whole of a text, which may stand in brackets.</summary>
    /// <returns>Whether it was read; else <see cref="Fault"/> says why not.</returns>
    internal bool TryRead() => TryReadWhole() || TryReadInBrackets();

    /// <summary>Reads the longest expression of a running text from here on.</summary>
    /// <returns>Whether it can be, or there is none; else <see cref="Fault"/> says why not.</returns>
    internal bool TryReadAsFar()
    {
        ReadExpression();
        return !_isImpossible;
    }

    private bool TryReadWhole()
    {
        ReadExpression();
        var end = Reading.End;
        if (!_isImpossible && end >= 0 && (end == _cursor.Text.Length || end >= TextCursor.TrimEnd(_cursor.Text).Length))
        {
            return true;
        }

        return !(_isImpossible || end < 0 || Fault.Position > end) && Fail(Reason.TrailingText, end);
    }

    private bool TryReadInBrackets()
    {
        var trimmed = TextCursor.TrimEnd(_cursor.Text);
        var open = new TextCursor(trimmed);
        open.SkipSpaces();
        var isClosed = !trimmed.IsEmpty && Folding.ClosesOrQuotes(trimmed[trimmed.Length - 1], open.Current);
        if (!isClosed && Folding.ShapeOf(open.Current) <= 0)
        {
            return false;
        }

        var inside = new PeriodParser(trimmed.Slice(0, trimmed.Length - (isClosed ? 1 : 0)), _eras, open.Position + 1, isInRunningText: false);
        var isRead = inside.TryReadWhole();
        if (isRead && !isClosed)
        {
            Fault = new(Reason.BracketNotClosed, trimmed.Length);
            return false;
        }

        if (isRead || inside.Fault.Position >= Fault.Position)
        {
            Reading = inside.Reading;
            Fault = inside.Fault;
        }

        var end = !isClosed && Fault.Reason is Reason.TrailingText ? trimmed[Fault.Position] : '\0';
        if (Folding.ShapeOf(end) < 0 && !Folding.Closes(end, open.Current))
        {
            Fault = new(Reason.BracketNotClosed, Fault.Position); // One of another shape stands there.
        }

        open.Position++;
        open.SkipSpaces();
        if (!isRead && !inside._isImpossible && Folding.ShapeOf(open.Current) > 0)
        {
            Fault = new(Reason.BracketInBracket, open.Position, length: 1);
        }

        return isRead;
    }

    private void ReadExpression()
    {
        _cursor.SkipSpaces();
        var isFromTo = !_isInRunningText && _cursor.TrySkip('自');
        if (isFromTo)
        {
            _cursor.SkipSpaces();
        }

        ReadExpression(isFromTo);
        if (isFromTo && !Reading.IsFromTo && Reading.End >= 0)
        {
            Fail(Reason.WordExpected, Reading.End, "至");
            Reading.End = -1;
        }
    }

    private void ReadExpression(bool isFromTo)
    {
        var isOpenStart = !isFromTo && (Folding.IsWave(_cursor.Current) || Folding.IsLongDash(_cursor.Current));
        if (isOpenStart)
        {
            _cursor.Position++;
            _cursor.SkipSpaces();
        }

        ref var first = ref Reading.First;
        if (!TryReadPoint(ref first, inheritedEra: -1))
        {
            return;
        }

        Reading.IsOpenStart = isOpenStart;
        Understand();
        if (_cursor.AtEnd || (_isInRunningText && (_cursor.Current is '\t' or '\n' or '。' || _cursor.IsAtCloseBracket)))
        {
            return;
        }

        if ((Reading.Normalizations & YearNormalizations.Decade) == 0 && !isOpenStart && !TryReadList())
        {
            ReadBehind(ref first);
            ReadRange();
            if (Reading.End == _cursor.Text.Length)
            {
                return;
            }

            if (Reading.IsClosed && !_isImpossible && Reading.Words is TrailingWords.None && first.Unit == Reading.Last.Unit && !first.IsWholeYear)
            {
                _cursor.Position = Reading.End;
                TryReadPartList();
            }
        }
        else
        {
            ReadBehind(ref first);
        }

        ReadLengthOfRange();
    }

    private void Understand() => Reading.End = _cursor.Position;

    /// <summary>Keeps the error that lies furthest.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Fail(Reason reason, int position, object? subject = null, int first = 0, int second = 0)
    {
        if (!_isImpossible && (Fault.Reason is Reason.Empty || position > Fault.Position))
        {
            Fault = new(reason, position, subject, first, second);
        }

        return false;
    }

    /// <summary>Ends the reading: what is printed cannot be.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Refuse(Reason reason, int position, object? subject = null, int first = 0, int second = 0, int length = -1)
    {
        if (!_isImpossible)
        {
            _isImpossible = true;
            Fault = new(reason, position, subject, first, second, length);
        }

        return false;
    }
}
