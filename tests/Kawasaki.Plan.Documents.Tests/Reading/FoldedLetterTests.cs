using Kawasaki.Plan.Documents.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>Letters that converters leave: what is recognised does not depend on them, texts keep them, and a diagnostic says so.</summary>
public class FoldedLetterTests
{
    [Theory]
    [InlineData('\u00AD')]
    [InlineData('\u061C')]
    [InlineData('\u200B')]
    [InlineData('\u200C')]
    [InlineData('\u200D')]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2060')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\uFEFF')]
    public void A_letter_that_is_not_seen_changes_no_reading_wherever_it_stands(char c)
    {
        const string Text = "政策2-3 甲\n施策2-3-1 乙の推進\n4 直接目標\n- 丙を増やす\n5 主な成果指標\n名称\t計画策定時\t目標\n丁の数（乙課調べ）\t1件\t3件以上";
        var plain = PlanDocumentReader.Read(Text).Plan.Measures.Single();
        for (var at = 1; at <= Text.Length; at++)
        {
            var document = PlanDocumentReader.Read(Text.Insert(at, c.ToString()));
            var measure = document.Plan.Measures.Single();

            Assert.Equal(plain.Name, Seen(measure.Name));
            Assert.Equal(plain.DirectObjectives, measure.DirectObjectives.Select(Seen));
            Assert.Equal((plain.OutcomeIndicators[0].Name, plain.OutcomeIndicators[0].Source), (Seen(measure.OutcomeIndicators[0].Name), Seen(measure.OutcomeIndicators[0].Source!)));
            Assert.Equal(plain.OutcomeIndicators[0].Targets, measure.OutcomeIndicators[0].Targets);
            Assert.Equal(("PLAN504", DiagnosticSeverity.Warning), document.Diagnostics.Where(item => item.Severity is not DiagnosticSeverity.Info && item.Code != "PLAN226").Select(item => (item.Code, item.Severity)).Single());
            LosslessLaws.PiecesAreTheText(document);
            LosslessLaws.PlacesAreCounted(document);
            LosslessLaws.LinesAreTheirPieces(document);
            LosslessLaws.TextsAreTheirValues(document);
            LosslessLaws.SpaceIsSpace(document);
        }

        string Seen(string text) => text.Replace(c.ToString(), "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("これまて\u3099の主な取組状況", "まちつ\u3099くりを進めた。")]
    [InlineData("これまでの主な取組状況", "ハ\u309Aス路線を増やした。")]
    public void Kana_in_two_parts_are_one_for_what_is_recognised(string title, string item)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("1 " + title, "- " + item));

        Assert.Equal([item], document.Plan.Measures.Single().Progress);
        Assert.All(document.Diagnostics, diagnostic => Assert.Equal("PLAN504", diagnostic.Code));
        LosslessLaws.TextsAreTheirValues(document);
    }

    [Theory]
    [InlineData("4 直接\u2F6C標")]
    [InlineData("5 主な成果指標\n名称\t計画策定時\t\u2F6C標\n丙\t1⼈\t2人以上")]
    public void Radicals_are_the_kanji_that_look_like_them(string lines)
    {
        var document = PlanDocumentReader.Read(Sources.Measure(lines.Split('\n')));

        Assert.False(document.HasErrors);
        Assert.Contains(document.Diagnostics, item => item is { Code: "PLAN504", Severity: DiagnosticSeverity.Warning });
        Assert.All(document.Plan.Indicators, item => Assert.StartsWith("atLeast 2 人", item.Indicator.Targets[0].ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("施策2\u20113\u20111 乙")]
    [InlineData("施策2\u2009-\u20093\u2009-\u20091 乙")]
    [InlineData("施策2-3-1\u202F乙")]
    public void Hyphens_and_spaces_of_every_width_are_said(string heading)
    {
        var document = PlanDocumentReader.Read("政策2-3 甲\n" + heading);

        Assert.Equal("2-3-1 乙", document.Plan.Measures.Single().ToString());
        Assert.Equal("PLAN504", document.Diagnostics.Single().Code);
    }

    [Theory]
    [InlineData("丙の件数<sup>※4</sup>", "丙の件数")]
    [InlineData("丙の件数<sup>4</sup>", "丙の件数")]
    [InlineData("丙の件数<sup>注4)</sup>", "丙の件数")]
    [InlineData("丙の件数（注4）", "丙の件数")]
    [InlineData("丙の件数（注4）（乙課調べ）", "丙の件数")]
    public void A_raised_number_of_a_name_is_the_mark_of_a_note(string cell, string name)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, $"{cell}\t1件\t2件\t3件以上\t-", "※ 4 丙とは、丁。"));

        Assert.Equal(name, document.Plan.Measures.Single().OutcomeIndicators.Single().Name);
        Assert.DoesNotContain(document.Diagnostics, item => item.Severity is not DiagnosticSeverity.Info);
        LosslessLaws.MarkupIsKnown(document);
        LosslessLaws.PiecesAreTheText(document);
    }

    [Theory]
    [InlineData("緑地 km<sup>2</sup>")]
    [InlineData("緑地 10<sup>3</sup>")]
    public void A_power_is_no_mark(string cell) =>
        Assert.DoesNotContain(PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, $"{cell}\t1件\t2件\t3件以上\t-")).Diagnostics, item => item.Code == "PLAN313");

    [Fact]
    public void Escapes_of_Markdown_are_read_without_backslash_and_said()
    {
        var document = PlanDocumentReader.Read(Sources.Measure("4\\. 直接目標", "\\- 丙\\[丁\\]を増やす"));

        Assert.Equal(["丙\\[丁\\]を増やす"], document.Plan.Measures.Single().DirectObjectives);
        Assert.Equal([("PLAN507", 3), ("PLAN507", 4)], document.Diagnostics.Select(item => (item.Code, item.Line)));
    }
}
