using static Kawasaki.Plan.Documents.DiagnosticEffect;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The diagnostics of tables.</summary>
internal static class TableRules
{
    internal static readonly DiagnosticDescriptor ContinuedTable = new(
        "PLAN201",
        Inferred,
        new("表の続き", "A table that goes on"),
        _ => "The table goes on under a new head.",
        _ => "表の続きです。");
    internal static readonly DiagnosticDescriptor TopHeader = new(
        "PLAN202",
        Chosen,
        new("ずれた見出し", "A head over another column"),
        text => $"The header '{text}' stands over another column than the one it heads.",
        text => $"見出し「{text}」の列がずれています。");
    internal static readonly DiagnosticDescriptor ShiftedHeader = new(
        "PLAN203",
        Chosen,
        new("内容のある列に当てた見出し", "A head read for the column beside it"),
        text => $"The header '{text}' stands beside its column; it is read for the one that holds its texts.",
        text => $"見出し「{text}」の位置がずれているため、内容のある列の見出しとして読みました。");
    internal static readonly DiagnosticDescriptor ColumnCount = new(
        "PLAN204",
        Missing,
        new("事務事業の表の列数", "The number of columns of projects"),
        text => $"The table of projects has {text} columns, not 4.",
        text => $"事務事業の表の列数が4ではなく{text}です。");
    internal static readonly DiagnosticDescriptor NoHeader = new(
        "PLAN205",
        Chosen,
        new("見出しのない列の文字列", "A text below no known head"),
        text => $"'{text}' stands in a column without a header that is known.",
        text => $"「{text}」は見出しのない、または見出しを解釈できない列にあります。");
    internal static readonly DiagnosticDescriptor MoreLater = new(
        "PLAN206",
        Inferred,
        new("以降の列の複数の項目", "Several items of later years"),
        _ => "The column of later years has more than one text.",
        _ => "以降の列に複数の項目があります。");
    internal static readonly DiagnosticDescriptor OpenLists = new(
        "PLAN207",
        Inferred,
        new("閉じられていないリスト", "Lists that are not closed"),
        _ => "The lists are not closed.",
        _ => "リストのタグが閉じられていません。");
    internal static readonly DiagnosticDescriptor UnmarkedItem = new(
        "PLAN208",
        Chosen,
        new("行頭記号のない表の項目", "An item of a table without a mark"),
        text => $"'{text}' has no mark and is read as an item.",
        text => $"「{text}」は行頭記号がありませんが、項目として読みました。");
    internal static readonly DiagnosticDescriptor Box = new(
        "PLAN209",
        Inferred,
        new("枠の指定", "A box around a text"),
        _ => "A box around the text is taken off.",
        _ => "枠の指定を除きました。");
    internal static readonly DiagnosticDescriptor Unaligned = new(
        "PLAN210",
        Inferred,
        new("対応の推定できない項目", "Items that cannot be aligned"),
        text => $"Which planned items of the project '{text}' follow which current ones cannot be inferred.",
        text => $"事務事業「{text}」の目標の項目と現状の項目の対応を推定できません。");
    internal static readonly DiagnosticDescriptor FewerPlans = new(
        "PLAN211",
        Missing,
        new("現状より少ない目標の項目", "Fewer planned items than current ones"),
        text => $"The project '{text}' has fewer planned items than groups of current ones: text may be lost.",
        text => $"事務事業「{text}」の目標の項目が現状の区分より少なく、欠落の可能性があります。");
    internal static readonly DiagnosticDescriptor NoDescription = new(
        "PLAN212",
        Chosen,
        new("名称と説明の区切り", "Where a name ends"),
        text => $"The name and the description of '{text}' cannot be told apart with certainty.",
        text => $"「{text}」の名称と説明の区切りが不確かです。");
    internal static readonly DiagnosticDescriptor CutRow = new(
        "PLAN213",
        Missing,
        new("セル数の合わない行", "A row with other cells"),
        text => $"The row has other cells than the table ({text}); texts may stand in wrong columns.",
        text => $"行のセル数が表と合いません（{text}）。列がずれている可能性があります。");
    internal static readonly DiagnosticDescriptor NoTable = new(
        "PLAN214",
        LeftOut,
        new("表のない行", "A row of no table"),
        text => $"The row '{text}' belongs to no table; it is not in the plan.",
        text => $"「{text}」の行は属する表がないため、計画に含めていません。");
    internal static readonly DiagnosticDescriptor SplitRow = new(
        "PLAN215",
        Chosen,
        new("前の行の続き", "The rest of a row"),
        text => $"'{text}' is read as the rest of the row before.",
        text => $"「{text}」を前の行の続きとして読みました。");
    internal static readonly DiagnosticDescriptor NoRowName = new(
        "PLAN216",
        LeftOut,
        new("名称のない行", "A row without a name"),
        text => $"The row has no name; '{text}' is not in the plan.",
        text => $"行に名称がないため、「{text}」を計画に含めていません。");
    internal static readonly DiagnosticDescriptor UnknownHeader = new(
        "PLAN217",
        Chosen,
        new("解釈できない見出し", "A head that is not known"),
        text => $"The header '{text}' is none that is known here, or has other words in it.",
        text => $"見出し「{text}」は解釈できないか、ほかの語を含みます。");
    internal static readonly DiagnosticDescriptor TooWide = new(
        "PLAN218",
        LeftOut,
        new("セルの多すぎる行", "A row with too many cells"),
        text => $"The row '{text}' has more cells than a table can have; it is not in the plan.",
        text => $"「{text}」の行はセルが多すぎるため、計画に含めていません。");
    internal static readonly DiagnosticDescriptor OtherPlanPeriod = new(
        "PLAN219",
        Chosen,
        new("異なる計画期間", "Another plan period"),
        text => $"The table has another plan period than the first one, '{text}'.",
        text => $"計画期間が最初の表（「{text}」）と異なります。");
    internal static readonly DiagnosticDescriptor YearsInNames = new(
        "PLAN220",
        Chosen,
        new("名称の列から始まる年度", "Years that begin in the column of names"),
        text => $"The years '{text}' begin in the column of names; they are read one column further.",
        text => $"年度の見出し「{text}」は名称の列から始まるため、一列ずらして読みました。");
    internal static readonly DiagnosticDescriptor SecondName = new(
        "PLAN221",
        Chosen,
        new("二度目の名称", "A name for the second time"),
        text => $"The name of '{text}' stands here for the second time; a page may be repeated.",
        text => $"「{text}」の名称は二度目です。ページが重複している可能性があります。");
    internal static readonly DiagnosticDescriptor FurtherPeriod = new(
        "PLAN222",
        LeftOut,
        new("余った期間の列", "One more column with a period"),
        text => $"The header '{text}' is one more of its kind: a project has one current, one planned and one later column. "
            + "The texts below it are kept as remarks.",
        text => $"見出し「{text}」は現状・計画・以降のいずれにも当てられません。この列の内容は備考としました。");
    internal static readonly DiagnosticDescriptor PeriodByOrder = new(
        "PLAN223",
        Chosen,
        new("順序で決めた期間", "A period by the order of columns"),
        text => $"The header '{text}' is a second one of its kind; the order of the columns says which it is.",
        text => $"見出し「{text}」は同じ種類の二つ目のため、列の順序から判断しました。");
    internal static readonly DiagnosticDescriptor YearAsHead = new(
        "PLAN224",
        Chosen,
        new("実績とした年の列", "A year read as measurements"),
        text => $"The header '{text}' is only a year; the figures below it are read as measurements.",
        text => $"見出し「{text}」は年だけのため、この列を実績として読みました。");
    internal static readonly DiagnosticDescriptor SpaceInName = new(
        "PLAN225",
        Inferred,
        new("名称の中の空白", "White space in a name"),
        text => $"White space was taken out of the name '{text}'.",
        text => $"名称の英数字の横の空白を詰めて「{text}」と読みました。");
    internal static readonly DiagnosticDescriptor BracketAsSource = new(
        "PLAN226",
        Chosen,
        new("出典とした括弧", "A bracket read as the source"),
        text => $"'{text}' is read as the source, though the header does not say so.",
        text => $"「{text}」は、見出しに出典とありませんが、出典として読みました。");
    internal static readonly DiagnosticDescriptor SeveralPeriods = new(
        "PLAN227",
        Chosen,
        new("複数の年または期", "Several years or phases"),
        text => $"The header '{text}' has several years or phases; it is read as of the one that comes first or stands in brackets.",
        text => $"見出し「{text}」に複数の年または期があるため、最初のもの、または括弧内のものとして読みました。");
    internal static readonly DiagnosticDescriptor YearAsTarget = new(
        "PLAN228",
        Chosen,
        new("目標とした年の列", "A year read as targets"),
        text => $"The header '{text}' is only a year, after the last one that was measured; the figures below it are read as targets.",
        text => $"見出し「{text}」は最後の実績より後の年だけのため、この列を目標として読みました。");
    internal static readonly DiagnosticDescriptor RoleOfColumn = new(
        "PLAN229",
        Inferred,
        new("列の役割", "The role of a column"),
        text => $"The column is read as {text}",
        text => $"この列は{text}");
    internal static readonly DiagnosticDescriptor ItemAsName = new(
        "PLAN230",
        LeftOut,
        new("項目から始まる行", "A row that begins with an item"),
        text => $"The row '{text}' begins with an item and not with a name; it is not in the plan.",
        text => $"「{text}」の行は名称ではなく項目から始まるため、計画に含めていません。");
    internal static readonly DiagnosticDescriptor TwoReadings = new(
        "PLAN231",
        LeftOut,
        new("複数の読み方", "More than one reading"),
        text => $"What stands here has more than one reading and is not in the plan: {text}",
        text => $"複数の読み方があるため、計画に含めていません。{text}");
    internal static readonly DiagnosticDescriptor MayBeShifted = new(
        "PLAN232",
        Missing,
        new("欠けたかもしれないセル", "A cell that may be lost"),
        _ => "This row ends earlier or later than the others: a cell of it may be lost or stand twice, and its values below other heads.",
        _ => "この行だけ末尾の位置が異なります。セルが欠けたか重複し、値が別の列にずれている可能性があります。");
    internal static readonly DiagnosticDescriptor NoYear = new(
        "PLAN233",
        Missing,
        new("年度のない数値", "Figures of no year"),
        text => $"Neither '{text}' nor the cells below it nor the lines around the table say the year of its values; they have none.",
        text => $"「{text}」の値の年度が、見出しにもセルにも表の前後の行にもないため、年度のない値として読みました。");
    internal static readonly DiagnosticDescriptor NoUnit = new(
        "PLAN238",
        Missing,
        new("単位の欄が空の行", "A row whose cell of units is blank"),
        text => $"'{text}' has no unit: the table has a column of them, which is blank here.",
        text => $"「{text}」には単位がありません。単位の列のこの行が空です。");
    internal static readonly DiagnosticDescriptor PartsOfUnits = new(
        "PLAN239",
        Chosen,
        new("単位の異なる区分の行", "Parts in different units"),
        text => $"The rows below '{text}' are read as its parts, but are in different units: the names of other indicators may be lost.",
        text => $"「{text}」の下の行をその区分として読みましたが、単位が異なります。別の指標の名称が欠けている可能性があります。");
    internal static readonly DiagnosticDescriptor UnitInName = new(
        "PLAN240",
        Missing,
        new("名称の括弧の中の単位かもしれない語", "What may be a unit in the brackets of a name"),
        text => $"'{text}' ends with brackets that may hold the unit of its figures; they have none.",
        text => $"「{text}」の末尾の括弧は数値の単位かもしれません。数値には単位がありません。");
    internal static readonly DiagnosticDescriptor EraOfTable = new(
        "PLAN234",
        Inferred,
        new("年号のない年", "A year without an era"),
        text => $"The year is read as that of '{text}', by the era in the lines above the table or in its heads.",
        text => $"年号のない年を、表の前の行または見出しの年号により「{text}」の年として読みました。");
    internal static readonly DiagnosticDescriptor OtherMark = new(
        "PLAN236",
        Chosen,
        new("項目の印ではない記号", "A sign that is no mark of an item"),
        text => $"'{text}' begins with a sign that is no mark of an item; it is kept as one item.",
        text => $"「{text}」は項目の印ではない記号で始まっています。一つの項目として残しました。");
    internal static readonly DiagnosticDescriptor FiguresInHeading = new(
        "PLAN237",
        Chosen,
        new("見出しの中の実績値または予定", "Figures in a heading"),
        text => $"The heading '{text}' holds a fact or a milestone, which only items have; it is kept as a heading.",
        text => $"見出し「{text}」に実績値または予定時期がありますが、項目ではないため見出しとして残しました。");

    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        ContinuedTable, TopHeader, ShiftedHeader, ColumnCount, NoHeader, MoreLater, OpenLists, UnmarkedItem, Box,
        Unaligned, FewerPlans, NoDescription, CutRow, NoTable, SplitRow, NoRowName, UnknownHeader, TooWide,
        OtherPlanPeriod, YearsInNames, SecondName, FurtherPeriod, PeriodByOrder, YearAsHead, SpaceInName,
        BracketAsSource, SeveralPeriods, YearAsTarget, RoleOfColumn, ItemAsName, TwoReadings, MayBeShifted,
        NoYear, NoUnit, PartsOfUnits, UnitInName, EraOfTable,
        OtherMark, FiguresInHeading,
    ];
}
