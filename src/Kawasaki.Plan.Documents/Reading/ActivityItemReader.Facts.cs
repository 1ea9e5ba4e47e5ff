using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

// Facts: label：figure unit, several with 、 between them.
internal sealed partial class ActivityItemReader
{
    private const int LongestFigure = 40;
    private const int LongestLabel = 100;
    private const int MostLabels = 8;
    private const string FigureEnds = "（(［[※。";

    private static readonly string[] PlacesAndTimes = ["年", "年度", "月", "日", "号", "番", "番地", "丁目"];

    private readonly List<string> _path = []; // The labels of the last figure, the outermost first.
    private readonly List<(string Label, Quantity Value, CalendarPeriod? Period, int Start, int Length)> _found = [];

    private void ReadFacts(ItemText item, int node)
    {
        _found.Clear();
        CalendarPeriod? period = null;
        _path.Clear();
        for (var position = 0; position <= item.Text.Length;)
        {
            var rest = item.Text.AsSpan(position);
            var comma = rest.IndexOf('、');
            var segment = comma < 0 ? rest : rest.Slice(0, comma);
            var start = position + Characters.SkipSpaces(segment, 0);
            position += segment.Length + 1;
            segment = segment.Trim();
            var printed = LeadingPeriodOfFact(segment);
            if (printed.Length > 0)
            {
                period = printed.Period;
                Report(printed, segment, item.PlaceOf(start, printed.Length));
            }

            if (segment.IndexOfAny('：', ':') < 0)
            {
                continue;
            }

            var labelled = printed.Length == 0 ? segment : segment.Slice(printed.Length).TrimStart("：: ".AsSpan());
            var colon = labelled.LastIndexOfAny('：', ':');
            if (TryReadFigure(labelled.Slice(colon + 1), out var value) && TryTakeLabels(labelled.Slice(0, Math.Max(colon, 0)), ref period) && IsCount(value.Unit, _path[_path.Count - 1]))
            {
                _found.Add((string.Join("：", _path), value, period, start, segment.Length));
            }
        }

        var asOf = _found.Count > 0 && period is null ? AsOf(item.Text.AsSpan()) : null;
        foreach (var fact in _found)
        {
            map.Figure(map.Add(node, PlanMember.Facts, _facts.Count), item.PlaceOf(fact.Start, fact.Length));
            _facts.Add(new(fact.Label, fact.Value, asOf ?? fact.Period));
        }
    }

    /// <summary>Reads the period before a label. Words behind a year (年度末) belong to the label, but for 現在.</summary>
    private static PrintedPeriod LeadingPeriodOfFact(ReadOnlySpan<char> text)
    {
        var printed = LeadingPeriod(text);
        return (printed.Words & ~TrailingWords.AsOf) == TrailingWords.None ? printed : default;
    }

    /// <summary>Takes the labels before a figure. Fewer than before stand under the outer ones of the figure before; one that is a year gives the period.</summary>
    private bool TryTakeLabels(ReadOnlySpan<char> text, ref CalendarPeriod? period)
    {
        var outer = _path.Count;
        if (text.Length == 0 && outer > 0)
        {
            return true; // Only the year is another.
        }

        for (var end = 0; end >= 0; text = end < 0 ? default : text.Slice(end + 1))
        {
            end = text.IndexOfAny('：', ':');
            var label = (end < 0 ? text : text.Slice(0, end)).Trim();
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

        if (_path.Count is > 0 and <= MostLabels && _path.TrueForAll(label => label.Length is > 0 and <= LongestLabel))
        {
            return true;
        }

        _path.Clear();
        return false;
    }

    /// <summary>Says whether a figure counts something: 3階, 4月 and 2丁目 say where or when, 約 and 程度 that it is not exact.</summary>
    private static bool IsCount(MeasurementUnit unit, string label)
    {
        var symbol = unit.Symbol.AsSpan();
        return Array.IndexOf(PlacesAndTimes, unit.Symbol) < 0 ? !(symbol.Begins("階") || symbol.Begins("丁目") || symbol.Begins("番地") || symbol.Begins("月号") || symbol.Begins("号室") || symbol.Begins("時"))
            : label.AsSpan().Ends("数");
    }

    private static bool TryReadFigure(ReadOnlySpan<char> text, out Quantity value)
    {
        value = default;
        var figure = text.Trim();
        figure = figure.Begins("延べ") ? figure.Slice(2).TrimStart() : figure;
        var end = figure.IndexOfAny(FigureEnds.AsSpan());
        figure = (end < 0 ? figure : figure.Slice(0, end)).TrimEnd();
        figure = figure.Slice(0, EndOfUnit(figure));
        if (figure.Length is 0 or > LongestFigure || !IndicatorCellNotation.Default.ReadMeasurement(figure, columnPeriod: null).TryGetValue(out var cell))
        {
            return false;
        }

        value = cell.Value.Value;
        var unit = value.Unit.Symbol.AsSpan();
        return value.Unit != MeasurementUnit.None && !unit.Has("から") && !unit.Has("まで"); // 9時から is a time.
    }

    /// <summary>Returns where the unit ends: at white space, but for that between the number and the unit.</summary>
    private static int EndOfUnit(ReadOnlySpan<char> figure)
    {
        var hasUnit = false;
        for (var i = 0; i < figure.Length; i++)
        {
            if (Characters.IsSpace(figure[i]))
            {
                if (hasUnit)
                {
                    return i;
                }
            }
            else
            {
                hasUnit |= !(Characters.DigitOf(figure[i]) >= 0 || figure[i] is ',' or '，' or '.' or '．' or '△' or '▲' or '-' or '−');
            }
        }

        return figure.Length;
    }

    /// <summary>Finds the month or day at which figures stood: R2.12現在.</summary>
    private static CalendarPeriod? AsOf(ReadOnlySpan<char> text)
    {
        if (!text.Has("現在"))
        {
            return null;
        }

        foreach (var found in Years.Find(text))
        {
            if ((found.Result.TrailingWords & TrailingWords.AsOf) != 0 && found.Result.TryGetValue(out var period))
            {
                return period;
            }
        }

        return null;
    }
}
