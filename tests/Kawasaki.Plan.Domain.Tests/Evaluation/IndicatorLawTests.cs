using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>The laws of cases, of indicators: what counts is chosen and summed before anything is computed.</summary>
[Properties(Arbitrary = [typeof(IndicatorArbitraries)], MaxTest = 200)]
public class IndicatorLawTests
{
    private static readonly FigureKind[] Ratios = [FigureKind.AttainmentRatio, FigureKind.ProgressRatio, FigureKind.PaceRatio, FigureKind.RelativeChange, FigureKind.ElapsedShare];

    [Property]
    public void Every_rule_gives_one_of_its_grades_and_nothing_throws(Indicator indicator) =>
        Assert.All(EvaluationsOf(indicator), evaluation =>
        {
            Assert.All(EvaluationRule.BuiltIn, rule => Assert.Contains(rule.Judge(evaluation.Facts).Grade, rule.Grades));
            var text = evaluation.Explain([.. EvaluationRule.BuiltIn]).Text;
            Assert.Equal(text.English.Split('\n').Length, text.Japanese.Split('\n').Length);
        });

    [Property]
    public void The_attainment_ratio_is_one_or_more_exactly_where_the_target_is_met(Indicator indicator) =>
        Assert.All(
            EvaluationsOf(indicator).Where(evaluation => evaluation.Facts.Goal.Condition is TargetCondition.AtLeast or TargetCondition.AtMost or TargetCondition.Reach),
            evaluation => Assert.True(evaluation.Facts.AttainmentRatio.Value is not { } ratio || ratio >= 1 == evaluation.Facts.MeetsTarget, evaluation.ToString()));

    [Property]
    public void A_positive_factor_changes_no_ratio_and_no_grade(Indicator indicator) =>
        Same(indicator, IndicatorArbitraries.Map(indicator, value => value * 4), Ratios, EvaluationRule.HealthJapan21, EvaluationRule.Nagayo, EvaluationRule.Kawasaki, EvaluationRule.Fukuoka, EvaluationRule.Tama, EvaluationRule.TreasuryBoard, EvaluationRule.Sano, EvaluationRule.OsakaLibrary, EvaluationRule.NagoyaPort, EvaluationRule.Destatis);

    [Property]
    public void A_mirror_changes_neither_progress_nor_pace(Indicator indicator) =>
        Same(indicator, IndicatorArbitraries.Map(indicator, value => -value, isTurned: true), [FigureKind.ProgressRatio, FigureKind.PaceRatio, FigureKind.ElapsedShare], EvaluationRule.HealthJapan21, EvaluationRule.Nagayo, EvaluationRule.Fukuoka, EvaluationRule.Tama, EvaluationRule.TreasuryBoard, EvaluationRule.NagoyaPort, EvaluationRule.Destatis);

    [Property]
    public void A_higher_measurement_of_an_at_least_target_is_never_worse(Indicator indicator)
    {
        foreach (var one in IndicatorArbitraries.Judged(indicator))
        {
            var asked = With(one, one.Measurements, one.Targets.Select(target => Target.AtLeast(target is ThresholdTarget { Value: var value } ? value : new Quantity(50, one.Unit ?? MeasurementUnit.None), target.Due, target.Phase).WithCounts(target.Counts, target.From)));
            foreach (var before in EvaluationsOf(asked).Where(evaluation => evaluation is { Measurement: not null, Target: not null }))
            {
                var raised = With(asked, asked.Measurements.Select(measurement => measurement == before.Measurement ? new Measurement(new Quantity(measurement.Value!.Value.Amount + 1, measurement.Value.Value.Unit), measurement.Period!.Value) : measurement), asked.Targets);
                var after = TargetEvaluation.Of(raised, raised.Targets[IndexOf(asked, before.Target!)], before.Facts.AsOf);
                Assert.False(before.Facts.MeetsTarget is true && after.Facts.MeetsTarget is false);
                Assert.All(
                    EvaluationRule.BuiltIn,
                    rule => Assert.True((rule.Judge(after.Facts).Grade.Rank ?? int.MaxValue) <= (rule.Judge(before.Facts).Grade.Rank ?? int.MaxValue) || rule.Judge(before.Facts).Grade.Rank is null, $"{rule}: {before} but {after}"));
            }
        }
    }

