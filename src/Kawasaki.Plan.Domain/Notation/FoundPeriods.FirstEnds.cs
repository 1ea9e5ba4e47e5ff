using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// The first end of a range that names no year, before the other one.
public ref partial struct FoundPeriods
{
    /// <summary>Reads an end of which the first one is none: 元年～令和7年度, 10月から令和7年3月, 4月1日（月）・令和6年5月1日.</summary>
    private bool TryReadOtherEnd(int sign, int mark, bool isWave)
    {
        var end = EndBeforeBracket(TextCursor.TrimEnd(_text.Slice(0, sign)).Length);
        var start = isWave || (end > 0 && _text[end - 1] is '年' or '度' or '月' or '日') ? StartOfNumber(end) : end;
        if (start == end || !TryRead(mark, mark))
        {
            return false;
        }

        Find(start, Current.Start + Current.Length, new(new Fault(Reason.YearExpected, start, length: end - start), _text), Current.Sureness);
        return true;
    }

    /// <summary>Returns where a short bracket opens that closes before a place, or the place: 4月1日（月）から.</summary>
    private readonly int EndBeforeBracket(int end)
    {
        if (end == 0 || Folding.ShapeOf(_text[end - 1]) >= 0)
        {
            return end;
        }

        for (var i = end - 2; i >= Math.Max(_start, end - TextCursor.LongestBracket); i--)
        {
            if (Folding.ShapeOf(_text[i]) > 0)
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>Returns where numbers with 年, 年度, 月 or 日 begin that end at a place, or the place.</summary>
    private readonly int StartOfNumber(int end)
    {
        var start = end;
        for (var i = end - 1; i >= Current.Start + Current.Length; i--)
        {
            var isNumeral = Folding.DigitOf(_text[i]) >= 0 || KanjiNumerals.IsNumeral(_text[i]) || _text[i] == '元';
            if (!isNumeral && _text[i] is not ('年' or '度' or '月' or '日'))
            {
                return start;
            }

            start = isNumeral ? i : start;
        }

        return start;
    }
}
