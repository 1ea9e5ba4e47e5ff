using System.Globalization;
using Deque.AxeCore.Playwright;
using Kawasaki.Plan.Dashboard.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PlanDashboard.Data;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>Debian's Chromium, and a site that it can reach. Where there is none the tests are skipped and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly DashboardSite _site = new();
    private readonly DashboardSite _written = new(); // The pictures are those of a site on which nobody wrote.
    private readonly SemaphoreSlim _importing = new(1);
    private int? _imported;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Chromium))
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
        }
    }

    /// <summary>Opens a page of the site.</summary>
    internal async Task<IPage> OpenAsync(string path, string language = "ja", int width = 1100, bool withScript = false, bool isWritten = false, int status = 200)
    {
        Assert.SkipWhen(_browser is null, $"Chromium is not here: {Chromium}.");
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = (isWritten ? _written : _site).Listen().ToString(),
            Locale = language,
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = withScript,
        });
        var page = await context.NewPageAsync();
        var answer = await page.GotoAsync(path);
        Assert.Equal((path, status), (path, answer!.Status));
        return page;
    }

    /// <summary>Imports a plan and a later version of it into the site on which is written, where they are not there, and returns the number of the plan.</summary>
    internal async Task<int> TwoVersionsAsync()
    {
        Assert.SkipWhen(_browser is null, $"Chromium is not here: {Chromium}.");
        await _importing.WaitAsync();
        try
        {
            if (_imported is not { } imported)
            {
                _ = _written.Listen();
                await using var scope = _written.Services.CreateAsyncScope();
                var writer = scope.ServiceProvider.GetRequiredService<PlanWriter>();
                var first = await writer.ImportAsync(MadeUpPlan.Of(executed: null, target: 60), seen: null);
                imported = int.Parse(first.Tag!, CultureInfo.InvariantCulture);
                var stored = await scope.ServiceProvider.GetRequiredService<PlanStore>().FindAsync(imported);
                Assert.True((await writer.ImportAsync(MadeUpPlan.Of(executed: 1330.0m, target: 65), stored!.Head)).IsWritten);
                _imported = imported;
            }

            return imported;
        }
        finally
        {
            _ = _importing.Release();
        }
    }

    /// <summary>Asserts that axe finds nothing serious in a page.</summary>
    internal async Task AssertAccessibleAsync(string path, string language, int width, bool isWritten = false, int status = 200)
    {
        var page = await OpenAsync(path, language, width, withScript: true, isWritten, status);
        await AssertAccessibleAsync(page, path);
        await page.CloseAsync();
    }

    /// <summary>Asserts that axe finds nothing serious in a page with all that it folds away.</summary>
    internal static async Task AssertAccessibleAsync(IPage page, string path)
    {
        _ = await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        var result = await page.RunAxe();
        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{path}: {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _site.DisposeAsync();
        await _written.DisposeAsync();
        _importing.Dispose();
    }
}
