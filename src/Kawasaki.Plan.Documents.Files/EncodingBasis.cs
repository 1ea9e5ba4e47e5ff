namespace Kawasaki.Plan.Documents.Files;

/// <summary>What the encoding of a file is taken from.</summary>
public enum EncodingBasis
{
    /// <summary>The file has none: a workbook or a PDF.</summary>
    None,

    /// <summary>A byte order mark.</summary>
    Mark,

    /// <summary>The options of the caller.</summary>
    Stated,

    /// <summary>The head of a page in HTML.</summary>
    Declared,

    /// <summary>The bytes, which are one encoding and no other.</summary>
    Content,
}
