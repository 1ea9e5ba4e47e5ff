using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>The document that the city published, where it stands beside the project.</summary>
public class PublishedDocumentTests
{
    private static readonly Lazy<PlanDocument> Document = new(() => PlanDocumentReader.Read(File.ReadAllText(SharedFiles.PathOf("plan/000_edc3bea162c4e981.txt"))));

    private static ComprehensivePlan Known { get; } = PlanJson.Deserialize(File.ReadAllBytes(Path.Combine(SharedFiles.RepositoryRoot, "samples", "data", "policy-5-1.json")));

    private static ComprehensivePlan Plan => Document.Value.Plan;

    private static Project[] Projects => [.. Plan.Measures.SelectMany(measure => measure.Projects)];

    [SharedFact]
    public void Every_part_is_read()
    {
        var policy = Assert.Single(Plan.Policies);
        Assert.Equal((3, 4, 2), (policy.Measures.Count, policy.Directions.Count, policy.PerceptionIndicators.Count));
        Assert.Equal(8, Plan.Measures.Sum(measure => measure.OutcomeIndicators.Count));
        Assert.Equal((3, 14, 12), (Plan.Measures.Sum(measure => measure.Notes.Count), Plan.Measures.Sum(measure => measure.Progress.Count), Plan.Measures.Sum(measure => measure.Issues.Count)));
        Assert.Equal((15, 3), (Plan.Measures.Sum(measure => measure.Directions.Count), Plan.Measures.Sum(measure => measure.DirectObjectives.Count)));
        Assert.Equal((18, 90, 76, 19), (Projects.Length, Projects.Sum(project => project.Current.Items.Count()), Projects.Sum(project => project.Planned.Items.Count()), Projects.Sum(project => project.Later.Items.Count())));
        Assert.Equal(58, Projects.SelectMany(project => project.Items.Any() ? project.Current.Groups.Concat(project.Planned.Groups) : []).Count(group => group.Heading is not null));
        Assert.Single(Projects.SelectMany(project => project.Remarks));
        Assert.All(Projects, project => Assert.EndsWith("。", project.Description, StringComparison.Ordinal));
        Assert.Equal((5, 1, 50), (Count(DocumentLineKind.Caption), Count(DocumentLineKind.SubCaption), Count(DocumentLineKind.Furniture)));
    }

    [SharedFact]
    public void Facts_and_milestones_are_those_of_the_bundled_plan()
    {
        var facts = Projects.SelectMany(project => project.Items).SelectMany(item => item.Facts);
        var milestones = Projects.SelectMany(project => project.Items).SelectMany(item => item.Milestones);

        Assert.Equal(Known.Measures.SelectMany(measure => measure.Projects).SelectMany(project => project.Items).SelectMany(item => item.Facts), facts);
        Assert.Equal(Known.Measures.SelectMany(measure => measure.Projects).SelectMany(project => project.Items).SelectMany(item => item.Milestones), milestones);
    }

    [SharedFact]
    public void Indicators_names_and_periods_are_those_of_the_bundled_plan()
    {
        Assert.Equal(Known.Indicators.Select(placed => placed.Indicator), Plan.Indicators.Select(placed => placed.Indicator));
        Assert.Equal(Known.Measures.Select(measure => (measure.Code, measure.Name)), Plan.Measures.Select(measure => (measure.Code, measure.Name)));
        Assert.Equal(
            Known.Measures.SelectMany(measure => measure.Projects).Select(project => (project.Name, project.Current.Period, project.Planned.Period, project.Later.Period)),
            Projects.Select(project => (project.Name, project.Current.Period, project.Planned.Period, project.Later.Period)));
        Assert.Equal((Known.Phase, Known.Period), (Plan.Phase, Plan.Period));
        Assert.Null(Plan.Title);
    }

