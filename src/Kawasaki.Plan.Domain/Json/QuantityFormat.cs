using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a quantity by itself.</summary>
internal static class QuantityFormat
{
    private static readonly MemberTable Members = new([PlanMember.Value, PlanMember.Unit]);

    internal static Quantity Read(ref StrictReader reader)
    {
        var value = 0m;
        var unit = "";
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(Members, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Value:
                    value = reader.ReadDecimal();
                    break;
                case PlanMember.Unit:
                    unit = reader.ReadShortString();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return CommonMembers.QuantityOf(value, unit);
    }

    internal static void Write(Utf8JsonWriter writer, Quantity quantity)
    {
        writer.WriteStartObject();
        writer.WriteQuantity(quantity);
        writer.WriteEndObject();
    }

    internal static MeasurementUnit ReadUnit(ref StrictReader reader)
    {
        var symbol = reader.ReadString();
        return CommonMembers.QuantityOf(0, symbol).Unit;
    }

    internal static void WriteUnit(Utf8JsonWriter writer, MeasurementUnit unit) => writer.WriteStringValue(unit.Symbol);
}
