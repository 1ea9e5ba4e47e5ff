using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>The class of a project's attainment (事務事業の達成度): 1 is the best, 5 the lowest. People judge it; it is not computed.</summary>
/// <remarks>Source: 川崎市 事務事業評価.</remarks>
public sealed class ProjectAttainment
{
    private ProjectAttainment(int number, Wording label)
    {
        Number = number;
        Label = label;
    }

    /// <summary>Gets class 1: attained far above the target (目標を大きく上回って達成).</summary>
    public static ProjectAttainment FarAbove { get; } = new(1, new("目標を大きく上回って達成", "Attained far above the target"));

    /// <summary>Gets class 2: attained above the target (目標を上回って達成).</summary>
    public static ProjectAttainment Above { get; } = new(2, new("目標を上回って達成", "Attained above the target"));

    /// <summary>Gets class 3: the target nearly attained (目標をほぼ達成).</summary>
    public static ProjectAttainment NearlyAttained { get; } = new(3, new("目標をほぼ達成", "Target nearly attained"));

    /// <summary>Gets class 4: below the target (目標を下回った).</summary>
    public static ProjectAttainment Below { get; } = new(4, new("目標を下回った", "Below the target"));

    /// <summary>Gets class 5: far below the target (目標を大きく下回った).</summary>
    public static ProjectAttainment FarBelow { get; } = new(5, new("目標を大きく下回った", "Far below the target"));

    /// <summary>Gets the five classes, best first.</summary>
    public static IReadOnlyList<ProjectAttainment> All { get; } = ValueList<ProjectAttainment>.Of([FarAbove, Above, NearlyAttained, Below, FarBelow]);

    /// <summary>Gets the number, from 1 for the best to 5.</summary>
    public int Number { get; }

    /// <summary>Gets what the class is called.</summary>
    public Wording Label { get; }

    /// <summary>Returns a class by its number.</summary>
    /// <param name="number">The number, from 1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not from 1 to 5.</exception>
    public static ProjectAttainment FromNumber(int number) =>
        number >= 1 && number <= All.Count ? All[number - 1] : throw new ArgumentOutOfRangeException(
            nameof(number),
            Invariant($"A class is 1 (best) to 5, but is {number}."));

    /// <summary>Returns the number and the label in Japanese.</summary>
    public override string ToString() => Invariant($"{Number} {Label.Japanese}");
}
