using System.Text.Json.Serialization;

namespace Kawasaki.Plan.Domain.Benchmarks.Json;

// The rival: the format as bare classes, as one writes them for System.Text.Json. Nothing is checked, and every scalar but a number is a string.
#pragma warning disable CA1002, CA2227 // Lists that can be set are the idiom here.

public sealed class BarePlan
{
    public string? Title { get; set; }

    public int? Phase { get; set; }

    public string? Period { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<BarePhase>? Phases { get; set; }

    public List<BareBasicPolicy> BasicPolicies { get; set; } = [];
}

public sealed class BarePhase
{
    public int Phase { get; set; }

    public string Period { get; set; } = "";
}

public sealed class BareBasicPolicy
{
    public string Code { get; set; } = "";

    public string? Name { get; set; }

    public List<BarePolicy> Policies { get; set; } = [];
}

public sealed class BarePolicy
{
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public List<string> Directions { get; set; } = [];

    public List<BareIndicator> PerceptionIndicators { get; set; } = [];

    public List<BareNote> Notes { get; set; } = [];

    public List<BareMeasure> Measures { get; set; } = [];
}

public sealed class BareMeasure
{
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public List<string> Progress { get; set; } = [];

    public List<string> Issues { get; set; } = [];

    public List<string> Directions { get; set; } = [];

    public List<string> DirectObjectives { get; set; } = [];

    public List<BareIndicator> OutcomeIndicators { get; set; } = [];

    public List<BareNote> Notes { get; set; } = [];

    public List<BareProject> Projects { get; set; } = [];
}

public sealed class BareNote
{
    public string? Mark { get; set; }

    public string Text { get; set; } = "";
}

public sealed class BareIndicator
{
    public string Name { get; set; } = "";

    public string? Source { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? ScaleMaximum { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Notes { get; set; }

    public BareBaseline Baseline { get; set; } = new();

    public List<BareMeasurement> Measurements { get; set; } = [];

    public List<BareTarget> Targets { get; set; } = [];
}

public sealed class BareBaseline
{
    public string Kind { get; set; } = "";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Value { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Period { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Phase { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? On { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; set; }
}

public sealed class BareMeasurement
{
    public decimal Value { get; set; }

    public string Unit { get; set; } = "";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Period { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AsOf { get; set; }
}

public sealed class BareTarget
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Phase { get; set; }

    public string Condition { get; set; } = "";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Value { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Low { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? High { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Due { get; set; }
}

public sealed class BareProject
{
    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public BareStage Current { get; set; } = new();

    public BareStage Planned { get; set; } = new();

    public BareStage Later { get; set; } = new();

    public List<string> Remarks { get; set; } = [];
}

public sealed class BareStage
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Period { get; set; }

    public List<BareGroup> Groups { get; set; } = [];
}

public sealed class BareGroup
{
    public string? Heading { get; set; }

    public List<BareItem> Items { get; set; } = [];
}

public sealed class BareItem
{
    public string Text { get; set; } = "";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<BareFact>? Facts { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<BareMilestone>? Milestones { get; set; }
}

public sealed class BareFact
{
    public string Label { get; set; } = "";

    public decimal Value { get; set; }

    public string Unit { get; set; } = "";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Period { get; set; }
}

public sealed class BareMilestone
{
    public string? Event { get; set; }

    public string Period { get; set; } = "";

    public bool Planned { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BarePlan))]
internal sealed partial class BarePlanContext : JsonSerializerContext;
