using System.Runtime.CompilerServices;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The grammar of periods. What it understood last is kept; so is the error that lies furthest.</summary>
/// <remarks>
/// <code>
/// expression = [ wave ] point { word } [ list | range | open ] { word }
/// point      = year [ half | quarter | month [ day [ weekday ] ] | decade ] | year divider month [ divider day ]
/// year       = name [ bracket ] [ name ] ( 年度 | 年 | nothing ) [ bracket [ 度 ] ] [ ( "/" | nothing ) name ]
/// name       = era number | [ 西暦 ] four digits | FY four digits
/// list       = { ( ・ | 、 | , | 及び ) year }
/// range      = ( dash | から | より ) point [ まで ] [ bracket ] | から number 年間
/// open       = 以降 | 以後 | から | より | まで | 以前 | dash
/// </code>
/// Spaces may stand between any two of these, not inside them. What a point leaves out, the era, the year or the month, it has from the one before.
/// </remarks>
internal ref partial struct PeriodParser
{
    private readonly EraTable _eras;
    private readonly bool _isInRunningText;
    private TextCursor _cursor;
    private PeriodReading _reading;
    private Fault _fault;
    private bool _isImpossible; // The error is of what is printed in full and cannot be, or can be read in two ways.

    private PeriodParser(ReadOnlySpan<char> text, EraTable eras, int start, bool isInRunningText)
    {
        _cursor = new(text, start);
        _eras = eras;
        _isInRunningText = isInRunningText;
        _reading.End = -1;
    }

    /// <summary>Reads the whole of a text, which may stand in brackets.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, EraTable eras, out PeriodReading reading, out Fault fault) =>
        TryReadWhole(text, eras, start: 0, out reading, out fault) || TryReadInBrackets(text, eras, ref reading, ref fault);

    private static bool TryReadInBrackets(ReadOnlySpan<char> text, EraTable eras, ref PeriodReading reading, ref Fault fault)
    {
        var trimmed = TextCursor.TrimEnd(text);
        var open = new TextCursor(text);
        open.SkipSpaces();
        if (trimmed.IsEmpty || !Folding.Closes(trimmed[trimmed.Length - 1], open.Current))
        {
            return false;
        }

        var isRead = TryReadWhole(text.Slice(0, trimmed.Length - 1), eras, open.Position + 1, out var inside, out var faultInside);
        if (isRead || faultInside.Position >= fault.Position)
        {
            reading = inside;
            fault = faultInside;
        }

        return isRead;
    }

    /// <summary>Reads the longest expression from a place of a running text on.</summary>
    /// <returns>Whether it can be, or there is none.</returns>
    internal static bool TryReadAt(ReadOnlySpan<char> text, EraTable eras, int start, out PeriodReading reading, out Fault fault)
    {
        var parser = new PeriodParser(text, eras, start, isInRunningText: true);
        parser.ReadExpression();
        reading = parser._reading;
        fault = parser._isImpossible ? parser._fault : default;
        return !parser._isImpossible;
    }

    private static bool TryReadWhole(ReadOnlySpan<char> text, EraTable eras, int start, out PeriodReading reading, out Fault fault)
    {
        var parser = new PeriodParser(text, eras, start, isInRunningText: false);
        parser.ReadExpression();
        reading = parser._reading;
        var end = reading.End;
        if (!parser._isImpossible && end >= 0 && (end == text.Length || end >= TextCursor.TrimEnd(text).Length))
        {
            fault = default;
            return true;
        }

        _ = parser._isImpossible || end < 0 || parser._fault.Position > end || parser.Fail(Reason.TrailingText, end);
        fault = parser._fault;
        return false;
    }

    private void ReadExpression()
    {
        _cursor.SkipSpaces();
        var isOpenStart = Folding.IsWave(_cursor.Current) || Folding.IsLongDash(_cursor.Current);
        if (isOpenStart)
        {
            _cursor.Position++;
            _cursor.SkipSpaces();
        }

        ref var first = ref _reading.First;
        if (!TryReadPoint(ref first, inheritedEra: -1))
        {
            return;
        }

        _reading.IsOpenStart = isOpenStart;
        Understand();
        if (_cursor.AtEnd)
        {
            return;
        }

        if ((_reading.Normalizations & YearNormalizations.Decade) == 0 && !isOpenStart && !TryReadList())
        {
            ReadWords(first.Unit);
            ReadRange();
        }
        else
        {
            ReadWords(first.Unit);
        }
    }

    private void Understand() => _reading.End = _cursor.Position;

    /// <summary>Keeps the error that lies furthest.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Fail(Reason reason, int position, object? subject = null, int first = 0, int second = 0)
    {
        if (!_isImpossible && (_fault.Reason is Reason.Empty || position > _fault.Position))
        {
            _fault = new(reason, position, subject, first, second);
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
            _fault = new(reason, position, subject, first, second, length);
        }

        return false;
    }
}
