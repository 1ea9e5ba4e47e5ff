namespace Kawasaki.Plan.Documents.Files;

/// <summary>What a file is, by its content.</summary>
public enum DocumentFileKind
{
    /// <summary>A text, with tabs, pipes, rules or runs of spaces between the cells of its tables.</summary>
    Text,

    /// <summary>A page or a piece of HTML.</summary>
    Html,

    /// <summary>A text in Markdown, with tables of pipes or of HTML.</summary>
    Markdown,

    /// <summary>Rows with commas between their cells.</summary>
    CommaSeparated,

    /// <summary>Rows with tabs between their cells.</summary>
    TabSeparated,

    /// <summary>A workbook of Excel: XLSX, XLSM or XLS.</summary>
    Workbook,

    /// <summary>A document in PDF.</summary>
    Pdf,
}
