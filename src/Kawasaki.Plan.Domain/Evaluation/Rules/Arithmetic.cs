using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>The arithmetic of a judgement as text, with the numbers in it.</summary>
internal static class Arithmetic
{
    internal static string Of(FormattableString text) => Invariant(text);

    /// <summary>Writes how a number stands to a goal.</summary>
    internal static string Comparison(decimal value, Goal goal)
    {
        if (goal.Value is not { } target)
        {
            return goal is { Low: { } low, High: { } high } ? Invariant($"{low} ≤ {value} ≤ {high}: {goal.IsMetBy(value)}") : "";
        }

        var sign = value.CompareTo(target) switch { < 0 => "<", > 0 => ">", _ => "=" };
        return Invariant($"{value} {sign} {target}");
    }
}
