using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Hierarchy;

[Properties(Arbitrary = [typeof(PlanArbitraries)], MaxTest = 100)]
public class AccountTests
{
    private static readonly FiscalYear Year = new(2024);
    private static readonly MeasurementUnit Thousands = new("千円");

    [Fact]
    public void ExecutionRate_WhereAnAmountIsMissing_SaysWhy()
    {
        Assert.Equal(0.93m, new ProjectAccount(Year, Thousands, total: 100m, executed: 93m).ExecutionRate.Value);
        Assert.Equal(AccountGap.NoTotal, new ProjectAccount(Year, Thousands, executed: 93m).ExecutionRate.Reason);
        Assert.Equal(AccountGap.NoExecuted, new ProjectAccount(Year, Thousands, total: 0).ExecutionRate.Reason);
        Assert.Equal(AccountGap.TotalIsZero, new ProjectAccount(Year, Thousands, total: 0, executed: 1).ExecutionRate.Reason);
        Assert.Equal(AccountGap.Overflow, ExecutionRate.Of(decimal.MaxValue, 0.1m).Reason);
        Assert.Equal((null, AccountGap.NoAccount), (default(ExecutionRate).Value, default(ExecutionRate).Reason));
        Assert.Equal(["0.93", "NoTotal"], new[] { ExecutionRate.Of(93, 100), ExecutionRate.Of(1, null) }.Select(rate => rate.ToString()));
        EqualityLaws.HoldsForEqual(ExecutionRate.Of(1, 2), ExecutionRate.Of(2, 4));
    }

    [Property]
    public void A_rate_is_a_share_of_the_total_or_has_a_reason(decimal executed, decimal total)
    {
        var rate = ExecutionRate.Of(executed, total);
        Assert.NotEqual(rate.Value is null, rate.Reason is null);
        Assert.True(rate.Value is null || Math.Abs((rate.Value.Value * total / 2) - (executed / 2)) <= Math.Abs(executed) * 1e-20m + 1e-20m * Math.Abs(total));
    }

    [Property]
    public void A_sum_holds_every_project_once_summed_or_left_out(ComprehensivePlan plan)
    {
        var year = new FiscalYear(2020);
        var sum = AccountSum.OfPlan(plan, year);

        Assert.Equal(
            plan.Nodes.Where(node => node.Project is not null).ToHashSet(),
            sum.Included.Select(placed => placed.Node).Concat(sum.LeftOut.Select(left => left.Node)).ToHashSet());
        Assert.Equal(sum.Included.Count + sum.LeftOut.Count, sum.Included.Select(placed => placed.Node).Concat(sum.LeftOut.Select(left => left.Node)).Distinct().Count());
        var factor = sum.Included.Count == 0 ? 1 : Yen(sum.Total.Unit);
        Assert.Equal(sum.Included.Sum(placed => placed.Account.Total!.Value * Yen(placed.Account.Unit)), sum.Total.Amount * factor);
        Assert.Equal(sum.Included.Sum(placed => placed.Account.Executed!.Value * Yen(placed.Account.Unit)), sum.Executed.Amount * factor);
        Assert.All(sum.LeftOut, left => Assert.Equal(Expected(left.Node.Project!.Accounts.FirstOrDefault(account => account.Year == year)), left.Reason));

        static AccountGap Expected(ProjectAccount? account) =>
            account is null ? AccountGap.NoAccount : account.Total is null ? AccountGap.NoTotal : account.Executed is null ? AccountGap.NoExecuted : AccountGap.OtherUnit;

        static decimal Yen(MeasurementUnit unit) => unit.Symbol switch { "千円" => 1_000, "百万円" => 1_000_000, _ => 1 };
    }

    [Fact]
    public void Sum_OfUnlikeUnits_ConvertsYenAndLeavesOutTheRest()
    {
        var plan = PlanOf(
            new Project("甲").WithAccounts([new(Year, Thousands, 100.0m, 90m)]),
            new Project("乙").WithAccounts([new(Year, new MeasurementUnit("百万円"), 1.5m, 1m)]),
            new Project("丙").WithAccounts([new(Year, new MeasurementUnit("ドル"), 1, 1)]),
            new Project("丁").WithAccounts([new(Year.PlusYears(1), Thousands, 1, 1)]),
            new Project("戊").WithAccounts([new(Year, Thousands, decimal.MaxValue, 1)]));
        var sum = AccountSum.OfPlan(plan, Year);

        Assert.Equal((new Quantity(1600, "千円"), new Quantity(1090, "千円"), 0.68125m), (sum.Total, sum.Executed, sum.ExecutionRate.Value!.Value));
        Assert.Equal([AccountGap.OtherUnit, AccountGap.NoAccount, AccountGap.Overflow], sum.LeftOut.Select(left => left.Reason));
        Assert.Equal("5-1-1 丙: another unit", sum.LeftOut[0].ToString());
        Assert.Equal("FY2024: 1090 千円 of 1600.0 千円, 0.68125, 2 summed, 3 left out", sum.ToString());
        Assert.Equal(AccountGap.NoAccount, AccountSum.Of([], Year).ExecutionRate.Reason);
        Assert.Equal(sum.Total, AccountSum.Of([.. plan.Nodes, .. plan.Nodes], Year).Total);
        Assert.Equal(5, plan.Accounts.Count());
        Assert.Equal("5-1-1 甲 FY2024: 100.0 千円", plan.Accounts.First().ToString());
    }

