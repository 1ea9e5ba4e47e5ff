using FsCheck.Xunit;
using Kawasaki.Plan.Documents.Tests.Generators;
using Kawasaki.Plan.Documents.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>Nothing of a document is lost: every character is a text of the plan, markup, or said not to be in it.</summary>
[Properties(Arbitrary = [typeof(MutatedDocuments)], MaxTest = 400)]
public class LosslessTests
{
    private static readonly Dictionary<string, Action<PlanDocument>> Laws = new(StringComparer.Ordinal)
    {
        [nameof(LosslessLaws.PiecesAreTheText)] = LosslessLaws.PiecesAreTheText,
        [nameof(LosslessLaws.SpaceIsSpace)] = LosslessLaws.SpaceIsSpace,
        [nameof(LosslessLaws.PlacesAreCounted)] = LosslessLaws.PlacesAreCounted,
        [nameof(LosslessLaws.NothingIsPassedOver)] = LosslessLaws.NothingIsPassedOver,
        [nameof(LosslessLaws.LinesAreTheirPieces)] = LosslessLaws.LinesAreTheirPieces,
        [nameof(LosslessLaws.MarkupIsKnown)] = LosslessLaws.MarkupIsKnown,
        [nameof(LosslessLaws.FurnitureIsKnown)] = LosslessLaws.FurnitureIsKnown,
        [nameof(LosslessLaws.RunningHeadersHaveTheName)] = LosslessLaws.RunningHeadersHaveTheName,
        [nameof(LosslessLaws.AsidesAreCaptionsAndSources)] = LosslessLaws.AsidesAreCaptionsAndSources,
        [nameof(LosslessLaws.UnplacedIsReported)] = LosslessLaws.UnplacedIsReported,
        [nameof(LosslessLaws.TextsAreTheirValues)] = LosslessLaws.TextsAreTheirValues,
        [nameof(LosslessLaws.TextsOfThePlanHavePlaces)] = LosslessLaws.TextsOfThePlanHavePlaces,
    };

    public static TheoryData<string, string> Documents => [.. Sources.Differing.Keys.Append("Whole").SelectMany(name => Laws.Keys.Select(law => (name, law)))];

    public static TheoryData<string> LawNames => [.. Laws.Keys];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_obeys(string name, string law) => Laws[law](PlanDocumentReader.Read(Sources.Differing.GetValueOrDefault(name, Sources.Whole)));

    [Theory]
    [MemberData(nameof(LawNames))]
    public void The_published_document_obeys(string law)
    {
        Assert.SkipUnless(Sources.Published is not null, "The published document stands beside the project, not in it, and is not here.");
        Laws[law](PlanDocumentReader.Read(Sources.Published));
    }

    [Property]
    public void Pieces_are_the_text(MutatedDocument document) => LosslessLaws.PiecesAreTheText(Read(document));

    [Property]
    public void Space_is_space(MutatedDocument document) => LosslessLaws.SpaceIsSpace(Read(document));

    [Property]
    public void Places_are_counted(MutatedDocument document) => LosslessLaws.PlacesAreCounted(Read(document));

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
    public void Texts_are_their_values(MutatedDocument document) => LosslessLaws.TextsAreTheirValues(Read(document));

    [Property]
    public void Texts_of_the_plan_have_places(MutatedDocument document) => LosslessLaws.TextsOfThePlanHavePlaces(Read(document));

    private static PlanDocument Read(MutatedDocument document) => PlanDocumentReader.Read(document.Text);
}
