using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

// What the years over columns say of their values.
internal sealed partial class TableColumns
{
    /// <summary>Finds what the columns hold that only a year heads: what lies after the last year that was measured is a target.</summary>
    private void FindYears(CellEvidence[][] rows)
    {
        var hasTargets = _columns.Exists(column => column is { Role: ColumnRole.Target });
        var years = _columns.FindAll(column => column is { Role: ColumnRole.Unknown, IsRefused: false, IsByKind: false, Said.IsBare: true, Period: not null }
            && !(hasTargets && column.Head.Rest.Prepend(column.Head.First).Any(piece => piece.Contains("推計"))));
        var measured = _columns
            .Where(column => column.Role is ColumnRole.Baseline or ColumnRole.Measurement)
            .Select(YearOf)
            .Where(year => year is not null)
            .ToList();
        var lastTarget = _columns.Where(column => column.Role is ColumnRole.Target).Select(YearOf).Max();
        var isPlan = measured.Count == 0
            && _columns.Exists(column => column.Role is ColumnRole.Measurement && Array.Exists(Current, column.Head.First.Contains)
                && years.TrueForAll(year => year.Index > column.Index))
            && !_columns.Exists(column => column.Role is ColumnRole.Target);
        var mayBeMeasured = MayBeMeasured(years, rows);
        var areMeasured = measured.Count > 0 && years.Exists(column => YearOf(column) < lastTarget) && AreMeasured(years, lastTarget);
        var isSaid = Name?.Said.Role is ColumnRole.Name || (Name is not null && _around.SaysProgress)
            || _columns.Exists(column => HeadWords.IsOfValues(column.Role));
        foreach (var column in years.Where(_ => isSaid))
        {
            if (YearOf(column) > lastTarget || (isPlan && !mayBeMeasured))
            {
                column.Take(ColumnRole.Target, AsLater);
                _diagnostics.Add(TableRules.YearAsTarget, column.Head.First);
            }
            else if (YearOf(column) < lastTarget && (areMeasured || AreGapsExplained || (IsJudged && _columns.Exists(target => target.Role is ColumnRole.Target
                && target.Index < column.Index))))
            {
                column.Take(ColumnRole.Measurement, AsYear);
                _diagnostics.Add(TableRules.YearAsHead, column.Head.First);
            }
            else if (mayBeMeasured && YearOf(column) is { } late && measured.Count > 0 && measured.TrueForAll(other => other < late))
            {
                _diagnostics.Add(TableRules.TwoReadings, column.Head.First, MeasuredOrTargets);
                column.Refuse(MeasuredOrTargets);
            }
            else if (measured.Count > 0 && YearOf(column) is { } year && measured.TrueForAll(other => other < year))
            {
                column.Take(ColumnRole.Target, AsLater);
                _diagnostics.Add(TableRules.YearAsTarget, column.Head.First);
            }
            else
            {
                column.Take(ColumnRole.Measurement, AsYear);
                _diagnostics.Add(TableRules.YearAsHead, column.Head.First);
            }
        }
    }

    /// <summary>Says whether years to come may as well be measured by now: some have no figure yet, or the table judges what was reached.</summary>
    private bool MayBeMeasured(List<TableColumn> years, CellEvidence[][] rows) =>
        years.Exists(column => column.Forms.Contains(CellForm.Dash)
            || rows.Any(row => row.Length == _columns.Count && row[column.Index].Form is CellForm.Blank))
        || IsJudged;

    /// <summary>Says whether years between a baseline and a target were measured: the line above says so, or the table judges what was reached and has nothing
    /// else that was, or shares go up and down.</summary>
    private bool AreMeasured(List<TableColumn> years, int? lastTarget)
    {
        var between = years.FindAll(column => YearOf(column) < lastTarget);
        var inOrder = _columns.Where(column => column.Role is ColumnRole.Baseline or ColumnRole.Measurement || between.Contains(column))
            .Where(column => YearOf(column) is not null).OrderBy(YearOf).ThenBy(column => column.Role).ToList();
        return _around.SaysProgress
            || (IsJudgedByRows && !_columns.Exists(column => column.Role is ColumnRole.Measurement))
            || _goUpAndDown([.. inOrder, .. _columns.Where(column => column.Role is ColumnRole.Target && YearOf(column) == lastTarget).Take(1)]);
    }

    /// <summary>Gets whether the table judges what was reached: 達成率, 評価.</summary>
    private bool IsJudged => _columns.Exists(column => column.Role is ColumnRole.Remark && Array.Exists(JudgingWords, column.Head.First.Contains));

    /// <summary>Gets whether the rows judge what was reached, below a head that says no more: 達成率, 進捗（R6）.</summary>
    private bool IsJudgedByRows => _columns.Exists(column => column is { Role: ColumnRole.Remark, Forms.Count: > 0 }
        && Array.IndexOf(Judgements, HeadWords.WithoutPeriods(TableLayout.Folded(column.Head.First.Span).AsSpan()).ToString()) >= 0);

