using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tests.Generators;
using Kawasaki.Plan.Documents.Tests.Laws;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>Nothing of a document is lost: every character is a text of the plan, markup, or said not to be in it.</summary>
[Properties(Arbitrary = [typeof(MutatedDocuments)], MaxTest = 250)]
public class LosslessTests
{
    private static readonly Dictionary<string, Action<PlanDocument>> Laws = new(StringComparer.Ordinal)
    {
        [nameof(LosslessLaws.PiecesAreTheText)] = LosslessLaws.PiecesAreTheText,
        [nameof(LosslessLaws.SpaceIsSpace)] = LosslessLaws.SpaceIsSpace,
        [nameof(LosslessLaws.PlacesAreCounted)] = LosslessLaws.PlacesAreCounted,
        [nameof(LosslessLaws.DiagnosticsAreInOrder)] = LosslessLaws.DiagnosticsAreInOrder,
        [nameof(LosslessLaws.NothingIsPassedOver)] = LosslessLaws.NothingIsPassedOver,
        [nameof(LosslessLaws.LinesAreTheirPieces)] = LosslessLaws.LinesAreTheirPieces,
        [nameof(LosslessLaws.MarkupIsKnown)] = LosslessLaws.MarkupIsKnown,
        [nameof(LosslessLaws.FurnitureIsKnown)] = LosslessLaws.FurnitureIsKnown,
        [nameof(LosslessLaws.RunningHeadersHaveTheName)] = LosslessLaws.RunningHeadersHaveTheName,
        [nameof(LosslessLaws.AsidesAreCaptionsAndSources)] = LosslessLaws.AsidesAreCaptionsAndSources,
        [nameof(LosslessLaws.UnplacedIsReported)] = LosslessLaws.UnplacedIsReported,
        [nameof(LosslessLaws.WhatIsKeptOutIsUnplaced)] = LosslessLaws.WhatIsKeptOutIsUnplaced,
        [nameof(LosslessLaws.TextsAreTheirValues)] = LosslessLaws.TextsAreTheirValues,
        [nameof(LosslessLaws.TextsOfThePlanHavePlaces)] = LosslessLaws.TextsOfThePlanHavePlaces,
    };

    public static TheoryData<string, string> Documents => [.. Sources.Differing.Keys.Append("Whole").SelectMany(name => Laws.Keys.Select(law => (name, law)))];

    public static TheoryData<string> LawNames => [.. Laws.Keys];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_obeys(string name, string law) => Laws[law](PlanDocumentReader.Read(Sources.Differing.GetValueOrDefault(name, Sources.Whole)));

    [SharedTheory]
    [MemberData(nameof(LawNames))]
    public void The_published_document_obeys(string law)
    {
        Laws[law](PlanDocumentReader.Read(Sources.Published!));
    }

