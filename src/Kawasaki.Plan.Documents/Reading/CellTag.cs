namespace Kawasaki.Plan.Documents.Reading;

/// <summary>What a tag in a cell does.</summary>
internal enum CellTag
{
    /// <summary>Nothing that matters here.</summary>
    Other,

    /// <summary>Ends a text: a line break, a paragraph, a box.</summary>
    TextEnd,

    /// <summary>Begins a list.</summary>
    ListBegin,

    /// <summary>Ends a list.</summary>
    ListEnd,

    /// <summary>Begins an item of a list.</summary>
    ListItem,
}
