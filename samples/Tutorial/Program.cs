using System.Globalization;
using System.Text;
using Kawasaki.Plan.Documents;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

Console.OutputEncoding = Encoding.UTF8;

foreach (var text in new[] { "令和7年度", "令和4（2022）～7（2025）年度", "R7", "令和7（2024）年度" })
{
    var read = YearNotation.Default.Read(text);
    Console.WriteLine(read.IsRead ? $"{text}: {read.Value}" : $"{text}: {read.Error!.Message.English}");
}

var visitors = new Indicator(
    "図書館の利用者数",
    Baseline.Measured(new Quantity(4000, "人"), new FiscalYear(2020)),
    [new Measurement(new Quantity(4300, "人"), new FiscalYear(2021)), new Measurement(new Quantity(4450, "人"), new FiscalYear(2023))],
    [Target.AtLeast(new Quantity(5000, "人"), new FiscalYear(2025))]);
var evaluation = TargetEvaluation.Of(visitors, visitors.Targets[0]);
Console.WriteLine(evaluation.Facts.Status);
foreach (var line in evaluation.Explain().Where(line => line.Key is "attainmentRatio" or "progressRatio" or "expected"))
{
    Console.WriteLine(line.Text.Japanese);
    Console.WriteLine(line.Text.English);
}

var ourRule = new DataRule(
    "ourCity", new("わが市", "Our City"), "わが市 行政評価要綱",
    [new("○", new("順調", "On course")), new("△", new("遅れ", "Behind")), new("－", new("評価できない", "Cannot be judged"))],
    RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.PaceRatio), "－"),
    RuleStep.When(RuleCondition.AtLeast(FigureKind.PaceRatio, 0.9m), "○"),
    RuleStep.Else("△"));
Console.WriteLine(ourRule.Judge(evaluation.Facts));
Console.WriteLine(evaluation.Explain(ourRule).Single(line => line.Key == "ourCity").Text.Japanese);

var document = PlanDocumentReader.Read(string.Join("\n",
    "政策1-1 学びを支える",
    "施策1-1-1 図書館を開く",
    "5 主な成果指標",
    "名称\t計画策定時\t現状\t第2期の目標値",
    "図書館の利用者数\t4,000 人（令和2年度）\t4,450 人（令和5年度）\t5,000 人以上（令和7年度）",
    "貸出冊数\t90 冊（令和2年度）\t95 冊（令和5（2024）年度）\t100 冊以上（令和7年度）"));
foreach (var item in document.Plan.Indicators)
{
    Console.WriteLine($"{item.Indicator.Name}: {ourRule.Judge(TargetEvaluation.Of(item.Indicator, item.Indicator.Targets[0]).Facts)}");
}

foreach (var diagnostic in document.Diagnostics)
{
    Console.WriteLine(diagnostic);
}

File.WriteAllText("plan.json", PlanJson.Serialize(document.Plan, JsonLayout.Indented));
Console.WriteLine(PlanJson.Deserialize(File.ReadAllText("plan.json")).Equals(document.Plan));

File.WriteAllText("chart.svg", ChartOf(evaluation.Facts));

static string ChartOf(EvaluationFacts facts)
{
    if (facts is not { Baseline: { Year: { } start } baseline, Actual: { Year: { } now } actual, Goal: { Value: { } wanted, Due: { } due } }
        || due.StartYear <= start.StartYear || now.StartYear < start.StartYear)
    {
        throw new ArgumentException("A chart needs three figures with their years, the first of them at the baseline.", nameof(facts));
    }

    var (low, high) = (Math.Min(baseline.Value, Math.Min(actual.Value, wanted)), Math.Max(baseline.Value, Math.Max(actual.Value, wanted)));
    var last = Math.Max(due.StartYear, now.StartYear);
    string X(FiscalYear year) => Number(40 + (320m * (year.StartYear - start.StartYear) / (last - start.StartYear)));
    string Y(decimal value) => Number(high == low ? 100 : 180 - (140 * (value - low) / (high - low)));
    string Label(FiscalYear year, decimal value) =>
        FormattableString.Invariant($"<text x='{X(year)}' y='{Y(value)}' dy='-8' text-anchor='middle'>{value} ({year})</text>");
    return $"""
        <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 200' font-size='10'>
        <path d='M{X(start)} {Y(baseline.Value)}L{X(due)} {Y(wanted)}' stroke='gray' stroke-dasharray='4'/>
        <path d='M{X(start)} {Y(baseline.Value)}L{X(now)} {Y(actual.Value)}' stroke='navy'/>
        {Label(start, baseline.Value)}{Label(now, actual.Value)}{Label(due, wanted)}
        </svg>
        """;
}

static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
