using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Tables;

/// <summary>What the columns of a table hold: by the words over them, then by what their cells look like.</summary>
internal sealed partial class TableColumns
{
    private static readonly Wording AsOnlyNames = new("ほかに名称の列がないため", "no other column has names");
    private static readonly Wording AsFirst = new("見出しのうち指標の名称を示す列がほかにあるため", "another column says that it has the names");
    private static readonly Wording AsKinds = new("目標・実績などの区分だけがあるため", "it has nothing but words such as 目標値 and 実績値");
    private static readonly Wording AsPeriods = new("年度だけがあるため", "it has nothing but years");
    private static readonly Wording AsBesideYears = new("見出しが空で、左の列に値の年だけがあるため", "its head is blank, and the column to the left has the years of its values");
    private static readonly Wording AsSaid = new("値の年度が見出しにあるため", "the heads of the values say their years");
    private static readonly Wording AsFigures = new("数値があるため", "it has figures");
    private static readonly Wording AsSerial = new("1から始まる連番のため", "it counts from 1");
    private static readonly Wording AsTexts = new("数値のない文のため", "it has texts without figures, before the names");
    private static readonly Wording AsBlank = new("空の列のため", "it is blank");
    private static readonly Wording ByRows = new("行の区分による", "each row says what it is");
    private static readonly Wording AsPlanned = new("量の見込みや確保方策の名称があるため", "names say what is needed or provided for");
    private static readonly Wording AsLater = new("最後の実績より後の年のため", "its year is after the last one that was measured");
    private static readonly Wording AsMiddle = new("目標年次の列があるため", "another column has what is aimed at, by its year");
    private static readonly Wording AsHalfway = new("目標の年がなく、最終の目標の列がほかにあるため", "no target has a year, and another column has the last one");
    private static readonly Wording BetweenTwo = new("左の列の年、または右の列の年です。", "they are the years of the column to the left, or to the right.");
    private static readonly Wording MeasuredOrTargets = new("実績、または目標です。", "they are measured, or targets.");
    private static readonly Wording Twins = new("同じ種類の列が複数あり、区別できません。", "there are several columns of this kind, and nothing tells between them.");
    private static readonly string[] SubjectsInOrder = ["中間", "最終", "中間評価", "最終評価", "中間年度", "最終年度", "当面", "短期", "中期", "長期", "前期", "後期",
        "前年", "前年度", "前回", "今回"];
    private const string Last = "最終";
    private static readonly string[] Middles = ["中間", "中間値", "中間年", "中間年次", "中間年度", "中間年値", "中間年度値"];
    private static readonly string[] Before = ["前年度", "前年", "前回"];
    private static readonly Wording BeforeOrOf = new("見出しの年度の値、またはその前の値です。", "it is of the year over it, or of the one before.");
    private static readonly string[] PartHeads = ["対象", "対象者", "性別", "年齢", "年代", "学年", "属性", "内訳", "種別"]; // Over parts of what has a name.
    private static readonly string[] Current = ["現状", "現況", "現在"];
    private static readonly string[] JudgingWords = ["評価", "達成", "進捗"];
    private static readonly string[] Judgements = ["評価", "達成", "達成率", "達成度", "達成状況", "進捗", "進捗率", "進捗度", "進捗状況", "判定"];
    private static readonly Wording AsYear = new("年だけの見出しのため", "only a year heads it");

    private readonly List<TableColumn> _columns;
    private readonly DiagnosticBag _diagnostics;
    private readonly Func<IReadOnlyList<TableColumn>, bool> _goUpAndDown;
    private readonly LinesAround.Said _around;

