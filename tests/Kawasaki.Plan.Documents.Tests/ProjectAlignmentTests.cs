using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tests.Generators;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

[Properties(Arbitrary = [typeof(ProjectArbitraries)], MaxTest = 1000)]
public class ProjectAlignmentTests
{
    [Theory]
    [InlineData("●甲 一 二 ●乙 三", "●甲 1 2 ●乙 3", "1→一 2→二 3→三")]
    [InlineData("●甲 一 ●乙 二 三 四", "●甲 1 2 3 ●乙 4 5 6", "1+2+3→一 4→二 5→三 6→四")]
    [InlineData("●甲 一 二 ●乙 三", "●甲 1 ●乙 2", "1→一+二 2→三")]
    [InlineData("●甲 一 ●乙 二 三", "●乙 1 2 ●甲 3", "1→二 2→三 3→一")] // In another order.
    [InlineData("一 ●甲 二", "1 ●甲 2", "1→一 2→二")]
    [InlineData("●甲 一 ●甲 二 三", "●甲 1 ●甲 2 3", "1→一 2→二 3→三")] // The first follows the first.
    [InlineData("●甲 一 ●甲 二 三", "●甲 1 2 ●甲 3", "1+2→一 3→二+三")]
    [InlineData("●甲 ●乙 一", "●甲 1 ●乙 2", "1→甲 2→一")] // A current heading without items.
    [InlineData("●甲 一 ●乙 二", "●甲 ●乙 1", "1→二")] // A planned heading without items.
    [InlineData("○ ●甲 一", "●甲 1 ○", "1→一")] // Groups that say nothing.
    public void Of_the_same_headings_is_by_heading(string current, string planned, string expected) =>
        Assert.Equal((AlignmentBasis.Heading, expected), Align(current, planned));

    [Theory]
    [InlineData("●甲 一 二 ●乙 三", "1 2 3", "1→一 2→二 3→三")]
    [InlineData("●甲 一 ●乙 二", "1 2", "1→一 2→二")] // As many groups too.
    [InlineData("一 二", "1 2", "1→一 2→二")]
    [InlineData("一 ○ 二", "1 2", "1→一 2→二")]
    [InlineData("一", "●甲 1", "1→一")]
    [InlineData("●甲 一 二", "●乙 1 ●丙 2", "1→一 2→二")] // Other headings.
    [InlineData("●甲 一 ●乙 二 三", "1 ●乙 2 3", "1→一 2→二 3→三")] // Some of the headings, and the items agree with them.
    public void Of_as_many_items_is_by_item(string current, string planned, string expected) =>
        Assert.Equal((AlignmentBasis.Item, expected), Align(current, planned));

    [Theory]
    [InlineData("●甲 一 ●乙 二 三 ●丙 四", "1 2 3", "1→一 2→二+三 3→四")]
    [InlineData("●甲 一 二 三", "1", "1→一+二+三")]
    [InlineData("一 二 ●甲 三", "1 2", "1→一+二 2→三")]
    [InlineData("一 二", "1", "1→一+二")]
    [InlineData("●甲 ●乙 一", "1 2", "1→甲 2→一")] // A heading without items.
    [InlineData("●甲 ●乙", "1 2", "1→甲 2→乙")]
    [InlineData("○ ●甲 一 二", "1", "1→一+二")] // A group that says nothing.
    [InlineData("●甲 一 二 ●乙 三", "1 ●乙 2", "1→一+二 2→三")] // Some of the headings.
    [InlineData("●甲 一 ●甲 二 三", "●甲 1 2", "1→一 2→二+三")] // The heading, but not as often.
    public void Of_as_many_items_as_groups_is_by_group(string current, string planned, string expected) =>
        Assert.Equal((AlignmentBasis.Group, expected), Align(current, planned));

