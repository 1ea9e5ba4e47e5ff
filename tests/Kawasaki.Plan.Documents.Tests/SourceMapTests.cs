using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tests.Generators;
using Kawasaki.Plan.Documents.Tests.Laws;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

[Properties(Arbitrary = [typeof(MutatedDocuments), typeof(PrintablePlans)], MaxTest = 200)]
public class SourceMapTests
{
    private static readonly Dictionary<string, Action<PlanDocument>> Laws = new(StringComparer.Ordinal)
    {
        [nameof(SourceMapLaws.PlacesAreThoseOfThePieces)] = SourceMapLaws.PlacesAreThoseOfThePieces,
        [nameof(SourceMapLaws.PointersAreFound)] = SourceMapLaws.PointersAreFound,
        [nameof(SourceMapLaws.PlaceOfAnObjectIsThatOfItsFirstText)] = SourceMapLaws.PlaceOfAnObjectIsThatOfItsFirstText,
        [nameof(SourceMapLaws.PartsAreWhereTheirPointersAre)] = SourceMapLaws.PartsAreWhereTheirPointersAre,
        [nameof(SourceMapLaws.FiguresSayTheirDigits)] = SourceMapLaws.FiguresSayTheirDigits,
        [nameof(SourceMapLaws.PiecesAreAtTheirPlaces)] = SourceMapLaws.PiecesAreAtTheirPlaces,
        [nameof(SourceMapLaws.PartsHavePlaces)] = SourceMapLaws.PartsHavePlaces,
    };

    private static readonly Lazy<PlanDocument> PublishedDocument = new(() => PlanDocumentReader.Read(Sources.Published!));

    public static TheoryData<string, string> Documents => [.. Sources.Differing.Keys.Append("Whole").SelectMany(name => Laws.Keys.Select(law => (name, law)))];

    public static TheoryData<string> LawNames => [.. Laws.Keys];

    private static PlanDocument Whole { get; } = PlanDocumentReader.Read(Sources.Whole);

    private static PlanDocument Published => PublishedDocument.Value;

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_obeys(string name, string law) => Laws[law](PlanDocumentReader.Read(Sources.Differing.GetValueOrDefault(name, Sources.Whole)));

    [SharedTheory]
    [MemberData(nameof(LawNames))]
    public void The_published_document_obeys(string law) => Laws[law](Published);

    [Property]
    public void Places_are_those_of_the_pieces(MutatedDocument document) => SourceMapLaws.PlacesAreThoseOfThePieces(Read(document));

    [Property]
    public void Pointers_are_found(MutatedDocument document) => SourceMapLaws.PointersAreFound(Read(document));

    [Property]
    public void The_place_of_an_object_is_that_of_its_first_text(MutatedDocument document) => SourceMapLaws.PlaceOfAnObjectIsThatOfItsFirstText(Read(document));

    [Property]
    public void Parts_are_where_their_pointers_are(MutatedDocument document) => SourceMapLaws.PartsAreWhereTheirPointersAre(Read(document));

    [Property]
    public void Figures_say_their_digits(MutatedDocument document) => SourceMapLaws.FiguresSayTheirDigits(Read(document));

    [Property]
    public void Pieces_are_at_their_places(MutatedDocument document) => SourceMapLaws.PiecesAreAtTheirPlaces(Read(document));

    [Property]
    public void Parts_have_places(MutatedDocument document) => SourceMapLaws.PartsHavePlaces(Read(document));

    [Property(MaxTest = 200)]
    public void Every_part_of_a_written_plan_has_a_place(PrintablePlan printable)
    {
        var document = PlanDocumentReader.Read(PlanDocumentWriter.Write(printable.Plan));

        Assert.False(document.HasErrors);
        SourceMapLaws.PartsHavePlaces(document);
    }

