using System.Text.Json;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The names that the writer writes, encoded once.</summary>
internal static class FormatNames
{
    internal static readonly JsonEncodedText AsOf = JsonEncodedText.Encode("asOf");
    internal static readonly JsonEncodedText Baseline = JsonEncodedText.Encode("baseline");
    internal static readonly JsonEncodedText BasicPolicies = JsonEncodedText.Encode("basicPolicies");
    internal static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    internal static readonly JsonEncodedText Condition = JsonEncodedText.Encode("condition");
    internal static readonly JsonEncodedText Current = JsonEncodedText.Encode("current");
    internal static readonly JsonEncodedText Description = JsonEncodedText.Encode("description");
    internal static readonly JsonEncodedText Directions = JsonEncodedText.Encode("directions");
    internal static readonly JsonEncodedText DirectObjectives = JsonEncodedText.Encode("directObjectives");
    internal static readonly JsonEncodedText Due = JsonEncodedText.Encode("due");
    internal static readonly JsonEncodedText Event = JsonEncodedText.Encode("event");
    internal static readonly JsonEncodedText Facts = JsonEncodedText.Encode("facts");
    internal static readonly JsonEncodedText Groups = JsonEncodedText.Encode("groups");
    internal static readonly JsonEncodedText Heading = JsonEncodedText.Encode("heading");
    internal static readonly JsonEncodedText High = JsonEncodedText.Encode("high");
    internal static readonly JsonEncodedText Issues = JsonEncodedText.Encode("issues");
    internal static readonly JsonEncodedText Items = JsonEncodedText.Encode("items");
    internal static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    internal static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
    internal static readonly JsonEncodedText Later = JsonEncodedText.Encode("later");
    internal static readonly JsonEncodedText Low = JsonEncodedText.Encode("low");
    internal static readonly JsonEncodedText Mark = JsonEncodedText.Encode("mark");
    internal static readonly JsonEncodedText Measured = JsonEncodedText.Encode("measured");
    internal static readonly JsonEncodedText Measurements = JsonEncodedText.Encode("measurements");
    internal static readonly JsonEncodedText Measures = JsonEncodedText.Encode("measures");
    internal static readonly JsonEncodedText Milestones = JsonEncodedText.Encode("milestones");
    internal static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    internal static readonly JsonEncodedText NewlySet = JsonEncodedText.Encode("newlySet");
    internal static readonly JsonEncodedText None = JsonEncodedText.Encode("none");
    internal static readonly JsonEncodedText Notes = JsonEncodedText.Encode("notes");
    internal static readonly JsonEncodedText On = JsonEncodedText.Encode("on");
    internal static readonly JsonEncodedText OutcomeIndicators = JsonEncodedText.Encode("outcomeIndicators");
    internal static readonly JsonEncodedText PerceptionIndicators = JsonEncodedText.Encode("perceptionIndicators");
    internal static readonly JsonEncodedText Perception = JsonEncodedText.Encode("perception");
    internal static readonly JsonEncodedText Period = JsonEncodedText.Encode("period");
    internal static readonly JsonEncodedText Phase = JsonEncodedText.Encode("phase");
    internal static readonly JsonEncodedText Phases = JsonEncodedText.Encode("phases");
    internal static readonly JsonEncodedText Planned = JsonEncodedText.Encode("planned");
    internal static readonly JsonEncodedText Policies = JsonEncodedText.Encode("policies");
    internal static readonly JsonEncodedText Progress = JsonEncodedText.Encode("progress");
    internal static readonly JsonEncodedText Projects = JsonEncodedText.Encode("projects");
    internal static readonly JsonEncodedText Remarks = JsonEncodedText.Encode("remarks");
    internal static readonly JsonEncodedText ScaleMaximum = JsonEncodedText.Encode("scaleMaximum");
    internal static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
    internal static readonly JsonEncodedText Started = JsonEncodedText.Encode("started");
    internal static readonly JsonEncodedText Targets = JsonEncodedText.Encode("targets");
    internal static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    internal static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    internal static readonly JsonEncodedText Unit = JsonEncodedText.Encode("unit");
    internal static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
}
