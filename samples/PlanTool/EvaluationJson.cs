using System.Text.Json;
using Kawasaki.Plan.Domain.Evaluation;

namespace PlanTool;

/// <summary>The members of an evaluation in JSON.</summary>
internal static class EvaluationJson
{
    internal static void WriteMembers(Utf8JsonWriter writer, in EvaluationFacts facts, IReadOnlyList<EvaluationRule> rules)
    {
        writer.WriteString("status"u8, NameOf(facts.Status.ToString()));
        WriteBoolean(writer, "meetsTarget"u8, facts.MeetsTarget);
        WriteFigure(writer, "gap"u8, facts.Gap);
        WriteFigure(writer, "attainmentRatio"u8, facts.AttainmentRatio);
        WriteFigure(writer, "progressRatio"u8, facts.ProgressRatio);
        WriteFigure(writer, "expected"u8, facts.Expected);
        WriteBoolean(writer, "onPace"u8, facts.OnPace);
        WriteFigure(writer, "paceRatio"u8, facts.PaceRatio);
        WriteFigure(writer, "requiredPerYear"u8, facts.RequiredPerYear);
        WriteReasons(writer, facts);
        writer.WriteStartObject("grades"u8);
        foreach (var rule in rules)
        {
            WriteJudgement(writer, rule, rule.Judge(facts));
        }

        writer.WriteEndObject();
    }

    /// <summary>Returns how a member of an enumeration is spelled: <c>notDue</c>.</summary>
    internal static string NameOf(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static void WriteJudgement(Utf8JsonWriter writer, EvaluationRule rule, in Judgement judgement)
    {
        writer.WriteStartObject(rule.Name);
        writer.WriteString("code"u8, judgement.Grade.Code);
        if (rule == EvaluationRule.StatisticsCanada)
        {
            WriteNumber(writer, "score"u8, judgement.Score);
            WriteNumber(writer, "progress"u8, judgement.Progress);
        }

        writer.WriteEndObject();
    }

    private static void WriteReasons(Utf8JsonWriter writer, in EvaluationFacts facts)
    {
        var isStarted = false;
        ReadOnlySpan<Figure> figures = [facts.Gap, facts.AttainmentRatio, facts.ProgressRatio, facts.Expected, facts.PaceRatio, facts.RequiredPerYear];
        ReadOnlySpan<string> names = ["gap", "attainmentRatio", "progressRatio", "expected", "paceRatio", "requiredPerYear"];
        for (var i = 0; i < figures.Length; i++)
        {
            if (figures[i].Reason is not { } reason)
            {
                continue;
            }

            if (!isStarted)
            {
                writer.WriteStartObject("undefined"u8);
                isStarted = true;
            }

            writer.WriteString(names[i], NameOf(reason.ToString()));
        }

        if (isStarted)
        {
            writer.WriteEndObject();
        }
    }

    private static void WriteFigure(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Figure figure)
    {
        if (figure.Value is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteBoolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } known)
        {
            writer.WriteBoolean(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
