using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A row of an indicator table that was read, of which either kind of indicator can be made once the notes are known.</summary>
internal sealed class IndicatorRow
{
    internal string Name { get; set; } = "";

    internal string? Source { get; set; }

    internal decimal? ScaleMaximum { get; set; }

    internal Baseline Baseline { get; set; } = Baseline.None;

    internal List<(Measurement Value, IReadOnlyList<string> Marks)> Measurements { get; } = [];

    internal List<Target> Targets { get; } = [];

    internal List<string> Marks { get; } = [];

    /// <summary>Returns the measurements, oldest first, with the days that their notes give.</summary>
    internal IEnumerable<Measurement> MeasurementsWith(IReadOnlyDictionary<string, CalendarPeriod> days) =>
        Measurements.Select(item => Dated(item.Value, item.Marks, days)).OrderBy(item => item.Period?.CountedFiscalYear is { } year ? year.StartYear : int.MaxValue);

    internal void AddMarks(IEnumerable<string> marks)
    {
        foreach (var mark in marks)
        {
            if (!Marks.Contains(mark))
            {
                Marks.Add(mark);
            }
        }
    }

    /// <summary>Reads the scale (※5点満点) off a name, and returns the name without it.</summary>
    internal string TakeScale(string name, Piece cell, DiagnosticBag diagnostics)
    {
        var end = name.IndexOf("点満点", StringComparison.Ordinal);
        var start = end;
        while (start > 0 && end - start < 6 && Characters.DigitOf(name[start - 1]) >= 0)
        {
            start--;
        }

        if (end <= 0 || start == end)
        {
            return name;
        }

        ScaleMaximum = decimal.Parse(string.Concat(name.Substring(start, end - start).Select(c => Characters.DigitOf(c).ToString(CultureInfo.InvariantCulture))), CultureInfo.InvariantCulture);
        var after = end + "点満点".Length;
        if (start > 0 && name[start - 1] == '※')
        {
            start--;
        }

        if (start > 0 && after < name.Length && Characters.IsOpeningBracket(name[start - 1]) && Characters.IsClosingBracket(name[after]))
        {
            start--;
            after++;
        }

        diagnostics.Add(TableRules.Scale, cell, name.Substring(start, after - start));
        return name.Remove(start, after - start);
    }

    private static Measurement Dated(Measurement measurement, IReadOnlyList<string> marks, IReadOnlyDictionary<string, CalendarPeriod> days)
    {
        foreach (var mark in marks)
        {
            if (measurement.AsOf is null && days.TryGetValue(mark, out var day))
            {
                return new(measurement.Value, measurement.Period, day);
            }
        }

        return measurement;
    }
}