    /// <summary>What counts, chosen and summed once more from its definitions, and every figure and grade of it in fractions.</summary>
    [Property(MaxTest = 300)]
    public void What_counts_is_what_the_definitions_say_and_its_figures_are_those_of_fractions(Indicator indicator)
    {
        foreach (var one in IndicatorArbitraries.Judged(indicator))
        {
            foreach (var year in IndicatorArbitraries.Years)
            {
                var evaluation = TargetEvaluation.OfYear(one, year);
                var facts = evaluation.Facts;
                var used = new UsedByDefinition(one, year);
                Assert.Equal(used.Target, evaluation.Target);
                Assert.Equal(used.Actual, facts.Actual);
                Assert.Equal(used.Baseline, facts.Baseline);
                Assert.Equal(used.Before, facts.Series?.Before ?? []);
                Assert.Equal(used.Summed, facts.Series?.Summed ?? []);

                Assert.Equal(used.IsUnclear, facts.ChangeFromPrevious.Reason is UndefinedReason.CountsUnclear);
                if (used.IsUnclear)
                {
                    continue; // No figure, and so no fraction.
                }

                var exact = new FractionEvaluation(facts, used.PlanBaseline?.Value, used.OrderInDueYear);
                Assert.Equal((exact.Status, exact.MeetsTarget, exact.OnPace), (facts.Status, facts.MeetsTarget, facts.OnPace));
                Assert.All(
                    new[] { (exact.Gap, facts.Gap), (exact.AttainmentRatio, facts.AttainmentRatio), (exact.ProgressRatio, facts.ProgressRatio), (exact.Expected, facts.Expected), (exact.PaceRatio, facts.PaceRatio), (exact.RequiredPerYear, facts.RequiredPerYear) },
                    pair =>
                    {
                        Assert.Equal(pair.Item1.Reason, pair.Item2.Reason is { } reason ? WireNames.Of(reason) : null);
                        Assert.True(pair.Item1.Value is not { } value || value.IsCloseTo(pair.Item2.Value!.Value), facts.ToString());
                    });
                Assert.All(exact.Further, further => Assert.True(further.Value is { } value ? facts.FigureOf(further.Kind).Value is { } found && value.IsCloseTo(found) : !facts.FigureOf(further.Kind).IsDefined, $"{further.Kind} {facts}"));
                Assert.All(EvaluationRule.BuiltIn, rule => Assert.True(exact.GradesOf(rule.Name).Contains(rule.Judge(facts).Grade.Code), $"{rule}: {rule.Judge(facts)}, not {string.Join(" or ", exact.GradesOf(rule.Name))}: {facts}"));
            }
        }
    }

    [Fact]
    public void The_indicators_meet_every_branch()
    {
        var indicators = IndicatorArbitraries.AnyIndicator.Draw(800);
        var judged = indicators.SelectMany(IndicatorArbitraries.Judged).ToArray();
        var evaluations = judged.SelectMany(EvaluationsOf).ToArray();
        var targets = judged.SelectMany(one => one.Targets).ToArray();

        Assert.Equal([true, false], indicators.Select(one => one.HasFiguresInPartsOnly).Distinct().OrderDescending());
        Assert.Superset(Enum.GetValues<AttainmentStatus>().ToHashSet(), evaluations.Select(evaluation => evaluation.Facts.Status).ToHashSet());
        Assert.Superset(Enum.GetValues<TargetCondition>().Where(condition => condition is not TargetCondition.NotSet).ToHashSet(), targets.Select(target => target.Condition).ToHashSet());
        Assert.Empty(Enum.GetValues<TargetChange>().Except([TargetChange.FirstSet, TargetChange.Withdrawn]).Except(evaluations.Select(evaluation => evaluation.TargetChange)));
        Assert.Equal(2, targets.OfType<RelativeTarget>().Select(target => target.RelativeTo).Distinct().Count());
        Assert.Equal(4, targets.OfType<RelativeTarget>().Select(target => target.By?.Unit).Distinct().Count());
        Assert.Contains(evaluations, evaluation => evaluation.Missing is not null && evaluation.Measurement is not null);
        Assert.Contains(evaluations, evaluation => evaluation is { Indicator.Baseline.MeasuredValue: null, Facts: { Baseline: not null, Series.Summed.Count: 0 } });
        Assert.Contains(evaluations, evaluation => evaluation.Facts.Series is { Start: not null, Summed.Count: > 2 } && evaluation.Target!.From is null);
        Assert.Contains(evaluations, evaluation => evaluation.Facts.Series is { Start: not null } && evaluation.Target!.From is not null);
        Assert.Contains(evaluations, evaluation => evaluation.Facts is { Series: { Start: null, Summed.Count: > 1, Unmeasured.Count: 0 }, MeetsTarget: not null } facts && facts.Actual!.Value.Year == facts.Goal.Due && facts.AsOf >= facts.Goal.Due);
        Assert.Contains(evaluations, evaluation => evaluation is { Missing.Period.Unit: PeriodUnit.FiscalHalf, Facts: { Status: AttainmentStatus.DueUnmeasured, Actual: not null } facts } && facts.Actual.Value.Year == facts.Goal.Due && evaluation.Target!.Due!.Value.Unit is PeriodUnit.FiscalYear);
        Assert.Contains(evaluations, evaluation => evaluation.Facts is { Series.Start: not null, Goal.RelativeTo: ReferencePoint.Baseline, Goal.Value: null });
        Assert.All(
            EvaluationRule.BuiltIn,
            rule => Assert.Empty(rule.Grades.Select(grade => grade.Code).Except(evaluations.Select(evaluation => rule.Judge(evaluation.Facts).Grade.Code)).Except(["d"])));
    }

