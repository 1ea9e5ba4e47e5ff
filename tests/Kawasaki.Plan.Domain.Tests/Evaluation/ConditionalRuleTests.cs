using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(CaseArbitraries), typeof(ConditionalRuleTests)], MaxTest = 500)]
public class ConditionalRuleTests
{
    private static readonly Grade Best = new("1", new("達成", "Met"), 1);
    private static readonly Grade Good = new("2", new("順調", "Good"), 2);
    private static readonly Grade Poor = new("3", new("遅れ", "Behind"), 3);
    private static readonly RuleStep Last = new(RuleCondition.Otherwise, Poor);

    public static Arbitrary<ConditionalRule> Rules() =>
        (from steps in (from condition in Condition from grade in Gen.Elements(Best, Good, Poor) select new RuleStep(condition, grade)).ArrayOf(4)
         select Rule([.. steps, Last])).ToArbitrary();

    private static Gen<RuleCondition> Condition =>
        from subject in Gen.Choose(0, 3)
        from whenUndefined in Gen.Elements(WhenUndefined.AskNext, WhenUndefined.GiveGrade, WhenUndefined.GiveNotAvailable)
        from status in Gen.Elements(Enum.GetValues<AttainmentStatus>())
        from kind in Gen.Elements(Enum.GetValues<FigureKind>())
        from comparison in Gen.Elements(TargetCondition.AtLeast, TargetCondition.AtMost, TargetCondition.Above, TargetCondition.Below, TargetCondition.Exactly)
        from threshold in Gen.Elements(-1m, 0m, 0.6m, 1m, 50m)
        select subject switch
        {
            0 => RuleCondition.MeetsTarget(whenUndefined),
            1 => RuleCondition.OnPace(whenUndefined),
            2 => RuleCondition.Status(status),
            _ => RuleCondition.Figure(kind, comparison, threshold, whenUndefined),
        };

    [Property]
    public void A_rule_without_a_gap_gives_every_case_one_of_its_grades(ConditionalRule rule, EvaluationFacts @case)
    {
        var judgement = rule.Judge(@case);
        Assert.Contains(judgement.Grade, rule.Grades);
        Assert.Equal(judgement.Grade == Grade.NotAvailable, judgement.Reason is not null);
    }

    [Property]
    public void The_first_condition_that_holds_gives_the_grade(ConditionalRule rule, EvaluationFacts facts)
    {
        var grade = rule.Judge(facts).Grade;
        for (var first = 0; first < rule.Steps.Count; first++)
        {
            // A rule of one step alone, behind which a grade of its own stands, tells whether that step decides.
            var otherwise = new Grade("otherwise", new("-", "-"));
            var alone = first == rule.Steps.Count - 1 ? rule.Steps[first].Grade : Rule([rule.Steps[first], new RuleStep(RuleCondition.Otherwise, otherwise)]).Judge(facts).Grade;
            if (alone != otherwise)
            {
                Assert.Equal(alone, grade);
                return;
            }
        }
    }

    [Fact]
    public void Judge_AnExampleOfACity()
    {
        var rule = Rule(
            new RuleStep(RuleCondition.MeetsTarget(WhenUndefined.GiveNotAvailable), Best),
            new RuleStep(RuleCondition.Figure(FigureKind.ProgressRatio, TargetCondition.AtLeast, 0.5m, WhenUndefined.AskNext), Good),
            Last);

        Assert.Equal("1", GradeOf(rule, 25));
        Assert.Equal("2", GradeOf(rule, 22.5m));
        Assert.Equal("3", GradeOf(rule, 22.4m));
        Assert.Equal("notAvailable", rule.Judge(default).Grade.Code);
        Assert.Equal(["1", "2", "3", "notAvailable"], rule.Grades.Select(grade => grade.Code));
        Assert.Contains("0.5", Case(22.5m).Explain(rule).Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_trace_shows_what_the_condition_that_holds_compares()
    {
        Assert.Equal("25 = 25", Shown(RuleCondition.MeetsTarget(WhenUndefined.AskNext), Case(25)));
        Assert.Equal("C = 22.6, B + (T − B) × (t − t0) ÷ (tT − t0) = 22.5", Shown(RuleCondition.OnPace(WhenUndefined.AskNext), Case(22.6m)));
        Assert.Equal("0.4 < 0.5", Shown(RuleCondition.Figure(FigureKind.ProgressRatio, TargetCondition.Below, 0.5m, WhenUndefined.AskNext), Case(22)));
        Assert.Equal("", Shown(RuleCondition.Status(AttainmentStatus.NotDue), Case(22)));
        Assert.Equal("", Shown(RuleCondition.OnPace(WhenUndefined.GiveGrade), default));

        static string Shown(RuleCondition condition, EvaluationFacts facts)
        {
            var rule = Rule(new RuleStep(condition, Best), Last);
            Assert.Equal(Best, rule.Judge(facts).Grade);
            return facts.Explain(rule)[^1].Arithmetic;
        }
    }

    [Fact]
    public void A_rule_of_ones_own_has_its_name_its_label_and_its_source()
    {
        var rule = Rule(Last);
        Assert.Equal(("ourCity", new Wording("わが市", "Our City"), "わが市 総合計画"), (rule.Name, rule.Label, rule.Source));
        Assert.Equal("ourCity", Assert.Single(Case(25).Explain(rule), line => line.Label == rule.Label).Key);
    }

    [Fact]
    public void Constructor_RefusesEveryGap_AndNamesTheStep()
    {
        Refused("at least one step");
        Refused("steps[0] (meets the target: 1) is the last and conditional", new RuleStep(RuleCondition.MeetsTarget(WhenUndefined.AskNext), Best));
        Refused("steps[0] (otherwise: 3) is unconditional", Last, Last);
        Refused("steps[0] (on pace: 1) does not say", new RuleStep(RuleCondition.OnPace(WhenUndefined.NotSaid), Best), Last);
        Refused("steps[0] (gap atLeast 1: 1) does not say", new RuleStep(RuleCondition.Figure(FigureKind.Gap, TargetCondition.AtLeast, 1, (WhenUndefined)9), Best), Last);
        Refused("the code '3'", new RuleStep(RuleCondition.Status(AttainmentStatus.Met), new Grade("3", new("別", "Other"))), Last);
        Refused("steps[0] is null", null!, Last);
        Assert.ThrowsAny<ArgumentException>(() => RuleCondition.Figure((FigureKind)99, TargetCondition.AtLeast, 1, WhenUndefined.AskNext));
        Assert.ThrowsAny<ArgumentException>(() => RuleCondition.Status((AttainmentStatus)99));
        Assert.Throws<ArgumentNullException>(() => new RuleStep(null!, Best));
    }

    private static void Refused(string message, params RuleStep[] steps) =>
        Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(() => Rule(steps)).Message, StringComparison.Ordinal);

    private static ConditionalRule Rule(params RuleStep[] steps) => new("ourCity", new("わが市", "Our City"), "わが市 総合計画", steps);

    private static EvaluationFacts Case(decimal actual) =>
        new(new DatedValue(20, new FiscalYear(2015)), new DatedValue(actual, new FiscalYear(2020)), Goal.Of(TargetCondition.AtLeast, 25, new FiscalYear(2025)));

    private static string GradeOf(EvaluationRule rule, decimal actual) => rule.Judge(Case(actual)).Grade.Code;
}
