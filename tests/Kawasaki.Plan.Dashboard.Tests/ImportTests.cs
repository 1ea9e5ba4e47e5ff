using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Kawasaki.Plan.Documents.Files.Tests;
using Kawasaki.Plan.Domain.Json;
using Microsoft.Playwright;
using PlanDashboard.Data;
using PlanDashboard.Reading;
using static Microsoft.Playwright.Assertions;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>One plan in every file that can be read: the same plan is looked at, beside what is doubtful and where it stands in that file.</summary>
public sealed partial class ImportTests(Browser browser)
{
    private const string Unplaced = "6 不明な節";
    private const string ShiftJis = "Shift_JIS";

    private const string Item = "丙を増やす";

    private static readonly string[] Heads = ["政策2-3 甲", "施策2-3-1 乙", "4 直接目標", Item, "5 成果指標"];

    private static readonly string[][] Rows =
    [
        ["指標名", "現状値（令和3年度）", "目標値（令和7年度）", "出典"],
        ["丙の数", "1,200人", "1,500人以上", "市の調べ"],
        ["丁の割合", "30.3%", "40.0%以上", "市の調べ"],
    ];

    private static string Text => string.Join('\n', [.. Heads, .. Rows.Select(row => string.Join('\t', row)), Unplaced, ""]);

