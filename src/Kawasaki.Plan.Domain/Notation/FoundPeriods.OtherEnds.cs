using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// The other end of a range that was not understood.
public ref partial struct FoundPeriods
{
    /// <summary>Skips another end behind 、, 令和5年4月から、5月まで, 令和5年4月～、6月.</summary>
    private readonly int EndOfListedEnd(TextCursor cursor)
    {
        var isFrom = !Folding.IsDash(_text[cursor.Position - 1]);
        cursor.SkipSpaces();
        if (!PeriodParser.TrySkipDivider(ref cursor))
        {
            return 0;
        }

        cursor.SkipSpaces();
        var parser = new PeriodParser(_text, _eras, cursor.Position, isInRunningText: true);
        if (parser.TryReadAsFar() && parser.Reading is { End: > 0, IsOpenStart: true })
        {
            return parser.Reading.End;
        }

        return TrySkipPart(ref cursor, isOfDays: true) && (cursor.TrySkip("まで") || !isFrom) ? cursor.Position : 0;
    }

    /// <summary>Returns the end of an error with the other end of its range, which is not to be found by itself.</summary>
    private readonly int EndOfOtherEnd(int start, int rest)
    {
        var end = EndOfUnits(start, rest);
        var cursor = new TextCursor(_text, end);
        if (!Folding.IsDash(cursor.Current) && !cursor.TrySkip("から") && !IsBehindRangeSign(end))
        {
            return end;
        }

        cursor.Position += cursor.Position == end && Folding.IsDash(cursor.Current) ? 1 : 0;
        var parser = new PeriodParser(_text, _eras, cursor.Position, isInRunningText: true);
        _ = parser.TryReadAsFar();
        if (parser.Reading.End <= end)
        {
            return end;
        }

        cursor.Position = parser.Reading.End;
        _ = TrySkipSpan(ref cursor) && cursor.TrySkipAny(RangeWords); // 令和6年秋から令和7年春まで
        return cursor.Position;
    }

    /// <summary>Skips 年度, 年, 月, 日 and a bracket that closes what is open since the start, and further numbers with them.</summary>
    private readonly int EndOfUnits(int start, int rest)
    {
        var cursor = new TextCursor(_text, rest);
        while (true)
        {
            while ((cursor.Current is '年' or '度' or '月' or '日' or '期' or '代' && cursor.Position > 0 && MayHaveUnit(_text[cursor.Position - 1]))
                || (Folding.ShapeOf(cursor.Current) < 0 && IsOpen(_text.Slice(start, cursor.Position - start))))
            {
                cursor.Position++;
            }

            var ahead = cursor;
            if (!ahead.TryReadNumber(out _, out _) || ahead.Current is not ('年' or '月' or '日'))
            {
                return cursor.Position;
            }

            cursor = ahead;
        }
    }

    /// <summary>Says whether a bracket opens in a text and none closes it.</summary>
    private static bool IsOpen(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += Math.Sign(Folding.ShapeOf(c));
        }

        return depth > 0;
    }

    /// <summary>Says whether 年, 月 or 日 may stand behind a character: a number, another unit or a bracket, but not that of a word (から日本).</summary>
    private static bool MayHaveUnit(char c) =>
        Folding.DigitOf(c) >= 0
        || KanjiNumerals.IsNumeral(c)
        || c is '元' or '千' or '万' or '億' or '年' or '月'
        || Folding.LetterOf(c) == 'Y'
        || Folding.ShapeOf(c) < 0;

    private readonly bool IsBehindRangeSign(int end) => end > 1 && (Folding.IsWave(_text[end - 1]) || (_text[end - 1] == 'ら' && _text[end - 2] == 'か'));
}
