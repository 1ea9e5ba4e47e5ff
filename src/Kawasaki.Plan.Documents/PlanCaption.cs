using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents;

/// <summary>The caption of a photograph, which itself is not in the text.</summary>
public sealed record PlanCaption
{
    internal PlanCaption(PlanCode code, string text, SourceSpan place, string? detail = null)
    {
        Code = code;
        Text = text;
        Place = place;
        Detail = detail;
    }

    /// <summary>Gets the code of the policy or measure under which it stands. To which text it belongs the document does not say.</summary>
    public PlanCode Code { get; }

    /// <summary>Gets the text.</summary>
    public string Text { get; }

    /// <summary>Gets the second line, with its brackets, or <see langword="null"/> where there is none.</summary>
    public string? Detail { get; }

    /// <summary>Gets where it stands.</summary>
    public SourceSpan Place { get; }
}
