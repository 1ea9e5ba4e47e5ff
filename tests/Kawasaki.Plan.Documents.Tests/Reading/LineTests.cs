using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Reading;

/// <summary>What lines outside of tables are: items, notes, the title, and what is none of them.</summary>
public class LineTests
{
    [Theory]
    [InlineData("・", "・")]
    [InlineData("- ★ ・甲", "・甲")]
    [InlineData("|甲です。", "|甲です。")]
    [InlineData("甲2-3-1のとおりです。", "甲2-3-1のとおりです。")]
    [InlineData("施策2 甲です", "施策2 甲です")]
    public void A_line_below_a_section_is_an_item(string line, string expected) =>
        Assert.Equal([expected], PlanDocumentReader.Read(Sources.Measure("2 施策の主な課題", line)).Plan.Measures.Single().Issues);

    [Fact]
    public void The_years_of_a_title_may_contradict_each_other() =>
        Assert.Equal(("PLAN406", 1), PlanDocumentReader.Read("甲市総合計画 令和4（2021）年度\n\n" + Sources.Whole).Diagnostics.Select(item => (item.Code, item.Line)).First());

    [Fact]
    public void A_second_title_is_not_in_the_plan()
    {
        var document = PlanDocumentReader.Read("甲市総合計画\n\n乙市総合計画\n\n" + Sources.Whole);

        Assert.Equal("甲市総合計画", document.Plan.Title);
        Assert.Equal((DocumentLineKind.Title, DocumentLineKind.Unplaced), (document.Lines[0].Kind, document.Lines[2].Kind));
        Assert.Contains(document.Diagnostics, item => item is { Code: "PLAN001", Line: 3 });
        Assert.Null(PlanDocumentReader.Read("甲市総合計画を読む\n\n" + Sources.Whole).Plan.Title);
    }