    [SharedTheory]
    [InlineData(88, 46, "19.8 % (平成27 (2015) 年度)", "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/baseline")]
    [InlineData(88, 70, "15.7 % (令和元 (2019) 年度)", "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/0/measurements/0")]
    [InlineData(91, 55, "607", "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/3/measurements/0")]
    [InlineData(91, 85, "-", "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/3/targets/1")]
    [InlineData(18, 63, "25%以上", "/basicPolicies/0/policies/0/perceptionIndicators/1/targets/0")]
    [InlineData(284, 22, "平成28 (2016) 年 1月から交付開始", "/basicPolicies/0/policies/0/measures/2/outcomeIndicators/1/baseline")]
    [InlineData(196, 32, "5", "/basicPolicies/0/policies/0/measures/1/outcomeIndicators/0/scaleMaximum")]
    [InlineData(89, 13, "市民文化局調べ", "/basicPolicies/0/policies/0/measures/0/outcomeIndicators/1/source")]
    [InlineData(317, 742, null, "/basicPolicies/0/policies/0/measures/2/projects/4/later/groups/0/items/1/milestones/0")]
    public void Find_in_the_published_document_is_the_printed_place(int line, int column, string? text, string pointer)
    {
        var place = Published.SourceMap.Find(pointer)!.Value;

        Assert.Equal((line, text is null ? column + 1 : column), (place.Line, place.Column));
        Assert.True(text is null || Published.SourceMap.Text.Substring(place.Start, place.Length) == text);
    }

    [SharedFact]
    public void FindPart_in_the_published_document_gives_the_places_of_milestones() =>
        Assert.Equal(
            [(109, 374, "R2"), (290, 717, "R5完了予定"), (292, 311, "R2"), (317, 575, "R5完了予定"), (317, 743, "R9予定")],
            PlacesOf<Milestone>());

    [SharedFact]
    public void FindPart_in_the_published_document_gives_the_places_of_facts() =>
        Assert.Equal(
            [(104, 420, 19, "24,135件"), (104, 562, 13, "392件"), (104, 576, 6, "75件"), (108, 369, 21, "41件"), (109, 690, 18, "32,073人（合計）"), (110, 185, 18, "2,246団体"), (203, 256, 13, "4,953件"), (210, 270, 21, "10,118千回"), (293, 181, 11, "274事業")],
            PlacesOf<QuantifiedFact>().Select(place => (place.Line, place.Column, place.Text.Length, place.Text.Split('：')[^1])));

    [SharedFact]
    public void FindPart_in_the_published_document_gives_the_lines_of_projects() =>
        Assert.Equal(
            [103, 104, 108, 109, 110, 136, 137, 203, 204, 205, 210, 211, 212, 290, 291, 292, 293, 317],
            Published.Plan.Measures.SelectMany(measure => measure.Projects).Select(project => Published.SourceMap.FindPart(project)!.Value.Line));

    [SharedFact]
    public void FindPart_in_the_published_document_gives_the_lines_of_indicators_notes_and_headings()
    {
        var parts = PlanParts.Of(Published.Plan).Select(item => item.Part).ToArray();

        Assert.Equal([17, 18, 88, 89, 90, 91, 196, 197, 283, 284], LinesOf<Indicator>());
        Assert.Equal([93, 95, 97], LinesOf<PlanNote>());
        Assert.Equal([3, 30, 159, 234], LinesOf<Policy>().Concat(LinesOf<Measure>()));

        IEnumerable<int> LinesOf<T>() => parts.OfType<T>().Select(part => PlanParts.PlaceOf(Published.SourceMap, Published.Plan, part!)!.Value.Line);
    }