    [Theory]
    [InlineData("●甲 一 二 ●乙 三", "1")]
    [InlineData("●甲 一 二 ●乙 三", "1 2 3 4")]
    [InlineData("", "")]
    [InlineData("●甲 一", "")]
    [InlineData("", "1")]
    [InlineData("", "●甲 1")]
    [InlineData("○", "1")]
    [InlineData("●甲", "●甲")]
    [InlineData("●甲 一 二 ●乙 三", "●乙 1 2 3")] // 1 is under 乙, 一 under 甲.
    [InlineData("●甲 一 二 ●乙 三", "1 2 ●甲 3")] // 3 is under 甲, 三 under 乙.
    [InlineData("一 ●甲 二 三", "●甲 1 2")] // 1 is under 甲, 一 under none.
    [InlineData("●甲 一 ●乙", "●乙 1 ●丙 2")] // By group too.
    [InlineData("●A 一 ●乙 二 三", "●Ａ 1 2 ●乙 3")] // Headings are compared as printed.
    public void Of_neither_is_unresolved(string current, string planned) => Assert.Equal((AlignmentBasis.None, ""), Align(current, planned));

    [Theory]
    [InlineData("●甲 一 ●乙 二", "1", true)]
    [InlineData("●甲 一 ●乙 二", "1 2", false)]
    [InlineData("●甲 一 二 ●乙 三", "●甲 ●乙 1", true)] // By heading, and yet.
    [InlineData("●甲 一 二", "1", false)]
    [InlineData("一", "", true)]
    [InlineData("", "", false)]
    [InlineData("○ 一", "1", false)]
    public void IsLossSuspected_is_fewer_planned_items_than_groups(string current, string planned, bool expected) =>
        Assert.Equal(expected, ProjectAlignment.Of(ProjectOf(current, planned)).IsLossSuspected);

    [Fact]
    public void Of_null_is_refused() => Assert.Throws<ArgumentNullException>(() => ProjectAlignment.Of(null!));

    [Fact]
    public void ToString_is_the_name_and_the_basis() => Assert.Equal("事業: Item", ProjectAlignment.Of(ProjectOf("一", "1")).ToString());

    [Property]
    public void Every_planned_item_stands_in_exactly_one_pair_or_none_does(Project project)
    {
        var alignment = ProjectAlignment.Of(project);
        var inPairs = alignment.InferredPairs.SelectMany(pair => pair.Planned);

        AssertSame(alignment.Basis is AlignmentBasis.None ? [] : project.Planned.Items, inPairs);
        Assert.All(alignment.InferredPairs, pair => Assert.NotEmpty(pair.Planned));
    }

