namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Words after a year, month or date that say how it is meant. They are kept apart from the value.</summary>
[Flags]
public enum TrailingWords
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The end of it (末, 末日).</summary>
    End = 1,

    /// <summary>As of it (現在, 時点).</summary>
    AsOf = 2,

    /// <summary>Planned for it, or expected of it (予定, 見込).</summary>
    Planned = 4,

    /// <summary>The beginning of it (当初).</summary>
    Beginning = 8,

    /// <summary>During it (中).</summary>
    During = 16,

    /// <summary>The part that belongs to it (分).</summary>
    Part = 32,

    /// <summary>Dated on it (付).</summary>
    Dated = 64,

    /// <summary>What was done in it (実績).</summary>
    Actual = 128,

    /// <summary>Its budget (予算).</summary>
    Budget = 256,

    /// <summary>Its settlement (決算).</summary>
    Settlement = 512,
}