    [SharedFact]
    public void Nothing_is_an_error()
    {
        Assert.DoesNotContain(Document.Value.Diagnostics, diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        Assert.Equal(
            [("PLAN202", 288, 11), ("PLAN203", 209, 5), ("PLAN204", 207, 1), ("PLAN204", 288, 1), ("PLAN205", 293, 321), ("PLAN208", 203, 256), ("PLAN208", 210, 270), ("PLAN208", 293, 181), ("PLAN208", 317, 715), ("PLAN211", 104, 1), ("PLAN211", 205, 1)],
            Document.Value.Diagnostics.Where(item => item.Severity is DiagnosticSeverity.Warning).Select(item => (item.Code, item.Line, item.Column)).OrderBy(item => item.Code, StringComparer.Ordinal).ThenBy(item => item.Line));
    }

    [SharedTheory]
    [InlineData("PLAN001", 0)]
    [InlineData("PLAN102", 1)]
    [InlineData("PLAN103", 1)]
    [InlineData("PLAN104", 0)]
    [InlineData("PLAN201", 4)]
    [InlineData("PLAN202", 1)]
    [InlineData("PLAN203", 1)]
    [InlineData("PLAN204", 2)]
    [InlineData("PLAN205", 1)]
    [InlineData("PLAN206", 1)]
    [InlineData("PLAN207", 18)]
    [InlineData("PLAN208", 4)]
    [InlineData("PLAN209", 1)]
    [InlineData("PLAN211", 2)]
    [InlineData("PLAN212", 0)]
    [InlineData("PLAN301", 5)] // Optional: one a photograph.
    [InlineData("PLAN302", 1)]
    [InlineData("PLAN303", 2)]
    [InlineData("PLAN304", 1)]
    [InlineData("PLAN305", 7)] // Five outcome indicators, and both perception indicators: 30.3 % and 40 %.
    [InlineData("PLAN306", 3)] // Optional: one a logo.
    [InlineData("PLAN401", 12)]
    [InlineData("PLAN402", 1)]
    [InlineData("PLAN403", 2)]
    [InlineData("PLAN404", 3)]
    [InlineData("PLAN405", 0)]
    [InlineData("PLAN501", 3)] // Wrapped lines; not the spaces beside a mark and beside Latin letters.
    public void Diagnostics_are_as_many_as_one_counts(string code, int count) =>
        Assert.Equal(count, Document.Value.Diagnostics.Count(item => item.Code == code));

    [SharedFact]
    public void Suspect_words_are_found_at_their_seven_places()
    {
        SuspectWord[] words =
        [
            new("つながっど", "つなぐっど"),
            new("つながって", "つなぐっど"),
            new("できいる", "できている"),
            new("でき いる", "できている"),
            new("デジタルデバインド", "デジタルデバイド"),
            new("進捗管理・評価", "進行管理・評価"),
            new("確かな提供", "的確な提供", DiagnosticSeverity.Info),
            new("新北庁舎", "新本庁舎", DiagnosticSeverity.Info),
        ];
        var document = PlanDocumentReader.Read(File.ReadAllText(SharedFiles.PathOf("plan/000_edc3bea162c4e981.txt")), new(words), CancellationToken.None);

        Assert.Equal(
            [(47, 16, "Warning"), (104, 359, "Warning"), (157, 1, "Warning"), (197, 14, "Warning"), (210, 385, "Info"), (266, 30, "Warning"), (292, 158, "Info")],
            document.Diagnostics.Where(item => item.Code == "PLAN502").Select(item => (item.Line, item.Column, item.Severity.ToString())));
        Assert.Equal(Plan, document.Plan);
        Assert.False(document.HasErrors);
    }

    [SharedFact]
    public void Captions_stand_under_their_measures() =>
        Assert.Equal(
            [("5-1-1", 53, 0), ("5-1-1", 57, 0), ("5-1-1", 61, 23), ("5-1-3", 255, 0), ("5-1-3", 259, 0)],
            Document.Value.Captions.Select(caption => (caption.Code.ToString(), caption.Place.Line, caption.Detail?.Length ?? 0)));

    private static int Count(DocumentLineKind kind) => Document.Value.Lines.Count(line => line.Kind == kind);
}
