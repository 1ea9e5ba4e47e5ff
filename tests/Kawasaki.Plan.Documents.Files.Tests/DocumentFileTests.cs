using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using Kawasaki.Plan.Documents.Tests.Tables;
using Kawasaki.Plan.Domain;
using Xunit;

namespace Kawasaki.Plan.Documents.Files.Tests;

public class DocumentFileTests
{
    private const string Table = "指標,現状値（令和3年度）,目標値（令和7年度）\n甲の数,1件,2件\n";
    private const string Document = "政策2-3 甲を進める\n施策2-3-1 乙の推進\n5 主な成果指標\n";

    [Theory]
    [InlineData(Table, DocumentFileKind.CommaSeparated)]
    [InlineData("指標\t現状値（令和3年度）\t目標値（令和7年度）\n甲の数\t1件\t2件\n", DocumentFileKind.TabSeparated)]
    [InlineData("【甲の一覧】,,\nサービス,令和3年度,令和4年度\n甲の数,1,2\n", DocumentFileKind.CommaSeparated)]
    [InlineData("甲と乙の一覧\t\t\nサービス\t令和3年度\t4年度\n甲の数\t1\t2\n", DocumentFileKind.TabSeparated)]
    [InlineData("甲,10,20\n乙,11,21\n", DocumentFileKind.Text)]
    [InlineData("# 指標\n\n本文\n", DocumentFileKind.Markdown)]
    [InlineData("\n<h1>指標</h1>", DocumentFileKind.Html)]
    [InlineData("甲の数 1,200件\n乙の数 3,400件\n", DocumentFileKind.Text)]
    [InlineData("", DocumentFileKind.Text)]
    public void Open_takes_the_kind_from_the_content(string text, DocumentFileKind kind) => Assert.Equal(kind, FileWays.Open(FileWays.Utf8(text)).Kind);

    [Fact]
    public void Open_takes_the_encoding_from_mark_head_or_content()
    {
        Assert.Equal(EncodingBasis.Mark, FileWays.Open([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Table)]).EncodingBasis);
        Assert.Equal(EncodingBasis.Declared, FileWays.Open(FileWays.ShiftJis.GetBytes("<html><meta charset=shift_jis><p>甲</p></html>")).EncodingBasis);
        var file = FileWays.Open(FileWays.ShiftJis.GetBytes(Table));