    /// <param name="columns">The columns.</param>
    /// <param name="rows">What the cells below them look like.</param>
    /// <param name="diagnostics">Takes what is said of them.</param>
    /// <param name="around">Gives the columns what the lines around the table say.</param>
    /// <param name="goUpAndDown">Says whether the figures of a row in some columns go up and down.</param>
    /// <param name="areSums">Says whether the figures of every row in some columns add up to that in another.</param>
    internal TableColumns(
        List<TableColumn> columns,
        CellEvidence[][] rows,
        DiagnosticBag diagnostics,
        Func<LinesAround.Said> around,
        Func<IReadOnlyList<TableColumn>, bool> goUpAndDown,
        Func<IReadOnlyList<TableColumn>, TableColumn, bool> areSums)
    {
        _columns = columns;
        _goUpAndDown = goUpAndDown;
        _diagnostics = diagnostics;
        var last = new CellEvidence?[columns.Count]; // Most cells of a column look like that above.
        foreach (var row in rows.Where(row => row.Length == columns.Count))
        {
            foreach (var column in columns)
            {
                if (last[column.Index] == row[column.Index])
                {
                    continue;
                }

                var (form, period, isBareYear, eraless, kind, hasUnit) = row[column.Index];
                last[column.Index] = row[column.Index];
                if (form is not CellForm.Blank)
                {
                    column.Forms.Add(form);
                }

                column.Kinds.Add(kind);
                column.HasBareFigure |= form is CellForm.Figure && !hasUnit;
                column.HasSureFigure |= form is CellForm.Figure && !isBareYear && eraless == 0;
                column.HasEraless |= form is CellForm.Figure && eraless > 0;
                if (period is { } printed && form is CellForm.Figure)
                {
                    column.Printed.Add(printed);
                }
            }
        }

        FindShifted();
        FindOthers();
        FindForecasts();
        FindMoney();
        FindMidterms();
        FindBelowKinds();
        FindYearsBelowMeasures();
        FindName();
        _around = around();
        FindEraless(rows);
        FindPeriods();
        FindMiddles();
        FindHalfway();
        FindBefore();
        FindKinds();
        FindTexts();
        FindYears(rows);
        FindTotals(areSums);
        FindUnknown(rows);
        FindTwins();
        PairPeriods();
    }

    internal List<TableColumn> All => _columns;

    /// <summary>Gets those of values, once it is known what each column holds.</summary>
    internal List<TableColumn> OfValues => field ??= _columns.FindAll(column => column.IsOfValues);

    internal TableColumn? Name => _columns.Find(column => column.Role is ColumnRole.Name);

    internal TableColumn? Unit => _columns.Find(column => column.Role is ColumnRole.Unit && !_columns.Exists(other => other.Units == column));

    private bool AreGapsExplained => _around.ExplainsGaps;

    internal TableColumn? Kind => _columns.Find(column => column.Role is ColumnRole.Kind);

