namespace Kawasaki.Plan.Documents;

/// <summary>What a piece of a document is.</summary>
public enum SourcePieceKind
{
    /// <summary>White space, line ends, and the byte order mark.</summary>
    Space,

    /// <summary>A text or figure that is in the plan.</summary>
    Text,

    /// <summary>What only says what a text is: list marks, tags, the words of headings and of tables' heads, the marks of notes.</summary>
    Markup,

    /// <summary>A text beside the plan: a caption, or the source under the directions.</summary>
    Aside,

    /// <summary>What a page carries: side tabs, page numbers, logos, running headers.</summary>
    Furniture,

    /// <summary>A text that is not in the plan; an error says so.</summary>
    Unplaced,
}