    /// <summary>What is left out is said on each of its lines, and where it stands: not at the unit for which it is, and not only in its row.</summary>
    [Theory]
    [InlineData("名称\t\t現状\t目標", "乙\t(", "度\t令8（2026）～11（2029）年\t令12（2030）年")]
    [InlineData("名称\t年度\t現状\t目標", "甲\t令和\t3", "件\t4件")]
    [InlineData("名称\t区分\t現状\t目標", "甲\t目標\t3", "件\t4件", "乙\t実績\t3件\t4件")]
    [InlineData("名称\t単位\t現状（R1）\t目標（R5）", "甲\t#REF!\t3\t4")]
    [InlineData("名称\t単位\t現状（R1）\t目標（R5）", "甲\t10\t3\t4")]
    [InlineData("名称\t現状（R1）\t目標（R5）", "甲\t3件\t3件\t4件")]
    [InlineData("名称\t現状（R1）\t目標（R5）", "甲 ※5点満点\t小 2.0 中", "9.0\t小 3.0 中 4.0")]
    [InlineData("名称（）\t", "現状\t第")]
    [InlineData("\t（）\t指標\t", "業\t\t校\t")]
    [InlineData("名称\t甲の数\t乙の数", "現状\t3件\t4", "件", "目標\t3件\t4件\t5", "件")]
    public void What_is_left_out_is_reported_on_each_of_its_lines(params string[] lines)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(lines));

        Assert.Contains(document.SourceMap.Pieces, piece => piece.Kind is SourcePieceKind.Unplaced);
        LosslessLaws.NothingIsPassedOver(document);
        LosslessLaws.UnplacedIsReported(document);
        LosslessLaws.WhatIsKeptOutIsUnplaced(document);
    }

    [Fact]
    public void A_table_of_heads_in_its_first_column_and_nothing_else_leaves_nothing_out()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("名称\t", "策定\t"));

        Assert.Empty(document.Plan.Measures.Single().OutcomeIndicators);
        LosslessLaws.WhatIsKeptOutIsUnplaced(document);
    }

    [Fact]
    public void A_head_further_down_in_a_table_of_projects_may_stand_on_several_lines()
    {
        var document = PlanDocumentReader.Read(Sources.Projects("事務事業\t以降", "事業\t", "\t事業内容", "甲\t・一"));

        Assert.Equal([DocumentLineKind.TableHeader, DocumentLineKind.TableHeader, DocumentLineKind.TableHeader], document.Lines.Skip(3).Take(3).Select(line => line.Kind));
        LosslessLaws.NothingIsPassedOver(document);
    }

    [Fact]
    public void A_row_of_projects_that_ends_before_a_column_that_groups_rows_gives_it_nothing()
    {
        var document = PlanDocumentReader.Read(Sources.Projects("事務事業名\t令和7年度\t令和8～11年度\t令和12年度以降\t区分", "甲 甲です。\t・一\t・二\t・三", "乙 乙です。\t・一\t・二\t・三\t丙"));

        Assert.Equal([[], ["区分：丙"]], document.Plan.Measures.Single().Projects.Select(project => project.Remarks));
    }

    [Fact]
    public void The_piece_of_a_remark_of_a_project_is_its_cell_and_not_the_head_of_the_column()
    {
        var document = PlanDocumentReader.Read(Sources.Projects("事務事業\t事業", "事\t乙"));

        Assert.Equal(["事業：乙"], document.Plan.Measures.Single().Projects.Single().Remarks);
        Assert.Equal("乙", Assert.Single(document.SourceMap.Pieces, piece => piece.Pointer?.EndsWith("/projects/0/remarks/0", StringComparison.Ordinal) is true).Text);
        LosslessLaws.TextsAreTheirValues(document);
    }

    [Fact]
    public void A_pipe_between_cells_is_markup()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("| 名称 | 計画策定時 |", "| 甲 | 1件 |"));

        Assert.Equal(["|", "|", "|"], document.SourceMap.Pieces.Where(piece => piece.Span.Line == 5 && piece.Kind is SourcePieceKind.Markup).Select(piece => piece.Text));
        Assert.Equal([], document.Diagnostics.Where(item => item.Severity is DiagnosticSeverity.Error).Select(item => item.ToString()));
    }

    [Theory]
    [InlineData("事務事業名\t現状\t事業内容・目標\t甲を行います。")]
    [InlineData("事務事業名\t現状\t甲を行います。\t令和12年度以降")]
    public void A_text_in_the_head_of_a_table_of_projects_is_reported(string head) =>
        Assert.Contains(PlanDocumentReader.Read(Sources.Projects(head)).Diagnostics, item => item.Line == 4 && item.Severity is not DiagnosticSeverity.Info && item.Code != "PLAN204");

    [Theory]
    [InlineData("政策2-3 甲\n政策2-3 乙", 2)]
    [InlineData("政策2-3 甲\n施策2-3-1 乙\n施策2-3-1 丙", 3)]
    [InlineData("政策2-3 甲\n3 施策の体系\n政策2-3 乙", 3)]
    public void A_heading_with_another_name_than_before_is_reported(string text, int line) =>
        Assert.Contains(PlanDocumentReader.Read(text).Diagnostics, item => item.Line == line && item.Severity is not DiagnosticSeverity.Info);

    [Theory]
    [InlineData("・<New 甲を行います。>乙", "<New 甲を行います。>乙")]
    [InlineData("・甲<b・乙を行います。>丙", "甲<b・乙を行います。>丙")]
    [InlineData("・甲<ul・乙を行います。", "甲<ul・乙を行います。")]
    [InlineData("・甲<ul 乙を行います。<b>丙", "甲<ul 乙を行います。丙")]
    public void A_text_in_angle_brackets_is_no_tag(string cell, string expected) =>
        Assert.Equal(expected, string.Concat(PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, $"乙 乙。\t{cell}\t\t")).Plan.Items.Select(placed => placed.Item.Text)));

    [Theory]
    [InlineData("乙の指標の数\t1件\t2件\t現状維持\t-")]
    [InlineData("乙の指標の数\t1件\t2件\t現状値以上\t-")]
    [InlineData("乙の名称の数\t1件\t2件\t3件以上\t目標達成")]
    public void A_row_with_words_of_a_head_is_a_row(string row)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(Sources.IndicatorHeader, row, "丙の数\t1件\t2件\t3件以上\t-"));

        Assert.Equal(DocumentLineKind.TableRow, document.Lines[4].Kind);
        Assert.Equal([1m, 1m], document.Plan.Measures.Single().OutcomeIndicators.Select(indicator => indicator.Baseline.MeasuredValue?.Amount));
    }

    [Theory]
    [InlineData("期", SourcePieceKind.Unplaced)]
    [InlineData("値", SourcePieceKind.Unplaced)]
    [InlineData("第4期甲", SourcePieceKind.Unplaced)]
    [InlineData("第4期実施計画", SourcePieceKind.Markup)]
    [InlineData("(令和4年度)", SourcePieceKind.Markup)]
    public void A_second_row_of_a_head_has_whole_words_of_one(string cell, SourcePieceKind kind) =>
        Assert.Equal(kind, PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時", $"\t{cell}", "乙\t1件")).SourceMap.At(5, 2)?.Kind);

    [Fact]
    public void A_sentence_in_the_head_of_a_table_of_indicators_is_reported() =>
        Assert.Contains(
            PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時 甲を行い、乙を進め、丙を支え、丁を広げます。", "乙\t1件")).Diagnostics,
            item => item.Line == 4 && item.Severity is not DiagnosticSeverity.Info);

    [Theory]
    [InlineData("※ 1：甲の注", "甲の注")]
    [InlineData("※1．甲の注", "甲の注")]
    [InlineData("※ １ 甲の注", "甲の注")]
    public void What_stands_behind_the_number_of_a_note_is_markup(string line, string text)
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes(line));

        Assert.Equal(text, Assert.Single(document.Plan.Measures.Single().Notes).Text);
        LosslessLaws.NothingIsPassedOver(document);
        LosslessLaws.MarkupIsKnown(document);
    }

    [Theory]
    [InlineData("2 施策の主な課題", "甲の課題")]
    [InlineData("3 施策の方向性", "甲の方向")]
    [InlineData("4 直接目標", "甲の目標")]
    [InlineData("1 これまでの主な取組状況", "甲の取組です。")]
    public void A_plain_line_that_may_be_no_caption_is_an_item(string section, string line)
    {
        var document = PlanDocumentReader.Read(Sources.Measure(section, line));

        Assert.Empty(document.Captions);
        Assert.Equal(SourcePieceKind.Text, document.SourceMap.At(4, 1)?.Kind);
    }

    [Fact]
    public void A_line_in_Latin_letters_is_a_logo_up_to_forty_letters()
    {
        var document = PlanDocumentReader.Read(Sources.Measure("", new string('a', 40), new string('a', 41)));

        Assert.Equal([DocumentLineKind.Logo, DocumentLineKind.Unplaced], document.Lines.Skip(3).Select(line => line.Kind));
    }

    [Fact]
    public void A_policy_that_was_known_by_its_measure_only_takes_the_name_of_its_heading() =>
        Assert.Equal("甲", PlanDocumentReader.Read("施策2-3-1 乙\n政策2-3 甲").Plan.Policies.Single().Name);

    [Fact]
    public void A_second_baseline_is_reported()
    {
        var document = PlanDocumentReader.Read(Sources.Outcomes("名称\t計画策定時\t基準", "乙\t1件\t2件"));

        Assert.Equal(1m, document.Plan.Measures.Single().OutcomeIndicators.Single().Baseline.MeasuredValue?.Amount);
        Assert.Contains(document.Diagnostics, item => item is { Line: 5, Severity: DiagnosticSeverity.Error });
        Assert.Equal((SourcePieceKind.Unplaced, "2件"), document.SourceMap.At(5, 6) is { } piece ? (piece.Kind, piece.Text) : default);
    }

    [Property]
    public void Pieces_are_the_text(MutatedDocument document) => LosslessLaws.PiecesAreTheText(Read(document));

    [Property]
    public void Space_is_space(MutatedDocument document) => LosslessLaws.SpaceIsSpace(Read(document));

    [Property]
    public void Places_are_counted(MutatedDocument document) => LosslessLaws.PlacesAreCounted(Read(document));

    [Property]
    public void Diagnostics_are_in_the_order_of_the_text(MutatedDocument document) => LosslessLaws.DiagnosticsAreInOrder(Read(document));

    [Property]
    public void Nothing_is_passed_over(MutatedDocument document) => LosslessLaws.NothingIsPassedOver(Read(document));

    [Property]
    public void Lines_are_their_pieces(MutatedDocument document) => LosslessLaws.LinesAreTheirPieces(Read(document));

    [Property]
    public void Markup_is_known(MutatedDocument document) => LosslessLaws.MarkupIsKnown(Read(document));

    [Property]
    public void Furniture_is_known(MutatedDocument document) => LosslessLaws.FurnitureIsKnown(Read(document));

    [Property]
    public void Running_headers_have_the_name_of_what_they_head(MutatedDocument document) => LosslessLaws.RunningHeadersHaveTheName(Read(document));

    [Property]
    public void Asides_are_captions_and_sources(MutatedDocument document) => LosslessLaws.AsidesAreCaptionsAndSources(Read(document));

    [Property]
    public void Unplaced_is_reported(MutatedDocument document) => LosslessLaws.UnplacedIsReported(Read(document));

    [Property]
    public void What_is_kept_out_is_unplaced(MutatedDocument document) => LosslessLaws.WhatIsKeptOutIsUnplaced(Read(document));

    [Property]
    public void Texts_are_their_values(MutatedDocument document) => LosslessLaws.TextsAreTheirValues(Read(document));

    [Property]
    public void Texts_of_the_plan_have_places(MutatedDocument document) => LosslessLaws.TextsOfThePlanHavePlaces(Read(document));

    private static PlanDocument Read(MutatedDocument document) => PlanDocumentReader.Read(document.Text);
}
