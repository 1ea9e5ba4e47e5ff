using System.Text.Json;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Writes a rule.</summary>
internal static class RuleWriter
{
    internal static void Write(Utf8JsonWriter writer, DataRule rule)
    {
        writer.WriteStartObject();
        WriteText(writer, RuleMember.Name, rule.Name);
        WriteText(writer, RuleMember.Japanese, rule.Label.Japanese);
        WriteText(writer, RuleMember.English, rule.Label.English);
        WriteText(writer, RuleMember.Source, rule.Source);
        writer.WriteBoolean(RuleMember.Verified, rule.IsVerified);
        if (rule.Options.Convention is { } convention)
        {
            writer.WriteString(RuleMember.Convention, WireName.Of(convention));
        }

        WriteNumber(writer, RuleMember.Cap, rule.Options.Cap);
        WriteRounding(writer, rule.Options.Rounding);
        WriteArray(writer, RuleMember.Steps, rule.Steps, WriteStep);
        WriteArray(writer, RuleMember.Grades, rule.Grades, WriteGrade);
        if (rule.Options.RollUp is { } rollUp)
        {
            WriteRollUp(writer, rollUp);
        }

        writer.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter writer, RuleStep step)
    {
        writer.WriteStartObject();
        if (step.Condition is { } condition)
        {
            writer.WritePropertyName(RuleMember.When);
            WriteCondition(writer, condition);
            if (step.GradeWhenUndefined is { } code)
            {
                WriteText(writer, RuleMember.WhenUndefined, code);
            }
            else if (step.IsNextMeant)
            {
                writer.WriteString(RuleMember.WhenUndefined, RuleChecks.NextStep);
            }
        }
        else if (step.IsForAll)
        {
            writer.WriteString(RuleMember.Else, RuleMember.All);
        }
        else
        {
            writer.WriteBoolean(RuleMember.Else, true);
        }

        WriteText(writer, RuleMember.Grade, step.Grade);
        writer.WriteEndObject();
    }

    private static void WriteCondition(Utf8JsonWriter writer, RuleCondition condition)
    {
        writer.WriteStartObject();
        switch (condition.Kind)
        {
            case RuleConditionKind.Figure:
                writer.WriteString(RuleMember.Figure, WireName.Of(condition.Figure.GetValueOrDefault()));
                WritePoints(writer, condition);
                writer.WritePropertyName(condition.Comparison.GetValueOrDefault().Name());
                if (condition.OtherFigure is { } other)
                {
                    writer.WriteStartObject();
                    writer.WriteString(RuleMember.Figure, WireName.Of(other));
                    writer.WriteEndObject();
                }
                else
                {
                    writer.WriteNumberValue(condition.Threshold.GetValueOrDefault());
                }

                break;
            case RuleConditionKind.Status:
                WriteArray(writer, RuleMember.Status, condition.Statuses, (to, status) => to.WriteStringValue(WireName.Of(status)));
                break;
            case RuleConditionKind.MeetsTarget:
                writer.WriteBoolean(RuleMember.MeetsTarget, condition.IsMet);
                break;
            case RuleConditionKind.Undefined:
                writer.WriteString(RuleMember.Undefined, WireName.Of(condition.Figure.GetValueOrDefault()));
                WritePoints(writer, condition);
                if (condition.Except.Count > 0)
                {
                    WriteArray(writer, RuleMember.Except, condition.Except, (to, reason) => to.WriteStringValue(WireName.Of(reason)));
                }

                break;
            case RuleConditionKind.Not:
                writer.WritePropertyName(RuleMember.Not);
                WriteCondition(writer, condition.Parts[0]);
                break;
            case RuleConditionKind.All:
                WriteArray(writer, RuleMember.All, condition.Parts, WriteCondition);
                break;
            case RuleConditionKind.Any:
                WriteArray(writer, RuleMember.Any, condition.Parts, WriteCondition);
                break;
            default:
                throw new InvalidOperationException(condition.Kind.ToString());
        }

        writer.WriteEndObject();
    }

    private static void WritePoints(Utf8JsonWriter writer, RuleCondition condition)
    {
        if (condition.Points is { } points)
        {
            writer.WriteNumber(RuleMember.Points, points);
        }
    }

    private static void WriteGrade(Utf8JsonWriter writer, Grade grade)
    {
        writer.WriteStartObject();
        WriteText(writer, RuleMember.Code, grade.Code);
        WriteText(writer, RuleMember.Japanese, grade.Label.Japanese);
        WriteText(writer, RuleMember.English, grade.Label.English);
        WriteNumber(writer, RuleMember.Score, grade.Score);
        writer.WriteEndObject();
    }

    private static void WriteRollUp(Utf8JsonWriter writer, RollUpRule rollUp)
    {
        writer.WriteStartObject(RuleMember.RollUp);
        writer.WriteString(RuleMember.By, WireName.Of(rollUp.By));
        if (rollUp.By is RollUpBy.Mean or RollUpBy.Sum || rollUp.Of is not null)
        {
            writer.WriteString(RuleMember.Of, rollUp.Of is { } kind ? WireName.Of(kind) : RuleMember.Score);
        }

        WriteRounding(writer, rollUp.Rounding);
        if (rollUp.LeaveOut.Count > 0)
        {
            WriteArray(writer, RuleMember.LeaveOut, rollUp.LeaveOut, (to, code) => to.WriteStringValue(CommonMembers.Checked(code)));
        }

        if (rollUp.Weights.Count > 0)
        {
            writer.WriteStartObject(RuleMember.Weights);
            foreach (var pair in rollUp.Weights)
            {
                writer.WriteNumber(CommonMembers.Checked(pair.Key), pair.Value);
            }

            writer.WriteEndObject();
        }

        WriteNumber(writer, RuleMember.Cap, rollUp.Cap);
        writer.WriteEndObject();
    }

    private static void WriteRounding(Utf8JsonWriter writer, DecimalRounding? rounding)
    {
        if (rounding is not null)
        {
            writer.WriteStartObject(RuleMember.Round);
            writer.WriteNumber(RuleMember.Digits, rounding.Digits);
            writer.WriteString(RuleMember.Mode, rounding.Mode.Name);
            writer.WriteEndObject();
        }
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text) => writer.WriteString(name, CommonMembers.Checked(text));

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }
}
