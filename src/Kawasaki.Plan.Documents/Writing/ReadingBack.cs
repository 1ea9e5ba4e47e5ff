using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>Reads what was written, and says why it may not be given out: the reader is the one judge of what a text says.</summary>
internal static class ReadingBack
{
    /// <summary>Returns why a text is no text of the plan, or <see langword="null"/> where it is one.</summary>
    internal static Wording? Refusal(ComprehensivePlan plan, WrittenLines lines, PlanDocument document)
    {
        if (lines.PlaceOfLoneSurrogate() is { } place)
        {
            return Visible(new(
                $"この様式では計画を書けません。{place}の文に、サロゲートの片方だけの文字があります。",
                $"The layout cannot say the plan: a text of {place} has half a character in it, a surrogate without its other half."));
        }

        var error = document.Diagnostics.FirstOrDefault(item => item.Severity is DiagnosticSeverity.Error);
        if (document.Plan.Equals(plan))
        {
            return error is null ? null : Visible(new(
                $"この様式では計画を書けません。{lines.PlaceOf(error.Line)}で、書いた文が誤りとして読まれます。{error.Code}：{error.Message.Japanese}",
                $"The layout cannot say the plan: at {lines.PlaceOf(error.Line)} the text would be read with an error. "
                    + $"{error.Code}: {error.Message.English}"));
        }

        var difference = Difference.Between(plan, document.Plan);
        var cause = error is null ? default : new Wording(
            $"読み取りの診断は {error.Code}：{error.Message.Japanese}",
            $" The reader says {error.Code}: {error.Message.English}");
        return Visible(new(
            $"この様式では計画を書けません。読み直すと違いが出ます。{difference.Japanese}{cause.Japanese}",
            $"The layout cannot say the plan; it would be read back with a difference. {difference.English}{cause.English}"));
    }

    private static Wording Visible(Wording message) => new(Difference.Visible(message.Japanese), Difference.Visible(message.English));
}