        Assert.Equal((EncodingBasis.Content, 932), (file.EncodingBasis, file.Encoding!.CodePage));
    }

    [Fact]
    public void Bytes_that_two_encodings_read_are_refused_and_both_are_said()
    {
        var exception = Assert.Throws<InvalidDataException>(() => FileWays.Open([0xBB, 0xD8, 0xC9, 0xB8]));

        AssertSaid(exception, "Shift_JISともEUC-JPとも", "Shift_JIS or EUC-JP");
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void A_file_of_UTF_16_that_is_cut_within_a_character_is_refused(bool hasMark, bool isBigEndian)
    {
        var encoding = isBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode;
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Table)];

        Assert.Equal(Table, FileWays.Open(bytes, new(DocumentFileKind.Text)).Text);
        AssertSaid(Assert.Throws<InvalidDataException>(() => FileWays.Open(bytes[..^1])), "最後の文字の途中で切れて", "cut within its last character");
    }

    [Fact]
    public void A_file_above_the_limit_is_refused()
    {
        var exception = Assert.Throws<IOException>(() => DocumentFile.Open(new MemoryStream(new byte[11]), new(largestSize: 10)));

        AssertSaid(exception, "10 バイト", "10 bytes");
    }

    /// <summary>What a library takes apart is refused above a quarter of the size, a sheet and a page by their cells and letters too: a byte of them may
    /// be many.</summary>
    [Theory]
    [InlineData("HTML")]
    [InlineData("a workbook")]
    [InlineData("PDF")]
    public void What_a_library_takes_apart_is_refused_above_a_quarter_of_the_limit(string way)
    {
        string[][] rows = [.. Enumerable.Repeat<string[]>(["甲乙", "丙丁"], 400)];
        var digits = new string('1', 400);
        var bytes = way is "PDF"
            ? PdfPages.OfTable([50, 150, 250], [100, 120, 140], [["甲の数", "乙の数"], [digits, digits]]).ToBytes()
            : FileWays.All[way](rows, 0);

        Assert.NotEmpty(FileWays.Open(bytes, new(largestSize: bytes.Length * 32)).Text);
        AssertSaid(Assert.Throws<IOException>(() => FileWays.Open(bytes, new(largestSize: bytes.Length))), "字を超えて", "more than");
    }

    [Theory]
    [InlineData("%PDF-1.7\nno more", "PDFを読めません", "The PDF cannot be read")]
    [InlineData("PK\u0003\u0004zip", "ブックを読めません", "The workbook cannot be read")]
    public void A_file_that_cannot_be_read_is_refused(string content, string japanese, string english) =>
        AssertSaid(Assert.Throws<InvalidDataException>(() => FileWays.Open(Encoding.ASCII.GetBytes(content))), japanese, english);

    [Fact]
    public void Rows_and_texts_that_are_too_long_are_refused_with_their_place()
    {
        var row = Encoding.UTF8.GetBytes("甲,乙\n" + string.Join(',', Enumerable.Repeat("丙", 257)));
        var separated = new DocumentFileOptions(DocumentFileKind.CommaSeparated);
        var table = $"<table><tr>{string.Concat(Enumerable.Repeat("<td>丙</td>", 257))}</tr><tr><td>丁</td></tr></table>";

        AssertSaid(Assert.Throws<InvalidDataException>(() => FileWays.Open(row, separated)), "(2,1)：行のセルが 256 を", "(2,1): a row has more than 256 cells");
        AssertSaid(Assert.Throws<InvalidDataException>(() => FileWays.Open(Encoding.UTF8.GetBytes(table))), "：表の列が 256 を", ": a table has more than 256 columns");
        AssertSaid(
            Assert.Throws<IOException>(() => FileWays.Open("甲,乙\n"u8.ToArray(), new(DocumentFileKind.CommaSeparated, Encoding.Latin1, largestSize: 8))),
            "8 字を超えて",
            "more than 8 characters");
    }

    /// <summary>Asserts that an error is said in each language, and in neither with the other.</summary>
    private static void AssertSaid(Exception exception, string japanese, string english)
    {
        var said = Wording.Of(exception).GetValueOrDefault();

        Assert.Contains(japanese, said.Japanese, StringComparison.Ordinal);
        Assert.Contains(english, said.English, StringComparison.Ordinal);
        Assert.Equal(exception.Message, said.English);
        Assert.DoesNotMatch("[ぁ-ん]", said.English);
        Assert.DoesNotMatch("：[A-Za-z]", said.Japanese); // The words of a library are quoted.
    }

    [Fact]
    public void A_workbook_gives_what_it_shows()
    {
        string[] formats = ["0.0%", "#,##0", "0.0", "yyyy\"年\"m\"月\"d\"日\""];
        var bytes = Workbooks.Of(
            data => data.Append(
                new Row(Workbooks.Text("指標"), Workbooks.Text("令和3年度の現状値"), Workbooks.Text("令和7年度の目標値"), Workbooks.Text("備考")),
                new Row(Workbooks.Text("甲の割合"), Number("0.303", 1), Number("0.4", 1), Number("44531", 4)),
                new Row(Workbooks.Text("乙の数"), Number("1200", 2), Number("1500", 2), Workbooks.Text("")),
                new Row(Workbooks.Text("丙の年"), Number("72.3", 3), Number("73", 3), Workbooks.Text(""))),
            formats);

        Assert.Equal(
            [
                "甲の割合 M 30.3 % FY2021", "甲の割合 T Reach 40.0 % FY2025", "甲の割合 R 備考：2021年12月1日",
                "乙の数 M 1200  FY2021", "乙の数 T Reach 1500  FY2025", "丙の年 M 72.3  FY2021", "丙の年 T Reach 73.0  FY2025",
            ],
            TableShape.ValuesOf(FileWays.Open(bytes).ReadIndicators()));
    }

    [Fact]
    public void What_is_hidden_in_a_workbook_is_said()
    {
        var row = FileWays.Open(Workbooks.Of(data => data.Append(
            new Row(Workbooks.Text("指標"), Workbooks.Text("現状値")),
            new Row(Workbooks.Text("甲の数"), Workbooks.Text("1件")) { Hidden = true },
            new Row(Workbooks.Text("乙の数"), Workbooks.Text("2件")))));
        var sheet = FileWays.Open(Workbooks.Of(data => data.Append(new Row(Workbooks.Text("指標"), Workbooks.Text("現状値"))), state: SheetStateValues.Hidden));

        Assert.Equal("[指標]A2", row.Remarks.Single().Place.ToString());
        Assert.Equal(["乙の数"], row.ReadIndicators().Indicators.Select(read => read.Indicator.Name));
        Assert.Equal("[指標]A1", sheet.Remarks.Single().Place.ToString());
        Assert.Equal("", sheet.Text);
    }

    [Fact]
    public void Merged_cells_of_a_sheet_cover_what_they_cover()
    {
        var bytes = Workbooks.Of(
            data => data.Append(
                new Row(Workbooks.Text("一覧")),
                new Row(Workbooks.Text("指標"), Workbooks.Text("実績"), Workbooks.Text(""), Workbooks.Text("目標")),
                new Row(Workbooks.Text(""), Workbooks.Text("R3年度"), Workbooks.Text("R4年度"), Workbooks.Text("R7年度")),
                new Row(Workbooks.Text("甲の数"), Workbooks.Text("1件"), Workbooks.Text("2件"), Workbooks.Text("3件"))),
            merges: ["A2:A3", "B2:C2"]);

        Assert.Equal(["甲の数 M 1 件 FY2021", "甲の数 M 2 件 FY2022", "甲の数 T Reach 3 件 FY2025"], TableShape.ValuesOf(FileWays.Open(bytes).ReadIndicators()));
    }

    [Theory]
    [InlineData("a workbook", "[Sheet]C3")]
    [InlineData("commas", "(3,13)")]
    [InlineData("HTML", "(4,28)")]
    public void A_diagnostic_stands_in_the_file(string way, string place)
    {
        string[][] rows = [["指標", "目標値", "現状値"], ["甲の数", "1件", "2件"], ["乙の数", "3件", "多く、早く、また"]];
        var file = FileWays.Open(FileWays.All[way](rows, 1));
        var found = file.ReadIndicators().Diagnostics.Where(item => item.Severity is not DiagnosticSeverity.Info).Select(item => file.PlaceOf(item.Span)).ToList();

        Assert.Contains(place.Replace("Sheet", "指標", StringComparison.Ordinal), found.Select(item => item.ToString()));
    }

    [Theory]
    [InlineData("HTML")]
    [InlineData("Markdown")]
    [InlineData("HTML in Markdown")]
    public void A_plan_is_read_from_a_file(string way)
    {
        string[][] rows = [["指標", "現状（令和3年度）", "第2期の目標値"], ["甲の数", "1件", "2件以上（令和7年度）"]];
        var table = Encoding.UTF8.GetString(FileWays.All[way](rows, 1));
        var lines = Document.TrimEnd().Split('\n');
        var content = way is "HTML" ? $"<html><body>{string.Concat(lines.Select(line => $"<h2>{line}</h2>"))}{table}</body></html>"
            : $"{string.Join("\n\n", lines.Select(line => $"## {line}"))}\n\n{table.Replace("一覧\n\n", "", StringComparison.Ordinal)}";
        var document = FileWays.Open(FileWays.Utf8(content)).ReadPlan();

        Assert.Equal(["甲の数 M 1 件 FY2021", "甲の数 T AtLeast 2 件 FY2025 p2"], document.Plan.Measures.Single().OutcomeIndicators.SelectMany(TableShape.ValuesOf));
        Assert.False(document.HasErrors);
        Assert.Equal(document.SourceMap.Text, string.Concat(document.SourceMap.Pieces.Select(piece => piece.Text)));
    }

    [Fact]
    public void A_deep_page_is_read_without_overflow()
    {
        const int Depth = 20_000;
        var file = FileWays.Open(FileWays.Utf8(string.Concat(Enumerable.Repeat("<div>", Depth)) + "甲" + string.Concat(Enumerable.Repeat("</div>", Depth))));

        Assert.Equal("甲\n", file.Text);
    }

    [Theory]
    [InlineData(0, "PLAN216", "[指標]A2")]
    [InlineData(1, "PLAN307", "[指標]C2")] // The figure that is left out, for its unit.
    [InlineData(2, "PLAN307", "[指標]C2")]
    [InlineData(3, "PLAN307", "[指標]D2")]
    public void A_value_that_is_an_error_is_said_with_its_cell(int column, string code, string place)
    {
        var cells = new[] { "甲の数", "件", "1", "2" };
        var file = FileWays.Open(Workbooks.Of(data => data.Append(
            new Row(Workbooks.Text("指標"), Workbooks.Text("単位"), Workbooks.Text("現状値"), Workbooks.Text("目標値")),
            new Row(cells.Select((text, index) => index == column ? Workbooks.Error("#DIV/0!") : Workbooks.Text(text))),
            new Row(Workbooks.Text("乙の数"), Workbooks.Text("件"), Workbooks.Text("3"), Workbooks.Text("4")))));
        var reading = file.ReadIndicators();

        Assert.Contains(reading.Diagnostics, item => item.Code == code && file.PlaceOf(item.Span).ToString() == place);
        Assert.Contains("乙の数 T Reach 4 件 ", TableShape.ValuesOf(reading));
        Assert.DoesNotContain(TableShape.ValuesOf(reading), value => value.Contains('#', StringComparison.Ordinal));
        Assert.Equal(column == 0 ? 1 : 2, reading.Indicators.Count);
    }

    /// <summary>A cell and a row without a place of their own stand behind the one before.</summary>
    [Fact]
    public void An_error_in_the_last_cell_of_a_sheet_without_places_is_said()
    {
        var file = FileWays.Open(Workbooks.Of(data => data.Append(
            new Row(),
            new Row(Workbooks.Text("指標"), Workbooks.Text("現状値"), Workbooks.Text("目標値")),
            new Row(Workbooks.Text("甲の数"), Workbooks.Text("1件"), Workbooks.Error("#REF!")))));
        var reading = file.ReadIndicators();

        Assert.Equal("[指標]C3", file.PlaceOf(reading.Diagnostics.Single(item => item.Code == "PLAN307").Span).ToString());
    }

    [Theory]
    [InlineData("#DIV/0!")]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    [InlineData("#NAME?")]
    [InlineData("#VALUE!")]
    [InlineData("#GETTING_DATA")]
    public void An_error_of_a_sheet_in_rows_is_said(string error)
    {
        var reading = FileWays.Open(FileWays.Utf8($"指標,基準値,現状値（令和3年度）,目標値（令和7年度）\n甲の数,{error},{error},{error}\n乙の数,1件,2件,3件\n")).ReadIndicators();

        Assert.Equal(3, reading.Diagnostics.Count(item => item.Code == "PLAN307"));
        Assert.All(TableShape.ValuesOf(reading), value => Assert.StartsWith("乙の数", value, StringComparison.Ordinal));
        Assert.Empty(reading.Indicators[0].Indicator.Remarks);
    }

    /// <summary>Only Markdown has escapes: elsewhere a backslash is a letter.</summary>
    [Theory]
    [InlineData("commas")]
    [InlineData("HTML")]
    [InlineData("a workbook")]
    public void A_backslash_in_a_cell_is_a_letter(string way)
    {
        var file = FileWays.Open(FileWays.All[way]([["指標", "現状値（令和3年度）", "備考"], ["甲\\-乙の数", "\\(3件", "丙\\[丁"]], 1));
        var reading = file.ReadIndicators();

        Assert.Equal("甲\\-乙の数", reading.Indicators.Single().Indicator.Name);
        Assert.Equal(["丙\\[丁"], reading.Indicators.Single().Indicator.Remarks.Select(remark => remark.Text));
        Assert.Empty(reading.Indicators.Single().Indicator.Measurements);
        Assert.Single(reading.Diagnostics, item => item.Code == "PLAN307");
        Assert.DoesNotContain(file.ReadPlan().Diagnostics, item => item.Code == "PLAN507");
    }

    /// <summary>A head again, with other spaces and widths, heads what is below it and is no project.</summary>
    [Fact]
    public void A_head_of_projects_inside_a_table_is_a_head()
    {
        var rows = FileWays.Html(
            [
                ["事務事業名", "現 状", "事業内容・目標", ""],
                ["", "令和7（2025）年度", "令和8（2026）～11（2029）年度", "令和12（2030）年度以降"],
                ["甲事業 甲を行います。", "・一", "・二", "三"],
                ["事務事業名", "現状", "事業内容・目標", ""],
                ["", "令和7(2025)年度", "令和8(2026)～11(2029)年度", "令和12(2030)年度以降"],
                ["乙事業 乙を行います。", "・四", "・五", "六"],
            ],
            head: 2);
        var document = FileWays.Open(FileWays.Utf8($"<p>政策2-3 甲を進める</p><p>施策2-3-1 乙の推進</p><p>6 計画期間の主な取組</p>{rows}")).ReadPlan();

        Assert.Equal(
            ["甲事業 一 二 三", "乙事業 四 五 六"],
            document.Plan.Measures.Single().Projects.Select(project => $"{project.Name} {string.Join(' ', project.Items.Select(item => item.Text))}"));
        Assert.False(document.HasErrors);
        Assert.Contains(document.Diagnostics, item => item.Code == "PLAN201");
    }

    private static Cell Number(string value, uint style) => new() { CellValue = new(value), StyleIndex = style };
}
