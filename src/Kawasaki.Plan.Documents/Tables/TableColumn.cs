using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>A column of a table.</summary>
/// <param name="index">Where it stands, from 0.</param>
/// <param name="head">The words over it.</param>
/// <param name="said">What they say.</param>
/// <param name="label">Under what a cell below it that is no value is kept.</param>
internal sealed class TableColumn(int index, Cell head, in IndicatorColumn said, string label = "")
{
    private CellContext? _context; // Of the last cell.

    internal int Index { get; } = index;

    internal Cell Head { get; } = head;

    /// <summary>Gets under what a cell below it that is no value is kept.</summary>
    internal string Label { get; } = label;

    /// <summary>Gets what the words say.</summary>
    internal IndicatorColumn Said { get; private set; } = said;

    /// <summary>Gets what the column holds.</summary>
    internal ColumnRole Role { get; private set; } = said.Role;

    /// <summary>Gets why, where it is not for its words alone.</summary>
    internal Wording? Why { get; private set; }

    /// <summary>Gets the phase that heads it.</summary>
    internal int? Phase => Role is ColumnRole.Target ? Said.Phase : null;

    /// <summary>Gets the period that heads it.</summary>
    internal CalendarPeriod? Period => Said.Period;

    /// <summary>Gets whether nothing but a figure stands over it: a value, whose head is lost.</summary>
    internal bool HasFigureForHead { get; } = Folding.HasDigit(head.First.Span)
        && (IndicatorCellNotation.Default.ReadMeasurement(head.First.ToString()) is { IsRead: true, Value.Value: not null }
            || IndicatorCellNotation.Default.ReadTarget(head.First.ToString()) is { IsRead: true, Value: ThresholdTarget });

    /// <summary>Gets whether words of values stand over it and over others, and words of its own below them.</summary>
    internal bool HasValuesAbove { get; init; }

    /// <summary>Gets what the words over its last line say.</summary>
    internal ColumnRole RoleAbove { get; init; }

    /// <summary>Gets or sets the column that says the period of each of its values.</summary>
    internal TableColumn? Periods { get; set; }

    /// <summary>Gets or sets the column that says the unit of each of its values alone.</summary>
    internal TableColumn? Units { get; set; }

    /// <summary>Gets or sets what every cell of the rows that are whole looks like.</summary>
    internal HashSet<CellForm> Forms { get; } = [];

    /// <summary>Gets what the cells of the rows that are whole say that the values of their rows are.</summary>
    internal HashSet<ColumnRole> Kinds { get; } = [];

    /// <summary>Gets or sets whether a figure of the rows that are whole is no number that may be a year.</summary>
    internal bool HasSureFigure { get; set; }

    /// <summary>Gets or sets whether a figure of the rows that are whole has no unit.</summary>
    internal bool HasBareFigure { get; set; }

    /// <summary>Gets or sets whether a figure of the rows that are whole is a number that may be a year without an era.</summary>
    internal bool HasEraless { get; set; }

    /// <summary>Gets or sets the year without an era that stands over the values, or 0.</summary>
    internal int Eraless { get; set; } = EralessIn(head);

    /// <summary>Gets or sets whether parts that stood over columns stand in it.</summary>
    internal bool IsOfParts { get; set; }

    /// <summary>Gets or sets whether a cell says what is needed or provided for: 量の見込み, 確保方策.</summary>
    internal bool HasDemands { get; set; }

    /// <summary>Gets or sets whether most of its cells, below no head of their own, say what is measured: 受診率, 利用者数.</summary>
    internal bool HasMeasures { get; set; }

    /// <summary>Gets or sets whether it has no head and nothing but marks: A, B.</summary>
    internal bool HasMarks { get; set; }

    /// <summary>Gets or sets whether a figure below it has no year.</summary>
    internal bool HasNoYear { get; set; }

    /// <summary>Gets the periods that heads or cells of rows that are whole print.</summary>
    internal HashSet<CalendarPeriod> Printed { get; } = [];

    /// <summary>Gets whether the row says what the values are: only a year heads it.</summary>
    internal bool IsByKind { get; private set; }

    internal bool IsOfValues => HeadWords.IsOfValues(Role) || IsByKind;

    /// <summary>Gets whether it has been said why the column is not read.</summary>
    internal bool IsRefused { get; private set; }

    /// <summary>Returns what is said of a cell below it. Most cells of a column have the same.</summary>
    internal CellContext ContextOf(CalendarPeriod? period, MeasurementUnit? unit) =>
        _context is { } last && last.Period == period && last.Phase == Phase && last.Unit?.Symbol == unit?.Symbol ? last
        : _context = new(period, Phase, unit) { Said = Said.Beside };

    /// <summary>Leaves the column unread for a reason that is said.</summary>
    internal void Refuse(Wording why)
    {
        Take(ColumnRole.Unknown, why);
        IsRefused = true;
    }

    /// <summary>Gives the column a role for another reason than its words.</summary>
    internal void Take(ColumnRole role, Wording? why)
    {
        Role = role;
        Why = why;
    }

    /// <summary>Gives the column a period that does not stand in its head.</summary>
    internal void TakePeriod(CalendarPeriod period, Wording why)
    {
        Take(Role, why);
        Said = Said with { Period = period };
    }

    /// <summary>Reads the column as what others of a kind add up to.</summary>
    internal void TakeTotal(ColumnRole role, CalendarPeriod period, string words, Wording why)
    {
        Take(role, why);
        Said = Said with { Period = period, Beside = Said.Beside with { Words = words } };
        Eraless = 0; // 2年計
        _context = null;
    }

    /// <summary>Reads its head as if only the year stood there.</summary>
    internal void TakeBare() => Said = Said with { IsBare = true };

    /// <summary>Reads the brackets at the ends of its texts as units.</summary>
    internal void TakeUnits() => Said = Said with { HasUnits = true };

    /// <summary>Reads the column as measurements that are expected, and not as targets.</summary>
    internal void TakeForecast(Wording why)
    {
        Take(ColumnRole.Measurement, why);
        Said = Said.Expected();
        _context = null;
    }

    private static int EralessIn(Cell head)
    {
        var year = head.Rest.Count == 0 && EralessYear.Of(head.First.Span) > 0 ? 0 : EralessYear.In(head.First.Span);
        foreach (var piece in head.Rest)
        {
            year = year == 0 ? EralessYear.In(piece.Span) : year;
        }

        return year;
    }

    /// <summary>Leaves it to the rows what the column holds.</summary>
    internal void TakeKinds(Wording why)
    {
        IsByKind = true;
        Why = why;
    }
}