    /// <summary>Finds the one column of names. Of several the last that says so without 項目 and a year; a later one with a year is one of targets.</summary>
    private void FindName()
    {
        var names = _columns.FindAll(column => column.Role is ColumnRole.Name);
        foreach (var late in names.Where(column => column.Said.HasYear && names.Exists(other => !other.Said.HasYear)).ToList())
        {
            late.Take(ColumnRole.Target, AsFigures);
            names.Remove(late);
        }

        // 数値目標 heads names, and beside 指標 targets.
        var hasOthers = names.Exists(column => !column.Forms.Contains(CellForm.Figure));
        foreach (var figures in names.Where(column => hasOthers && column.Forms.Contains(CellForm.Figure) && column.Head.First.Contains("目標")).ToList())
        {
            figures.Take(ColumnRole.Target, AsFigures);
            names.Remove(figures);
        }

        var firstValue = _columns.Find(column => HeadWords.IsOfValues(column.Role) && column.Forms.Contains(CellForm.Figure))?.Index ?? _columns.Count;
        if (names.Count > 1)
        {
            var sure = names.FindAll(column => !column.Head.First.Contains("項目"));
            var before = sure.FindAll(column => column.Index < firstValue); // 水道協会指標 behind the figures is no name.
            var name = sure.Count == 1 ? sure[0] : before.Count > 0 ? before[before.Count - 1] : names[names.Count - 1];
            foreach (var other in names.Where(column => column != name))
            {
                other.Take(ColumnRole.Category, AsFirst);
            }
        }
        else if (names.Count == 0)
        {
            if (_columns[0] is { Role: ColumnRole.Period or ColumnRole.Unknown } down && down.Forms.Count == 1 && down.Forms.Contains(CellForm.Text)
                && _columns.Skip(1).All(IsDown))
            {
                down.Take(ColumnRole.Name, AsOnlyNames); // 年度 over names: the heads stood in the first column.
                return;
            }

            var candidates = _columns.FindAll(column =>
                column is { Role: ColumnRole.Unknown or ColumnRole.Category, HasFigureForHead: false, IsOfParts: false }
                && (!column.Said.IsBare || (column.HasMeasures && column.Index < firstValue) || IsBlankOverTexts(column))
                && (column.Forms.Contains(CellForm.Text) || ((column.HasDemands || column.HasMeasures) && column.Index == 0))
                && Array.IndexOf(PartHeads, Characters.JoinWrapped(column.Head.First.Span)) < 0);
            var texts = _columns.FindAll(column => HeadWords.IsOfValues(column.Role) && column.Index < firstValue && column.Forms.Count == 1
                && column.Forms.Contains(CellForm.Text));
            if (texts.Count > 0
                && _columns.Find(column => HeadWords.IsOfValues(column.Role)) == texts[0]
                && !candidates.Exists(column => column.Index < texts[0].Index && column.Role is ColumnRole.Unknown))
            {
                (texts.FindLast(column => column.HasMeasures) ?? texts[0]).Take(ColumnRole.Name, AsOnlyNames); // 成果目標, or 目標 and 具体的な目標, over names
            }
            else if (candidates.Count == 0
                && _columns.FindLast(column => column is { Role: ColumnRole.Remark, HasMeasures: true } && column.Index < firstValue) is { } contents)
            {
                contents.Take(ColumnRole.Name, AsOnlyNames); // 目標の内容
            }
            else if (candidates.Count > 0)
            {
                var unknown = candidates.FindAll(column => column.Role is ColumnRole.Unknown);
                (candidates[0].HasDemands ? candidates[0] // 量の見込み over 低学年 and 高学年
                    : candidates.Find(column => column.HasMeasures && column.Index < firstValue) is { } measures ? measures
                    : unknown.Count == 1 ? unknown[0]
                    : unknown.Count == 0 ? candidates[candidates.Count - 1]
                    : candidates[0]).Take(ColumnRole.Name, AsOnlyNames);
            }
        }
    }

    /// <summary>Says whether the first column has texts and no head, as where the corner of a table is blank.</summary>
    private static bool IsBlankOverTexts(TableColumn column) =>
        column is { Index: 0, Head.IsBlank: true } && (column.HasMeasures || (column.Forms.Count == 1 && column.Forms.Contains(CellForm.Text)));

    private static bool IsDown(TableColumn column) => HeadWords.IsOfValues(column.Role) || (column.Said.IsBare && column.Period is not null);

    /// <summary>Finds the columns of years: 目標年度 over years, and no 基準年 over figures.</summary>
    private void FindPeriods()
    {
        foreach (var column in _columns)
        {
            if (column.Role is ColumnRole.Period
                && HeadWords.IsOfValues(column.Said.PeriodsOf)
                && (column.HasSureFigure || (column.HasEraless && !_columns.Exists(other => other.Role == column.Said.PeriodsOf))))
            {
                column.Take(column.Said.PeriodsOf, AsFigures);
            }
            else if (HeadWords.IsOfValues(column.Role) && column.Forms.Contains(CellForm.Period) && !column.Forms.Contains(CellForm.Figure)
                && _columns.Exists(other => other != column && other.Role == column.Role)) // Else its figures are lost, and the years of no other's.
            {
                column.Take(ColumnRole.Period, AsPeriods);
            }
            else if (HeadWords.IsOfValues(column.Role) && column.Forms.Count == 1 && column.Forms.Contains(CellForm.Period)
                && column.Index + 1 < _columns.Count
                && _columns[column.Index + 1] is { Role: ColumnRole.Unknown, Head.IsBlank: true } figures && figures.Forms.Contains(CellForm.Figure))
            {
                figures.Take(column.Role, AsBesideYears); // The head of both stands over the first: 基準値, blank over H21, 9.
                column.Take(ColumnRole.Period, AsPeriods);
            }
        }
    }

