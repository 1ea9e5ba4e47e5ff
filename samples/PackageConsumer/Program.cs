using System.Text.Json;
using System.Text.Json.Serialization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

// A program of somebody else's, with its own JSON context, on the package alone: trimmed, native and without ICU.
var year = YearNotation.Default.ReadFiscalYear("令和7（2025）年度").Value;
var indicator = new Indicator(
    "町内会・自治会加入率",
    Baseline.Measured(Quantity.Percent(63.8m), new FiscalYear(2015)),
    [new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))],
    [Target.AtLeast(Quantity.Percent(64m), due: year, phase: 3)]);
var record = new Record(year, PlanCode.Parse("5-1-1"), new() { [year] = 98.0m }, indicator);

var json = JsonSerializer.Serialize(record, RecordContext.Default.Record);
Console.WriteLine(json);
Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(json, RecordContext.Default.Record), RecordContext.Default.Record) == json ? "read back" : "lost");

try
{
    _ = JsonSerializer.Deserialize(json.Replace("FY2025", "令和7年度", StringComparison.Ordinal), RecordContext.Default.Record);
}
catch (JsonException exception)
{
    Console.WriteLine($"refused at {exception.Path}");
}

var evaluation = TargetEvaluation.Of(indicator, indicator.Targets[0]);
Console.WriteLine($"{WireNames.Of(evaluation.Facts.Status)}, {evaluation.Facts.Gap}, {EvaluationRule.HealthJapan21.Judge(evaluation.Facts).Grade}");
Console.WriteLine(evaluation.Explain().Single(line => line.Key == "progressRatio").Text.Japanese);
Console.WriteLine(YearNotation.Default.Read("令和7（2024）年度").Error!.Message.Japanese);

internal sealed record Record(FiscalYear Year, PlanCode Code, Dictionary<FiscalYear, decimal> Budget, Indicator Indicator);

[JsonSerializable(typeof(Record))]
internal sealed partial class RecordContext : JsonSerializerContext;
