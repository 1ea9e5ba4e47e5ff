using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

// Facts: label：figure unit, several with 、 between them.
internal sealed partial class ActivityItemReader
{
    private const int LongestFigure = 40;
    private const int LongestLabel = 100;
    private const int LongestBracket = 256;
    private const int MostLabels = 8;
    private const string FigureEnds = Folding.OpenBrackets + "※。";

    private static readonly string[] PlacesAndTimes = ["年", "年度", "月", "日", "号", "番", "番地", "丁目"];

    private readonly List<string> _path = []; // The labels of the last figure, the outermost first.
    private readonly List<FoundFact> _found = [];
    private CalendarPeriod? _period; // Of the figures that follow.
    private PrintedPeriod _printed; // Where _period stands, until it is reported.
    private int _printedStart;
    private int _undated; // The first figure that may have no period.

    private void ReadFacts(ItemText item, int node)
    {
        _found.Clear();
        _path.Clear();
        (_period, _printed, _undated) = (null, default, 0);
        for (var position = 0; position < item.Text.Length;)
        {
            var segment = SegmentAt(item.Text.AsSpan(position));
            ReadSegment(item, position, segment);
            position += segment.Length + 1;
        }

        foreach (var fact in _found)
        {
            map.Figure(map.Add(node, PlanMember.Facts, _facts.Count), fact.Place);
            _facts.Add(new(fact.Label, fact.Value, fact.Period));
        }
    }

    private void ReadSegment(ItemText item, int position, ReadOnlySpan<char> segment)
    {
        var start = new TextCursor(segment).SkipWhiteSpace();
        var text = CharacterClasses.Trim(segment);
        var printed = LeadingPeriodOfFact(text);
        var rest = text.Slice(printed.Length);
        var colon = LastColon(rest);
        if (colon < 0)
        {
            TakeYearOrDay(position + start, text, printed);
            return;
        }

        if (printed.Length > 0)
        {
            TakePeriod(position + start, printed);
        }

        var place = item.PlaceOf(position + start, text.Length);
        if (TryReadFigure(rest.Slice(colon + 1), out var value)
            && TryTakeLabels(rest.Slice(0, colon).TrimStart("：: ".AsSpan()), out var year)
            && IsCount(value.Unit, _path[_path.Count - 1]))
        {
            Report(item);
            var own = printed.Length > 0 || year is not null ? null : AsOf(text);
            _found.Add(new(string.Join("：", _path), value, own ?? (_period = year ?? _period), place));
            TakeDay(OutsideBrackets(text));
        }
        else if (HoldsFigure(rest))
        {
            diagnostics.Add(CellRules.FigureNotRead, place);
        }
    }

    /// <summary>Reads a part without a colon: a year, which is that of the figures behind it, or the day at which those before it stood.</summary>
    private void TakeYearOrDay(int start, ReadOnlySpan<char> text, PrintedPeriod printed)
    {
        if (printed.Length > 0 && printed.Length == text.Length && printed.Words is TrailingWords.None)
        {
            TakePeriod(start, printed);
        }
        else
        {
            TakeDay(text);
        }
    }

    private void TakePeriod(int start, PrintedPeriod printed)
    {
        _period = printed.Period;
        _printed = printed;
        _printedStart = start;
    }

    /// <summary>Gives a day to the figures that have no period.</summary>
    private void TakeDay(ReadOnlySpan<char> text)
    {
        if (AsOf(text) is not { } day)
        {
            return;
        }

        for (; _undated < _found.Count; _undated++)
        {
            _found[_undated] = _found[_undated] with { Period = _found[_undated].Period ?? day };
        }
    }

    /// <summary>Reports how the period of a figure was read, once one has it.</summary>
    private void Report(ItemText item)
    {
        if (_printed.Length > 0)
        {
            Report(_printed, item.Text.AsSpan(_printedStart, _printed.Length), item.PlaceOf(_printedStart, _printed.Length));
            _printed = default;
        }
    }

