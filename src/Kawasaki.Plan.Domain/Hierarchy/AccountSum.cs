using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>The accounts of projects in a fiscal year, summed where both total and amount spent are known, and what was left out.</summary>
/// <remarks>Sums of 円, 千円, 百万円 and the like are in the unit of the first account.</remarks>
public sealed class AccountSum
{
    private static readonly (string Symbol, decimal Yen)[] YenUnits =
        [("円", 1), ("千円", 1_000), ("万円", 10_000), ("百万円", 1_000_000), ("億円", 100_000_000), ("十億円", 1_000_000_000), ("兆円", 1_000_000_000_000)];

    private AccountSum(IEnumerable<PlanNode> projects, FiscalYear year)
    {
        Year = year;
        var included = new List<PlacedAccount>();
        var leftOut = new List<AccountLeftOut>();
        foreach (var node in projects)
        {
            var account = node.Project!.Accounts.FirstOrDefault(item => item.Year == year);
            var gap = account is null ? AccountGap.NoAccount
                : account.Total is null ? AccountGap.NoTotal
                : account.Executed is null ? AccountGap.NoExecuted
                : TryAdd(account, included.Count == 0);
            if (gap is { } reason)
            {
                leftOut.Add(new(node, reason));
            }
            else
            {
                included.Add(new(node, account!));
            }
        }

        Included = ValueList<PlacedAccount>.Of([.. included]);
        LeftOut = ValueList<AccountLeftOut>.Of([.. leftOut]);
    }

    /// <summary>Gets the fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>Gets what could be spent (予算現額).</summary>
    public Quantity Total { get; private set; }

    /// <summary>Gets what was spent (決算額).</summary>
    public Quantity Executed { get; private set; }

    /// <summary>Gets what share of the total was spent (執行率).</summary>
    public ExecutionRate ExecutionRate => Included.Count == 0 ? default : ExecutionRate.Of(Executed.Amount, Total.Amount);

    /// <summary>Gets the accounts that were summed, in the order of the plan.</summary>
    public IReadOnlyList<PlacedAccount> Included { get; }

    /// <summary>Gets the projects that were left out, with the reason.</summary>
    public IReadOnlyList<AccountLeftOut> LeftOut { get; }

    /// <summary>Sums the accounts of the projects in parts of a plan, each project once.</summary>
    /// <param name="nodes">The parts: projects, measures, policies.</param>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="ArgumentException">A part is <see langword="null"/>.</exception>
    public static AccountSum Of(IEnumerable<PlanNode> nodes, FiscalYear year)
    {
        var list = Guard.Against.NullItems(Guard.Against.Null(nodes), nameof(nodes));
        return new(list.SelectMany(node => node.AndDescendants).Where(node => node.Project is not null).Distinct(), year);
    }

    /// <summary>Sums the accounts of all projects of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="year">The fiscal year.</param>
    public static AccountSum OfPlan(ComprehensivePlan plan, FiscalYear year) => Of(Guard.Against.Null(plan).Nodes, year);

    /// <summary>Returns the sums, the rate and how many were left out.</summary>
    public override string ToString() => Invariant($"{Year}: {Executed} of {Total}, {ExecutionRate}, {Included.Count} summed, {LeftOut.Count} left out");

    /// <summary>Adds an account that has both amounts, or says why it cannot.</summary>
    private AccountGap? TryAdd(ProjectAccount account, bool isFirst)
    {
        var unit = isFirst ? account.Unit : Total.Unit;
        if (FactorOf(account.Unit, unit) is not { } factor)
        {
            return AccountGap.OtherUnit;
        }

        try
        {
            var total = (isFirst ? 0 : Total.Amount) + (account.Total!.Value * factor);
            var executed = (isFirst ? 0 : Executed.Amount) + (account.Executed!.Value * factor);
            (Total, Executed) = (new(total, unit), new(executed, unit));
            return null;
        }
        catch (OverflowException)
        {
            return AccountGap.Overflow;
        }
    }

    private static decimal? FactorOf(MeasurementUnit from, MeasurementUnit to) =>
        from == to ? 1
        : YenOf(from) is { } yen && YenOf(to) is { } target ? yen / target
        : null;

    /// <summary>Returns whether a unit is one of yen (円, 千円, 百万円 …).</summary>
    internal static bool IsMoney(MeasurementUnit unit) => YenOf(unit) is not null;

    private static decimal? YenOf(MeasurementUnit unit)
    {
        foreach (var (symbol, yen) in YenUnits)
        {
            if (symbol == unit.Symbol)
            {
                return yen;
            }
        }

        return null;
    }
}