    [Property]
    public void No_current_item_is_followed_twice(Project project)
    {
        var followed = ProjectAlignment.Of(project).InferredPairs.SelectMany(pair => pair.Current).ToArray();

        Assert.Equal(followed.Length, followed.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Property]
    public void Pairs_hold_groups_of_the_project_and_items_of_these_groups(Project project) =>
        Assert.All(ProjectAlignment.Of(project).InferredPairs, pair =>
        {
            Assert.Contains(project.Planned.Groups, group => ReferenceEquals(group, pair.PlannedGroup));
            Assert.Contains(project.Current.Groups, group => ReferenceEquals(group, pair.CurrentGroup));
            Assert.All(pair.Planned, item => Assert.Contains(pair.PlannedGroup.Items, other => ReferenceEquals(other, item)));
            Assert.All(pair.Current, item => Assert.Contains(pair.CurrentGroup.Items, other => ReferenceEquals(other, item)));
        });

    [Property]
    public void A_pair_is_of_one_planned_item_or_of_whole_groups(Project project) =>
        Assert.All(ProjectAlignment.Of(project).InferredPairs, pair => Assert.True(
            (pair.Planned.Count == 1 || ReferenceEquals(pair.Planned, pair.PlannedGroup.Items)) && (pair.Current.Count == 1 || ReferenceEquals(pair.Current, pair.CurrentGroup.Items))));

    [Property]
    public void By_item_is_the_identity_in_order(Project project)
    {
        var alignment = ProjectAlignment.Of(project);
        var isByItem = alignment.Basis is AlignmentBasis.Item;

        AssertSame(isByItem ? project.Current.Items : [], isByItem ? alignment.InferredPairs.SelectMany(pair => pair.Current) : []);
        Assert.True(!isByItem || alignment.InferredPairs.All(pair => (pair.Planned.Count, pair.Current.Count) == (1, 1)));
    }

    [Property]
    public void By_group_is_every_group_in_order(Project project)
    {
        var alignment = ProjectAlignment.Of(project);
        var isByGroup = alignment.Basis is AlignmentBasis.Group;

        AssertSame(isByGroup ? GroupsOf(project.Current) : [], isByGroup ? alignment.InferredPairs.Select(pair => pair.CurrentGroup) : []);
        Assert.True(!isByGroup || alignment.InferredPairs.All(pair => pair.Planned.Count == 1 && ReferenceEquals(pair.Current, pair.CurrentGroup.Items)));
    }

    [Property]
    public void By_heading_is_where_the_headings_are_the_same_and_under_each_of_them(Project project)
    {
        var alignment = ProjectAlignment.Of(project);
        var planned = GroupsOf(project.Planned).Select(group => group.Heading).ToArray();
        var isTheSame = project.Planned.Items.Any() && planned.Any(heading => heading is not null) && planned.Order(StringComparer.Ordinal).SequenceEqual(GroupsOf(project.Current).Select(group => group.Heading).Order(StringComparer.Ordinal));

        Assert.Equal(isTheSame, alignment.Basis is AlignmentBasis.Heading);
        Assert.True(!isTheSame || alignment.InferredPairs.All(pair => pair.PlannedGroup.Heading == pair.CurrentGroup.Heading));
    }

    [Property]
    public void No_pair_leaves_a_heading_that_both_cells_have(Project project)
    {
        var shared = project.Planned.Groups.Select(group => group.Heading).Intersect(project.Current.Groups.Select(group => group.Heading)).OfType<string>().ToArray();

        Assert.All(ProjectAlignment.Of(project).InferredPairs, pair =>
            Assert.Equal(Array.IndexOf(shared, pair.PlannedGroup.Heading), Array.IndexOf(shared, pair.CurrentGroup.Heading)));
    }

    [Property]
    public void A_planned_cell_without_headings_goes_by_count(FlatProject flat)
    {
        var (items, groups, planned) = (flat.Project.Current.Items.Count(), GroupsOf(flat.Project.Current).Count(), flat.Project.Planned.Items.Count());
        var expected = planned == 0 ? AlignmentBasis.None : planned == items ? AlignmentBasis.Item : planned == groups ? AlignmentBasis.Group : AlignmentBasis.None;

        Assert.Equal(expected, ProjectAlignment.Of(flat.Project).Basis);
    }

    [Property]
    public void Loss_is_suspected_where_there_are_fewer_planned_items_than_groups(Project project) =>
        Assert.Equal(project.Planned.Items.Count() < GroupsOf(project.Current).Count(), ProjectAlignment.Of(project).IsLossSuspected);

    [Property]
    public void Texts_and_other_stages_change_nothing(Project project)
    {
        var other = new Project(
            "他の事業", "説明", Renamed(project.Current), Renamed(project.Planned), project.Current, ["備考"]);

        Assert.Equal(Shape(ProjectAlignment.Of(project)), Shape(ProjectAlignment.Of(other)));
    }

    [Theory]
    [InlineData("●一 ●二", "・二")]
    [InlineData("●一 ・二 ●三", "・四 ・五")]
    [InlineData("・一", "")]
    public void IsLossSuspected_is_where_the_reader_warns(string current, string planned)
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, $"乙 乙。\t{current}\t{planned}\t三"));

        Assert.Equal(document.Diagnostics.Any(item => item.Code == "PLAN211"), ProjectAlignment.Of(document.Plan.Measures.Single().Projects.Single()).IsLossSuspected);
    }

    [SharedTheory]
    [InlineData("地方分権改革推進事業", AlignmentBasis.None, "")]
    [InlineData("多様な主体による協働・連携推進事業", AlignmentBasis.None, "")]
    [InlineData("自治推進事業", AlignmentBasis.Item, "1→1 1→1 1→1")]
    [InlineData("地域振興事業", AlignmentBasis.None, "")]
    [InlineData("市民活動支援事業", AlignmentBasis.Item, "1→1 1→1 1→1 1→1")]
    [InlineData("NPO法人活動促進事業", AlignmentBasis.Item, "1→1 1→1 1→1 1→1 1→1 1→1 1→1")]
    [InlineData("SDGs未来都市推進事業", AlignmentBasis.None, "")]
    [InlineData("広聴等事務", AlignmentBasis.Group, "1→1 1→1 1→2 1→1")]
    [InlineData("コンタクトセンター運営事業", AlignmentBasis.Group, "1→3")]
    [InlineData("区相談事業", AlignmentBasis.None, "")]
    [InlineData("広報事業", AlignmentBasis.Group, "1→1 1→1 1→3 1→2")]
    [InlineData("放送事業", AlignmentBasis.Group, "1→2 1→3 1→1")]
    [InlineData("情報公開推進事務", AlignmentBasis.Item, "1→1 1→1 1→1 1→1")]
    [InlineData("区役所改革推進事業", AlignmentBasis.None, "")]
    [InlineData("区役所サービス向上事業", AlignmentBasis.Item, "1→1 1→1 1→1")]
    [InlineData("戸籍住民サービス事業", AlignmentBasis.None, "")]
    [InlineData("地域課題対応事業", AlignmentBasis.Item, "1→1 1→1")]
    [InlineData("区役所等庁舎整備推進事業", AlignmentBasis.Heading, "3→1 1→1 1→1 1→1")]
    public void Of_a_published_project_is_as_counted_by_hand(string name, AlignmentBasis basis, string counts)
    {
        var alignment = ProjectAlignment.Of(Assert.Single(PublishedProjects(), project => project.Name == name));

        Assert.Equal((basis, counts), (alignment.Basis, string.Join(' ', alignment.InferredPairs.Select(pair => $"{pair.Planned.Count}→{pair.Current.Count}"))));
        Assert.Equal(name is "多様な主体による協働・連携推進事業" or "区相談事業", alignment.IsLossSuspected);
    }

    [SharedFact]
    public void Of_the_published_projects_is_unresolved_for_seven()
    {
        var bases = PublishedProjects().Select(project => ProjectAlignment.Of(project).Basis).ToLookup(basis => basis);

        Assert.Equal((6, 4, 1, 7), (bases[AlignmentBasis.Item].Count(), bases[AlignmentBasis.Group].Count(), bases[AlignmentBasis.Heading].Count(), bases[AlignmentBasis.None].Count()));
    }

    private static IEnumerable<Project> PublishedProjects() =>
        PlanDocumentReader.Read(File.ReadAllText(SharedFiles.PathOf("plan/000_edc3bea162c4e981.txt"))).Plan.Measures.SelectMany(measure => measure.Projects);

    private static (AlignmentBasis Basis, string Pairs) Align(string current, string planned)
    {
        var alignment = ProjectAlignment.Of(ProjectOf(current, planned));
        return (alignment.Basis, string.Join(' ', alignment.InferredPairs.Select(pair => $"{Join(pair.Planned)}→{(pair.Current.Count == 0 ? pair.CurrentGroup.Heading : Join(pair.Current))}")));
    }

    private static string Join(IEnumerable<ActivityItem> items) => string.Join('+', items.Select(item => item.Text));

    private static Project ProjectOf(string current, string planned) => new("事業", current: new(groups: Cell(current)), planned: new(groups: Cell(planned)));

    /// <summary>Groups from words: ● begins one with a heading, ○ one without; words before these are a group without a heading.</summary>
    private static IEnumerable<ActivityGroup> Cell(string text)
    {
        var groups = new List<(string? Heading, List<ActivityItem> Items)>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] is '●' or '○' || groups.Count == 0)
            {
                groups.Add((word[0] == '●' ? word[1..] : null, []));
            }

            if (word[0] is not ('●' or '○'))
            {
                groups[^1].Items.Add(new(word));
            }
        }

        return groups.Select(group => new ActivityGroup(group.Heading, group.Items));
    }

    private static IEnumerable<ActivityGroup> GroupsOf(ProjectStage stage) => stage.Groups.Where(group => group.Heading is not null || group.Items.Count > 0);

    private static ProjectStage Renamed(ProjectStage stage) =>
        new(groups: stage.Groups.Select(group => new ActivityGroup(group.Heading is null ? null : $"{group.Heading}の他", group.Items.Select((_, i) => new ActivityItem($"他の{i}")))));

    private static (AlignmentBasis Basis, bool IsLossSuspected, string Counts) Shape(ProjectAlignment alignment) =>
        (alignment.Basis, alignment.IsLossSuspected, string.Join(' ', alignment.InferredPairs.Select(pair => $"{pair.Planned.Count}→{pair.Current.Count}")));

    private static void AssertSame<T>(IEnumerable<T> expected, IEnumerable<T> actual)
        where T : class =>
        Assert.Equal<T>(expected, actual, ReferenceEquals);
}
