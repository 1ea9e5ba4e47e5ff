namespace Kawasaki.Plan.Domain.Notation;

/// <summary>By what an era is named.</summary>
internal enum EraMark : byte
{
    /// <summary>No era is named.</summary>
    None,

    /// <summary>The letter: R7.</summary>
    Letter,

    /// <summary>The first character of the name: 令7年.</summary>
    Initial,

    /// <summary>The name, in kanji, Latin letters or one square.</summary>
    Name,
}
