using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

// Money.
internal sealed partial class PlanValidation
{
    private void CheckAccount(PlanNode node, Project project, ProjectAccount account, string path)
    {
        var year = Say(account.Year);
        string Of(decimal? amount) => Decimals.Grouped(amount) + (account.Unit.Symbol.Length > 0 ? " " + account.Unit.Symbol : "");
        var of = new Wording($"「{project.Name}」の{year.Japanese}", $"of '{project.Name}' in {year.English}");
        if (!AccountSum.IsMoney(account.Unit))
        {
            Add(
                PlanFindingKind.UnitIsNoMoney,
                node,
                path.At(PlanMember.Unit),
                new(
                    $"{of.Japanese}の予算・決算の単位「{account.Unit.Symbol}」は、円の単位（円、千円、百万円など）ではありません。",
                    $"The unit of the account {of.English}, '{account.Unit.Symbol}', is no unit of yen (円, 千円, 百万円 …)."));
        }

        foreach (var (place, amount) in AmountsOf(account, path).Where(item => item.Amount < 0))
        {
            Add(
                PlanFindingKind.NegativeAmount,
                node,
                place,
                new(Invariant($"{of.Japanese}の金額に負の数 {Of(amount)} があります。"), Invariant($"An amount {of.English} is {Of(amount)}, below zero.")));
        }

        if (account.Total is { } total && account.SumOfParts is { } sum && total != sum)
        {
            Add(
                PlanFindingKind.TotalIsNoSum,
                node,
                path.At(PlanMember.Total),
                new(
                    Invariant($"{of.Japanese}の予算現額は{Of(total)}ですが、内訳の合計は{Of(sum)}です。"),
                    Invariant($"The total {of.English} is {Of(total)}, but its parts sum up to {Of(sum)}.")));
        }

        if (account.Executed > account.Total)
        {
            Add(
                PlanFindingKind.ExecutedAboveTotal,
                node,
                path.At(PlanMember.Executed),
                new(
                    Invariant($"{of.Japanese}の決算額は{Of(account.Executed)}で、予算現額の{Of(account.Total)}を超えています。"),
                    Invariant($"What was spent {of.English} is {Of(account.Executed)}, more than the total of {Of(account.Total)}.")));
        }

        if (account.Funding?.Sum is { } funded && IsNoSum(funded, account))
        {
            (string Japanese, string English, decimal? Amount)[] all = [("予算現額", "the total", account.Total), ("決算額", "what was spent", account.Executed)];
            var wholes = all.Where(whole => whole.Amount is not null).ToArray();
            Add(
                PlanFindingKind.FundingIsNoSum,
                node,
                path.At(PlanMember.Funding),
                new(
                    Invariant($"{of.Japanese}の財源の合計は{Of(funded)}で、")
                        + string.Join("とも", wholes.Select(whole => Invariant($"{whole.Japanese}（{Of(whole.Amount)}）"))) + "と合いません。",
                    Invariant($"The funding {of.English} sums up to {Of(funded)}, which is not ")
                        + string.Join(" or ", wholes.Select(whole => Invariant($"{whole.English} ({Of(whole.Amount)})"))) + "."));
        }
    }

    /// <summary>Returns whether funding is neither that of the budget, also as it stood before anything was carried over, nor that of the settlement, each
    /// also with the personnel. Where it does not say all sources, it may be less.</summary>
    private static bool IsNoSum(decimal funded, ProjectAccount account)
    {
        decimal?[] wholes = [account.Total, account.Executed, account.Initial, Sum(account.Initial, account.Supplementary)];
        wholes = [.. wholes, .. wholes.Select(whole => Sum(whole, account.Personnel))];
        return (account.Total ?? account.Executed) is not null
            && !Array.Exists(wholes, whole => funded == whole || (funded < whole && !account.Funding!.IsWhole));
    }

    private static decimal? Sum(decimal? one, decimal? other) => one is null || other is null ? null : Amounts.SumOf(one, other);

    /// <summary>Returns the amounts that are never below zero, each with its place: a supplementary budget may take off, and so may what is carried over and
    /// what comes from the reserve and the like.</summary>
    private static IEnumerable<(string Place, decimal? Amount)> AmountsOf(ProjectAccount account, string path)
    {
        var funding = path.At(PlanMember.Funding);
        return
        [
            (path.At(PlanMember.Initial), account.Initial),
            (path.At(PlanMember.CarriedIn), account.CarriedIn),
            (path.At(PlanMember.Total), account.Total),
            (path.At(PlanMember.Executed), account.Executed),
            (path.At(PlanMember.Personnel), account.Personnel),
            (funding.At(PlanMember.National), account.Funding?.National),
            (funding.At(PlanMember.Prefectural), account.Funding?.Prefectural),
            (funding.At(PlanMember.Bonds), account.Funding?.Bonds),
            (funding.At(PlanMember.Other), account.Funding?.Other),
            (funding.At(PlanMember.General), account.Funding?.General),
        ];
    }
}
