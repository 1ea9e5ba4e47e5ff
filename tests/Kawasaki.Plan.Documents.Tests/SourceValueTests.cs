using Kawasaki.Plan.Documents.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>Places, pieces and lines as values.</summary>
public class SourceValueTests
{
    private static readonly PlanDocument Document = PlanDocumentReader.Read(Sources.Whole);

    private static readonly PlanDocument Same = PlanDocumentReader.Read(Sources.Whole);

    [Fact]
    public void Defaults_are_no_place_no_piece_and_no_line()
    {
        Assert.Equal((0, 0, 0, 0, "(0,0)"), default(SourceSpan) is var span ? (span.Start, span.Length, span.Line, span.Column, span.ToString()) : default);
        Assert.Equal((default, SourcePieceKind.Space, null, "", "(0,0) Space"), default(SourcePiece) is var piece ? (piece.Span, piece.Kind, piece.Pointer, piece.Text, piece.ToString()) : default);
        Assert.Equal((0, DocumentLineKind.Blank, "", "0 Blank "), default(DocumentLine) is var line ? (line.Number, line.Kind, line.Text, line.ToString()) : default);
        Assert.Equal((0, 0), default(ReadingProgress) is var progress ? (progress.Lines, progress.LineCount) : default);
        Assert.Equal(default, new ReadingProgress(0, 0));
    }

    [Fact]
    public void Defaults_are_equal_to_themselves_and_to_nothing_else()
    {
        HoldsFor(default(SourceSpan), default, Document.SourceMap.Pieces[0].Span);
        HoldsFor(default(SourcePiece), default, Document.SourceMap.Pieces[0]);
        HoldsFor(default(DocumentLine), default, Document.Lines[0]);
        HoldsFor(new ReadingProgress(1, 2), new ReadingProgress(1, 2), new ReadingProgress(2, 2));
        HoldsFor(new ReadingProgress(1, 2), new ReadingProgress(1, 2), new ReadingProgress(1, 3));
    }

    [Fact]
    public void Places_are_equal_when_their_numbers_are() =>
        Assert.All(Document.SourceMap.Pieces.Zip(Same.SourceMap.Pieces), pair => HoldsFor(pair.First.Span, pair.Second.Span, Document.SourceMap.Pieces[pair.First.Span.Start == 0 ? 1 : 0].Span));

    [Fact]
    public void Pieces_are_equal_when_they_are_the_same_of_one_document()
    {
        var pieces = Document.SourceMap.Pieces;
        for (var i = 0; i < pieces.Count; i++)
        {
            HoldsFor(pieces[i], pieces[i], pieces[(i + 1) % pieces.Count]);
            HoldsFor(pieces[i], Document.SourceMap.At(pieces[i].Span.Line, pieces[i].Span.Column)!.Value, Same.SourceMap.Pieces[i]);
            Assert.True(pieces[i] == pieces.ElementAt(i));
            Assert.True(pieces[i] != Same.SourceMap.Pieces[i]);
        }

        Assert.Equal(pieces.Count, pieces.Distinct().Count());
    }

    [Fact]
    public void Lines_are_equal_when_they_are_the_same_of_one_document()
    {
        for (var i = 0; i < Document.Lines.Count; i++)
        {
            HoldsFor(Document.Lines[i], Document.Lines.ElementAt(i), Same.Lines[i]);
            HoldsFor(Document.Lines[i], Document.Lines[i], Document.Lines[(i + 1) % Document.Lines.Count]);
        }
    }

    [Fact]
    public void Captions_are_equal_when_all_of_them_is()
    {
        var caption = Assert.Single(Document.Captions);

        Assert.Equal(("2-3-1", "乙の様子", "(乙の準備)", "(16,1)"), (caption.Code.ToString(), caption.Text, caption.Detail, caption.Place.ToString()));
        HoldsFor(caption, Same.Captions[0], Assert.Single(PlanDocumentReader.Read(Sources.Whole.Replace("(乙の準備)\n", "", StringComparison.Ordinal)).Captions));
        HoldsFor(caption, Same.Captions[0], Assert.Single(PlanDocumentReader.Read("\n" + Sources.Whole).Captions));
    }

    [Fact]
    public void ToString_says_the_place_and_what_stands_there()
    {
        Assert.Equal("(1,4) Text /basicPolicies/0/policies/0/code", Document.SourceMap.At(1, 4).ToString());
        Assert.Equal("(1,1) Markup", Document.SourceMap.At(1, 1).ToString());
        Assert.Equal("5 Attribution (甲市基本計画)", Document.Lines[4].ToString());
    }

    [Fact]
    public void Lists_can_be_walked_again_and_again()
    {
        Assert.Equal(Document.Lines, Document.Lines);
        Assert.Equal(Document.SourceMap.Pieces, Document.SourceMap.Pieces);
        Assert.Equal(Document.Lines.Count, Document.Lines.Where(line => line.Number > 0).Count());
        Assert.Equal(Document.SourceMap.Pieces.Count, ((System.Collections.IEnumerable)Document.SourceMap.Pieces).Cast<object>().Count());
        LosslessLaws.PiecesAreTheText(Document);
    }

    private static void HoldsFor<T>(T value, T same, T other)
        where T : notnull
    {
        Assert.True(value.Equals(same) && same.Equals(value) && value.Equals((object)same));
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.False(value.Equals(other) || other.Equals(value) || value.Equals((object)other));
        Assert.False(value.Equals(null) || value.Equals("甲"));
    }
}