    [Theory]
    [InlineData('\u25EF')]
    [InlineData('\u3007')]
    [InlineData('◎')]
    [InlineData('◇')]
    [InlineData('◆')]
    [InlineData('□')]
    [InlineData('■')]
    [InlineData('•')]
    [InlineData('▪')]
    [InlineData('\uF0B7')]
    [InlineData('\uF0A7')]
    [InlineData('✓')]
    public void A_bullet_begins_an_item_in_every_list(char bullet)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("1 これまでの主な取組状況", $"{bullet} 公園の整備", $"{bullet}緑地の保全", "2 施策の主な課題", $"{bullet} 公園の整備", $"{bullet}緑地の保全"));
        var measure = document.Plan.Measures.Single();

        Assert.Equal(["公園の整備", "緑地の保全"], measure.Progress);
        Assert.Equal(["公園の整備", "緑地の保全"], measure.Issues);
        Assert.Empty(document.Diagnostics);
    }

    [Theory]
    [InlineData("〇〇公園を整備した。")]
    [InlineData("\u25EF\u25EF公園を整備した。")]
    public void Two_circles_stand_for_a_name(string line) =>
        Assert.Equal([line], PlanDocumentReader.Read(Sources.Measure("1 これまでの主な取組状況", line)).Plan.Measures.Single().Progress);

    [Theory]
    [InlineData("①公園の整備", "②緑地の保全")]
    [InlineData("① 公園の整備", "② 緑地の保全")]
    [InlineData("⑲公園の整備", "⑳緑地の保全")]
    [InlineData("(1)公園の整備", "(2)緑地の保全")]
    [InlineData("（１０） 公園の整備", "（１１） 緑地の保全（仮称）")]
    [InlineData("【緑地】", "【公園】整備")]
    public void A_number_or_a_heading_in_brackets_is_an_item_with_a_warning(string first, string second)
    {
        foreach (var section in new[] { "1 これまでの主な取組状況", "2 施策の主な課題" })
        {
            var document = PlanDocumentReader.Read(Sources.Measure(section, first, second));
            var measure = document.Plan.Measures.Single();

            Assert.Equal([first, second], measure.Progress.Concat(measure.Issues));
            Assert.Equal(["PLAN112", "PLAN112"], document.Diagnostics.Select(item => item.Code));
        }
    }

    [Theory]
    [InlineData("②緑地の保全を進めた。", "次の①公園の整備、②緑地の保全を進めた。")]
    [InlineData("(2)緑地の保全を進めた。", "次の(1)公園の整備、(2)緑地の保全を進めた。")]
    public void A_number_goes_on_with_the_numbers_in_an_item_with_a_warning(string line, string expected)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("1 これまでの主な取組状況", "- " + expected.Replace(line, "", StringComparison.Ordinal), line));

        Assert.Equal([expected], document.Plan.Measures.Single().Progress);
        Assert.Equal(("PLAN503", DiagnosticSeverity.Warning), (document.Diagnostics.Single().Code, document.Diagnostics.Single().Severity));
    }

    [Fact]
    public void A_number_that_follows_the_one_of_the_section_is_an_unknown_heading() =>
        Assert.True(PlanDocumentReader.Read(Sources.Measure("① これまでの主な取組状況", "- 一。", "② その他", "- 二。")).HasErrors);

    [Theory]
    [InlineData(38, DocumentLineKind.Unplaced)]
    [InlineData(39, DocumentLineKind.Bullet)]
    public void A_number_and_a_short_text_are_the_heading_of_a_section_up_to_forty_letters(int letters, DocumentLineKind kind) =>
        Assert.Equal(kind, PlanDocumentReader.Read(Sources.Measure("2 施策の主な課題", "7 " + new string('甲', letters))).Lines[3].Kind);

    [Theory]
    [InlineData("1234", DocumentLineKind.PageNumber)]
    [InlineData("12345", DocumentLineKind.Unplaced)]
    [InlineData("------ 48 ------", DocumentLineKind.PageNumber)]
    [InlineData("------- 48 ------", DocumentLineKind.Unplaced)]
    [InlineData("甲乙丙丁2-3-1 戊", DocumentLineKind.Unplaced)]
    public void A_line_outside_of_sections_is_known_or_not(string line, DocumentLineKind kind) =>
        Assert.Equal(kind, PlanDocumentReader.Read(Sources.Measure(line)).Lines[2].Kind);

    [Theory]
    [InlineData("甲乙丙丁2-3-1 戊", "PLAN105")]
    [InlineData("甲乙丙丁己2-3-1 戊", "PLAN001")]
    public void A_misspelled_heading_has_a_word_of_up_to_four_letters(string line, string code) =>
        Assert.Equal(code, PlanDocumentReader.Read(Sources.Measure(line, "1 これまでの主な取組状況")).Diagnostics[0].Code);

    [Theory]
    [InlineData("令和4-7年度に丙を整備し、", true)]
    [InlineData("平成28-29年度に丙を整備し、", true)]
    [InlineData("第2-3期に丙を整備し、", true)]
    [InlineData("国道2-3号線を整備し、", true)]
    [InlineData("丙町2-3-1を整備し、", true)]
    [InlineData("施索2-3-1を整備し、", true)]
    [InlineData("施策2.3.2 丙", false)]
    public void A_dashed_number_in_an_item_is_no_heading(string line, bool goesOn)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("1 これまでの主な取組状況", "- 甲を整え、", line, "丁を増やした。", "2 施策の主な課題", "- 戊。"));

        Assert.Equal(goesOn ? $"甲を整え、{line}丁を増やした。" : "甲を整え、", document.Plan.Measures.Single().Progress.Single());
        Assert.Equal(goesOn, document.Plan.Measures.Single().Issues.Count == 1);
        Assert.Equal(goesOn, !document.HasErrors);
    }

    [Theory]
    [InlineData("国道2-3号線の様子", false)]
    [InlineData("施設2-3の様子", false)]
    [InlineData("令和4-7年度の様子", false)]
    [InlineData("施索2-3-2 丙", true)]
    [InlineData("旅策2-3-2 丙", true)]
    public void A_dashed_number_behind_a_whole_item_is_a_heading_by_its_word(string line, bool isHeading)
    {
        var document = PlanDocumentReader.Read(Sources.Measure("1 これまでの主な取組状況", "- 甲を整えた。", line, "- 丁を増やした。"));

        Assert.Equal(isHeading, document.Diagnostics.Any(item => item.Code == "PLAN105"));
        Assert.Equal(isHeading ? [] : [line], document.Captions.Select(caption => caption.Text));
    }

    [Fact]
    public void A_misspelled_heading_behind_an_unfinished_item_stands_before_a_section() =>
        Assert.Contains(PlanDocumentReader.Read(Sources.Measure("4 直接目標", "- 甲を増やす", "施索2-3-2 丙", "", "1 これまでの主な取組状況")).Diagnostics, item => item is { Code: "PLAN105", Line: 5 });

    [Fact]
    public void A_sentence_is_no_title() => Assert.Null(PlanDocumentReader.Read("甲市総合計画を進めます。").Plan.Title);

    [Fact]
    public void A_section_of_a_policy_is_none_of_its_measure()
    {
        var document = PlanDocumentReader.Read(Sources.Measure("1 政策の方向性", "- 丁。"));

        Assert.Empty(document.Plan.Policies.Single().Directions);
        Assert.Equal([DocumentLineKind.Unplaced, DocumentLineKind.Unplaced], document.Lines.Skip(2).Select(line => line.Kind));
    }

    [Theory]
    [InlineData("続き", "甲の注続き", false)]
    [InlineData("・続き", "甲の注", true)]
    public void A_note_goes_on_in_a_line_without_a_mark(string line, string expected, bool hasErrors)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("※ 甲の注", line));

        Assert.Equal(expected, document.Plan.Measures.Single().Notes.Single().Text);
        Assert.Equal(hasErrors, document.HasErrors);
    }

    [Theory]
    [InlineData("※ 123 甲の注", "123", "甲の注")]
    [InlineData("※ 1234 甲の注", null, "1234 甲の注")]
    public void The_number_of_a_note_has_up_to_three_digits(string line, string? mark, string text)
    {
        var note = PlanDocumentReader.Read(Sources.Outcomes(line)).Plan.Measures.Single().Notes.Single();

        Assert.Equal((mark, text), (note.Mark, note.Text));
    }

    [Theory]
    [InlineData("&amp;", true)]
    [InlineData("&#8211;", true)]
    [InlineData("&abcdefghi;", true)]
    [InlineData("&abcdefghij;", false)]
    [InlineData("&;", false)]
    [InlineData("&a#;", false)]
    [InlineData("&甲;", false)]
    public void An_entity_has_up_to_nine_letters_and_digits(string text, bool isEntity) =>
        Assert.Equal(isEntity, PlanDocumentReader.Read(Sources.Measure("2 施策の主な課題", $"- 甲{text}乙。")).Diagnostics.Any(item => item.Code == "PLAN505"));

    [Theory]
    [InlineData('\r')]
    [InlineData('\v')]
    [InlineData('\f')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void A_character_within_a_line_that_may_end_it_is_reported_once_at_its_place(char c)
    {
        var inner = PlanDocumentReader.Read($"政策2-3 甲\r\n{c}施策2-3-1 公園{c}1 甲{c}2 乙\r\n施策2-3-2 緑{c}地\r\n").Diagnostics.Where(item => item.Code == "PLAN506");
        var outer = PlanDocumentReader.Read($"政策2-3 甲\r\n{c}施策2-3-1 公園{c}\r\n{c}\r\n施策2-3-2 緑地{c}");

        Assert.Equal([(2, 12, 1), (3, 10, 1)], inner.Select(item => (item.Line, item.Column, item.Length)));
        Assert.Empty(outer.Diagnostics);
    }

    /// <summary>The text is looked through block by block: a letter is found at each place of a block, and behind the last whole one.</summary>
    [Theory]
    [InlineData("PLAN504", "\0", "\u200B", "\u2060", "\uFEFF", "\uFFFD")]
    [InlineData("PLAN505", "&#8211;", "&amp;")]
    [InlineData("PLAN506", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029")]
    public void A_rare_letter_is_reported_wherever_it_stands(string code, params string[] letters)
    {
        var line = $"施策2-3-1 {new string('甲', 40)}";
        foreach (var letter in letters)
        {
            for (var at = 8; at < line.Length; at++)
            {
                var document = PlanDocumentReader.Read($"政策2-3 甲\n{line.Insert(at, letter)}");

                Assert.Equal((2, at + 1), document.Diagnostics.Where(item => item.Code == code).Select(item => (item.Line, item.Column)).Single());
            }
        }
    }
}
