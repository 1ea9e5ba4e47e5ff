namespace Kawasaki.Plan.Documents.Reading;

/// <summary>What the word before a code is.</summary>
internal enum HeadingWord
{
    /// <summary>Any word.</summary>
    Other,

    /// <summary>A word that may be a slip for one of those that are known.</summary>
    Similar,

    /// <summary>政策, 施策 or 基本政策.</summary>
    Known,
}
