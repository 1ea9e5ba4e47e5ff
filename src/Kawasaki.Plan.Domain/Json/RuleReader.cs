using System.Text.Json;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads a rule.</summary>
internal static class RuleReader
{
    private static readonly TargetCondition[] Comparisons = [TargetCondition.AtLeast, TargetCondition.Above, TargetCondition.AtMost, TargetCondition.Below];
    private static readonly string[] ComparisonNames = [.. Comparisons.Select(comparison => comparison.Name())];
    private static readonly string[] Conditions =
    [
        RuleMember.Any, RuleMember.All, RuleMember.Not, RuleMember.Figure, RuleMember.Status, RuleMember.MeetsTarget, RuleMember.Undefined,
    ];

    internal static IReadOnlyList<DataRule> ReadAll(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Array)
        {
            return ValueList<DataRule>.Of([Read(root, "")]);
        }

        var (rules, errors) = (new List<DataRule>(), new List<JsonException>());
        foreach (var (element, place) in new JsonPlace(root, "").Elements())
        {
            Try(
                () =>
                {
                    var rule = Read(element, place);
                    rules.Add(rules.TrueForAll(other => other.Name != rule.Name)
                        ? rule
                        : throw JsonRefusal.At(place, $"二つの規則の名前が「{rule.Name}」です。", $"Two rules have the name '{rule.Name}'."));
                },
                errors);
        }