    /// <summary>Finds what is to be reached half-way: 中間値 of a year after 現状値, before 目標値.</summary>
    private void FindMiddles()
    {
        var now = _columns.FindAll(column => column.Role is ColumnRole.Measurement && Array.Exists(Current, TextOf(column.Head).Contains))
            .Select(LastYearOf).Max();
        foreach (var column in _columns.Where(column => column.Role is ColumnRole.Measurement
            && IsMiddle(TextOf(column.Head).AsSpan())
            && YearOf(column) is { } year
            && year > now
            && !_columns.Exists(other => other != column && other.Role is ColumnRole.Measurement && LastYearOf(other) >= year)
            && _columns.Exists(other => other.Role is ColumnRole.Target
                || (other is { Role: ColumnRole.Unknown, Said.IsBare: true } && YearOf(other) > year))))
        {
            column.Take(ColumnRole.Target, AsLater);
        }

        var areYears = _columns.Exists(column => column.Role is ColumnRole.Target && column.Head.First.Contains("目標年"));
        foreach (var column in _columns.Where(column => areYears && column.Role is ColumnRole.Measurement && column.Head.First.Contains("中間年")
            && IsMiddle(column.Head.First.Span)
            && YearOf(column) is not null
            && !_columns.Exists(other => other != column && other.Role is ColumnRole.Measurement or ColumnRole.Baseline && YearOf(other) >= YearOf(column))))
        {
            column.Take(ColumnRole.Target, AsMiddle); // 中間年次 beside 目標年次
        }

        foreach (var column in _columns.Where(column => column is { Role: ColumnRole.Unknown, Said.IsBare: true } && TextOf(column.Head).AsSpan().Has(Last)
            && _columns.Exists(other => other.Role is ColumnRole.Target && (LastYearOf(other) ?? YearOf(column)) == YearOf(column))))
        {
            _diagnostics.Add(TableRules.TwoReadings, column.Head.First, MeasuredOrTargets); // 最終（R3） beside 目標（R3） may be what was reached.
            column.Refuse(MeasuredOrTargets);
        }
    }

    /// <summary>Finds what is aimed at half-way, of a year that is not said, beside the last target of none: 中間目標値 beside 最終目標値. It is kept as a
    /// remark, since two targets of no year cannot be told apart.</summary>
    private void FindHalfway()
    {
        var targets = _columns.FindAll(column => column is { Role: ColumnRole.Target, Period: null, Phase: null, Eraless: 0, Printed.Count: 0 });
        if (targets.Count == 2
            && targets[0].Said.Subject.StartsWith(Middles[0], StringComparison.Ordinal)
            && (targets[1].Said.Subject.Length == 0 || targets[1].Said.Subject.StartsWith(Last, StringComparison.Ordinal))
            && !_columns.Exists(column => column.Role is ColumnRole.Period))
        {
            targets[0].Take(ColumnRole.Remark, AsHalfway);
        }
    }

    /// <summary>Says whether a head is 中間 or 中間値 and no more: 中間実績値 is measured.</summary>
    private static bool IsMiddle(ReadOnlySpan<char> head) => head.Length <= HeadWords.LongestHead
        && HeadWords.WithoutPeriods(TableLayout.Folded(head).AsSpan()) is var words
        && Array.IndexOf(Middles, (words.IsEmpty && head.IndexOfAny(Folding.OpenBrackets.AsSpan()) is >= 0 and var open
            ? head.Slice(open + 1, head.Length - open - 2) : words).ToString()) >= 0; // R7（中間）

    private static string TextOf(Cell head) => string.Concat(head.Rest.Prepend(head.First).Select(piece => piece.Span.ToString()));

    private static int? LastYearOf(TableColumn column) =>
        column.Printed.Concat(column.Period is { } period ? [period] : []).Select(one => one.Last?.CountedFiscalYear?.StartYear).Max();

    /// <summary>Finds what was measured before the year over it: 前年度 below 令和6年度. It may be of that year.</summary>
    private void FindBefore()
    {
        foreach (var column in _columns.Where(column => HeadWords.IsOfValues(column.Role) && column.Period is not null))
        {
            var head = TextOf(column.Head);
            foreach (var word in Before)
            {
                var at = head.IndexOf(word, StringComparison.Ordinal);
                if (at >= 0 && !(at + word.Length < head.Length && Folding.IsOpenBracket(head[at + word.Length])) && !Folding.HasDigit(head.AsSpan(at)))
                {
                    _diagnostics.Add(TableRules.TwoReadings, column.Head.First, BeforeOrOf);
                    column.Refuse(BeforeOrOf);
                    break;
                }
            }
        }
    }
}