    [Fact]
    public void FindPart_of_a_project_is_its_name_and_of_an_item_its_text()
    {
        var document = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "乙事業 乙。\t・甲：3件、乙：4件\t\t"));
        var project = document.Plan.Measures.Single().Projects.Single();

        Assert.Equal((6, 1, 3), Place(project));
        Assert.Equal((6, 9, 9), Place(project.Current.Items.Single()));
        Assert.Equal((6, 9, 9), Place(project.Current.Groups.Single()));
        Assert.Equal([(6, 9, 4), (6, 14, 4)], project.Current.Items.Single().Facts.Select(Place));

        (int Line, int Column, int Length) Place(object part) => PlanParts.PlaceOf(document.SourceMap, document.Plan, part) is { } place ? (place.Line, place.Column, place.Length) : default;
    }

    [SharedFact]
    public void FindPart_of_a_node_is_the_place_of_what_it_is()
    {
        var map = Published.SourceMap;

        Assert.All(Published.Plan.Nodes.Where(node => node.Project is not null), node => Assert.Equal(map.FindPart(node.Project!), map.FindPart(node)));
        Assert.Equal([3, 30, 159, 234], Published.Plan.Nodes.Where(node => node.Project is null && node.Policy is not null).Select(node => map.FindPart(node)!.Value.Line));
    }

    [Fact]
    public void FindPart_of_what_is_no_part_of_the_plan_is_null()
    {
        var same = PlanDocumentReader.Read(Sources.Whole);

        Assert.All(PlanParts.Of(same.Plan).Where(item => item.Part is not Baseline), item => Assert.Null(PlanParts.PlaceOf(Whole.SourceMap, same.Plan, item.Part)));
        Assert.Null(Whole.SourceMap.FindPart(new ActivityItem("他の計画の項目")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("basicPolicies")]
    [InlineData("/basicPolicies")]
    [InlineData("/basicPolicies/1")]
    [InlineData("/basicPolicies/00")]
    [InlineData("/BasicPolicies/0")]
    [InlineData("/basicPolicies/0/")]
    [InlineData("/title")]
    public void Find_what_has_no_place_is_null(string pointer)
    {
        Assert.Null(Whole.SourceMap.Find(pointer));
        Assert.Empty(Whole.SourceMap.FindAll(pointer));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Whole.SourceMap.Find(null!));
        Assert.Throws<ArgumentNullException>(() => Whole.SourceMap.FindAll(null!));
        Assert.Throws<ArgumentNullException>(() => Whole.SourceMap.FindPart((PlanNode)null!));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(1, int.MaxValue)]
    [InlineData(int.MinValue, int.MinValue)]
    public void At_out_of_range_is_null(int line, int column) => Assert.Null(Whole.SourceMap.At(line, column));

    [Fact]
    public void At_the_end_of_the_text_is_null()
    {
        var map = PlanDocumentReader.Read("甲\r\n乙").SourceMap;

        Assert.Equal(("甲", "\r\n", "\r\n", "乙"), (map.At(1, 1)?.Text, map.At(1, 2)?.Text, map.At(1, 3)?.Text, map.At(2, 1)?.Text));
        Assert.Null(map.At(1, 4));
        Assert.Null(map.At(2, 2));
        Assert.Null(PlanDocumentReader.Read("").SourceMap.At(1, 1));
        Assert.Empty(PlanDocumentReader.Read("").SourceMap.Pieces);
    }

    [Fact]
    public void At_the_first_column_is_behind_the_byte_order_mark() =>
        Assert.Equal((1, 1, 1, "甲"), PlanDocumentReader.Read("\uFEFF甲").SourceMap.At(1, 1) is { } piece ? (piece.Span.Line, piece.Span.Column, piece.Span.Start, piece.Text) : default);

    [Fact]
    public void FindAll_of_a_text_on_two_lines_or_with_a_tag_in_it_gives_every_place()
    {
        var prose = PlanDocumentReader.Read(Sources.Measure("2 施策の主な課題", "- 甲の", "一。"));
        var item = PlanDocumentReader.Read(Sources.Projects(Sources.ProjectHeader, "乙 乙。\t・甲の<b>一</b>。\t\t"));

        Assert.Equal([(4, 3, 2), (5, 1, 2)], Places(prose, "/basicPolicies/0/policies/0/measures/0/issues/0"));
        Assert.Equal([(6, 7, 2), (6, 12, 1), (6, 17, 1)], Places(item, "/basicPolicies/0/policies/0/measures/0/projects/0/current/groups/0/items/0/text"));
    }

    [Fact]
    public void Pieces_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Whole.SourceMap.Pieces[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Whole.SourceMap.Pieces[Whole.SourceMap.Pieces.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Whole.Lines[Whole.Lines.Count]);
    }

    private static IEnumerable<(int Line, int Column, string Text)> PlacesOf<T>() =>
        PlanParts.Of(Published.Plan).Select(item => item.Part).OfType<T>()
            .Select(part => PlanParts.PlaceOf(Published.SourceMap, Published.Plan, part!)!.Value)
            .Select(place => (place.Line, place.Column, Published.SourceMap.Text.Substring(place.Start, place.Length)));

    private static IEnumerable<(int Line, int Column, int Length)> Places(PlanDocument document, string pointer) =>
        document.SourceMap.FindAll(pointer).Select(place => (place.Line, place.Column, place.Length));

    private static PlanDocument Read(MutatedDocument document) => PlanDocumentReader.Read(document.Text);
}
