using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>Reads what was written, and says why it may not be given out: the reader is the one judge of what a text says.</summary>
internal static class ReadingBack
{
    /// <summary>Returns why a text is no text of the plan, or <see langword="null"/> where it is one.</summary>
    internal static string? Refusal(ComprehensivePlan plan, WrittenLines lines, PlanDocument document)
    {
        if (lines.PlaceOfLoneSurrogate() is { } place)
        {
            return Difference.Visible($"The layout cannot say the plan: a text of {place} has half a character in it, a surrogate without its other half.");
        }

        var error = document.Diagnostics.FirstOrDefault(item => item.Severity is DiagnosticSeverity.Error);
        if (document.Plan.Equals(plan))
        {
            return error is null ? null : Difference.Visible(
                $"The layout cannot say the plan: at {lines.PlaceOf(error.Line)} the text would be read with an error. "
                + $"{error.Code}: {error.Message.English}");
        }

        var cause = error is null ? "" : $" The reader says {error.Code}: {error.Message.English}";
        return Difference.Visible(
            $"The layout cannot say the plan; it would be read back with a difference. {Difference.Between(plan, document.Plan)}{cause}");
    }
}
