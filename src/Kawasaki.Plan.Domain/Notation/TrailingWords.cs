namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Words after a year, month or date that say how it is meant. They are kept apart from the value.</summary>
[Flags]
public enum TrailingWords
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The end of it (末).</summary>
    End = 1,

    /// <summary>As of it (現在).</summary>
    AsOf = 2,

    /// <summary>Planned for it (予定).</summary>
    Planned = 4,

    /// <summary>From it on (から).</summary>
    From = 8,

    /// <summary>Up to it (まで).</summary>
    Until = 16,
}
