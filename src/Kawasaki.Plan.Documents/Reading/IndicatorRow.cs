using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A row of an indicator table that was read, of which an indicator can be made once the notes are known.</summary>
internal sealed class IndicatorRow(int node)
{
    private FigureChecks? _figures;
    private IndicatorRow? _whole;

    internal int Node { get; } = node;

    internal string Name { get; set; } = "";

    /// <summary>Gets the indicator: of a part the one that it is of, else itself.</summary>
    internal IndicatorRow Whole
    {
        get => _whole ?? this;
        init => _whole = value;
    }

    internal string? Source { get; set; }

    internal decimal? ScaleMaximum { get; set; }

    /// <summary>Gets or sets whether a cell of a baseline was read.</summary>
    internal bool HasBaseline { get; set; }

    internal Baseline Baseline { get; set; } = Baseline.None;

    internal List<(Measurement Value, IReadOnlyList<string> Marks, int Node)> Measurements { get; } = new(1); // Most tables have one column of them.

    internal List<Target> Targets { get; } = [];

    internal List<IndicatorRemark> Remarks { get; } = [];

    /// <summary>Gets the parts of which cells have figures of their own.</summary>
    internal List<IndicatorRow> Parts { get; } = [];

    /// <summary>Gets the line in which it begins.</summary>
    internal Piece Place { get; init; }

    internal List<string> Marks { get; } = [];

    /// <summary>Returns the indicator, with the days that the notes of its measurements give.</summary>
    internal Indicator ToIndicator(IndicatorKind kind, IReadOnlyDictionary<string, (CalendarPeriod Day, Piece Place)>? days, SourceMapBuilder map) =>
        new Indicator(Name, Baseline, MeasurementsWith(days, map), Targets, kind)
            .WithSource(Source)
            .WithScaleMaximum(ScaleMaximum)
            .WithNotes(Marks)
            .WithRemarks(Remarks)
            .WithParts(Parts.ConvertAll(part => new IndicatorPart(part.Name, part.Baseline, part.MeasurementsWith(days, map), part.Targets)));

    /// <summary>Returns what the figures have to agree in.</summary>
    internal FigureChecks Figures(DiagnosticBag diagnostics) => _figures ??= new(this, diagnostics);

    /// <summary>Puts the targets in the order of the phases, and within one of the due years.</summary>
    internal void SortTargets()
    {
        var targets = Targets
            .OrderBy(target => target.Phase ?? int.MaxValue)
            .ThenBy(target => target.DueYear is { } year ? year.StartYear : int.MaxValue)
            .ToList();
        Targets.Clear();
        Targets.AddRange(targets);
        Parts.ForEach(part => part.SortTargets());
    }

    /// <summary>Returns the measurements, oldest first, with the days that their notes give.</summary>
    private Measurement[] MeasurementsWith(IReadOnlyDictionary<string, (CalendarPeriod Day, Piece Place)>? days, SourceMapBuilder map)
    {
        var measurements = new Measurement[Measurements.Count];
        var index = 0;
        foreach (var (value, marks, node) in Measurements.Count < 2
            ? Measurements : [.. Measurements.OrderBy(item => item.Value.Year is { } year ? year.StartYear : int.MaxValue)])
        {
            map.SetIndex(node, index);
            measurements[index] = Dated(value, marks, days, node, map);
            index++;
        }

        return measurements;
    }

    internal void AddMarks(IReadOnlyList<string> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            if (!Marks.Contains(marks[i]))
            {
                Marks.Add(marks[i]);
            }
        }
    }

    private static Measurement Dated(
        Measurement measurement,
        IReadOnlyList<string> marks,
        IReadOnlyDictionary<string, (CalendarPeriod Day, Piece Place)>? days,
        int node,
        SourceMapBuilder map)
    {
        if (measurement.AsOf is not null || days is null || measurement.Value is not { } value)
        {
            return measurement;
        }

        foreach (var mark in marks)
        {
            if (days.TryGetValue(mark, out var note))
            {
                map.Figure(map.Add(node, PlanMember.AsOf), note.Place);
                return new(value, measurement.Period, note.Day);
            }
        }

        return measurement;
    }
}
