namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>A document that was changed once or several times, and how.</summary>
public sealed record MutatedDocument(DocumentOrigin Origin, string Text, IReadOnlyList<Mutation> Mutations)
{
    public override string ToString() => $"{Origin} changed by {string.Join(", ", Mutations)}:\n{Sources.Escaped(Text)}";
}

/// <summary>Where a document comes from before it is changed.</summary>
public enum DocumentOrigin
{
    Whole,
    Differing,
    Written,
    Published,
}

/// <summary>How a document is changed.</summary>
public enum Mutation
{
    CharacterReplaced,
    CharacterDeleted,
    CharacterInserted,
    TokenReplaced,
    TokenDeleted,
    TokenInserted,
    TokensSwapped,
    LineDeleted,
    LineCopied,
    LineInserted,
    LineSplit,
    LinesJoined,
    BlockDeleted,
    BlockCopied,
    BlockMoved,
    SplicedAtLines,
    SplicedWithinLines,
}
