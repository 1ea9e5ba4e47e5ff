using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>What the lines above a table and the notes below it say of its columns.</summary>
/// <remarks>
/// <code>
/// 現状値：令和5年度、目標値：令和10年度                the years of columns without one
/// ※現状値は、括弧書きのものを除き令和5年度の値         the same, where nothing but an exclusion stands between
/// ※1　2020年の値                                       the year of what the mark stands beside
/// 2022年度は基準値、2023年度以降は目標値               what columns hold that only a year heads
/// 年度別目標                                           the same, of all of them
/// </code>
/// A clause of which any other word is left says nothing.
/// </remarks>
internal static partial class LinesAround
{
    internal const int Longest = 400; // Of a line that says something of a table.
    internal const int Nearest = 3; // Lines above a table that say something of it.
    private const string Openers = "、。，,；;「『・／/：:※■□●○◆◇★▼→⇒" + Folding.OpenBrackets + Folding.OpenWordBrackets;
    private const string TopicMarks = "：:は";
    private const string Topics = TopicMarks + " ";
    private static readonly Wording AsAbove = new("表の前後の行がその年度を示すため", "a line above or below the table says its year");
    private static readonly Wording AsTitled = new("表の前後の行がその種類を示すため", "a line above or below the table says so");
    private static readonly string[] OfMeasured = ["現状値は、", "現状値は", "現状は、", "現状は", "実績値は、", "実績値は", "実績は、", "実績は"];
    private static readonly string[] Exclusions = ["を除き", "を除いて", "以外は", "ない限り", "ないものは", "ない場合は"]; // Of what the cells themselves say otherwise.
    private static readonly string[] Written = ["書き", "記載", "表記", "注記", "明記", "断り"];
    private static readonly string[] OfYears = ["の達成年度", "の目標年度", "の達成時期", "の達成期限", "の年度"];
    private static readonly string[] Wholly = ["原則", "原則として", "すべて", "全て", "いずれも"];
    private static readonly string[] PlainSubjects = ["", "数値", "成果", "計画"];
    private static readonly string[] Others = ["推移", "現状", "達成", "実績", "決算", "評価", "進捗", "状況"];
    private static readonly string[] Measured = ["実績", "現状", "決算", "調査"];
    private static readonly string[] Progress = ["推移", "進捗", "進捗状況", "進捗管理", "進捗管理表", "実績", "達成状況"]; // At the end of a title.
    private static readonly string[] Plans = ["見込", "推計", "予測", "計画値", "目標の", "目標値の"];
    private static readonly string[] Planned = ["目標", "計画"]; // In brackets behind a title.
    private static readonly string[] Surveys = ["調査", "調査結果", "アンケート", "アンケート結果"];
    private static readonly string[] NoSurveys = ["除", "翌", "以外", "以前", "以降", "前年", "次年"]; // Of another year.
    private static readonly string[] LastYears = ["計画最終年度", "最終年度", "計画終了年度", "目標年度", "計画の最終年度"];
    private static readonly string[] Unmeasured = ["実施していない", "行っていない", "調査していない", "実施しない", "未実施", "未調査", "把握していない", "公表されていない", "未公表", "集計中"];
    private static readonly string[] Joints = ["及び", "および", "並びに", "と", "、", "・", "，", ","];
    private static readonly string[] Titles = ["年度別目標", "年次目標", "年度別の目標", "年度ごとの目標", "各年度の目標", "各年度目標", "年度目標", "目標値", "目標額", "目標量", "計画値", "額の目標",
        "数の目標", "率の目標", "見込", "見込み", "見込量", "見込み量", "見込額", "見込み額", "見込数", "見込み数", "見込者数", "見込み者数", "見込値", "見込み値", "将来推計", "将来推計値"];

    private static readonly string[] Tails =
    [
        "", "の値", "の数値", "の実績", "の実績値", "の現状", "の現状値", "の目標", "の目標値", "の見込み", "の決算", "の決算値", "の調査", "の調査結果", "の調査値", "のデータ",
        "値", "数値", "実績", "実績値", "時点", "時点の値", "時点の数値", "現在", "現在の値", "現在の数値", "決算", "決算値", "調査", "調査値",
        "に基づく数値", "に基づく値", "です", "である", "とする", "とします", "の値です", "の数値です", "の値である", "の数値である", "の値とする", "の数値とする", "を基準とする", "の数値を記載", "の値を記載", "の実績を記載",
    ];

    /// <summary>What the lines around a table say of all of it.</summary>
    /// <param name="ExplainsGaps">Whether a note says that nothing was measured where a cell is blank or a dash.</param>
    /// <param name="SaysProgress">Whether the line above says that the table has what was reached: 指標の推移, 進捗管理表.</param>
    internal readonly record struct Said(bool ExplainsGaps, bool SaysProgress);

