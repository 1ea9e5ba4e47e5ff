using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Divides the words of a cell from the period before them or behind them.</summary>
internal static class CellSplit
{
    /// <summary>Says whether a text is nothing but a dash.</summary>
    internal static bool IsDash(ReadOnlySpan<char> text)
    {
        var trimmed = TextCursor.Trim(text);
        return trimmed.Length == 1 && Folding.IsStroke(trimmed[0]);
    }

    /// <summary>Returns where the first bracket opens, from a place on, behind which there is a digit, or -1.</summary>
    private static int BracketWithDigit(ReadOnlySpan<char> text, int start)
    {
        var open = -1;
        for (var i = start; i < text.Length; i++)
        {
            if (open < 0 && Folding.IsOpenBracket(text[i]) && Folding.IsRound(text[i]))
            {
                open = i;
            }
            else if (open >= 0 && Folding.DigitOf(text[i]) >= 0)
            {
                return open;
            }
        }

        return -1;
    }

    /// <summary>Divides words from the period before them or in brackets behind them, returning whether that is one.</summary>
    internal static bool TrySplit(
        ReadOnlySpan<char> text,
        YearNotation years,
        CalendarPeriod? columnPeriod,
        out ReadOnlySpan<char> words,
        out CalendarPeriod? period,
        out NotationResult<CalendarPeriod> result)
    {
        result = default;
        period = columnPeriod;
        words = TextCursor.Trim(text);
        var open = CellUnits.EndOfQuoted(text);
        open = BracketWithDigit(text, open);
        if (open >= 0 && TextCursor.Trim(text.Slice(0, open)).IsEmpty && EndOfBracket(text, open) is > 0 and var end && BracketWithDigit(text, end) < 0)
        {
            words = TextCursor.Trim(text.Slice(end)); // （令和12年度）維持
            return TryReadPeriod(text.Slice(0, end), years, open, out result) && Take(result, columnPeriod, out period);
        }

        if (open >= 0 ? !TryReadPeriod(text, years, open, out result) : !CellReader.TrySkipYear(TextCursor.TrimEnd(text), years, out result, out words))
        {
            return false;
        }

        words = TextCursor.Trim(open < 0 ? words : text.Slice(0, open));
        return Take(result, columnPeriod, out period);
    }

    private static bool Take(NotationResult<CalendarPeriod> result, CalendarPeriod? columnPeriod, out CalendarPeriod? period)
    {
        period = result.TryGetValue(out var printed) ? printed : columnPeriod;
        return true;
    }

    /// <summary>Returns where words stand behind the bracket that opens at a place, or 0.</summary>
    private static int EndOfBracket(ReadOnlySpan<char> text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (Folding.Closes(text[i], text[open]))
            {
                return TextCursor.Trim(text.Slice(i + 1)).IsEmpty ? 0 : i + 1;
            }
        }

        return 0;
    }

    /// <summary>Reads the period in the brackets that begin at a place and end the cell.</summary>
    internal static bool TryReadPeriod(ReadOnlySpan<char> text, YearNotation years, int open, out NotationResult<CalendarPeriod> result)
    {
        var end = TextCursor.TrimEnd(text).Length;
        if (end - 1 <= open || !Folding.Closes(text[end - 1], text[open]))
        {
            result = new(NotationError.At(text, Reason.BracketNotClosed, end));
            return false;
        }

        var inside = text.Slice(open + 1, end - open - 2);
        result = years.Read(inside, years.BareYears);
        result = result.In(inside).Error is { } error ? new(error.MovedBy(open + 1)) : result;
        return result.IsRead;
    }
}
