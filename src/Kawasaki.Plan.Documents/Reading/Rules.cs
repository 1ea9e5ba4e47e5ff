using static Kawasaki.Plan.Documents.DiagnosticSeverity;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The diagnostics of headings, lines and text.</summary>
internal static class Rules
{
    internal static readonly DiagnosticRule NotUnderstood = new(
        "PLAN001",
        Error,
        text => $"The line '{text}' is nothing that is known here; it is not in the plan.",
        text => $"「{text}」の行は解釈できないため、計画に含めていません。");
    internal static readonly DiagnosticRule PassedOver = new(
        "PLAN002",
        Error,
        text => $"'{text}' was passed over; it is not in the plan.",
        text => $"「{text}」は読み飛ばされ、計画に含まれていません。");
    internal static readonly DiagnosticRule TooMany = new(
        "PLAN003",
        Error,
        _ => "From here on there are more diagnostics than are listed.",
        _ => "これ以降の診断は多すぎるため省略しました。");
    internal static readonly DiagnosticRule RepeatedPolicy = new(
        "PLAN102",
        Info,
        text => $"The heading '{text}' is repeated over the list of measures.",
        text => $"施策の体系に見出し「{text}」が再掲されています。");
    internal static readonly DiagnosticRule RunningHeader = new(
        "PLAN103",
        Info,
        text => $"The heading '{text}' is a running header.",
        text => $"「{text}」は柱（ページ見出し）です。");
    internal static readonly DiagnosticRule SectionNumber = new(
        "PLAN104",
        Warning,
        text => $"The number of the section '{text}' is not the one that its title has.",
        text => $"節「{text}」の番号が見出しと合いません。");
    internal static readonly DiagnosticRule CodeLevel = new(
        "PLAN105",
        Error,
        text => $"'{text}' looks like a heading, but its word and its code do not belong together; what follows is not in the plan.",
        text => $"「{text}」は見出しのようですが、語とコードが合いません。以降は計画に含めていません。");
    internal static readonly DiagnosticRule OutsidePolicy = new(
        "PLAN106",
        Error,
        text => $"The measure '{text}' does not stand under its policy; a policy that is not there gets its code for a name.",
        text => $"施策「{text}」は属する政策の下にありません。その政策がなければ、コードを名称としました。");
    internal static readonly DiagnosticRule NotListed = new(
        "PLAN107",
        Warning,
        text => $"The measure '{text}' is not in the list of measures.",
        text => $"施策「{text}」は施策の体系にありません。");
    internal static readonly DiagnosticRule OtherName = new(
        "PLAN108",
        Warning,
        text => $"The list of measures has another name: '{text}'.",
        text => $"施策の体系では名称が「{text}」となっています。");
    internal static readonly DiagnosticRule NoName = new(
        "PLAN109",
        Error,
        text => $"The heading '{text}' has no name; its code takes the place of the name.",
        text => $"見出し「{text}」に名称がないため、コードを名称としました。");
    internal static readonly DiagnosticRule NoBody = new(
        "PLAN110",
        Error,
        text => $"The measure '{text}' is listed, but has no body.",
        text => $"施策「{text}」は体系にありますが、本文がありません。");
    internal static readonly DiagnosticRule RepeatedSection = new(
        "PLAN111",
        Error,
        text => $"The section '{text}' occurs twice.",
        text => $"節「{text}」が重複しています。");
    internal static readonly DiagnosticRule NoBullet = new(
        "PLAN112",
        Warning,
        text => $"'{text}' has no bullet and is read as an item.",
        text => $"「{text}」は行頭記号がありませんが、項目として読みました。");
    internal static readonly DiagnosticRule SecondBody = new(
        "PLAN113",
        Error,
        text => $"'{text}' begins a second body with the same code, which is not in the plan.",
        text => $"「{text}」は同じコードの二つ目の本文のため、計画に含めていません。");
    internal static readonly DiagnosticRule Unplaced = new(
        "PLAN114",
        Error,
        text => $"'{text}' is under a heading that could not be placed; it is not in the plan.",
        text => $"「{text}」は見出しを特定できないため、計画に含めていません。");
    internal static readonly DiagnosticRule OtherHeadingName = new(
        "PLAN115",
        Warning,
        text => $"The heading has another name before: '{text}'.",
        text => $"見出しの名称が前の「{text}」と異なります。");
    internal static readonly DiagnosticRule TakenForFurniture = new(
        "PLAN116",
        Warning,
        text => $"'{text}' is taken for a page number or a logo; it is not in the plan.",
        text => $"「{text}」はページ番号またはロゴとして扱い、計画に含めていません。");
    internal static readonly DiagnosticRule ContentsEntry = new(
        "PLAN117",
        Info,
        text => $"'{text}' is an entry of a table of contents.",
        text => $"「{text}」は目次の行です。");
    internal static readonly DiagnosticRule OtherBullet = new(
        "PLAN118",
        Warning,
        text => $"'{text}' has another mark than the items beside it, which headings have, too; it is read as an item.",
        text => $"「{text}」は前後の項目と行頭記号が異なり、小見出しの可能性がありますが、項目として読みました。");
    internal static readonly DiagnosticRule MarkedHeading = new(
        "PLAN119",
        Warning,
        text => $"'{text}' stands behind the mark of a list; it is read as a heading.",
        text => $"「{text}」は行頭記号がありますが、見出しとして読みました。");
    internal static readonly DiagnosticRule ItemOrRest = new(
        "PLAN120",
        Warning,
        text => $"'{text}' may be the rest of the item before, which ends no sentence; it is read as an item.",
        text => $"「{text}」は文で終わらない前の項目の続きの可能性がありますが、項目として読みました。");
    internal static readonly DiagnosticRule LostImage = new(
        "PLAN301",
        Info,
        text => $"'{text}' is taken for the caption of an image; it is no part of the plan.",
        text => $"「{text}」は写真の説明とみなし、計画に含めていません。");
    internal static readonly DiagnosticRule LostIcons = new(
        "PLAN306",
        Info,
        _ => "The icons of the goals beside the logo are not in the text.",
        _ => "ロゴの横のSDGsの目標アイコンは本文にありません。");
    internal static readonly DiagnosticRule WrappedName = new(
        "PLAN501",
        Info,
        text => $"The name is joined to '{text}'.",
        text => $"名称の空白を詰めて「{text}」と読みました。");
    internal static readonly DiagnosticRule SuspectWord = new(
        "PLAN502",
        Warning,
        text => $"A word may be misread: {text}; the text is kept as printed.",
        text => $"誤読の可能性がある語です（{text}）。本文はそのままです。");
    internal static readonly DiagnosticRule WrappedLine = new(
        "PLAN503",
        Info,
        text => $"The line '{text}' is joined to the one before.",
        text => $"「{text}」を前の行の続きとして読みました。");
    internal static readonly DiagnosticRule DamagedCharacter = new(
        "PLAN504",
        Warning,
        text => $"The line holds {text}: a letter is lost, not seen, or another one that looks the same; it is kept as printed.",
        text => $"行に {text} が含まれています。失われたか、見えないか、見た目の同じ別の文字です。本文はそのままです。");
    internal static readonly DiagnosticRule Entity = new(
        "PLAN505",
        Warning,
        text => $"'{text}' is an entity of HTML; it is kept as it stands.",
        text => $"「{text}」はHTMLの文字参照ですが、そのままにしています。");
    internal static readonly DiagnosticRule OtherLineEnd = new(
        "PLAN506",
        Error,
        text => $"The line holds {text}, which may be a line end; only LF, or CR and LF, ends a line.",
        text => $"行に {text} が含まれています。改行の可能性がありますが、LF または CR+LF だけを改行とします。");
    internal static readonly DiagnosticRule Escape = new(
        "PLAN507",
        Warning,
        text => $"'{text}' is an escape of Markdown; words are read without its backslash, and texts keep it.",
        text => $"「{text}」はMarkdownのエスケープです。語としては逆斜線を除いて読み、本文はそのままにしています。");
}
