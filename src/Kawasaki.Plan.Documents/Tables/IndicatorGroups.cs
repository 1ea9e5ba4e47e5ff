using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>Puts the rows of one indicator together: those below one name, where the rows say what kind they are, or of which part.</summary>
internal sealed class IndicatorGroups(TableColumns columns, TableLayout layout)
{
    private const string Openings = Folding.OpenBrackets + Folding.OpenWordBrackets;
    private const string Closings = Folding.CloseBrackets + Folding.CloseWordBrackets;
    private static readonly string[] TargetEnds = ["の目標値", "の目標"];
    private static readonly string[] NotPlanned = ["実績", "現状", "決算", "前年"];
    private static readonly string[] ToCome = ["見込", "推計", "予測", "計画", "上限", "移行する", "削減する", "のうち"];
    private static readonly string[] Differences = ["過不足", "差引", "不足", "差"];

    internal List<List<GridRow>> Of(List<GridRow> rows)
    {
        var groups = new List<List<GridRow>>();
        TakeKindsOfNames(rows);
        foreach (var row in rows.Where(row => columns.AreNamesPlanned && row.CellOf(columns.Name!) is { } name
            && (Array.Exists(Differences, name.First.StartsWith) || Array.Exists(NotPlanned, name.First.Contains) || EndsInDifference(name.First.Span))))
        {
            row.IsOfUnknownKind = true; // 過不足 below 量の見込み and 確保方策 is no target, and 利用実績 is none.
        }

        foreach (var row in rows)
        {
            if (columns.Kind is { } kind && row.CellOf(kind) is { } said)
            {
                var words = Characters.JoinWrapped(string.Concat(said.Rest.Prepend(said.First).Select(piece => piece.Span.ToString())).AsSpan());
                row.Kind = HeadWords.KindOf(words.AsSpan(), layout);
                row.Period = PeriodIn(words.AsSpan(), out var hasFurther);
                row.UnitOfKind = BracketUnit.InHead(words.AsSpan());
                row.IsOfUnknownKind = row.Kind is ColumnRole.Unknown || hasFurther;
            }

            if (groups.LastOrDefault() is { } above && above[0].Ways is null && row.Ways is null && KindForName(row) is var ofName
                && HeadWords.IsOfValues(ofName) && above[0].CellOf(columns.Name!) is not null)
            {
                (row.Kind, row.IsOfKindForName) = (ofName, true);
                above.Add(row);
                continue;
            }

            var isNamed = columns is { YearsOfRows: not null, Name: { } name } && row.CellOf(name) is not null;
            var group = isNamed ? groups.FindLast(above => columns.GoesOn(above[0], row)) : groups.LastOrDefault();
            if (group is not null && GoesOn(group, row))
            {
                group.Add(row);
            }
            else
            {
                groups.Add([row]);
            }
        }

        return groups;
    }

    /// <summary>Takes what the names say of their figures. What a name calls neither a target nor measured, or measured after the
    /// first year of all or when targets are due, is not known.</summary>
    /// <summary>Returns the kind that a row says where the name would stand, beside heads that say theirs.</summary>
    private ColumnRole KindForName(GridRow row) =>
        columns is { Kind: null, AreKindsInNames: false, AreNamesPlanned: false, Name: { } name } && row.CellOf(name) is { } words
            && columns.OfValues.Exists(column => !column.IsByKind) && !PartColumns.IsDemand(row.Cells[name.Index])
            ? HeadWords.KindOf(Characters.JoinWrapped(words.First.Span).AsSpan(), layout) : ColumnRole.Unknown;

    private static bool EndsInDifference(ReadOnlySpan<char> name) =>
        (ItemNumber.Without(name) is { Length: > 1 } second && Folding.IsMinus(second[0]) && ItemNumber.Without(second.Slice(1)).IsEmpty) // ②－①
        || (name.IndexOfAny(Folding.OpenBrackets.AsSpan()) is > 0 and var open ? name.Slice(0, open) : name).EndsAny(Differences); // …の差（②－①）

