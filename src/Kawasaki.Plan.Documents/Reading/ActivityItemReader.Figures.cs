using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

// The figures of facts, and the days at which they stood.
internal sealed partial class ActivityItemReader
{
    /// <summary>Says whether a figure counts something: 3階, 4月 and 2丁目 say where or when, 約 and 程度 that it is not exact.</summary>
    private static bool IsCount(MeasurementUnit unit, string label)
    {
        var symbol = unit.Symbol.AsSpan();
        return Array.IndexOf(PlacesAndTimes, unit.Symbol) < 0
            ? !(symbol.Begins("階") || symbol.Begins("丁目") || symbol.Begins("番地") || symbol.Begins("月号") || symbol.Begins("号室") || symbol.Begins("時"))
            : label.AsSpan().Ends("数");
    }

    private static bool TryReadFigure(ReadOnlySpan<char> text, out Quantity value)
    {
        value = default;
        var figure = CharacterClasses.Trim(text);
        figure = figure.Begins("延べ") ? CharacterClasses.TrimStart(figure.Slice(2)) : figure;
        var end = figure.IndexOfAny(FigureEnds.AsSpan());
        figure = CharacterClasses.TrimEnd(end < 0 ? figure : figure.Slice(0, end));
        figure = figure.Slice(0, EndOfUnit(figure));
        if (figure.Length is 0 or > LongestFigure || !IndicatorCellNotation.Default.ReadMeasurement(figure, CellContext.None).TryGetValue(out var cell)
            || cell is not { Value: { } printed, Qualifier: null }) // About 100 is no fact.
        {
            return false;
        }

        value = printed;
        var unit = value.Unit.Symbol.AsSpan();
        return value.Unit != MeasurementUnit.None && !unit.Has("から") && !unit.Has("まで"); // 9時から is a time.
    }

    /// <summary>Returns where the unit ends: at white space, but for that between the number and the unit.</summary>
    private static int EndOfUnit(ReadOnlySpan<char> figure)
    {
        var hasUnit = false;
        for (var i = 0; i < figure.Length; i++)
        {
            if (CharacterClasses.IsWhiteSpace(figure[i]))
            {
                if (hasUnit)
                {
                    return i;
                }
            }
            else
            {
                hasUnit |= !(Folding.DigitOf(figure[i]) >= 0 || figure[i] is ',' or '，' or '.' or '．' || Folding.IsMinus(figure[i]));
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