    private static string Html => "<!DOCTYPE html><meta charset=utf-8>"
        + string.Concat(Heads.Select((head, index) => head == Item ? $"<ul><li>{head}</li></ul>" : $"<h{Math.Min(index + 1, 3)}>{head}</h{Math.Min(index + 1, 3)}>"))
        + $"<table border=1>{string.Concat(Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>"))}</table><p>{Unplaced}</p>";

    public static TheoryData<string, string, string> Files => new()
    {
        { "plan.txt", "", "9" },
        { "plan.shift_jis.txt", ShiftJis, "9" },
        { "plan.utf-16.txt", "", "9" },
        { "plan.html", "", "1" },
        { "plan.md", "", "16" },
        { "plan.csv", "", "9" },
        { "plan.xlsx", "", "[指標]A9" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_of_each_kind_gives_the_plan_and_says_what_is_doubtful_where_it_stands(string name, string encoding, string place)
    {
        await using var site = new DashboardSite();
        using var client = site.Client("en");
        var page = await LookAsync(client, BytesOf(name), encoding);
        Assert.Contains($"<td>{place}</td>", page, StringComparison.Ordinal);
        Assert.Contains("PLAN001", page, StringComparison.Ordinal);
        Assert.Equal(1, await site.ChangesAsync()); // Nothing is stored.

        var measure = PlanJson.Deserialize(FormTests.Fields(page, "store").Single(field => field.Name == "text").Value).Measures.Single();
        Assert.Equal("2-3-1 乙", $"{measure.Code} {measure.Name}");
        Assert.Equal([Item], measure.DirectObjectives);
        Assert.Equal(["丙の数 1200 人 → atLeast 1500 人", "丁の割合 30.3 % → atLeast 40.0 %"],
            measure.OutcomeIndicators.Select(one => $"{one.Name} {one.Measurements.Single().Value} → {one.Targets.Single()}".Split(" (")[0]));
    }

    [Fact]
    public async Task Encoding_that_the_file_does_not_say_is_asked_for()
    {
        await using var site = new DashboardSite();
        using var client = site.Client("en");
        var page = await LookAsync(client, BytesOf("plan.shift_jis.txt"), "", HttpStatusCode.BadRequest);
        Assert.Contains(Texts.IsItShiftJis.English, page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"store\"", page, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Damages => new()
    {
        { "plan.json, cut", "<td>40</td>" },
        { "plan.json, another member", "/nobody" },
        { "plan.json, cut in a character", "/title" },
        { "plan.xlsx, cut", "" },
        { "plan.xlsx, other bytes inside", "" },
        { "plan.pdf, cut", "" },
        { "plan.pdf, of noise", "" },
        { "plan.shift_jis.txt", "" },
        { "plan.png", "" },
        { "noise", "" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Damaged_file_is_refused_in_the_language_of_the_visitor_with_its_place_and_nothing_is_stored(string name, string place)
    {
        await using var site = new DashboardSite();
        foreach (var language in new[] { "ja", "en" })
        {
            using var client = site.Client(language);
            var page = WebUtility.HtmlDecode(await LookAsync(client, DamagedBytesOf(name), "", HttpStatusCode.BadRequest));
            var reason = page[page.IndexOf("class=\"faults\"", StringComparison.Ordinal)..page.IndexOf("</ul>", StringComparison.Ordinal)];
            Assert.Contains(place, page, StringComparison.Ordinal);
            Assert.Matches(language == "ja" ? "ません|ます。" : "[a-z]{2} [a-z]{2}", reason);
            Assert.Equal(language == "ja", Hiragana().IsMatch(reason));
            Assert.False(language == "ja" && name.StartsWith("plan.json", StringComparison.Ordinal) && reason.Contains(". Path: ", StringComparison.Ordinal));
            Assert.DoesNotContain("value=\"store\"", page, StringComparison.Ordinal);
        }

        Assert.Equal(1, await site.ChangesAsync());
    }

    [Fact]
    public async Task Workbook_that_is_cut_anywhere_is_never_an_error_of_ours()
    {
        await using var site = new DashboardSite();
        using var client = site.Client("en");
        var whole = BytesOf("plan.xlsx");
        for (var length = 1; length < whole.Length; length += whole.Length / 40)
        {
            _ = await LookAsync(client, whole[..length], "", HttpStatusCode.BadRequest);
        }

        Assert.Equal(1, await site.ChangesAsync());
    }

    [Fact]
    public async Task Page_that_the_browser_printed_is_imported_by_the_browser()
    {
        var page = await browser.OpenAsync("/import", "en");
        await page.SetContentAsync(Html);
        var printed = await page.PdfAsync(new() { Format = "A4" });
        await page.GotoAsync("/import");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "plan.pdf", MimeType = "application/pdf", Buffer = printed });
        await page.GetByRole(AriaRole.Button, new() { Name = Texts.Look.English }).ClickAsync();
        await Expect(page.Locator("table.source")).ToContainTextAsync("[p1](");
        await Expect(page.Locator("table.source")).ToContainTextAsync(Unplaced);
        await Expect(page.Locator("textarea[hidden]")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("丁の割合.*40.0"));
        await page.CloseAsync();
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\p{IsHiragana}")]
    private static partial System.Text.RegularExpressions.Regex Hiragana();

    private static byte[] BytesOf(string name) => name switch
    {
        "plan.shift_jis.txt" => CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(Text),
        "plan.utf-16.txt" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
        "plan.html" => Encoding.UTF8.GetBytes(Html),
        "plan.md" => Encoding.UTF8.GetBytes(string.Join("\n\n", Heads.Select((head, index) => $"{(head == Item ? "-" : new string('#', Math.Min(index + 1, 3)))} {head}"))
            + "\n\n" + string.Join('\n', new[] { Rows[0], ["---", "---", "---", "---"], Rows[1], Rows[2] }.Select(row => $"| {string.Join(" | ", row)} |"))
            + $"\n\n{Unplaced}\n"),
        "plan.csv" => Encoding.UTF8.GetBytes(string.Concat(AllRows.Select(row => string.Join(',', row.Select(cell => $"\"{cell}\"")) + "\r\n"))),
        "plan.xlsx" => Workbooks.Of([.. AllRows]),
        _ => Encoding.UTF8.GetBytes(Text),
    };

    private static byte[] DamagedBytesOf(string name)
    {
        var noise = new byte[4096];
        new Random(20261129).NextBytes(noise);
        var workbook = BytesOf("plan.xlsx");
        return name switch
        {
            "plan.json, cut" => Encoding.UTF8.GetBytes(string.Join('\n', BundledText().Split('\n')[..40])),
            "plan.json, another member" => "{\n\"nobody\":1}"u8.ToArray(),
            "plan.json, cut in a character" => [.. "{\n\"title\":\""u8, 0xE5, 0xB7, (byte)'"', (byte)'}'],
            "plan.shift_jis.txt" => BytesOf(name),
            "plan.xlsx, cut" => workbook[..200],
            "plan.xlsx, other bytes inside" => [.. workbook[..100], .. noise.AsSpan(0, workbook.Length - 200), .. workbook[^100..]],
            "plan.pdf, cut" => Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R"),
            "plan.pdf, of noise" => [.. "%PDF-1.7\n"u8, .. noise],
            "plan.png" => [0x89, .. "PNG\r\n\u001A\n"u8, .. noise],
            _ => noise,
        };
    }

    private static string BundledText()
    {
        using var bundled = new StreamReader(typeof(StoredPlan).Assembly.GetManifestResourceStream("policy-5-1.json")!);
        return bundled.ReadToEnd();
    }

    private static IEnumerable<string[]> AllRows => [.. Heads.Select(head => (string[])[head, "", "", ""]), .. Rows, [Unplaced, "", "", ""]];

    private static async Task<string> LookAsync(HttpClient client, byte[] file, string encoding, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in await FormTests.FormAsync(client, "/import", "look"))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new StringContent(encoding), "encoding");
        using var bytes = new ByteArrayContent(file);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(bytes, "file", "plan");
        using var answer = await client.PostAsync("/import", content, Running.Token);
        Assert.Equal(status, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Running.Token);
    }
}