    [Theory]
    [InlineData(100, 20, 5, 0, 125, 0)]
    [InlineData(100, 20, 5, -25, 100, 0)] // Printed with a minus.
    [InlineData(100, 20, 5, 25, 100, 0)] // And without.
    [InlineData(100, 20, 5, 25, 125, 1)]
    [InlineData(0, 87000, 0, 0, 0, 1)] // A published sheet.
    public void Validate_ATotalThatIsNotTheSumOfItsParts_IsAFinding(int initial, int supplementary, int carriedIn, int carriedOut, int total, int findings)
    {
        var plan = PlanOf(new Project("甲").WithAccounts([new ProjectAccount(Year, Thousands, total).WithBudget(initial, supplementary, carriedIn, carriedOut)]));
        Assert.Equal(findings, plan.Validate().Count(finding => finding.Kind is PlanFindingKind.TotalIsNoSum));
        Assert.All(plan.Validate(), finding => Assert.Equal("/basicPolicies/0/policies/0/measures/0/projects/0/accounts/0/total", finding.Pointer));
    }

    [Theory]
    [InlineData("千円", 1000, 1200, null, "ExecutedAboveTotal executed")]
    [InlineData("千円", 1000, 1000, null, "")]
    [InlineData("千円", 1000, 900, new[] { 400, 0, 0, 0, 1000 }, "FundingIsNoSum funding")]
    [InlineData("千円", 1000, 900, new[] { 400, 0, 0, 0, 550 }, "FundingIsNoSum funding")] // All sources, and neither the budget nor the settlement.
    [InlineData("千円", 1000, 900, new[] { 400, 0, 0, 0, 600 }, "")]
    [InlineData("千円", 1000, 900, new[] { 400, 0, 0, 0, 500 }, "")] // Of the settlement.
    [InlineData("千円", 1000, 900, new[] { 400 }, "")] // The others are not said.
    [InlineData("千円", 1000, 900, new[] { 1400 }, "FundingIsNoSum funding")]
    [InlineData("千円", null, null, new[] { 1400 }, "")]
    [InlineData("千円", 1000, -1, null, "NegativeAmount executed")]
    [InlineData("千円", 1000, 900, new[] { -1, 0, 0, 1, 1000 }, "NegativeAmount funding/national")]
    [InlineData("件", 1000, 900, null, "UnitIsNoMoney unit")]
    [InlineData("百万円", 1000, 900, null, "")]
    public void Validate_AmountsThatCannotBe_AreFindings(string unit, int? total, int? executed, int[]? funding, string finding)
    {
        decimal? Source(int i) => i < funding!.Length ? funding[i] : null;
        var account = new ProjectAccount(Year, new MeasurementUnit(unit), total, executed, funding: funding is null ? null : new(Source(0), Source(1), Source(2), Source(3), Source(4)));
        var found = PlanOf(new Project("甲").WithAccounts([account])).Validate();
        Assert.Equal(finding, string.Join(", ", found.Select(item => $"{item.Kind} {item.Pointer.Split("/accounts/0/")[1]}")));
        Assert.All(found, item => Assert.Contains("'甲' in FY2024", item.Text.English, StringComparison.Ordinal));
    }

    /// <summary>The sources are those of one whole: the budget as it began, with what was added, or in all, or the settlement, each also with the personnel.</summary>
    [Theory]
    [InlineData(800, true)]
    [InlineData(850, true)]
    [InlineData(1000, true)]
    [InlineData(900, true)]
    [InlineData(970, true)]
    [InlineData(50, false)]
    [InlineData(70, false)]
    [InlineData(1070, true)]
    [InlineData(870, true)]
    [InlineData(920, true)]
    [InlineData(1120, false)]
    public void Validate_FundingOfAnyWhole_FindsNothing(int funded, bool isRight)
    {
        var account = new ProjectAccount(Year, Thousands, 1000, 900, 70, new(0, 0, 0, 0, funded)).WithBudget(800, 50, 150);
        Assert.Equal(isRight, PlanOf(new Project("甲").WithAccounts([account])).Validate().Count == 0);
    }

    [Fact]
    public void Validate_WithoutParts_OrBeyondADecimal_FindsNothing()
    {
        var accounts = new[] { new ProjectAccount(Year, Thousands, 1), new ProjectAccount(Year.PlusYears(1), Thousands, 1).WithBudget(decimal.MaxValue, decimal.MaxValue) };
        Assert.Empty(PlanOf(new Project("甲").WithAccounts(accounts)).Validate());
    }

    [Fact]
    public void WithAccounts_TwoOfOneYear_NamesBoth() =>
        Assert.Contains("accounts[0] and accounts[1]", Assert.Throws<ArgumentException>(() => new Project("甲").WithAccounts([new(Year, Thousands), new(Year, Thousands)])).Message, StringComparison.Ordinal);

    private static ComprehensivePlan PlanOf(params Project[] projects) => FindingTests.PlanOf(new Measure(new PlanCode(5, 1, 1), "支援", projects: projects));
}
