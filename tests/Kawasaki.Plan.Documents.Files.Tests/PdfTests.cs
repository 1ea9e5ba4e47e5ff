using System.Text;
using Kawasaki.Plan.Documents.Tests.Tables;
using Kawasaki.Plan.Domain;
using Xunit;

namespace Kawasaki.Plan.Documents.Files.Tests;

/// <summary>Pages of PDF that were made letter by letter and line by line.</summary>
public class PdfTests
{
    private static readonly double[] Columns = [50, 180, 300, 420];
    private static readonly string[] Head = ["指標", "現状値（令和3年度）", "目標値（令和7年度）"];
    private static readonly string[] First = ["甲の数", "1件", "2件"];
    private static readonly string[] Second = ["乙の数", "3件", "4件"];

    private static readonly string[] Values = ["甲の数 M 1 件 FY2021", "甲の数 T Reach 2 件 FY2025", "乙の数 M 3 件 FY2021", "乙の数 T Reach 4 件 FY2025"];

    [Fact]
    public void Lines_make_cells_and_letters_stand_in_them()
    {
        var file = FileWays.Open(PdfPages.OfTable(Columns, [100, 120, 140, 160], [Head, First, Second]).ToBytes());

        Assert.Equal(DocumentFileKind.Pdf, file.Kind);
        Assert.Equal(Values, TableShape.ValuesOf(file.ReadIndicators()));
        Assert.Empty(file.Remarks);
    }

    [Fact]
    public void A_place_is_the_page_and_the_points_from_its_corner()
    {
        var pages = new PdfPages();
        pages.Text(50, 100, "一覧");
        pages.NextPage();
        pages.Table(Columns, [100, 120, 140, 160], [Head, First, ["乙の数", "多く、早く、また", "3件"]]);
        var file = FileWays.Open(pages.ToBytes());
        var place = file.ReadIndicators().Diagnostics.Where(item => item.Severity is DiagnosticSeverity.Error).Select(item => file.PlaceOf(item.Span)).Single();

        Assert.Equal((2, 144, 184, "[p2](144,184)"), (place.Page, place.Line, place.Column, place.ToString()));
    }

    [Fact]
    public void Lines_between_which_a_word_had_no_room_are_one_and_others_are_several()
    {
        var file = FileWays.Open(PdfPages.OfTable(
            [50, 108, 250],
            [100, 120, 180],
            [["指標", "備考"], ["あいうえお\nかき", "・一\n・二の三四五六七八九\n十百"]]).ToBytes());

        Assert.Equal("指標\t備考\nあいうえおかき\t・一 ・二の三四五六七八九 十百\n\n", file.Text);
    }

    [Fact]
    public void A_row_goes_on_on_the_next_page_below_its_head_again()
    {
        var pages = new PdfPages();
        pages.Table([50, 108, 250, 400], [100, 120, 140, 160], [Head, First, ["乙のとて", "3件", ""]], isOpenBelow: true);
        pages.NextPage();
        pages.Table([50, 108, 250, 400], [100, 120, 140, 160], [Head, ["も長い数", "", "4件"], ["丙の数", "5件", "6件"]]);
        var reading = FileWays.Open(pages.ToBytes()).ReadIndicators();

        Assert.Equal(["甲の数", "乙のとても長い数", "丙の数"], reading.Indicators.Select(read => read.Indicator.Name));
        Assert.Equal(6, TableShape.ValuesOf(reading).Count());
        Assert.All(reading.Indicators, read => Assert.Equal(1, read.Table));
    }

    [Fact]
    public void A_missing_line_joins_cells()
    {
        var pages = new PdfPages();
        pages.Line(50, 100, 420, 100);
        pages.Line(50, 120, 420, 120);
        pages.Line(180, 140, 420, 140);
        pages.Line(50, 160, 420, 160);
        Array.ForEach(Columns, column => pages.Line(column, 100, column, 160));
        pages.Table(Columns, [100, 120], [["分野", "指標", "現状値（令和3年度）"]]);
        pages.Text(54, 144, "丙");
        pages.Text(184, 134, "甲の数");
        pages.Text(304, 134, "1件");
        pages.Text(184, 154, "乙の数");
        pages.Text(304, 154, "2件");

        Assert.Equal(
            ["甲の数 M 1 件 FY2021", "甲の数 R 分野：丙", "乙の数 M 2 件 FY2021", "乙の数 R 分野：丙"],
            TableShape.ValuesOf(FileWays.Open(pages.ToBytes()).ReadIndicators()));
    }