        return errors.Count > 0 ? throw JsonRefusal.All(errors) : ValueList<DataRule>.CopyOf(rules);
    }

    internal static DataRule Read(JsonElement root, string place)
    {
        var rule = new JsonPlace(root, place).Members(
            [RuleMember.Name, RuleMember.Japanese, RuleMember.English, RuleMember.Source, RuleMember.Steps, RuleMember.Grades],
            RuleMember.Verified,
            RuleMember.Convention,
            RuleMember.Cap,
            RuleMember.Round,
            RuleMember.RollUp);
        var errors = new List<JsonException>();
        var steps = ReadEach(rule[RuleMember.Steps], ReadStep, errors);
        var grades = ReadEach(rule[RuleMember.Grades], ReadGrade, errors);
        var options = new RuleOptions();
        Try(() => options = options with { IsVerified = rule.Optional(RuleMember.Verified)?.Boolean() ?? true }, errors);
        Try(() => options = options with { Convention = rule.Optional(RuleMember.Convention)?.Named<AttainmentConvention>() }, errors);
        Try(() => options = options with { Rounding = ReadRounding(rule) }, errors);
        Try(() => options = options with { RollUp = rule.Optional(RuleMember.RollUp) is { } rollUp ? ReadRollUp(rollUp) : null }, errors);
        if (rule.Optional(RuleMember.Cap) is { } cap)
        {
            Try(() => options = cap.Make(() => options with { Cap = cap.Number() }), errors);
        }

        var (name, japanese, english, source) = ("", "", "", "");
        Try(() => name = rule[RuleMember.Name].Text(), errors);
        Try(() => japanese = rule[RuleMember.Japanese].Text(), errors);
        Try(() => english = rule[RuleMember.English].Text(), errors);
        Try(() => source = rule[RuleMember.Source].Text(), errors);
        if (errors.Count > 0)
        {
            throw JsonRefusal.All(errors);
        }

        var label = new Wording(japanese, english);
        try
        {
            return new(name, label, source, grades, steps, options);
        }
        catch (ArgumentException exception)
        {
            throw JsonRefusal.All([.. Worded.Each(exception).Select(refusal => JsonPlace.Error(refusal, place + PlaceOf(refusal)))]);
        }
    }

    /// <summary>Reads the elements of an array, and what is wrong with each.</summary>
    private static List<T> ReadEach<T>(JsonPlace json, Func<JsonPlace, T> read, List<JsonException> errors)
    {
        var list = new List<T>();
        foreach (var element in json.Elements())
        {
            Try(() => list.Add(read(element)), errors);
        }

        return list;
    }

    /// <summary>Reads something, or keeps what is wrong with it.</summary>
    private static void Try(Action read, List<JsonException> errors)
    {
        try
        {
            read();
        }
        catch (JsonException exception)
        {
            errors.Add(exception);
        }
    }

    /// <summary>Finds what a refusal is about: the step that it names, or a member.</summary>
    private static string PlaceOf(ArgumentException exception)
    {
        const string Step = "steps[";
        var end = exception.Message.IndexOf("] (", StringComparison.Ordinal);
        return
            exception.Message.StartsWith(Step, StringComparison.Ordinal) && end > 0 ? $"/steps/{exception.Message.Substring(Step.Length, end - Step.Length)}"
            : exception.ParamName is RuleMember.Steps or RuleMember.Grades or RuleMember.Name or RuleMember.Source ? "/" + exception.ParamName
            : exception.ParamName is "options" ? "/" + RuleMember.RollUp
            : "";
    }

    private static Grade ReadGrade(JsonPlace json)
    {
        var grade = json.Members([RuleMember.Code, RuleMember.Japanese, RuleMember.English], RuleMember.Score);
        var label = new Wording(grade[RuleMember.Japanese].Text(), grade[RuleMember.English].Text());
        return json.Make(() => new Grade(grade[RuleMember.Code].Text(), label, grade.Optional(RuleMember.Score)?.Number()));
    }

    private static RuleStep ReadStep(JsonPlace json)
    {
        var step = json.Members([RuleMember.Grade], RuleMember.When, RuleMember.WhenUndefined, RuleMember.Else);
        var code = step[RuleMember.Grade].Text();
        var whenUndefined = step.Optional(RuleMember.WhenUndefined)?.Text();
        if (step.Optional(RuleMember.Else) is { } last)
        {
            var isForAll = last.Json.ValueKind is JsonValueKind.String && last.Text() == RuleMember.All;
            return
                step.Optional(RuleMember.When) is not null || whenUndefined is not null
                    ? throw json.Error(
                        "段階には条件（when）か残り（else）のどちらかだけを書きます。",
                        "A step has a condition (when), or is for the rest (else), and not both.")
                : !isForAll && last.Json.ValueKind is not JsonValueKind.True
                    ? throw last.Error("「else」は true か \"all\" です。", "'else' is true or \"all\".")
                : json.Make(() => isForAll ? RuleStep.ElseForAll(code) : RuleStep.Else(code));
        }

        var condition = ReadCondition(
            step.Optional(RuleMember.When)
                ?? throw json.Error("段階には条件（when）か残り（else）を書きます。", "A step has a condition (when), or is for the rest (else)."),
            depth: 1);
        return json.Make(() => whenUndefined is null ? RuleStep.When(condition, code) : RuleStep.When(condition, code, whenUndefined));
    }

    private static RuleCondition ReadCondition(JsonPlace json, int depth)
    {
        if (depth > RuleCondition.MaxDepth)
        {
            throw json.Error(
                Invariant($"条件の入れ子は {RuleCondition.MaxDepth} 段までです。"),
                Invariant($"Conditions stand at most {RuleCondition.MaxDepth} deep in each other."));
        }

        var condition = json.Members([], [.. Conditions, .. ComparisonNames, RuleMember.Except, RuleMember.Points]);
        var asked = Conditions.Where(name => condition.Optional(name) is not null).ToArray();
        if (asked.Length != 1)
        {
            throw json.Error(
                $"条件には次のどれか一つを書きます：{string.Join(", ", Conditions)}。",
                $"A condition is one of {string.Join(", ", Conditions)}.");
        }

        var what = condition[asked[0]];
        foreach (var name in condition.Names.Where(name => name != asked[0]
            && !(asked[0] is RuleMember.Figure or RuleMember.Undefined && name == RuleMember.Points)
            && !(asked[0] == RuleMember.Figure && ComparisonNames.Contains(name))
            && !(asked[0] == RuleMember.Undefined && name == RuleMember.Except)))
        {
            throw condition[name].Error($"「{name}」は「{asked[0]}」と一緒に書けません。", $"'{name}' does not belong to '{asked[0]}'.");
        }

        return asked[0] switch
        {
            RuleMember.Any => json.Make(() => RuleCondition.Any([.. what.Elements().Select(part => ReadCondition(part, depth + 1))])),
            RuleMember.All => json.Make(() => RuleCondition.All([.. what.Elements().Select(part => ReadCondition(part, depth + 1))])),
            RuleMember.Not => RuleCondition.Not(ReadCondition(what, depth + 1)),
            RuleMember.Status => json.Make(() => RuleCondition.Status([.. what.Elements().Select(status => status.Named<AttainmentStatus>())])),
            RuleMember.MeetsTarget => what.Boolean() ? RuleCondition.MeetsTarget : RuleCondition.MissesTarget,
            RuleMember.Undefined => OfPoints(condition, RuleCondition.Undefined(
                what.Named<FigureKind>(),
                [.. condition.Optional(RuleMember.Except)?.Elements().Select(reason => reason.Named<UndefinedReason>()) ?? []])),
            _ => OfPoints(condition, ReadComparison(json, condition, what.Named<FigureKind>())),
        };
    }

    private static RuleCondition OfPoints(JsonMembers members, RuleCondition condition) =>
        members.Optional(RuleMember.Points) is not { } points ? condition
        : condition.Figure is not FigureKind.MeanChange ? throw points.Error("「points」は meanChange にだけ書けます。", "Only a meanChange is of points.")
        : points.Make(() => condition.OfPoints(points.Integer()));

    private static RuleCondition ReadComparison(JsonPlace json, JsonMembers condition, FigureKind figure)
    {
        var asked = Comparisons.Where(comparison => condition.Optional(comparison.Name()) is not null).ToArray();
        if (asked.Length != 1)
        {
            throw json.Error(
                $"数値は次のどれか一つで比べます：{string.Join(", ", ComparisonNames)}。二つの条件は「all」に並べます。",
                $"A figure is compared by one of {string.Join(", ", ComparisonNames)}; two conditions stand in 'all'.");
        }

        var limit = condition[asked[0].Name()];
        return limit.Json.ValueKind is JsonValueKind.Object
            ? RuleCondition.Against(figure, asked[0], limit.Members([RuleMember.Figure])[RuleMember.Figure].Named<FigureKind>())
            : limit.Make(() => RuleCondition.Of(figure, asked[0], limit.Number()));
    }

    private static RollUpRule ReadRollUp(JsonPlace json)
    {
        var rollUp = json.Members([RuleMember.By], RuleMember.Of, RuleMember.Round, RuleMember.LeaveOut, RuleMember.Weights, RuleMember.Cap);
        var of = rollUp.Optional(RuleMember.Of);
        var weights = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (rollUp.Optional(RuleMember.Weights) is { } weighed)
        {
            foreach (var (name, weight) in weighed.AllMembers())
            {
                weights.Add(name, weight.Number());
            }
        }

        var isOfScore = of is { Json.ValueKind: JsonValueKind.String } text && text.Text() == RuleMember.Score;
        if (isOfScore && of is { } unused && rollUp[RuleMember.By].Named<RollUpBy>() is (RollUpBy.Worst or RollUpBy.ShareMet) and var way)
        {
            throw unused.Error(
                $"集計の方法 {WireName.Of(way)} では「{RuleMember.Of}」を使いません。除くか、mean か sum で集計してください。",
                $"The roll-up is by {WireName.Of(way)}, in which '{RuleMember.Of}' has no part: leave it out, or sum up by mean or sum.");
        }

        return json.Make(() => new RollUpRule
        {
            By = rollUp[RuleMember.By].Named<RollUpBy>(),
            Of = of is { } kind && !isOfScore ? kind.Named<FigureKind>() : null,
            Rounding = ReadRounding(rollUp),
            LeaveOut = [.. rollUp.Optional(RuleMember.LeaveOut)?.Elements().Select(code => code.Text()) ?? []],
            Weights = weights,
            Cap = rollUp.Optional(RuleMember.Cap)?.Number(),
        });
    }

    private static DecimalRounding? ReadRounding(JsonMembers parent)
    {
        if (parent.Optional(RuleMember.Round) is not { } json)
        {
            return null;
        }

        var round = json.Members([RuleMember.Digits, RuleMember.Mode]);
        var name = round[RuleMember.Mode].Text();
        var mode = Rounding.All.FirstOrDefault(known => known.Name == name)
            ?? throw round[RuleMember.Mode].Error(
                $"端数処理「{Excerpt.Of(name.AsSpan())}」はありません。書けるもの：{string.Join(", ", Rounding.All)}。",
                $"The way of rounding '{Excerpt.Of(name.AsSpan())}' is unknown: it is {string.Join(", ", Rounding.All)}.");
        return json.Make(() => new DecimalRounding(round[RuleMember.Digits].Integer(), mode));
    }
}
