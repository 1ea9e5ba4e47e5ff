using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tests.Generators;
using Kawasaki.Plan.Documents.Tests.Laws;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;
using Xunit.Sdk;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>What is read stands in its place, whatever a converter has changed.</summary>
[Properties(Arbitrary = [typeof(MutatedDocuments), typeof(ClassChanges), typeof(PlaceChanges)], MaxTest = 250)]
public class PlaceTests
{
    [Property]
    public void Items_are_in_the_plan(MutatedDocument document) => PlaceLaws.ItemsAreInThePlan(PlanDocumentReader.Read(document.Text));

    [Property]
    public void No_heading_is_an_item(MutatedDocument document) => PlaceLaws.NoHeadingIsAnItem(PlanDocumentReader.Read(document.Text));

    [Property(MaxTest = 500)]
    public void Texts_keep_their_places(ClassChange change) => PlaceLaws.TextsKeepTheirPlaces(change);

    [Property(MaxTest = 300)]
    public void Changed_marks_numbers_cells_and_columns_are_read_the_same_or_said(PlaceChange change) => PlaceLaws.ChangesAreSaid(change);

    [Fact]
    public void Every_kind_of_change_is_made() =>
        Assert.Equal(Enum.GetValues<PlaceChangeKind>(), PlaceChanges.Changes().Generator.Draw(300).Where(change => change.Before != change.After).Select(change => change.Kind).Distinct().Order());

    [Fact]
    public void A_change_that_nothing_is_said_of_is_found()
    {
        var text = Sources.Measure("4 直接目標", "- 甲を進める");

        Assert.ThrowsAny<XunitException>(() => PlaceLaws.ChangesAreSaid(new(PlaceChangeKind.CellLost, text, text.Replace("甲", "乙", StringComparison.Ordinal), [4])));
    }

    [Fact]
    public void Every_class_is_changed() =>
        Assert.Equal(Enum.GetValues<CharacterClass>(), ClassChanges.Changes().Generator.Draw(300).Select(change => change.Class).Distinct().Order());

    [Fact]
    public void A_text_of_another_node_is_found()
    {
        var text = Sources.Measure("1 これまでの主な取組状況", "- 甲です。", "2 施策の主な課題", "- 乙です。");

        Assert.ThrowsAny<XunitException>(() => PlaceLaws.TextsKeepTheirPlaces(new(CharacterClass.Dash, text, text.Replace("2 施策の主な課題", "3 施策の方向性", StringComparison.Ordinal), 0)));
    }

    [Theory]
    [InlineData("施策の主な課題は二つ", false)]
    [InlineData("施策2-3-1との連携", false)]
    [InlineData("**【4 直接目標】**", true)]
    [InlineData("○ Ⅳ 直接目標", true)]
    [InlineData("- 施策2-3-1 乙", true)]
    public void A_heading_among_items_is_found(string item, bool isFound) => Assert.Equal(isFound, PlaceLaws.IsHeading(item));
}
