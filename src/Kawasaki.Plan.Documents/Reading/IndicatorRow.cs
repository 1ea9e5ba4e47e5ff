using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

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

    /// <summary>Gets or sets those that stand in its name.</summary>
    internal IReadOnlyList<string> MarksOfName { get; set; } = [];

    /// <summary>Returns the indicator, with the days that the notes of its measurements give.</summary>
    internal Indicator ToIndicator(IndicatorKind kind, IReadOnlyDictionary<string, (CalendarPeriod Day, Piece Place)>? days, SourceMapBuilder map) =>
        new Indicator(Name, Baseline, ValueList<Measurement>.Of(MeasurementsWith(days, map)), ValueList<Target>.CopyOf(Targets))
        {
            Kind = kind,
            Source = Source,
            ScaleMaximum = ScaleMaximum,
            Notes = ValueList<string>.CopyOf(Marks),
            Remarks = ValueList<IndicatorRemark>.CopyOf(Remarks),
            Parts = PartsWith(days, map),
        }.Checked();

    private ValueList<IndicatorPart> PartsWith(IReadOnlyDictionary<string, (CalendarPeriod Day, Piece Place)>? days, SourceMapBuilder map) =>
        ValueList<IndicatorPart>.CopyOf(
            Parts.Count == 0 ? null : Parts.ConvertAll(part => new IndicatorPart(part.Name, part.Baseline, part.MeasurementsWith(days, map), part.Targets)));

    /// <summary>Says whether a remark is among those that were read.</summary>
    internal bool HasRemark(string label, string text)
    {
        foreach (var remark in Remarks)
        {
            if (remark.Label == label && remark.Text == text)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns what the figures have to agree in.</summary>
    internal FigureChecks Figures(DiagnosticBag diagnostics) => _figures ??= new(this, diagnostics);

    /// <summary>Puts the targets in the order of the phases, and within one of the due years.</summary>
    internal void SortTargets()
    {
        for (var i = 1; i < Targets.Count; i++)
        {
            var target = Targets[i]; // They are few, and mostly in order.
            var index = i;
            for (; index > 0 && RankOf(target).CompareTo(RankOf(Targets[index - 1])) < 0; index--)
            {
                Targets[index] = Targets[index - 1];
            }

            Targets[index] = target;
        }

        Parts.ForEach(part => part.SortTargets());
    }

    private static (int Phase, int Year) RankOf(Target target) =>
        (target.Phase ?? int.MaxValue, target.DueYear is { } year ? year.StartYear : int.MaxValue);

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