    /// <summary>Gives the columns what the lines say of them. A year is given to a column that is the only one of its kind, and whose head has none.</summary>
    internal static Said Give(
        IReadOnlyList<Piece> above,
        IReadOnlyList<Piece> below,
        Dictionary<string, (CalendarPeriod Period, bool IsMeasured)> yearsOfMarks,
        List<TableColumn> columns,
        TableLayout layout)
    {
        foreach (var column in columns.Where(column => yearsOfMarks.Count > 0 && column is { IsOfValues: true, Period: null, Phase: null, Eraless: 0 }))
        {
            if (NoteMark.AllInFigure(column.Head.First.Span) is { Count: 1 } marks && YearOf(yearsOfMarks, marks[0].Number, column.Role) is { } year)
            {
                column.TakePeriod(year, AsAbove);
            }
        }

        var years = new List<(ColumnRole Role, string Subject, CalendarPeriod Period)>();
        foreach (var line in above.Skip(above.Count - Nearest).Concat(below).Where(line => line.Length <= Longest && !line.Contains("ただし")
            && !line.Contains("但し")))
        {
            var text = NoteLine.TryRead(line, out var note) ? note.Text : line;
            AddYears(text.Span, layout, years);
            GiveKinds(text.Span, columns, layout);
        }

        var names = columns.Find(column => column.Role is ColumnRole.Name)?.Index ?? -1;
        years.RemoveAll(one => years.Exists(other => other.Role == one.Role && other.Period != one.Period)); // What is said in two ways is not said.
        foreach (var (role, subject, period) in years)
        {
            var ofRole = columns.FindAll(column => column.Role == role && (column.Index > names || column.Forms.Contains(CellForm.Figure))); // 目標 groups, too.
            if (ofRole.Count == 1 && ofRole[0] is { Period: null, Phase: null, Eraless: 0, Said.IsOfOthers: false } column
                && (Array.IndexOf(PlainSubjects, subject) >= 0 || subject == column.Said.Subject))
            {
                column.TakePeriod(period, AsAbove);
            }
        }

        if (above.Count > 0)
        {
            GiveTitle(above[above.Count - (above.Count > 1 && TableUnit.IsNoMore(above[above.Count - 1].Span) ? 2 : 1)], columns);
        }

        return new(
            below.Any(line => line.Length <= Longest && ExplainsGaps(line.Span)),
            above.Count > 0 && IsTitleOfProgress(above[above.Count - 1].Span));
    }

    /// <summary>Says whether a note says why cells are blank: 「－」は調査を行っていない年度.</summary>
    private static bool ExplainsGaps(ReadOnlySpan<char> note) =>
        (note.Has("空欄") || note.IndexOfAny('「', '」') is >= 0 and var open && open + 2 < note.Length && Folding.IsStroke(note[open + 1])
            && note[open + 2] == '」')
            && note.HasAny(Unmeasured);

    /// <summary>Takes what only years head as targets, where the line above says that the table has the targets of each year.</summary>
    private static void GiveTitle(Piece above, List<TableColumn> columns)
    {
        var bare = columns.FindAll(column => column is { Role: ColumnRole.Unknown, Said.IsBare: true, Period: { First: not null } });
        if (bare.Count > 1 && columns.TrueForAll(column => !column.IsOfValues || IsBefore(column, bare)) && IsTitleOfTargets(above.Span))
        {
            bare.ForEach(column => column.Take(ColumnRole.Target, AsTitled));
        }

        static bool IsBefore(TableColumn column, List<TableColumn> bare) =>
            column.Role is not ColumnRole.Target && column.Period is { } period
            && bare.TrueForAll(later => StartOf(period.Last) < StartOf(later.Period?.Last));
    }

    /// <summary>Returns the years that notes say of what their marks stand beside: ※1　2020年の値, ※1　現状値は令和4年度の数値.</summary>
    internal static Dictionary<string, (CalendarPeriod Period, bool IsMeasured)> YearsOfMarks(IEnumerable<Piece> notes)
    {
        var years = new Dictionary<string, (CalendarPeriod Period, bool IsMeasured)>(StringComparer.Ordinal);
        foreach (var line in notes)
        {
            if (NoteLine.TryRead(line, out var note) && note.Mark is { } mark && note.Text.Length <= Longest
                && OfMeasured.FirstOrDefault(note.Text.StartsWith) is var subject && YearOf(note.Text.From(subject?.Length ?? 0).Span) is { } year)
            {
                years[mark] = (year, subject is not null || note.Text.Span.HasAny(Measured));
            }
        }

        return years;
    }

    /// <summary>Returns the year of a mark for what it stands beside: that of what was measured is none of a target.</summary>
    internal static CalendarPeriod? YearOf(Dictionary<string, (CalendarPeriod Period, bool IsMeasured)> years, string mark, ColumnRole role) =>
        years.TryGetValue(mark, out var year) && !(year.IsMeasured && role is ColumnRole.Target) ? year.Period : null;

    /// <summary>Says whether a line is of sentences, or of what was made in a year: 平成15年に制定した条例.</summary>
    internal static bool IsSentence(ReadOnlySpan<char> line) => line.Length > Longest || line.IndexOf('。') >= 0 || line.Has("制定") || line.Has("策定")
        || line.Has("施行");
}
