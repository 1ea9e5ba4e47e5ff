using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents.Tables;

// Years in columns of their own.
internal sealed partial class TableColumns
{
    /// <summary>Finds for each column of years the one column of values to which they belong: of its kind, else beside it, all on one side.</summary>
    private void PairPeriods()
    {
        var plain = new List<TableColumn>();
        foreach (var column in _columns.Where(column => column.Role is ColumnRole.Period))
        {
            var of = column.Said.PeriodsOf is not ColumnRole.Unknown ? column.Said.PeriodsOf
                : HeadWords.IsOfValues(column.Said.Role) ? column.Said.Role
                : ColumnRole.Unknown;
            var values = _columns.FindAll(other => other.Role == of && other.Periods is null);
            if (of is ColumnRole.Unknown || values.Count == 0)
            {
                plain.Add(column);
            }
            else
            {
                (values.Count == 1 ? values[0] : values.OrderBy(other => Math.Abs(other.Index - column.Index)).First()).Periods = column;
            }
        }

        if (plain.Count == 0)
        {
            return;
        }

        if (plain.TrueForAll(column => !column.Forms.Contains(CellForm.Period) && !column.HasEraless)
            && _columns.TrueForAll(column => !column.IsOfValues || column.Periods is not null || column.Said.Period is not null))
        {
            plain.ForEach(column => column.Take(ColumnRole.Remark, AsSaid)); // 調査時期 beside 目標値（令和11年度）
            return;
        }

        var before = plain.TrueForAll(column => IsOfValuesAt(column.Index + 1));
        var behind = plain.TrueForAll(column => IsOfValuesAt(column.Index - 1));
        foreach (var column in plain)
        {
            if (before == behind)
            {
                _diagnostics.Add(TableRules.TwoReadings, column.Head.First, BetweenTwo);
                foreach (var other in _columns.Where(other => other.IsOfValues && Math.Abs(other.Index - column.Index) == 1))
                {
                    other.Refuse(AsPeriods);
                }
            }
            else
            {
                _columns[column.Index + (before ? 1 : -1)].Periods = column;
            }
        }

        bool IsOfValuesAt(int index) => index >= 0 && index < _columns.Count && _columns[index] is { IsOfValues: true, Periods: null };
    }
}