    private static IEnumerable<TargetEvaluation> EvaluationsOf(Indicator indicator) =>
        IndicatorArbitraries.Judged(indicator).SelectMany(one => TargetEvaluation.AllOf(one).Concat(IndicatorArbitraries.Years.Select(year => TargetEvaluation.OfYear(one, year))));

    private static Indicator With(Indicator indicator, IEnumerable<Measurement> measurements, IEnumerable<Target> targets) =>
        new Indicator(indicator.Name, indicator.Baseline, measurements, targets).WithCounts(indicator.Counts).WithDirection(indicator.Direction);

    private static int IndexOf(Indicator indicator, Target target) => indicator.Targets.Select((item, i) => (item, i)).First(pair => ReferenceEquals(pair.item, target)).i;

    private static void Same(Indicator indicator, Indicator other, FigureKind[] figures, params EvaluationRule[] rules)
    {
        foreach (var (first, second) in EvaluationsOf(indicator).Zip(EvaluationsOf(other)))
        {
            Assert.Equal((first.Facts.MeetsTarget, first.Facts.OnPace), (second.Facts.MeetsTarget, second.Facts.OnPace));
            Assert.True(first.Facts.Status == second.Facts.Status || IsDecidedBySign(first.Facts, second.Facts), $"{first} but {second}");
            Assert.All(figures, kind =>
            {
                var (one, two) = (first.Facts.FigureOf(kind), second.Facts.FigureOf(kind));
                Assert.Equal(one.Reason, two.Reason);
                Assert.InRange(Math.Abs(one.Value.GetValueOrDefault() - two.Value.GetValueOrDefault()), 0, 1e-20m * Math.Max(1, Math.Abs(one.Value.GetValueOrDefault())));
            });
            Assert.All(
                rules,
                rule => Assert.True(
                    rule.Judge(first.Facts).Grade == rule.Judge(second.Facts).Grade || IsDecidedBySign(first.Facts, second.Facts) || (first.Facts.Status is AttainmentStatus.DueUnmeasured && AreOfOtherSigns(first.Facts, second.Facts)),
                    $"{rule}: {first} but {second}"));
        }
    }

    /// <summary>A sum that lacks years, or of which nothing says where it begins, decides where its amounts cannot be negative, and those of a mirror are, or of nothing but zeros its target is.</summary>
    private static bool IsDecidedBySign(in EvaluationFacts one, in EvaluationFacts other) =>
        one.Series is { Unmeasured.Count: > 0 } or { Start: null, Summed.Count: > 0 } && AreOfOtherSigns(one, other);

    private static bool AreOfOtherSigns(in EvaluationFacts one, in EvaluationFacts other) =>
        one.Series is { } series
        && (series.Summed.All(amount => amount.Value == 0) || series.Summed.Any(amount => amount.Value < 0) != other.Series!.Summed.Any(amount => amount.Value < 0));
}
