using System.Globalization;
using System.Text;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

Console.OutputEncoding = Encoding.UTF8;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; // For the percentages below; the library reads no culture.

// 令和5年 is 2023, and back. 31 March 2021 lies in FY2020.
Console.WriteLine(YearNotation.Default.ReadYear("令和5年").Value);
Console.WriteLine(YearNotation.Default.WriteYear(2023, NotationStyle.Era));
Console.WriteLine(FiscalYear.Containing(new DateOnly(2021, 3, 31)));

// An era year becomes a fiscal year, and is written as plans print it.
var year = YearNotation.Default.ReadFiscalYear("平成37年度").Value;
Console.WriteLine($"{year} = {YearNotation.Default.Write(year, NotationStyle.Full)}, from {year.FirstDay:uuuu-MM-dd}");

// A contradiction is found, with its place.
Console.WriteLine(YearNotation.Default.Read("令和7（2024）年度").Error);

// One indicator: 63.8 % in FY2015, 59.0 % in FY2020, 64 % or more wanted by FY2025.
var membership = new Indicator(
    "町内会・自治会加入率",
    Baseline.Measured(Quantity.Percent(63.8m), new FiscalYear(2015)),
    [new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))],
    [Target.AtLeast(Quantity.Percent(64m), due: new FiscalYear(2025), phase: 3)]);

var facts = TargetEvaluation.Of(membership, membership.Targets[0]).Facts;
Console.WriteLine($"{facts.Status}: gap {facts.Gap} points");
Console.WriteLine($"達成率 {facts.AttainmentRatio.Value:P1}, 進捗率 {facts.ProgressRatio.Value:P0}");
Console.WriteLine($"健康日本21: {EvaluationRule.HealthJapan21.Judge(facts).Grade}");
