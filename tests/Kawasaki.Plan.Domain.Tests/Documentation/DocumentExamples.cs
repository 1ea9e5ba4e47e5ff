using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using NodaTime;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

/// <summary>Every line of code in the documents, compiled. The key of a line is its own text.</summary>
internal static partial class DocumentExamples
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>([.. ErasAndFiscalYears(), .. Notation(), .. Evaluation(), .. Json(), .. Plans(), .. Integrations(), .. ErasFurther()]);

    private static IEnumerable<KeyValuePair<string, string>> ErasAndFiscalYears()
    {
        return
        [
            Example(EraTable.Default.EraOf(new LocalDate(2019, 4, 30)).Name),
            Example(EraTable.Default.EraYearOf(new LocalDate(2019, 5, 1))),
            Example(EraTable.Default.EraDateOf(new LocalDate(2021, 11, 26))),
            Example(EraDate.Parse("R03.11.26").ToLocalDate().ToString("uuuu-MM-dd", null)),
            Example(EraTable.Default.LastDayOf(JapaneseEra.Heisei)?.ToString("uuuu-MM-dd", null)),
            Example(EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3))).EraYearOf(new LocalDate(2050, 2, 3))),
            Example(new YearNotation(EraTable.Default.With(new JapaneseEra("安永", "Anei", 'A', new LocalDate(2050, 2, 3)))).Read("安永3年度")),
            Example(new FiscalYear(2025).FirstDay.ToString("uuuu-MM-dd", null)),
            Example(new FiscalYear(2025).LastDay.ToString("uuuu-MM-dd", null)),
            Example(new FiscalYear(2019).Days),
            Example(FiscalYear.Containing(new LocalDate(2021, 3, 31))),
            Example(YearNotation.Default.WriteYear(2023, NotationStyle.Era)),
            Example(FiscalYear.Containing(new YearMonth(2016, 1))),
            Example(FiscalYear.Containing(Instant.FromUtc(2025, 3, 31, 15, 0))),
            Example(new FiscalYear(2022).YearsUntil(new FiscalYear(2025))),
            Example(new FiscalYear(2025).GetQuarter(1).LastDay.ToString("uuuu-MM-dd", null)),
            Example(FiscalQuarter.Containing(new LocalDate(2026, 1, 1))),
            Example(new FiscalYear(2025).GetMonth(12).ToString("uuuu-MM", null)),
            Example(new FiscalYearRange(new(2022), new(2025)).Contains(new FiscalYear(2023))),
            Example(new FiscalYearRange(new(2022), new(2025)).Intersection(FiscalYearRange.StartingWith(new(2024)))),
            Example(new FiscalYearRange(new(2022), new(2025)).Count),
            Example(FiscalYearRange.EndingWith(new(2025))),
            Example(YearNotation.Default.Write(new FiscalYear(1912), NotationStyle.Era)),
            Example(YearNotation.Default.Read("大正元年度")),
            Example(YearNotation.Default.Read("明治45年7月30日")),
            Example(YearNotation.Default.Read("明治45年7月30日").Normalizations),
            Example(YearNotation.Default.Write(new FiscalYear(1926), NotationStyle.Era)),
            Example(YearNotation.Default.Read("昭和元年度")),
            Example(FiscalYear.Containing(YearNotation.Default.ReadDate("昭和64年1月7日").Value)),
            Example(FiscalYear.Containing(YearNotation.Default.ReadDate("平成元年1月8日").Value)),
            Example(YearNotation.Default.Read("昭和64年度").Normalizations),
            Example(YearNotation.Default.Write(new FiscalYear(2019), NotationStyle.Full)),
            Example(YearNotation.Default.Read("平成31年度").Normalizations),
            Example(YearNotation.Default.Read("令和元年4月1日").Normalizations),
            Example(YearNotation.Default.Read("平成31年度")),
            Example(YearNotation.Default.Read("平成37年度").Normalizations),
        ];
    }

    private static IEnumerable<KeyValuePair<string, string>> Notation()
    {
        return
        [
            Example(YearNotation.Default.Read("令和4（2022）～7（2025）年度")),
            Example(YearNotation.Default.Read("令和8（2026）年度以降")),
            Example(YearNotation.Default.Read("H27 [2015]")),
            Example(YearNotation.Default.Read("令和5（2023）年 10 月 15 日現在")),
            Example(YearNotation.Default.ReadFiscalYear("R7")),
            Example(YearNotation.Default.Read("㋿3年11月26日")),
            Example(YearNotation.Default.Read("平成三十一年度")),
            Example(YearNotation.Default.Read("平成30（2018）～令和4（2022）年度")),
            Example(YearNotation.Default.Read("令和7年度（2025年度）")),
            Example(YearNotation.Default.Read("令和7年度末まで").TrailingWords),
            Example(new YearNotation(EraTable.Default, BareYears.Fiscal).Read("R4～R7")),
            Example(YearNotation.Default.Read("平成37年度")),
            Example(new YearNotation(EraTable.Default, outsideEra: OutsideEra.Refuse).Read("平成37年度")),
            Example(YearNotation.Default.Read("令和7（2024）年度").Error),
            Example(YearNotation.Default.Read("令和7（2024）年度").Error!.Message.Japanese),
            Example(YearNotation.Default.Read("令和4年度ごろ").Error),
            Example(YearNotation.Default.Read("令和4年度ごろ").Error!.Message.Japanese),
            Example(YearNotation.Default.Read("令和7～4年度").Error),
            Example(YearNotation.Default.Read("令和0年度").Error),
            Example(YearNotation.Default.Read("R3.2.30").Error),
            Example(YearNotation.Default.Read("Reima3").Error),
            Example(YearNotation.Default.Read("明治18年度").Error),
            Example(YearNotation.Default.ReadFiscalYear("令和4～7年度").Error),
            Example(string.Join(" ", Places("庁舎の改修（R5完了予定）、R2月平均10,118千回、第2・4土曜日"))),
            Example(string.Join(" ", Places("令和5（2023）年4月に着工、令和8（2026）年度に開館"))),
            Example(string.Join(" ", Places("計画は令和7（2024）年度に始まり、令和7年2月30日に終わる"))),
            Example(YearNotation.Default.Write(new FiscalYear(2025), NotationStyle.Full)),
            Example(YearNotation.Default.Write(new FiscalYearRange(new(2018), new(2022)), NotationStyle.Era)),
            Example(new FiscalYearPattern("{era}{year}年度 ({gregorian})").Write(new FiscalYear(2019))),
            Example(IndicatorCellNotation.Default.ReadMeasurement("607 者 (令和3 (2021) 年度)").Value.Value),
            Example(IndicatorCellNotation.Default.ReadTarget("25 %以上 (令和7 (2025) 年度)").Value.Due),
            Example(IndicatorCellNotation.Default.ReadMeasurement("10,118千回").Value.Value),
            Example(IndicatorCellNotation.Default.ReadBaseline("平成28 (2016) 年 1月から交付開始").Value.GetType().Name),
            Example(IndicatorCellNotation.Default.Write(Target.AtLeast(Quantity.Percent(64), new FiscalYear(2025)))),
            Example(YearNotation.Default.Write(new FiscalYearRange(new(2022), new(2025)))),
            Example(YearNotation.Default.Read("令和元年五月一日")),
            Example(YearNotation.Default.Write(new FiscalYear(2025), NotationStyle.Short)),
        ];
    }

    private static IEnumerable<KeyValuePair<string, string>> Evaluation()
    {
        static EvaluationFacts Facts(decimal b, int from, decimal c, int at, decimal target, int due, Assumptions? assumptions = null) =>
            new EvaluationFacts(
                new DatedValue(b, new FiscalYear(from)),
                new DatedValue(c, new FiscalYear(at)),
                Goal.Of(TargetCondition.AtLeast, target, new FiscalYear(due)),
                assumptions: assumptions);

        var membership = new Indicator(
            "町内会・自治会加入率",
            Baseline.Measured(Quantity.Percent(63.8m), new FiscalYear(2015)),
            [new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))],
            [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2021), phase: 2), Target.AtLeast(Quantity.Percent(64), new FiscalYear(2025), phase: 3)]);
        var evaluation = TargetEvaluation.OfPhase(membership, 3);

        var ourRule = new ConditionalRule(
            "ourCity", new("わが市", "Our City"), "わが市 総合計画",
            new RuleStep(RuleCondition.MeetsTarget(WhenUndefined.GiveNotAvailable), new Grade("1", new("達成", "Met"), rank: 1)),
            new RuleStep(RuleCondition.Figure(FigureKind.ProgressRatio, TargetCondition.AtLeast, 0.5m, WhenUndefined.AskNext), new Grade("2", new("順調", "Good"), rank: 2)),
            new RuleStep(RuleCondition.Otherwise, new Grade("3", new("遅れ", "Behind"), rank: 3)));

        var rollUp = RollUp.Of(EvaluationRule.HealthJapan21, [evaluation, TargetEvaluation.OfPhase(membership.WithBaseline(Baseline.None), 3)], "加入率");

        var measure = new Measure(new PlanCode(5, 1, 1), "市民参加の促進", outcomeIndicators: [membership], projects: [new Project("甲事業"), new Project("乙事業")]);
        var classes = ProjectRollUp.Of([measure], [new ProjectAssessment(measure.Code, "甲事業", new FiscalYear(2024), ProjectAttainment.FromNumber(3))], new FiscalYear(2024));

        var cases = new EvaluationFacts[] { evaluation.Facts, default };
        var grades = cases.Select(facts => EvaluationRule.Nagayo.Judge(facts));

        return
        [
            Example(evaluation.Facts.Status),
            Example(evaluation.Facts.MeetsTarget),
            Example(evaluation.Facts.Gap),
            Example(Rounding.FiveUp.Round(evaluation.Facts.AttainmentRatio.Value!.Value * 100, 1)),
            Example(evaluation.Facts.ProgressRatio),
            Example(evaluation.Facts.Expected),
            Example(evaluation.Facts.Projected),
            Example(evaluation.Facts.TargetMetIn),
            Example(Facts(37.5m, 2015, 40.9m, 2019, 45, 2025).TargetMetIn),
            Example(evaluation.TargetChange),
            Example(Facts(4.9m, 2015, 4.9m, 2020, 4.9m, 2025).ProgressRatio),
            Example(Facts(97.1m, 2015, 99, 2019, 98.0m, 2017).RequiredPerYear),
            Example(UndefinedReason.TargetEqualsBaseline.Label().Japanese),
            Example(evaluation.Explain()[0].Text.Japanese),
            Example(evaluation.Explain()[8].Text.Japanese),
            Example(evaluation.Explain()[8].Text.English),
            Example(evaluation.Explain()[8].Arithmetic),
            Example(evaluation.Explain(EvaluationRule.Kawasaki)[^1].Text.Japanese),
            Example(Facts(20, 2015, 22.9m, 2019, 25, 2025).Assumptions is null),
            Example(EvaluationRule.Fukuoka.Judge(Facts(20, 2015, 22.9m, 2019, 25, 2025))),
            Example(EvaluationRule.Fukuoka.Judge(Facts(20, 2015, 22.9m, 2019, 25, 2025, new Assumptions { IsSurvey = true }))),
            Example(EvaluationRule.Kawasaki.Judge(Facts(63.8m, 2015, 59.0m, 2020, 64, 2025, new Assumptions { ReferenceValue = 58 }))),
            Example(EvaluationRule.StatisticsCanada.Judge(Facts(18.1m, 2015, 20.1m, 2019, 25, 2025))),
            Example(EvaluationRule.StatisticsCanada.Judge(Facts(18.1m, 2015, 20.1m, 2019, 25, 2025)).Progress!.Value.ToString("0.0000", CultureInfo.InvariantCulture)),
            Example(EvaluationRule.StatisticsCanada.Judge(Facts(18.1m, 2015, 20.1m, 2019, 25, 2025)).Score!.Value.ToString("0.000", CultureInfo.InvariantCulture)),
            Example(EvaluationRule.HealthJapan21.Judge(Facts(18.1m, 2015, 20.1m, 2019, 25, 2025))),
            Example(EvaluationRule.HealthJapan21.Judge(Facts(18.1m, 2015, 20.1m, 2019, 25, 2025, new Assumptions { SampleSizes = new(1500, 1500) }))),
            Example(EvaluationRule.TreasuryBoard.Judge(Facts(8, 2014, 14, 2020, 14, 2017))),
            Example(EvaluationRule.TreasuryBoard.Judge(Facts(8, 2014, 14, 2020, 30, 2025))),
            Example(EvaluationRule.Nagayo.Judge(Facts(19.8m, 2015, 15.7m, 2019, 25, 2025))),
            Example(EvaluationRule.Fukuoka.Judge(Facts(37.5m, 2015, 40.9m, 2019, 45, 2025))),
            Example(EvaluationRule.Kawasaki.Judge(Facts(63.8m, 2015, 59.0m, 2020, 64, 2025))),
            Example(EvaluationRule.Kawasaki.IsVerified),
            Example(EvaluationRule.Tama.Judge(Facts(8, 2014, 14, 2020, 30, 2025))),
            Example(ourRule.Judge(Facts(37.5m, 2015, 40.9m, 2019, 45, 2025))),
            Example(ourRule.Judge(Facts(37.5m, 2015, 42m, 2019, 45, 2025))),
            Example(rollUp.Text.English),
            Example(Rounding.FiveDown.Round(4.5m, 0)),
            Example(Rounding.FiveUp.Round(4.5m, 0)),
            Example(RollUp.OfMeasure(EvaluationRule.Fukuoka, measure, phase: 3).Text.English),
            Example(classes),
            Example(string.Join(", ", grades)),
        ];
    }

    private static IEnumerable<KeyValuePair<string, string>> Json()
    {
        var park = """{"title":"公園計画","phase":2,"period":"FY2022/FY2025","basicPolicies":[{"code":"1","name":null,"policies":[]}]}""";

        string With(string old, string by) => park.Replace(old, by, StringComparison.Ordinal);

        static string Refusal(string json)
        {
            try
            {
                _ = PlanJson.Deserialize(json);
                return "none";
            }
            catch (JsonException exception)
            {
                return exception.Message;
            }
        }

        static Stream FileOf(params string[] lines) => new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));

        static string LinesRefusal(params string[] lines)
        {
            try
            {
                _ = PlanJson.DeserializeLines(FileOf(lines)).Count();
                return "none";
            }
            catch (JsonException exception)
            {
                return FormattableString.Invariant($"{exception.Message} (line {exception.LineNumber} from 0)");
            }
        }

        return
        [
            Example(PlanJson.Serialize(PlanJson.Deserialize(park)) == park),
            Example(PlanJson.Deserialize(park).Measures.Count()),
            Example(JsonSerializer.Serialize(new FiscalYearRange(new(2022), new(2025)))),
            Example(JsonSerializer.Serialize(Quantity.Percent(98.0m))),
            Example(Refusal(With("phase", "stage"))),
            Example(Refusal(With("\"phase\":2,", ""))),
            Example(Refusal(With("2,", "2,\"phase\":2,"))),
            Example(Refusal(With(":2", ":2.5"))),
            Example(Refusal(With(":2", ":0"))),
            Example(Refusal(With("FY2025", "2025"))),
            Example(Refusal(With("null", "[]"))),
            Example(Refusal(With("\"1\"", "\"1-1\""))),
            Example(Refusal(park + "x")),
            Example(PlanJson.DeserializeLines(FileOf(park, park)).Count()),
            Example(LinesRefusal(park, "", With("phase", "stage"))),
            Example(JsonDocument.Parse(PlanJson.Schema).RootElement.GetProperty("$schema")),
            Example(PlanJson.Deserialize(With("{\"title", "{\"formatVersion\":1,\"title")).Equals(PlanJson.Deserialize(park))),
            Example(Refusal(With("{\"title", "{\"formatVersion\":2,\"title"))),
        ];
    }

    private static IEnumerable<KeyValuePair<string, string>> Plans()
    {
        var rate = new Indicator(
            "町内会・自治会加入率",
            Baseline.Measured(Quantity.Percent(63.8m), new FiscalYear(2015)),
            [new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))],
            [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2021), phase: 2), Target.AtLeast(Quantity.Percent(64), new FiscalYear(2025), phase: 3)]);
        var project = new Project(
            "区役所改修事業",
            planned: new ProjectStage(
                new FiscalYearRange(new(2022), new(2025)),
                [new ActivityGroup("改修の実施", [new ActivityItem("改修（R5完了予定）", milestones: [Milestone.Planned(new FiscalYear(2023), "完了")])])]),
            current: new ProjectStage(new FiscalYear(2021), [new ActivityGroup(null, [new ActivityItem("開催数：12回", [new QuantifiedFact("開催数", new Quantity(12, "回"))])])]));
        var plan = new ComprehensivePlan(
            [new BasicPolicy(new PlanCode(5), null, [new Policy(new PlanCode(5, 1), "参加と協働により市民自治を推進する", measures: [
                new Measure(new PlanCode(5, 1, 1), "市民参加の促進（SDGs）", outcomeIndicators: [rate], projects: [project])])])],
            phase: 3,
            period: new FiscalYearRange(new(2022), new(2025)),
            phases: [new PlanPhase(1, new(new(2016), new(2017))), new PlanPhase(2, new(new(2018), new(2021))), new PlanPhase(3, new(new(2022), new(2025)))]);

        var recorded = plan.WithMeasurement(new PlanCode(5, 1, 1), "町内会・自治会加入率", new Measurement(Quantity.Percent(58.5m), new FiscalYear(2024)));
        var corrected = recorded.WithMeasurement(new PlanCode(5, 1, 1), "町内会・自治会加入率", new Measurement(Quantity.Percent(58.6m), new FiscalYear(2024)));

        var comparison = PlanComparison.Between(plan, corrected.WithIndicator(
            corrected.Indicators.First(),
            corrected.Indicators.First().Indicator.WithTarget(Target.AtLeast(Quantity.Percent(60), new FiscalYear(2025), phase: 3))));

        return
        [
            Example(plan.NodeAt(new PlanCode(5, 1, 1))),
            Example(plan.NodeAt(PlanCodeNotation.Read("政策 5 - 1").Value)!.Name),
            Example(PlanCodeNotation.Read("政策5-1-1").Error),
            Example(plan.NodesNamed("市民参加の促進(ＳＤＧｓ)").Single().Code),
            Example(plan.IndicatorsNamed("町内会･自治会加入率").Single().Code),
            Example(string.Join(" < ", plan.NodeAt(new PlanCode(5, 1, 1))!.Ancestors.Select(node => node.Code))),
            Example(plan.NodeAt(new PlanCode(5))!.Indicators.Count()),
            Example(plan.NodeAt(new PlanCode(5))!.Descendants.Count()),
            Example(plan.MilestonesIn(new FiscalYear(2023)).Single().Milestone.EventName),
            Example(plan.FactsIn(new MeasurementUnit("回")).Single().Fact.Label),
            Example(recorded.Indicators.First().Indicator.Latest!.Value),
            Example(corrected.Indicators.First().Indicator.Latest!.Value),
            Example(ReferenceEquals(plan.NodeAt(new PlanCode(5, 1, 1))!.Measure!.Projects[0], corrected.NodeAt(new PlanCode(5, 1, 1))!.Measure!.Projects[0])),
            Example(plan.Without(new PlanCode(5, 1, 1)).Measures.Count()),
            Example(plan.With(new Measure(new PlanCode(5, 1, 2), "共生と参加")).Measures.Last().Code),
            Example(plan.Validate().Count),
            Example(plan.WithPeriod(new FiscalYearRange(new(2022), new(2026))).Validate()[0]),
            Example(comparison.Changes[0]),
            Example(comparison.Changes[1].Text.Japanese),
            Example(string.Join(", ", comparison.Targets.Select(target => target.Change))),
            Example(comparison.Changes.OfType<MeasurementChange>().Single().After!.Value),
            Example(comparison.ApplyTo(plan).Indicators.First().Indicator.Measurements.Count),
            Example(PlanCodeNotation.Read("施策 5-1-1").Value),
            Example(plan.WithPeriod(new FiscalYearRange(new(2022), new(2026))).Validate()[0].Text.Japanese),
            Example(string.Join(", ", comparison.Targets.Select(target => target.Change.Label().Japanese))),
        ];
    }

    private static KeyValuePair<string, string> Example(object? value, [CallerArgumentExpression(nameof(value))] string code = "") =>
        new(code, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");

    /// <summary>The places and texts of what is found, as the documents print them.</summary>
    private static IEnumerable<string> Places(string text)
    {
        var places = new List<string>();
        foreach (var found in YearNotation.Default.Find(text))
        {
            places.Add(string.Create(CultureInfo.InvariantCulture, $"{found.Start}:{text.AsSpan(found.Start, found.Length)}"));
        }

        return places;
    }
}
