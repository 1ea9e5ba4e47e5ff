using System.Text.Json;
using System.Text.Json.Serialization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

// A program of somebody else's, with its own JSON context, on the package alone.
var year = YearNotation.Default.ReadFiscalYear("令和7（2025）年度").Value;
var measurement = new Measurement(new Quantity(98.0m, "%"), year);
var json = JsonSerializer.Serialize(new Record(year, measurement), RecordContext.Default.Record);
Console.WriteLine(json);
Console.WriteLine(JsonSerializer.Deserialize(json, RecordContext.Default.Record)!.Measurement == measurement ? "read back" : "lost");

internal sealed record Record(FiscalYear Year, Measurement Measurement);

[JsonSerializable(typeof(Record))]
internal sealed partial class RecordContext : JsonSerializerContext;
