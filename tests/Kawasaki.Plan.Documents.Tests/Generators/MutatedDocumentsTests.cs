using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests.Generators;

/// <summary>What the generator of changed documents makes has every branch in it.</summary>
public class MutatedDocumentsTests
{
    private const string Text = "甲 乙\n丙(丁)\n戊\n己。";

    private static readonly MutatedDocument[] Documents = [.. MutatedDocuments.Documents().Generator.Draw(Sources.Published is null ? 4000 : 800)]; // Few made documents have a logo.

    [Fact]
    public void Every_kind_of_change_and_every_origin_occurs()
    {
        Assert.Equal(Enum.GetValues<Mutation>(), Documents.SelectMany(document => document.Mutations).Distinct().Order());
        Assert.Equal(Enum.GetValues<DocumentOrigin>().Except(Sources.Published is null ? [DocumentOrigin.Published] : []), Documents.Select(document => document.Origin).Distinct().Order());
        Assert.Equal([1, 2, 3, 4], Documents.Select(document => document.Mutations.Count).Distinct().Order());
    }

    [Fact]
    public void Every_kind_of_line_and_of_piece_occurs_with_errors_and_without()
    {
        var read = Documents.Select(document => PlanDocumentReader.Read(document.Text)).ToArray();

        Assert.Equal(Enum.GetValues<DocumentLineKind>(), read.SelectMany(document => document.Lines).Select(line => line.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<SourcePieceKind>(), read.SelectMany(document => document.SourceMap.Pieces).Select(piece => piece.Kind).Distinct().Order());
        Assert.InRange(read.Count(document => document.HasErrors), Documents.Length / 5, Documents.Length * 9 / 10);
        Assert.True(read.SelectMany(document => document.Diagnostics).Select(item => item.Code).Distinct().Count() >= 50);
    }

    [Theory]
    [InlineData(Mutation.CharacterReplaced, 1, 44, 0, "甲甲乙\n丙(丁)\n戊\n己。")]
    [InlineData(Mutation.CharacterDeleted, 1, 0, 0, "甲乙\n丙(丁)\n戊\n己。")]
    [InlineData(Mutation.CharacterInserted, 0, 0, 0, "\t甲 乙\n丙(丁)\n戊\n己。")]
    [InlineData(Mutation.TokenReplaced, 2, 0, 5, "甲 <ul>\n丙(丁)\n戊\n己。")]
    [InlineData(Mutation.TokenDeleted, 3, 0, 0, "甲 乙\n(丁)\n戊\n己。")]
    [InlineData(Mutation.TokenInserted, 3, 0, 5, "甲 乙\n<ul>丙(丁)\n戊\n己。")]
    [InlineData(Mutation.TokensSwapped, 5, 0, 0, "丁 乙\n丙(甲)\n戊\n己。")]
    [InlineData(Mutation.LineDeleted, 1, 0, 0, "甲 乙\n戊\n己。")]
    [InlineData(Mutation.LineCopied, 2, 0, 0, "戊\n甲 乙\n丙(丁)\n戊\n己。")]
    [InlineData(Mutation.LineInserted, 1, 5, 0, "甲 乙\n施策2-3-1 乙の推進\n丙(丁)\n戊\n己。")]
    [InlineData(Mutation.LineSplit, 1, 1, 0, "甲 乙\n丙\n(丁)\n戊\n己。")]
    [InlineData(Mutation.LinesJoined, 1, 0, 0, "甲 乙\n丙(丁)戊\n己。")]
    [InlineData(Mutation.BlockDeleted, 1, 0, 0, "甲 乙\n己。")]
    [InlineData(Mutation.BlockCopied, 1, 0, 0, "丙(丁)\n戊\n甲 乙\n丙(丁)\n戊\n己。")]
    [InlineData(Mutation.BlockMoved, 1, 0, 0, "丙(丁)\n戊\n甲 乙\n己。")]
    [InlineData(Mutation.SplicedAtLines, 1, 2, 0, "甲 乙\n丑")]
    [InlineData(Mutation.SplicedWithinLines, 2, 1, 0, "甲 \n寅\n丑")]
    public void Changed_by_each_kind(Mutation kind, int first, int second, int third, string expected) =>
        Assert.Equal(expected, MutatedDocuments.Changed(Text, kind, first, second, third, "子\n寅\n丑"));

    [Fact]
    public void An_empty_text_can_be_changed_in_every_way() =>
        Assert.All(Enum.GetValues<Mutation>(), kind => Assert.NotNull(MutatedDocuments.Changed("", kind, 7, 11, 13, "")));
}
