using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Guards for codes in a plan. Extensions of <see cref="Guard.Against"/>.</summary>
internal static class CodeGuards
{
    private static readonly string[] LevelNames = ["", "a basic policy", "a policy", "a measure"];
    private static readonly string[] JapaneseLevelNames = ["", "基本政策", "政策", "施策"];

    /// <summary>Refuses a code of another level.</summary>
    internal static PlanCode CodeOfAnotherLevel(this IGuardClause guard, PlanCode code, int level, string owner, string parameterName)
    {
        _ = guard;
        return code.Level == level
            ? code
            : throw Worded.Refusal(
                Invariant($"ここには{JapaneseLevelNames[level]}のコードが入りますが、「{code}」は{JapaneseLevelNames[code.Level]}のコードです。"),
                Invariant($"The code of {owner} was expected, but '{code}' is that of {LevelNames[code.Level]}."),
                parameterName);
    }

    /// <summary>Copies parts that may be absent, and refuses a code that is not below that of the parent, and one that stands twice.</summary>
    internal static ValueList<T> CodesOutOfPlace<T>(
        this IGuardClause guard,
        IEnumerable<T>? items,
        Func<T, PlanCode> codeOf,
        PlanCode parent,
        string parameterName)
        where T : class
    {
        var children = guard.NullItems(items, parameterName);
        for (var i = 0; i < children.Count; i++)
        {
            var code = codeOf(children[i]);
            if (code.Parent != parent)
            {
                throw Worded.Refusal(
                    Invariant($"「{parent}」の {parameterName}[{i}] のコード「{code}」は、その下のコードではありません。"),
                    Invariant($"{parameterName}[{i}] of '{parent}' has the code '{code}', which is not below it."),
                    parameterName);
            }
        }

        return guard.Duplicates(children, codeOf, new("コード", "code"), parameterName);
    }

    /// <summary>Copies indicators that may be absent, and refuses one of another kind.</summary>
    internal static ValueList<Indicator> OtherKinds(this IGuardClause guard, IEnumerable<Indicator>? indicators, IndicatorKind kind, string parameterName)
    {
        var list = guard.NullItems(indicators, parameterName);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Kind != kind)
            {
                throw Worded.Refusal(
                    Invariant($"{parameterName}[{i}]「{list[i]}」の種類は {list[i].Kind} で、{kind} ではありません。"),
                    Invariant($"{parameterName}[{i}], '{list[i]}', is of the kind {list[i].Kind}, not {kind}."),
                    parameterName);
            }
        }

        return list;
    }

    /// <summary>Copies entries that may be absent, and refuses two of one fiscal year, scale and indicator.</summary>
    internal static ValueList<Assessment> AssessedTwice(this IGuardClause guard, IEnumerable<Assessment>? assessments, string parameterName) =>
        guard.Duplicates(
            guard.NullItems(assessments, parameterName),
            item => (item.Year, item.Scale, item.Indicator),
            new("年度・尺度・指標", "fiscal year, scale and indicator"),
            parameterName);

    /// <summary>Refuses a key that stands twice.</summary>
    internal static ValueList<T> Duplicates<T, TKey>(this IGuardClause guard, ValueList<T> items, Func<T, TKey> keyOf, Wording keyName, string parameterName)
        where T : class
        where TKey : struct
    {
        _ = guard;
        var seen = new Dictionary<TKey, int>();
        for (var i = 0; i < items.Count; i++)
        {
            var key = keyOf(items[i]);
            if (seen.TryGetValue(key, out var first))
            {
                throw Worded.Refusal(
                    Invariant($"{parameterName}[{first}] と {parameterName}[{i}] は{keyName.Japanese}が同じ「{key}」です。"),
                    Invariant($"{parameterName}[{first}] and {parameterName}[{i}] have one {keyName.English}, '{key}'."),
                    parameterName);
            }

            seen.Add(key, i);
        }

        return items;
    }
}