    [Fact]
    public void Lines_that_make_no_cells_leave_lines_of_text_and_a_remark()
    {
        var pages = PdfPages.OfTable(Columns, [100, 120, 140], [Head, First]);
        pages.Line(50, 140, 50, 200);
        pages.Line(180, 170, 180, 200);
        pages.Line(300, 140, 300, 200);
        pages.Line(180, 170, 300, 170);
        pages.Line(50, 200, 300, 200);
        pages.Text(54, 190, "乙");
        var file = FileWays.Open(pages.ToBytes());

        Assert.Contains("no rectangles", file.Remarks.Single(remark => remark.Place.ToString() == "[p1](100,50)").Message.English, StringComparison.Ordinal);
        Assert.All(Head.Concat(First).Append("乙"), text => Assert.Contains(text, file.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_without_lines_are_rows_with_spaces_and_a_remark()
    {
        var pages = new PdfPages();
        foreach (var (row, index) in new[] { Head, First, Second }.Select((row, index) => (row, index)))
        {
            for (var column = 0; column < row.Length; column++)
            {
                pages.Text(50 + (150 * column), 100 + (16 * index), row[column]);
            }
        }

        var file = FileWays.Open(pages.ToBytes());

        Assert.Equal(Values, TableShape.ValuesOf(file.ReadIndicators()));
        Assert.Contains("without rules", file.Remarks.Single().Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_raised_number_is_the_mark_of_a_note()
    {
        var pages = PdfPages.OfTable(Columns, [100, 120, 140], [Head, ["甲の数", "1件", "2件"]]);
        pages.Text(84, 131, "※1", size: 6);
        pages.Text(50, 160, "※1 丙である。");

        Assert.Contains("甲の数^{※1}\t", FileWays.Open(pages.ToBytes()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_that_are_printed_twice_to_look_bold_are_one()
    {
        var pages = PdfPages.OfTable(Columns, [100, 120, 140], [Head, ["甲の数", "11件", "2件"]]);
        pages.Text(184.4, 134, "11件");

        Assert.Equal("甲の数 M 11 件 FY2021", TableShape.ValuesOf(FileWays.Open(pages.ToBytes()).ReadIndicators()).First());
    }

    [Fact]
    public void What_is_not_read_is_said()
    {
        var pages = PdfPages.OfTable(Columns, [100, 120, 140], [Head, First]);
        pages.Text(500, 400, "側面の字", isTurned: true);
        pages.Text(50, 400, "隠れた字", mode: 3);
        pages.Text(-100, 420, "外の字");
        pages.Text(50, 440, "丁", font: 'G');
        pages.Text(384, 134, "境界をまたぐ文字");
        pages.NextPage();
        var file = FileWays.Open(pages.ToBytes());

        Assert.Equal(
            ["[p1](400,500)", "[p1](400,50)", "[p1](440,50)", "[p1](124,304)", "[p2](1,1)"],
            file.Remarks.Select(remark => remark.Place.ToString()));
        Assert.Contains("側面の字", file.Remarks[0].Message.Japanese, StringComparison.Ordinal);
        Assert.Contains("隠れた字外の字", file.Remarks[1].Message.Japanese, StringComparison.Ordinal);
        Assert.Contains("\uFFFD", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_at_the_edge_of_every_page_is_taken_off_and_said()
    {
        var pages = new PdfPages();
        for (var page = 1; page <= 4; page++)
        {
            pages.Text(50, 40, "甲市総合計画 年次報告");
            pages.Table(Columns, [100, 120, 140], [Head, [$"{"甲乙丙丁"[page - 1]}の数", "1件", "2件"]]);
            pages.Text(300, 780, $"{page} / 4");
            pages.NextPage();
        }

        var file = FileWays.Open(pages.ToBytes());

        Assert.Equal(4, file.ReadIndicators().Indicators.Select(read => read.Indicator.Name).Distinct().Count());
        Assert.DoesNotContain("年次報告", file.Text, StringComparison.Ordinal);
        Assert.Equal(2, file.Remarks.Count(remark => remark.Message.English.Contains("edge of 4 pages", StringComparison.Ordinal)));
    }

    [Fact]
    public void Pages_without_text_are_refused_in_both_languages()
    {
        var pages = new PdfPages();
        pages.Line(50, 50, 100, 50);
        var said = Wording.Of(Assert.Throws<InvalidDataException>(() => FileWays.Open(pages.ToBytes()))).GetValueOrDefault();

        Assert.Contains("has no text", said.English, StringComparison.Ordinal);
        Assert.Contains("文字がありません", said.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_file_is_refused_in_both_languages()
    {
        var pages = PdfPages.OfTable(Columns, [100, 120, 140], [Head, First]);
        var said = Wording.Of(Assert.Throws<InvalidDataException>(() => FileWays.Open(pages.ToBytes(isEncrypted: true)))).GetValueOrDefault();

        Assert.Contains("is encrypted", said.English, StringComparison.Ordinal);
        Assert.Contains("暗号化", said.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_cut_anywhere_is_refused_or_says_so()
    {
        var pages = PdfPages.OfTable(Columns, [100, 120, 140, 160], [Head, First, Second]);
        pages.NextPage();
        pages.Table(Columns, [100, 120, 140], [Head, ["丙の数", "5件", "6件"]]);
        var bytes = pages.ToBytes();
        var whole = FileWays.Open(bytes).Text;
        for (var length = 9; length < bytes.Length - 60; length += 97)
        {
            try
            {
                var file = FileWays.Open(bytes[..length]);
                Assert.True(file.Text == whole || file.Remarks.Count > 0, $"cut at {length} of {bytes.Length}");
            }
            catch (InvalidDataException exception)
            {
                Assert.Contains("PDF", exception.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_page_full_of_lines_takes_time_in_proportion()
    {
        var pages = new PdfPages();
        for (var i = 0; i < 21_000; i++)
        {
            pages.Line(i % 500, i / 50, (i % 500) + 9, i / 50);
        }

        pages.Text(50, 700, "甲");
        var file = FileWays.Open(pages.ToBytes());

        Assert.Contains("too many rules", file.Remarks.Single().Message.English, StringComparison.Ordinal);
        Assert.Equal("甲\n", file.Text);
    }

    [Fact]
    public void Text_above_the_limit_is_refused()
    {
        var bytes = PdfPages.OfTable(Columns, [100, 120, 140], [Head, First]).ToBytes();

        Assert.Throws<IOException>(() => DocumentFile.Open(new MemoryStream(bytes), new(largestSize: bytes.Length - 1)));
        Assert.Contains("甲の数", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(DocumentFile.Open(new MemoryStream(bytes), new(largestSize: bytes.Length)).Text)), StringComparison.Ordinal);
    }
}
