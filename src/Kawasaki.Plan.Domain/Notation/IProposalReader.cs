using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What refused a text, and tries the spellings that its error proposes.</summary>
internal interface IProposalReader
{
    /// <summary>Gets the eras that it knows.</summary>
    EraTable Eras { get; }

    /// <summary>Says whether a text would be read as what was asked for.</summary>
    bool Reads(string text, Asked asked);

    /// <summary>Returns the value that strict reading refuses, written in the eras that its years have, or <see langword="null"/>.</summary>
    string? Normalized(string text, Asked asked);
}
