using Kawasaki.Plan.Domain;
using PlanDashboard.Reading;

namespace PlanDashboard.Data;

/// <summary>How writing ended.</summary>
internal enum WriteOutcome
{
    Created,
    Replaced,
    NotFound,
    Refused,
    Unconditional,
    Changed,
}

/// <summary>What became of something that was to be written.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Tag">The tag of what stands there now, or nothing where nothing does.</param>
/// <param name="Field">The field that is wrong.</param>
/// <param name="Reason">Why nothing was written.</param>
internal sealed record WriteResult(WriteOutcome Outcome, string? Tag = null, string? Field = null, Wording? Reason = null)
{
    internal bool IsWritten => Outcome is WriteOutcome.Created or WriteOutcome.Replaced;

    internal static WriteResult Refused(string field, Wording reason) => new(WriteOutcome.Refused, Field: field, Reason: reason);
}

/// <summary>What must stand in a place for it to be written: what the writer has seen.</summary>
/// <param name="Match">The tag of what is replaced.</param>
/// <param name="IsNew">Whether nothing may stand there.</param>
internal sealed record Precondition(string? Match, bool IsNew)
{
    /// <summary>Returns why a place cannot be written, or <see langword="null"/>.</summary>
    /// <param name="present">The tag of what stands there, or nothing where nothing does.</param>
    internal WriteResult? Against(string? present) =>
        Match is null && !IsNew
            ? new(WriteOutcome.Unconditional, present, "If-Match", new(
                "If-Match か If-None-Match: * が要ります。", "If-Match or If-None-Match: * is asked for."))
        : (IsNew && present is null) || (!IsNew && present is not null && (Match == "*" || Match!.Split(',').Any(tag => tag.Trim() == present))) ? null
        : new(WriteOutcome.Changed, present, "If-Match", present is null
            ? new("ここにはまだ何もありません。", "Nothing stands there yet.")
            : Texts.SomebodyElse);
}
