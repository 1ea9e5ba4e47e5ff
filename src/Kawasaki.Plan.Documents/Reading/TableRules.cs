using static Kawasaki.Plan.Documents.DiagnosticSeverity;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The diagnostics of tables, cells and notes.</summary>
internal static class TableRules
{
    internal static readonly DiagnosticRule ContinuedTable = new("PLAN201", Info, _ => "The table goes on under a new head.", _ => "表の続きです。");
    internal static readonly DiagnosticRule TopHeader = new(
        "PLAN202",
        Warning,
        text => $"The header '{text}' stands over another column than the one it heads.",
        text => $"見出し「{text}」の列がずれています。");
    internal static readonly DiagnosticRule ShiftedHeader = new(
        "PLAN203",
        Warning,
        text => $"The header '{text}' stands beside its column; it is read for the one that holds its texts.",
        text => $"見出し「{text}」の位置がずれているため、内容のある列の見出しとして読みました。");
    internal static readonly DiagnosticRule ColumnCount = new(
        "PLAN204",
        Warning,
        text => $"The table of projects has {text} columns, not 4.",
        text => $"事務事業の表の列数が4ではなく{text}です。");
    internal static readonly DiagnosticRule NoHeader = new(
        "PLAN205",
        Warning,
        text => $"'{text}' stands in a column without a header that is known.",
        text => $"「{text}」は見出しのない、または見出しを解釈できない列にあります。");
    internal static readonly DiagnosticRule MoreLater = new(
        "PLAN206",
        Info,
        _ => "The column of later years has more than one text.",
        _ => "以降の列に複数の項目があります。");
    internal static readonly DiagnosticRule OpenLists = new("PLAN207", Info, _ => "The lists are not closed.", _ => "リストのタグが閉じられていません。");
    internal static readonly DiagnosticRule UnmarkedItem = new(
        "PLAN208",
        Warning,
        text => $"'{text}' has no mark and is read as an item.",
        text => $"「{text}」は行頭記号がありませんが、項目として読みました。");
    internal static readonly DiagnosticRule Box = new("PLAN209", Info, _ => "A box around the text is taken off.", _ => "枠の指定を除きました。");
    internal static readonly DiagnosticRule Unaligned = new(
        "PLAN210",
        Info,
        text => $"Which planned items of the project '{text}' follow which current ones cannot be inferred.",
        text => $"事務事業「{text}」の目標の項目と現状の項目の対応を推定できません。");
    internal static readonly DiagnosticRule FewerPlans = new(
        "PLAN211",
        Warning,
        text => $"The project '{text}' has fewer planned items than groups of current ones: text may be lost.",
        text => $"事務事業「{text}」の目標の項目が現状の区分より少なく、欠落の可能性があります。");
    internal static readonly DiagnosticRule NoDescription = new(
        "PLAN212",
        Warning,
        text => $"The name and the description of '{text}' cannot be told apart with certainty.",
        text => $"「{text}」の名称と説明の区切りが不確かです。");
    internal static readonly DiagnosticRule CutRow = new(
        "PLAN213",
        Warning,
        text => $"The row has other cells than the table ({text}); texts may stand in wrong columns.",
        text => $"行のセル数が表と合いません（{text}）。列がずれている可能性があります。");
    internal static readonly DiagnosticRule NoTable = new(
        "PLAN214",
        Error,
        text => $"The row '{text}' belongs to no table; it is not in the plan.",
        text => $"「{text}」の行は属する表がないため、計画に含めていません。");
    internal static readonly DiagnosticRule SplitRow = new(
        "PLAN215",
        Warning,
        text => $"'{text}' is read as the rest of the row before.",
        text => $"「{text}」を前の行の続きとして読みました。");
    internal static readonly DiagnosticRule NoRowName = new(
        "PLAN216",
        Error,
        text => $"The row has no name; '{text}' is not in the plan.",
        text => $"行に名称がないため、「{text}」を計画に含めていません。");
    internal static readonly DiagnosticRule UnknownHeader = new(
        "PLAN217",
        Warning,
        text => $"The header '{text}' is none that is known here, or has other words in it.",
        text => $"見出し「{text}」は解釈できないか、ほかの語を含みます。");
    internal static readonly DiagnosticRule TooWide = new(
        "PLAN218",
        Error,
        text => $"The row '{text}' has more cells than a table can have; it is not in the plan.",
        text => $"「{text}」の行はセルが多すぎるため、計画に含めていません。");
    internal static readonly DiagnosticRule OtherPlanPeriod = new(
        "PLAN219",
        Warning,
        text => $"The table has another plan period than the first one, '{text}'.",
        text => $"計画期間が最初の表（「{text}」）と異なります。");
    internal static readonly DiagnosticRule YearsInNames = new(
        "PLAN220",
        Warning,
        text => $"The years '{text}' begin in the column of names; they are read one column further.",
        text => $"年度の見出し「{text}」は名称の列から始まるため、一列ずらして読みました。");
    internal static readonly DiagnosticRule SecondName = new(
        "PLAN221",
        Warning,
        text => $"The name of '{text}' stands here for the second time; a page may be repeated.",
        text => $"「{text}」の名称は二度目です。ページが重複している可能性があります。");
    internal static readonly DiagnosticRule FurtherPeriod = new(
        "PLAN222",
        Error,
        text => $"The header '{text}' is one more of its kind: a project has one current, one planned and one later column. "
            + "The texts below it are kept as remarks.",
        text => $"見出し「{text}」は現状・計画・以降のいずれにも当てられません。この列の内容は備考としました。");
    internal static readonly DiagnosticRule PeriodByOrder = new(
        "PLAN223",
        Warning,
        text => $"The header '{text}' is a second one of its kind; the order of the columns says which it is.",
        text => $"見出し「{text}」は同じ種類の二つ目のため、列の順序から判断しました。");
    internal static readonly DiagnosticRule YearAsHead = new(
        "PLAN224",
        Warning,
        text => $"The header '{text}' is only a year; the figures below it are read as measurements.",
        text => $"見出し「{text}」は年だけのため、この列を実績として読みました。");
    internal static readonly DiagnosticRule OtherMark = new(
        "PLAN236",
        Warning,
        text => $"'{text}' begins with a sign that is no mark of an item; it is kept as one item.",
        text => $"「{text}」は項目の印ではない記号で始まっています。一つの項目として残しました。");
    internal static readonly DiagnosticRule ItemAsName = new(
        "PLAN230",
        Error,
        text => $"The row '{text}' begins with an item and not with a name; it is not in the plan.",
        text => $"「{text}」の行は名称ではなく項目から始まるため、計画に含めていません。");
    internal static readonly DiagnosticRule SpaceInName = new(
        "PLAN225",
        Info,
        text => $"White space was taken out of the name '{text}'.",
        text => $"名称の英数字の横の空白を詰めて「{text}」と読みました。");
    internal static readonly DiagnosticRule BracketAsSource = new(
        "PLAN226",
        Warning,
        text => $"'{text}' is read as the source, though the header does not say so.",
        text => $"「{text}」は、見出しに出典とありませんが、出典として読みました。");
    internal static readonly DiagnosticRule SeveralPeriods = new(
        "PLAN227",
        Warning,
        text => $"The header '{text}' has several years or phases; it is read as of the one that comes first or stands in brackets.",
        text => $"見出し「{text}」に複数の年または期があるため、最初のもの、または括弧内のものとして読みました。");
    internal static readonly DiagnosticRule YearAsTarget = new(
        "PLAN228",
        Warning,
        text => $"The header '{text}' is only a year, after the last one that was measured; the figures below it are read as targets.",
        text => $"見出し「{text}」は最後の実績より後の年だけのため、この列を目標として読みました。");
    internal static readonly DiagnosticRule RoleOfColumn = new("PLAN229", Info, text => $"The column is read as {text}", text => $"この列は{text}");
    internal static readonly DiagnosticRule TwoReadings = new(
        "PLAN231",
        Error,
        text => $"What stands here has more than one reading and is not in the plan: {text}",
        text => $"複数の読み方があるため、計画に含めていません。{text}");
    internal static readonly DiagnosticRule UnmarkedNote = new("PLAN302", Info, _ => "The note has no number.", _ => "番号のない注です。");
    internal static readonly DiagnosticRule NoFigureAtBaseline = new(
        "PLAN303",
        Info,
        text => $"The baseline '{text}' is not a number.",
        text => $"計画策定時の値「{text}」は数値ではありません。");
    internal static readonly DiagnosticRule Scale = new("PLAN304", Info, text => $"'{text}' is the scale, not a note.", text => $"「{text}」は尺度であり、注ではありません。");
    internal static readonly DiagnosticRule MixedPrecision = new(
        "PLAN305",
        Info,
        text => $"The figures of '{text}' have different numbers of decimals.",
        text => $"「{text}」の数値の小数桁数が揃っていません。");
    internal static readonly DiagnosticRule ShareOfMoreThanAll = new(
        "PLAN319",
        Warning,
        text => $"'{text}' is more than 100 %, but the indicator has shares below it: a decimal point may be lost.",
        text => $"「{text}」は100%を超えますが、同じ指標に100%未満の値があります。小数点が失われていないか確かめてください。");
    internal static readonly DiagnosticRule UnreadCell = new("PLAN307", Error, text => $"The cell cannot be read: {text}", text => $"セルを読めません。{text}");
    internal static readonly DiagnosticRule AboveScale = new(
        "PLAN308",
        Error,
        text => $"'{text}' is above the scale and not in the plan.",
        text => $"「{text}」は尺度を超えるため、計画に含めていません。");
    internal static readonly DiagnosticRule SecondValue = new(
        "PLAN309",
        Error,
        text => $"'{text}' is a second value for its period, or a second baseline, and not in the plan.",
        text => $"「{text}」は同じ時期の二つ目の値、または二つ目の計画策定時の値のため、計画に含めていません。");
    internal static readonly DiagnosticRule SecondTarget = new(
        "PLAN310",
        Error,
        text => $"'{text}' is a second target for its phase and due period and not in the plan.",
        text => $"「{text}」は同じ期・同じ時期の二つ目の目標のため、計画に含めていません。");
    internal static readonly DiagnosticRule OtherUnit = new(
        "PLAN311",
        Error,
        text => $"'{text}' is in another unit than the figures before and not in the plan.",
        text => $"「{text}」は単位が異なるため、計画に含めていません。");
    internal static readonly DiagnosticRule DueBeforeBaseline = new(
        "PLAN312",
        Error,
        text => $"'{text}' is due before the baseline and not in the plan.",
        text => $"「{text}」の目標年度は計画策定時より前のため、計画に含めていません。");
    internal static readonly DiagnosticRule DanglingMark = new("PLAN313", Error, text => $"There is no note {text}.", text => $"注{text}がありません。");
    internal static readonly DiagnosticRule UnusedNote = new("PLAN314", Warning, text => $"Nothing refers to note {text}.", text => $"注{text}を参照する箇所がありません。");
    internal static readonly DiagnosticRule SecondNote = new(
        "PLAN315",
        Error,
        text => $"There is a second note {text}; marks refer to the first.",
        text => $"注{text}が重複しています。参照は最初の注とします。");
    internal static readonly DiagnosticRule CellWithoutHeader = new(
        "PLAN316",
        Error,
        text => $"'{text}' stands in a column whose header says nothing known; it is not in the plan.",
        text => $"「{text}」は見出しのない列にあるため、計画に含めていません。");
    internal static readonly DiagnosticRule RestLeftOut = new(
        "PLAN317",
        Error,
        text => $"'{text}' is the rest of a row or cell that is not in the plan.",
        text => $"「{text}」は計画に含めていない行またはセルの続きです。");
    internal static readonly DiagnosticRule NoteDayNotRead = new(
        "PLAN318",
        Warning,
        text => $"The note '{text}' ends like a day, but none is read in it: the figures that refer to it have no day.",
        text => $"注「{text}」は「現在」で終わりますが日付を読めないため、参照する値に時点を付けていません。");
    internal static readonly DiagnosticRule FiguresInHeading = new(
        "PLAN237",
        Warning,
        text => $"The heading '{text}' holds a fact or a milestone, which only items have; it is kept as a heading.",
        text => $"見出し「{text}」に実績値または予定時期がありますが、項目ではないため見出しとして残しました。");
    internal static readonly DiagnosticRule LetterYear = new("PLAN401", Info, text => $"'{text}' is read as a fiscal year.", text => $"「{text}」を年度として読みました。");
    internal static readonly DiagnosticRule MonthWithoutYear = new(
        "PLAN402",
        Info,
        text => $"'{text}' has a month without a year.",
        text => $"「{text}」は年のない月です。");
    internal static readonly DiagnosticRule PlanWithoutYear = new("PLAN403", Info, _ => "A plan without a year.", _ => "年度のない予定です。");
    internal static readonly DiagnosticRule UnspecifiedYear = new(
        "PLAN404",
        Info,
        text => $"'{text}' does not say whether the year is a fiscal one.",
        text => $"「{text}」は年度か暦年か示されていません。");
    internal static readonly DiagnosticRule MilestoneOutside = new(
        "PLAN405",
        Warning,
        text => $"The year of '{text}' lies outside the column's.",
        text => $"「{text}」は列の期間の外にあります。");
    internal static readonly DiagnosticRule Contradiction = new(
        "PLAN406",
        Error,
        text => $"The year contradicts itself and is not read: {text}",
        text => $"年の表記が矛盾しているため、年として読みません。{text}");
    internal static readonly DiagnosticRule FigureNotRead = new(
        "PLAN409",
        Info,
        text => $"'{text}' is not read as a figure with its label; the text is kept.",
        text => $"「{text}」を数値として読みませんでした。本文はそのまま残しています。");
    internal static readonly DiagnosticRule MilestoneNotRead = new(
        "PLAN410",
        Warning,
        text => $"'{text}' is not read as one year with one event; the text is kept.",
        text => $"「{text}」を年度と予定の組として読みませんでした。本文はそのまま残しています。");
    internal static readonly DiagnosticRule NormalizedYear = new(
        "PLAN407",
        Info,
        text => $"'{text}' lies outside its era and is read by counting on.",
        text => $"「{text}」は元号の期間外ですが、通算して読みました。");
}
