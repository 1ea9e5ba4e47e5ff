using System.Text.Json;
using System.Text.Json.Serialization;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanTool;

/// <summary>The types of the model that are written by the serializer: without reflection, which a native executable does not have.</summary>
[JsonSerializable(typeof(Indicator))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ModelJson : JsonSerializerContext;
