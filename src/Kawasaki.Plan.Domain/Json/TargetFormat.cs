using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a target.</summary>
internal static class TargetFormat
{
    private static readonly MemberTable Members = new(
        [PlanMember.Condition],
        PlanMember.Phase,
        PlanMember.Value,
        PlanMember.Unit,
        PlanMember.Due,
        PlanMember.Low,
        PlanMember.High,
        PlanMember.RelativeTo,
        PlanMember.By,
        PlanMember.Text,
        PlanMember.Qualifier,
        PlanMember.Counts,
        PlanMember.From);

    internal static Target Read(ref StrictReader reader)
    {
        var condition = default(TargetCondition);
        int? phase = null;
        decimal? value = null;
        decimal? low = null;
        decimal? high = null;
        string? unit = null;
        ReferencePoint? relativeTo = null;
        Quantity? by = null;
        string? text = null;
        string? qualifier = null;
        Counting? counts = null;
        FiscalYear? from = null;
        CalendarPeriod? due = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(Members, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Condition:
                    condition = TargetMembers.ReadCondition(ref reader);
                    break;
                case PlanMember.Phase:
                    phase = reader.ReadInteger();
                    break;
                case PlanMember.Value:
                    value = reader.ReadDecimal();
                    break;
                case PlanMember.Unit:
                    unit = reader.ReadShortString();
                    break;
                case PlanMember.Due:
                    due = reader.ReadCanonical<CalendarPeriod>();
                    break;
                case PlanMember.Low:
                    low = reader.ReadDecimal();
                    break;
                case PlanMember.High:
                    high = reader.ReadDecimal();
                    break;
                case PlanMember.RelativeTo:
                    relativeTo = reader.ReadName<ReferencePoint>();
                    break;
                case PlanMember.By:
                    by = QuantityFormat.Read(ref reader);
                    break;
                case PlanMember.Text:
                    text = reader.ReadString();
                    break;
                case PlanMember.Qualifier:
                    qualifier = reader.ReadShortString();
                    break;
                case PlanMember.Counts:
                    counts = reader.ReadName<Counting>();
                    break;
                case PlanMember.From:
                    from = reader.ReadCanonical<FiscalYear>();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        Target? target = by is not null && relativeTo is null ? null : (condition, value, low, high, unit, relativeTo, text) switch
        {
            (_, { } amount, null, null, { } symbol, null, null) when condition.IsOnOneValue() =>
                new ThresholdTarget(condition, CommonMembers.QuantityOf(amount, symbol), due, phase),
            (_, null, null, null, null, { } reference, _) when condition.IsOnOneValue() =>
                new RelativeTarget(condition, reference, by, due, phase).WithText(text),
            (TargetCondition.Between, null, { } first, { } last, { } symbol, null, null) =>
                Target.Between(CommonMembers.QuantityOf(first, symbol), CommonMembers.QuantityOf(last, symbol), due, phase),
            (TargetCondition.Increase or TargetCondition.Decrease, null, null, null, null, null, _) =>
                new DirectionTarget(condition, due, phase).WithText(text),
            (TargetCondition.NotSet, null, null, null, null, null, null) when due is null => Target.NotSet(phase),
            (TargetCondition.Pending, null, null, null, null, null, { } words) => Target.Pending(words, due, phase),
            (TargetCondition.Text, null, null, null, null, null, { } words) => Target.InWords(words, due, phase),
            _ => null,
        };
        if (target is null)
        {
            (PlanMember Member, bool IsThere)[] found =
            [
                (PlanMember.Value, value is not null), (PlanMember.Low, low is not null), (PlanMember.High, high is not null),
                (PlanMember.Unit, unit is not null),
                (PlanMember.RelativeTo, relativeTo is not null), (PlanMember.By, by is not null), (PlanMember.Text, text is not null),
                (PlanMember.Due, due is not null),
            ];
            throw TargetMembers.Refusal(reader, condition, [.. found.Where(item => item.IsThere).Select(item => item.Member)]);
        }

        target = qualifier is null ? target : target.WithQualifier(qualifier);
        return counts is null && from is null ? target : target.WithCounts(counts, from);
    }

    internal static void Write(Utf8JsonWriter writer, Target target)
    {
        writer.WriteStartObject();
        writer.WriteOptional(PlanMember.Phase, target.Phase);
        writer.WriteString(PlanMember.Condition.Encoded(), EnumNames<TargetCondition>.Encoded(target.Condition));
        switch (target)
        {
            case ThresholdTarget threshold:
                writer.WriteQuantity(threshold.Value);
                break;
            case RangeTarget range:
                writer.WriteNumber(PlanMember.Low.Encoded(), range.Low.Amount);
                writer.WriteNumber(PlanMember.High.Encoded(), range.High.Amount);
                writer.WriteText(PlanMember.Unit, range.Low.Unit.Symbol);
                break;
            case RelativeTarget relative:
                WriteReference(writer, relative);
                break;
            case DirectionTarget direction:
                writer.WriteOptional(PlanMember.Text, direction.Text);
                break;
            case PendingTarget pending:
                writer.WriteText(PlanMember.Text, pending.Text);
                break;
            case TextTarget inWords:
                writer.WriteText(PlanMember.Text, inWords.Text);
                break;
            default:
                break;
        }

        writer.WriteOptional(PlanMember.Qualifier, target.Qualifier);
        writer.WriteOptional(PlanMember.Counts, target.Counts);
        if (target.From is { } from)
        {
            writer.WriteCanonical(PlanMember.From, from);
        }

        writer.WriteOptional(PlanMember.Due, target.Due);
        writer.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter writer, RelativeTarget target)
    {
        writer.WriteOptional<ReferencePoint>(PlanMember.RelativeTo, target.RelativeTo);
        if (target.By is { } by)
        {
            writer.WritePropertyName(PlanMember.By.Encoded());
            QuantityFormat.Write(writer, by);
        }

        writer.WriteOptional(PlanMember.Text, target.Text);
    }
}
