namespace Kawasaki.Plan.Documents.Writing;

/// <summary>How the city prints the tables of one kind of indicator.</summary>
/// <param name="NameHead">The head of the names.</param>
/// <param name="TargetHead">The head of a target that belongs to no phase.</param>
/// <param name="UnitGap">What stands between a figure and its unit.</param>
/// <param name="IsPeriodInHead">Whether a period that all cells of a column share stands in its head.</param>
internal sealed record IndicatorTableStyle(string NameHead, string TargetHead, string UnitGap, bool IsPeriodInHead)
{
    internal static IndicatorTableStyle Perception { get; } = new("市民の実感指標の名称 (指標の出典)", "目標", "", IsPeriodInHead: true);

    internal static IndicatorTableStyle Outcome { get; } = new("名称 (指標の出典)", "目標値", " ", IsPeriodInHead: false);
}
