using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tests.Documentation;
using Kawasaki.Plan.Documents.Tests.Generators;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Writing;

[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(PrintablePlans), typeof(NearPrintablePlans), typeof(MutatedDocuments)])]
public class PlanDocumentWriterTests
{
    private static readonly Dictionary<string, PlanReadingOptions?> Layouts = new() { ["Kawasaki"] = null, ["General"] = new(layout: PlanLayout.General) };

    /// <summary>Gets the documents of the tests and of the pages, each to be read in either layout.</summary>
    public static TheoryData<string, string> Documents =>
    [
        .. from layout in Layouts.Keys
           from text in Sources.Differing.Values
               .Append(Sources.Whole)
               .Concat(Pages.Documents.SelectMany(Pages.CatalogueOf).Where(row => row.Example is not null).Select(row => CatalogueRow.DocumentOf(row.Example!)))
               .Distinct()
           select (layout, text),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_read_without_errors_is_written_and_reads_back(string layout, string text)
    {
        var document = PlanDocumentReader.Read(text, Layouts[layout], TestContext.Current.CancellationToken);

        if (!document.HasErrors)
        {
            _ = CheckReadsBack(document.Plan);
        }
    }

    [Property(MaxTest = 300)]
    public void What_is_read_of_a_changed_document_without_errors_is_written_or_refused(MutatedDocument changed)
    {
        if (PlanDocumentReader.Read(changed.Text) is { HasErrors: false } document)
        {
            _ = CheckReadsBackOrIsRefused(document.Plan);
        }
    }

    [Property(MaxTest = 300)]
    public void A_printable_plan_reads_back(PrintablePlan printable) => CheckReadsBack(printable.Plan);

    [Property(MaxTest = 500)]
    public void A_plan_with_a_changed_text_reads_back_or_is_refused(NearPrintablePlan near) => _ = CheckReadsBackOrIsRefused(near.Plan);

    [Property(MaxTest = 300)]
    public void Any_plan_reads_back_or_is_refused(ComprehensivePlan plan) => _ = CheckReadsBackOrIsRefused(plan);

    [Fact]
    public void Changed_texts_are_written_and_refused()
    {
        var isWritten = NearPrintablePlans.Plans().Generator.Draw(300).Select(near => CheckReadsBackOrIsRefused(near.Plan)).ToArray();

        Assert.InRange(isWritten.Count(item => item), 60, 240);
    }

    [Fact]
    public void The_bundled_plan_reads_back_but_for_what_its_texts_do_not_say()
    {
        var bundled = PlanJson.Deserialize(File.ReadAllBytes(Path.Combine(SharedFiles.RepositoryRoot, "samples", "data", "policy-5-1.json")));
        var said = WithProjects(bundled, WithUndatedFacts); // Its texts leave out the years of its facts.

        CheckReadsBack(said);
        Assert.Contains("current state changed", Assert.Throws<ArgumentException>(() => PlanDocumentWriter.Write(bundled)).Message, StringComparison.Ordinal);
    }

    /// <summary>Whatever the title, the phases and the period are, lines of their own say them where headings and tables do not.</summary>
    [Theory]
    [InlineData("甲市まちづくりプラン第2期", 1)]
    [InlineData("計画名：甲", null)]
    [InlineData("施策1-1-1 甲", 3)]
    [InlineData(null, 4)]
    public void A_plan_without_any_table_reads_back(string? title, int? phase)
    {
        var years = new FiscalYearRange(new FiscalYear(2022), new FiscalYear(2025));
        _ = CheckReadsBack(new([], title, phase, years, [new PlanPhase(2, years), new PlanPhase(1, new(new FiscalYear(2018), new FiscalYear(2021)))]));
    }

    /// <summary>A title that is the heading of a measure hides the body of that measure, and its table of another period, until a line of its own says it.</summary>
    [Fact]
    public void A_period_that_only_a_hidden_table_contradicts_is_written()
    {
        var years = new FiscalYearRange(new FiscalYear(2022), new FiscalYear(2025));
        var earlier = new FiscalYearRange(new FiscalYear(2018), new FiscalYear(2021));
        Policy[] policies =
        [
            new(PlanCode.Parse("1-1"), "乙", [], [], [], [new Measure(PlanCode.Parse("1-1-1"), "丙", [], [Planned(earlier)], []), new Measure(PlanCode.Parse("1-1-2"), "丁")]),
            new(PlanCode.Parse("1-2"), "戊", [], [], [], [new Measure(PlanCode.Parse("1-2-1"), "己", [], [Planned(years)], [])]),
        ];

        Assert.Contains("令和4（2022）～7（2025）年度", CheckReadsBack(new([new BasicPolicy(PlanCode.Parse("1"), null, policies)], "施策1-1-1 甲", 3, years, [])), StringComparison.Ordinal);
    }

    [SharedFact]
    public void The_published_plan_reads_back() =>
        CheckReadsBack(PlanDocumentReader.Read(File.ReadAllText(SharedFiles.PathOf("plan/000_edc3bea162c4e981.txt"))).Plan);

    private static Project Planned(CalendarPeriod period) =>
        new("甲事業", planned: new(period, [new ActivityGroup(null, [new ActivityItem("継続実施")])]), later: new(FiscalYearRange.StartingWith(new FiscalYear(2026))));

    /// <returns>Whether the plan was written.</returns>
    private static bool CheckReadsBackOrIsRefused(ComprehensivePlan plan)
    {
        string text;
        try
        {
            text = PlanDocumentWriter.Write(plan);
        }
        catch (ArgumentException exception)
        {
            Assert.Equal("plan", exception.ParamName);
            Assert.Matches(@"^The layout cannot say the plan(: a text of .|: at .|; it would be read back with a difference\. (The plan: |\d))", exception.Message);
            return false;
        }

        var document = PlanDocumentReader.Read(text);
        Assert.Equal(plan, document.Plan);
        Assert.False(document.HasErrors);
        return true;
    }

    internal static string CheckReadsBack(ComprehensivePlan plan)
    {
        var text = PlanDocumentWriter.Write(plan);
        var document = PlanDocumentReader.Read(text);

        Assert.Equal(plan, document.Plan);
        Assert.Equal(PlanJson.Serialize(plan), PlanJson.Serialize(document.Plan)); // The digits as published, which equality leaves open.
        Assert.False(document.HasErrors);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(text, PlanDocumentWriter.Write(document.Plan));
        return text;
    }

    private static ComprehensivePlan WithProjects(ComprehensivePlan plan, Func<Project, Project> change) =>
        plan.WithBasicPolicies(plan.BasicPolicies.Select(basicPolicy => basicPolicy.WithPolicies(basicPolicy.Policies.Select(policy => policy.WithMeasures(policy.Measures.Select(measure => measure.WithProjects(measure.Projects.Select(change))))))));

    private static Project WithUndatedFacts(Project project) =>
        project.WithCurrent(WithUndatedFacts(project.Current)).WithPlanned(WithUndatedFacts(project.Planned)).WithLater(WithUndatedFacts(project.Later));

    private static ProjectStage WithUndatedFacts(ProjectStage stage) =>
        new(stage.Period, stage.Groups.Select(group => new ActivityGroup(group.Heading, group.Items.Select(item => new ActivityItem(item.Text, item.Facts.Select(fact => new QuantifiedFact(fact.Label, fact.Value)), item.Milestones)))));
}
