using System.Globalization;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace ReviewSheets;

/// <summary>What the sheets say, by year and by ministry: tables with tabs between the columns.</summary>
public static class SheetTable
{
    /// <summary>Writes the tables.</summary>
    public static void Write(TextWriter output, ComprehensivePlan plan, SheetJudgement judgement)
    {
        var accountYears = plan.Accounts.Where(placed => placed.Account.Executed is not null).Select(placed => placed.Account.Year).Distinct().Order().ToArray();
        WriteRow(output, "year", "targets", "judged", "met", "met %", "budget", "executed", "executed %");
        foreach (var year in judgement.ByYear.Keys.Union(accountYears).Order())
        {
            var sum = AccountSum.OfPlan(plan, year);
            WriteRow(
                output,
                [year.ToString(), .. Counts(judgement.ByYear.TryGetValue(year, out var rollUp) ? [rollUp] : []), .. Money(sum)]);
        }

        output.WriteLine();
        WriteRow(output, "ministry", "sheets", "outcomes", "outputs", "targets", "judged", "met", "met %", "latest budget", "latest executed", "executed %");
        foreach (var basicPolicy in plan.BasicPolicies)
        {
            var node = plan.NodeAt(basicPolicy.Code)!;
            WriteRow(output, [basicPolicy.Name!, .. Held(node), .. Counts(OfMinistry(judgement, basicPolicy.Name!)), .. Money(LatestOf(node, accountYears))]);
        }
    }

    private static IEnumerable<string> Held(PlanNode node)
    {
        yield return Text(node.Descendants.Count(child => child.Kind is PlanNodeKind.Project));
        yield return Text(node.Indicators.Count(placed => placed.Indicator.Kind is IndicatorKind.Outcome));
        yield return Text(node.Indicators.Count(placed => placed.Indicator.Kind is IndicatorKind.Output));
    }

    private static IEnumerable<RollUp> OfMinistry(SheetJudgement judgement, string name) =>
        judgement.ByYear.Values.SelectMany(rollUp => rollUp.Groups).Where(group => group.Name == name);

    private static AccountSum? LatestOf(PlanNode node, IEnumerable<FiscalYear> years) =>
        years.Reverse().Select(year => AccountSum.Of([node], year)).FirstOrDefault(sum => sum.Included.Count > 0);

    private static string[] Counts(IEnumerable<RollUp> rollUps)
    {
        RollUp[] list = [.. rollUps];
        var met = list.Sum(rollUp => rollUp.ByStatus[AttainmentStatus.Met]);
        var judged = met + list.Sum(rollUp => rollUp.ByStatus[AttainmentStatus.NotMet]);
        return [Text(list.Sum(rollUp => rollUp.AllItems.Count)), Text(judged), Text(met), judged == 0 ? "" : Percent((decimal)met / judged)];
    }

    private static string[] Money(AccountSum? sum) =>
        sum is null || sum.Included.Count == 0 ? ["", "", ""]
        : [Text(sum.Total.Amount), Text(sum.Executed.Amount), sum.ExecutionRate.Value is { } rate ? Percent(rate) : ""];

    private static string Percent(decimal ratio) => (ratio * 100).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString("#,##0.###", CultureInfo.InvariantCulture);

    private static void WriteRow(TextWriter output, params ReadOnlySpan<string> cells) => output.WriteLine(string.Join('\t', cells!));
}
