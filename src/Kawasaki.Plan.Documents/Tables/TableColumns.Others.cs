using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Tables;

// Values that are not those of one's own.
internal sealed partial class TableColumns
{
    private static readonly Wording AsForecast = new("ほかに目標の列があるため（見込み）", "other columns have targets, and it says what is expected");
    private static readonly Wording AsMoney = new("事業費などの金額のため", "it has the money");
    private static readonly string[] Money = ["事業費", "決算", "決算額", "予算", "予算額", "経費", "費用", "コスト", "人件費", "執行", "執行額"];
    private const string Settled = "決算"; // Of a financial plan it is measured, and beside 実績 it is what was spent.
    private static readonly string[] OfAnother = ["平均", "他", "母数", "差"]; // Below 現状値 no value of its own.
    private static readonly string[] Evaluations = ["中間評価", "最終評価", "事後評価"];
    private static readonly Wording MeasuredOrGrades = new("実績、または評価の点数です。", "they are measured, or grades.");
    private static readonly Wording AsDated = new("数値に年度または単位があるため", "its figures have years of their own, or units");
    private static readonly Wording AsAboveEach = new("各見出しの下に同じ語があるため", "the same word stands below each kind");
    private static readonly Wording AsOfOthers = new("国や県など、ほかの団体の値のため", "its values are those of others, as of the country");

    /// <summary>Finds values of a larger area beside those of one's own: 国の目標値 beside 目標値. They are kept as remarks.</summary>
    private void FindOthers()
    {
        var hasOwn = _columns.Exists(column => column.IsOfValues && !column.Said.IsOfOthers);
        foreach (var column in _columns.Where(column => hasOwn && column.Said.IsOfOthers))
        {
            column.Take(ColumnRole.Remark, AsOfOthers);
        }
    }

    /// <summary>Finds what is expected beside targets: 見込 beside 目標. It is measured, as an estimate.</summary>
    private void FindForecasts()
    {
        var hasTargets = _columns.Exists(column => column is { Role: ColumnRole.Target, Said.IsForecast: false });
        foreach (var column in _columns.FindAll(column => column is { Role: ColumnRole.Target, Said.IsForecast: true }
            && (hasTargets ? !IsBehindAll(column) : HasYearsBehind(column))))
        {
            column.TakeForecast(AsForecast);
        }
    }

    /// <summary>Says whether a column is of a year behind those of all other targets, and not the one that is measured next: 28年度見込み behind 24年度実績 and
    /// 25年度計画.</summary>
    private bool IsBehindAll(TableColumn column) =>
        YearOf(column) > _columns.Where(other => other is { Role: ColumnRole.Target, Said.IsForecast: false }).Select(YearOf).Max()
            && YearOf(column) > _columns.Where(other => other.Role is ColumnRole.Measurement).Select(YearOf).Max() + 1;

    /// <summary>Says whether a column is of the year after the last that was measured, and only years head those behind it: R4, R5（見込）, R7.</summary>
    private bool HasYearsBehind(TableColumn column) =>
        YearOf(column) is { } year
            && !_columns.Exists(other => other != column && other is { Role: ColumnRole.Target, Said.IsForecast: true })
            && _columns.Exists(other => other is { Role: ColumnRole.Unknown, Said.IsBare: true } && YearOf(other) > year)
            && _columns.Where(other => other.Role is ColumnRole.Measurement || other is { Role: ColumnRole.Unknown, Said.IsBare: true })
                .Select(YearOf).Where(other => other < year).Max() == year - 1;

    /// <summary>Finds the money beside the figures: 事業費実績 beside 実績値. It is kept as a remark.</summary>
    private void FindMoney()
    {
        var hasFigures = _columns.Exists(column => column.IsOfValues && !IsMoney(column));
        foreach (var column in _columns.Where(column => hasFigures && column.Role is ColumnRole.Unknown && IsBelowMoney(column)))
        {
            column.Take(ColumnRole.Remark, AsMoney); // R6予算 below 事業費（千円）
        }

        var hasMeasured = _columns.Exists(column => column is { Role: ColumnRole.Measurement, Said.IsForecast: false } && !IsMoney(column)
            && !column.Head.First.Contains(Settled));
        foreach (var column in _columns.Where(column => column.IsOfValues && (IsMoney(column) ? hasFigures : hasMeasured
            && column.Head.First.Contains(Settled))))
        {
            column.Take(ColumnRole.Remark, AsMoney);
        }

        static bool IsBelowMoney(TableColumn column) => column.Head.Rest.Count > 0 && !column.Head.First.Contains(Settled)
            && Array.IndexOf(Money, PlainWords(column.Head.First)) >= 0;

        // 決算見込 behind 決算 is none.
        bool IsMoney(TableColumn column) => IsBelowMoney(column) || Array.IndexOf(Money, column.Said.Subject) >= 0
            && !(column.Said.Subject.StartsWith(Settled, StringComparison.Ordinal) && column.Head.First.Contains(HeadWords.Forecast)
                && _columns.Exists(other => other != column && other.Head.First.Contains(Settled))
                && _columns.TrueForAll(other => other.Role is not ColumnRole.Measurement || other.Head.First.Contains(Settled)));
    }

