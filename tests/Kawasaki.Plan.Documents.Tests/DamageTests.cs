using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Tests.Oracles;
using Xunit;

namespace Kawasaki.Plan.Documents.Tests;

/// <summary>Damaged documents: whatever is changed, a document is returned whose plan can be written and read.</summary>
public class DamageTests
{
    private static readonly string[] Pieces = ["", "\t", "\n", "|", "<ul>", "<", ">", "●", " ・", "※1", "^{※", "}", "(", "（", ")", "施策2-3-1 丙", "政策2-3", "令和5(2024)年度", "R9999999999", "9999999999999999999999999999999", "△", "\0", "\uD83D", "：", "点満点", "第0期", "0"];

    [Property(MaxTest = 3000)]
    public void Changed_documents_are_read(int place, int length, int piece) => CheckRead(Change(Sources.Whole, place, length, piece));

    [Property(MaxTest = 300)]
    public void Documents_changed_often_are_read(int[] places)
    {
        var text = Sources.Whole;
        foreach (var place in places)
        {
            text = Change(text, unchecked(place * 7919), place, unchecked(place * 31));
        }

        CheckRead(text);
    }

    [SharedFact]
    public void The_published_document_without_any_of_its_lines_is_read()
    {
        var lines = File.ReadAllLines(SharedFiles.PathOf("plan/000_edc3bea162c4e981.txt"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0)
            {
                CheckRead(string.Join("\n", lines.Where((_, index) => index != i)));
            }
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("<ul>")]
    [InlineData("<")]
    [InlineData("\t")]
    [InlineData("・")]
    [InlineData("9")]
    [InlineData("\n")]
    [InlineData("(")]
    [InlineData("^{※")]
    [InlineData("●")]
    public void Long_texts_of_one_piece_are_read_in_their_places(string piece)
    {
        var run = string.Concat(Enumerable.Repeat(piece, 100_000));

        CheckRead(run);
        CheckRead(Sources.Projects(Sources.ProjectHeader, $"乙 乙。\t{run}\t・二\t三"));
        CheckRead(Sources.Outcomes(Sources.IndicatorHeader, $"乙{run}\t1件\t-\t-\t-"));
    }

    /// <summary>Replaces up to seven characters anywhere by a piece: the numbers, which are small, are spread over the text.</summary>
    private static string Change(string text, int place, int length, int piece)
    {
        var spread = unchecked((uint)((((place * 397) ^ length) * 31) ^ piece) * 2654435761u);
        var start = (int)(spread % (uint)(text.Length + 1));
        var count = Math.Min(unchecked((int)((uint)length % 8)), text.Length - start);
        return text.Remove(start, count).Insert(start, Pieces[unchecked((int)((uint)piece % (uint)Pieces.Length))]);
    }

    private static void CheckRead(string text)
    {
        var document = PlanDocumentReader.Read(text);

        Assert.Equal(text.Count(c => c == '\n') + 1, document.Lines.Count);
        Assert.All(document.Diagnostics, item => Assert.InRange(item.Line, 1, document.Lines.Count));
        Assert.DoesNotContain(document.Diagnostics, item => item.Code == "PLAN002");
        Assert.Equal(text, string.Concat(document.SourceMap.Pieces.Select(piece => piece.Text)));
        if (!text.Contains('\uD83D', StringComparison.Ordinal))
        {
            Assert.Equal(document.Plan, PlanJson.Deserialize(PlanJson.Serialize(document.Plan)));
        }
    }

    [Fact]
    public void Diagnostics_beyond_a_million_are_counted_as_one()
    {
        const int Limit = 1_000_000;
        var document = PlanDocumentReader.Read(string.Concat(Enumerable.Repeat("甲\n", Limit + 5)));

        Assert.Equal(Limit + 1, document.Diagnostics.Count);
        Assert.Equal(("PLAN003", DiagnosticSeverity.Error, Limit + 1, 1), (document.Diagnostics[Limit].Code, document.Diagnostics[Limit].Severity, document.Diagnostics[Limit].Line, document.Diagnostics[Limit].Column));
        Assert.Equal(0, document.Diagnostics.Take(Limit).Count(item => item.Code == "PLAN003"));
    }
}
