using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>How the conditions of targets are spelled.</summary>
internal static class ConditionNames
{
    internal const string Between = "between";
    internal const string NotSet = "notSet";
    internal const string Pending = "pending";
    internal const string Text = "text";

    internal static Comparison? ComparisonOf(string? name) => name switch
    {
        "atLeast" => Comparison.AtLeast,
        "atMost" => Comparison.AtMost,
        "above" => Comparison.Above,
        "below" => Comparison.Below,
        "exactly" => Comparison.Exactly,
        _ => null,
    };

    internal static string Of(Target target) => target switch
    {
        ThresholdTarget threshold => Of(threshold.Comparison),
        RangeTarget => Between,
        PendingTarget => Pending,
        TextTarget => Text,
        _ => NotSet,
    };

    private static string Of(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "atLeast",
        Comparison.AtMost => "atMost",
        Comparison.Above => "above",
        Comparison.Below => "below",
        _ => "exactly",
    };
}
