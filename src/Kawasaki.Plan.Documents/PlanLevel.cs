namespace Kawasaki.Plan.Documents;

/// <summary>A word that stands before the codes of a level.</summary>
public sealed record PlanLevel
{
    internal PlanLevel(string word, int depth)
    {
        Word = word;
        Depth = depth;
    }

    /// <summary>Gets the word: 基本政策, 政策, 施策.</summary>
    public string Word { get; }

    /// <summary>Gets the level, from 1 for a basic policy to 3 for a measure.</summary>
    public int Depth { get; }
}
