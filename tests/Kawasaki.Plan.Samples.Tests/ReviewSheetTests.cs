using System.Globalization;
using System.Text;
using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using ReviewSheets;
using Xunit;

namespace Kawasaki.Plan.Samples.Tests;

/// <summary>Review sheets as a plan: nothing is left out, everything is in its place, and it is judged year by year.</summary>
public class ReviewSheetTests
{
    private static readonly string OwnSheets = Path.Combine(Sample.Root, "samples", "ReviewSheets", "sheets.jsonl");
    private static readonly string RealSheets = Path.GetFullPath(Path.Combine(Sample.Root, "..", "shared", "oracles", "review-sheets.jsonl"));

    [Fact]
    public void The_two_sheets_here_are_judged_by_year_and_by_ministry()
    {
        var run = Sample.Run("ReviewSheets", "ReviewSheets", []);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "year\ttargets\tjudged\tmet\tmet %\tbudget\texecuted\texecuted %",
                "FY2021\t3\t2\t1\t50.0\t100\t92.5\t92.5",
                "FY2022\t5\t2\t1\t50.0\t162\t157\t96.9",
                "FY2023\t4\t2\t2\t100.0\t134\t126.1\t94.1",
                "FY2027\t1\t0\t0\t\t\t\t",
                "ministry\tsheets\toutcomes\toutputs\ttargets\tjudged\tmet\tmet %\tlatest budget\tlatest executed\texecuted %",
                "見本省\t1\t2\t1\t10\t5\t3\t60.0\t128\t121.6\t95.0",
                "架空庁\t1\t2\t1\t3\t1\t1\t100.0\t6\t4.5\t75.0",
            ],
            run.Lines.SkipLast(1));
        Assert.Matches("^2 sheets read in [0-9]+ ms, judged in [0-9]+ ms$", run.Lines[^1]);
    }

    [Fact]
    public void The_plan_is_written_as_JSON()
    {
        var run = Sample.Run("ReviewSheets", "ReviewSheets", ["--json", OwnSheets]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(PlanOf(OwnSheets), PlanJson.Deserialize(Encoding.UTF8.GetBytes(run.Output)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("""{"sheet":"nameless","project":"甲","budgetUnit":"百万円","budget":[],"outcomes":[],"outputs":[]}""")]
    [InlineData("""{"sheet":"2024 見本省 1","project":"甲","budgetUnit":"百万円","budget":[],"outcomes":[],"outputs":[],"more":1}""")]
    [InlineData("""{"sheet":"2024 見本省 1","project":"甲","budgetUnit":"百万円","budget":[{"year":2024,"left":1}],"outcomes":[],"outputs":[]}""")]
    public void What_is_no_sheet_is_refused_with_its_line(string line)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, File.ReadAllText(OwnSheets) + line + "\n");

        var run = Sample.Run("ReviewSheets", "ReviewSheets", [file]);
        File.Delete(file);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Line 3: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023", 60, null)]
    [InlineData("2023", 45, null)]
    [InlineData("2027", 60, null)]
    [InlineData("2027", null, "検討中")]
    [InlineData("null", 60, null)]
    [InlineData("2027", null, null)]
    public void A_final_target_is_kept_whatever_stands_beside_it(string year, int? figure, string? words)
    {
        var final = words is null ? figure?.ToString(CultureInfo.InvariantCulture) ?? "null" : $"\"{words}\"";
        var line = "{\"sheet\":\"2024 見本省 1\",\"project\":\"甲\",\"budgetUnit\":\"百万円\",\"budget\":[],\"outcomes\":[{\"name\":\"乙\",\"unit\":\"件\",\"finalTarget\":"
            + final + ",\"finalYear\":" + year + ",\"years\":[{\"year\":2023,\"actual\":40.0,\"target\":45.0}]}],\"outputs\":[]}";
        var indicator = SheetPlan.Of(ReviewSheet.ReadLines(new StringReader(line))).Indicators.Single().Indicator;

        Assert.Contains(Target.Reach(new(45.0m, "件"), new FiscalYear(2023)), indicator.Targets);
        AssertFinal(JsonDocument.Parse(line).RootElement.GetProperty("outcomes")[0], indicator);
    }

    [Fact]
    public void Nothing_of_our_own_sheets_is_left_out() => AssertHeld(OwnSheets, expectedSheets: 2);

    [Fact]
    public void Nothing_of_real_sheets_is_left_out()
    {
        Assert.SkipUnless(File.Exists(RealSheets), "The sheets stand beside the project.");
        AssertHeld(RealSheets, expectedSheets: 300);
    }

    [Fact]
    public void Real_sheets_are_equal_through_JSON_and_have_no_finding_but_their_own()
    {
        Assert.SkipUnless(File.Exists(RealSheets), "The sheets stand beside the project.");
        var plan = PlanOf(RealSheets);

        Assert.Equal(plan, PlanJson.Deserialize(PlanJson.Serialize(plan)));
        Assert.All(plan.Validate(), finding => Assert.True(IsOwn(finding), finding.ToString()));
    }

    [Fact]
    public void Real_sheets_are_judged_in_every_year_that_has_a_target_and_each_is_met_where_it_is_reached()
    {
        Assert.SkipUnless(File.Exists(RealSheets), "The sheets stand beside the project.");
        var plan = PlanOf(RealSheets);
        var items = SheetJudgement.Of(plan).ByYear.SelectMany(pair => pair.Value.AllItems.Select(item => (Year: pair.Key, item.Evaluation))).ToArray();

        Assert.Equal(
            plan.Indicators.Sum(placed => placed.Indicator.Targets.Select(target => target.DueYear).OfType<FiscalYear>().Distinct().Count()),
            items.Length);
        foreach (var (year, evaluation) in items)
        {
            var target = ((ThresholdTarget)evaluation.Target!).Value.Amount;
            var actual = evaluation.Indicator.MeasurementOf(year)?.Value?.Amount;
            bool? isMet = (actual, SheetJudgement.DirectionOf(evaluation.Indicator)) switch
            {
                (null, _) => null,
                ({ } value, Direction.Higher) => value >= target,
                ({ } value, Direction.Lower) => value <= target,
                ({ } value, _) => value == target ? true : null,
            };
            Assert.Equal(isMet is true, evaluation.Facts.Status is AttainmentStatus.Met);
            Assert.Equal(isMet is false, evaluation.Facts.Status is AttainmentStatus.NotMet);
        }
    }

    private static ComprehensivePlan PlanOf(string file)
    {
        using var reader = new StreamReader(file);
        return SheetPlan.Of(ReviewSheet.ReadLines(reader));
    }

    /// <summary>Looks for every member of every sheet in the plan at its place, by reading the JSON anew, and for every figure of the plan in the sheets.</summary>
    private static void AssertHeld(string file, int expectedSheets)
    {
        var plan = PlanOf(file);
        var projects = plan.Nodes.Where(node => node.Kind is PlanNodeKind.Project).ToDictionary(node => node.Project!.Description!);
        var figures = 0;
        foreach (var line in File.ReadLines(file))
        {
            var sheet = JsonDocument.Parse(line).RootElement;
            var node = projects[sheet.GetProperty("sheet").GetString()!];
            var project = node.Project!;
            Assert.Equal(sheet.GetProperty("sheet").GetString()!.Split(' ')[1], node.BasicPolicy.Name);
            Assert.StartsWith(sheet.GetProperty("sheet").GetString()!.Split(' ')[0], node.Policy!.Name, StringComparison.Ordinal);
            Assert.Equal(sheet.GetProperty("project").GetString(), project.Name);
            figures += AssertAccounts(sheet, project);
            var outcomes = sheet.GetProperty("outcomes").GetArrayLength();
            Assert.Equal(outcomes + sheet.GetProperty("outputs").GetArrayLength(), project.Indicators.Count);
            for (var i = 0; i < project.Indicators.Count; i++)
            {
                figures += i < outcomes
                    ? AssertIndicator(sheet.GetProperty("outcomes")[i], project.Indicators[i], IndicatorKind.Outcome, "target")
                    : AssertIndicator(sheet.GetProperty("outputs")[i - outcomes], project.Indicators[i], IndicatorKind.Output, "planned");
            }
        }

        Assert.Equal(expectedSheets, projects.Count);
        Assert.Equal(figures, plan.Indicators.Sum(placed => placed.Indicator.Measurements.Count + placed.Indicator.Targets.Count) + plan.Accounts.Sum(placed => FiguresOf(placed.Account).Count(figure => figure is not null)));
    }

    private static int AssertAccounts(JsonElement sheet, Project project)
    {
        var figures = 0;
        Assert.Equal(sheet.GetProperty("budget").GetArrayLength(), project.Accounts.Count);
        foreach (var (budget, account) in sheet.GetProperty("budget").EnumerateArray().Zip(project.Accounts))
        {
            Assert.Equal(budget.GetProperty("year").GetInt32(), account.Year.StartYear);
            Assert.Equal(sheet.GetProperty("budgetUnit").GetString(), account.Unit.Symbol);
            string[] names = ["initial", "supplementary", "carriedIn", "carriedOut", "reserve", "total", "executed"];
            Assert.All(budget.EnumerateObject(), member => Assert.Contains(member.Name, (string[])[.. names, "year"]));
            foreach (var (name, figure) in names.Zip(FiguresOf(account)))
            {
                Assert.Equal(TextOf(budget, name), figure?.ToString(CultureInfo.InvariantCulture));
                figures += figure is null ? 0 : 1;
            }
        }

        return figures;
    }

    private static decimal?[] FiguresOf(ProjectAccount account) =>
        [account.Initial, account.Supplementary, account.CarriedIn, account.CarriedOut, account.Reserve, account.Total, account.Executed];

    /// <summary>Returns how many figures stand in the sheet, a final target that is that of a year too once.</summary>
    private static int AssertIndicator(JsonElement json, Indicator indicator, IndicatorKind kind, string target)
    {
        var figures = 0;
        Assert.Equal((json.GetProperty("name").GetString(), kind), (indicator.Name, indicator.Kind));
        foreach (var year in json.GetProperty("years").EnumerateArray())
        {
            var fiscalYear = new FiscalYear(year.GetProperty("year").GetInt32());
            Assert.Equal(TextOf(year, "actual"), indicator.MeasurementOf(fiscalYear)?.Value?.Amount.ToString(CultureInfo.InvariantCulture));
            if (TextOf(year, target) is { } text)
            {
                var own = indicator.Targets.Single(item => item.DueYear == fiscalYear);
                Assert.Equal((TargetCondition.Reach, text), (own.Condition, ((ThresholdTarget)own).Value.Amount.ToString(CultureInfo.InvariantCulture)));
                figures++;
            }

            figures += TextOf(year, "actual") is null ? 0 : 1;
        }

        var unit = json.GetProperty("unit").GetString();
        Assert.Equal(
            unit is null ? "" : indicator.Unit is null ? unit : new Domain.Quantities.MeasurementUnit(unit).Symbol,
            indicator.Unit?.Symbol ?? indicator.Remarks.FirstOrDefault(remark => remark.Label == SheetPlan.Unit)?.Text ?? "");
        return figures + (json.TryGetProperty("finalTarget", out _) ? AssertFinal(json, indicator) : 0);
    }

    /// <summary>Returns 1 where the final target is a target of its own.</summary>
    private static int AssertFinal(JsonElement json, Indicator indicator)
    {
        var (final, year) = (json.GetProperty("finalTarget"), TextOf(json, "finalYear"));
        var text = final.ValueKind is JsonValueKind.String ? final.GetString() : TextOf(json, "finalTarget");
        var due = year is null ? default(FiscalYear?) : new FiscalYear(int.Parse(year, CultureInfo.InvariantCulture));
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var figure))
        {
            var others = json.GetProperty("years").EnumerateArray().Where(item => TextOf(item, "year") == year && TextOf(item, "target") is not null).ToArray();
            var isOwn = others.Length == 0;
            Assert.Contains(indicator.Targets, target => (target.DueYear == due && ((ThresholdTarget)target).Value.Amount == figure)
                || indicator.Remarks.Any(remark => remark.Label == SheetPlan.FinalTarget && remark.Text.Contains(text!, StringComparison.Ordinal)));
            return isOwn ? 1 : 0;
        }

        Assert.True(text is null || indicator.Remarks.Contains(new(SheetPlan.FinalTarget, text)));
        Assert.True(due is null || indicator.Remarks.Contains(new(SheetPlan.FinalYear, due.Value.ToString())));
        return 0;
    }

    private static string? TextOf(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value.GetRawText() : null;

    /// <summary>Says whether the sheet itself is as a finding says: an indicator or a project is named twice, a total is no sum, or more was spent than it.</summary>
    private static bool IsOwn(PlanFinding finding) => finding.Kind switch
    {
        PlanFindingKind.NameTwice => finding.Node is { Project: { } project }
            ? project.Indicators.GroupBy(indicator => indicator.Name).Any(group => group.Count() > 1)
            : finding.Node!.Measure!.Projects.GroupBy(project => project.Name).Any(group => group.Count() > 1),
        PlanFindingKind.TotalIsNoSum => finding.Node!.Project!.Accounts.Any(account =>
            (account.Initial ?? 0) + (account.Supplementary ?? 0) + (account.CarriedIn ?? 0) + (account.Reserve ?? 0) - Math.Abs(account.CarriedOut ?? 0) != account.Total),
        PlanFindingKind.ExecutedAboveTotal => finding.Node!.Project!.Accounts.Any(account => account.Executed > account.Total),
        PlanFindingKind.NegativeAmount => finding.Node!.Project!.Accounts.Any(account => new[] { account.Initial, account.CarriedIn, account.Total, account.Executed }.Min() < 0),
        _ => false,
    };
}