    /// <summary>Finds the figures of an evaluation: 中間評価（R4） over 28.0% may be measured, and over 3.5 a grade.</summary>
    private void FindMidterms()
    {
        foreach (var column in _columns.Where(column => column.Role is ColumnRole.Remark
            && column.Forms.Contains(CellForm.Figure)
            && Array.Exists(Evaluations, column.Head.First.Contains)))
        {
            if (IsAfterNow(column))
            {
                _diagnostics.Add(TableRules.TwoReadings, column.Head.First, MeasuredOrTargets); // Of a plan, or of its evaluation.
                column.Refuse(MeasuredOrTargets);
                continue;
            }

            if (!column.HasBareFigure || (column.Printed.Count > 0 && _columns.Exists(other => other.IsOfValues && other.HasBareFigure)))
            {
                column.Take(ColumnRole.Measurement, AsDated); // No grade has a unit, or a year of its own beside figures as bare.
                if (PeriodIn(column.Head) is { } period)
                {
                    column.TakePeriod(period, AsDated);
                }

                continue;
            }

            _diagnostics.Add(TableRules.TwoReadings, column.Head.First, MeasuredOrGrades);
            column.Refuse(MeasuredOrGrades);
        }
    }

    /// <summary>Says whether a column is of a later year than what is measured now, by its head or its cells: 中間評価（令和11年度） behind 現状値.</summary>
    private bool IsAfterNow(TableColumn column)
    {
        var now = _columns.FindAll(other => other.Role is ColumnRole.Measurement && Array.Exists(Current, other.Head.First.Contains));
        var years = now.SelectMany(other => other.Printed.Concat(other.Period is { } period ? [period] : []))
            .Select(period => period.Last?.CountedFiscalYear?.StartYear).ToList();
        return years.Count > 0 && years.TrueForAll(year => year < PeriodIn(column.Head)?.Last?.CountedFiscalYear?.StartYear)
            && _columns.Exists(other => other.Role is ColumnRole.Target);
    }

    private static CalendarPeriod? PeriodIn(Cell head)
    {
        foreach (var piece in head.Rest.Prepend(head.First))
        {
            foreach (var found in YearNotation.Default.Find(piece.Span))
            {
                return found.Result.TryGetValue(out var period) ? period : null;
            }
        }

        return null;
    }

    /// <summary>Finds what is of the kind that stands above it, where the same word stands below each: 排出量 below 2013年度（基準年度） and 2030年度（目標年度）.</summary>
    private void FindBelowKinds()
    {
        var below = _columns.FindAll(column => column is { Role: ColumnRole.Unknown, Head.Rest.Count: > 0 } && HeadWords.IsOfValues(column.RoleAbove)
            && column.Forms.Contains(CellForm.Figure));
        if (below.Count > 1
            && below.TrueForAll(column => column.Period is not null && column.Head.Rest[column.Head.Rest.Count - 1].Span
                .SequenceEqual(below[0].Head.Rest[below[0].Head.Rest.Count - 1].Span))
            && below.Select(column => column.Period).Distinct().Count() == below.Count
            && below.TrueForAll(column => !column.Head.Rest[column.Head.Rest.Count - 1].Span.HasAny(OfAnother)
                && !_columns.Exists(other => other.Index < column.Index && column.Head.First.Start == other.Head.First.Start))) // 達成率 before 母数
        {
            below.ForEach(column => column.Take(column.RoleAbove, AsAboveEach));
        }
    }

    private static string PlainWords(Piece head) => HeadWords.WithoutPeriods(TableLayout.Folded(head.Span).AsSpan()).ToString();

    /// <summary>Finds the years of what is measured: R3 and R6 below 市民満足度, or 市民満足度（R3） and 市民満足度（R6） over 割合.</summary>
    private void FindYearsBelowMeasures()
    {
        var below = _columns.Where(column => column is { Role: ColumnRole.Unknown, Head.Rest.Count: > 0, Said.IsBare: false, Period.IsSingle: true }
                && column.Forms.Contains(CellForm.Figure))
            .GroupBy(column => (PlainWords(column.Head.First), PlainWords(column.Head.Rest[column.Head.Rest.Count - 1]))).ToList();
        if (below.Count == 1 && below[0].Select(column => column.Period).Distinct().Count() is > 1 and var years && years == below[0].Count())
        {
            foreach (var column in below[0])
            {
                column.TakeBare();
            }
        }
    }

    /// <summary>Returns the columns of figures whose own words are not known below one head of values: 男性 and 女性 below 現状値.</summary>
    private List<IGrouping<int, TableColumn>> BelowOneHead() =>
    [
        .. _columns
            .Where(column => column is { Role: ColumnRole.Unknown, HasValuesAbove: true } && column.Forms.Contains(CellForm.Figure))
            .GroupBy(column => column.Head.First.Start)
            .Where(group => group.Count() > 1),
    ];
}
