using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PlanDashboard.Reading;
using static Microsoft.Playwright.Assertions;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>The site as people use it, in a real browser; without JavaScript where it is not said.</summary>
public sealed class BrowserTests(Browser browser)
{
    private static readonly string Indicator = $"/plans/1/5-1-1/indicator?name={Uri.EscapeDataString(DashboardSite.Membership)}";

    private static readonly (string Name, string Path)[] Sites =
    [
        ("home", "/"),
        ("plan", "/plans/1"),
        ("measure", "/plans/1/5-1-1"),
        ("indicator", Indicator),
        ("project", "/plans/1/5-1-1/project?project=" + Uri.EscapeDataString("地域振興事業")),
        ("sheet", "/plans/1/5-1-1/sheet"),
        ("search", "/search?q=NPO"),
        ("rules", "/rules"),
        ("compare", "/compare?older=1.1&newer=1.1"),
        ("convert", "/convert"),
        ("import", "/import"),
        ("changes", "/plans/1/changes"),
    ];

    public static TheoryData<string, string> Pages => [.. Sites.Select(site => (site.Name, site.Path))];

    /// <summary>Pages that say that something is not so.</summary>
    public static TheoryData<string, string, int> Refusals =>
    [
        ("rule-refused", "/rules?own=" + Uri.EscapeDataString("""{ "name": "ours", "steps": [ { "when": { "figure": "attainmentRatio", "atLeast": 1 }, "grade": "◎" } ] }"""), 400),
        ("not-found", "/plans/99", 404),
        ("version-refused", "/compare?older=9.9&newer=1.1", 400),
        ("year-refused", "/plans/1?year=2026-13", 400),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_has_no_serious_finding_and_its_picture_is_taken(string name, string path)
    {
        foreach (var (language, width) in new[] { ("ja", 1100), ("en", 375) })
        {
            await browser.AssertAccessibleAsync(path, language, width);
            var page = await browser.OpenAsync(path, language, width: 900);
            await page.ScreenshotAsync(
                new()
                {
                    Path = Path.Combine(Pictures(), $"{name}.{language}.png"),
                    FullPage = name is not ("rules" or "plan"),
                    Animations = ScreenshotAnimations.Disabled
                });
            await page.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Page_that_refuses_has_no_serious_finding_and_its_picture_is_taken(string name, string path, int status)
    {
        await browser.AssertAccessibleAsync(path, "en", width: 375, isWritten: false, status);
        await TakeAsync(await browser.OpenAsync(path, "ja", width: 900, status: status), name + ".ja");
    }

    [Fact]
    public async Task Picture_of_the_arithmetic_is_taken()
    {
        foreach (var language in new[] { "ja", "en" })
        {
            var page = await browser.OpenAsync(Indicator, language, width: 900);
            await page.Locator("summary", new() { HasText = language == "ja" ? Texts.Arithmetic.Japanese : Texts.Arithmetic.English }).ClickAsync();
            await TakeAsync(page, $"arithmetic.{language}");
        }
    }

    [Fact]
    public async Task Picture_of_a_text_with_diagnostics_is_taken_and_what_was_typed_stays()
    {
        const string Typed = "基本政策5 参加のまち\n政策5-1 参加の促進\n施策5-1-1 参加の場づくり\n成果指標\n名称\t計画策定時\t目標\n参加した人の割合\t50% [2021]\t六割 [2025]\n6 不明な節\n";
        foreach (var language in new[] { "ja", "en" })
        {
            var page = await browser.OpenAsync("/import", language, width: 900, isWritten: true);
            await page.Locator("#text").FillAsync(Typed);
            await page.GetByRole(AriaRole.Button, new() { Name = language == "ja" ? Texts.Look.Japanese : Texts.Look.English }).ClickAsync();
            await Expect(page.Locator("table.source")).ToContainTextAsync("PLAN");
            await Expect(page.Locator("#text")).ToHaveValueAsync(Typed);
            await Expect(page.Locator("textarea[hidden]")).ToBeHiddenAsync();
            await TakeAsync(page, $"diagnostics.{language}");
        }
    }

    [Fact]
    public async Task Pictures_of_two_versions_and_of_accounts_are_taken()
    {
        var plan = await browser.TwoVersionsAsync();
        var compare = FormattableString.Invariant($"/compare?older={plan}.1&newer={plan}.2");
        var project = FormattableString.Invariant($"/plans/{plan}/5-1-1/project?project={Uri.EscapeDataString("区民会議の運営")}");
        foreach (var (name, path) in new[] { ("versions", compare), ("accounts", project) })
        {
            await browser.AssertAccessibleAsync(path, "en", width: 375, isWritten: true);
            foreach (var language in new[] { "ja", "en" })
            {
                var page = await browser.OpenAsync(path, language, width: 900, isWritten: true);
                await Expect(page.Locator("main")).ToContainTextAsync(name == "versions" ? "65" : "1,330.0");
                await TakeAsync(page, $"{name}.{language}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_does_not_scroll_sideways_on_a_telephone(string name, string path)
    {
        var page = await browser.OpenAsync(path, width: 375, withScript: true);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 375, name);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Visitor_goes_from_the_tree_to_the_arithmetic_by_the_keyboard_alone()
    {
        var page = await browser.OpenAsync("/plans/1", "en");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(":focus")).ToHaveTextAsync(Texts.Skip.English);
        await FocusAsync(page.Locator("a:focus", new() { HasText = "5-1-1 市民参加" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/plans/1/5-1-1$"));
        await FocusAsync(page.Locator("a:focus", new() { HasText = DashboardSite.Membership }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/indicator"));
        await FocusAsync(page.Locator("g:focus[aria-label='measurement FY2020: 59.0 %']"));
        await FocusAsync(page.Locator("summary:focus", new() { HasText = Texts.Arithmetic.English }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("(59.0 − 63.8) ÷ (64 − 63.8) = -24").First).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Visitor_chooses_a_rule_and_keeps_it_on_the_next_page()
    {
        var page = await browser.OpenAsync(Indicator);
        await page.GetByText(Texts.Filter.Japanese).ClickAsync();
        await page.GetByLabel("長与町").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Texts.Show.Japanese }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = "長与町" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = "福岡市" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "5-1-1 " }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "長与町" }).First).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Visitor_records_a_measurement_with_the_key_and_not_without()
    {
        var page = await browser.OpenAsync($"/plans/1/5-1-2/indicator?name={Uri.EscapeDataString("必要な市政情報を得ることができいると思う人の割合")}", "en", isWritten: true);
        foreach (var (key, expected) in new[] { ("wrong", Texts.WrongKey.English), (DashboardSite.Key, "41.50") })
        {
            if (await page.Locator("details[open] #recorded-year").CountAsync() == 0)
            {
                await page.GetByText(Texts.Record.English).ClickAsync();
            }

            await page.Locator("#recorded-year").FillAsync("令和3年度");
            await page.Locator("#recorded-value").FillAsync("41.50 %");
            await page.Locator("#recorded-key").FillAsync(key);
            await page.Locator("#recorded-key").PressAsync("Enter");
            await Expect(page.Locator("td, .faults li", new() { HasText = expected }).First).ToBeVisibleAsync();
        }

        await page.CloseAsync();
    }

    [Fact]
    public async Task Years_are_converted_as_one_types()
    {
        var page = await browser.OpenAsync("/convert", "en", withScript: true);
        await page.Locator("#text").FillAsync("");
        await page.Locator("#text").PressSequentiallyAsync("令和5年度に");
        await Expect(page.Locator("#result mark").First).ToHaveTextAsync("令和5年度");
        await Expect(page.Locator("#result code").First).ToHaveTextAsync("FY2023");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Chart_is_downloaded_as_a_picture_of_three_times_its_size_and_the_button_is_there_only_with_script()
    {
        var plain = await browser.OpenAsync(Indicator);
        await Expect(plain.GetByText(Texts.ChartFile.Japanese)).ToBeVisibleAsync();
        await Expect(plain.GetByText(Texts.ChartPicture.Japanese)).ToBeHiddenAsync();
        await plain.CloseAsync();

        var page = await browser.OpenAsync(Indicator, withScript: true);
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = Texts.ChartPicture.Japanese }).ClickAsync());
        Assert.Equal("chart.png", download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), Running.Token);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.Equal((1140, 786), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
        var colours = await page.EvaluateAsync<string[]>(
            """
            async text => {
              const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(text), one => one.charCodeAt(0))]));
              const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
              context.drawImage(picture, 0, 0);
              const colours = new Set();
              const data = context.getImageData(0, 0, picture.width, picture.height).data;
              for (let i = 0; i < data.length; i += 4) colours.add([data[i], data[i + 1], data[i + 2]].join());
              return [...colours];
            }
            """,
            Convert.ToBase64String(bytes));
        Assert.Contains("255,255,255", colours); // The ground.
        Assert.Contains("31,95,168", colours); // The measurements.
        Assert.Contains("179,38,30", colours); // The target.
        await page.CloseAsync();
    }

    [Fact]
    public async Task Sheet_is_printed_on_A4_without_the_menu()
    {
        var page = await browser.OpenAsync("/plans/1/5-1-1/sheet");
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(pdf.AsSpan(0, 4)), StringComparison.Ordinal);
        Assert.Matches("/MediaBox \\[0 0 59[45](\\.\\d+)? 84[12](\\.\\d+)?\\]", System.Text.Encoding.Latin1.GetString(pdf));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator("header")).ToBeHiddenAsync();
        await Expect(page.Locator(".sheet").GetByText("5-1-1").First).ToBeVisibleAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures(), "sheet.print.png"), FullPage = true });
        await page.CloseAsync();
    }

    private static async Task TakeAsync(IPage page, string name)
    {
        _ = await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures(), name + ".png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });
        await page.CloseAsync();
    }

    /// <summary>Presses the tabulator until what is wanted has the focus.</summary>
    private static async Task FocusAsync(ILocator wanted)
    {
        for (var i = 0; i < 120 && await wanted.CountAsync() == 0; i++)
        {
            await wanted.Page.Keyboard.PressAsync("Tab");
        }

        await Expect(wanted).ToHaveCountAsync(1);
    }

    private static string Pictures([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "../../docs/pictures");
}
