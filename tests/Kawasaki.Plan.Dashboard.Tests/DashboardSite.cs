using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using PlanDashboard.Data;

namespace Kawasaki.Plan.Dashboard.Tests;

/// <summary>The dashboard on a database of its own, with the bundled plan.</summary>
public sealed class DashboardSite : WebApplicationFactory<Program>
{
    internal const string Key = "correct horse battery staple";

    internal const string Membership = "町内会・自治会加入率";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dashboard");
    private readonly string? _connection;
    private readonly string? _key;
    private bool _listens;
    private (string Name, string Value)? _setting;

    public DashboardSite()
        : this(Key)
    {
    }

    private DashboardSite(string? key, string? connection = null)
    {
        _connection = connection ?? $"Data Source={Path.Combine(_folder.FullName, "plans.db")};Default Timeout=20";
        _key = key;
    }

    /// <summary>Returns the site on a database by its name; where there is none here, the test is skipped.</summary>
    internal static DashboardSite On(string database, PostgresServer postgres) => new(Key, database == "PostgreSQL" ? postgres.NewDatabase() : null);

    /// <summary>Returns the site on a file that others have too, and for which it does not wait long.</summary>
    internal static DashboardSite OnFile(string path) => new(Key, $"Data Source={path};Default Timeout=1");

    /// <summary>Returns the site with a setting, such as one that programs take from the environment.</summary>
    internal static DashboardSite With(string setting, string value) => new() { _setting = (setting, value) };

    internal static DashboardSite WithoutKey() => new(key: null);

    internal static string MeasurementPath(string year, string name = Membership) =>
        $"/api/plans/1/5-1-1/measurements/{year}?name={Uri.EscapeDataString(name)}";

    internal HttpClient Client(string language = "ja", string? key = Key)
    {
        var client = CreateClient(new() { AllowAutoRedirect = true });
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        if (key is not null)
        {
            client.DefaultRequestHeaders.Add("X-Api-Key", key);
        }

        return client;
    }

    /// <summary>Starts the real server on a free port, where it is not started, and returns its address.</summary>
    internal Uri Listen()
    {
        if (!_listens)
        {
            UseKestrel();
            StartServer();
            _listens = true;
        }

        return ClientOptions.BaseAddress;
    }

    /// <summary>Returns how many changes there are: every one that is written has a row.</summary>
    internal async Task<int> ChangesAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PlanDatabase>().Audit.CountAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // A free port, which is said before the program starts: what the factory says of ports comes after it at times.
        builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        builder.UseSetting("ConnectionStrings:Plans", _connection);
        builder.UseSetting("PLAN_DASHBOARD_KEY", _key ?? "");
        _ = _setting is { } setting ? builder.UseSetting(setting.Name, setting.Value) : builder;
        builder.ConfigureServices(services => services.AddSingleton<IClock>(new FakeClock(Instant.FromUtc(2026, 4, 1, 0, 0), Duration.FromMinutes(1))));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_folder.Exists)
        {
            _folder.Delete(recursive: true);
        }
    }
}
