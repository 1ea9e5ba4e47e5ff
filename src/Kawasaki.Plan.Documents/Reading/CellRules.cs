using static Kawasaki.Plan.Documents.DiagnosticEffect;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The diagnostics of cells, figures, years and notes.</summary>
internal static class CellRules
{
    internal static readonly DiagnosticDescriptor UnmarkedNote = new(
        "PLAN302",
        Inferred,
        new("番号のない注", "A note without a number"),
        _ => "The note has no number.",
        _ => "番号のない注です。");
    internal static readonly DiagnosticDescriptor NoFigureAtBaseline = new(
        "PLAN303",
        Inferred,
        new("数値でない計画策定時の値", "A baseline that is no number"),
        text => $"The baseline '{text}' is not a number.",
        text => $"計画策定時の値「{text}」は数値ではありません。");
    internal static readonly DiagnosticDescriptor Scale = new(
        "PLAN304",
        Inferred,
        new("尺度", "A scale"),
        text => $"'{text}' is the scale, not a note.",
        text => $"「{text}」は尺度であり、注ではありません。");
    internal static readonly DiagnosticDescriptor MixedPrecision = new(
        "PLAN305",
        Inferred,
        new("揃わない小数桁数", "Different numbers of decimals"),
        text => $"The figures of '{text}' have different numbers of decimals.",
        text => $"「{text}」の数値の小数桁数が揃っていません。");
    internal static readonly DiagnosticDescriptor UnreadCell = new(
        "PLAN307",
        LeftOut,
        new("読めないセル", "A cell that cannot be read"),
        text => $"The cell cannot be read: {text}",
        text => $"セルを読めません。{text}");
    internal static readonly DiagnosticDescriptor AboveScale = new(
        "PLAN308",
        LeftOut,
        new("尺度を超える値", "A figure above the scale"),
        text => $"'{text}' is above the scale and not in the plan.",
        text => $"「{text}」は尺度を超えるため、計画に含めていません。");
    internal static readonly DiagnosticDescriptor SecondValue = new(
        "PLAN309",
        LeftOut,
        new("同じ時期の二つ目の値", "A second value for one period"),
        text => $"'{text}' is a second value for its period, or a second baseline, and not in the plan.",
        text => $"「{text}」は同じ時期の二つ目の値、または二つ目の計画策定時の値のため、計画に含めていません。");
    internal static readonly DiagnosticDescriptor SecondTarget = new(
        "PLAN310",
        LeftOut,
        new("二つ目の目標", "A second target"),
        text => $"'{text}' is a second target for its phase and due period and not in the plan.",
        text => $"「{text}」は同じ期・同じ時期の二つ目の目標のため、計画に含めていません。");
    internal static readonly DiagnosticDescriptor UnitOfRow = new(
        "PLAN321",
        Inferred,
        new("単位のない数値", "A figure without a unit"),
        text => $"The figure has no unit; it is read in that of the others of its row, '{text}'.",
        text => $"単位のない数値を、同じ行のほかの数値の単位「{text}」で読みました。");
    internal static readonly DiagnosticDescriptor OtherUnit = new(
        "PLAN311",
        LeftOut,
        new("異なる単位", "Another unit"),
        text => $"'{text}' is in another unit than the figures before and not in the plan.",
        text => $"「{text}」は単位が異なるため、計画に含めていません。");
    internal static readonly DiagnosticDescriptor DueBeforeBaseline = new(
        "PLAN312",
        LeftOut,
        new("計画策定時より前の目標", "A target due before the baseline"),
        text => $"'{text}' is due before the baseline and not in the plan.",
        text => $"「{text}」の目標年度は計画策定時より前のため、計画に含めていません。");
    internal static readonly DiagnosticDescriptor DanglingMark = new(
        "PLAN313",
        LeftOut,
        new("存在しない注への参照", "A mark that refers to no note"),
        text => $"There is no note {text}.",
        text => $"注{text}がありません。");
    internal static readonly DiagnosticDescriptor UnusedNote = new(
        "PLAN314",
        Missing,
        new("参照のない注", "A note to which nothing refers"),
        text => $"Nothing refers to note {text}.",
        text => $"注{text}を参照する箇所がありません。");
    internal static readonly DiagnosticDescriptor SecondNote = new(
        "PLAN315",
        Contradiction,
        new("重複した注", "A second note of one number"),
        text => $"There is a second note {text}; marks refer to the first.",
        text => $"注{text}が重複しています。参照は最初の注とします。");
    internal static readonly DiagnosticDescriptor CellWithoutHeader = new(
        "PLAN316",
        LeftOut,
        new("見出しのない列のセル", "A cell below no known head"),
        text => $"'{text}' stands in a column whose header says nothing known; it is not in the plan.",
        text => $"「{text}」は見出しのない列にあるため、計画に含めていません。");
    internal static readonly DiagnosticDescriptor RestLeftOut = new(
        "PLAN317",
        LeftOut,
        new("含めていない行の続き", "The rest of what is left out"),
        text => $"'{text}' is the rest of a row or cell that is not in the plan.",
        text => $"「{text}」は計画に含めていない行またはセルの続きです。");
    internal static readonly DiagnosticDescriptor NoteDayNotRead = new(
        "PLAN318",
        Missing,
        new("日付を読めない注", "The day of a note that cannot be read"),
        text => $"The note '{text}' ends like a day, but none is read in it: the figures that refer to it have no day.",
        text => $"注「{text}」は「現在」で終わりますが日付を読めないため、参照する値に時点を付けていません。");
    internal static readonly DiagnosticDescriptor ShareOfMoreThanAll = new(
        "PLAN319",
        Missing,
        new("100%を超える割合", "A share of more than all"),
        text => $"'{text}' is more than 100 %, but the indicator has shares below it: a decimal point may be lost.",
        text => $"「{text}」は100%を超えますが、同じ指標に100%未満の値があります。小数点が失われていないか確かめてください。");
    internal static readonly DiagnosticDescriptor StateInWords = new(
        "PLAN322",
        Changed,
        new("測定値の欄の語", "Words where a figure would be measured"),
        text => $"'{text}' is no figure; it is kept as a remark under the head of its column.",
        text => $"「{text}」は数値ではないため、列の見出しの付記として残しました。");
    internal static readonly DiagnosticDescriptor LetterYear = new(
        "PLAN401",
        Inferred,
        new("年度とした文字と数", "A letter and a number read as a fiscal year"),
        text => $"'{text}' is read as a fiscal year.",
        text => $"「{text}」を年度として読みました。");
    internal static readonly DiagnosticDescriptor MonthWithoutYear = new(
        "PLAN402",
        Inferred,
        new("年のない月", "A month without a year"),
        text => $"'{text}' has a month without a year.",
        text => $"「{text}」は年のない月です。");
    internal static readonly DiagnosticDescriptor PlanWithoutYear = new(
        "PLAN403",
        Inferred,
        new("年度のない予定", "A plan without a year"),
        _ => "A plan without a year.",
        _ => "年度のない予定です。");
    internal static readonly DiagnosticDescriptor UnspecifiedYear = new(
        "PLAN404",
        Inferred,
        new("年度か暦年か不明な年", "A year of an unknown kind"),
        text => $"'{text}' does not say whether the year is a fiscal one.",
        text => $"「{text}」は年度か暦年か示されていません。");
    internal static readonly DiagnosticDescriptor MilestoneOutside = new(
        "PLAN405",
        Chosen,
        new("列の期間の外の予定", "A milestone outside of its column"),
        text => $"The year of '{text}' lies outside the column's.",
        text => $"「{text}」は列の期間の外にあります。");
    internal static readonly DiagnosticDescriptor ContradictoryYear = new(
        "PLAN406",
        Contradiction,
        new("矛盾する年", "A year that contradicts itself"),
        text => $"The year contradicts itself and is not read: {text}",
        text => $"年の表記が矛盾しているため、年として読みません。{text}");
    internal static readonly DiagnosticDescriptor NormalizedYear = new(
        "PLAN407",
        Inferred,
        new("元号の期間外の年", "A year outside of its era"),
        text => $"'{text}' lies outside its era and is read by counting on.",
        text => $"「{text}」は元号の期間外ですが、通算して読みました。");
    internal static readonly DiagnosticDescriptor FigureNotRead = new(
        "PLAN409",
        Inferred,
        new("数値として読まない数", "A figure that is not read as a fact"),
        text => $"'{text}' is not read as a figure with its label; the text is kept.",
        text => $"「{text}」を数値として読みませんでした。本文はそのまま残しています。");
    internal static readonly DiagnosticDescriptor PointsOrShare = new(
        "PLAN320",
        LeftOut,
        new("差とも割合とも読める目標", "A target of points or of a share"),
        text => $"'{text}' of figures in % is points or a share, as 10 % above 40 % is 50 % or 44 %, and not in the plan: write the difference in points.",
        text => $"「{text}」は％の値からの差とも割合とも読めるため（40％の10％増は50％か44％）、計画に含めていません。差はポイントで書きます。");
    internal static readonly DiagnosticDescriptor MilestoneNotRead = new(
        "PLAN410",
        Chosen,
        new("予定として読まない括弧", "A bracket that is no milestone"),
        text => $"'{text}' is not read as one year with one event; the text is kept.",
        text => $"「{text}」を年度と予定の組として読みませんでした。本文はそのまま残しています。");

    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnmarkedNote, NoFigureAtBaseline, Scale, MixedPrecision, UnreadCell, AboveScale, SecondValue, SecondTarget,
        OtherUnit, DueBeforeBaseline, DanglingMark, UnusedNote, SecondNote, CellWithoutHeader, RestLeftOut,
        NoteDayNotRead, ShareOfMoreThanAll, PointsOrShare, LetterYear, MonthWithoutYear, PlanWithoutYear, UnspecifiedYear,
        MilestoneOutside, ContradictoryYear, NormalizedYear, FigureNotRead, MilestoneNotRead, UnitOfRow, StateInWords,
    ];
}
