using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Puts the rows of one indicator together: those below one name, where the rows say what kind they are, or of which part.</summary>
internal sealed class IndicatorGroups(TableColumns columns, TableLayout layout)
{
    internal List<List<GridRow>> Of(List<GridRow> rows)
    {
        var groups = new List<List<GridRow>>();
        foreach (var row in rows)
        {
            if (columns.Kind is { } kind && row.CellOf(kind) is { } said)
            {
                var words = Characters.JoinWrapped(string.Concat(said.Rest.Prepend(said.First).Select(piece => piece.Span.ToString())).AsSpan());
                row.Kind = HeadWords.KindOf(words.AsSpan(), layout);
                row.Period = PeriodIn(words.AsSpan(), out var hasFurther);
                row.IsOfUnknownKind = row.Kind is ColumnRole.Unknown || hasFurther;
            }

            if (groups.Count > 0 && GoesOn(groups[groups.Count - 1], row))
            {
                groups[groups.Count - 1].Add(row);
            }
            else
            {
                groups.Add([row]);
            }
        }

        return groups;
    }

    private static CalendarPeriod? PeriodIn(ReadOnlySpan<char> kind, out bool hasFurther)
    {
        CalendarPeriod? first = null;
        hasFurther = false;
        foreach (var found in YearNotation.Default.Find(kind))
        {
            hasFurther |= !found.Result.TryGetValue(out var period) || (first is { } known && known != period);
            first ??= found.Result.TryGetValue(out period) ? period : null;
        }

        return first;
    }

    /// <summary>Says whether a row is a further one of an indicator: of a kind that it has not had, or of a part, below no name, or below the same. One
    /// that cannot be laid may be of the second part.</summary>
    private bool GoesOn(List<GridRow> group, GridRow row) =>
        group[0].Ways is null
            && columns.Name is { } name
            && group[0].CellOf(name) is not null
            && (row.Ways is not null ? group.Count == 1 && HasLabel(group[0])
                : columns.GoesOn(group[0], row) && (IsOfOtherKind(group, row) || HasLabel(row)));

    private bool HasLabel(GridRow row) => columns.Labels.Count > 0 && columns.Labels.Any(column => row.CellOf(column) is not null);

    private static bool IsOfOtherKind(List<GridRow> group, GridRow row) =>
        row.IsOfUnknownKind
            || (row.Kind is not ColumnRole.Unknown
                && group.TrueForAll(other => other.IsOfUnknownKind
                    || (other.Kind is not ColumnRole.Unknown && (other.Kind != row.Kind || row.Kind is ColumnRole.Remark))));
}
