using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using static System.FormattableString;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>Writes the indicators of a node as a table: the baseline, the measurements with the latest under 現状, a column for each phase
/// and each label of a remark.</summary>
/// <param name="style">How tables of this kind are printed.</param>
/// <param name="notes">The notes of the node, of which those with a day give it to values.</param>
/// <param name="phase">A phase that has a column whether or not a target is in it.</param>
internal sealed class IndicatorTable(IndicatorTableStyle style, IReadOnlyList<PlanNote> notes, int? phase)
{
    private readonly CellWriter _cells = new(style.UnitGap);

    /// <summary>Returns the mark of a note where something refers to it.</summary>
    internal static string MarkOf(string mark) => "^{※" + mark + "}";

    /// <summary>Writes indicators in one table; one that needs a period in a head stands in a table of its own.</summary>
    internal void WriteAll(IReadOnlyList<Indicator> indicators, WrittenLines lines)
    {
        var table = new List<Indicator>();
        foreach (var indicator in indicators)
        {
            if (table.Count > 0 && (NeedsHead(indicator) || NeedsHead(table[0])))
            {
                Write(table, lines);
                table.Clear();
            }

            table.Add(indicator);
        }

        if (table.Count > 0 || phase is not null)
        {
            Write(table, lines);
        }
    }

    private bool NeedsHead(Indicator indicator) => indicator.Targets.Any(target => new IndicatorCell(_cells.Of(target)).NeedsHead);

    private void Write(List<Indicator> indicators, WrittenLines lines)
    {
        var measurements = Math.Max(1, indicators.Select(indicator => indicator.Measurements.Count).DefaultIfEmpty(0).Max());
        var phases = TargetColumns.Of(indicators.Select(indicator => indicator.Targets), phase);
        var days = DaysOfNotes();
        var rows = indicators.Select(indicator => CellsOf(indicator, measurements, phases, MarksOf(indicator, days))).ToArray();
        string[] labels =
        [
            "計画策定時",
            .. Enumerable.Repeat("実績", measurements - 1),
            "現状",
            .. phases.Select(number => number is { } known ? Invariant($"第{known}期実施計画期間 における目標値") : style.TargetHead),
        ];
        var remarks = indicators
            .SelectMany(indicator => indicator.Remarks).Select(remark => remark.Label).Distinct(StringComparer.Ordinal).ToArray();
        var heads = labels.Select((_, column) => HeadPeriod(rows.Select(row => row[column]))).ToArray();

        lines.Separate();
        lines.AddRow([style.NameHead, .. labels.Select((label, column) => heads[column] is { } head
            ? $"{label} {PeriodText.OverIndicators(head)}" : label), .. remarks]);
        for (var i = 0; i < rows.Length; i++)
        {
            lines.AddRow(
            [
                NameOf(indicators[i], MarksOf(indicators[i], days)),
                .. rows[i].Select((cell, column) => // Below a year a dash is a value.
                    heads[column] is not null && cell == IndicatorCell.Dash ? "" : cell.Under(heads[column])),
                .. remarks.Select(label => indicators[i].Remarks.FirstOrDefault(remark => remark.Label == label)?.Text ?? ""),
            ]);
        }
    }

    private IndicatorCell[] CellsOf(Indicator indicator, int measurements, IReadOnlyList<int?> phases, string?[] marks) =>
    [
        new(_cells.Of(indicator.Baseline)),
        .. Enumerable.Repeat(IndicatorCell.Dash, measurements - indicator.Measurements.Count),
        .. indicator.Measurements.Select((measurement, i) => new IndicatorCell(_cells.Of(measurement, marks[i] is { } mark ? MarkOf(mark) : null))),
        .. TargetColumns.Placed(indicator.Targets, phases).Select(target => target is null ? IndicatorCell.Empty : new IndicatorCell(_cells.Of(target))),
    ];

    /// <summary>Returns the period that stands in the head of a column: one that must stand there, or, where the style has it so, the one that all
    /// cells share.</summary>
    private CalendarPeriod? HeadPeriod(IEnumerable<IndicatorCell> column)
    {
        var dated = column.Where(cell => cell.TakesPeriod).ToArray();
        var first = dated.Length > 0 ? dated[0] : IndicatorCell.Empty;
        return first.NeedsHead || (style.IsPeriodInHead && Array.TrueForAll(dated, cell => cell.Period == first.Period)) ? first.Period : null;
    }

    /// <summary>Returns the days that notes give to the values that refer to them, by mark.</summary>
    private Dictionary<string, CalendarPeriod?> DaysOfNotes()
    {
        var days = new Dictionary<string, CalendarPeriod?>(StringComparer.Ordinal);
        foreach (var note in notes)
        {
            if (note.Mark is { } mark && !days.ContainsKey(mark))
            {
                days.Add(mark, NoteDay.In(note.Text.AsSpan()));
            }
        }

        return days;
    }

    /// <summary>Returns the marks of the notes that say the days of measurements, where the cell cannot say them itself.</summary>
    private static string?[] MarksOf(Indicator indicator, Dictionary<string, CalendarPeriod?> days) =>
    [
        .. indicator.Measurements.Select(measurement => measurement.AsOf is { } asOf && PeriodEnd.WordsFor(measurement.Period, asOf) is TrailingWords.None
            ? indicator.Notes.FirstOrDefault(mark => days.TryGetValue(mark, out var day) && day == asOf)
            : null),
    ];

    /// <summary>Returns a name with its marks, its scale and its source. The marks of a row are read from left to right: those that end in the cells
    /// may be left out here.</summary>
    private static string NameOf(Indicator indicator, string?[] cellMarks)
    {
        var inCells = cellMarks.OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var before = indicator.Notes.Count - inCells.Length;
        var inName = before >= 0 && indicator.Notes.Skip(before).SequenceEqual(inCells) ? indicator.Notes.Take(before) : indicator.Notes;
        var scale = indicator.ScaleMaximum is { } maximum ? Invariant($" ※{maximum}点満点") : "";
        var endsWithBracket = Folding.IsCloseBracket(indicator.Name[indicator.Name.Length - 1]);
        var source = indicator.Source is { } known ? $" ({known})" : endsWithBracket ? " ()" : ""; // Without it the bracket of the name would be the source.
        return indicator.Name + string.Concat(inName.Select(mark => " " + MarkOf(mark))) + scale + source;
    }
}
