using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

// Facts: label：figure unit, several with 、 between them.
internal sealed partial class ActivityItemReader
{
    private const int LongestFigure = 40;

    private static readonly char[] Colons = ['：', ':'];
    private const string FigureEnds = "（(［[※ \u3000。";

    private List<QuantifiedFact> FactsOf(Piece item)
    {
        var facts = new List<QuantifiedFact>();
        if (item.Text.PlaceOfAny("：:") < 0)
        {
            return facts;
        }

        CalendarPeriod? period = null;
        string[] path = [];
        var position = 0;
        foreach (var segment in item.Text.Split('、'))
        {
            var text = segment.Trim();
            var length = LeadingYear(text, out var year);
            if (length > 0)
            {
                period = year;
                diagnostics.Add(TableRules.LetterYear, item.Slice(position + segment.IndexOf(text, StringComparison.Ordinal), length));
            }

            position += segment.Length + 1;
            var parts = text.Substring(length).Split(Colons);
            if (parts.Length > 1 && TryReadFigure(parts[parts.Length - 1], out var value))
            {
                var labels = parts.Take(parts.Length - 1).Select(label => label.Trim()).ToArray();
                path = [.. path.Take(Math.Max(0, path.Length - labels.Length)), .. labels];
                if (Array.TrueForAll(path, label => label.Length > 0))
                {
                    facts.Add(new(string.Join("：", path), value, period));
                }
            }
        }

        return facts.Count > 0 && period is null && AsOf(item.Text) is { } asOf
            ? [.. facts.Select(fact => new QuantifiedFact(fact.Label, fact.Value, asOf))]
            : facts;
    }

    private static bool TryReadFigure(string text, out Quantity value)
    {
        value = default;
        var figure = text.Trim();
        figure = figure.StartsWith("延べ", StringComparison.Ordinal) ? figure.Substring(2).TrimStart() : figure;
        var end = figure.PlaceOfAny(FigureEnds);
        figure = end < 0 ? figure : figure.Substring(0, end);
        if (figure.Length is 0 or > LongestFigure || !IndicatorCellNotation.Default.ReadMeasurement(figure).TryGetValue(out var cell))
        {
            return false;
        }

        value = cell.Value.Value;
        return value.Unit != MeasurementUnit.None && !value.Unit.Symbol.Has("から") && !value.Unit.Symbol.Has("まで"); // 9時から is a time.
    }

    /// <summary>Finds the month or day at which figures stood: R2.12現在.</summary>
    private static CalendarPeriod? AsOf(string text)
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
