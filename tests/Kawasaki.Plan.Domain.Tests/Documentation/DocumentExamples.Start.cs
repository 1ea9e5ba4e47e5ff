using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Documentation;

internal static partial class DocumentExamples
{
    private static IEnumerable<KeyValuePair<string, string>> Start()
    {
        var membership = new Indicator(
            "町内会・自治会加入率",
            Baseline.Measured(Quantity.Percent(63.8m), new FiscalYear(2015)),
            [new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020))],
            [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2021), phase: 2), Target.AtLeast(Quantity.Percent(64), new FiscalYear(2025), phase: 3)]);
        var evaluation = TargetEvaluation.OfPhase(membership, 3);

        var emissions = new Indicator(
            "温室効果ガス排出量",
            Baseline.Measured(new Quantity(12500, "t"), new FiscalYear(2020)),
            [new Measurement(new Quantity(11300, "t"), new FiscalYear(2024)), new Measurement(new Quantity(10400, "t"), new FiscalYear(2025))],
            [Target.AtMost(new Quantity(11500, "t"), new FiscalYear(2024)), Target.AtMost(new Quantity(10000, "t"), new FiscalYear(2025))]);

        return
        [
            Example(YearNotation.Default.ReadYear("令和5年").Value),
            Example(YearNotation.Default.ReadFiscalYear("H27 [2015]").Value),
            Example(YearNotation.Default.Read("平成37年度").Normalizations),
            Example(evaluation.Facts.AsOf),
            Example(TargetEvaluation.OfPhase(membership, 3, asOf: new FiscalYear(2026)).Facts.Status),
            Example(TargetEvaluation.OfYear(emissions, new FiscalYear(2024)).Facts.Status),
            Example(TargetEvaluation.OfYear(emissions, new FiscalYear(2025)).Facts.Gap),
            Example(EvaluationRule.HealthJapan21.Judge(TargetEvaluation.OfYear(emissions, new FiscalYear(2025)).Facts).Grade),
            Example(YearNotation.Default.WriteYear(2023, NotationStyle.Era)),
            Example(YearNotation.Default.Read("令和4（2022）～7（2025）年度")),
            Example(FiscalYear.Containing(new DateTime(2021, 3, 31))),
            Example(evaluation.Facts.Status),
            Example(evaluation.Facts.Gap),
            Example(evaluation.Facts.ProgressRatio),
            Example(evaluation.Explain().Single(line => line.Key == "progressRatio").Text.Japanese),
        ];
    }
}