    /// <summary>Finds what only groups the rows: 目標 over words, before the names.</summary>
    private void FindTexts()
    {
        foreach (var column in _columns.Where(column => HeadWords.IsOfValues(column.Role) && (column.Index < Name?.Index || IsPlainBesideOther(column))))
        {
            if (column.Forms.Contains(CellForm.Text) && !column.Forms.Contains(CellForm.Figure))
            {
                column.Take(ColumnRole.Category, AsTexts);
            }
        }
    }

    /// <summary>Says whether a column says no more than 目標, before all values, and another one has targets with figures.</summary>
    private bool IsPlainBesideOther(TableColumn column) =>
        column is { Role: ColumnRole.Target, Period: null } && column.Head.Rest.Count == 0 && CharacterClasses.Trim(column.Head.First.Span).Is("目標")
            && _columns.Exists(other => other != column && other.Role is ColumnRole.Target && other.Forms.Contains(CellForm.Figure))
            && !_columns.Exists(other => other.IsOfValues && other.Index < column.Index);

    /// <summary>Finds columns of one role between which nothing tells: 男性 and 女性 over 現状. Neither is read.</summary>
    private void FindTwins()
    {
        var plain = _columns.Where(column => column is { Role: ColumnRole.Measurement or ColumnRole.Target, Phase: null, Printed.Count: 0 }
            && column.Said is { PeriodsOf: ColumnRole.Unknown, Subject.Length: > 0 }
            && Array.IndexOf(SubjectsInOrder, column.Said.Subject) < 0
            && column.Forms.Contains(CellForm.Figure)
            && !_columns.Exists(other => other.Role is ColumnRole.Period));
        var groups = plain.GroupBy(column => (column.Role, column.Period)).Where(group => group.Select(column => column.Said.Subject).Distinct().Count() > 1);
        foreach (var twins in groups.ToList<IEnumerable<TableColumn>>().Concat(BelowOneHead()))
        {
            foreach (var column in twins)
            {
                _diagnostics.Add(TableRules.TwoReadings, column.HasValuesAbove ? column.Head.Rest[column.Head.Rest.Count - 1] : column.Head.First, Twins);
                column.Refuse(Twins);
            }
        }
    }

    private static int? YearOf(TableColumn column) =>
        (column.Period ?? (column.Printed.Count == 1 ? column.Printed.First() : null))?.Last?.CountedFiscalYear?.StartYear;

    /// <summary>Finds what columns without a known word hold, as far as that is sure.</summary>
    private void FindUnknown(CellEvidence[][] rows)
    {
        foreach (var column in _columns.Where(column => column is { Role: ColumnRole.Unknown, IsByKind: false }))
        {
            if ((column.Head.IsBlank && column.Forms.Count == 0) || SplitColumns.IsArrow(column.Head.First.Span))
            {
                column.Take(ColumnRole.Ignored, AsBlank);
            }
            else if (column.Index < Name?.Index && column.Forms.Count == 1 && !column.IsRefused)
            {
                if (column.Head.IsBlank && (CountsFromOne(column, rows) || column.HasMarks))
                {
                    column.Take(ColumnRole.Number, AsSerial);
                }
                else if (column.Forms.Contains(CellForm.Text))
                {
                    column.Take(ColumnRole.Category, AsTexts);
                }
            }
        }
    }

    /// <summary>Says whether the cells of a column are 1, 2, 3 and so on.</summary>
    private static bool CountsFromOne(TableColumn column, CellEvidence[][] rows)
    {
        var filled = rows.Where(row => column.Index < row.Length && row[column.Index].Form is not CellForm.Blank);
        var numbers = filled.Select(row => row[column.Index].Eraless).ToArray();
        return numbers.Length > 1 && numbers.SequenceEqual(Enumerable.Range(1, numbers.Length));
    }
}
