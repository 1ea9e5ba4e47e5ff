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

        return
        [
            Example(YearNotation.Default.ReadYear("令和5年")),
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