    private void TakeKindsOfNames(List<GridRow> rows)
    {
        foreach (var row in rows.Where(_ => columns.AreKindsInNames))
        {
            (row.Kind, row.Period) = row.CellOf(columns.Name!) is { } name ? KindInName(name) : default;
            row.Period ??= YearBeside(row);
        }

        var (first, due) = (rows.Select(YearOf).Min(), rows.Where(row => row.Kind is ColumnRole.Target).Select(YearOf).Min());
        foreach (var row in rows.Where(_ => columns.AreKindsInNames))
        {
            row.IsOfUnknownKind = row.Kind is ColumnRole.Unknown
                || (row.Kind is not ColumnRole.Target && (due is null || YearOf(row) > first || YearOf(row) >= due));
        }
    }

    /// <summary>Returns the only year that a remark of a row is: 令和4年度末時点.</summary>
    private CalendarPeriod? YearBeside(GridRow row)
    {
        var years = columns.All.Where(column => column.Role is ColumnRole.Remark).Select(row.CellOf).OfType<Cell>()
            .Select(cell => cell.Rest.Count == 0 ? LinesAround.YearOf(cell.First.Span) : null).OfType<CalendarPeriod>().Distinct().ToList();
        return years.Count == 1 ? years[0] : null;
    }

    private static int? YearOf(GridRow row) => row.Period?.Last?.CountedFiscalYear?.StartYear;

    /// <summary>Returns what a name says that its figure is, and of which year: 令和8年度末の入所者数（目標値）, 令和4年度末時点の入所者数.</summary>
    private (ColumnRole Kind, CalendarPeriod? Period) KindInName(Cell name)
    {
        var words = string.Concat(name.Rest.Prepend(name.First).Select(piece => piece.Span.ToString())).AsSpan();
        var period = PeriodIn(words, out var hasFurther);
        var kinds = new HashSet<ColumnRole>();
        for (var rest = words; rest.IndexOfAny(Openings.AsSpan()) is >= 0 and var open;)
        {
            rest = rest.Slice(open + 1);
            if (rest.IndexOfAny(Closings.AsSpan()) is >= 0 and var close && HeadWords.KindOf(rest.Slice(0, close), layout) is var said
                && HeadWords.IsOfValues(said))
            {
                kinds.Add(said);
            }
        }

        if (words.EndsAny(TargetEnds))
        {
            kinds.Add(ColumnRole.Target);
        }
        else if (kinds.Count == 0 && period is not null && (words.Has("時点") || words.Has("年度末の")) && !words.HasAny(ToCome))
        {
            kinds.Add(ColumnRole.Measurement);
        }

        return hasFurther || kinds.Count != 1 ? default : (kinds.First(), period);
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
                : columns.GoesOn(group[0], row) && (IsOfOtherKind(group, row) || HasLabel(row) || IsOfOtherYear(group, row)));

    /// <summary>Says whether a row is of another year than those of its kind before it, and of the same category.</summary>
    private bool IsOfOtherYear(List<GridRow> group, GridRow row) =>
        columns.YearsOfRows is { } years
            && TextOf(row, years) is { Length: > 0 } year
            && group[0].Band == row.Band
            && group.TrueForAll(other => (TextOf(other, years) != year || (row.Kind is not ColumnRole.Unknown && other.Kind != row.Kind))
                && columns.All.TrueForAll(column => column.Role is not (ColumnRole.Category or ColumnRole.Number)
                    || TextOf(row, column) is "" || TextOf(row, column) == TextOf(other, column)));

    private static string TextOf(GridRow row, TableColumn column) =>
        row.CellOf(column) is { } cell ? CharacterClasses.Trim(cell.First.Span).ToString() : "";

    private bool HasLabel(GridRow row) => columns.LabelsOf(row).Count > 0;

    private static bool IsOfOtherKind(List<GridRow> group, GridRow row) =>
        row.IsOfUnknownKind
            || (row.Kind is not ColumnRole.Unknown
                && group.TrueForAll(other => other.IsOfUnknownKind
                    || (other.Kind is not ColumnRole.Unknown && (other.Kind != row.Kind || row.Kind is ColumnRole.Remark))));
}
