using Kawasaki.Plan.Documents.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>The words of headings, as data: those of the published plan, those of others, and a caller's own.</summary>
public class PlanLayoutTests
{
    private static readonly string Others = string.Join("\n", "基本目標1 甲のまち", "基本施策1-2 乙を進める", "個別施策1.2.3 丙の推進", "■ 数値目標", Sources.IndicatorHeader, "丁の件数\t1件\t2件\t3件以上\t-");

    [Fact]
    public void A_document_without_headings_of_the_published_plan_is_read_by_the_general_words()
    {
        var document = PlanDocumentReader.Read(Others);

        Assert.Equal("1 甲のまち", document.Plan.BasicPolicies.Single().ToString());
        Assert.Equal("1-2 乙を進める", document.Plan.Policies.Single().ToString());
        Assert.Equal("1-2-3 丙の推進", document.Plan.Measures.Single().ToString());
        Assert.Equal("丁の件数", document.Plan.Measures.Single().OutcomeIndicators.Single().Name);
        Assert.False(document.HasErrors);
        LosslessLaws.MarkupIsKnown(document);
        LosslessLaws.TextsAreTheirValues(document);
    }

    [Theory]
    [InlineData("第1章 甲のまち")]
    [InlineData("第１章　甲のまち")]
    [InlineData("# 第1章 甲のまち {#章}")]
    [InlineData("政策目標1 甲のまち")]
    [InlineData("基本戦略１：甲のまち")]
    public void A_basic_policy_has_other_words_and_a_chapter(string heading) =>
        Assert.Equal("1 甲のまち", PlanDocumentReader.Read(heading + "\n基本施策1-2 乙を進める").Plan.BasicPolicies.Single().ToString());

    [Fact]
    public void The_words_of_others_are_texts_beside_headings_of_the_published_plan() =>
        Assert.Equal(["基本目標1 甲のまち"], PlanDocumentReader.Read(Sources.Measure("4 直接目標", "- 基本目標1 甲のまち")).Plan.Measures.Single().DirectObjectives);

    [Fact]
    public void A_layout_that_is_given_is_not_chosen()
    {
        Assert.Empty(PlanDocumentReader.Read(Others, new PlanReadingOptions(layout: PlanLayout.Kawasaki), TestContext.Current.CancellationToken).Plan.Policies);
        Assert.Single(PlanDocumentReader.Read("基本施策1-2 甲\n" + Sources.Measure(), new PlanReadingOptions(layout: PlanLayout.General), TestContext.Current.CancellationToken).Plan.Policies, policy => policy.Name == "甲");
    }

    [Fact]
    public void A_caller_adds_words_and_titles()
    {
        var layout = PlanLayout.General.WithLevel("重点分野", 1).WithLevel("取組方針", 2).WithTitle("直接目標", "めざす姿");
        var document = PlanDocumentReader.Read("重点分野3 甲\n取組方針3-1 乙\n施策3-1-1 丙\n【めざす姿】\n- 丁を増やす", new PlanReadingOptions(layout: layout), TestContext.Current.CancellationToken);

        Assert.Equal("3 甲", document.Plan.BasicPolicies.Single().ToString());
        Assert.Equal("3-1 乙", document.Plan.Policies.Single().ToString());
        Assert.Equal(["丁を増やす"], document.Plan.Measures.Single().DirectObjectives);
        Assert.Equal(("取組方針", 2), (layout.Levels[^1].Word, layout.Levels[^1].Depth));
    }

    [Fact]
    public void A_layout_refuses_what_it_cannot_say()
    {
        Assert.Throws<ArgumentException>("known", () => PlanLayout.General.WithTitle("甲", "乙"));
        Assert.Throws<ArgumentException>("word", () => PlanLayout.General.WithLevel(" ", 1));
        Assert.Throws<ArgumentOutOfRangeException>("depth", () => PlanLayout.General.WithLevel("甲", 4));
    }
}
