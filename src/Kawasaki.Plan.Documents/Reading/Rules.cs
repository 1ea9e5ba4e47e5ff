using static Kawasaki.Plan.Documents.DiagnosticEffect;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The diagnostics of headings, lines and text.</summary>
internal static class Rules
{
    internal static readonly DiagnosticDescriptor NotUnderstood = new(
        "PLAN001",
        LeftOut,
        new("解釈できない行", "A line that is not understood"),
        text => $"The line '{text}' is nothing that is known here; it is not in the plan.",
        text => $"「{text}」の行は解釈できないため、計画に含めていません。");
    internal static readonly DiagnosticDescriptor PassedOver = new(
        "PLAN002",
        LeftOut,
        new("読み飛ばされた文字列", "A text that was passed over"),
        text => $"'{text}' was passed over; it is not in the plan.",
        text => $"「{text}」は読み飛ばされ、計画に含まれていません。");
    internal static readonly DiagnosticDescriptor TooMany = new(
        "PLAN003",
        LeftOut,
        new("省略された診断", "Diagnostics that are not listed"),
        _ => "From here on there are more diagnostics than are listed.",
        _ => "これ以降の診断は多すぎるため省略しました。");
    internal static readonly DiagnosticDescriptor RepeatedPolicy = new(
        "PLAN102",
        Inferred,
        new("再掲された見出し", "A heading repeated over the list of measures"),
        text => $"The heading '{text}' is repeated over the list of measures.",
        text => $"施策の体系に見出し「{text}」が再掲されています。");
    internal static readonly DiagnosticDescriptor RunningHeader = new(
        "PLAN103",
        Inferred,
        new("柱", "A running header"),
        text => $"The heading '{text}' is a running header.",
        text => $"「{text}」は柱（ページ見出し）です。");
    internal static readonly DiagnosticDescriptor SectionNumber = new(
        "PLAN104",
        Chosen,
        new("節の番号の不一致", "The number of another section"),
        text => $"The number of the section '{text}' is not the one that its title has.",
        text => $"節「{text}」の番号が見出しと合いません。");
    internal static readonly DiagnosticDescriptor CodeLevel = new(
        "PLAN105",
        LeftOut,
        new("語とコードの合わない見出し", "A heading whose word and code do not belong together"),
        text => $"'{text}' looks like a heading, but its word and its code do not belong together; what follows is not in the plan.",
        text => $"「{text}」は見出しのようですが、語とコードが合いません。以降は計画に含めていません。");
    internal static readonly DiagnosticDescriptor OutsidePolicy = new(
        "PLAN106",
        Contradiction,
        new("政策の外の施策", "A measure outside of its policy"),
        text => $"The measure '{text}' does not stand under its policy; a policy that is not there gets its code for a name.",
        text => $"施策「{text}」は属する政策の下にありません。その政策がなければ、コードを名称としました。");
    internal static readonly DiagnosticDescriptor NotListed = new(
        "PLAN107",
        Missing,
        new("体系にない施策", "A measure that is not listed"),
        text => $"The measure '{text}' is not in the list of measures.",
        text => $"施策「{text}」は施策の体系にありません。");
    internal static readonly DiagnosticDescriptor OtherName = new(
        "PLAN108",
        Chosen,
        new("体系と異なる名称", "Another name in the list of measures"),
        text => $"The list of measures has another name: '{text}'.",
        text => $"施策の体系では名称が「{text}」となっています。");
    internal static readonly DiagnosticDescriptor NoName = new(
        "PLAN109",
        LeftOut,
        new("名称のない見出し", "A heading without a name"),
        text => $"The heading '{text}' has no name; its code takes the place of the name.",
        text => $"見出し「{text}」に名称がないため、コードを名称としました。");
    internal static readonly DiagnosticDescriptor NoBody = new(
        "PLAN110",
        LeftOut,
        new("本文のない施策", "A measure without a body"),
        text => $"The measure '{text}' is listed, but has no body.",
        text => $"施策「{text}」は体系にありますが、本文がありません。");
    internal static readonly DiagnosticDescriptor RepeatedSection = new(
        "PLAN111",
        Contradiction,
        new("重複した節", "A section that stands twice"),
        text => $"The section '{text}' occurs twice.",
        text => $"節「{text}」が重複しています。");
    internal static readonly DiagnosticDescriptor NoBullet = new(
        "PLAN112",
        Chosen,
        new("行頭記号のない項目", "An item without a mark"),
        text => $"'{text}' has no bullet and is read as an item.",
        text => $"「{text}」は行頭記号がありませんが、項目として読みました。");
    internal static readonly DiagnosticDescriptor SecondBody = new(
        "PLAN113",
        LeftOut,
        new("二つ目の本文", "A second body"),
        text => $"'{text}' begins a second body with the same code, which is not in the plan.",
        text => $"「{text}」は同じコードの二つ目の本文のため、計画に含めていません。");
    internal static readonly DiagnosticDescriptor Unplaced = new(
        "PLAN114",
        LeftOut,
        new("置き場のない行", "A line below a heading that was not placed"),
        text => $"'{text}' is under a heading that could not be placed; it is not in the plan.",
        text => $"「{text}」は見出しを特定できないため、計画に含めていません。");
    internal static readonly DiagnosticDescriptor OtherHeadingName = new(
        "PLAN115",
        Chosen,
        new("前と異なる見出しの名称", "Another name of a heading"),
        text => $"The heading has another name before: '{text}'.",
        text => $"見出しの名称が前の「{text}」と異なります。");
    internal static readonly DiagnosticDescriptor TakenForFurniture = new(
        "PLAN116",
        Chosen,
        new("ページ番号またはロゴとした行", "A line taken for a page number or a logo"),
        text => $"'{text}' is taken for a page number or a logo; it is not in the plan.",
        text => $"「{text}」はページ番号またはロゴとして扱い、計画に含めていません。");
    internal static readonly DiagnosticDescriptor ContentsEntry = new(
        "PLAN117",
        Inferred,
        new("目次の行", "An entry of a table of contents"),
        text => $"'{text}' is an entry of a table of contents.",
        text => $"「{text}」は目次の行です。");
    internal static readonly DiagnosticDescriptor OtherBullet = new(
        "PLAN118",
        Chosen,
        new("行頭記号の異なる項目", "An item with another mark"),
        text => $"'{text}' has another mark than the items beside it, which headings have, too; it is read as an item.",
        text => $"「{text}」は前後の項目と行頭記号が異なり、小見出しの可能性がありますが、項目として読みました。");
    internal static readonly DiagnosticDescriptor MarkedHeading = new(
        "PLAN119",
        Chosen,
        new("行頭記号のある見出し", "A heading behind the mark of a list"),
        text => $"'{text}' stands behind the mark of a list; it is read as a heading.",
        text => $"「{text}」は行頭記号がありますが、見出しとして読みました。");
    internal static readonly DiagnosticDescriptor ItemOrRest = new(
        "PLAN120",
        Chosen,
        new("項目または前の項目の続き", "An item, or the rest of one"),
        text => $"'{text}' may be the rest of the item before, which ends no sentence; it is read as an item.",
        text => $"「{text}」は文で終わらない前の項目の続きの可能性がありますが、項目として読みました。");
    internal static readonly DiagnosticDescriptor LostImage = new(
        "PLAN301",
        Inferred,
        new("写真の説明", "The caption of an image"),
        text => $"'{text}' is taken for the caption of an image; it is no part of the plan.",
        text => $"「{text}」は写真の説明とみなし、計画に含めていません。");
    internal static readonly DiagnosticDescriptor LostIcons = new(
        "PLAN306",
        Inferred,
        new("本文にないアイコン", "Icons that are not in the text"),
        _ => "The icons of the goals beside the logo are not in the text.",
        _ => "ロゴの横のSDGsの目標アイコンは本文にありません。");
    internal static readonly DiagnosticDescriptor WrappedName = new(
        "PLAN501",
        Inferred,
        new("折り返された名称", "A name that was wrapped"),
        text => $"The name is joined to '{text}'.",
        text => $"名称の空白を詰めて「{text}」と読みました。");
    internal static readonly DiagnosticDescriptor SuspectWord = new(
        "PLAN502",
        Chosen,
        new("誤読の可能性がある語", "A word that may be misread"),
        text => $"A word may be misread: {text}; the text is kept as printed.",
        text => $"誤読の可能性がある語です（{text}）。本文はそのままです。");
    internal static readonly DiagnosticDescriptor WrappedLine = new(
        "PLAN503",
        Inferred,
        new("折り返された行", "A line that was wrapped"),
        text => $"The line '{text}' is joined to the one before.",
        text => $"「{text}」を前の行の続きとして読みました。");
    internal static readonly DiagnosticDescriptor DamagedCharacter = new(
        "PLAN504",
        Changed,
        new("失われた文字、見えない文字", "Letters that are lost or not seen"),
        text => $"The line holds {text}: a letter is lost, not seen, or another one that looks the same; it is kept as printed.",
        text => $"行に {text} が含まれています。失われたか、見えないか、見た目の同じ別の文字です。本文はそのままです。");
    internal static readonly DiagnosticDescriptor Entity = new(
        "PLAN505",
        Chosen,
        new("HTMLの文字参照", "An entity of HTML"),
        text => $"'{text}' is an entity of HTML; it is kept as it stands.",
        text => $"「{text}」はHTMLの文字参照ですが、そのままにしています。");
    internal static readonly DiagnosticDescriptor OtherLineEnd = new(
        "PLAN506",
        LeftOut,
        new("別の改行文字", "Another end of a line"),
        text => $"The line holds {text}, which may be a line end; only LF, or CR and LF, ends a line.",
        text => $"行に {text} が含まれています。改行の可能性がありますが、LF または CR+LF だけを改行とします。");
    internal static readonly DiagnosticDescriptor Escape = new(
        "PLAN507",
        Changed,
        new("Markdownのエスケープ", "An escape of Markdown"),
        text => $"'{text}' is an escape of Markdown; words are read without its backslash, and texts keep it.",
        text => $"「{text}」はMarkdownのエスケープです。語としては逆斜線を除いて読み、本文はそのままにしています。");

    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NotUnderstood, PassedOver, TooMany, RepeatedPolicy, RunningHeader, SectionNumber, CodeLevel, OutsidePolicy,
        NotListed, OtherName, NoName, NoBody, RepeatedSection, NoBullet, SecondBody, Unplaced, OtherHeadingName,
        TakenForFurniture, ContentsEntry, OtherBullet, MarkedHeading, ItemOrRest, LostImage, LostIcons, WrappedName,
        SuspectWord, WrappedLine, DamagedCharacter, Entity, OtherLineEnd, Escape,
    ];
}
