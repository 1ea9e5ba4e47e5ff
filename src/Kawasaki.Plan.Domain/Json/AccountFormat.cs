using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of the accounts of a project.</summary>
internal static class AccountFormat
{
    private static readonly MemberTable Members = new(
        [PlanMember.Year, PlanMember.Unit],
        PlanMember.Initial,
        PlanMember.Supplementary,
        PlanMember.CarriedIn,
        PlanMember.CarriedOut,
        PlanMember.Reserve,
        PlanMember.Total,
        PlanMember.Executed,
        PlanMember.Personnel,
        PlanMember.Funding);

    private static readonly MemberTable FundingMembers =
        new([], PlanMember.National, PlanMember.Prefectural, PlanMember.Bonds, PlanMember.Other, PlanMember.General);

    internal static ProjectAccount Read(ref StrictReader reader)
    {
        FiscalYear year = default;
        var unit = "";
        decimal? initial = null;
        decimal? supplementary = null;
        decimal? carriedIn = null;
        decimal? carriedOut = null;
        decimal? reserve = null;
        decimal? total = null;
        decimal? executed = null;
        decimal? personnel = null;
        ProjectFunding? funding = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(Members, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Year:
                    year = reader.ReadCanonical<FiscalYear>();
                    break;
                case PlanMember.Unit:
                    unit = reader.ReadShortString();
                    break;
                case PlanMember.Initial:
                    initial = reader.ReadDecimal();
                    break;
                case PlanMember.Supplementary:
                    supplementary = reader.ReadDecimal();
                    break;
                case PlanMember.CarriedIn:
                    carriedIn = reader.ReadDecimal();
                    break;
                case PlanMember.CarriedOut:
                    carriedOut = reader.ReadDecimal();
                    break;
                case PlanMember.Reserve:
                    reserve = reader.ReadDecimal();
                    break;
                case PlanMember.Total:
                    total = reader.ReadDecimal();
                    break;
                case PlanMember.Executed:
                    executed = reader.ReadDecimal();
                    break;
                case PlanMember.Personnel:
                    personnel = reader.ReadDecimal();
                    break;
                case PlanMember.Funding:
                    funding = ReadFunding(ref reader);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new ProjectAccount(year, CommonMembers.QuantityOf(0, unit).Unit, total, executed, personnel, funding)
            .WithBudget(initial, supplementary, carriedIn, carriedOut, reserve);
    }

    internal static void Write(Utf8JsonWriter writer, ProjectAccount account)
    {
        writer.WriteStartObject();
        writer.WriteCanonical(PlanMember.Year, account.Year);
        writer.WriteText(PlanMember.Unit, account.Unit.Symbol);
        writer.WriteOptional(PlanMember.Initial, account.Initial);
        writer.WriteOptional(PlanMember.Supplementary, account.Supplementary);
        writer.WriteOptional(PlanMember.CarriedIn, account.CarriedIn);
        writer.WriteOptional(PlanMember.CarriedOut, account.CarriedOut);
        writer.WriteOptional(PlanMember.Reserve, account.Reserve);
        writer.WriteOptional(PlanMember.Total, account.Total);
        writer.WriteOptional(PlanMember.Executed, account.Executed);
        writer.WriteOptional(PlanMember.Personnel, account.Personnel);
        if (account.Funding is { } funding)
        {
            writer.WritePropertyName(PlanMember.Funding.Encoded());
            WriteFunding(writer, funding);
        }

        writer.WriteEndObject();
    }

    internal static ProjectFunding ReadFunding(ref StrictReader reader)
    {
        decimal? national = null;
        decimal? prefectural = null;
        decimal? bonds = null;
        decimal? other = null;
        decimal? general = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(FundingMembers, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.National:
                    national = reader.ReadDecimal();
                    break;
                case PlanMember.Prefectural:
                    prefectural = reader.ReadDecimal();
                    break;
                case PlanMember.Bonds:
                    bonds = reader.ReadDecimal();
                    break;
                case PlanMember.Other:
                    other = reader.ReadDecimal();
                    break;
                case PlanMember.General:
                    general = reader.ReadDecimal();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(national, prefectural, bonds, other, general);
    }

    internal static void WriteFunding(Utf8JsonWriter writer, ProjectFunding funding)
    {
        writer.WriteStartObject();
        writer.WriteOptional(PlanMember.National, funding.National);
        writer.WriteOptional(PlanMember.Prefectural, funding.Prefectural);
        writer.WriteOptional(PlanMember.Bonds, funding.Bonds);
        writer.WriteOptional(PlanMember.Other, funding.Other);
        writer.WriteOptional(PlanMember.General, funding.General);
        writer.WriteEndObject();
    }
}