    /// <summary>Returns the text up to the next sign that divides figures. What stands in brackets belongs to the figure before them.</summary>
    private static ReadOnlySpan<char> SegmentAt(ReadOnlySpan<char> text)
    {
        var (depth, outside) = (0, 0);
        for (var i = 0; i < text.Length && i - outside <= LongestBracket; i++)
        {
            depth += Folding.IsOpenBracket(text[i]) ? 1 : Folding.IsCloseBracket(text[i]) && depth > 0 ? -1 : 0;
            if (depth == 0 && Divides(text, i))
            {
                return text.Slice(0, i);
            }

            outside = depth == 0 ? i : outside;
        }

        var end = depth == 0 ? -1 : text.IndexOf('、'); // A bracket that is not closed, or too far, holds nothing together.
        return end < 0 ? text : text.Slice(0, end);
    }

    private static bool Divides(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        '、' or '。' or '；' or ';' => true,
        ',' or '，' => index == 0 || index + 1 == text.Length || Folding.DigitOf(text[index - 1]) < 0 || Folding.DigitOf(text[index + 1]) < 0,
        _ => false,
    };

    /// <summary>Returns where the last colon outside of brackets is, or -1.</summary>
    private static int LastColon(ReadOnlySpan<char> text)
    {
        var (depth, colon) = (0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            depth += Folding.IsOpenBracket(text[i]) ? 1 : Folding.IsCloseBracket(text[i]) && depth > 0 ? -1 : 0;
            colon = depth == 0 && IsColon(text[i]) ? i : colon;
        }

        return colon;
    }

    private static bool IsColon(char c) => c is '：' or ':';

    /// <summary>Says whether a digit stands behind a colon.</summary>
    private static bool HoldsFigure(ReadOnlySpan<char> text)
    {
        for (int position = 0, found; (found = text.Slice(position).IndexOfAny('：', ':')) >= 0;)
        {
            var cursor = new TextCursor(text, position + found + 1);
            position = cursor.SkipWhiteSpace();
            if (cursor.IsAtDigit)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> OutsideBrackets(ReadOnlySpan<char> text)
    {
        var end = text.LastIndexOfAny(Folding.CloseBrackets.AsSpan());
        return end < 0 && text.IndexOfAny(Folding.OpenBrackets.AsSpan()) < 0 ? text : text.Slice(end + 1);
    }

    /// <summary>Reads the period before a label. Words behind a year (年度末) belong to the label, but for 現在.</summary>
    private static PrintedPeriod LeadingPeriodOfFact(ReadOnlySpan<char> text)
    {
        var printed = LeadingPeriod(text);
        return (printed.Words & ~TrailingWords.AsOf) == TrailingWords.None ? printed : default;
    }

    /// <summary>Takes the labels before a figure. Fewer than before stand under the outer ones of the figure before; one that is a year gives the
    /// period.</summary>
    private bool TryTakeLabels(ReadOnlySpan<char> text, out CalendarPeriod? period)
    {
        period = null;
        var outer = _path.Count;
        if (text.Length == 0 && outer > 0)
        {
            return true; // Only the year is another.
        }

        for (var end = 0; end >= 0; text = end < 0 ? default : text.Slice(end + 1))
        {
            end = text.IndexOfAny('：', ':');
            var label = CharacterClasses.Trim(end < 0 ? text : text.Slice(0, end));
            var printed = LeadingPeriod(label);
            if (printed.Length > 0 && printed.Length == label.Length)
            {
                period = printed.Period;
            }
            else
            {
                _path.Add(label.ToString());
            }
        }

        var count = _path.Count - outer;
        if (count > 0)
        {
            var kept = Math.Max(0, outer - count);
            _path.RemoveRange(kept, outer - kept);
        }

        if (_path.Count is > 0 and <= MostLabels && _path.TrueForAll(label => label.Length is > 0 and <= LongestLabel) && !HoldFigures())
        {
            return true;
        }

        _path.Clear();
        return false;
    }

    /// <summary>Says whether a label behind another one begins with a digit: 300人 R3利用者数 is a figure that was not divided from the next.</summary>
    private bool HoldFigures() => _path.Count > 1 && _path.FindIndex(1, label => Folding.DigitOf(label[0]) >= 0) > 0;

    private readonly record struct FoundFact(string Label, Quantity Value, CalendarPeriod? Period, Piece Place);
}
