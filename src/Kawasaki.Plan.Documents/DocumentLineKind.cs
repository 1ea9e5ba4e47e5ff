namespace Kawasaki.Plan.Documents;

/// <summary>What a line of a document is.</summary>
public enum DocumentLineKind
{
    /// <summary>Nothing, or spaces.</summary>
    Blank,

    /// <summary>The title of the plan.</summary>
    Title,

    /// <summary>The heading of a basic policy, policy or measure that begins here.</summary>
    Heading,

    /// <summary>The heading of a numbered section.</summary>
    SectionHeading,

    /// <summary>A measure in the list of the policy's measures (施策の体系).</summary>
    TreeEntry,

    /// <summary>A heading that is repeated on a new page or over the list of measures.</summary>
    RunningHeader,

    /// <summary>A side tab of the page.</summary>
    Furniture,

    /// <summary>The number of a page.</summary>
    PageNumber,

    /// <summary>The text of a logo.</summary>
    Logo,

    /// <summary>An item of a list.</summary>
    Bullet,

    /// <summary>The rest of the item or note on the line before.</summary>
    Continuation,

    /// <summary>A note.</summary>
    Note,

    /// <summary>The caption of a photograph.</summary>
    Caption,

    /// <summary>The second line of a caption, in brackets.</summary>
    SubCaption,

    /// <summary>A source in brackets, under the directions.</summary>
    Attribution,

    /// <summary>A row of the head of a table.</summary>
    TableHeader,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A row of dashes between the head and the body of a table.</summary>
    TableRule,

    /// <summary>A text that is not in the plan; an error says so.</summary>
    Unplaced,
}
