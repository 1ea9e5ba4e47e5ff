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

    /// <summary>A heading of other words above, of which the first code is a part, makes the plan a general one.</summary>
    [Theory]
    [InlineData("基本目標1 甲のまち\n施策1-1-1 丙", true)]
    [InlineData("基本目標1 甲のまち\n基本目標2 乙のまち\n施策1-1-1 丙", true)]
    [InlineData("第1章 甲のまち\n施策1-1-1 丙", true)]
    [InlineData("## 第一章　甲のまち\n政策1-1 乙\n施策1-1-1 丙", true)]
    [InlineData("第1章 甲のまち\n第1節 乙\n施策1-1-1 丙", true)]
    [InlineData("基本施策1-1 乙\n施策1-1-1 丙", true)]
    [InlineData("基本目標Ⅰ 甲のまち\n施策1-1-1 丙", true)]
    [InlineData("基本目標2 甲のまち\n施策1-1-1 丙", false)]
    [InlineData("第1章 総論\n第2章 甲\n施策1-1-1 丙", false)]
    [InlineData("- 基本目標1 甲のまち\n施策1-1-1 丙", false)]
    [InlineData("施策1-1-1 丙\n基本目標1 甲のまち", false)]
    [InlineData("基本政策1 甲\n政策1-1 乙\n施策1-1-1 丙", false)]
    public void Other_words_above_the_first_code_make_a_general_plan(string text, bool isGeneral)
    {
        var chosen = PlanDocumentReader.Read(text);
        var given = PlanDocumentReader.Read(
            text,
            new PlanReadingOptions(layout: isGeneral ? PlanLayout.General : PlanLayout.Kawasaki),
            TestContext.Current.CancellationToken);

        Assert.Equal(given.Plan, chosen.Plan);
        Assert.Equal(given.Diagnostics.Select(item => item.ToString()), chosen.Diagnostics.Select(item => item.ToString()));
        if (isGeneral)
        {
            Assert.NotEqual(PlanDocumentReader.Read(text, new PlanReadingOptions(layout: PlanLayout.Kawasaki), TestContext.Current.CancellationToken).Plan, chosen.Plan);
        }
    }

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

    [Fact]
    public void A_layout_in_JSON_says_what_the_methods_say()
    {
        const string Json = """
            {
              "base": "general",
              "levels": [{ "word": "重点分野", "depth": 1 }, { "word": "取組方針", "depth": 2 }],
              "titles": { "直接目標": ["めざす姿"], "成果指標": ["ものさし"] },
              "indicators": { "baseline": ["元の値"], "name": ["ものさしの名"] },
              "projects": { "name": ["仕事"], "description": ["ねらい"] }
            }
            """;
        var layout = PlanLayoutJson.Deserialize(Json);
        var document = PlanDocumentReader.Read(
            "重点分野3 甲\n取組方針3-1 乙\n施策3-1-1 丙\n【めざす姿】\n- 丁を増やす\n【ものさし】\nものさしの名\t元の値\t目標値\n戊の数\t1件\t2件以上\n"
            + "6 計画期間の主な取組\n仕事\tねらい\t令和7年度\t令和8～11年度\t令和12年度以降\n己\t己をする。\t・一\t・二\t三",
            new PlanReadingOptions(layout: layout),
            TestContext.Current.CancellationToken);
        var measure = document.Plan.Measures.Single();

        Assert.Equal(["丁を増やす"], measure.DirectObjectives);
        Assert.Equal("1 件", measure.OutcomeIndicators.Single().Baseline.ToString());
        Assert.Equal(("己", "己をする。"), measure.Projects.Select(project => (project.Name, project.Description)).Single());
        Assert.False(document.HasErrors, string.Join("\n", document.Diagnostics));
    }

    [Fact]
    public void A_layout_in_JSON_begins_with_one_that_is_known()
    {
        Assert.Equal(PlanLayout.Kawasaki.Levels, PlanLayoutJson.Deserialize("{\"base\":\"kawasaki\"}").Levels);
        Assert.Equal(PlanLayout.General.Levels, PlanLayoutJson.Deserialize("{}").Levels);
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("{", "")]
    [InlineData("{\"base\":\"tokyo\"}", "/base")]
    [InlineData("{\"level\":[]}", "/level")]
    [InlineData("{\"levels\":[{\"word\":\"甲\"}]}", "/levels/0")]
    [InlineData("{\"levels\":[{\"word\":\"甲\",\"depth\":4}]}", "/levels/0/depth")]
    [InlineData("{\"levels\":[{\"word\":\" \",\"depth\":1}]}", "/levels/0/word")]
    [InlineData("{\"titles\":{\"甲\":[\"乙\"]}}", "/titles/甲/0")]
    [InlineData("{\"titles\":{\"直接目標\":\"乙\"}}", "/titles/直接目標")]
    [InlineData("{\"titles\":{},\"titles\":{}}", "/titles")]
    [InlineData("{\"indicators\":{\"goal\":[\"甲\"]}}", "/indicators")]
    [InlineData("{\"projects\":{\"name\":[\"\"]}}", "/projects/name/0")]
    [InlineData("{\"projects\":{\"unknown\":[\"甲\"]}}", "/projects")]
    public void What_is_no_layout_is_refused_with_its_place_in_both_languages(string json, string place)
    {
        Assert.False(PlanLayoutJson.TryDeserialize(json, out var layout, out var error));
        Assert.Null(layout);
        Assert.Contains(error!.Value.Japanese, c => c is >= '\u3040' and <= '\u30FF');
        Assert.Equal(place, Assert.Throws<System.Text.Json.JsonException>(() => PlanLayoutJson.Deserialize(json)).Path);
    }

    /// <summary>Codes of other plans: Roman letters, brackets, circles, and chapters with their sections.</summary>
    [Theory]
    [InlineData("基本目標Ⅰ 甲\n政策Ⅰ-1 乙\n施策Ⅰ-1-(2) 丙", "1 1-1 1-1-2")]
    [InlineData("基本目標１ 甲\n政策1-（1） 乙\n施策1-（1）-① 丙", "1 1-1 1-1-1")]
    [InlineData("第2章 甲\n第1節 乙\n第3節 丙\n施策2-3-1 丁", "2 2-1 2-3 2-3-1")]
    [InlineData("第2章 甲\n第2章第1節 乙\n第3章第2節 丙", "2 2-1 3 3-2")]
    [InlineData("第一章 甲\n第二節 乙\n第1項 丙\n第１２項：丁", "1 1-2 1-2-1 1-2-12")]
    [InlineData("第 十一 章 甲\n第十一章第二節第三項 乙", "11 11-2 11-2-3")]
    [InlineData("第一章 甲\n第一節 乙\n第1項各号 丙", "1 1-1")]
    [InlineData("大項目1 甲\n中項目1-2 乙\n小項目1-2-3 丙", "1 1-2 1-2-3")]
    [InlineData("第1節 甲", "")]
    [InlineData("第1項 甲", "")]
    [InlineData("基本目標(1 甲", "")]
    [InlineData("第1章第1章 甲", "1")]
    public void Codes_of_other_plans_are_levels(string text, string codes)
    {
        var plan = PlanDocumentReader.Read(text, new PlanReadingOptions(layout: PlanLayout.General), TestContext.Current.CancellationToken).Plan;
        var read = plan.BasicPolicies.SelectMany(basicPolicy => basicPolicy.Policies
            .SelectMany(policy => policy.Measures.Select(measure => measure.Code).Prepend(policy.Code)).Prepend(basicPolicy.Code));

        Assert.Equal(codes, string.Join(' ', read));
    }

    /// <summary>A level below the three of a plan is no item and no silence: its heading, and each line below, is an error.</summary>
    [Theory]
    [InlineData("施策1-1-1-1 丁")]
    [InlineData("細項目1-1-1-1 丁")]
    [InlineData("第1款 丁")]
    [InlineData("第一編 丁")]
    public void A_deeper_level_is_left_out_with_an_error_for_each_line(string heading)
    {
        var document = PlanDocumentReader.Read(
            $"第一章 甲\n第一節 乙\n第一項 丙\n施策の方向性\n・丙を進める。\n{heading}\n・丁を進める。",
            new PlanReadingOptions(layout: PlanLayout.General),
            TestContext.Current.CancellationToken);

        Assert.Equal(["丙を進める。"], document.Plan.Measures.Single().Directions);
        Assert.Equal([6, 7], document.Diagnostics.Where(item => item.Severity is DiagnosticSeverity.Error).Select(item => item.Line));
    }

    [Theory]
    [InlineData("施策Ⅰ-1-(2) 丙")]
    [InlineData("第1節 丙")]
    public void Codes_of_other_plans_are_none_of_the_published_one(string line) =>
        Assert.DoesNotContain(PlanDocumentReader.Read($"政策1-1 甲\n{line}").Plan.Measures, measure => measure.Name == "丙");
}
