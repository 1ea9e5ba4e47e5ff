using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents.Tables;

// Years in columns of their own.
internal sealed partial class TableColumns
{
    private static readonly string[] OfAllValues = ["年度", "年", "年次", "対象年度", "実施年度", "会計年度", "事業年度", "評価年度", "実績年度"];
    private static readonly string[] OfTheYear = ["", "年度", "単年度", "各年度", "数値", "計画", "成果"];

    /// <summary>Gets the column that says of which year all values of its row are: 年度 before 目標値 and 実績値, or before 区分 and 値.</summary>
    internal TableColumn? YearsOfRows { get; private set; }

    /// <summary>Says whether a column of years stands before all values, none of which has another year. Beside a baseline, or what there is now, a
    /// target is of a later year than that.</summary>
    private bool IsOfRows(TableColumn years) =>
        OfValues.Count > 0
            && Array.IndexOf(OfAllValues, TableLayout.Folded(years.Head.First.Span)) >= 0
            && OfValues.TrueForAll(column => column is { Periods: null, Period: null } && column.Index > years.Index)
            && (OfValues.TrueForAll(column => column.IsByKind)
                || (OfValues.Count > 1 && OfValues.TrueForAll(column => column.Role is not ColumnRole.Baseline
                    && Array.IndexOf(OfTheYear, column.Said.Subject) >= 0
                    && !Array.Exists(Current, column.Head.First.Contains))));

    /// <summary>Finds for each column of years the one column of values to which they belong: of its kind, else beside it, all on one side.</summary>
    private void PairPeriods()
    {
        var plain = new List<TableColumn>();
        foreach (var column in _columns.Where(column => column.Role is ColumnRole.Period))
        {
            var of = column.Said.PeriodsOf is not ColumnRole.Unknown ? column.Said.PeriodsOf
                : column.Head.First.Contains("期限") ? ColumnRole.Target
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

        if (plain.Count == 1 && IsOfRows(plain[0]))
        {
            YearsOfRows = plain[0];
            OfValues.ForEach(column => column.Periods = YearsOfRows);
            return;
        }

        var before = plain.TrueForAll(column => IsOfValuesAt(column.Index + 1));
        var behind = plain.TrueForAll(column => IsOfValuesAt(column.Index - 1));
        foreach (var column in plain)
        {
            if (before == behind || IsOfAnother(column, _columns[column.Index + (before ? 1 : -1)]))
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

        static bool IsOfAnother(TableColumn years, TableColumn values) => Array.Exists(Before, values.Head.First.Contains) // 前年度実績値 behind 年度
            || (years.Said.PeriodsOf is ColumnRole.Baseline && values.Role is ColumnRole.Target);

        bool IsOfValuesAt(int index) => index >= 0 && index < _columns.Count && _columns[index] is { IsOfValues: true, Periods: null, Period: null };
    }
}
