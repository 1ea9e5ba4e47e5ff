using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>What the generators make has every branch in it.</summary>
public class ProjectArbitrariesTests
{
    private static readonly Project[] Projects = [.. ProjectArbitraries.Projects().Generator.Draw(4000)];

    private static readonly Project[] FlatProjects = [.. ProjectArbitraries.FlatProjects().Generator.Draw(1000).Select(flat => flat.Project)];

    [Fact]
    public void Projects_are_aligned_on_every_basis()
    {
        Assert.Equal(Enum.GetValues<AlignmentBasis>(), Projects.Select(project => ProjectAlignment.Of(project).Basis).Distinct().Order());
        Assert.Equal([AlignmentBasis.None, AlignmentBasis.Item, AlignmentBasis.Group], FlatProjects.Select(project => ProjectAlignment.Of(project).Basis).Distinct().Order());
        Assert.Equal(2, Projects.Select(project => ProjectAlignment.Of(project).IsLossSuspected).Distinct().Count());
    }

    [Fact]
    public void Projects_have_empty_cells_empty_groups_repeated_headings_and_items_without_one()
    {
        Assert.Contains(Projects, project => project.Planned.Groups.Count == 0 && project.Current.Items.Any());
        Assert.Contains(Projects, project => project.Current.Groups.Count == 0 && project.Planned.Items.Any());
        Assert.Contains(Projects, project => project.Current.Groups.Any(group => group.Heading is null && group.Items.Count == 0));
        Assert.Contains(Projects, project => project.Current.Groups.Any(group => group.Heading is not null && group.Items.Count == 0));
        Assert.Contains(Projects, project => Headings(project.Current).Any() && Headings(project.Current).Distinct().Count() < Headings(project.Current).Count());
        Assert.Contains(Projects, project => Headings(project.Planned).Any() && project.Planned.Groups.Any(group => group.Heading is null && group.Items.Count > 0));
    }

    [Fact]
    public void Counts_agree_where_headings_forbid_it_and_where_they_do_not()
    {
        var counted = Projects.Where(project => Headings(project.Planned).Any() && project.Planned.Items.Count() == project.Current.Items.Count() && project.Current.Items.Any()).ToArray();

        Assert.Contains(counted, project => ProjectAlignment.Of(project).Basis is AlignmentBasis.None);
        Assert.Contains(counted, project => ProjectAlignment.Of(project).Basis is AlignmentBasis.Item);
    }

    private static IEnumerable<string> Headings(ProjectStage stage) => stage.Groups.Select(group => group.Heading).OfType<string>();
}
