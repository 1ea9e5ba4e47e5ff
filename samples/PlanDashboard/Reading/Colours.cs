using Kawasaki.Plan.Domain.Evaluation;

namespace PlanDashboard.Reading;

/// <summary>The colours of states and grades, by their names in the style sheet. No colour says anything that the text beside it does not.</summary>
internal static class Colours
{
    internal static string Of(AttainmentStatus status) => status switch
    {
        AttainmentStatus.Met => "good",
        AttainmentStatus.NotMet => "bad",
        AttainmentStatus.NotDue => "due",
        AttainmentStatus.DueUnmeasured or AttainmentStatus.MeasuredAfterDue => "late",
        _ => "none",
    };

    /// <summary>Returns the colour of a grade by its place in the order of its rule; a grade outside of the order has none.</summary>
    internal static string Of(Grade grade, EvaluationRule rule)
    {
        if (grade.Rank is not { } rank)
        {
            return "none";
        }

        var ranks = rule.Grades.Max(other => other.Rank) ?? 1;
        return (ranks <= 1 ? 0 : (rank - 1) * 3 / (ranks - 1)) switch
        {
            0 => "good",
            1 => "due",
            2 => "late",
            _ => "bad",
        };
    }
}
